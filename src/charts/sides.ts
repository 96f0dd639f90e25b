/** On which side of a mark its words are tried first, by what a line leaves free. */
import type { Side } from './place-labels.ts';

/** The line rises to the right: what is above it to the left is free. */
export const rising: readonly Side[] = [
  'aboveLeft',
  'above',
  'left',
  'belowRight',
  'right',
  'below',
  'aboveRight',
  'belowLeft',
];

/** The line runs to both sides. */
export const along: readonly Side[] = [
  'above',
  'below',
  'aboveLeft',
  'belowRight',
  'aboveRight',
  'belowLeft',
  'right',
  'left',
];

/** The line ends here. */
export const atEnd: readonly Side[] = [
  'right',
  'aboveRight',
  'belowRight',
  'above',
  'below',
  'aboveLeft',
  'belowLeft',
  'left',
];

/** Below is the area. */
export const overArea: readonly Side[] = [
  'above',
  'aboveLeft',
  'aboveRight',
  'left',
  'right',
  'below',
  'belowLeft',
  'belowRight',
];
