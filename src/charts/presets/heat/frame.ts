/** `heat`: a matrix of figures, a stronger colour for more; every cell prints its figure on a fill on which it can be read. */
import { flagIn, nameIn, textIn } from '../../chart-row.ts';
import { mix, readableFill } from '../../colour.ts';
import type { FlatRow } from '../../columns.ts';
import type { Datum } from '../../datum.ts';
import type { Frame, FrameInput, Scales } from '../../preset.ts';
import { gutterOf, overflows, tooMany } from '../../room.ts';
import { figureRuns, placeRuns, widthOf, type Run } from '../../runs.ts';
import { extentOf, signsOf } from '../../signs.ts';
import { wordsAt } from '../../words-at.ts';

/** Between cells; left and right of words on a plate; a line at least and at most. */
const [gap, inset, lowest, tallest] = [3, 6, 34, 92];

type Cell = ReturnType<typeof cellOf>;

export function frame(input: FrameInput): Frame {
  const { plan, theme, measure, rows } = input;
  const [columns, lines] = [namesOf(input, 'x'), namesOf(input, 'y')];
  const bold = { size: theme.nameSize, weight: 700 } as const;
  const quiet = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const names = lines.map((text) => ({ text, ...bold }));
  const gutter = gutterOf(input, names, 24);
  const left = gutter.width;
  const top = theme.axisSize + 15;
  const width = plan.width - left;
  const high = plan.height - top;
  const height = Math.min(tallest, high / Math.max(lines.length, 1)) * lines.length;
  const room = width / Math.max(columns.length, 1) - gap;
  const shades = shadesOf(input);
  const fills = [...shades.values()].map(({ fill }) => fill);
  const cells = lines.flatMap((line) =>
    columns.map((column) => {
      const row = rows.find((r) => nameIn(r, 'x') === column && nameIn(r, 'y') === line);
      return cellOf(input, { ...row, column, line }, shades);
    }),
  );
  const heads = columns.map((text) => ({ text, width: measure(text, quiet) }));
  const figures = cells.map(({ runs, width: w }) => {
    return { text: runs.map((run) => run.text).join(''), width: w + 4 };
  });
  return {
    plot: { left, top, width, height },
    params: {
      columns,
      lines,
      values: [...shades.keys()],
      // Vega leaves out both ends of a scheme.
      shades: [fills[0], ...fills, fills.at(-1)],
    },
    data: { rows: cells.map(({ row }) => row) },
    place: (scales) => {
      const above = heads.map(({ text }) => {
        const place = { x: scales.at('x', text) - gap / 2, middle: -13, align: 'middle' } as const;
        return wordsAt(text, place, quiet, measure);
      });
      const beside = lines.map((text) => {
        const isMarked = rows.some((r) => nameIn(r, 'y') === text && flagIn(r, 'highlight'));
        const style = { ...bold, color: isMarked ? theme.accent : theme.ink };
        return wordsAt(text, { x: -left, middle: scales.at('y', text) - gap / 2 }, style, measure);
      });
      const words = cells.map((cell) => wordsOf(input, cell, scales));
      const labels = [...above, ...beside, ...words.flatMap((cell) => cell.labels)];
      return { data: { labels, plates: words.flatMap((cell) => cell.plates) }, diagnostics: [] };
    },
    diagnostics: [
      ...gutter.diagnostics,
      ...overflows(plan, [...figures, ...heads], room),
      ...tooMany(plan, lines.length, Math.floor(high / lowest)),
    ],
  };
}

/** Of an ordered field in its order, else as they come. */
function namesOf({ plan, rows }: FrameInput, channel: 'x' | 'y'): string[] {
  const used = [...new Set(rows.map((row) => nameIn(row, channel)))];
  const order = (plan.channels[channel]?.categories ?? []).map(({ label }) => label);
  return order.length > 0 ? order.filter((label) => used.includes(label)) : used;
}

type Shades = ReadonlyMap<number, ReturnType<typeof readableFill>>;

/** Least (zero, or what is below it) to most: of each value its colour, as near to the even course as words can be read on it. */
function shadesOf({ rows, theme }: FrameInput): Shades {
  const values = rows.flatMap((row) => extentOf(signsOf(row, 'value')));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const stops = low === high ? [low, low + 1] : [...new Set([low, ...values, high])];
  const shade = (value: number): string =>
    mix(theme.accent, theme.surface, 0.06 + (0.94 * (value - low)) / (high - low || 1));
  const inks = [theme.ink, theme.surface];
  return new Map(
    stops
      .toSorted((a, b) => a - b)
      .map((value) => [value, readableFill(shade(value), theme.surface, inks)]),
  );
}

/** `plated`: the figure is not the whole truth; it stands on a plate, over all colours of its cell. */
function cellOf({ theme, measure }: FrameInput, row: FlatRow, shades: Shades) {
  const signs = signsOf(row, 'value');
  // What is not disclosed has no colour, even where someone outside guessed at it.
  const [first] = signs.sure === 'undisclosed' ? [] : extentOf(signs);
  const ink = (first === undefined ? undefined : shades.get(first)?.ink) ?? theme.ink2;
  const isPlain = signs.sure === 'exact' && signs.value !== null && signs.fade === null;
  const color = isPlain ? ink : theme.ink;
  const blank: Run = { text: '—', size: theme.unitSize, weight: 400, color: theme.ink2, gap: 0 };
  const runs =
    'value_kind' in row || 'value' in row
      ? figureRuns({ ...row, highlight: false }, 'value', theme)
      : [blank];
  const shown = runs.map((run) => {
    const size = Math.min(run.size, 18);
    return first === undefined ? { ...run, size } : { ...run, size, color };
  });
  const width = widthOf(shown, measure);
  return { row: { ...row, ink }, runs: shown, width, plated: first !== undefined && !isPlain };
}

function wordsOf(
  { theme, measure }: FrameInput,
  { row, runs, width, plated }: Cell,
  { at }: Scales,
) {
  const x = at('x', textIn(row, 'column')) - (gap + width) / 2;
  const middle = at('y', textIn(row, 'line')) - gap / 2;
  const place = { x, middle, fact: textIn(row, 'value_fact'), row: textIn(row, '_row') };
  const box = { x: x - inset, x2: x + width + inset, y: middle - 14, y2: middle + 14, corner: 3 };
  const plate: Datum = { ...box, fill: theme.surface, stroke: theme.surface, line: 0, dash: null };
  return { labels: placeRuns(runs, place, measure), plates: plated ? [plate] : [] };
}
