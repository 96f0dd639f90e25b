/** What the form of a preset cannot show is told by its row, with what to do; what it can is left alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { PresetName } from '../../src/model/charts.ts';
import { blank, channel, momentCells, presetPlan, quantityCells } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

type Row = readonly [moment: string, y: string, series: string, forecast?: string];

function courseOf(preset: PresetName, rows: readonly Row[], several: boolean) {
  const money = channel('Sales', { type: 'quantity', unit: 'JPY' });
  const figure = (name: 'y' | 'forecast', written: string) =>
    written === '' ? { [name]: blank } : quantityCells(name, written, 'JPY', 'en');
  const cells = rows.map(([x, y, series, forecast]) => ({
    ...momentCells('x', x, 'en'),
    ...figure('y', y),
    ...(several && { series }),
    ...(forecast !== undefined && figure('forecast', forecast)),
  }));
  const channels = {
    x: channel('Year', { type: 'moment' }),
    y: money,
    ...(several && { series: channel('Who') }),
    ...(rows.some((row) => row.length > 3) && { forecast: money }),
  };
  return presetPlan(preset, cells, channels, { language: 'en', now: '2026-01-01' });
}

async function told(plan: ReturnType<typeof courseOf>) {
  const { diagnostics } = await drawChart(plan, tools);
  return diagnostics.map(({ code, args }) => [code, args]);
}

describe('a stack', () => {
  const rows = (b: string): Row[] => [
    ['2023', '¥5 m', 'A'],
    ['2024', '¥7 m', 'A'],
    ['2023', '¥2 m', 'B'],
    ['2024', b, 'B'],
  ];
  it('holds nothing that is below zero beside what is above it', async () => {
    expect(await told(courseOf('area', rows('-¥1 m'), true))).toEqual([
      ['negative-figure', { row: 'B 2024', text: '−¥1 m', as: 'part' }],
    ]);
  });
  it('of what is above zero is drawn', async () => {
    expect(await told(courseOf('area', rows('¥1 m'), true))).toEqual([]);
  });
  it('of one area may go below', async () => {
    const alone = [
      ['2023', '¥5 m', ''],
      ['2024', '-¥7 m', ''],
    ] as const;
    expect(await told(courseOf('area', alone, false))).toEqual([]);
  });
});

describe.each(['line', 'area'] as const)('%s', (preset) => {
  const rows = [
    ['2023', '¥5 m', 'A'],
    ['2023', '¥7 m', 'B'],
    ['2024', '¥3 m', 'A'],
    ['2024', '¥4 m', 'B'],
  ] as const;
  it('has one figure at each moment', async () => {
    expect(await told(courseOf(preset, rows, false))).toEqual([
      ['moment-twice', { place: '2023', figures: ['¥5 m', '¥7 m'], canName: true }],
      ['moment-twice', { place: '2024', figures: ['¥3 m', '¥4 m'], canName: true }],
    ]);
  });
  it('has one for each series', async () => {
    expect(await told(courseOf(preset, rows, true))).toEqual([]);
  });
});

it('of columns there is one at each moment', async () => {
  const twice = [
    ['2024-01', '¥5 m', ''],
    ['2024-01', '¥7 m', ''],
    ['2024-02', '¥6 m', ''],
  ] as const;
  expect(await told(courseOf('columns', twice, false))).toEqual([
    ['moment-twice', { place: 'January 2024', figures: ['¥5 m', '¥7 m'], canName: false }],
  ]);
  expect(await told(courseOf('columns', twice.slice(1), false))).toEqual([]);
});

it('small charts have one each', async () => {
  const plan = courseOf(
    'line',
    ['A', 'B'].map((s) => ['2023', '¥5 m', s] as const),
    true,
  );
  const { series, ...channels } = plan.channels;
  const apart = plan.data.rows?.map(({ cells: { series: repeat, ...cells }, ...row }) => ({
    ...row,
    cells: { ...cells, ...(repeat && { repeat }) },
  }));
  const repeated = { ...plan, channels: { ...channels, ...(series && { repeat: series }) } };
  expect(await told({ ...repeated, data: { rows: apart ?? [] } })).toEqual([]);
});

it('what was and what is forecast may stand in two rows', async () => {
  const rows = [
    ['2024', '¥5 m', '', ''],
    ['2025', '¥6 m', '', ''],
    ['2025', '', '', '¥7 m'],
  ] as const;
  const codes = (await told(courseOf('line', rows, false))).map(([code]) => code);
  expect(codes).not.toContain('moment-twice');
});

it('a point cannot have an area below zero', async () => {
  const people = channel('Staff', { type: 'quantity', unit: 'person' });
  const cells = ['5 people', '-3 people'].map((size, i) => ({
    label: `Row ${i}`,
    ...quantityCells('x', `${i + 1} people`, 'person', 'en'),
    ...quantityCells('y', `${i + 2} people`, 'person', 'en'),
    ...quantityCells('size', size, 'person', 'en'),
  }));
  const channels = { x: people, y: people, size: people, label: channel('Name') };
  expect(await told(presetPlan('scatter', cells, channels, { language: 'en' }))).toEqual([
    ['negative-figure', { row: 'Row 1', text: '−3 people', as: 'size' }],
  ]);
});
