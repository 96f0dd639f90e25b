/** Every preset of figures × every kind of figure: each row is a mark with its words, or words that say why there is none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { visibleText } from '../visible-text.ts';
import { planOf } from '../deck.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

/** As written in a cell, and what of it is printed. */
const kinds = [
  ['exact', '$30 m', '30'],
  ['about', 'about $28 m', '28'],
  ['estimated', 'est. $26 m', '26'],
  ['at least', '>=$22 m', 'or more'],
  ['more than', '>$22 m', 'more than'],
  ['estimated, at least', 'est. >=$20 m', 'or more'],
  ['at most', '<=$18 m', 'or less'],
  ['less than', '<$18 m', 'less than'],
  ['range', '$12 m..$16 m', '12'],
  ['vague', '$ tens of millions', 'tens of millions'],
  ['undisclosed, estimated', 'undisclosed (est. $8 m..$14 m)', 'undisclosed'],
  ['undisclosed', 'undisclosed', 'undisclosed'],
  ['not applicable', 'n/a', 'n/a'],
] as const;

const charts = {
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
} as const;
type Preset = keyof typeof charts;
/** Where a row of these has no place on a course of time, it is left out in words elsewhere: the caption or the key. */
const without: Partial<Record<Preset, readonly string[]>> = {
  // What does not apply has not happened: a course of time has no place for it.
  line: ['not applicable'],
  area: ['not applicable'],
  steps: ['not applicable'],
};

async function drawn(preset: Preset, written: string) {
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string', factdeck: { names: true } },
    { name: 'v', type: 'string', title: 'V', factdeck: { quantity: '$' } },
    { name: 'w', type: 'string', title: 'W', factdeck: { quantity: '$' } },
    { name: 'at', type: 'string', factdeck: { moment: true } },
    { name: 'stage', type: 'string', categories: ['a', 'b'], categoriesOrdered: true },
  ];
  const slides = [{ id: 'one', title: 'T', chart: { preset, table: 't', ...charts[preset] } }];
  const plan = await planOf({
    measureText: tools.measureText,
    files: {
      'deck.yaml': { title: 'T', language: 'en', edition: '2026-01', slides },
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': `id,name,v,w,at,stage\none,First,${written},$9 m,2024-03,a\ntwo,Second,$10 m,$11 m,2025-03,b\n`,
    },
  });
  const chart = plan.slides[0]?.chart;
  if (!chart) throw new Error('nothing to draw');
  return drawChart(chart, tools);
}

describe.each(Object.keys(charts) as Preset[])('%s', (preset) => {
  it.each(kinds.filter(([kind]) => !(without[preset] ?? []).includes(kind)))(
    'draws %s (%s)',
    async (_, written, printed) => {
      const { value, diagnostics } = await drawn(preset, written);
      expect(diagnostics.map((d) => d.code)).toEqual([]);
      const words = visibleText(value?.svg ?? '');
      expect(words).toContain(printed);
      expect(value?.svg).toMatch(/data-fact="t\.one\.v"/);
    },
  );
});
