/** What claims and measures do to slides: signs, remarks, stamps, the list of figures, notes and ledger. */
import { describe, expect, it } from 'vitest';
import type { AnalyseOptions } from '../../src/analyse/analyse.ts';
import type { DeckPlan } from '../../src/model/plan.ts';
import { planned } from '../deck.ts';

const files = {
  'datapackage.yaml': `name: kettles
factdeck: { staleAfter: 12 }
sources: [{ title: Kettle report }]
resources:
  - name: makers
    path: makers.csv
    title: Makers
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, factdeck: { names: true } }
        - { name: size, type: string, title: Size, constraints: { minimum: 0 }, factdeck: { quantity: $ } }
        - { name: part, type: string, title: Share, factdeck: { quantity: '%' } }
  - name: prizes
    path: prizes.csv
    title: Prizes
    schema:
      primaryKey: id
      foreignKeys: [{ fields: id, reference: { resource: makers, fields: id } }]
      fields: [{ name: id, type: string }, { name: won, type: integer, title: Won }]
`,
  'makers.csv':
    'id,name,size,part\nnorth,Northwind,$30 m,33%\nsouth,Southgate,>=$12 m,33%\neast,Eastbrook,est. $5 m,33%\nall,Together,n/a,100%\n',
  'prizes.csv': 'id,won\nnorth,3\nsouth,1\n',
  'evidence.csv':
    'fact,locator,as_of,basis,checked,memo\nmakers.*.*,table 1,2023-06,stated,,\nprizes.*.*,table 2,2025-12,stated,,\n',
};

async function planFor(deck: string, options: AnalyseOptions = {}): Promise<DeckPlan> {
  const text = `title: T\nlanguage: en\nedition: 2026-01\n${deck}`;
  const { plan, diagnostics } = await planned({
    files: { ...files, 'deck.yaml': text },
    measureText: (words, { size }) => words.length * size * 0.5,
    ...options,
  });
  expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  if (!plan) throw new Error('nothing was planned');
  return plan;
}

const slide = (title: string, because: string): string =>
  `slides:\n  - id: a\n    layout: statement\n    title: ${title}\n    points: [A point]\n    because: ${because}\n`;

describe('a slide', () => {
  it.each([
    [
      'nothing where its claim holds',
      '"{{makers.north.name}} wins more than {{makers.south.name}}"',
      '{ wins more: { greater: prizes.north.won, than: prizes.south.won } }',
      [],
    ],
    [
      'what rests on bounds',
      'Northwind is the largest',
      '{ the largest: { largest: makers.north.size } }',
      ['stated'],
    ],
    [
      'what is said',
      'According to Kim, kettles are fragile',
      '{ fragile: { said: Kim, at: page 3 } }',
      ['attributed'],
    ],
    [
      'what is being checked',
      'Northwind is the smallest',
      '{ the smallest: { smallest: makers.north.size, hold: { reason: asked, by: Kim, until: 2026-02-01 } } }',
      ['held'],
    ],
  ])('marks at its title %s', async (_, title, because, marks) => {
    const [a] = (await planFor(slide(title, because))).slides;
    expect(a?.marks.map((m) => m.mark)).toEqual(marks);
    expect(a?.stamp).toBe(marks.includes('held') ? 'Being checked' : '');
  });

  it('says by itself that rounded parts do not add up', async () => {
    const parts = '[makers.north.part, makers.south.part, makers.east.part]';
    const sum = (within: string): string =>
      slide(
        'The parts make the whole',
        `{ the whole: { sumsTo: makers.all.part, parts: ${parts}${within} } }`,
      );
    const [a] = (await planFor(sum(', within: 2%'))).slides;
    expect(a?.remarks).toEqual(['Parts do not add up to the total because of rounding']);
  });

  it('says how old its old values are', async () => {
    const [a] = (await planFor(slide('"{{makers.north.name}} has {{makers.north.size}}"', '{}')))
      .slides;
    expect(a?.footer.asOf).toBe('As of June 2023; some values are 2 years and 6 months old');
  });

  it('lists its figures with kind, source and as-of, and how a measure was computed', async () => {
    const deck = `measures: { ratio: { ratio: [makers.north.size, makers.south.size] } }\n${slide(
      '"{{makers.east.size}} of {{ratio}}"',
      '{}',
    )}`;
    const [a] = (await planFor(deck)).slides;
    expect(a?.figures.map((f) => [f.text, f.kind, `${f.document} ${f.where}`.trim()])).toEqual([
      ['2.5× or less', 'computed', '$30 m ÷ $12 m or more'],
      ['est. $5 m', 'estimated', 'Kettle report table 1'],
      ['$30 m', 'published', 'Kettle report table 1'],
      ['$12 m or more', 'lower bound', 'Kettle report table 1'],
    ]);
  });

  it('denies in words what its claim is not expected to hold', async () => {
    const because = '{ cannot be called the largest: { not: { largest: makers.east.size } } }';
    const { claims } = await planFor(slide('Eastbrook cannot be called the largest', because));
    expect(claims.map((c) => c.verdict)).toEqual(['holdsAsStated']);
  });
});

