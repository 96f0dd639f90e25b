/** `heat`: a matrix of figures, a stronger colour for more; every cell prints its figure on a fill on which it can be read. */
import { error } from '../diagnostics/diagnostic.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, nameIn, textIn } from './chart-row.ts';
import { mix, readableFill } from './colour.ts';
import { gutterOf } from './gutter.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { baseLine, figureRuns, placeRuns, widthOf, type Run } from './runs.ts';
import { extentOf, signsOf, type Signs } from './signs.ts';

const gap = 3;
const inset = 6;
const lowest = 34;
const tallest = 92;

interface Cell {
  readonly row: FlatRow | undefined;
  readonly signs: Signs | undefined;
  readonly column: number;
  readonly line: number;
}

export function layoutHeat(input: LayoutInput): Layout {
  const { plan, theme, measure, rows } = input;
  const columns = namesOf(input, 'x');
  const lines = namesOf(input, 'y');
  const bold = { size: theme.nameSize, weight: 700 } as const;
  const names = lines.map((text) => ({ text, width: measure(text, bold) }));
  const gutter = gutterOf(plan, names, 24);
  const top = theme.axisSize + 15;
  const width = plan.width - gutter.width;
  const pitch = Math.min(tallest, (plan.height - top) / Math.max(lines.length, 1));
  const across = width / Math.max(columns.length, 1);
  const cells = lines.flatMap((name, line) =>
    columns.map((title, column): Cell => {
      const row = rows.find((r) => nameIn(r, 'x') === title && nameIn(r, 'y') === name);
      return { row, signs: row && signsOf(row, 'value', theme), column, line };
    }),
  );
  const shade = shadeOf(cells);
  const drawn = cells.map((cell) => cellOf(input, cell, shade, across, pitch));
  const most = Math.floor((plan.height - top) / lowest);
  const quiet = {
    size: theme.axisSize,
    weight: 400,
    color: theme.ink2,
    fact: '',
    _row: '',
  } as const;
  const heads = columns.map((text, i): Label => {
    const x = i * across + (across - gap - measure(text, quiet)) / 2;
    return { ...quiet, x, y: baseLine(-13, quiet.size), text };
  });
  const called = lines.map((text, i): Label => {
    const color = rows.some((r) => nameIn(r, 'y') === text && flagIn(r, 'highlight'))
      ? theme.accent
      : theme.ink;
    return {
      ...quiet,
      ...bold,
      color,
      x: -gutter.width,
      y: baseLine((i + 0.5) * pitch - gap / 2, bold.size),
      text,
    };
  });
  const tooWide = heads.find((head) => measure(head.text, quiet) > across - gap);
  return {
    plot: { left: gutter.width, top, width, height: pitch * lines.length },
    params: {},
    data: {
      rects: drawn.flatMap((cell) => cell.rects),
      labels: [...heads, ...called, ...drawn.flatMap((cell) => cell.labels)],
    },
    diagnostics: [
      ...gutter.diagnostics,
      ...drawn.flatMap(({ over, text }) =>
        over > 0 ? [error('chart-overflow', { text, px: Math.ceil(over) }, plan.at)] : [],
      ),
      ...(tooWide
        ? [
            error(
              'chart-overflow',
              { text: tooWide.text, px: Math.ceil(measure(tooWide.text, quiet) - across + gap) },
              plan.at,
            ),
          ]
        : []),
      ...(lines.length > most
        ? [error('chart-too-many-rows', { rows: lines.length, most }, plan.at)]
        : []),
    ],
  };
}

/** Of an ordered field in its order, else as they come. */
function namesOf({ plan, rows }: LayoutInput, channel: 'x' | 'y'): string[] {
  const used = [...new Set(rows.map((row) => nameIn(row, channel)))];
  const order = (plan.channels[channel]?.categories ?? []).map(({ label }) => label);
  return order.length > 0 ? order.filter((label) => used.includes(label)) : used;
}

/** 0 for the least of the matrix (zero, or what is below it), 1 for the most. */
function shadeOf(cells: readonly Cell[]): (value: number) => number {
  const values = cells.flatMap(({ signs }) => (signs ? extentOf(signs) : []));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return (value) => (high === low ? 0 : (value - low) / (high - low));
}

