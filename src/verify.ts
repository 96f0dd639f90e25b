/** An old PDF → which edition it is, whether it is intact, and with its deck at hand what is out of date in it. */
import { prepareDecks } from './build.ts';
import { compareEditions } from './edition/compare.ts';
import { freeze } from './edition/freeze.ts';
import { allFacts } from './facts/all-facts.ts';
import { nodeHost } from './host/node.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Changes } from './model/changes.ts';
import { hashOfAll } from './publish/hash-inputs.ts';
import { readSeal, type ReadSeal } from './publish/seal-pdf.ts';
import { readEdition } from './read/read-edition.ts';

export interface Verified {
  readonly seal: ReadSeal;
  /** undefined: no deck was named, or it could not be read. */
  readonly current?: boolean;
  /** Since the edition that the file is of; undefined: that edition was not frozen. */
  readonly changes?: Changes;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** @param deck a deck's folder or name */
export async function verifyPdf(
  bytes: Uint8Array,
  deck: string | undefined,
): Promise<Verified | undefined> {
  const seal = readSeal(bytes);
  if (!seal) return undefined;
  if (deck === undefined) return { seal, diagnostics: [], texts: new Map() };
  const { prepared, diagnostics, texts } = await prepareDecks([deck], {});
  const [found] = prepared;
  if (!found) return { seal, diagnostics, texts };
  const { inputs, plan, sources } = found;
  const current = hashOfAll(sources.folder, inputs) === seal.inputs;
  const file = `${sources.folder}/editions/${seal.edition}.json`;
  const frozen = current ? undefined : await nodeHost.readBytes(file);
  const before = frozen && readEdition(file, new TextDecoder().decode(frozen)).value;
  if (!before) return { seal, current, diagnostics, texts };
  const after = freeze(sources.folder, plan, allFacts(sources.dataset));
  return { seal, current, changes: compareEditions(before, after), diagnostics, texts };
}
