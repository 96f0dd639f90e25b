/** Names and paths on the command line → folders that hold a deck. */
import { basename, resolve } from 'node:path';
import { isLanguageCode, languageCodes, type LanguageCode } from '../languages/codes.ts';
import type { Files } from './host.ts';

export interface DeckFolder {
  readonly name: string;
  /** As the author knows it: relative, with `/`. */
  readonly path: string;
  /** Of a deck.de.yaml beside deck.yaml: the same slides in that language. */
  readonly translation?: LanguageCode;
}

export interface FoundDecks {
  readonly folders: readonly DeckFolder[];
  /** Those of one name, of which no two can have a set. */
  readonly twice: readonly { readonly name: string; readonly paths: readonly string[] }[];
  /** What was asked for and is not there. */
  readonly unknown: readonly string[];
  /** Names under `data/`, to offer instead. */
  readonly known: readonly string[];
}

/** @param only just what was asked for; else each deck comes with its translations */
export async function findDecks(
  host: Files,
  asked: readonly string[],
  { only = false }: { readonly only?: boolean } = {},
): Promise<FoundDecks> {
  const known = await deckNames(host);
  const folders: DeckFolder[] = [];
  const unknown: string[] = [];
  const take = (one: DeckFolder): void => {
    if (!folders.some((f) => f.path === one.path && f.translation === one.translation)) {
      folders.push(one);
    }
  };
  for (const written of asked.length > 0 ? asked : known) {
    const found = await findOne(host, known, written);
    if (!found) {
      unknown.push(written);
      continue;
    }
    take(found);
    if (only || found.translation) continue;
    for (const translation of await translationsIn(host, found.path)) {
      take({ name: `${found.name}.${translation}`, path: found.path, translation });
    }
  }
  const twice = [...Map.groupBy(folders, (f) => f.name)]
    .filter(([, alike]) => alike.length > 1)
    .map(([name, alike]) => ({ name, paths: alike.map((f) => f.path) }));
  const isOne = ({ name }: DeckFolder): boolean => twice.every((t) => t.name !== name);
  return { folders: folders.filter(isOne), twice, unknown, known };
}

/** `sales`, `data/sales`, `data/sales/deck.yaml`; with `.de` a translation of it. */
async function findOne(
  host: Files,
  known: readonly string[],
  written: string,
): Promise<DeckFolder | undefined> {
  const path = written.replaceAll('\\', '/').replace(/\/+$/, '');
  const folderOf = async (one: string): Promise<string | undefined> =>
    known.includes(one) ? `data/${one}` : (await isDeck(host, one)) ? one : undefined;
  const folder = await folderOf(path.replace(/\/deck\.yaml$/, ''));
  // `.` and `..` have no name of their own.
  if (folder !== undefined) return { name: basename(resolve(folder)), path: folder };
  const [, before = '', code] = /^(.+?)(?:\/deck)?\.([a-z]+)(?:\.yaml)?$/.exec(path) ?? [];
  const base = isLanguageCode(code) ? await folderOf(before) : undefined;
  if (base === undefined || !isLanguageCode(code)) return undefined;
  if (!(await translationsIn(host, base)).includes(code)) return undefined;
  return { name: `${basename(resolve(base))}.${code}`, path: base, translation: code };
}

async function translationsIn(host: Files, folder: string): Promise<readonly LanguageCode[]> {
  const names = await host.list(folder);
  return languageCodes.filter((code) => names.includes(deckFile(code)));
}

/** The file of a deck, or of its translation. */
export function deckFile(translation: LanguageCode | undefined): string {
  return translation === undefined ? 'deck.yaml' : `deck.${translation}.yaml`;
}

/** The folder of its frozen editions. */
export function editionsFolder({ path, translation }: Omit<DeckFolder, 'name'>): string {
  return `${path}/editions${translation === undefined ? '' : `/${translation}`}`;
}

async function deckNames(host: Files): Promise<string[]> {
  const entries = (await host.list('data'))
    .filter((e) => e.endsWith('/'))
    .map((e) => e.slice(0, -1));
  const decks = await Promise.all(
    entries.map(async (name) => ((await isDeck(host, `data/${name}`)) ? [name] : [])),
  );
  return decks.flat();
}

async function isDeck(host: Files, path: string): Promise<boolean> {
  return (await host.list(path)).includes('deck.yaml');
}