function cellOf(
  input: LayoutInput,
  { row, signs, column, line }: Cell,
  shade: (value: number) => number,
  across: number,
  pitch: number,
): {
  readonly rects: Datum[];
  readonly labels: Label[];
  readonly over: number;
  readonly text: string;
} {
  const { theme, measure } = input;
  const box = {
    x: column * across,
    x2: (column + 1) * across - gap,
    y: line * pitch,
    y2: (line + 1) * pitch - gap,
  };
  const middle = (box.y + box.y2) / 2;
  const fillOf = (value: number) =>
    readableFill(mix(theme.accent, theme.surface, 0.06 + 0.94 * shade(value)), theme.surface, [
      theme.ink,
      theme.surface,
    ]);
  // What is not disclosed has no colour, even where someone outside guessed at it.
  const ends = signs && signs.sure !== 'undisclosed' ? extentOf(signs) : [];
  const [first] = ends;
  const sure = signs?.sure === 'exact' && ends.length === 1 && signs.fade === null;
  const { fill, ink } =
    first === undefined ? { fill: theme.surface, ink: theme.ink2 } : fillOf(first);
  const color = sure ? ink : theme.ink;
  const blank: Run = { text: '—', size: theme.unitSize, weight: 400, color: theme.ink2, gap: 0 };
  const runs = row
    ? figureRuns({ ...row, highlight: false }, 'value', theme).map((run) =>
        coloured(run, color, first),
      )
    : [blank];
  const words = widthOf(runs, measure);
  const base = { ...box, corner: 2, _row: row ? textIn(row, '_row') : '' };
  const marked = row !== undefined && flagIn(row, 'highlight');
  const edge = marked ? theme.accent : first === undefined ? theme.neutral : ink;
  const dashed = signs !== undefined && signs.dash !== null;
  const start = (box.x + box.x2 - words) / 2;
  const plate = {
    ...base,
    corner: 3,
    x: start - inset,
    x2: start + words + inset,
    y: middle - 14,
    y2: middle + 14,
  };
  const none = { stroke: theme.surface, line: 0, dash: null };
  const rects: Datum[] = [
    { ...base, ...partOf(signs, box, fill, ends, (value) => fillOf(value).fill), ...none },
    ...(ends.length === 2
      ? [{ ...base, x: (box.x + box.x2) / 2, fill: fillOf(ends[1] ?? 0).fill, ...none }]
      : []),
    ...(first !== undefined && !sure ? [{ ...plate, fill: theme.surface, ...none }] : []),
    {
      ...base,
      x: box.x + 2,
      x2: box.x2 - 2,
      y: box.y + 2,
      y2: box.y2 - 2,
      fill: 'transparent',
      stroke: edge,
      line: marked ? 3 : dashed ? 1.6 : row ? 0 : 1,
      dash: signs?.dash ?? null,
    },
  ];
  const place = {
    x: start,
    middle,
    fact: row ? textIn(row, 'value_fact') : '',
    row: row ? textIn(row, '_row') : '',
  };
  return {
    rects,
    labels: placeRuns(runs, place, measure),
    over: words - (across - gap) + 4,
    text: runs.map((r) => r.text).join(''),
  };
}

/** An end that was given fills one half of the cell and fades through the other; a range has the colour of each end in a half. */
function partOf(
  signs: Signs | undefined,
  box: { readonly x: number; readonly x2: number },
  fill: string,
  ends: readonly number[],
  fillOf: (value: number) => string,
): Datum {
  if (signs?.fade === null || signs === undefined || ends.length !== 1) {
    return ends.length === 2 ? { fill: fillOf(ends[0] ?? 0), x2: (box.x + box.x2) / 2 } : { fill };
  }
  const stops = [
    { offset: 0, color: `${fill}ff` },
    { offset: 0.5, color: `${fill}ff` },
    { offset: 1, color: `${fill}00` },
  ];
  const [x1, x2] = signs.fade === 'high' ? [0, 1] : [1, 0];
  return { fill: { gradient: 'linear', x1, y1: 0, x2, y2: 0, stops } };
}

function coloured(run: Run, color: string, value: number | undefined): Run {
  const size = Math.min(run.size, 18);
  return value === undefined ? { ...run, size } : { ...run, size, color };
}
