/** Figures beside what was planned and what was: which a row holds, how far what came is from it, and what cannot be known. */
import { describe, expect, it } from 'vitest';
import type { ChartCell } from '../../src/model/plan.ts';
import { planned } from '../deck.ts';

const field = (name: string, factdeck: object, title = name) => ({
  name,
  type: 'string',
  title,
  factdeck,
});

async function varianceOf(
  rows: readonly (readonly [name: string, scenario: string, figure: string])[],
  { chart = {}, unit = '$', language = 'en' } = {},
) {
  const table = rows.map(([name, scenario, figure], i) => `r${i},${name},${scenario},"${figure}"`);
  const asked = { preset: 'variance', table: 't', x: 'v', y: 'name', scenario: 'which', ...chart };
  return planned({
    files: {
      'deck.yaml': {
        title: 'T',
        language,
        edition: '2026-01',
        slides: [{ id: 'a', title: 'T', chart: asked }],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [
          {
            name: 't',
            path: 't.csv',
            schema: {
              primaryKey: 'id',
              fields: [
                { name: 'id', type: 'string' },
                { name: 'name', type: 'string' },
                { name: 'which', type: 'string' },
                field('v', { quantity: unit }),
              ],
            },
          },
        ],
      },
      't.csv': ['id,name,which,v', ...table, ''].join('\n'),
    },
  });
}

const textOf = (cell: ChartCell | undefined): string => (cell && 'text' in cell ? cell.text : '');

async function toldOf(...args: Parameters<typeof varianceOf>) {
  const { plan, codes } = await varianceOf(...args);
  expect(codes).toEqual([]);
  const chart = plan?.slides[0]?.chart;
  return (chart?.data.rows ?? []).map(({ cells }) =>
    [cells.role, cells.held, cells.delta, cells.growth].map(textOf).join('|'),
  );
}

describe('a scenario', () => {
  it.each([
    ['actual', 'actual'],
    ['AC', 'actual'],
    ['Ist', 'actual'],
    ['実績', 'actual'],
    ['Forecast', 'forecast'],
    ['見通し', 'forecast'],
    ['Budget', 'plan'],
    ['計画', 'plan'],
    ['last year', 'before'],
    ['Vorjahr', 'before'],
    ['前年', 'before'],
  ])('is told by its word: %s', async (word, role) => {
    const told = await toldOf([['A', word, '$3 m']]);
    expect(told).toEqual([`${role}|||`]);
  });
});

describe('what came', () => {
  it('is held against the plan, in the unit and in percent, with its sign and in like decimals', async () => {
    const told = await toldOf([
      ['A', 'actual', '$23.1 m'],
      ['A', 'plan', '$22.0 m'],
      ['A', 'last year', '$20 m'],
      ['B', 'actual', '$10 m'],
      ['B', 'plan', '$12 m'],
      ['C', 'forecast', '$5 m'],
      ['C', 'plan', '$5 m'],
    ]);
    expect(told.filter((own) => !own.endsWith('|||'))).toEqual([
      'actual|plan|+$1.1 m|+5.0%',
      'actual|plan|−$2.0 m|−16.7%',
      'forecast|plan|±$0.0|±0.0%',
    ]);
  });

  it('is held against last year where there is no plan, or where that is asked', async () => {
    const rows = [
      ['A', 'actual', '$9 m'],
      ['A', 'last year', '$6 m'],
    ] as const;
    expect((await toldOf(rows))[0]).toBe('actual|last year|+$3 m|+50%');
    const all = [...rows, ['A', 'plan', '$10 m']] as const;
    expect((await toldOf(all))[0]).toBe('actual|plan|−$1 m|−10%');
    const asked = await toldOf(all, { chart: { against: 'last year' } });
    expect(asked[0]).toBe('actual|last year|+$3 m|+50%');
  });

  it.each([
    ['a range stays one', '$9 m', '$5 m..$8 m', '+$1–4 m', '+12–80%'],
    ['an estimate stays one', 'est. $9 m', '$6 m', 'est. +$3 m', 'est. +50%'],
    ['a bound stays one', '>=$9 m', '$6 m', '+$3 m or more', '+50% or more'],
    ['what is undisclosed is not known', 'undisclosed', '$6 m', 'not known', 'not known'],
    ['a plan that is undisclosed leaves it open', '$9 m', 'undisclosed', 'not known', 'not known'],
    ['nothing grows from nothing', '$9 m', '$0', '+$9 m', 'not known'],
    ['nor from below it', '$2 m', '-$4 m', '+$6 m', 'not known'],
  ])('%s', async (_, actual, plan, delta, growth) => {
    const told = await toldOf([
      ['A', 'actual', actual],
      ['A', 'plan', plan],
    ]);
    expect(told[0]).toBe(`actual|plan|${delta}|${growth}`);
  });

  it('differs in points from a percentage, and in nothing else', async () => {
    const rows = [
      ['A', 'actual', '12%'],
      ['A', 'plan', '10%'],
    ] as const;
    expect((await toldOf(rows, { unit: '%' }))[0]).toBe('actual|plan|+2 pts|');
  });

  it('is a measure that names both cells', async () => {
    const { plan } = await varianceOf([
      ['A', 'actual', '$9 m'],
      ['A', 'plan', '$6 m'],
    ]);
    const [row] = plan?.slides[0]?.chart?.data.rows ?? [];
    expect(row?.cells.delta).toMatchObject({ fact: 't.r0.v − t.r1.v' });
    expect(plan?.measures.map(({ name, facts }) => [name, [...facts].sort()])).toEqual([
      ['t.r0.v − t.r1.v', ['t.r0.v', 't.r1.v']],
      ['t.r0.v / t.r1.v', ['t.r0.v', 't.r1.v']],
    ]);
  });
});

describe('a total', () => {
  const parts = [
    ['A', 'actual', '$9 m'],
    ['A', 'plan', '$6 m'],
    ['B', 'actual', 'undisclosed'],
    ['B', 'plan', 'about $3 m'],
  ] as const;
  it.each([
    ['what is not known may make up the rest', ['$20 m', '$9 m'], []],
    ['what is about so much may be off by its last digit', ['$20 m', '$10 m'], []],
    ['what cannot be is told', ['$20 m', '$11 m'], ['parts-do-not-sum']],
  ])('adds up: %s', async (_, [actual = '', plan = ''], expected) => {
    const rows = [...parts, ['All', 'actual', actual], ['All', 'plan', plan]] as const;
    const { codes } = await varianceOf(rows, { chart: { totals: ['r4', 'r5'] } });
    expect(codes).toEqual(expected);
  });
});
