/** `heat`: a cell's colour by one scale of its value, its figure readable on it; gaps, ranges and bounds each with their sign. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { presets } from '../../src/charts/presets.ts';
import { contrastOf } from '../../src/model/colour.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { channel, presetPlan, quantityCells, theme } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

type Cells = readonly (readonly [string, string, string])[];

async function drawn(written: Cells) {
  const rows = written.map(([x, y, value]) => ({
    x,
    y,
    ...quantityCells('value', value, 'person', 'en'),
  }));
  const value = channel('Staff', { type: 'quantity', unit: 'person' });
  const channels = { x: channel('Year'), y: channel('Place'), value };
  const plan = presetPlan('heat', rows, channels, { language: 'en' });
  const drawing = await drawPreset(plan, plan, presets.heat, tools);
  expect(drawing.diagnostics.map((d) => d.code)).toEqual([]);
  return { marks: drawing.value?.marks ?? [], svg: drawing.value?.inner ?? '' };
}

/** Colours from the scale: of the cells in their order, then of upper ends. */
function fillsIn(svg: string): string[] {
  return [...svg.matchAll(/ fill="(rgb[^"]+)"/g)].map(([, fill = '']) => hex(fill));
}

function hex(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

const steps = Array.from({ length: 8 }, (_, i) => i * 10);

describe('a matrix', () => {
  it('has a stronger colour for more, from nothing to the most', async () => {
    const cells = steps.map((v, i): Cells[number] => [`${2000 + i}`, 'North', `${v} people`]);
    const fills = fillsIn((await drawn(cells)).svg);
    expect(fills).toHaveLength(steps.length);
    const strengths = fills.map((fill) => contrastOf(fill, theme.surface));
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    expect(fills.at(-1)).toBe(theme.accent);
    expect(fills[0]).not.toBe(theme.surface);
  });

  it('prints each figure so that it can be read on its cell', async () => {
    const cells = steps.map((v, i): Cells[number] => [`${2000 + i}`, 'North', `${v} people`]);
    const { svg } = await drawn(cells);
    const fills = fillsIn(svg);
    const inks = steps.map(
      (v) => new RegExp(` fill="([^"]+)"[^>]*>${v}</text>`).exec(svg)?.[1] ?? '',
    );
    expect(inks.every((ink) => ink !== '')).toBe(true);
    const contrasts = inks.map((ink, i) => contrastOf(ink, fills[i] ?? ''));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws below zero lighter than zero, and a lone nothing', async () => {
    const { svg } = await drawn([
      ['a', 'North', '-10 people'],
      ['b', 'North', '0 people'],
      ['c', 'North', '10 people'],
    ]);
    const strengths = fillsIn(svg).map((fill) => contrastOf(fill, theme.surface));
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
    expect(fillsIn((await drawn([['a', 'North', '0 people']])).svg)).toHaveLength(1);
  });

  it.each([
    ['a range', '5 people..20 people', [2, 0]],
    ['an open end', '>=5 people', [0, 1]],
    ['an end from above', '<=5 people', [0, 1]],
    ['an estimate', 'est. 5 people', [1, 0]],
    ['nothing known', 'undisclosed', [0, 0]],
    ['a guess from outside', 'undisclosed (est. 5 people..8 people)', [0, 0]],
    ['what does not apply', 'n/a', [0, 0]],
  ] as const)('draws %s with its sign', async (_, written, [colours, fades]) => {
    const { marks, svg } = await drawn([['a', 'North', written]]);
    expect(fillsIn(svg)).toHaveLength(colours);
    expect(svg.match(/fill="url\(/g) ?? []).toHaveLength(fades);
    const words = marks.filter((mark) => mark.row === 'rows:0' && mark.text !== '');
    expect(words.length).toBeGreaterThan(0);
  });

  it('shows a cell that no row speaks of as a gap', async () => {
    const { marks } = await drawn([
      ['a', 'North', '5 people'],
      ['b', 'South', '8 people'],
    ]);
    expect(marks.filter(({ text }) => text === '—')).toHaveLength(2);
  });

  it('moves with its value in any Vega: the scale is in the spec', () => {
    const [cells] = Array.isArray(presets.heat.spec.layer)
      ? (presets.heat.spec.layer as readonly unknown[])
      : [];
    expect(isRecord(cells) && JSON.stringify(cells.layer)).toContain('"field":"value_from"');
  });
});
