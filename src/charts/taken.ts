/** The marks of a drawn chart → what words and lines over it have to keep off. */
import type { ChartTheme } from '../model/theme.ts';
import { boxesAlong, type Box, type Segment } from './boxes.ts';
import type { FlatRow } from './columns.ts';
import type { Taken } from './place-notes.ts';
import type { Scales } from './preset.ts';
import type { SceneMark } from './read-scene.ts';

export interface DrawnScene {
  readonly marks: readonly SceneMark[];
  readonly view: { readonly scales: Pick<Scales, 'at' | 'channelOf'>; readonly plot: () => Box };
  readonly rows: readonly FlatRow[];
}

/** Words, marks of rows, and lines that are more than a guide: along a line, not all that lies under its slope. */
export function takenBy(marks: readonly SceneMark[], theme: ChartTheme): Taken[] {
  return marks.flatMap((mark): Taken[] => {
    const { box, text, row, type, stroke, line } = mark;
    if (line) {
      const isGuide = stroke === theme.grid || stroke === theme.surface;
      return isGuide ? [] : takenAlong(line).map((box) => ({ ...box, thin: row === '' }));
    }
    if (!box || (text === '' && row === '' && type !== 'symbol')) return [];
    const [x, y, right, bottom] = box;
    return [{ name: text, thin: false, x, y, width: right - x, height: bottom - y }];
  });
}

export function takenAlong(line: Segment): Taken[] {
  return boxesAlong(line, 8).map((box) => ({ ...box, name: '', thin: true }));
}
