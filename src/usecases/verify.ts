/** An old PDF → which edition it is, whether it is intact, and with its deck at hand what is out of date in it. */
import { prepareDecks } from '../build.ts';
import { compareEditions } from '../edition/compare.ts';
import { errataOf } from '../edition/errata.ts';
import { freeze } from '../edition/freeze.ts';
import { outOfDate } from '../edition/out-of-date.ts';
import { allFacts } from '../facts/all-facts.ts';
import type { Host } from '../host/host.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { Erratum } from '../model/erratum.ts';
import { hashOfAll } from '../publish/hash-inputs.ts';
import { attachedJson } from '../publish/read-attached.ts';
import { readSeal, type ReadSeal } from '../publish/seal-pdf.ts';
import { readEdition } from '../read/read-edition.ts';
import { readShown } from '../read/read-shown.ts';
import { openWorkshop } from '../run/workshop.ts';

export interface Verified {
  readonly seal: ReadSeal;
  /** undefined: no deck was named, or it could not be read. */
  readonly current?: boolean;
  /** What it shows that is otherwise now; undefined: it does not say what it shows, and its edition was not frozen. */
  readonly outOfDate?: readonly Erratum[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** @param deck a deck's folder or name */
export async function verifyPdf(
  host: Host,
  bytes: Uint8Array,
  deck: string | undefined,
  how: { readonly cache?: string | undefined; readonly root?: string | undefined } = {},
): Promise<Verified | undefined> {
  const seal = readSeal(bytes);
  if (!seal) return undefined;
  if (deck === undefined) return { seal, diagnostics: [], texts: new Map() };
  const { prepared, diagnostics, texts } = await prepareDecks(
    [deck],
    { despite: true, only: true, root: how.root },
    openWorkshop(host, how.cache),
  );
  const [found] = prepared;
  if (!found) return { seal, diagnostics, texts };
  const { inputs, plan, sources } = found;
  if (hashOfAll(sources.folder, inputs) === seal.inputs) {
    return { seal, current: true, outOfDate: [], diagnostics, texts };
  }
  const now = freeze(sources.folder, plan, allFacts(sources.dataset));
  const told = await staleIn(host, bytes, seal.edition, sources.editions, now);
  return { seal, current: false, ...(told && { outOfDate: told }), diagnostics, texts };
}

/** Hash of all that a deck is made from now; undefined: it cannot be read. */
export async function inputsOf(
  host: Host,
  deck: string,
  cache?: string,
): Promise<Pick<Verified, 'diagnostics' | 'texts'> & { readonly hash: string | undefined }> {
  const { prepared, diagnostics, texts } = await prepareDecks(
    [deck],
    { despite: true },
    openWorkshop(host, cache),
  );
  const [found] = prepared;
  const hash = found && hashOfAll(found.sources.folder, found.inputs);
  return { hash, diagnostics, texts };
}

/** By what the copy itself carries, else by the edition as it was frozen. */
async function staleIn(
  host: Host,
  bytes: Uint8Array,
  edition: string,
  editions: string,
  now: Edition,
): Promise<readonly Erratum[] | undefined> {
  const [shown] = attachedJson(bytes).flatMap((text) => readShown(text) ?? []);
  if (shown) return outOfDate(shown, edition, now);
  // The file is a stranger's, and so is what it calls its edition: only what stands there is opened.
  const name = `${edition}.json`;
  if (!(await host.list(editions)).includes(name)) return undefined;
  const file = `${editions}/${name}`;
  const frozen = await host.readBytes(file);
  const before = frozen && readEdition(file, new TextDecoder().decode(frozen)).value;
  return before && errataOf(compareEditions(before, now), before, now);
}
