/** Whether a value says where a block stands. */
import type { Box } from './views.ts';

export function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && sides.every((side) => side in value);
}
const sides = ['x', 'y', 'width', 'height'] as const;
