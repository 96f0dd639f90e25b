/** A mark's words as a block of one or two lines, and the block placed: labels, and the line to a mark that is not near. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MeasureText } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { textIn } from './chart-row.ts';
import type { Datum, Label } from './datum.ts';
import type { Box } from './boxes.ts';
import { placeLabels, type Obstacle, type Placement, type Side } from './place-labels.ts';
import type { FrameInput, WithWidths } from './preset.ts';
import { tooMany } from './room.ts';
import { placeRuns, widthOf, type Run } from './runs.ts';
import { nameLines } from './wrap-text.ts';

export interface BlockLine {
  readonly runs: readonly Run[];
  readonly fact: string;
}

export interface LabelBlock {
  readonly row: FlatRow;
  readonly name: string;
  readonly mark: Box;
  readonly lines: readonly BlockLine[];
  /** The label stays inside; the room's bounds when absent. */
  readonly bounds?: Box;
}

export const lineHeight = 23;

export interface PlacedBlocks {
  readonly labels: readonly Label[];
  /** `x`, `y` to `x2`, `y2`, in pixels. */
  readonly leaders: readonly Datum[];
  /** Surface under the words, so that guides end before them. */
  readonly plates: readonly Datum[];
  readonly diagnostics: readonly Diagnostic[];
}

export function placeBlocks(
  written: readonly LabelBlock[],
  room: {
    readonly obstacles: readonly Obstacle[];
    readonly bounds: Box;
    readonly sides: readonly Side[];
    readonly gaps?: readonly number[];
  },
  input: WithWidths,
): PlacedBlocks {
  const { plan, measure } = input;
  const blocks = written.map((block) => ({
    ...block,
    lines: block.lines.flatMap((line) => brokenLines(line, input)),
  }));
  const anchors = blocks.map(({ name, mark, lines, bounds }) => ({
    name,
    mark,
    ...(bounds && { bounds }),
    width: Math.max(...lines.map((line) => widthOf(line.runs, measure))),
    height: lines.length * lineHeight,
  }));
  const { placements, failures } = placeLabels(
    anchors,
    room.obstacles,
    room.bounds,
    room.sides,
    room.gaps,
  );
  const placed = blocks.flatMap((block, i) => {
    const placement = placements[i];
    return placement ? [{ block, placement }] : [];
  });
  return {
    labels: placed.flatMap(({ block, placement }) => linesOf(block, placement, measure)),
    leaders: placed.flatMap(({ placement }) => (placement.leader ? [{ ...placement.leader }] : [])),
    plates: placed.map(({ placement: { box } }) => ({
      x: box.x - 3,
      x2: box.x + box.width + 3,
      y: box.y,
      y2: box.y + box.height,
    })),
    diagnostics: failures.map((failure) => error('label-no-place', failure, plan.at)),
  };
}

/** Of these only the chosen are told; the marks of the others are in their way. */
export function placeSome<T>(
  blocks: ReadonlyMap<T, LabelBlock>,
  chosen: readonly T[],
  room: Parameters<typeof placeBlocks>[1],
  input: WithWidths,
): PlacedBlocks {
  const others = [...blocks].filter(([one]) => !chosen.includes(one)).map(([, block]) => block);
  const marks = others.map(({ mark, name }) => ({ ...mark, name, isMark: true }));
  const told = chosen.flatMap((one) => blocks.get(one) ?? []);
  return placeBlocks(told, { ...room, obstacles: [...room.obstacles, ...marks] }, input);
}

/** Those that are to be told, and of the others, in their order, each that finds a place beside them. */
export function placeMore<T>(
  told: readonly T[],
  others: readonly T[],
  place: (chosen: readonly T[]) => PlacedBlocks,
  isWorth: (other: T, more: PlacedBlocks, best: PlacedBlocks) => boolean = () => true,
): PlacedBlocks {
  let chosen = told;
  let best = place(told);
  for (const other of others) {
    if (chosen.includes(other)) continue;
    const more = place([...chosen, other]);
    if (more.diagnostics.length > best.diagnostics.length || !isWorth(other, more, best)) continue;
    chosen = [...chosen, other];
    best = more;
  }
  return best;
}

/** A long name breaks in two; what stands behind it goes on behind its second line. */
function brokenLines(line: BlockLine, input: WithWidths): BlockLine[] {
  const [name, ...others] = line.runs;
  if (!name || input.measure(name.text, name) <= longest) return [line];
  const [first, second] = nameLines(name.text, longest, name, input);
  if (first === undefined || second === undefined) return [line];
  const { fact } = line;
  return [
    { fact, runs: [{ ...name, text: first }] },
    { fact, runs: [{ ...name, text: second }, ...others] },
  ];
}
/** In pixels, of a name on one line. */
const longest = 300;

/** Lines are set towards their mark. */
export function linesOf(
  block: LabelBlock,
  { box, side }: Placement,
  measure: MeasureText,
): Label[] {
  const row = textIn(block.row, '_row');
  return block.lines.flatMap(({ runs, fact }, index) => {
    const spare = box.width - widthOf(runs, measure);
    const share = side.includes('eft') ? 1 : side === 'above' || side === 'below' ? 0.5 : 0;
    const middle = box.y + (index + 0.5) * lineHeight;
    return placeRuns(runs, { x: box.x + spare * share, middle, fact, row }, measure);
  });
}

/** Rows that stand at no place are told in words below the plot, one behind the other, in as many lines as they need. */
export function toldBelow(
  blocks: readonly Pick<LabelBlock, 'row' | 'lines'>[],
  { most, pitch }: { readonly most: number; readonly pitch: number },
  { plan, rows, measure }: FrameInput,
) {
  const lines: Label[][] = [];
  let x = 0;
  const told = blocks.map(({ row, lines: own }) => {
    const inner = own.reduce((sum, line) => sum + widthOf(line.runs, measure), 0);
    const isFirst = lines.length === 0 || x + gaps.rows + inner > plan.width;
    if (isFirst) lines.push([]);
    x = isFirst ? 0 : x + gaps.rows;
    for (const [n, { runs, fact }] of own.entries()) {
      if (n > 0) x += gaps.lines;
      const place = { x, middle: (lines.length - 0.5) * pitch, fact, row: textIn(row, '_row') };
      lines.at(-1)?.push(...placeRuns(runs, place, measure));
      x += widthOf(runs, measure);
    }
    return lines.length <= most;
  });
  const over = told.filter((isTold) => !isTold).length;
  return {
    lines: Math.min(lines.length, most),
    labels: (left: number, top: number): Label[] =>
      lines
        .slice(0, most)
        .flat()
        .map((l) => ({ ...l, x: l.x + left, y: l.y + top })),
    diagnostics: tooMany(plan, rows.length, rows.length - over),
  };
}
const gaps = { lines: 8, rows: 32 };
