/** `dots`: a dot 18 px wide a row, with a fading end of 72 px. */
import { pointFrame } from '../../point-frame.ts';

export const frame = pointFrame({ open: 64, mark: 9, tallest: () => 68 });
