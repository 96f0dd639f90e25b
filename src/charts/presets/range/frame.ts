/** `range`: a bar 8 px wide or a band a row, with a fading end of 96 px; few rows stand further apart. */
import { pointFrame } from '../../point-frame.ts';

export const frame = pointFrame({
  open: 84,
  mark: 4,
  tallest: (rows) => (rows < 3 ? 150 : rows < 5 ? 100 : 84),
});
