/**
 * `roadmap`: plans in lanes over one scale of time. A plan is a bar over its span, its words in it or beside it; one whose
 * date has passed at the edition's month is hollow and says so; one without an end fades; one without a date is a slot.
 */
import { error, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagramView } from '../../model/diagram-views.ts';
import { numberIn, textIn } from '../chart-row.ts';
import { gutterOf } from '../gutter.ts';
import type { LayoutInput } from '../layout.ts';
import { afterNow, timeOf, timeScale, worded, type TimeScale } from '../time-scale.ts';
import type { Diagram } from './diagram.ts';
import { placeLanes } from './lanes.ts';
import { barOf, drawnBar, type RoadmapBar } from './roadmap-bars.ts';

/** Heights of a line of bars. */
const least = 40;
const tallest = 76;

export function layoutRoadmap(input: LayoutInput): Diagram<'roadmap'> {
  const { plan, theme, measure } = input;
  const style = { size: theme.nameSize, weight: 700 } as const;
  const names = input.rows.map((row) => textIn(row, 'y'));
  const { width: left, diagnostics } = gutterOf(
    plan,
    [...new Set(names)].map((text) => ({ text, width: measure(text, style) })),
    32,
  );
  const [top, bottom] = [theme.axisSize + 20, theme.axisSize + 17];
  const width = plan.width - left - 4;
  const time = scaleOf(input);
  const at = (moment: number): number => time.at(moment) * width;
  const { lanes, bars, count } = placeLanes(input.rows, (row) => barOf(input, row, at, width));
  const room = plan.height - top - bottom;
  const pitch = Math.min(tallest, room / Math.max(count, 1));
  const height = pitch * count;
  return {
    view: {
      theme,
      left,
      top,
      width,
      height,
      edge: -left,
      foot: height + 18,
      now: nowOf(input, at, width),
      ticks: time.ticks.map((tick) => {
        return { x: at(tick.time), y: tick.text === '' ? height - 5 : 0, text: tick.text };
      }),
      lanes: lanes.map(({ name, fact, first, lines }) => {
        return { name, fact, top: first * pitch, y: (first + lines / 2) * pitch };
      }),
      bars: bars.map(({ bar, line }) => drawnBar(input, bar, (line + 0.5) * pitch)),
    },
    scales: {
      plot: { x: left, y: top, width, height },
      time: { channel: 'x', at: (moment) => left + at(moment) },
      figure: undefined,
    },
    diagnostics: [
      ...diagnostics,
      ...tooMany(input, count, Math.floor(room / least)),
      ...bars.flatMap(({ bar }) => tooWide(input, bar, width)),
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

/** The edition's month, its words over its middle. */
function nowOf(
  { plan, theme, measure }: LayoutInput,
  at: (time: number) => number,
  width: number,
): DiagramView<'roadmap'>['now'] {
  const [x, after] = [at(timeOf(plan.now)), at(afterNow(plan.now))];
  const text = worded(plan.now.slice(0, 7), plan.language);
  const wide = measure(text, { size: theme.axisSize, weight: 700 });
  return { x, width: after - x, text, textX: Math.min((x + after - wide) / 2, width - wide) };
}

function tooMany({ plan }: LayoutInput, rows: number, most: number): Diagnostic[] {
  return rows > most ? [error('chart-too-many-rows', { rows, most }, plan.at)] : [];
}

function tooWide({ plan }: LayoutInput, { row, words }: RoadmapBar, width: number): Diagnostic[] {
  const px = Math.ceil(Math.max(words.x2 - width, -words.x - 4));
  return px > 0 ? [error('chart-overflow', { text: textIn(row, 'label'), px }, plan.at)] : [];
}
