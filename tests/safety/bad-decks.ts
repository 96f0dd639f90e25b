/** Decks that hang, fill the memory, bring the program down or flood the terminal: each as what differs from a good one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { good } from './strangers.ts';

export interface BadDeck {
  readonly files?: Readonly<Record<string, string>>;
  /** What is no text: links and pipes. @param project the folder in which the command is typed */
  readonly make?: (deck: string, project: string) => void;
}

const text = (name: string): string => good[name] ?? '';
const withDeck = (more: string): string => `${text('deck.yaml')}${more}`;
const withSpec = (spec: object): BadDeck => ({
  files: {
    'deck.yaml': withDeck(
      `  - { id: own, title: Own, chart: { spec: own.vl.json, alt: A chart of its own } }\nlimits: { seconds: 2 }\n`,
    ),
    'own.vl.json': JSON.stringify(spec),
  },
});
const point = {
  data: { values: [{ a: 1 }] },
  mark: 'point',
  encoding: { x: { field: 'a', type: 'quantitative' } },
};
const withPicture = (svg: string): BadDeck => ({
  files: {
    'deck.yaml': withDeck(
      '  - { id: seen, title: Seen, layout: image, image: { file: seen.svg, alt: A picture } }\n',
    ),
    'seen.svg': svg,
  },
});
const rows = (of: readonly string[]): string =>
  `${text('makers.csv').split('\n')[0] ?? ''}\n${of.join('\n')}\n${text('makers.csv').split('\n').slice(1).join('\n')}`;
const numbered = (count: number, one: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => one(i));
/** Nine levels of ten. */
const bomb = numbered(9, (i) => {
  const inner = i === 0 ? '<rect width="1" height="1"/>' : `<use href="#b${i - 1}"/>`.repeat(10);
  return `<g id="b${i}">${inner}</g>`;
}).join('');
const withTheme: BadDeck['files'] = { 'deck.yaml': withDeck('theme: own\n') };
const inTheme = (name: string, make: (path: string) => void): BadDeck => ({
  files: withTheme,
  make: (_, project) => {
    const path = join(project, 'themes/own', name);
    mkdirSync(dirname(path), { recursive: true });
    make(path);
  },
});
const pipe = (path: string): void => {
  execFileSync('mkfifo', [path]);
};
const inData = (file: string): string =>
  withDeck(`  - { id: seen, title: Seen, layout: image, image: { file: ${file}, alt: One } }\n`);

/** Tried by every run of the tests. */
export const often: Readonly<Record<string, BadDeck>> = {
  'a pattern that never ends': {
    files: {
      'deck.yaml': withDeck('limits: { seconds: 2 }\n'),
      'datapackage.yaml': text('datapackage.yaml').replace(
        /(name: name, type: string)/,
        "$1, constraints: { pattern: '(a|a)+$' }",
      ),
      'makers.csv': text('makers.csv').replace('Northwind', `${'a'.repeat(40)}b`),
    },
  },
};

