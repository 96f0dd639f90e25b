/** Computed columns and rows of totals on slides: printed, listed under key `i`, and with the sources of what they rest on. */
import { describe, expect, it } from 'vitest';
import type { DeckPlan } from '../../src/model/plan.ts';
import { nameOf } from '../../src/model/cell-name.ts';
import { planOf } from '../deck.ts';

const descriptor = {
  name: 'x',
  sources: [{ title: 'Ledger' }],
  resources: [
    {
      name: 'r',
      path: 'r.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'a', type: 'string', factdeck: { quantity: '$', written: '$ million' } },
          { name: 'b', type: 'string', factdeck: { quantity: '$', written: '$ million' } },
        ],
      },
    },
  ],
};
const deck = {
  title: 'T',
  language: 'en',
  edition: '2026-01',
  measures: {
    growth: { each: 'r', title: 'Growth', growth: ['a', 'b'], digits: 0 },
    sum: { sum: 'r.b' },
    before: { sum: 'r.a' },
    all: { growth: ['before', 'sum'], digits: 0 },
  },
  slides: [
    {
      id: 'one',
      title: 'Growth of {{r.x.growth}}',
      table: {
        table: 'r',
        columns: ['id', 'b', 'growth'],
        sort: '-growth',
        totals: [{ title: 'All', figures: { b: 'sum', growth: 'all' } }],
      },
    },
    {
      id: 'two',
      title: 'Shown',
      chart: {
        preset: 'bars',
        table: 'r',
        x: 'growth',
        y: 'id',
        annotations: [{ text: 'here', at: '{{r.x.growth}}' }],
      },
    },
    {
      id: 'three',
      title: 'Shown',
      chart: {
        preset: 'bars',
        table: 'r',
        x: 'b',
        y: 'id',
        annotations: [{ text: 'the sum', at: '{{sum}}' }],
      },
    },
  ],
};

const planFor = (rows: string): Promise<DeckPlan> =>
  planOf({
    files: { 'deck.yaml': deck, 'datapackage.yaml': descriptor, 'r.csv': `id,a,b\n${rows}` },
  });

describe('what is computed', () => {
  it('stands in a table like a column of its own, sorted, with the totals last', async () => {
    const [one] = (await planFor('x,10,12\ny,10,15\n')).slides;
    if (one?.layout !== 'table') throw new Error('no table');
    expect(one.title.plain).toBe('Growth of 20%');
    expect(one.view.columns.map((c) => c.title)).toEqual(['id', 'b', 'Growth']);
    expect(one.view.rows.map((r) => r.cells.map((c) => c.main.text))).toEqual([
      ['y', '$15 m', '↑ +50%'],
      ['x', '$12 m', '↑ +20%'],
      ['All', '$27 m', '↑ +35%'],
    ]);
    expect(one.view.rows.map((r) => r.total)).toEqual([false, false, true]);
    expect(one.footer.sources).toContain('Ledger');
  });

  it('says under key i how it was worked out, and of which facts', async () => {
    const plan = await planFor('x,10,12\ny,10,15\n');
    const row = plan.slides[0]?.figures.find((f) => f.fact === 'r.x.growth');
    expect(row).toMatchObject({ text: '20%', kind: 'computed', where: '$10 m → $12 m' });
    expect(plan.facts.map((f) => f.address)).not.toContain('r.x.growth');
    expect(plan.measures.find((m) => m.name === 'r.x.growth')).toMatchObject({
      facts: ['r.x.a', 'r.x.b'],
      slides: ['one', 'two'],
    });
  });

  it('is told in the scale of the figures that it rests on', async () => {
    const [one] = (await planFor('x,0.4,0.3\ny,0.5,0.6\n')).slides;
    if (one?.layout !== 'table') throw new Error('no table');
    expect(one.view.rows.map((r) => r.cells[1]?.main.text)).toEqual(['$0.6 m', '$0.3 m', '$0.9 m']);
  });

  it('is drawn in a chart, and marks a place in one', async () => {
    const [, two, three] = (await planFor('x,10,12\ny,0,15\n')).slides;
    expect(two?.chart?.data['rows']?.map((r) => [r.key, nameOf(r.cells.x)])).toEqual([
      ['x', '+20%'],
      ['y', 'n/a'],
    ]);
    expect(three?.chart?.annotations[0]?.target).toMatchObject({ low: 27e6, high: 27e6 });
  });
});
