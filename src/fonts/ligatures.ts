/** The `liga` feature of a font → which runs of glyphs become one (fi, ffl). Chromium forms them by default. */
import { coverageAt, lookupsOf, uint16s } from './layout-table.ts';

/** Glyphs of a line → the glyphs that are drawn. */
export type Ligatures = (glyphs: readonly number[]) => readonly number[];

interface Ligature {
  readonly glyph: number;
  /** The glyphs behind the first. */
  readonly rest: readonly number[];
}

const ligatureSubstitution = 4;
const extension = 7;

export function readLigatures(gsub: DataView | undefined): Ligatures {
  let known: ReadonlyMap<number, readonly Ligature[]> | undefined;
  return (glyphs) => {
    known ??= gsub ? readAll(gsub) : new Map();
    return form(glyphs, known);
  };
}

function readAll(gsub: DataView): Map<number, readonly Ligature[]> {
  const found = new Map<number, readonly Ligature[]>();
  for (const lookup of lookupsOf(gsub, 'liga', extension)) {
    if (lookup.type !== ligatureSubstitution) continue;
    for (const at of lookup.subtables) {
      for (const [first, index] of coverageAt(gsub, at + gsub.getUint16(at + 2))) {
        const set = at + gsub.getUint16(at + 6 + 2 * index);
        const offsets = uint16s(gsub, set + 2, gsub.getUint16(set));
        if (!found.has(first))
          found.set(
            first,
            offsets.map((o) => ligatureAt(gsub, set + o)),
          );
      }
    }
  }
  return found;
}

function ligatureAt(gsub: DataView, at: number): Ligature {
  return { glyph: gsub.getUint16(at), rest: uint16s(gsub, at + 4, gsub.getUint16(at + 2) - 1) };
}

function form(
  glyphs: readonly number[],
  known: ReadonlyMap<number, readonly Ligature[]>,
): readonly number[] {
  if (!glyphs.some((g) => known.has(g))) return glyphs;
  const drawn: number[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i] ?? 0;
    const start = i + 1;
    // The font lists longer ligatures first.
    const whole = known
      .get(glyph)
      ?.find(({ rest }) => rest.every((g, n) => glyphs[start + n] === g));
    drawn.push(whole?.glyph ?? glyph);
    i += whole?.rest.length ?? 0;
  }
  return drawn;
}
