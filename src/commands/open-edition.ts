/** A deck, a file or `deck@edition` on the command line → the edition meant. */
import type { LanguageName } from '../languages/codes.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Prepared, PrepareOptions } from '../run/prepared.ts';
import { nodeHost } from '../host/node.ts';
import type { Edition } from '../model/edition.ts';
import type { Terminal } from './command.ts';

export interface OpenedDecks {
  readonly decks: readonly {
    readonly folder: string;
    readonly editions: string;
    readonly edition: Edition;
    readonly prepared: Prepared;
  }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface OpenedEdition {
  readonly edition?: Edition;
  /** Of a deck as it stands. */
  readonly prepared?: Prepared;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Decks as they stand now. @param how `despite`: whatever mistakes they have; those are told beside */
export async function openDecks(
  asked: readonly string[],
  how: Pick<PrepareOptions, 'cache' | 'despite' | 'only' | 'root' | 'theme'>,
): Promise<OpenedDecks> {
  const [{ prepareDecks }, { freeze }, { allFacts }] = await Promise.all([
    import('../build.ts'),
    import('../edition/freeze.ts'),
    import('../facts/all-facts.ts'),
  ]);
  const { prepared, diagnostics, texts } = await prepareDecks(asked, how);
  const decks = prepared.map((deck) => ({
    folder: deck.sources.folder,
    editions: deck.sources.editions,
    prepared: deck,
    edition: freeze(deck.sources.folder, deck.plan, allFacts(deck.sources.dataset)),
  }));
  return { decks, diagnostics, texts };
}

/** `deck@` alone is its latest frozen edition. */
export async function openEdition(
  written: string,
  how: Pick<PrepareOptions, 'cache' | 'root'>,
): Promise<OpenedEdition> {
  if (written.endsWith('.json')) return openFile(written);
  const at = written.lastIndexOf('@');
  if (at < 0) {
    const { decks, diagnostics, texts } = await openDecks([written], {
      ...how,
      only: true,
      despite: true,
    });
    const [deck] = decks;
    return { ...deck, diagnostics, texts };
  }
  const { editionsFolder, findDecks } = await import('../host/find-decks.ts');
  const { nearest } = await import('../diagnostics/nearest.ts');
  const deck = written.slice(0, at);
  const code = written.slice(at + 1);
  const { folders, known } = await findDecks(nodeHost, [deck], { only: true });
  const [folder] = folders;
  if (!folder) return no(error('deck-not-found', { deck, nearest: nearest(deck, known) }));
  const frozen = await frozenEditions(editionsFolder(folder));
  const name = code === '' ? frozen.at(-1) : code;
  if (name === undefined || !frozen.includes(name)) {
    return no(error('edition-not-frozen', { deck: folder.name, edition: code, known: frozen }));
  }
  return openFile(`${editionsFolder(folder)}/${name}.json`);
}

/** Codes of the editions in a folder, the oldest first. */
async function frozenEditions(folder: string): Promise<string[]> {
  const names = await nodeHost.list(folder);
  return names.filter((n) => n.endsWith('.json')).map((n) => n.slice(0, -'.json'.length));
}

async function openFile(file: string): Promise<OpenedEdition> {
  const bytes = await nodeHost.readBytes(file);
  if (!bytes) return no(error('edition-file-missing', { file }));
  const text = new TextDecoder().decode(bytes);
  const { readEdition } = await import('../read/read-edition.ts');
  const { value, diagnostics } = readEdition(file, text);
  return { ...(value && { edition: value }), diagnostics, texts: new Map([[file, text]]) };
}

function no(diagnostic: Diagnostic): OpenedEdition {
  return { diagnostics: [diagnostic], texts: new Map() };
}

/** @returns how many are errors */
export async function showProblems(
  { err, colour, speech }: Terminal & { readonly speech: LanguageName },
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Promise<number> {
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length > 0) {
    const { renderReport } = await import('../diagnostics/report.ts');
    const textOf = (file: string): string | undefined => texts.get(file);
    err(`${renderReport(errors, { language: speech, colour, textOf })}\n`);
  }
  return errors.length;
}
