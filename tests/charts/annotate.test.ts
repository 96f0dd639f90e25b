/** Annotations: sentences wrapped, placed where nothing is, and led to what they speak of. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { Box } from '../../src/charts/boxes.ts';
import { placeNotes, type Note, type Taken } from '../../src/charts/place-notes.ts';
import { widthOf } from '../../src/charts/runs.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';
import { plainText } from '../../src/model/plain-text.ts';
import type { AnnotationPlan } from '../../src/model/plan.ts';
import { barsPlan, dotsPlan, place, sharesPlan, stepsPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const bounds: Box = { x: 0, y: 0, width: 600, height: 300 };
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function note(anchor: Box, width: number, over: Partial<Note> = {}): Note {
  return {
    name: 'n',
    anchor,
    least: 12,
    leads: true,
    home: null,
    sizes: [{ width, height: 22 }],
    ...over,
  };
}

describe('notes', () => {
  it('never lie on what is there, on each other, or outside; the same each time', () => {
    const size = fc.integer({ min: 4, max: 60 });
    const box = fc
      .tuple(fc.integer({ min: 0, max: 540 }), fc.integer({ min: 0, max: 240 }), size, size)
      .map(([x, y, width, height]): Box => ({ x, y, width, height }));
    const widths = fc.array(fc.integer({ min: 40, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(box, { minLength: 4, maxLength: 20 }), widths, (boxes, wide) => {
        const taken = boxes.map((b): Taken => ({ ...b, name: 'mark', thin: false }));
        const notes = wide.flatMap((width, i) => (boxes[i] ? [note(boxes[i], width)] : []));
        const placed = placeNotes(notes, taken, bounds);
        expect(placeNotes(notes, taken, bounds)).toEqual(placed);
        const found = placed.flatMap((p) => ('box' in p ? [p.box] : []));
        found.forEach((own, i) => {
          expect(
            own.x >= 0 && own.y >= 0 && own.x + own.width <= 600 && own.y + own.height <= 300,
          ).toBe(true);
          expect([...taken, ...found.slice(i + 1)].filter((other) => overlap(own, other))).toEqual(
            [],
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('name what is in the way where there is no place', () => {
    const wall: Taken = { x: 0, y: 40, width: 600, height: 260, name: 'wall', thin: false };
    const anchor: Box = { x: 280, y: 10, width: 20, height: 20 };
    expect(placeNotes([note(anchor, 590)], [wall], bounds)).toEqual([{ other: 'wall' }]);
  });
});

describe('words', () => {
  const style = { size: 16, color: '#000000' };
  const wrapped = (text: string, language: 'ja' | 'en', most: number): string[] =>
    wrapText(plainText(text).pieces, language, most, style, tools.measureText).map((line) =>
      line.map((run) => run.text).join(''),
    );

  it.each([
    ['数量の増加だけで、増加分の半分以上を占める。', 'ja', 160],
    ['A long sentence that does not fit into one line of the chart.', 'en', 160],
  ] as const)('of “%s” are broken where a reader would', (text, language, most) => {
    const lines = wrapped(text, language, most);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(language === 'en' ? ' ' : '')).toBe(text);
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。」）]/);
      const runs = [{ text: line, size: 16, weight: 400 as const, color: '', gap: 0 }];
      expect(widthOf(runs, tools.measureText)).toBeLessThanOrEqual(most);
    }
    expect(lines.at(-1)?.length).toBeGreaterThan(2);
  });
});

const rows = [
  ['甲', '', '1,000億'],
  ['乙', '', '130億'],
  ['丙', '', '非公開'],
] as const;

function annotation(text: string, target: AnnotationPlan['target']): AnnotationPlan {
  return { ...plainText(text), target, at: place };
}

describe('an annotation', () => {
  const toRow = annotation('乙だけが公表した。', { type: 'row', key: 'k1' });

  it.each([
    ['dots', dotsPlan(rows, { scale: 'log' })],
    [
      'bars',
      barsPlan([
        ['甲', '300億円'],
        ['乙', '20億円'],
      ]),
    ],
    [
      'steps',
      stepsPlan([
        ['2023-03', '甲', '36億'],
        ['2024-09', '乙', '100億'],
      ]),
    ],
  ])('is drawn on %s and told in its alternative text', async (_, plan) => {
    const { value, diagnostics } = await drawChart({ ...plan, annotations: [toRow] }, tools);
    expect(diagnostics).toEqual([]);
    expect(value?.svg).toContain('乙だけが公表した');
    expect(value?.alt).toContain('乙だけが公表した。');
    expect(value?.alt).not.toContain('。。');
  });

  it('marks a figure on the chart’s own scale', async () => {
    const at = annotation('基準', { type: 'span', low: 5e10, high: 5e10, time: false });
    const drawn = await drawChart(
      { ...dotsPlan(rows, { scale: 'log' }), annotations: [at] },
      tools,
    );
    expect(drawn.diagnostics).toEqual([]);
    expect(drawn.value?.svg).toContain('基準');
  });

  it.each([
    ['a time, where there is none', dotsPlan(rows), { type: 'span', low: 0, high: 1, time: true }],
    ['what lies outside', dotsPlan(rows), { type: 'span', low: 1e15, high: 1e15, time: false }],
    [
      'a figure, on a chart of time alone',
      stepsPlan([['2023-03', '甲', '36億']]),
      { type: 'span', low: 1e18, high: 1e18, time: false },
    ],
  ] as const)('of %s is an error', async (_, plan, target) => {
    const { diagnostics } = await drawChart(
      { ...plan, annotations: [annotation('x', target)] },
      tools,
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['annotation-off-scale']);
  });

  it('without a free place names what is in the way', async () => {
    const full = sharesPlan([
      ['甲', '全部', '100%'],
      ['乙', '全部', '100%'],
      ['丙', '全部', '100%'],
    ]);
    const long = annotation('長い'.repeat(400), { type: 'row', key: 'k1' });
    const { diagnostics } = await drawChart({ ...full, annotations: [long] }, tools);
    expect(diagnostics.map((d) => d.code)).toEqual(['label-no-place']);
  });
});
