/**
 * `roadmap`: plans in lanes over one scale of time. A plan is a bar over its span, its words in it or beside it; one whose
 * date has passed at the edition's month is hollow and says so; one without an end fades; one without a date is a slot.
 */
import { error } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { addMonths } from '../quantity/index.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { gutterOf } from './gutter.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { laneRows, type RoadmapBar } from './roadmap-lanes.ts';
import { placeRuns, widthOf, type Run } from './runs.ts';
import { timeOf, timeScale, worded, type TimeScale } from './time-scale.ts';
import { ruleOf, wordsAt } from './words-at.ts';

const half = 16;
const inset = 10;
const least = 40;
const tallest = 76;
/** A month or less is drawn as a mark of this width. */
const narrow = 14;

interface Lane {
  readonly name: string;
  readonly fact: string;
  readonly first: number;
  readonly rows: number;
}

export function layoutRoadmap(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const names = [...new Set(input.rows.map((row) => textIn(row, 'y')))];
  const style = { size: theme.nameSize, weight: 700 } as const;
  const { width: left, diagnostics } = gutterOf(
    plan,
    names.map((text) => ({ text, width: measure(text, style) })),
    32,
  );
  const top = theme.axisSize + 20;
  const bottom = theme.axisSize + 17;
  const time = scaleOf(input);
  const width = plan.width - left - 4;
  const placed = names.map((name) => {
    const own = input.rows.filter((row) => textIn(row, 'y') === name);
    return laneRows(own.map((row) => barOf(input, row, time, width)));
  });
  const lanes = names.map((name, i): Lane => {
    const first = placed.slice(0, i).reduce((sum, one) => sum + one.rows, 0);
    const fact = textIn(input.rows.find((row) => textIn(row, 'y') === name) ?? {}, 'y_fact');
    return { name, fact, first, rows: placed[i]?.rows ?? 1 };
  });
  const count = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  const room = plan.height - top - bottom;
  const most = Math.floor(room / least);
  const pitch = Math.min(tallest, room / Math.max(count, 1));
  const height = pitch * count;
  const bars = placed.flatMap((own, i) =>
    own.bars.map(({ bar, line }) => ({
      bar,
      middle: ((lanes[i]?.first ?? 0) + line + 0.5) * pitch,
    })),
  );
  const now = time.at(timeOf(plan.now)) * width;
  const after = time.at(timeOf(addMonths(plan.now, 1))) * width;
  return {
    plot: { left, top, width, height },
    params: {},
    data: {
      rects: [
        {
          x: now,
          x2: after,
          y: 0,
          y2: height,
          fill: theme.accentSoft,
          stroke: null,
          line: 0,
          dash: null,
          corner: 0,
        },
        ...bars.flatMap(({ bar, middle }) => marksOf(input, bar, middle, width)),
      ],
      rules: [
        ...time.ticks.map((tick) => {
          const x = time.at(tick.time) * width;
          return ruleOf([x, tick.text === '' ? height - 5 : 0, x, height], theme.grid);
        }),
        ...[...lanes.map((lane) => lane.first), count].map((n) =>
          ruleOf([-left, n * pitch, width, n * pitch], theme.grid),
        ),
        ruleOf([now, -4, now, height], theme.accent, 1.5),
      ],
      plates: bars.flatMap(({ bar, middle }) =>
        bar.inside
          ? []
          : [{ x: bar.words.x - 3, x2: bar.words.x2 + 3, y: middle - 12, y2: middle + 12 }],
      ),
      labels: [
        ...lanes.map((lane) => {
          const middle = (lane.first + lane.rows / 2) * pitch;
          const place = { x: -left, middle, fact: lane.fact };
          return wordsAt(lane.name, place, { ...style, color: theme.ink }, measure);
        }),
        ...bars.flatMap(({ bar, middle }) => wordsOf(input, bar, middle)),
        ...timeLabels(input, time, { width, height, now: (now + after) / 2 }),
      ],
    },
    diagnostics: [
      ...diagnostics,
      ...(count > most ? [error('chart-too-many-rows', { rows: count, most }, plan.at)] : []),
      ...bars.flatMap(({ bar }) => {
        const px = Math.ceil(Math.max(bar.words.x2 - width, -bar.words.x - 4));
        return px > 0
          ? [error('chart-overflow', { text: textIn(bar.row, 'label'), px }, plan.at)]
          : [];
      }),
    ],
  };
}

/** Room for a year behind the beginning of a plan without an end. */
function scaleOf({ plan, rows }: LayoutInput): TimeScale {
  const year = 365 * 86_400_000;
  const times = rows.flatMap((row) => {
    const from = numberIn(row, 'x_low');
    const to = numberIn(row, 'x_high');
    return [
      ...(from === null ? [] : [from]),
      ...(to === null ? [] : [to - 1]),
      ...(from !== null && to === null ? [from + year - 1] : []),
      ...(from === null && to !== null ? [to - year] : []),
    ];
  });
  return timeScale(times.length > 0 ? times : [timeOf(plan.now)], plan.now, plan.language);
}

