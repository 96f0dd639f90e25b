/** Bars of 100 %: what is no percentage, or does not add up to it, is told; what helps is offered, and helps. */
import { describe, expect, it } from 'vitest';
import { planned } from '../deck.ts';

async function problems(
  rows: readonly string[],
  quantity: string,
  x = 'v',
  measures: Readonly<Record<string, unknown>> = {},
) {
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'bar', type: 'string' },
    { name: 'part', type: 'string' },
    { name: 'v', type: 'string', factdeck: { quantity } },
  ];
  const chart = { preset: 'shares', table: 't', x, y: 'bar', part: 'part' };
  const slides = [{ id: 'one', title: 'T', chart }];
  const deck = { title: 'T', language: 'en', edition: '2026-01', measures, slides };
  const lines = rows.map((row, i) => `r${String(i)},${row}`);
  const { codes, report } = await planned({
    files: {
      'deck.yaml': deck,
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': `id,bar,part,v\n${lines.join('\n')}\n`,
    },
  });
  return { codes, report: report() };
}

describe('the parts of a bar', () => {
  it.each([
    ['a whole', ['A,a,60%', 'A,b,40%'], []],
    ['rounded parts', ['A,a,33%', 'A,b,33%', 'A,c,33%'], []],
    ['rounded to tenths', ['A,a,33.3%', 'A,b,33.3%', 'A,c,33.3%'], []],
    ['too little for rounding', ['A,a,33.0%', 'A,b,33.0%', 'A,c,33.0%'], ['shares-sum']],
    ['too much', ['A,a,60%', 'A,b,50%'], ['shares-sum']],
    ['each bar by itself', ['A,a,60%', 'A,b,40%', 'B,a,10%', 'B,b,20%'], ['shares-sum']],
    ['one that is not known', ['A,a,60%', 'A,b,undisclosed'], []],
    ['one that is about so much', ['A,a,60%', 'A,b,about 35%'], []],
    ['a bound', ['A,a,>=60%', 'A,b,20%'], []],
    ['a bound that is too much', ['A,a,>=90%', 'A,b,20%'], ['shares-sum']],
    ['negative', ['A,a,120%', 'A,b,-20%'], ['shares-part', 'shares-part']],
  ])('%s', async (_, rows, codes) => {
    expect((await problems(rows, '%')).codes).toEqual(codes);
  });

  it.each([
    ['人', ['A,a,1人', 'A,b,8人', 'A,c,1人']],
    ['€', ['A,a,€5 m', 'A,b,€3 m']],
  ])(
    'in %s are no percentages; the measure that is offered makes them such',
    async (unit, rows) => {
      const found = await problems(rows, unit);
      expect(found.codes).toEqual(['shares-not-percent']);
      expect(found.report).toContain(
        'measures: { v_share: { each: t, share: v, of: t.v, digits: 1 } }, and draw x: v_share',
      );
      const measures = { v_share: { each: 't', share: 'v', of: 't.v', digits: 1 } };
      expect((await problems(rows, unit, 'v_share', measures)).codes).toEqual([]);
    },
  );

  it('of several bars are offered no share of the whole table', async () => {
    const { report } = await problems(['A,a,€5 m', 'B,a,€3 m'], '€');
    expect(report).toContain('shares-not-percent');
    expect(report).not.toContain('measures:');
  });
});
