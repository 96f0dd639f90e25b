/** `shares`: one bar of 100 % a group, cut into its parts; each part is named where it lies, the small ones below the bar. */
import { error } from '../diagnostics/diagnostic.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, textIn } from './chart-row.ts';
import { mix, readableFill } from './colour.ts';
import { gutterOf } from './gutter.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { baseLine, figureRuns, placeRuns, widthOf, type Run } from './runs.ts';
import { signsOf } from './signs.ts';

/** Room between a segment's edge and its words, and between words below a bar. */
const inset = 8;
const least = 70;

interface Segment {
  readonly row: FlatRow;
  readonly from: number | null;
  readonly to: number | null;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
  readonly dash: readonly number[] | null;
}

interface Group {
  readonly name: string;
  readonly fact: string;
  readonly segments: readonly Segment[];
  /** Where the parts that are known end. */
  readonly end: number;
}

export function layoutShares(input: LayoutInput): Layout {
  const { plan, theme, measure } = input;
  const groups = groupsOf(input);
  const name = { size: theme.nameSize, weight: 700 } as const;
  const names = groups.map((group) => ({ text: group.name, width: measure(group.name, name) }));
  const { width: left, diagnostics } = gutterOf(plan, names, 32);
  const full = Math.max(100, ...groups.map((group) => group.end));
  const pitch = Math.min(140, plan.height / Math.max(groups.length, 1));
  const most = Math.floor(plan.height / least);
  const plot = { left, top: 0, width: plan.width - left - 2, height: pitch * groups.length };
  const thick = Math.min(76, pitch - 30);
  const top = (index: number): number => index * pitch + 4;
  const place = (group: Group, index: number): Label[] =>
    groupLabels(input, group, { top: top(index), thick, width: plot.width, full, left });
  return {
    plot,
    params: { domain: [0, full] },
    data: {
      rows: groups.flatMap(({ segments }, index) =>
        segments.map(({ row, from, to, fill, stroke, dash }): Datum => {
          const sides = { top: top(index), bottom: top(index) + thick };
          return { ...row, from, to, fill, stroke, dash, ...sides };
        }),
      ),
      rests: groups.flatMap(({ end }, index) =>
        end < full - 1e-9 ? [{ from: end, to: full, y: top(index), y2: top(index) + thick }] : [],
      ),
      leaders: groups.flatMap((group, index) =>
        smallParts(input, group, plot.width, full).map(({ middle }) => ({
          x: middle,
          x2: middle,
          y: top(index) + thick,
          y2: top(index) + thick + 5,
        })),
      ),
      labels: groups.flatMap(place),
    },
    diagnostics: [
      ...diagnostics,
      ...(groups.length > most
        ? [error('chart-too-many-rows', { rows: groups.length, most }, plan.at)]
        : []),
    ],
  };
}

/** Groups in the order of their first row. */
function groupsOf({ rows, theme }: LayoutInput): Group[] {
  const names = [...new Set(rows.map((row) => textIn(row, 'y')))];
  const parts = [...new Set(rows.map((row) => textIn(row, 'part')))];
  const members = names.map((name) => rows.filter((row) => textIn(row, 'y') === name));
  const alike = members.every((own) => own.length === parts.length) && members.length > 1;
  return members.map((own, index): Group => {
    let end = 0;
    const segments = own.map((row, position): Segment => {
      const signs = signsOf(row, 'x', theme);
      const share = signs.value ?? null;
      const from = share === null ? null : end;
      end += share ?? 0;
      const base = alike
        ? (theme.categorical[parts.indexOf(textIn(row, 'part')) % theme.categorical.length] ??
          theme.neutral)
        : shadeOf(flagIn(row, 'highlight') ? theme.accent : theme.neutral, position, theme);
      const sure = signs.sure === 'exact';
      const colour = sure ? base : mix(base, theme.surface, 0.16);
      const { fill, ink } = readableFill(colour, theme.surface, [theme.surface, theme.ink]);
      const stroke = sure ? theme.surface : base;
      return {
        row,
        from,
        to: from === null ? null : end,
        fill,
        ink,
        stroke,
        dash: sure ? null : [4, 3],
      };
    });
    return { name: names[index] ?? '', fact: textIn(own[0] ?? {}, 'y_fact'), segments, end };
  });
}

