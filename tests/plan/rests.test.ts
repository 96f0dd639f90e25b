/** A total does not publish its table: of many cells a figure tells its rule and its files, and slides tell their sources. */
import { describe, expect, it } from 'vitest';
import { renderFacts } from '../../src/render/facts.ts';
import { planOf } from '../deck.ts';

const field = (name: string, factdeck: object = {}) => ({ name, type: 'string', factdeck });
const slides = [
  { id: 'total', title: 'All', figure: '{{all}}' },
  { id: 'groups', title: 'Groups', chart: { preset: 'bars', table: 'g', x: 'v', y: 'land' } },
];

function files(rows: number, more: object): Readonly<Record<string, string>> {
  const lines = Array.from({ length: rows }, (_, i) => `r${i},L${i % 2},$${i}`);
  const tables = { g: { from: 't', groupBy: 'land', figures: { v: { sum: 'v' } } } };
  const measures = { all: { sum: 't.v' } };
  return {
    'deck.yaml': JSON.stringify({
      title: 'T',
      language: 'en',
      edition: '2026-01',
      tables,
      measures,
      slides,
    }),
    'datapackage.yaml': JSON.stringify({
      name: 'x',
      sources: [{ title: 'Ledger' }],
      resources: [
        {
          name: 't',
          path: 't.csv',
          schema: { ...more, fields: [field('id'), field('land'), field('v', { quantity: '$' })] },
        },
      ],
    }),
    't.csv': `id,land,v\n${lines.join('\n')}\n`,
  };
}

describe.each([
  ['with a key', { primaryKey: 'id' }],
  ['without a key', {}],
])('of a table %s', (_, more) => {
  it('many cells stand in no list, and their source is told', async () => {
    const plan = await planOf({ files: files(200, more) });
    expect(plan.facts).toEqual([]);
    const rests = plan.measures.map(({ name, facts, rule }) => [name, facts.length, rule?.cells]);
    expect(rests).toEqual([
      ['all', 0, 200],
      ['g.L0.v', 0, 100],
      ['g.L1.v', 0, 100],
    ]);
    expect(plan.slides.map((s) => s.footer.sources)).toEqual(['Source: Ledger', 'Source: Ledger']);
    expect(plan.slides.map((s) => s.figures.length)).toEqual([1, 2]);
  });

  it('few are listed', async () => {
    const plan = await planOf({ files: files(40, more) });
    expect(plan.facts).toHaveLength(40);
    expect(plan.measures.map(({ facts, rule }) => [facts.length, rule])).toEqual([
      [40, null],
      [20, null],
      [20, null],
    ]);
  });
});

it('the rule says what was worked out, of which state of which file', async () => {
  const plan = await planOf({ files: files(200, {}) });
  const told: unknown = JSON.parse(renderFacts(plan, [], (file) => [file, 'abc']));
  expect(told).toMatchObject({
    measures: [
      {
        name: 'all',
        rule: { cells: 200, files: { 'd/t.csv': 'abc' }, written: { sum: 't.v' } },
      },
      {
        name: 'g.L0.v',
        rule: {
          written: { from: 't', groupBy: [{ field: 'land' }], figure: { sum: 'v' }, row: 'L0' },
        },
      },
      {},
    ],
  });
});

it('a rule that asks an internal column is not told', async () => {
  const hidden = field('secret', { internal: true });
  const base = files(200, {});
  const cells = String(base['t.csv'])
    .split('\n')
    .map((line, i) => (line === '' ? '' : `${line},${i === 0 ? 'secret' : 'yes'}`));
  const plan = await planOf({
    files: {
      ...base,
      't.csv': cells.join('\n'),
      'datapackage.yaml': String(base['datapackage.yaml']).replace(
        '"fields":[',
        `"fields":[${JSON.stringify(hidden)},`,
      ),
      'deck.yaml': String(base['deck.yaml']).replace(
        '{"sum":"t.v"}',
        '{"sum":"t.v","where":{"secret":"yes"}}',
      ),
    },
  });
  expect(plan.measures[0]?.rule).toMatchObject({ cells: 200, written: null });
});
