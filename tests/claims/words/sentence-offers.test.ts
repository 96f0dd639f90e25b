/** What is offered for a sentence that nothing carries: pasted, it passes in strict; and it is false as soon as the data says otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { OfferedText } from '../../../src/diagnostics/codes.ts';
import { planned } from '../../deck.ts';
import { csv } from '../made-up.ts';
import { deckOf } from './made-up.ts';

type Files = Readonly<Record<string, string>>;
interface Pasted {
  readonly title: string;
  readonly because?: Readonly<Record<string, unknown>>;
}

async function told(files: Files, language: string, slide: Pasted, mutate = false) {
  const deck = {
    title: 'T',
    language,
    edition: '2026-Q3',
    strict: true,
    slides: [{ id: 'a', points: ['…'], ...slide }],
  };
  const { diagnostics } = await planned({
    files: { ...files, 'deck.yaml': deck },
    measureText: () => 0,
    mutate,
  });
  return diagnostics;
}

async function offerOf(files: Files, language: string, title: string): Promise<OfferedText> {
  const diagnostics = await told(files, language, { title });
  const [offer] = diagnostics.flatMap((d) =>
    d.code === 'sentence-open' || d.code === 'unchecked-comparison' ? [d.args.offer] : [],
  );
  return offer ?? { lines: [], own: false, rests: [], stated: false };
}

const root = new URL('../../sentences/', import.meta.url);
const sets = readdirSync(root, { withFileTypes: true }).filter((e) => e.isDirectory());

describe.each(sets.map(({ name }) => name))('sentences of %s', (set) => {
  const read = (name: string): string => readFileSync(new URL(`${set}/${name}`, root), 'utf8');
  const names = readdirSync(new URL(`${set}/`, root)).filter((n) => !/sentences|unseen/.test(n));
  const files = Object.fromEntries(names.map((name) => [name, read(name)]));
  const entries = parse(read('sentences.yaml')) as { class: string; tied: string }[];

  it('each offer passes, and each claim in it can be broken by the data', async () => {
    for (const { tied } of entries) {
      const { lines } = await offerOf(files, set.slice(0, 2), tied);
      if (lines.length === 0) continue;
      const pasted = parse(lines.join('\n')) as Pasted;
      const left = await told(files, set.slice(0, 2), pasted, pasted.because !== undefined);
      const errors = left.filter((d) => d.severity === 'error').map((d) => d.code);
      // Where no row can be added, other figures break it.
      const wrong = errors.filter((code) => code !== 'claim-no-row-breaks');
      expect([lines, wrong]).toEqual([lines, []]);
    }
  });
});

const descriptor = (language: 'en' | 'ja' | 'de') => ({
  name: 'makers',
  resources: [
    {
      name: 'makers',
      path: 'makers.csv',
      title: { en: 'Makers', ja: 'メーカー', de: 'Hersteller' }[language],
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'name', type: 'string', factdeck: { names: true } },
          {
            name: 'sales',
            type: 'string',
            title: { en: 'Sales', ja: '売上高', de: 'Umsatz' }[language],
            factdeck: { quantity: '$', written: '$ million' },
          },
        ],
      },
    },
  ],
});
const rows = (north: string, west: string) =>
  csv('id,name,sales', `north,Northgate,${north}`, `west,Westgate,${west}`, 'south,Southgate,20');
const filesOf = (language: 'en' | 'ja' | 'de', north = '310', west = '240'): Files => ({
  'datapackage.yaml': JSON.stringify(descriptor(language)),
  'makers.csv': rows(north, west),
});

describe('a sentence of a whole column', () => {
  it.each([
    ['Two of the four makers are in trial', /count: makers, where: \{ stage: trial \}, is: '2'/],
    [
      'Output has risen since 2023',
      /increasing: years.output, along: year, rows: \[y23, y24, y25\]/,
    ],
    ['Output has risen for the third year in a row', /increasing: years.output, along: year/],
    [
      'Northgate earns more than Westgate',
      /greater: makers.north.profit, than: makers.west.profit/,
    ],
  ])('%s', async (title, claim) => {
    const { diagnostics } = await deckOf(title, { deck: { strict: true }, despite: true });
    const lines = diagnostics.flatMap((d) =>
      d.code === 'sentence-open' ? d.args.offer.lines.join('\n') : [],
    );
    expect(lines).toEqual([expect.stringMatching(claim)]);
  });

  it.each([
    'Three of the four makers are in trial',
    'Output has fallen since 2023',
    'Recalls have risen for the third year in a row',
    'Westgate earns more than Southgate',
  ])('that is false is not offered: %s', async (title) => {
    const { diagnostics } = await deckOf(title, { deck: { strict: true }, despite: true });
    const own = diagnostics.flatMap((d) => (d.code === 'sentence-open' ? d.args.offer.own : []));
    expect(own).toEqual([false]);
  });
});

describe('the author’s own words', () => {
  it.each([
    ['en', 'Northgate has the largest Sales', { largest: 'makers.north.sales' }],
    [
      'en',
      'Northgate has higher Sales than Westgate',
      { greater: 'makers.north.sales', than: 'makers.west.sales' },
    ],
    ['ja', 'Northgateの売上高は最大', { largest: 'makers.north.sales' }],
    ['de', 'Northgate hat den größten Umsatz', { largest: 'makers.north.sales' }],
  ] as const)('%s: %s', async (language, title, claim) => {
    const offer = await offerOf(filesOf(language), language, title);
    const pasted = parse(offer.lines.join('\n')) as Required<Pasted>;
    expect([offer.own, pasted.title, ...Object.values(pasted.because)]).toEqual([
      true,
      title,
      claim,
    ]);
    // The data turns: the sentence is no longer true, and is stopped.
    const turned = filesOf(language, '100', '240');
    expect((await told(turned, language, pasted)).map((d) => d.code)).toContain('claim-fails');
  });

  it.each([
    ['en', 'Westgate has the largest Sales'],
    ['en', 'Westgate has higher Sales than Northgate'],
    ['en', 'Westgate: Sales higher than Northgate'],
    ['ja', 'Westgateの売上高は最大'],
    ['de', 'Westgate hat den größten Umsatz'],
  ] as const)('are not kept where they are false: %s: %s', async (language, title) => {
    const { own, lines } = await offerOf(filesOf(language), language, title);
    expect([own, lines.join('\n').includes(title)]).toEqual([false, false]);
  });

  it('are not kept beside words that no claim says', async () => {
    const { own } = await offerOf(filesOf('en'), 'en', 'Northgate has the largest loved Sales');
    expect(own).toBe(false);
  });
});

it('says what it rests on, and that it is only as published', async () => {
  const offer = await offerOf(filesOf('en', 'est. 310'), 'en', 'Northgate has the largest Sales');
  expect([offer.stated, offer.rests.map((r) => r.code)]).toEqual([true, ['place']]);
});

it('leaves out what only speaks of a figure in words that are exchanged', async () => {
  const title =
    'Westgate mit {{makers.west.sales}} und damit dem höchsten Umsatz aller, die ihre Erlöse ausweisen';
  const { lines } = await offerOf(filesOf('de'), 'de', title);
  expect(lines).toEqual(["title: 'Westgate: Umsatz {{makers.west.sales}}'"]);
});

it('who truly has a place that a sentence gives to another is offered', async () => {
  const { diagnostics } = await deckOf('売上高はみどり工業が最大', { language: 'ja' });
  const offers = diagnostics.flatMap((d) =>
    d.code === 'unchecked-comparison' ? d.args.offer.lines : [],
  );
  expect(offers).toEqual([
    expect.stringContaining('旭電機'),
    'because:',
    expect.stringContaining('{ largest: makers.asahi.sales }'),
  ]);
});
