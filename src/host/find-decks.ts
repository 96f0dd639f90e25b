/** Names and paths on the command line → folders that hold a deck. */
import { basename, resolve } from 'node:path';
import type { Files } from './host.ts';

export interface DeckFolder {
  readonly name: string;
  /** As the author knows it: relative, with `/`. */
  readonly path: string;
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

export async function findDecks(host: Files, asked: readonly string[]): Promise<FoundDecks> {
  const known = await deckNames(host);
  if (asked.length === 0)
    return {
      folders: known.map((name) => ({ name, path: `data/${name}` })),
      twice: [],
      unknown: [],
      known,
    };
  const folders: DeckFolder[] = [];
  const unknown: string[] = [];
  for (const written of asked) {
    const path = written
      .replaceAll('\\', '/')
      .replace(/\/+$/, '')
      .replace(/\/deck\.yaml$/, '');
    const found = known.includes(path)
      ? `data/${path}`
      : (await isDeck(host, path))
        ? path
        : undefined;
    if (found === undefined) unknown.push(written);
    else if (!folders.some((f) => f.path === found)) {
      // `.` and `..` have no name of their own.
      folders.push({ name: basename(resolve(found)), path: found });
    }
  }
  const twice = [...Map.groupBy(folders, (f) => f.name)]
    .filter(([, alike]) => alike.length > 1)
    .map(([name, alike]) => ({ name, paths: alike.map((f) => f.path) }));
  const isOne = ({ name }: DeckFolder): boolean => twice.every((t) => t.name !== name);
  return { folders: folders.filter(isOne), twice, unknown, known };
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
