/**
 * The `locl` feature of a font → which glyphs of Latin text have another form in a language. A Japanese font draws — and … on
 * the middle of a full width for Japanese, and as Latin text has them for other languages; browsers choose by the page's.
 */
import { coverageAt, lookupAt, uint16s } from './layout-table.ts';
import { tagAt } from './sfnt-tag.ts';

/** @param language its OpenType tag, such as `JAN ` @returns glyph → the one that is drawn in its place */
export type LocalForms = (language: string) => ReadonlyMap<number, number>;

const singleSubstitution = 1;
const extension = 7;

export function readLocalForms(gsub: DataView | undefined): LocalForms {
  return (language) => (gsub ? formsIn(gsub, language) : new Map());
}

function formsIn(gsub: DataView, language: string): Map<number, number> {
  const forms = new Map<number, number>();
  const system = systemOf(gsub, language);
  if (system === undefined) return forms;
  const features = gsub.getUint16(6);
  for (const index of uint16s(gsub, system + 6, gsub.getUint16(system + 4))) {
    const record = features + 2 + 6 * index;
    if (tagAt(gsub, record) !== 'locl') continue;
    const at = features + gsub.getUint16(record + 4);
    for (const number of uint16s(gsub, at + 4, gsub.getUint16(at + 2))) {
      const { type, subtables } = lookupAt(gsub, number, extension);
      if (type === singleSubstitution) for (const each of subtables) addForms(gsub, each, forms);
    }
  }
  return forms;
}

/** Where the language's own list of features stands, or that of all others; undefined: the font has no Latin. */
function systemOf(gsub: DataView, language: string): number | undefined {
  const scripts = gsub.getUint16(4);
  const script = offsetOf(gsub, scripts, scripts + 2, 'latn');
  if (script === undefined) return undefined;
  const others = gsub.getUint16(script);
  return offsetOf(gsub, script, script + 4, language) ?? (others ? script + others : undefined);
}

/** In a list of tags with offsets, which follows its count. @param base what offsets are counted from */
function offsetOf(gsub: DataView, base: number, list: number, tag: string): number | undefined {
  const count = gsub.getUint16(list - 2);
  for (let i = 0; i < count; i++) {
    const record = list + 6 * i;
    if (tagAt(gsub, record) === tag) return base + gsub.getUint16(record + 4);
  }
  return undefined;
}

/** Format 1 moves all glyphs alike, format 2 names each. */
function addForms(gsub: DataView, at: number, forms: Map<number, number>): void {
  const isMoved = gsub.getUint16(at) === 1;
  for (const [glyph, index] of coverageAt(gsub, at + gsub.getUint16(at + 2))) {
    const form = isMoved
      ? (glyph + gsub.getInt16(at + 4)) & 0xffff
      : gsub.getUint16(at + 6 + 2 * index);
    forms.set(glyph, form);
  }
}
