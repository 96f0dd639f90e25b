/** `ratings`: rows × rated columns; each cell shows the steps reached, the step's name, and the reason where there is room. */
import { error, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagramView } from '../../model/diagram-views.ts';
import { flagIn, numberIn, textIn } from '../chart-row.ts';
import type { FlatRow } from '../columns.ts';
import { gutterOf } from '../gutter.ts';
import type { LayoutInput } from '../layout.ts';
import { listedChannels } from '../listed-channels.ts';
import { wrapWords } from '../words-at.ts';
import type { Diagram } from './diagram.ts';

type RatedRow = DiagramView<'ratings'>['rows'][number];
type RatedCell = RatedRow['cells'][number];

const stepPitch = 22;
const reasonLine = 22;
const gap = 28;
/** Pixels of the lowest row that can be read. */
const least = 40;

export function layoutRatings(input: LayoutInput): Diagram<'ratings'> {
  const { plan, theme, rows } = input;
  const channels = listedChannels(plan, 'columns');
  const { width: left, diagnostics } = gutterOf(plan, namesOf(input), 40);
  const top = theme.axisSize + 21;
  const column = (plan.width - left) / Math.max(channels.length, 1);
  const plain = rows.every((row) => !flagIn(row, 'highlight'));
  const cells = rows.map((row) =>
    channels.map((channel, c) => cellOf(input, row, channel, left + c * column, column - gap)),
  );
  const lines = Math.max(0, ...cells.flat().map(({ why }) => why.length));
  const wanted = 52 + lines * reasonLine;
  const room = (plan.height - top) / Math.max(rows.length, 1);
  // Reasons that do not fit are left to the handout: a matrix without them is still whole.
  const told = wanted <= room;
  const pitch = Math.min(room, told ? Math.max(wanted, 72) : 64);
  const line = Math.min(30, pitch / 2);
  const heads = channels.map((channel, c) => {
    return { x: left + c * column, text: plan.channels[channel]?.title ?? '' };
  });
  const [width, height] = [plan.width, pitch * rows.length];
  return {
    view: {
      theme,
      top,
      width,
      stepSize: theme.subSize + 2,
      foot: pitch - line,
      heads,
      rows: rows.map((row, i): RatedRow => {
        const highlight = flagIn(row, 'highlight');
        return {
          y: top + i * pitch + line,
          highlight,
          strong: plain || highlight,
          name: textIn(row, 'y'),
          nameFact: textIn(row, 'y_fact'),
          sub: textIn(row, 'sub'),
          subFact: textIn(row, 'sub_fact'),
          cells: (cells[i] ?? []).map((cell) => (told ? cell : { ...cell, why: [] })),
        };
      }),
    },
    scales: {
      plot: { x: left, y: top, width: width - left, height },
      time: undefined,
      figure: undefined,
    },
    diagnostics: [
      ...diagnostics,
      ...heads.flatMap(({ text }) => tooWide(input, text, column - 8)),
      ...tooMany(input, Math.floor((plan.height - top) / least)),
    ],
  };
}

function namesOf({ theme, measure, rows }: LayoutInput): { text: string; width: number }[] {
  const styles = [
    ['y', { size: theme.nameSize, weight: 700 }],
    ['sub', { size: theme.subSize, weight: 400 }],
  ] as const;
  return rows.flatMap((row) =>
    styles.map(([channel, style]) => {
      const text = textIn(row, channel);
      return { text, width: measure(text, style) };
    }),
  );
}

/** Steps up to the one reached are on; a rating that was not given is a dash, and has no reason. */
function cellOf(
  { plan, theme, measure }: LayoutInput,
  row: FlatRow,
  channel: string,
  x: number,
  width: number,
): RatedCell {
  const rank = numberIn(row, `${channel}_rank`);
  const count = rank === null ? 0 : (plan.channels[channel]?.categories.length ?? 0);
  const style = { size: theme.subSize, weight: 400 } as const;
  const why = rank === null ? '' : textIn(row, `${channel}_why`);
  return {
    x,
    row: textIn(row, '_row'),
    steps: Array.from({ length: count }, (_, step) => {
      return { x: 8 + step * stepPitch, on: rank !== null && step <= rank };
    }),
    label: rank === null ? '—' : textIn(row, `${channel}_label`),
    labelX: rank === null ? 0 : count * stepPitch + 8,
    fact: textIn(row, `${channel}_fact`),
    why: wrapWords(why, width, style, plan.language, measure).map((text, n) => {
      return { y: 28 + n * reasonLine, text };
    }),
    whyFact: textIn(row, `${channel}_why_fact`),
  };
}

function tooWide({ plan, theme, measure }: LayoutInput, text: string, most: number): Diagnostic[] {
  const px = Math.ceil(measure(text, { size: theme.axisSize, weight: 400 }) - most);
  return px > 0 ? [error('chart-overflow', { text, px }, plan.at)] : [];
}

function tooMany({ plan, rows }: LayoutInput, most: number): Diagnostic[] {
  return rows.length > most
    ? [error('chart-too-many-rows', { rows: rows.length, most }, plan.at)]
    : [];
}
