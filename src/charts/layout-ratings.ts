/** `ratings`: rows × rated columns; each cell shows the steps reached, the step's name, and the reason where there is room. */
import { error } from '../diagnostics/diagnostic.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, numberIn, textIn } from './chart-row.ts';
import { gutterOf } from './gutter.ts';
import type { Datum, Label, Layout, LayoutInput } from './layout.ts';
import { listedChannels } from './listed-channels.ts';
import { ruleOf, wordsAt } from './words-at.ts';
import { wrapWords } from './wrap-text.ts';

const radius = 8;
const stepPitch = 22;
const reasonLine = 22;
const gap = 28;

interface Matrix {
  readonly left: number;
  readonly top: number;
  readonly column: number;
  readonly pitch: number;
}

export function layoutRatings(input: LayoutInput): Layout {
  const { plan, theme, measure, rows } = input;
  const columns = listedChannels(plan, 'columns');
  const name = { size: theme.nameSize, weight: 700 } as const;
  const sub = { size: theme.subSize, weight: 400 } as const;
  const names = rows.flatMap((row) => [
    { text: textIn(row, 'y'), width: measure(textIn(row, 'y'), name) },
    { text: textIn(row, 'sub'), width: measure(textIn(row, 'sub'), sub) },
  ]);
  const { width: left, diagnostics } = gutterOf(plan, names, 40);
  const top = theme.axisSize + 21;
  const column = (plan.width - left) / Math.max(columns.length, 1);
  const least = 40;
  const most = Math.floor((plan.height - top) / least);
  const reasons = reasonsOf(input, columns, column - gap);
  const wanted =
    52 + Math.max(0, ...[...reasons.values()].map((lines) => lines.length)) * reasonLine;
  const room = (plan.height - top) / Math.max(rows.length, 1);
  // Reasons that do not fit are left to the handout: a matrix without them is still whole.
  const told = wanted <= room;
  const pitch = Math.min(room, told ? Math.max(wanted, 72) : 64);
  const matrix: Matrix = { left, top, column, pitch };
  const head = { size: theme.axisSize, weight: 400, color: theme.ink2 } as const;
  const plain = rows.every((row) => !flagIn(row, 'highlight'));
  const cells = rows.flatMap((row, i) =>
    columns.map((channel, c) => cellOf(input, row, channel, [i, c], matrix, plain)),
  );
  return {
    plot: { left, top, width: column * columns.length, height: pitch * rows.length },
    params: {},
    data: {
      rules: [0, ...rows.map((_, i) => i + 1)].map((i) =>
        ruleOf(
          [-left, i * pitch, column * columns.length, i * pitch],
          i === 0 ? theme.rule : theme.grid,
          i === 0 ? 1.5 : 1,
        ),
      ),
      points: cells.flatMap((cell) => cell.points),
      labels: [
        ...columns.map((channel, c) =>
          wordsAt(
            plan.channels[channel]?.title ?? '',
            { x: c * column, middle: -16 },
            head,
            measure,
          ),
        ),
        ...rows.flatMap((row, i) => nameLabels(input, row, i, matrix)),
        ...cells.map((cell) => cell.label),
        ...(told ? reasonLabels(input, columns, reasons, matrix) : []),
      ],
    },
    diagnostics: [
      ...diagnostics,
      ...columns.flatMap((channel) => {
        const text = plan.channels[channel]?.title ?? '';
        const px = Math.ceil(measure(text, head) - column + 8);
        return px > 0 ? [error('chart-overflow', { text, px }, plan.at)] : [];
      }),
      ...(rows.length > most
        ? [error('chart-too-many-rows', { rows: rows.length, most }, plan.at)]
        : []),
    ],
  };
}

/** Middle of a row's first line: where its name and its steps stand. */
function lineOf(i: number, pitch: number): number {
  return i * pitch + Math.min(30, pitch / 2);
}

function nameLabels({ theme, measure }: LayoutInput, row: FlatRow, i: number, matrix: Matrix) {
  const x = -matrix.left;
  const middle = lineOf(i, matrix.pitch);
  const color = flagIn(row, 'highlight') ? theme.accent : theme.ink;
  const name = { size: theme.nameSize, weight: 700, color } as const;
  const second = { size: theme.subSize, weight: 400, color: theme.ink2 } as const;
  const sub = textIn(row, 'sub');
  const labels = [
    wordsAt(textIn(row, 'y'), { x, middle, fact: textIn(row, 'y_fact') }, name, measure),
  ];
  if (sub === '') return labels;
  const under = { x, middle: middle + 24, fact: textIn(row, 'sub_fact') };
  return [...labels, wordsAt(sub, under, second, measure)];
}

/** Steps up to the one reached are filled, the others are light; a rating that was not given is a dash. */
function cellOf(
  { plan, theme, measure }: LayoutInput,
  row: FlatRow,
  channel: string,
  [i, c]: readonly [number, number],
  { column, pitch }: Matrix,
  plain: boolean,
): { readonly points: readonly Datum[]; readonly label: Label } {
  const steps = plan.channels[channel]?.categories.length ?? 0;
  const rank = numberIn(row, `${channel}_rank`);
  const strong = plain || flagIn(row, 'highlight') ? theme.accent : theme.neutral;
  const middle = lineOf(i, pitch);
  const left = c * column;
  const place = { middle, fact: textIn(row, `${channel}_fact`), row: textIn(row, '_row') };
  if (rank === null) {
    const style = { size: theme.subSize + 1, weight: 400, color: theme.ink2 } as const;
    return { points: [], label: wordsAt('—', { ...place, x: left }, style, measure) };
  }
  const points = Array.from({ length: steps }, (_, step): Datum => {
    const fill = step <= rank ? strong : theme.grid;
    const x = left + radius + step * stepPitch;
    return { x, y: middle, area: 200, fill, stroke: fill, dash: null };
  });
  const style = { size: theme.subSize + 2, weight: 700, color: theme.ink } as const;
  const x = left + steps * stepPitch + 8;
  return {
    points,
    label: wordsAt(textIn(row, `${channel}_label`), { ...place, x }, style, measure),
  };
}

/** `0:columns_1` → the lines of that cell's reason. */
function reasonsOf(
  { plan, theme, measure, rows }: LayoutInput,
  columns: readonly string[],
  width: number,
): ReadonlyMap<string, readonly string[]> {
  const style = { size: theme.subSize, weight: 400 } as const;
  return new Map(
    rows.flatMap((row, i) =>
      columns.map((channel) => {
        const why = numberIn(row, `${channel}_rank`) === null ? '' : textIn(row, `${channel}_why`);
        return [`${i}:${channel}`, wrapWords(why, width, style, plan.language, measure)] as const;
      }),
    ),
  );
}

function reasonLabels(
  { theme, measure, rows }: LayoutInput,
  columns: readonly string[],
  reasons: ReadonlyMap<string, readonly string[]>,
  { column, pitch }: Matrix,
): Label[] {
  const style = { size: theme.subSize, weight: 400, color: theme.ink2 } as const;
  return rows.flatMap((row, i) =>
    columns.flatMap((channel, c) =>
      (reasons.get(`${i}:${channel}`) ?? []).map((text, n) => {
        const middle = lineOf(i, pitch) + 28 + n * reasonLine;
        const fact = textIn(row, `${channel}_why_fact`);
        return wordsAt(text, { x: c * column, middle, fact }, style, measure);
      }),
    ),
  );
}
