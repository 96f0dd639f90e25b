/** `variance`: how each scenario is painted, differences on the scale of the bars, and green and red by what is good. */
import { beforeAll, describe, expect, it } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { planOf } from '../deck.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

type Written = readonly [name: string, scenario: string, figure: string];

async function varianceOf(rows: readonly Written[], good = 'high'): Promise<ChartPlan> {
  const table = rows.map(([name, scenario, figure], i) => `r${i},${name},${scenario},"${figure}"`);
  const chart = { preset: 'variance', table: 't', x: 'v', y: 'name', scenario: 'which' };
  const string = (name: string) => ({ name, type: 'string' });
  const v = { ...string('v'), title: 'Revenue', factdeck: { quantity: '$', good } };
  const fields = [...['id', 'name', 'which'].map(string), v];
  const plan = await planOf({
    measureText: tools.measureText,
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition: '2026-01',
        slides: [{ id: 'a', title: 'T', chart }],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': ['id,name,which,v', ...table, ''].join('\n'),
    },
  });
  const found = plan.slides[0]?.chart;
  if (!found) throw new Error('nothing to draw');
  return found;
}

const two: readonly Written[] = [
  ['A', 'actual', '$12 m'],
  ['A', 'plan', '$10 m'],
  ['A', 'last year', '$8 m'],
  ['B', 'actual', '$6 m'],
  ['B', 'plan', '$8 m'],
];

async function bodiesOf(rows: readonly Written[], good?: string) {
  return (await stock(await embedded(await varianceOf(rows, good), tools))).bodies;
}

describe('a bar', () => {
  it('is solid for what came, grey for last year, an outline for the plan', async () => {
    const bodies = await bodiesOf(two);
    const { ink, neutral, surface } = tools.theme;
    const fills = bodies.filter(({ name }) => name === 'sure').map(({ row, fill }) => [row, fill]);
    expect(Object.fromEntries(fills)).toEqual({
      'rows:0': ink,
      'rows:1': surface,
      'rows:2': neutral,
      'rows:3': ink,
      'rows:4': surface,
    });
  });

  it('keeps the sign of an estimate: its dash', async () => {
    const bodies = await bodiesOf([
      ['A', 'actual', 'est. $12 m'],
      ['A', 'plan', 'est. $10 m'],
      ['A', 'last year', '$8 m'],
    ]);
    const dashes = bodies.filter(({ name }) => name === 'sure').map(({ row, dash }) => [row, dash]);
    expect(dashes).toEqual([
      ['rows:0', [4, 3]],
      ['rows:1', [4, 3]],
      ['rows:2', null],
    ]);
  });

  it('that is not disclosed is a dashed slot with its word', async () => {
    const plan = await varianceOf([
      ['A', 'actual', 'undisclosed'],
      ['A', 'plan', '$10 m'],
    ]);
    const { bodies } = await stock(await embedded(plan, tools));
    expect(bodies.find(({ name }) => name === 'slots')).toMatchObject({
      row: 'rows:0',
      dash: [4, 3],
    });
    const { value } = await drawChart(plan, tools);
    expect(value?.svg).toMatch(/data-fact="t\.r0\.v"[^>]*>undisclosed</);
    expect(value?.svg).toContain('>not known<');
  });

  it('of a forecast is hatched as far as it is sure, in lines that stay inside it', async () => {
    const hatched = async (rows: readonly Written[]) => {
      const text = await embedded(await varianceOf(rows), tools);
      const { datasets } = JSON.parse(text) as {
        datasets: { rules?: { x: number; x2: number; y: number }[] };
      };
      return (datasets.rules ?? []).filter(({ y }) => y > 0);
    };
    expect(await hatched(two)).toEqual([]);
    for (const figure of ['$12 m', '$6 m..$12 m']) {
      const rows: readonly Written[] = [['A', 'forecast', figure], ...two.slice(1)];
      const lines = await hatched(rows);
      const bodies = await bodiesOf(rows);
      const sure =
        bodies.find(({ name, row }) => name === 'sure' && row === 'rows:0')?.width ?? NaN;
      expect(Math.min(...lines.map(({ x }) => x))).toBe(0);
      expect(Math.max(...lines.map(({ x2 }) => x2))).toBeLessThanOrEqual(sure);
      expect(Math.max(...lines.map(({ x2 }) => x2))).toBeGreaterThan(sure - 8);
    }
  });

  it('has its figure printed, whatever it stands for', async () => {
    const { value } = await drawChart(await varianceOf(two), tools);
    for (const i of two.keys()) expect(value?.svg).toContain(`data-fact="t.r${i}.v"`);
  });
});

describe('a difference', () => {
  it('stands on the scale of the bars, for the better in one direction, for the worse in the other', async () => {
    const bodies = await bodiesOf(two);
    const widthOf = (row: string, name: string): number =>
      bodies.find((mark) => mark.row === row && mark.name === name)?.width ?? NaN;
    const unit = widthOf('rows:0', 'sure') / 12;
    expect(widthOf('rows:0', 'sure_of_the_difference')).toBeCloseTo(2 * unit, 3);
    expect(widthOf('rows:3', 'sure_of_the_difference')).toBeCloseTo(2 * unit, 3);
    const [more, less] = bodies.filter(({ name }) => name === 'sure_of_the_difference');
    expect((less?.x ?? 0) + (less?.width ?? 0)).toBeCloseTo(more?.x ?? 0, 3);
  });

  it.each([
    ['high', 'good', 'bad'],
    ['low', 'bad', 'good'],
    ['neither', 'neutral', 'neutral'],
  ] as const)('is green or red by what is good: %s', async (good, more, less) => {
    const bodies = await bodiesOf(two, good);
    const { theme } = tools;
    for (const name of ['sure_of_the_difference', 'points_of_the_growth']) {
      const fills = bodies.filter((mark) => mark.name === name).map(({ fill }) => fill);
      expect(fills).toEqual([theme[more], theme[less]]);
    }
  });

  it('of an estimate is one, and carries the measure that it is', async () => {
    const plan = await varianceOf([
      ['A', 'actual', 'est. $12 m'],
      ['A', 'plan', '$10 m'],
    ]);
    const { bodies } = await stock(await embedded(plan, tools));
    const found = bodies.find(({ name }) => name === 'sure_of_the_difference');
    expect(found?.dash).toEqual([4, 3]);
    const { value } = await drawChart(plan, tools);
    expect(value?.svg).toContain('data-fact="t.r0.v − t.r1.v"');
    expect(value?.svg).toContain('data-fact="t.r0.v / t.r1.v"');
  });
});

it('tells every figure and every difference in words', async () => {
  expect(describeChart(await varianceOf(two))).toBe(
    'Variance chart: Revenue, 2 rows. A: actual $12 m, Δ plan +$2 m, Δ plan +20%, plan $10 m, last year $8 m. B: actual $6 m, Δ plan −$2 m, Δ plan −25%, plan $8 m.',
  );
});

it('tells how many things find room', async () => {
  const many = 'ABCDEFGH'.split('').flatMap((name): Written[] => [
    [name, 'actual', '$12 m'],
    [name, 'plan', '$10 m'],
    [name, 'last year', '$8 m'],
  ]);
  const { diagnostics } = await drawChart(await varianceOf(many), tools);
  expect(diagnostics.map(({ code }) => code)).toContain('chart-too-many-rows');
});
