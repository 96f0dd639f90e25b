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

function placeOf(note: Note, taken: readonly Taken[], bounds: Box): NotePlacement | undefined {
  const candidates = note.sizes.flatMap((size, index) => positions(size, note, bounds, index));
  candidates.sort((a, b) => a.cost - b.cost);
  for (const { box, index } of candidates) {
    if (taken.some((other) => meet(box, other, other.thin ? 5 : 12, other.thin ? 3 : 7))) continue;
    const line = lineBetween(note.anchor, box);
    const far = note.leads || lengthOf(line) > near;
    if (
      far &&
      taken.some((other) => !other.thin && !meet(other, note.anchor) && crosses(line, other, 2))
    )
      continue;
    return { box, size: index, leader: far ? shortened(line) : null };
  }
  return undefined;
}

function positions(
  { width, height }: { readonly width: number; readonly height: number },
  { anchor, least, leads, home }: Note,
  bounds: Box,
  index: number,
): { readonly box: Box; readonly cost: number; readonly index: number }[] {
  const found = [];
  const [right, bottom] = [bounds.x + bounds.width - width, bounds.y + bounds.height - height];
  for (let y = bounds.y; y <= bottom; y += grid) {
    for (let x = bounds.x; x <= right; x += grid) {
      const box = { x, y, width, height };
      const distance = lengthOf(lineBetween(anchor, box));
      if (distance < least || distance > farthest) continue;
      // On the level of what they speak of, words need no second look.
      const level = Math.abs(y + height / 2 - anchor.y - anchor.height / 2);
      const aslant = leads ? level * 0.3 : 0;
      const astray = home !== null && !holds(home, box, 4) ? homesick : 0;
      found.push({ box, cost: distance + aslant + index * awkward + astray, index });
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
