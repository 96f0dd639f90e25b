/** `scatter`: each quantity by its own scale; ranges, bounds and what is not known both ways, areas, and rows without a place in words. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { describeChart } from '../../src/charts/describe.ts';
import { presets } from '../../src/charts/presets.ts';
import type { SceneMark } from '../../src/charts/read-scene.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { channel, presetPlan, quantityCells, theme } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

type Box = readonly [number, number, number, number];

function planOf(
  rows: readonly (readonly [string, string, string?])[],
  over: Partial<ChartPlan> = {},
): ChartPlan {
  const cells = rows.map(([x, y, size], i) => ({
    label: `Row ${i}`,
    ...quantityCells('x', x, 'person', 'en'),
    ...quantityCells('y', y, 'JPY', 'en'),
    ...(size === undefined ? {} : quantityCells('size', size, 'person', 'en')),
  }));
  const channels = {
    x: channel('Staff', { type: 'quantity', unit: 'person' }),
    y: channel('Sales', { type: 'quantity', unit: 'JPY' }),
    ...(rows.some(([, , size]) => size !== undefined) && {
      size: channel('Area', { type: 'quantity', unit: 'person' }),
    }),
    label: channel('Name'),
  };
  return presetPlan('scatter', cells, channels, { language: 'en', ...over });
}

async function drawn(plan: ChartPlan): Promise<readonly SceneMark[]> {
  const { value, diagnostics } = await drawPreset(plan, plan, presets.scatter, tools);
  expect(diagnostics.map((d) => d.code)).toEqual([]);
  return value?.marks ?? [];
}

function boxes(marks: readonly SceneMark[], row: number, type: string): Box[] {
  return marks.flatMap((m) => (m.row === `rows:${row}` && m.type === type && m.box ? [m.box] : []));
}

function middle([left, top, right, bottom]: Box): readonly [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
const nowhere: Box = [NaN, NaN, NaN, NaN];

/** Two exact points tell both scales. */
const exact = [
  ['0 people', '¥0'],
  ['100 people', '¥10 m'],
] as const;

