/** The `kern` feature of a font → how far two neighbours move together. Chromium kerns by default, Latin and kana alike. */
import { classesAt, coverageAt, lookupsOf } from './layout-table.ts';

/** In font units, to be added to the left glyph's advance; negative is closer. */
export type Kerning = (left: number, right: number) => number;

/** undefined: this subtable has nothing to say, ask the next one. */
type Subtable = (left: number, right: number) => number | undefined;

const pairPositioning = 2;
const extension = 9;

export function readKerning(gpos: DataView | undefined): Kerning {
  const subtables = !gpos
    ? []
    : lookupsOf(gpos, 'kern', extension)
        .filter((lookup) => lookup.type === pairPositioning)
        .flatMap((lookup) => lookup.subtables.map((at) => readSubtable(gpos, at)));
  return (left, right) => {
    for (const subtable of subtables) {
      const moved = subtable(left, right);
      if (moved !== undefined) return moved;
    }
    return 0;
  };
}

function readSubtable(gpos: DataView, at: number): Subtable {
  const coverage = lazily(() => coverageAt(gpos, at + gpos.getUint16(at + 2)));
  const values = [gpos.getUint16(at + 4), gpos.getUint16(at + 6)] as const;
  const size = sizeOf(values[0]) + sizeOf(values[1]);
  /** Behind x and y placement, where there are any. */
  const advance = sizeOf(values[0] & 3);
  const moves = (values[0] & 4) !== 0;
  const read = (record: number): number => (moves ? gpos.getInt16(record + advance) : 0);
  return gpos.getUint16(at) === 1
    ? pairs(gpos, at, coverage, size, read)
    : classes(gpos, at, coverage, size, read);
}

/** Format 1: for each left glyph, a sorted list of right ones. */
function pairs(
  gpos: DataView,
  at: number,
  coverage: () => ReadonlyMap<number, number>,
  size: number,
  read: (record: number) => number,
): Subtable {
  return (left, right) => {
    const index = coverage().get(left);
    if (index === undefined) return undefined;
    const set = at + gpos.getUint16(at + 10 + 2 * index);
    let low = 0;
    let high = gpos.getUint16(set) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const record = set + 2 + (2 + size) * middle;
      const glyph = gpos.getUint16(record);
      if (glyph === right) return read(record + 2);
      if (glyph < right) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

/** Format 2: a matrix of classes. It answers for every left glyph it covers, be it with 0. */
function classes(
  gpos: DataView,
  at: number,
  coverage: () => ReadonlyMap<number, number>,
  size: number,
  read: (record: number) => number,
): Subtable {
  const lefts = lazily(() => classesAt(gpos, at + gpos.getUint16(at + 8)));
  const rights = lazily(() => classesAt(gpos, at + gpos.getUint16(at + 10)));
  const columns = gpos.getUint16(at + 14);
  return (left, right) => {
    if (!coverage().has(left)) return undefined;
    const cell = (lefts().get(left) ?? 0) * columns + (rights().get(right) ?? 0);
    return read(at + 16 + size * cell);
  };
}

/** Two bytes for each bit of a value format. */
function sizeOf(format: number): number {
  let bits = 0;
  for (let rest = format; rest > 0; rest >>= 1) bits += rest & 1;
  return 2 * bits;
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
