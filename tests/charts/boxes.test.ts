/** Boxes and lines, in pixels. */
import { describe, expect, it } from 'vitest';
import { boxesAlong, crosses, holds, meet, type Segment } from '../../src/charts/boxes.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };
const line = (x: number, y: number, x2: number, y2: number): Segment => ({ x, y, x2, y2 });

describe('a line', () => {
  it.each([
    ['runs through', line(0, 0, 40, 30), 0, true],
    ['ends inside', line(0, 15, 12, 15), 0, true],
    ['lies inside', line(15, 15, 15, 15), 0, true],
    ['cuts a corner by less than a pixel', line(9.6, 11, 11, 9.6), 0, true],
    ['passes a corner', line(9, 10.5, 10.5, 9), 0, false],
    ['ends before it', line(0, 15, 9, 15), 0, false],
    ['ends before it, in the air around it', line(0, 15, 9, 15), 2, true],
    ['runs upright beside it', line(31, 0, 31, 40), 0, false],
    ['runs level below it', line(0, 21, 40, 21), 0, false],
  ])('that %s', (_, segment, air, is) => {
    expect(crosses(segment, box, air)).toBe(is);
    const { x, y, x2, y2 } = segment;
    expect(crosses(line(x2, y2, x, y), box, air)).toBe(is);
  });

  it('is kept free by boxes no farther apart than asked, from end to end', () => {
    const middles = boxesAlong(line(0, 0, 30, 40), 8).map((b) => [b.x + 1, b.y + 1]);
    expect(middles[0]).toEqual([0, 0]);
    expect(middles.at(-1)).toEqual([30, 40]);
    const gaps = middles.slice(1).map(([x = 0, y = 0], i) => {
      const [x0 = 0, y0 = 0] = middles[i] ?? [];
      return Math.hypot(x - x0, y - y0);
    });
    expect(Math.max(...gaps)).toBeLessThanOrEqual(8);
  });
});

it('boxes meet within the pixels that are wanted between them', () => {
  const below = { ...box, y: 22 };
  expect([meet(box, below), meet(box, below, 0, 2), meet(box, below, 0, 3)]).toEqual([
    false,
    false,
    true,
  ]);
});

it('a box holds another with air around it', () => {
  const inner = { x: 12, y: 12, width: 16, height: 6 };
  expect([holds(box, inner, 2), holds(box, inner, 3), holds(inner, box)]).toEqual([
    true,
    false,
    false,
  ]);
});
