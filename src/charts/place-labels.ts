/** Marks and the sizes of their labels → places where no label lies on another or on a mark. Positions are tried in a fixed order, so the same data gives the same picture. */
import { crosses, holds, lengthOf, meet, type Box, type Segment } from './boxes.ts';

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
  const marks = anchors.map((anchor): Obstacle => ({ ...anchor.mark, name: anchor.name }));
  const candidates = anchors.map((anchor, index) => {
    const others = [...obstacles, ...marks.filter((_, i) => i !== index)];
    return positionsOf(anchor, sides, gaps).filter(
      ({ box, leader }) =>
        holds(anchor.bounds ?? bounds, box) &&
        !others.some((o) => touch(box, o, 3)) &&
        !(leader && marks.some((mark, i) => i !== index && crosses(leader, mark))),
    );
  });
  const found = search(candidates);
  if (found) return { placements: found, failures: [] };
  return giveWay(anchors, candidates, sides, [...obstacles, ...marks]);
}

/** Near positions first, then the same farther away with a leader. */
function positionsOf(anchor: Anchor, sides: readonly Side[], gaps: readonly number[]): Placement[] {
  return gaps.flatMap((gap) =>
    sides.map((side) => {
      const box = boxAt(anchor, side, gap);
      return { side, box, leader: gap === gaps[0] ? null : leaderOf(anchor.mark, box) };
    }),
  );
}

/** From the mark's edge to the nearest point of the label. */
function leaderOf(mark: Box, box: Box): Segment {
  const x = clamp(box.x + box.width / 2, mark.x + mark.width / 4, mark.x + (mark.width * 3) / 4);
  const y = mark.y + mark.height / 2;
  const x2 = clamp(x, box.x, box.x + box.width);
  const y2 = clamp(y, box.y, box.y + box.height);
  const length = lengthOf({ x, y, x2, y2 }) || 1;
  const start = Math.min(mark.height / 2 + 1, length);
  return { x: x + ((x2 - x) / length) * start, y: y + ((y2 - y) / length) * start, x2, y2 };
}

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
