/** Notes and what they point at → the nearest free places for them, with a line where the place is not near. The same data gives the same picture. */
import { crosses, holds, lengthOf, meet, type Box, type Segment } from './boxes.ts';

export interface Note {
  readonly name: string;
  readonly anchor: Box;
  /** Pixels kept free between the two. */
  readonly least: number;
  /** A line leads there, however near it is. */
  readonly leads: boolean;
  /** Where the words had best stay, if they can. */
  readonly home: Box | null;
  /** Ways to break its words into lines, the best first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

export interface Taken extends Box {
  readonly name: string;
  /** A line may cross it: a rule, not words or a mark. */
  readonly thin: boolean;
}

export interface NotePlacement {
  readonly box: Box;
  /** Which of the note's sizes. */
  readonly size: number;
  readonly leader: Segment | null;
}

/** Pixels from what it points at: without a line, and at most. */
const near = 18;
const farthest = 420;
const grid = 6;
/** What a less good way of breaking the lines costs, in pixels of distance. */
const awkward = 30;
/** What it costs to stand outside of the span that is spoken of. */
const homesick = 200;

/** @returns a place for each note; undefined where there is none, and then what stands beside what it points at */
export function placeNotes(
  notes: readonly Note[],
  taken: readonly Taken[],
  bounds: Box,
): (NotePlacement | { readonly other: string })[] {
  const own: Taken[] = [];
  return notes.map((note) => {
    const all = [...taken, ...own];
    const found = placeOf(note, all, bounds);
    if (!found) return { other: nextTo(note.anchor, all) };
    own.push({ ...found.box, name: note.name, thin: false });
    return found;
  });
}

/** The cheapest place that is free; of a less good size only what is cheaper still. */
function placeOf(note: Note, taken: readonly Taken[], bounds: Box): NotePlacement | undefined {
  let best: NotePlacement | undefined;
  let cost = Infinity;
  for (const [index, size] of note.sizes.entries()) {
    const candidates = positions(size, note, bounds, index, cost).sort((a, b) => a.cost - b.cost);
    for (const { x, y, cost: own } of candidates) {
      const box = { ...size, x, y };
      if (taken.some((other) => meet(box, other, other.thin ? 5 : 12, other.thin ? 3 : 7)))
        continue;
      const line = lineBetween(note.anchor, box);
      const far = note.leads || lengthOf(line) > near;
      if (far && taken.some((other) => isInTheWay(other, line, note))) continue;
      best = { box, size: index, leader: far ? shortened(line) : null };
      cost = own;
      break;
    }
  }
  return best;
}

function isInTheWay(other: Taken, line: Segment, { anchor }: Note): boolean {
  return !other.thin && !meet(other, anchor) && crosses(line, other, 2);
}

/** @param most what a place may not cost */
function positions(
  { width, height }: { readonly width: number; readonly height: number },
  { anchor, least, leads, home }: Note,
  bounds: Box,
  index: number,
  most: number,
): { readonly x: number; readonly y: number; readonly cost: number }[] {
  const found = [];
  const [right, bottom] = [bounds.x + bounds.width - width, bounds.y + bounds.height - height];
  for (let y = bounds.y; y <= bottom; y += grid) {
    const down = Math.max(0, anchor.y - y - height, y - anchor.y - anchor.height);
    // On the level of what they speak of, words need no second look.
    const level = Math.abs(y + height / 2 - anchor.y - anchor.height / 2);
    const fixed = (leads ? level * 0.3 : 0) + index * awkward;
    for (let x = bounds.x; x <= right; x += grid) {
      const across = Math.max(0, anchor.x - x - width, x - anchor.x - anchor.width);
      const distance = Math.hypot(across, down);
      if (distance < least || distance > farthest || distance + fixed >= most) continue;
      const astray = home !== null && !holds(home, { x, y, width, height }, 4) ? homesick : 0;
      const cost = distance + fixed + astray;
      if (cost < most) found.push({ x, y, cost });
    }
  }
  return found;
}

/** It ends a little before the words. */
function shortened(line: Segment): Segment {
  const length = lengthOf(line) || 1;
  const rest = Math.max(0, length - 4) / length;
  return {
    ...line,
    x2: line.x + (line.x2 - line.x) * rest,
    y2: line.y + (line.y2 - line.y) * rest,
  };
}

/** Between the nearest points of two boxes; from the middle of what they share. */
function lineBetween(from: Box, to: Box): Segment {
  const [x, x2] = nearestPoints(from.x, from.x + from.width, to.x, to.x + to.width);
  const [y, y2] = nearestPoints(from.y, from.y + from.height, to.y, to.y + to.height);
  return { x, y, x2, y2 };
}

function nearestPoints(a: number, a2: number, b: number, b2: number): readonly [number, number] {
  if (a2 < b) return [a2, b];
  if (b2 < a) return [a, b2];
  const middle = (Math.max(a, b) + Math.min(a2, b2)) / 2;
  return [middle, middle];
}

/** What is nearest to it, to be named where there is no place. */
function nextTo(anchor: Box, taken: readonly Taken[]): string {
  const named = taken.filter((other) => other.name !== '' && !meet(other, anchor));
  const [first] = named
    .map((other) => ({ name: other.name, distance: lengthOf(lineBetween(anchor, other)) }))
    .sort((a, b) => a.distance - b.distance);
  return first?.name ?? '';
}
