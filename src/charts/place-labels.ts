/** Marks and the sizes of their labels → places where no label lies on another or on a mark. Positions are tried in a fixed order, so the same data gives the same picture. */
import { crosses, gapBetween, holds, lengthOf, meet, type Box, type Segment } from './boxes.ts';

export type Side =
  'right' | 'left' | 'above' | 'below' | 'aboveRight' | 'aboveLeft' | 'belowRight' | 'belowLeft';

/** Words are read best beside their mark. */
export const allSides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'aboveRight',
  'belowRight',
  'aboveLeft',
  'belowLeft',
];

export interface Anchor {
  readonly name: string;
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
  /** Its label stays inside; the chart's bounds when absent. */
  readonly bounds?: Box;
}

export interface Obstacle extends Box {
  readonly name: string;
  /** A mark of its own, beside which words seem to be its; else a part of a line, or words. */
  readonly isMark?: boolean;
}

export interface Placement {
  readonly box: Box;
  readonly side: Side;
  /** Far from its mark: the line between the two; `x`, `y` to `x2`, `y2`. */
  readonly leader: Segment | null;
}

export interface Placing {
  /** One for each anchor, in order; where there was no place, the first position all the same, so that it can be seen. */
  readonly placements: readonly Placement[];
  readonly failures: readonly { readonly label: string; readonly other: string }[];
}

/** Pixels between mark and label: beside it, and farther away with a leader. */
const nearGaps = [7, 26, 54];
/** Kept free between two labels: words in a line need more than lines below each other. */
const air = { across: 8, down: 1 } as const;
/** Positions tried in all before a crowded chart is given up. */
const patience = 20_000;

/** @param sides in order of preference @param bounds labels stay inside @param gaps between mark and label, the first without a leader */
export function placeLabels(
  anchors: readonly Anchor[],
  obstacles: readonly Obstacle[],
  bounds: Box,
  sides: readonly Side[],
  gaps: readonly number[] = nearGaps,
): Placing {
  const marks = anchors.map(({ mark, name }): Obstacle => ({ ...mark, name, isMark: true }));
  const candidates = anchors.map((anchor, index) => {
    const others = [...obstacles, ...marks.filter((_, i) => i !== index)];
    const strangers = others.filter(({ isMark }) => isMark);
    const free = positionsOf(anchor, sides, gaps).filter(
      ({ box, leader }) =>
        holds(anchor.bounds ?? bounds, box) &&
        !others.some((o) => touch(box, o, 3)) &&
        !(leader && strangers.some((mark) => crosses(leader, mark))),
    );
    const clear = free.filter((one) => seemsOwn(one, anchor.mark, strangers));
    return { free, clear, all: [...clear, ...free.filter((one) => !clear.includes(one))] };
  });
  for (const level of levels) {
    const found = search(candidates.map((at) => orElse(level(at), at.all)));
    if (found) return { placements: found, failures: [] };
  }
  return giveWay(
    anchors,
    candidates.map(({ all }) => all),
    sides,
    [...obstacles, ...marks],
  );
}

/** What is asked of all labels, less and less; one that has no such place is not asked. */
const levels: readonly ((at: Places) => readonly Candidate[])[] = [
  ({ clear }) => clear.filter(({ isSlid }) => !isSlid),
  ({ clear }) => clear,
  ({ free }) => free.filter(({ isSlid }) => !isSlid),
  ({ all }) => all,
];

/** Of one label: those that are free; of these those that seem its own; and all, the clear ones first. */
type Places = Readonly<Record<'free' | 'clear' | 'all', readonly Candidate[]>>;

function orElse<T>(some: readonly T[], all: readonly T[]): readonly T[] {
  return some.length > 0 ? some : all;
}

interface Candidate extends Placement {
  readonly isSlid: boolean;
}

/** Nearer to its own mark than to any other; with a leader, only not hard by another. */
function seemsOwn({ box, leader }: Placement, own: Box, strangers: readonly Box[]): boolean {
  const middle = own.x + own.width / 2;
  // Right above or below its mark, what stands beside the words is none of theirs.
  const isStraight = Math.abs(box.x + box.width / 2 - middle) <= box.width / 4;
  const asked = isStraight ? strangers.filter((mark) => meet(box, mark, 0, Infinity)) : strangers;
  const nearest = Math.min(...asked.map((mark) => gapBetween(box, mark)));
  return nearest > (leader ? hardBy : gapBetween(box, own));
}
const hardBy = 12;