describe('data notes', () => {
  it('tell contradictions, what is asserted, old values and gaps', async () => {
    const deck = `statements:
  - { text: Southgate leads, at: page 2, claim: { greater: makers.south.size, than: makers.north.size, expect: unknown }, note: 'Its table says {{makers.south.size}}.' }
slides:
  - id: a
    title: Prizes and sizes
    table: { table: makers, columns: [name, size] }
    notes: Kim says that kettles are fragile.
    because: { fragile: { said: Kim, at: page 3 } }
  - { id: b, title: Prizes, table: { table: prizes, columns: [id, won] } }
  - { id: notes, layout: data-notes, title: About the data }
`;
    const { slides } = await planFor(deck);
    const notes = slides.flatMap((s) => (s.layout === 'data-notes' ? s.view.groups : []));
    expect(notes.map((g) => [g.title, ...g.notes.map((n) => `${n.text} | ${n.detail}`)])).toEqual([
      [
        'Where the source disagrees with itself',
        '“Southgate leads” | Its table says $12 m or more.',
      ],
      ['What the source asserts without a figure', '“fragile” | Kim says so (page 3).'],
      ['Old values', 'Makers | As of June 2023, 2 years and 6 months before this edition.'],
      ['What is missing from a table', 'Prizes | Not listed: Eastbrook, Together.'],
    ]);
    // Words of others are not in bold.
    expect(notes.flatMap((g) => g.notes.map((n) => n.said))).toEqual([true, true, false, false]);
  });
});

describe('a ledger', () => {
  it('tells every claim with its page, and goes on over slides', async () => {
    const many = Array.from(
      { length: 24 },
      (_, i) => `      "point ${'x'.repeat(i + 1)}.": { largest: makers.north.size }`,
    );
    const points = Array.from({ length: 24 }, (_, i) => `point ${'x'.repeat(i + 1)}.`);
    const deck = `slides:
  - id: a
    layout: statement
    title: Sizes
    points: [One point]
    notes: ${points.join(' ')}
    because:
${many.join('\n')}
  - { id: ledger, layout: ledger, title: Claims }
`.replace('One point', 'A point');
    const ledgers = (await planFor(deck)).slides.filter((s) => s.layout === 'ledger');
    expect(ledgers.length).toBeGreaterThan(1);
    const ids = ledgers.map((_, i) => (i === 0 ? 'ledger' : `ledger-${i + 1}`));
    expect(ledgers.map((s) => s.id)).toEqual(ids);
    // None is left with a row or two.
    const each = ledgers.map((s) => s.view.rows.length);
    expect(Math.min(...each)).toBeGreaterThan(Math.max(...each) / 2);
    const rows = ledgers.flatMap((s) => s.view.rows);
    expect(rows).toHaveLength(24);
    expect(new Set(rows.map((r) => `${r.page} ${r.verdict}, ${r.reason}`))).toEqual(
      new Set(['1 Holds as stated, by an estimate']),
    );
  });

  it('has one row for what a slide has from one place of a source', async () => {
    const deck = `slides:
  - id: a
    layout: statement
    title: According to Kim, kettles are fragile
    points: ['According to Kim, lids are loose', 'According to Lee, spouts are long']
    because:
      fragile: { said: Kim, at: table 1 }
      loose: { said: Kim, at: table 1 }
      long: { said: Lee, at: table 1 }
  - { id: ledger, layout: ledger, title: Claims }
`;
    const ledgers = (await planFor(deck)).slides.filter((s) => s.layout === 'ledger');
    const rows = ledgers.flatMap((s) => s.view.rows);
    // Words of a claim may be torn off: each stands in its sentence.
    expect(rows.map((r) => r.words)).toEqual([
      'According to Kim, kettles are fragile　According to Kim, lids are loose',
      'According to Lee, spouts are long',
    ]);
  });
});