function barOf(input: LayoutInput, row: FlatRow, time: TimeScale, width: number): RoadmapBar {
  const { plan, measure } = input;
  const from = numberIn(row, 'x_low');
  const to = numberIn(row, 'x_high');
  const now = timeOf(plan.now);
  const next = timeOf(addMonths(plan.now, 1));
  const tense =
    to !== null && to <= now ? 'passed' : from !== null && from >= next ? 'ahead' : 'now';
  const open =
    from === null && to === null ? 'slot' : to === null ? 'end' : from === null ? 'begin' : null;
  const left = from === null ? 0 : time.at(from) * width;
  const right = to === null ? width : time.at(to) * width;
  const grown = Math.max(0, narrow - (right - left)) / 2;
  const [x, x2] = [left - grown, right + grown];
  const words = runsOf(input, row, tense, open === 'slot');
  const wide = widthOf(words, measure);
  const inside = wide + 2 * inset <= x2 - x;
  const start = inside ? x + inset : x2 + 8 + wide <= width ? x2 + 8 : x - 8 - wide;
  return { row, x, x2, tense, open, inside, runs: words, words: { x: start, x2: start + wide } };
}

/** What is planned; behind it what is known of it, and that its date has passed. */
function runsOf(
  { plan, theme }: LayoutInput,
  row: FlatRow,
  tense: RoadmapBar['tense'],
  dateless: boolean,
): Run[] {
  const { charts: words, writing } = languageOf(plan.language);
  const highlight = flagIn(row, 'highlight');
  const strong = highlight ? theme.accent : tense === 'passed' ? theme.ink2 : theme.ink;
  const size = theme.subSize + 1;
  const notes = [
    textIn(row, 'status'),
    ...(tense === 'passed' ? [words.datePassed] : []),
    ...(dateless ? [words.noDate] : []),
  ].filter((note) => note !== '' && note !== '—');
  const label = {
    text: textIn(row, 'label'),
    size,
    weight: highlight ? 700 : 400,
    color: strong,
    gap: 0,
  } as const;
  if (notes.length === 0) return [label];
  const quiet = {
    text: writing.parenthesis(notes).trimStart(),
    size: theme.subSize,
    weight: 400,
    color: theme.ink2,
    gap: writing.fullWidth ? 0 : 6,
  } as const;
  return [label, quiet];
}

function marksOf(
  { theme }: LayoutInput,
  { row, x, x2, tense, open }: RoadmapBar,
  middle: number,
  width: number,
): Datum[] {
  const highlight = flagIn(row, 'highlight');
  const stroke = highlight ? theme.accent : theme.neutral;
  const soft = highlight ? theme.accentSoft : theme.neutralSoft;
  const box = { _row: textIn(row, '_row'), y: middle - half, y2: middle + half };
  const hollow = { ...box, fill: theme.surface, stroke, line: 1.2, dash: null, corner: 4 };
  if (open === 'slot') return [{ ...hollow, x: 0, x2: width, corner: half }];
  const fill = tense === 'passed' ? theme.surface : soft;
  if (open === null) return [{ ...hollow, x, x2, fill }];
  const [first, last] = open === 'end' ? [soft, `${soft}00`] : [`${soft}00`, soft];
  const stops = [
    { offset: 0, color: open === 'end' ? soft : first },
    { offset: 1, color: last },
  ];
  const gradient = { gradient: 'linear', x1: 0, y1: 0, x2: 1, y2: 0, stops } as const;
  const edge = open === 'end' ? { x, x2: x + 2 } : { x: x2 - 2, x2 };
  return [
    { ...box, x, x2, fill: gradient, stroke: null, line: 0, dash: null, corner: 0 },
    { ...box, ...edge, fill: stroke, stroke: null, line: 0, dash: null, corner: 0 },
  ];
}

function wordsOf(
  { measure }: LayoutInput,
  { row, runs, words }: RoadmapBar,
  middle: number,
): Label[] {
  const fact = textIn(row, 'label_fact');
  return placeRuns(runs, { x: words.x, middle, fact, row: textIn(row, '_row') }, measure);
}

/** Years below, the edition's month above. */
function timeLabels(
  { plan, theme, measure }: LayoutInput,
  time: TimeScale,
  { width, height, now }: { readonly width: number; readonly height: number; readonly now: number },
): Label[] {
  const quiet = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const strong = { ...quiet, weight: 700, color: theme.accent } as const;
  const month = worded(plan.now.slice(0, 7), plan.language);
  const wide = measure(month, strong);
  const x = Math.min(now - wide / 2, width - wide);
  return [
    ...time.ticks
      .filter((tick) => tick.text !== '')
      .map((tick) =>
        wordsAt(tick.text, { x: time.at(tick.time) * width, middle: height + 18 }, quiet, measure),
      ),
    wordsAt(month, { x, middle: -16 }, strong, measure),
  ];
}
