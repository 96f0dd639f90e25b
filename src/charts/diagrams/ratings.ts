/** `ratings`: rows × rated columns; each cell shows the steps reached, the step's name, and the reason where there is room. */
import { flagIn, numberIn, textIn } from '../chart-row.ts';
import type { FlatRow } from '../columns.ts';
import type { FrameInput } from '../preset.ts';
import { listedChannels } from '../listed-channels.ts';
import { gutterOf, overflows, tooMany } from '../room.ts';
import { wrapWords } from '../wrap-text.ts';

const stepPitch = 22;
const reasonLine = 22;
const gap = 28;
/** Pixels of the lowest row that can be read. */
const least = 40;

export function layoutRatings(input: FrameInput) {
  const { plan, theme, measure, rows } = input;
  const channels = listedChannels(plan, 'columns');
  const names = rows.flatMap((row) => [
    { text: textIn(row, 'y'), size: theme.nameSize, weight: 700 as const },
    { text: textIn(row, 'sub'), size: theme.subSize, weight: 400 as const },
  ]);
  const gutter = gutterOf(input, names, 40);
  const { width: left } = gutter;
  const top = theme.axisSize + 21;
  const column = (plan.width - left) / Math.max(channels.length, 1);
  const heads = channels.map((channel, c) => {
    const text = plan.channels[channel]?.title ?? '';
    const width = measure(text, { size: theme.axisSize, weight: 400 });
    return { x: left + c * column, text, width };
  });
  const plain = rows.every((row) => !flagIn(row, 'highlight'));
  const cells = rows.map((row) => {
    const reached = plain || flagIn(row, 'highlight') ? theme.accent : theme.neutral;
    return channels.map((channel, c) => {
      const cell = cellOf(input, row, channel, reached, column - gap);
      return { ...cell, x: left + c * column };
    });
  });
  const reasons = Math.max(0, ...cells.flat().map(({ why }) => why.length));
  const wanted = 52 + reasons * reasonLine;
  const room = (plan.height - top) / Math.max(rows.length, 1);
  // Reasons that do not fit are left to the handout: a matrix without them is still whole.
  const told = wanted <= room;
  const pitch = Math.min(room, told ? Math.max(wanted, 72) : 64);
  const line = Math.min(30, pitch / 2);
  const plot = { x: left, y: top, width: plan.width - left, height: pitch * rows.length };
  return {
    view: {
      top,
      width: plan.width,
      stepSize: theme.subSize + 2,
      // From a row's first line to its lower end.
      foot: pitch - line,
      heads,
      rows: rows.map((row, i) => ({
        y: top + i * pitch + line,
        color: flagIn(row, 'highlight') ? theme.accent : theme.ink,
        name: textIn(row, 'y'),
        nameFact: textIn(row, 'y_fact'),
        sub: textIn(row, 'sub'),
        subFact: textIn(row, 'sub_fact'),
        cells: (cells[i] ?? []).map((cell) => (told ? cell : { ...cell, why: [] })),
      })),
    },
    place: { plot: () => plot, scales: { at: () => NaN, channelOf: () => undefined } },
    diagnostics: [
      ...gutter.diagnostics,
      ...overflows(plan, heads, column - 8),
      ...tooMany(plan, rows.length, Math.floor((plan.height - top) / least)),
    ],
  };
}

/** Steps up to the one reached are on; a rating that was not given is a dash, and has no reason. */
function cellOf(input: FrameInput, row: FlatRow, channel: string, reached: string, width: number) {
  const { plan, theme } = input;
  const rank = numberIn(row, `${channel}_rank`);
  const count = rank === null ? 0 : (plan.channels[channel]?.categories.length ?? 0);
  const style = { size: theme.subSize, weight: 400 } as const;
  const why = rank === null ? '' : textIn(row, `${channel}_why`);
  return {
    row: textIn(row, '_row'),
    steps: Array.from({ length: count }, (_, step) => {
      return { x: 8 + step * stepPitch, fill: step <= (rank ?? -1) ? reached : theme.grid };
    }),
    label: rank === null ? '—' : textIn(row, `${channel}_label`),
    color: rank === null ? theme.ink2 : theme.ink,
    weight: rank === null ? 400 : 700,
    labelX: rank === null ? 0 : count * stepPitch + 8,
    fact: textIn(row, `${channel}_fact`),
    why: wrapWords(why, width, style, input).map((text, n) => {
      return { y: 28 + n * reasonLine, text };
    }),
    whyFact: textIn(row, `${channel}_why_fact`),
  };
}

/** At least once. */
export function isRated(row: FlatRow): boolean {
  return Object.entries(row).some(([column, value]) => column.endsWith('_rank') && value !== null);
}
