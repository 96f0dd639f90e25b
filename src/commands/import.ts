/** `factdeck import`: a newer file of a deck's tables, looked at cell by cell before anything is written; and one step back. */
import { languageOf } from '../languages/index.ts';
import type { Change } from '../model/door.ts';
import { defineCommand, exit, UsageError, type Call } from './command.ts';
import type { DeckFolder } from '../host/find-decks.ts';
import type { Book } from '../import/grid.ts';
import type { OldDeck } from '../import/read-old.ts';
import type { Preview } from '../usecases/import-again.ts';
import type { Refreshed } from '../usecases/refresh.ts';
import { openBooks, readable } from './open-books.ts';

interface Values {
  readonly encoding?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly cache?: string | undefined;
  readonly root?: string | undefined;
}

export const importCommand = defineCommand({
  name: 'import',
  options: {
    yes: { type: 'boolean' },
    back: { type: 'boolean' },
    refresh: { type: 'boolean' },
    encoding: { type: 'string' },
  },
  run: async (call) => {
    const [{ nodeHost }, { findDecks }, again] = await Promise.all([
      import('../host/node.ts'),
      import('../host/find-decks.ts'),
      import('../usecases/import-again.ts'),
    ]);
    const words = languageOf(call.speech).door.again;
    const [asked = '', ...files] = call.args;
    const { folders, known } = await findDecks(nodeHost, [asked], { only: true });
    const [found] = folders;
    if (!found) throw new UsageError(words.deckNeeded(known));
    if (call.values.back === true) {
      const undone = await again.undoImport(nodeHost, found.path);
      for (const path of undone) call.out(`${path}\n`);
      call.err(`${undone.length > 0 ? words.back : words.noBack}\n`);
      return exit.done;
    }
    const deck = await again.readOldDeck(nodeHost, found.path);
    const opened =
      call.values.refresh === true
        ? await fetched(call, deck)
        : { books: await openBooks(call, filesOf(call, deck, files), found.name) };
    if (!opened.books) return exit.deck;
    const preview = await again.previewImport(nodeHost, deck, opened.books, opened.fetched);
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
    const period = await freezeLast(call, found, preview);
    await again.applyImport(nodeHost, deck, preview);
    for (const name of preview.files.keys()) call.out(`${found.path}/${name}\n`);
    call.err(`${words.written(found.name, period)}\n`);
    return exit.done;
  },
});

/** Those that are named, or those that were read before. */
function filesOf(
  { speech }: Call<Values>,
  deck: OldDeck,
  named: readonly string[],
): readonly string[] {
  const before = new Set(deck.resources.map(({ source }) => source.file));
  const from = named.length > 0 ? named : [...before].filter((file) => file !== '');
  if (from.length === 0) {
    throw new UsageError(languageOf(speech).door.again.noSources(deck.folder));
  }
  return from;
}

/** What stands at the addresses now, held in memory until it is agreed. */
async function fetched(
  call: Call<Values>,
  deck: OldDeck,
): Promise<{ readonly books: readonly Book[] | undefined; readonly fetched?: Refreshed }> {
  const [{ nodeHost }, { refreshSources }] = await Promise.all([
    import('../host/node.ts'),
    import('../usecases/refresh.ts'),
  ]);
  const words = languageOf(call.speech).door.again;
  if (deck.resources.every(({ source }) => source.url === '')) {
    throw new UsageError(words.noAddress(deck.folder));
  }
  const found = await refreshSources(nodeHost, deck, call.values.encoding, (url) => {
    call.err(`${words.fetching(url)}\n`);
  });
  return { books: await readable(call, found.books), fetched: found };
}

/** A later month than the deck speaks of: what it says now is kept as its edition, with those of its translations. @returns the later period; undefined: none is told */
async function freezeLast(
  call: Call<Values>,
  { path, name }: DeckFolder,
  { renewed }: Preview,
): Promise<string | undefined> {
  const [{ openDecks, showProblems }, { keepEdition }, { laterPeriod }] = await Promise.all([
    import('./open-edition.ts'),
    import('./freeze.ts'),
    import('../import/setting.ts'),
  ]);
  const opened = await openDecks([path], call.values);
  const now = opened.decks[0]?.edition.edition;
  const tables = renewed.map(({ next }) => next);
  const period = now === undefined ? undefined : laterPeriod(tables, now, call.today());
  const words = languageOf(call.speech).door.again;
  if ((await showProblems(call, opened.diagnostics, opened.texts)) > 0) {
    call.err(`${words.notFrozen(name)}\n`);
  } else if (period !== undefined) {
    for (const deck of opened.decks) await keepEdition(call, deck, false);
  }
  return period;
}

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
