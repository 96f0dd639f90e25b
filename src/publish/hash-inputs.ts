/** What a deck is made from → a hash each, by path in the deck's folder, and one for all. */
import { hashOf } from '../host/sets/set-record.ts';

type Content = Uint8Array | string;

/** @param folder the deck's own, as it leads the paths */
export function hashInputs(
  folder: string,
  inputs: ReadonlyMap<string, Content>,
): Record<string, string> {
  return sortedHashes(
    [...inputs].map(([path, content]) => [
      path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path,
      content,
    ]),
  );
}

export function sortedHashes(
  entries: Iterable<readonly [string, Content]>,
): Record<string, string> {
  return sortedByName([...entries].map(([name, content]) => [name, hashOf(content)]));
}

export function sortedByName(
  entries: readonly (readonly [string, string])[],
): Record<string, string> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function hashOfAll(folder: string, inputs: ReadonlyMap<string, Content>): string {
  return hashOf(JSON.stringify(hashInputs(folder, inputs)));
}