/** Where parts differ from bar to bar a colour would say nothing: lighter and lighter shades of one. */
function shadeOf(colour: string, position: number, theme: ChartTheme): string {
  const shares = [1, 0.45, 0.26, 0.14];
  return mix(colour, theme.surface, shares[Math.min(position, shares.length - 1)] ?? 1);
}

interface Frame {
  readonly top: number;
  readonly thick: number;
  readonly width: number;
  readonly full: number;
  readonly left: number;
}

function groupLabels(input: LayoutInput, group: Group, frame: Frame): Label[] {
  const { theme, measure } = input;
  const middle = frame.top + frame.thick / 2;
  const name: Label = {
    x: -frame.left,
    y: baseLine(middle, theme.nameSize),
    text: group.name,
    size: theme.nameSize,
    weight: 700,
    color: theme.ink,
    fact: group.fact,
    _row: '',
  };
  const inside = group.segments.flatMap((segment): Label[] => {
    const room = roomOf(segment, frame.width, frame.full);
    const words = wordsOf(segment, theme, segment.ink);
    if (!room || !fits(words, room.width, measure)) return [];
    const place = { fact: textIn(segment.row, 'x_fact'), row: textIn(segment.row, '_row') };
    return [
      ...placeRuns(
        [words.name],
        {
          ...place,
          x: room.x + inset,
          middle: middle - 12,
          fact: textIn(segment.row, 'part_fact'),
        },
        measure,
      ),
      ...placeRuns(words.figure, { ...place, x: room.x + inset, middle: middle + 11 }, measure),
    ];
  });
  return [name, ...inside, ...outsideLabels(input, group, frame)];
}

interface Words {
  readonly name: Run;
  readonly figure: readonly Run[];
}

/** A part's name over its figure, in the ink that can be read on its fill. */
function wordsOf({ row }: Segment, theme: ChartTheme, ink: string): Words {
  return {
    name: { text: textIn(row, 'part'), size: theme.unitSize, weight: 400, color: ink, gap: 0 },
    figure: figureRuns({ ...row, highlight: false }, 'x', theme).map((run) => ({
      ...run,
      color: ink,
      size: Math.min(run.size, 18),
    })),
  };
}

function fits(words: Words, width: number, measure: MeasureText): boolean {
  const needed = Math.max(widthOf([words.name], measure), widthOf(words.figure, measure));
  return needed + 2 * inset <= width;
}

function roomOf(
  { from, to }: Segment,
  width: number,
  full: number,
): { x: number; width: number } | undefined {
  if (from === null || to === null) return undefined;
  return { x: (from / full) * width, width: ((to - from) / full) * width };
}

/** Parts whose words do not fit inside, in pixels; a part without a known share points to the end of the bar. */
function smallParts(
  { theme, measure }: LayoutInput,
  group: Group,
  width: number,
  full: number,
): { segment: Segment; runs: Run[]; middle: number }[] {
  return group.segments.flatMap((segment) => {
    const room = roomOf(segment, width, full);
    const words = wordsOf(segment, theme, theme.ink2);
    if (room && fits(words, room.width, measure)) return [];
    const figure = words.figure.map((run, i) => ({
      ...run,
      size: theme.unitSize,
      gap: i === 0 ? 4 : run.gap,
    }));
    const middle = room ? room.x + room.width / 2 : (group.end / full) * width;
    return [{ segment, runs: [words.name, ...figure], middle }];
  });
}

/** Below the bar, each as near to its part as the others allow; from the right, since small parts come last. */
function outsideLabels(input: LayoutInput, group: Group, frame: Frame): Label[] {
  let limit = frame.width;
  const placed = smallParts(input, group, frame.width, frame.full)
    .reverse()
    .map(({ segment, runs, middle }) => {
      const width = widthOf(runs, input.measure);
      const x = Math.min(middle - width / 2, limit - width);
      limit = x - 2 * inset;
      const place = {
        x,
        middle: frame.top + frame.thick + 15,
        fact: textIn(segment.row, 'x_fact'),
        row: textIn(segment.row, '_row'),
      };
      return placeRuns(runs, place, input.measure);
    });
  return placed.reverse().flat();
}
