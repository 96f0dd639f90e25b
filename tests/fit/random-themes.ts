/** Themes made at random within the tokens’ ranges, kept as seeds; and a host in whose project they stand. */
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import { pageFormats } from '../../src/model/page.ts';
import { spaces } from '../../src/model/spaces.ts';
import { textRoles, type TextRole } from '../../src/model/text-roles.ts';

/** The same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return state / 2 ** 32;
  };
}

/** A third of the sizes, lines and distances, each anywhere from its least to far more than usual. */
export function randomTokens(seed: number): object {
  const random = randomFrom(seed);
  const within = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  const some = <T>(entries: readonly (readonly [string, T])[], make: (of: T) => number): object =>
    Object.fromEntries(
      entries.filter(() => random() < 1 / 3).map(([name, of]) => [name, make(of)]),
    );
  const roles: [string, TextRole][] = Object.entries(textRoles);
  const text = some(roles, ({ least }) => within(least, Math.round(least * 1.8)));
  return {
    extends: ['briefing', 'dark', 'print'][within(0, 2)],
    name: `seed-${seed}`,
    page: Object.keys(pageFormats)[within(0, 2)],
    text,
    lines: some(Object.entries(text), (size: number) => within(size, 2 * size)),
    space: some(Object.entries(spaces), ({ size }) => within(0, 2 * size + 8)),
  };
}

/** @param tokens name of each theme → what its tokens.json says */
export function hostWithThemes(tokens: Readonly<Record<string, object>>): Host {
  const files = new Map(
    Object.entries(tokens).map(([name, json]) => [
      `themes/${name}/tokens.json`,
      new TextEncoder().encode(JSON.stringify(json)),
    ]),
  );
  return {
    ...nodeHost,
    look: async (file, folder) => {
      const bytes = files.get(file)?.length;
      return bytes === undefined
        ? nodeHost.look(file, folder)
        : { inside: true, plain: true, bytes };
    },
    readBytes: async (path) => files.get(path) ?? nodeHost.readBytes(path),
  };
}