/** Near positions first, then the same farther away with a leader. */
function positionsOf(anchor: Anchor, sides: readonly Side[], gaps: readonly number[]): Candidate[] {
  return gaps.flatMap((gap) =>
    sides.flatMap((side) =>
      slides[side === 'above' || side === 'below' ? 'upright' : 'other'].map((share) => {
        const straight = boxAt(anchor, side, gap);
        // Over its mark all the same: the words reach beyond it.
        const over = Math.max(0, (anchor.width - anchor.mark.width) / 2);
        const box = { ...straight, x: straight.x + share * over };
        return {
          side,
          box,
          isSlid: share !== 0,
          leader: gap === gaps[0] ? null : leaderOf(anchor.mark, box),
        };
      }),
    ),
  );
}
/** Words above or below a mark may slide to where there is room. */
const slides = { upright: [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1], other: [0] } as const;

/** From the mark's edge to the nearest point of the label. */
function leaderOf(mark: Box, box: Box): Segment {
  const x = clamp(box.x + box.width / 2, mark.x + mark.width / 4, mark.x + (mark.width * 3) / 4);
  const y = mark.y + mark.height / 2;
  const x2 = clamp(x, box.x, box.x + box.width);
  const y2 = clamp(y, box.y, box.y + box.height);
  const length = lengthOf({ x, y, x2, y2 }) || 1;
  const way = { x: (x2 - x) / length, y: (y2 - y) / length };
  const start = Math.min(edgeFrom(mark, { x, y }, way) + 1, length);
  return { x: x + way.x * start, y: y + way.y * start, x2, y2 };
}

/** How far it is from a point of a mark to its edge; marks as wide as they are high are round. */
function edgeFrom({ width, height, ...mark }: Box, from: Point, way: Point): number {
  if (width === height) return height / 2;
  const across = way.x < 0 ? from.x - mark.x : mark.x + width - from.x;
  const down = way.y < 0 ? from.y - mark.y : mark.y + height - from.y;
  return Math.min(across / Math.abs(way.x), down / Math.abs(way.y));
}
type Point = Readonly<Record<'x' | 'y', number>>;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

function boxAt({ mark, width, height }: Anchor, side: Side, gap: number): Box {
  const corner = gap * 0.7;
  const right = mark.x + mark.width;
  const bottom = mark.y + mark.height;
  const middleX = mark.x + mark.width / 2 - width / 2;
  const middleY = mark.y + mark.height / 2 - height / 2;
  const at: { readonly [S in Side]: readonly [number, number] } = {
    right: [right + gap, middleY],
    left: [mark.x - gap - width, middleY],
    above: [middleX, mark.y - gap - height],
    below: [middleX, bottom + gap],
    aboveRight: [right - mark.width / 2 + corner, mark.y - corner - height],
    aboveLeft: [mark.x + mark.width / 2 - corner - width, mark.y - corner - height],
    belowRight: [right - mark.width / 2 + corner, bottom + corner],
    belowLeft: [mark.x + mark.width / 2 - corner - width, bottom + corner],
  };
  const [x, y] = at[side];
  return { x, y, width, height };
}

/** Depth first, with a limit: the first way in which all labels have a place. */
function search(candidates: readonly (readonly Placement[])[]): Placement[] | undefined {
  let tried = 0;
  const place = (index: number, taken: readonly Placement[]): Placement[] | undefined => {
    const options = candidates[index];
    if (!options) return [...taken];
    for (const option of options) {
      if (++tried > patience) return undefined;
      if (taken.some((other) => collide(option, other))) continue;
      const rest = place(index + 1, [...taken, option]);
      if (rest) return rest;
    }
    return undefined;
  };
  return place(0, []);
}

/** Label by label; those that find no place are named with what is in their way. */
function giveWay(
  anchors: readonly Anchor[],
  candidates: readonly (readonly Placement[])[],
  sides: readonly Side[],
  obstacles: readonly Obstacle[],
): Placing {
  const placements: Placement[] = [];
  const failures: { label: string; other: string }[] = [];
  anchors.forEach((anchor, index) => {
    const free = candidates[index]?.find((one) => !placements.some((p) => collide(one, p)));
    const first = free ?? positionsOf(anchor, sides, nearGaps)[0];
    if (!first) return;
    if (!free) {
      const label = placements.findIndex((p) => touch(first.box, p.box));
      const mark = obstacles.find((o) => o.name !== anchor.name && touch(first.box, o));
      const other = anchors[label]?.name ?? mark?.name ?? anchor.name;
      failures.push({ label: anchor.name, other });
    }
    placements.push(first);
  });
  return { placements, failures };
}

function collide(a: Placement, b: Placement): boolean {
  if (touch(a.box, b.box)) return true;
  return passes(a, b) || passes(b, a);
}

function passes(one: Placement, other: Placement): boolean {
  return one.leader !== null && crosses(one.leader, other.box);
}

/** @param across free pixels wanted between the two */
function touch(a: Box, b: Box, across: number = air.across): boolean {
  return meet(a, b, across, air.down);
}
