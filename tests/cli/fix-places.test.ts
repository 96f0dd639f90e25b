/** What `check --fix` types in, wherever YAML lets a text stand: comments, order and quotes stay as they are. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { changedSince, fixDecks, withFiles } from '../../src/commands/fix.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { nodeHost } from '../../src/host/node.ts';

let project = '';
let folder = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'factdeck-fix-'));
  folder = join(project, 'kettles');
  await cp(fileURLToPath(new URL('../mistakes/_base', import.meta.url)), folder, {
    recursive: true,
  });
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** The deck as it is once mended, and each line that changed. */
async function fixed(deck: string): Promise<readonly [string | undefined, readonly string[]]> {
  const path = join(folder, 'deck.yaml');
  await writeFile(path, deck);
  const options = { decks: [folder], publish: false, formats: [], scale: 1, out: project } as const;
  const run = (files: ReadonlyMap<string, string>) =>
    runBuild(options, () => undefined, withFiles(nodeHost, files));
  const { files, lines } = await fixDecks(await run(new Map()), run);
  const mended = [...files].find(([file]) => file.endsWith('deck.yaml'))?.[1];
  return [mended, lines.map(({ line }) => String(line))];
}

const chart = 'chart: { preset: dots, table: makers, x: revenue, y: name }';
const bound = '{{makers.north.revenue}}';

/** Each place with the figure as typed, and as it stands once it is bound. */
const places = (sold: (figure: string) => string) =>
  ({
    'single quotes': [`'It’s ${sold('$30 m')}'  # ours`, `'It’s ${sold(bound)}'  # ours`],
    'double quotes': [
      `"\\u201CBest\\u201D: ${sold('$30 m')}"`,
      `"\\u201CBest\\u201D: ${sold(bound)}"`,
    ],
    'a block, as it stands': [
      `|-\n      A line\n      ${sold('$30 m')}`,
      `|-\n      A line\n      ${sold(bound)}`,
    ],
    'a folded block': [
      `>-\n      A line\n      ${sold('$30 m')}`,
      `>-\n      A line\n      ${sold(bound)}`,
    ],
    'the head of a text': [`$30 m it’s theirs # ours`, `'${bound} it’s theirs' # ours`],
  }) as const;

const decks = {
  en: (figure: string) => `Northwind sold ${figure}`,
  ja: (figure: string) => `Northwindの売上は${figure}`,
  de: (figure: string) => `Northwind verkaufte für ${figure}`,
};
/** The same figure as it is printed in the language. */
const printed = { en: '$30 m', ja: '3,000万ドル', de: '30 Mio. US-Dollar' };

describe.each(Object.entries(decks))('check --fix of a deck in %s', (language, sold) => {
  it('binds a figure in quotes, in blocks and at the head of a text', async () => {
    const typed = printed[language as keyof typeof printed];
    const all = Object.values(places(sold));
    const deck = (side: 0 | 1): string =>
      [
        `# Ours\ntitle: Kettles\nlanguage: ${language}   # as spoken\nedition: 2026-01\nslides:`,
        ...all.map((both, i) => {
          const title = side === 0 ? both[0].replace('$30 m', typed) : both[1];
          return `  # number ${i}\n  - title: ${title}\n    id: s${i}\n    ${chart}`;
        }),
      ].join('\n') + '\n';
    const [mended, lines] = await fixed(deck(0));
    expect(mended).toBe(deck(1));
    expect(lines).toHaveLength(all.length);
  });
});

it('puts quotes about a text between braces that had none', async () => {
  const deck = (title: string): string =>
    `title: Kettles\nlanguage: en\nedition: 2026-01\nslides:\n  - { id: a, title: ${title}, ${chart} }\n`;
  const [mended] = await fixed(deck('Northwind sold $30 m'));
  expect(mended).toBe(deck(`'Northwind sold ${bound}'`));
});

it('knows a file that changed since it was read, or is gone', async () => {
  const host = memoryHost({ 'a.yaml': 'one', 'b.yaml': 'two' });
  const texts = new Map(['a.yaml', 'b.yaml', 'c.yaml'].map((file) => [file, 'one']));
  expect(await changedSince(host, { texts }, texts.keys())).toEqual(['b.yaml', 'c.yaml']);
});
