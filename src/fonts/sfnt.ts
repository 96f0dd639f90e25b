/**
 * Bytes of a TrueType font → its characters' glyphs and advance widths. A reader of our own: fontkit takes 64 ms to be
 * imported and 10 ms a font to be asked, this one 2 ms; the tests hold it to fontkit's answers.
 */
import { readKerning, type Kerning } from './kerning.ts';
import { readLigatures, type Ligatures } from './ligatures.ts';
import { readLocalForms, type LocalForms } from './local-forms.ts';
import { tagAt } from './sfnt-tag.ts';

export interface Font {
  readonly bytes: Uint8Array;
  readonly unitsPerEm: number;
  /** The file's own checksum: tells one version of a font from another. */
  readonly checksum: number;
  /** Its maker allows it inside a document (OS/2 fsType is not “restricted”). */
  readonly embeddable: boolean;
  /** Glyph of a code point; 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** In font units. */
  readonly advanceOf: (glyph: number) => number;
  readonly kerning: Kerning;
  readonly ligatures: Ligatures;
  readonly localForms: LocalForms;
}

/** @throws on bytes that are not a TrueType font with a Unicode character map: a broken installation, or a stranger's file */
export function readFont(bytes: Uint8Array): Font {
  const tables = readTables(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`font without a ${tag} table`);
    return found;
  };
  const head = table('head');
  return {
    bytes,
    unitsPerEm: head.getUint16(18),
    checksum: head.getUint32(8),
    embeddable: isEmbeddable(tables.get('OS/2')),
    glyphOf: readCharacterMap(table('cmap')),
    advanceOf: readAdvances(table('hmtx'), table('hhea').getUint16(34)),
    kerning: readKerning(tables.get('GPOS')),
    ligatures: readLigatures(tables.get('GSUB')),
    localForms: readLocalForms(tables.get('GSUB')),
  };
}

/** Bit 1 of fsType alone forbids it; without the table nothing is said. */
function isEmbeddable(os2: DataView | undefined): boolean {
  return os2 === undefined || (os2.getUint16(8) & 0x000f) !== 0x0002;
}

function readTables(bytes: Uint8Array): Map<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  const count = file.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + 16 * i;
    const offset = bytes.byteOffset + file.getUint32(record + 8);
    tables.set(
      tagAt(file, record),
      new DataView(bytes.buffer, offset, file.getUint32(record + 12)),
    );
  }
  return tables;
}

/** Format 12 (groups of [first code point, last, glyph of the first], sorted), else format 4, which ends at U+FFFF. */
function readCharacterMap(cmap: DataView): (codePoint: number) => number {
  const full = findFormat(cmap, 12);
  const basic = full ?? findFormat(cmap, 4);
  if (basic === undefined) throw new Error('font without a Unicode character map');
  const groups = full === undefined ? 0 : cmap.getUint32(full + 12);
  const known = new Map<number, number>();
  return (codePoint) => {
    const seen = known.get(codePoint);
    if (seen !== undefined) return seen;
    const glyph =
      full === undefined
        ? searchSegments(cmap, basic, codePoint)
        : search(cmap, full + 16, groups, codePoint);
    known.set(codePoint, glyph);
    return glyph;
  };
}

function findFormat(cmap: DataView, format: number): number | undefined {
  const count = cmap.getUint16(2);
  for (let i = 0; i < count; i++) {
    const offset = cmap.getUint32(4 + 8 * i + 4);
    if (cmap.getUint16(offset) === format) return offset;
  }
  return undefined;
}

/** Segments of [first, last, delta, where the glyphs stand], sorted by their last. */
function searchSegments(cmap: DataView, at: number, codePoint: number): number {
  const twice = cmap.getUint16(at + 6);
  for (let i = 0; i < twice; i += 2) {
    if (codePoint > cmap.getUint16(at + 14 + i)) continue;
    const first = cmap.getUint16(at + 16 + twice + i);
    if (codePoint < first) return 0;
    const delta = cmap.getUint16(at + 16 + 2 * twice + i);
    const ranges = at + 16 + 3 * twice + i;
    const offset = cmap.getUint16(ranges);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(ranges + offset + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function search(cmap: DataView, at: number, groups: number, codePoint: number): number {
  let low = 0;
  let high = groups - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = at + 12 * middle;
    const first = cmap.getUint32(record);
    if (codePoint < first) high = middle - 1;
    else if (codePoint > cmap.getUint32(record + 4)) low = middle + 1;
    else return cmap.getUint32(record + 8) + codePoint - first;
  }
  return 0;
}

/** The last of the `count` full records holds for all glyphs behind it. */
function readAdvances(hmtx: DataView, count: number): (glyph: number) => number {
  return (glyph) => hmtx.getUint16(4 * Math.min(glyph, count - 1));
}