describe('one row', () => {
  it.each([
    // [x, y] and the rectangle that is drawn of it, in people and millions.
    ['a range across', '20 people..40 people', '¥5 m', [20, 5, 40, 5]],
    ['a range up', '40 people', '¥2 m..¥6 m', [40, 2, 40, 6]],
    ['a range both ways', '20 people..40 people', '¥2 m..¥6 m', [20, 2, 40, 6]],
  ] as const)('%s is a band by both scales', async (_, x, y, [x1, y1, x2, y2]) => {
    const marks = await drawn(planOf([...exact, [x, y]]));
    const [zero, far] = [0, 1].map((row) => middle(boxes(marks, row, 'symbol')[0] ?? nowhere));
    const [left, top, right, bottom] = boxes(marks, 2, 'rect')[0] ?? nowhere;
    const xOf = (v: number): number =>
      (zero?.[0] ?? NaN) + (v / 100) * ((far?.[0] ?? NaN) - (zero?.[0] ?? NaN));
    const yOf = (v: number): number =>
      (zero?.[1] ?? NaN) + (v / 10) * ((far?.[1] ?? NaN) - (zero?.[1] ?? NaN));
    // Half a stroke on each side; a band has the thickness of a point where it is no range.
    const [acrossAir, upAir] = [x1 === x2 ? 9 : 0, y1 === y2 ? 9 : 0];
    expect(Math.abs(left - (xOf(x1) - acrossAir))).toBeLessThan(1.5);
    expect(Math.abs(right - (xOf(x2) + acrossAir))).toBeLessThan(1.5);
    expect(Math.abs(top - (yOf(y2) - upAir))).toBeLessThan(1.5);
    expect(Math.abs(bottom - (yOf(y1) + upAir))).toBeLessThan(1.5);
  });

  it.each([
    ['or more, across', '>=50 people', '¥5 m', [72, 0]],
    ['or less, across', '<=50 people', '¥5 m', [-72, 0]],
    ['or more, up', '50 people', '>=¥5 m', [0, -72]],
    ['or less, up', '50 people', '<=¥5 m', [0, 72]],
  ] as const)('%s fades on from its bound', async (_, x, y, [across, up]) => {
    const marks = await drawn(planOf([...exact, [x, y]]));
    const [px, py] = middle(boxes(marks, 2, 'symbol')[0] ?? nowhere);
    const [left, top, right, bottom] = boxes(marks, 2, 'rect')[0] ?? nowhere;
    expect(across < 0 ? left : right).toBeCloseTo(across === 0 ? px + 9 : px + across, 1);
    expect(up < 0 ? top : bottom).toBeCloseTo(up === 0 ? py + 9 : py + up, 1);
  });

  it('of which one quantity is not known stands as a slot at its axis, with the word', async () => {
    const marks = await drawn(
      planOf([...exact, ['undisclosed', '¥5 m'], ['50 people', 'undisclosed']]),
    );
    const [zeroX, zeroY] = middle(boxes(marks, 0, 'symbol')[0] ?? nowhere);
    const [across = nowhere, up = nowhere] = [2, 3].flatMap((row) => boxes(marks, row, 'rect'));
    expect(across[0]).toBeCloseTo(zeroX - 0.5, 0);
    expect(up[3]).toBeCloseTo(zeroY + 0.5, 0);
    const words = marks.map((m) => `${m.row} ${m.text}`);
    expect(words).toContain('rows:2 undisclosed');
    expect(words).toContain('rows:3 undisclosed');
  });

  it.each([
    ['not applicable', 'n/a', '¥5 m', ['Staff', 'n/a']],
    ['not known at all', 'undisclosed', 'undisclosed', ['undisclosed', 'Staff', 'undisclosed']],
  ] as const)('that is %s is told below the plot', async (_, x, y, words) => {
    const marks = await drawn(planOf([...exact, [x, y]]));
    expect(boxes(marks, 2, 'rect')).toEqual([]);
    expect(boxes(marks, 2, 'symbol')).toEqual([]);
    const own = marks.flatMap((m) => (m.row === 'rows:2' ? [m.text] : []));
    expect(own[0]).toBe('Row 2');
    expect(own).toEqual(expect.arrayContaining([...words]));
  });

  it('alone has its place', async () => {
    expect(boxes(await drawn(planOf([['5 people', '¥5 m']])), 0, 'symbol')).toHaveLength(1);
  });
});

describe('the area', () => {
  it('is as large as the third quantity', async () => {
    const marks = await drawn(
      planOf([
        ['20 people', '¥2 m', '10 people'],
        ['50 people', '¥5 m', '40 people'],
        ['90 people', '¥9 m', 'undisclosed'],
        ['70 people', '¥3 m', '90 people'],
      ]),
    );
    const [one = NaN, two = NaN, three = NaN] = [0, 1, 3].map((row) => {
      const [left, , right] = boxes(marks, row, 'symbol')[0] ?? nowhere;
      return right - left;
    });
    // The strokes, which all have, go out of the differences.
    expect(three - two).toBeCloseTo(two - one, 3);
    expect(two - one).toBeGreaterThan(10);
    const words = marks.flatMap((m) => (m.row === 'rows:2' ? [m.text] : []));
    expect(words).toEqual(expect.arrayContaining(['Area', 'undisclosed']));
  });
});

it('an estimated area looks as any estimate, and says so', async () => {
  const marks = await drawn(
    planOf([
      ['20 people', '¥2 m', '40 people'],
      ['50 people', '¥5 m', 'est. 40 people'],
    ]),
  );
  const [sure, guessed] = [0, 1].map((row) =>
    marks.find((m) => m.row === `rows:${row}` && m.type === 'symbol'),
  );
  expect([sure?.fill, guessed?.fill]).toEqual([theme.neutral, theme.neutralSoft]);
  expect(marks.flatMap((m) => (m.row === 'rows:1' ? [m.text] : []))).toContain('est.');
});

