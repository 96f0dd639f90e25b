import { expect, it } from 'vitest';
import { contrastOf } from '../../src/model/colour.ts';

// As the checkers of WCAG tell them.
it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#595959', '#ffffff', 7],
  ['#0a0a0a', '#000000', 1.06],
  ['#0000ff', '#ffffff', 8.59],
  ['#ff0000', '#ffffff', 4],
  ['#008000', '#ffffff', 5.14],
])('%s beside %s has a contrast of %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});
