/** `factdeck verify DIR`: is a set on disk still what its build wrote, is it of a deck as that stands, and who signed it? */
import type { VerifiedSet } from '../host/sets/verify-set.ts';
import { basesTold } from './read-back.ts';
import { exit, UsageError, type Call, type Exit } from './command.ts';
import { showProblems } from './open-edition.ts';
import { strangersName } from './terminal-text.ts';

interface Values {
  readonly json?: boolean | undefined;
  readonly key?: string | undefined;
  readonly cache?: string | undefined;
}

/** Names of a kind that are told; `--json` has all. */
const mostNames = 20;

export async function verifyFolder(
  call: Call<Values>,
  folder: string,
  deck: string | undefined,
): Promise<Exit> {
  const { values, out, err } = call;
  const [{ verifySet }, { signedBy }] = await Promise.all([
    import('../host/sets/verify-set.ts'),
    import('../host/sets/signature.ts'),
  ]);
  const found = await verifySet(folder);
  const words = call.words.verifySet;
  const signed = values.key === undefined ? undefined : await signedBy(folder, values.key);
  if (values.key !== undefined && signed === undefined) {
    throw new UsageError(call.words.noKey(values.key));
  }
  const current = deck === undefined ? undefined : await isOfDeck(call, found, deck);
  const problems = [...found.changed, ...found.missing, ...found.added].length;
  const isIntact = found.isSet && problems === 0;
  const isWell = isIntact && (signed ?? 'key') === 'key';
  if (values.json === true) {
    out(`${JSON.stringify({ ok: isWell, ...found, signed, current }, null, 2)}\n`);
  } else if (!found.isSet) err(`factdeck: ${words.none(folder)}\n`);
  else {
    showFiles(call, folder, found);
    if (isIntact && current !== false) {
      out(`${words.well(folder, found.files)}\n`);
      const told = basesTold(found.sentences, call.words);
      if (told !== '') out(`${words.sentences(told)}\n`);
    }
    if (current !== undefined) {
      out(`${current ? call.words.verify.same : call.words.verify.stale}\n`);
    }
    if (signed) out(`${words.signed[signed]}\n`);
    else if (isIntact) out(`${words.unsigned}\n`);
  }
  return isWell ? exit.done : exit.deck;
}

function showFiles({ out, words: said }: Call<Values>, folder: string, found: VerifiedSet): void {
  const words = said.verifySet;
  for (const kind of ['changed', 'missing', 'added'] as const) {
    const names = found[kind];
    for (const name of names.slice(0, mostNames)) {
      out(`${folder}/${strangersName(name)}: ${words[kind]}\n`);
    }
    if (names.length > mostNames) out(`${words.more(names.length - mostNames, words[kind])}\n`);
  }
  // Forty pictures of one build are one line.
  const earlier = found.earlier.map(({ file, same }) => {
    const name = strangersName(file.replace(/\/.*$/, '/'));
    return `${folder}/${name}: ${same ? words.same : words.earlier}\n`;
  });
  for (const line of new Set(earlier)) out(line);
}

/** What the set says that it was built from, held against the deck's files as they are. */
async function isOfDeck(
  call: Call<Values>,
  { inputs }: VerifiedSet,
  deck: string,
): Promise<boolean | undefined> {
  const [{ inputsOf }, { nodeHost }] = await Promise.all([
    import('../usecases/verify.ts'),
    import('../host/node.ts'),
  ]);
  const now = await inputsOf(nodeHost, deck, call.values.cache);
  await showProblems(call, now.diagnostics, now.texts);
  return now.hash === undefined ? undefined : now.hash === inputs;
}
