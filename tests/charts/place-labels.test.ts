import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBetween, type Box } from '../../src/charts/boxes.ts';
import { placeLabels, type Anchor, type Side } from '../../src/charts/place-labels.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

const sides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'aboveRight',
  'belowRight',
  'aboveLeft',
  'belowLeft',
];
const bounds: Box = { x: 0, y: 0, width: 600, height: 300 };

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function dot(name: string, x: number, y: number, width = 80, height = 20): Anchor {
  return { name, mark: { x: x - 9, y: y - 9, width: 18, height: 18 }, width, height };
}

describe('labels', () => {
  it('stand to the right where there is room, else where the order of sides leads', () => {
    const { placements } = placeLabels([dot('a', 100, 100), dot('b', 590, 100)], [], bounds, sides);
    expect(placements.map((p) => [p.side, p.leader])).toEqual([
      ['right', null],
      ['left', null],
    ]);
  });

  it('go farther away with a line to their mark when all near places are taken', () => {
    const walls = [
      { name: 'w', x: 60, y: 60, width: 26, height: 80 },
      { name: 'w', x: 114, y: 60, width: 26, height: 80 },
      { name: 'w', x: 60, y: 60, width: 80, height: 26 },
      { name: 'w', x: 60, y: 114, width: 80, height: 26 },
    ];
    const { placements, failures } = placeLabels([dot('a', 100, 100)], walls, bounds, sides);
    expect(failures).toEqual([]);
    expect(placements[0]?.leader).not.toBeNull();
  });

  it.each([
    ['tall', { x: 293, y: 120, width: 14, height: 60 }],
    ['wide', { x: 264, y: 141, width: 72, height: 18 }],
  ])('begin their line at the edge of a %s mark, whichever way it leads', (_, mark) => {
    const around = { name: 'w', x: mark.x - 10, y: mark.y - 10 };
    const wall = { ...around, width: mark.width + 20, height: mark.height + 20 };
    const anchor = { name: 'a', mark, width: 80, height: 24 };
    for (const side of sides) {
      const [placed] = placeLabels([anchor], [wall], bounds, [side]).placements;
      const { x = NaN, y = NaN } = placed?.leader ?? {};
      const gap = gapBetween({ x, y, width: 0, height: 0 }, mark);
      expect(gap, side).toBeGreaterThan(0);
      expect(gap, side).toBeLessThan(1.5);
    }
  });

  it('stand nearer to their own mark than to another', () => {
    // Right of a there is room, hard by b.
    const other = { name: 'b', x: 201, y: 91, width: 18, height: 18 };
    const right = placeLabels([dot('a', 100, 100)], [other], bounds, sides);
    expect(right.placements[0]?.side).toBe('right');
    const mark = { ...other, isMark: true };
    expect(placeLabels([dot('a', 100, 100)], [mark], bounds, sides).placements[0]?.side).toBe(
      'left',
    );
  });

  it('slide along the edge above their mark where straight there is no room', () => {
    const { placements } = placeLabels([dot('a', 20, 100)], [], bounds, ['above']);
    const [x, straight] = [placements[0]?.box.x ?? NaN, 20 - 40];
    expect(x).toBeGreaterThanOrEqual(0);
    // No farther than it must, in steps of a quarter of what reaches beyond the mark.
    expect(x - straight).toBeLessThan(20 + (80 - 18) / 8);
  });

  it('take back an earlier choice if only so the last one fits', () => {
    // b can only stand to its left, where a would stand by preference.
    const small: Box = { x: 0, y: 80, width: 300, height: 40 };
    const { placements, failures } = placeLabels(
      [dot('a', 120, 100), dot('b', 280, 100, 90)],
      [],
      small,
      sides,
    );
    expect(failures).toEqual([]);
    expect(placements.map((p) => p.side)).toEqual(['left', 'left']);
  });

  it('name both rows when there is no place', () => {
    const tiny: Box = { x: 0, y: 88, width: 130, height: 24 };
    const { failures } = placeLabels([dot('a', 20, 100), dot('b', 60, 100)], [], tiny, sides);
    expect(failures).toEqual([
      { label: 'a', other: 'b' },
      { label: 'b', other: 'a' },
    ]);
  });

  it.each([
    [4, 'too little', 1],
    [10, 'enough', 0],
  ])('%i pixels between two in a line are %s', (between, _, failed) => {
    // Each has just one place: beside its mark, towards the other.
    const line: Box = { x: 0, y: 80, width: 300, height: 40 };
    const a = dot('a', 20, 100, 80);
    const b = dot('b', 280, 100, 264 - (36 + 80 + between));
    const { placements, failures } = placeLabels([a, b], [], line, ['right', 'left']);
    expect(failures).toHaveLength(failed);
    const [left, right] = placements.map((p) => p.box);
    if (failed === 0) expect((right?.x ?? 0) - (left?.x ?? 0)).toBe(80 + between);
  });

  it('never lie on each other, on a mark or outside, wherever the marks are', () => {
    const anchors = fc.array(
      fc.record({
        x: fc.integer({ min: 10, max: 590 }),
        y: fc.integer({ min: 10, max: 290 }),
        width: fc.integer({ min: 20, max: 180 }),
        height: fc.constantFrom(20, 46),
      }),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(anchors, (list) => {
        const all = list.map((a, i) => dot(`m${i}`, a.x, a.y, a.width, a.height));
        const placing = placeLabels(all, [], bounds, sides);
        expect(placing.placements).toHaveLength(all.length);
        expect(placeLabels(all, [], bounds, sides)).toEqual(placing);
        if (placing.failures.length > 0) return;
        const boxes = placing.placements.map((p) => p.box);
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(all.some(({ mark }, j) => j !== i && overlap(box, mark))).toBe(false);
          expect(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= 600 && box.y + box.height <= 300,
          ).toBe(true);
        });
      }),
      { numRuns: 120, seed: 11 },
    );
  });
});
