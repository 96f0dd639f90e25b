/** What OpenType's GPOS and GSUB have in common: a feature's lookups, coverage and class tables. */
import { tagAt } from './sfnt-tag.ts';

export interface Lookup {
  readonly type: number;
  /** Offsets of its subtables in the table. */
  readonly subtables: readonly number[];
}

/** The lookups of a feature in the default language of any script; each once, in order. Extension lookups are followed. */
export function lookupsOf(table: DataView, feature: string, extension: number): Lookup[] {
  const features = table.getUint16(6);
  const indexes = new Set<number>();
  const count = table.getUint16(features);
  for (let i = 0; i < count; i++) {
    const record = features + 2 + 6 * i;
    if (tagAt(table, record) !== feature) continue;
    const at = features + table.getUint16(record + 4);
    for (const index of uint16s(table, at + 4, table.getUint16(at + 2))) indexes.add(index);
  }
  return [...indexes].sort((a, b) => a - b).map((index) => lookupAt(table, index, extension));
}

/** Glyph → its index in a coverage table. */
export function coverageAt(table: DataView, at: number): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1) {
    uint16s(table, at + 4, count).forEach((glyph, index) => covered.set(glyph, index));
    return covered;
  }
  for (let i = 0; i < count; i++) {
    const record = at + 4 + 6 * i;
    const first = table.getUint16(record);
    const last = table.getUint16(record + 2);
    const index = table.getUint16(record + 4);
    for (let glyph = first; glyph <= last; glyph++) covered.set(glyph, index + glyph - first);
  }
  return covered;
}

/** Glyph → class; glyphs that are not named are of class 0. */
export function classesAt(table: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (table.getUint16(at) === 1) {
    const first = table.getUint16(at + 2);
    uint16s(table, at + 6, table.getUint16(at + 4)).forEach((c, i) => classes.set(first + i, c));
    return classes;
  }
  const count = table.getUint16(at + 2);
  for (let i = 0; i < count; i++) {
    const record = at + 4 + 6 * i;
    const last = table.getUint16(record + 2);
    for (let glyph = table.getUint16(record); glyph <= last; glyph++) {
      classes.set(glyph, table.getUint16(record + 4));
    }
  }
  return classes;
}

export function uint16s(table: DataView, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => table.getUint16(at + 2 * i));
}

export function lookupAt(table: DataView, index: number, extension: number): Lookup {
  const list = table.getUint16(8);
  const at = list + table.getUint16(list + 2 + 2 * index);
  const type = table.getUint16(at);
  const subtables = uint16s(table, at + 6, table.getUint16(at + 4)).map((o) => at + o);
  const [first] = subtables;
  if (type !== extension || first === undefined) return { type, subtables };
  return {
    type: table.getUint16(first + 2),
    subtables: subtables.map((s) => s + table.getUint32(s + 4)),
  };
}
