/** `factdeck import`: a newer file of a deck's tables, looked at cell by cell before anything is written; and one step back. */
import { languageOf } from '../languages/index.ts';
import type { Change } from '../model/door.ts';
import { defineCommand, exit, UsageError, type Call } from './command.ts';
import { openBooks } from './open-books.ts';

interface Values {
  readonly encoding?: string | undefined;
  readonly yes?: boolean | undefined;
}

export const importCommand = defineCommand({
  name: 'import',
  options: { yes: { type: 'boolean' }, back: { type: 'boolean' }, encoding: { type: 'string' } },
  run: async (call) => {
    const [{ nodeHost }, { findDecks }, again] = await Promise.all([
      import('../host/node.ts'),
      import('../host/find-decks.ts'),
      import('../usecases/import-again.ts'),
    ]);
    const words = languageOf(call.speech).door.again;
    const [asked = '', ...files] = call.args;
    const { folders, known } = await findDecks(nodeHost, [asked]);
    const [found] = folders;
    if (!found) throw new UsageError(words.deckNeeded(known));
    if (call.values.back === true) {
      const undone = await again.undoImport(nodeHost, found.path);
      for (const path of undone) call.out(`${path}\n`);
      call.err(`${undone.length > 0 ? words.back : words.noBack}\n`);
      return exit.done;
    }
    const deck = await again.readOldDeck(nodeHost, found.path);
    const from =
      files.length > 0 ? files : [...new Set(deck.resources.map((one) => one.source.file))];
    if (from.length === 0) throw new UsageError(words.noSources(found.path));
    const books = await openBooks(call, from, found.name);
    if (!books) return exit.deck;
    const preview = await again.previewImport(nodeHost, deck, books);
    const changes = preview.renewed.flatMap((one) => one.again.changes);
    show(call, changes, preview.missing);
    if (preview.renewed.some((one) => !one.again.fits)) {
      call.err(`\n${words.noFit}\n`);
      return exit.deck;
    }
    if (changes.length === 0) return exit.done;
    if (!(await isAgreed(call))) {
      call.err(`${languageOf(call.speech).door.told.left}\n`);
      return exit.done;
    }
    await again.applyImport(nodeHost, deck, preview);
    for (const name of preview.files.keys()) call.out(`${found.path}/${name}\n`);
    call.err(`${words.written(found.name)}\n`);
    return exit.done;
  },
});

/** The first of each kind are shown; hundreds are counted. */
const mostShown = 40;

function show(call: Call<Values>, changes: readonly Change[], missing: readonly string[]): void {
  const words = languageOf(call.speech).door.again;
  for (const table of missing) call.err(`${words.missing(table)}\n`);
  if (changes.length === 0) call.err(`${words.nothing}\n`);
  for (const change of changes.slice(0, mostShown)) {
    const { table, row, field } = change;
    const at = [table, row, field].filter((part) => part !== undefined).join('.');
    call.err(`${at}: ${words.changes[change.kind](change.was ?? '', change.is ?? '')}\n`);
  }
  if (changes.length > mostShown) call.err(`${words.more(changes.length - mostShown)}\n`);
}

/** Without a word nothing is written. */
async function isAgreed(call: Call<Values>): Promise<boolean> {
  if (call.values.yes === true) return true;
  const { told } = languageOf(call.speech).door;
  const answer = await call.ask(`\n${told.agree}`);
  return answer !== undefined && told.yes.test(answer.trim());
}