/** By `npm run test:hard` alone. */
export const seldom: Readonly<Record<string, BadDeck>> = {
  'ten million brackets': { files: { 'deck.yaml': '['.repeat(10_000_000) } },
  'a name of 60,000 letters, read as one': {
    files: { 'makers.csv': text('makers.csv').replace('Northwind', 'N'.repeat(60_000)) },
  },
  'a cell of 200,000 letters': {
    files: { 'makers.csv': text('makers.csv').replace('Northwind', 'N'.repeat(200_000)) },
  },
  'sixty thousand nested maps': {
    files: { 'deck.yaml': `${'{a: '.repeat(60_000)}1${'}'.repeat(60_000)}` },
  },
  'a flow line of five megabytes': {
    files: { 'deck.yaml': withDeck(`notes: [${'a, '.repeat(1_700_000)}a]\n`) },
  },
  'sixty thousand anchors': {
    files: { 'deck.yaml': withDeck(`x: [${numbered(60_000, (i) => `&a${i} 1`).join(', ')}]\n`) },
  },
  'unknown keys, eight thousand on each of a thousand': {
    files: {
      'datapackage.yaml': `${text('datapackage.yaml')}\nx:\n${numbered(
        1000,
        (i) => `  - { ${numbered(500, (n) => `k${i}x${n}: 1`).join(', ')} }\n`,
      ).join('')}`,
    },
  },
  'eight thousand keys, all unknown': {
    files: { 'deck.yaml': withDeck(numbered(8000, (i) => `unknown${i}: 1\n`).join('')) },
  },
  'a table of 900,000 blank lines': {
    files: { 'makers.csv': text('makers.csv') + '\n'.repeat(900_000) },
  },
  'a sentence of 95 KB': {
    files: {
      'deck.yaml': text('deck.yaml').replace(
        'The speaker knows more.',
        'more than half of all '.repeat(4300),
      ),
    },
  },
  'a title of 95 KB': {
    files: {
      'deck.yaml': withDeck(
        `  - { id: long, title: "${'more than half '.repeat(6300)}", points: [a] }\n`,
      ),
    },
  },
  'a regular expression in a spec': withSpec({
    ...point,
    transform: [{ calculate: `test(/(a|a)+$/, '${'a'.repeat(40)}b')`, as: 'b' }],
  }),
  'a sequence of a thousand million': withSpec({
    data: { sequence: { start: 0, stop: 1e9 } },
    mark: 'point',
  }),
  'a text that is padded without end': withSpec({
    data: { values: [{ a: 1 }] },
    transform: [{ calculate: "pad('a', 1000000000, 'x')", as: 'b' }],
    mark: 'text',
    encoding: { text: { field: 'b' } },
  }),
  'a thousand million ticks': withSpec({
    ...point,
    encoding: { x: { field: 'a', type: 'quantitative', axis: { tickCount: 1e9 } } },
  }),
  'a width of a thousand million': withSpec({ ...point, width: 1e9 }),
  'three thousand layers': withSpec({
    data: point.data,
    layer: numbered(3000, () => 'p').map(() => ({ mark: 'point', encoding: point.encoding })),
  }),
  'an SVG that uses itself without end': withPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs>${bomb}</defs><use href="#b8"/></svg>`,
  ),
  'forty comments and no picture': withPicture('<!---->'.repeat(40)),
  'sixty tables of one file': {
    files: {
      'datapackage.yaml': `${text('datapackage.yaml')}${numbered(
        60,
        (i) => `  - { name: t${i}, path: big.csv }\n`,
      ).join('')}`,
      'big.csv': `a,b\n${numbered(90_000, (i) => `${i},x`).join('\n')}\n`,
    },
  },
  'nine thousand cells that are none of four thousand': {
    files: {
      'datapackage.yaml': text('datapackage.yaml').replace(
        /(name: name, type: string)/,
        `$1, constraints: { enum: [${numbered(4000, (i) => `value${i}`).join(', ')}] }`,
      ),
      'makers.csv': rows(numbered(9000, (i) => `r${i},Maker ${i},$${i + 1} m,2019-04,sale`)),
    },
  },
  'NUL in the path of a picture': { files: { 'deck.yaml': inData('"a\\0b.svg"') } },
  'NUL in the path of a table': {
    files: { 'datapackage.yaml': text('datapackage.yaml').replace('makers.csv', '"a\\0b.csv"') },
  },
  'a path of 300 letters': { files: { 'deck.yaml': inData(`${'a'.repeat(300)}.svg`) } },
  'a link to itself for a picture': {
    files: { 'deck.yaml': inData('loop.svg') },
    make: (deck) => {
      symlinkSync('loop.svg', join(deck, 'loop.svg'));
    },
  },
  'a pipe for a picture': {
    files: { 'deck.yaml': inData('pipe.svg') },
    make: (deck) => {
      pipe(join(deck, 'pipe.svg'));
    },
  },
  'a device for a picture': {
    files: { 'deck.yaml': inData('zero.svg') },
    make: (deck) => {
      symlinkSync('/dev/zero', join(deck, 'zero.svg'));
    },
  },
  'a theme whose tokens are a pipe': inTheme('tokens.json', pipe),
  'a theme whose tokens come without end': inTheme('tokens.json', (path) => {
    symlinkSync('/dev/zero', path);
  }),
};
