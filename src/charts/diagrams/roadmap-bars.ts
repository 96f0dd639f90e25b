/** A plan of the roadmap → its bar along the time: where it begins and ends, whether its date has passed, its words in it or beside it. */
import { languageOf } from '../../languages/index.ts';
import { flagIn, numberIn, textIn } from '../chart-row.ts';
import type { FlatRow } from '../columns.ts';
import type { FrameInput } from '../preset.ts';
import { placeRuns, widthOf, type Run } from '../runs.ts';
import { timeOf } from '../time-scale.ts';

const inset = 10;
/** A month or less is drawn as a mark of this width. */
const narrow = 14;

/** @param at pixels of a moment; @param width of the plot */
export function barOf(
  input: FrameInput,
  row: FlatRow,
  at: (time: number) => number,
  width: number,
) {
  const { plan, theme, measure } = input;
  const [begin, end] = [numberIn(row, 'x_low'), numberIn(row, 'x_high')];
  const passed = end !== null && end <= timeOf(plan.now);
  const slot = begin === null && end === null;
  const [left, right] = [begin === null ? 0 : at(begin), end === null ? width : at(end)];
  const grown = Math.max(0, narrow - (right - left)) / 2;
  const [x, x2] = [left - grown, right + grown];
  const runs = runsOf(input, row, passed, slot);
  const wide = widthOf(runs, measure);
  const inside = wide + 2 * inset <= x2 - x;
  const start = inside ? x + inset : x2 + 8 + wide <= width ? x2 + 8 : x - 8 - wide;
  const highlight = flagIn(row, 'highlight');
  const soft = highlight ? theme.accentSoft : theme.neutralSoft;
  const fill = passed || slot ? theme.surface : soft;
  // Quiet words cannot be read on a fill.
  const readable = runs.map((run) =>
    inside && fill === soft && run.color === theme.ink2 ? { ...run, color: theme.ink } : run,
  );
  const id = `${plan.id}-${textIn(row, 'order')}`;
  // An end that is not given fades; the other has an edge.
  const paint = { fill: `url(#${id})` };
  const openEnd = { ...paint, first: soft, last: `${soft}00`, edge: x };
  const openBegin = { ...paint, first: `${soft}00`, last: soft, edge: x2 - 2 };
  return {
    lane: textIn(row, 'y'),
    from: Math.min(x, start),
    to: Math.max(x2, start + wide),
    x,
    width: x2 - x,
    radius: slot ? 16 : 4,
    fade: slot ? null : end === null ? openEnd : begin === null ? openBegin : null,
    fill,
    stroke: highlight ? theme.accent : theme.neutral,
    row: textIn(row, '_row'),
    id,
    fact: textIn(row, 'label_fact'),
    words: placeRuns(readable, { x: start, middle: 0, fact: '', row: '' }, measure),
    // Surface under words that stand beside the bar.
    plate: inside ? null : { x: start - 3, width: wide + 6 },
  };
}

/** What is planned; behind it what is known of it, and that its date has passed. */
function runsOf(
  { plan, theme }: FrameInput,
  row: FlatRow,
  passed: boolean,
  dateless: boolean,
): Run[] {
  const { charts: words, writing } = languageOf(plan.language);
  const highlight = flagIn(row, 'highlight');
  const color = highlight ? theme.accent : passed ? theme.ink2 : theme.ink;
  const style = { size: theme.subSize + 1, weight: highlight ? 700 : 400, color } as const;
  const label = { ...style, text: textIn(row, 'label'), gap: 0 };
  const notes = [
    textIn(row, 'status'),
    ...(passed ? [words.datePassed] : []),
    ...(dateless ? [words.noDate] : []),
  ].filter((note) => note !== '' && note !== '—');
  if (notes.length === 0) return [label];
  const text = writing.parenthesis(notes).trimStart();
  const gap = writing.fullWidth ? 0 : 6;
  return [label, { text, size: theme.subSize, weight: 400, color: theme.ink2, gap }];
}
