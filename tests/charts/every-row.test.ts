/** Every preset × the figures that are easily lost: drawn by stock Vega, each row is a mark of at least a pixel with its words, or words that say why there is none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { isDiagram, presetNames } from '../../src/model/charts.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { planOf } from '../deck.ts';
import { embedded, stock } from './stock.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

/** What is asked of each preset, and which of them count in percent or from total to total. */
const charts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  dots: { x: 'v', y: 'name' },
  bars: { x: 'v', y: 'name' },
  columns: { x: 'name', y: 'v' },
  range: { x: 'v', y: 'name' },
  'grouped-dots': { x: ['v', 'w'], y: 'name' },
  scatter: { x: 'w', y: 'v', label: 'name' },
  slope: { from: 'w', to: 'v', label: 'name' },
  dumbbell: { from: 'w', to: 'v', y: 'name' },
  map: { x: 'v', y: 'stage', label: 'name', scale: 'linear' },
  steps: { x: 'at', y: 'v', label: 'name' },
  line: { x: 'at', y: 'v' },
  area: { x: 'at', y: 'v' },
  heat: { x: 'at', y: 'name', value: 'v' },
  shares: { x: 'share', y: 'whole', part: 'name' },
  waterfall: { x: 'step', y: 'name' },
  variance: { x: 'v', y: 'name', scenario: 'scenario' },
  bullet: { x: 'v', y: 'name', target: 'w' },
  radar: { label: 'name', axes: ['stage', 'stage2', 'stage3'] },
};

/** Name → the cells of `one` (v, share, step, stage), and whether it stands alone. */
const cases = {
  'exactly nothing': { v: '$0', share: '0', step: '$0', alone: false },
  'less than a pixel': { v: '$2 k', share: '0.01', step: '$2 k', alone: false },
  'below nothing': { v: '-$4 m', share: '20', step: '-$4 m', alone: false },
  'what does not apply': { v: 'n/a', share: 'n/a', step: 'n/a', alone: false },
  'what is not known': {
    v: 'undisclosed',
    share: 'undisclosed',
    step: 'undisclosed',
    alone: false,
  },
  'the only row': { v: '$30 m', share: '100', step: '$30 m', alone: true },
  'the only row, of nothing': { v: '$0', share: '100', step: '$0', alone: true },
} as const;
type Case = keyof typeof cases;

async function planned(preset: string, name: Case, more = {}): Promise<ChartPlan> {
  const { v, share, step, alone } = cases[name];
  const money = (field: string) => ({
    name: field,
    type: 'string',
    title: field.toUpperCase(),
    factdeck: { quantity: '$' },
  });
  const stage = (field: string) => ({
    name: field,
    type: 'string',
    categories: ['a', 'b'],
    categoriesOrdered: true,
  });
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string', factdeck: { names: true } },
    { name: 'whole', type: 'string' },
    { name: 'scenario', type: 'string' },
    ...['v', 'w', 'step'].map(money),
    { name: 'share', type: 'string', factdeck: { quantity: '%' } },
    { name: 'at', type: 'string', factdeck: { moment: true } },
    ...['stage', 'stage2', 'stage3'].map(stage),
  ];
  const percent = Number.isNaN(Number(share)) ? share : `${share}%`;
  const rest = 60 - (Number(share) || 0);
  const sums: Readonly<Record<string, string>> = { '-$4 m': '$16 m', '$2 k': '$20.002 m' };
  const sum = sums[step] ?? '$20 m';
  const others = [
    `zero,Start,All,actual,$20 m,$9 m,$20 m,40%,2023-03,a,b,a`,
    `two,Second,All,plan,$10 m,$11 m,${sum},${rest}%,2025-03,b,a,b`,
  ];
  const one = `one,First,All,forecast,${v},$9 m,${step},${percent},2024-03,a,a,b`;
  const rows = alone ? [one] : [others[0], one, others[1]];
  const chart = { preset, table: 't', ...charts[preset], ...more };
  const plan = await planOf({
    measureText: tools.measureText,
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition: '2026-01',
        slides: [{ id: 'one', title: 'T', chart }],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': `id,name,whole,scenario,v,w,step,share,at,stage,stage2,stage3\n${rows.join('\n')}\n`,
    },
  });
  const found = plan.slides[0]?.chart;
  if (!found) throw new Error('nothing to draw');
  return found;
}

/** Shares are never below nothing, and a bar of them is never nothing as a whole; ratings are no figures. */
const without: Readonly<Record<string, readonly Case[]>> = {
  shares: ['below nothing', 'the only row, of nothing'],
  radar: (Object.keys(cases) as Case[]).filter((name) => name !== 'the only row'),
};

const own = presetNames.filter((preset) => !isDiagram(preset));

it('of every preset', () => {
  expect(Object.keys(charts).sort()).toEqual([...own].sort());
});

describe.each(own)('%s', (preset) => {
  const tried = (Object.keys(cases) as Case[]).filter((c) => !without[preset]?.includes(c));
  it.each(tried)('shows %s', async (name) => {
    const plan = await planned(preset, name);
    const { bodies, others } = await stock(await embedded(plan, tools));
    const shown = (row: string): boolean =>
      bodies.some((mark) => mark.row === row && mark.width >= 1 && mark.height >= 1) ||
      (name === 'what does not apply' && others.some((mark) => mark.row === row));
    const rows = plan.data.rows?.map((_, i) => `rows:${i}`) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !shown(row))).toEqual([]);
    const { value } = await drawChart(plan, tools);
    if (name !== 'what does not apply') expect(value?.svg).toMatch(/data-fact="t\.one\./);
  });
});

const decades = ['dots', 'range', 'grouped-dots', 'scatter', 'slope', 'dumbbell', 'map', 'steps'];

/** Decades have no place for nothing: told, never drawn at the edge. */
it.each(decades)('%s in decades tells of nothing and of what is below it', async (preset) => {
  for (const name of ['exactly nothing', 'below nothing'] as const) {
    const { value, diagnostics } = await drawChart(
      await planned(preset, name, { scale: 'log' }),
      tools,
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, args }) => [code, args])).toContainEqual([
      'log-not-positive',
      expect.objectContaining({ row: 'First' }),
    ]);
  }
});