it('decades are drawn as decades', async () => {
  const rows = [
    ['1 person', '¥1 m'],
    ['10 people', '¥10 m'],
    ['100 people', '¥100 m'],
  ] as const;
  const marks = await drawn(planOf(rows, { scale: 'log' }));
  const [a = NaN, b = NaN, c = NaN] = [0, 1, 2].map(
    (r) => middle(boxes(marks, r, 'symbol')[0] ?? nowhere)[0],
  );
  expect(c - b).toBeCloseTo(b - a, 3);
});

it('tells each quantity in the alternative text', () => {
  const plan = planOf([...exact, ['undisclosed', 'est. ¥5 m']], {
    caption: 'Vertical: Sales. Horizontal: Staff',
  });
  expect(describeChart(plan)).toBe(
    'Scatter chart: Vertical: Sales. Horizontal: Staff, 3 rows. Staff: Largest stated: Row 1, 100 people; smallest: Row 0, 0 people, Not disclosed: Row 2, undisclosed. Sales: Largest stated: Row 1, ¥10 m; smallest: Row 0, ¥0, Estimated: Row 2, est. ¥5 m.',
  );
});

describe('what no mark shows is told', () => {
  const wordsOf = (marks: readonly SceneMark[], row: number): string[] =>
    marks.flatMap((m) => (m.row === `rows:${row}` && m.text !== '' ? [m.text] : []));
  it('of a row without a place all that is known, by name', async () => {
    const marks = await drawn(planOf([...exact, ['8 people', 'n/a', '7 people']]));
    expect(wordsOf(marks, 2)).toEqual([
      'Row 2',
      'Sales',
      'n/a',
      'Staff',
      '8',
      'people',
      'Area',
      '7',
      'people',
    ]);
  });
  it('of many rows without a place in several lines', async () => {
    const rows = Array.from({ length: 12 }, () => ['undisclosed', 'undisclosed'] as const);
    const marks = await drawn(planOf([...exact, ...rows]));
    const own = marks.filter((m) => m.row !== '' && m.text === 'Staff');
    expect(own).toHaveLength(12);
    expect(new Set(own.map((m) => m.box?.[1])).size).toBeGreaterThan(2);
    expect(own.every(({ box }) => (box?.[2] ?? NaN) <= 1168 && (box?.[3] ?? NaN) <= 416)).toBe(
      true,
    );
  });
  it('that more rows have no place than can be told', async () => {
    const rows = Array.from({ length: 60 }, () => ['undisclosed', 'undisclosed'] as const);
    const plan = planOf([...exact, ...rows]);
    const { diagnostics } = await drawPreset(plan, plan, presets.scatter, tools);
    expect(diagnostics.map((d) => d.code)).toContain('chart-too-many-rows');
    expect(diagnostics.filter((d) => d.code === 'chart-overflow')).toEqual([]);
  });
  it('that a figure across is rounded', async () => {
    expect(wordsOf(await drawn(planOf([...exact, ['~50 people', '¥5 m']])), 2)).toContain('about');
  });
  it('the third figure of a row that stands in a slot', async () => {
    const rows = [
      ['0 people', '¥0', '3 people'],
      ['100 people', '¥10 m', '9 people'],
      ['undisclosed', '¥5 m', '7 people'],
    ] as const;
    expect(wordsOf(await drawn(planOf(rows)), 2)).toContain('7');
  });
  it.each(['0 people', '1 person'])('%s, which has no area to be seen', async (size) => {
    const rows = [
      ['0 people', '¥0', '10,000 people'],
      ['100 people', '¥10 m', size],
    ] as const;
    const marks = await drawn(planOf(rows));
    const [left, top, right, bottom] = boxes(marks, 1, 'symbol')[0] ?? nowhere;
    expect(Math.min(right - left, bottom - top)).toBeGreaterThan(10);
    expect(wordsOf(marks, 1)).toContain(size[0]);
  });
});
