/** A plan of the roadmap → its bar along the time: where it begins and ends, whether its date has passed, its words in it or beside it. */
import { languageOf } from '../../languages/index.ts';
import type { DiagramView } from '../../model/diagram-views.ts';
import { flagIn, numberIn, textIn } from '../chart-row.ts';
import type { FlatRow } from '../columns.ts';
import type { LayoutInput } from '../layout.ts';
import { placeRuns, widthOf, type Run } from '../runs.ts';
import { timeOf } from '../time-scale.ts';

type DrawnBar = DiagramView<'roadmap'>['bars'][number];

export interface RoadmapBar {
  readonly row: FlatRow;
  /** Pixels of the plot. */
  readonly x: number;
  readonly x2: number;
  readonly passed: boolean;
  /** Which end was not given; slot: neither. */
  readonly open: 'begin' | 'end' | 'slot' | null;
  readonly runs: readonly Run[];
  /** Its words stand in the bar. */
  readonly inside: boolean;
  readonly words: { readonly x: number; readonly x2: number };
}

const inset = 10;
/** A month or less is drawn as a mark of this width. */
const narrow = 14;

/** @param at pixels of a moment; @param width of the plot */
export function barOf(
  input: LayoutInput,
  row: FlatRow,
  at: (time: number) => number,
  width: number,
): RoadmapBar {
  const { plan, measure } = input;
  const [from, to] = [numberIn(row, 'x_low'), numberIn(row, 'x_high')];
  const passed = to !== null && to <= timeOf(plan.now);
  const open =
    from === null && to === null ? 'slot' : to === null ? 'end' : from === null ? 'begin' : null;
  const [left, right] = [from === null ? 0 : at(from), to === null ? width : at(to)];
  const grown = Math.max(0, narrow - (right - left)) / 2;
  const [x, x2] = [left - grown, right + grown];
  const runs = runsOf(input, row, passed, open === 'slot');
  const wide = widthOf(runs, measure);
  const inside = wide + 2 * inset <= x2 - x;
  const start = inside ? x + inset : x2 + 8 + wide <= width ? x2 + 8 : x - 8 - wide;
  return { row, x, x2, passed, open, runs, inside, words: { x: start, x2: start + wide } };
}

/** What is planned; behind it what is known of it, and that its date has passed. */
function runsOf(
  { plan, theme }: LayoutInput,
  row: FlatRow,
  passed: boolean,
  dateless: boolean,
): Run[] {
  const { charts: words, writing } = languageOf(plan.language);
  const highlight = flagIn(row, 'highlight');
  const color = highlight ? theme.accent : passed ? theme.ink2 : theme.ink;
  const weight = highlight ? 700 : 400;
  const notes = [
    textIn(row, 'status'),
    ...(passed ? [words.datePassed] : []),
    ...(dateless ? [words.noDate] : []),
  ].filter((note) => note !== '' && note !== '—');
  const label = {
    text: textIn(row, 'label'),
    size: theme.subSize + 1,
    weight,
    color,
    gap: 0,
  } as const;
  if (notes.length === 0) return [label];
  const text = writing.parenthesis(notes).trimStart();
  const gap = writing.fullWidth ? 0 : 6;
  return [label, { text, size: theme.subSize, weight: 400, color: theme.ink2, gap }];
}

/** @param y middle of the bar */
export function drawnBar({ theme, measure }: LayoutInput, bar: RoadmapBar, y: number): DrawnBar {
  const { row, x, x2, open, words } = bar;
  const highlight = flagIn(row, 'highlight');
  const soft = highlight ? theme.accentSoft : theme.neutralSoft;
  const none = `${soft}00`;
  const ends = {
    end: { first: soft, last: none, edge: x },
    begin: { first: none, last: soft, edge: x2 - 2 },
  };
  const place = { x: words.x, middle: 0, fact: '', row: '' };
  return {
    y,
    x,
    width: x2 - x,
    row: textIn(row, '_row'),
    fill: bar.passed || open === 'slot' ? theme.surface : soft,
    stroke: highlight ? theme.accent : theme.neutral,
    slot: open === 'slot',
    fade: open === 'end' || open === 'begin' ? ends[open] : null,
    plate: bar.inside ? null : { x: words.x - 3, width: words.x2 - words.x + 6 },
    fact: textIn(row, 'label_fact'),
    words: placeRuns(bar.runs, place, measure),
  };
}
