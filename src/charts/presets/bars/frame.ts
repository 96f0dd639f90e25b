/** `bars`: rows one below the other; the longest bar ends where there is just room for the figure behind it. */
import { tightScale } from '../../axis-scale.ts';
import { barFrame } from '../../bar-frame.ts';
import type { FlatRow } from '../../columns.ts';
import type { Frame, FrameInput } from '../../preset.ts';
import { frameRow, type FrameRow, type Tail } from '../../row-frame.ts';
import { extentOf, signsOf } from '../../signs.ts';

/** The figure may begin where the fading end, 72 px long, has all but gone. */
const fadeRoom = 64;

export function frame(input: FrameInput): Frame {
  const framed = (row: FlatRow): FrameRow => frameRow(input, row, signsOf(row, 'x'));
  const rows = input.rows.map(framed);
  const all = input.alongside?.rows.map(framed) ?? rows;
  const scale = tightScale(all.flatMap((row) => extentOf(row.signs)));
  return barFrame(input, { rows, all, scale, tailOf });
}

function tailOf({ signs }: FrameRow): Tail | undefined {
  if (signs.band) return { value: signs.band[1], px: 0 };
  if (signs.value === null) return undefined;
  // A figure below zero stands to the right of the zero line, where its bar is not.
  return { value: Math.max(signs.value, 0), px: signs.fade === 'high' ? fadeRoom : 0 };
}
