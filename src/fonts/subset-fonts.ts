/**
 * The characters a deck uses → the two weights of its fonts with no others, as TrueType (for the page that is printed) or WOFF 1
 * (for files that are shared). A subset maps the asked code points only, so 用 is copied from the PDF as 用 and not as
 * the Kangxi radical that has the same glyph.
 */
import type { Fonts } from './load-fonts.ts';
import type { Font } from './sfnt.ts';
import { shareOut } from './share-out.ts';

export type FontFormat = 'truetype' | 'woff';

/** One font of a deck; empty where it draws nothing. */
export interface FontFiles {
  readonly regular?: Uint8Array;
  readonly bold?: Uint8Array;
}

/** Bytes made before under the same key, or made now. The key is the whole input in words; hash it to store it. */
export type Memo = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * @param characters any text; order and repetition do not matter
 * @returns for each font, the deck's own first; the same bytes for the same characters and font
 */
export async function subsetFonts(
  fonts: Fonts,
  characters: string,
  format: FontFormat,
  memo: Memo = (_, make) => make(),
): Promise<FontFiles[]> {
  const subset = (font: Font, weight: number, used: string): Promise<Uint8Array> =>
    memo(`font subset 1, ${font.checksum}, ${weight}, ${format}: ${used}`, () =>
      makeSubset(font, used, format),
    );
  // Line breaks are never drawn.
  const shares = shareOut(fonts, characters.replace(/[\n\r\t]/g, ''));
  return Promise.all(
    [fonts, ...fonts.behind].map(async ({ regular, bold }, index) => {
      const used = Array.from(shares[index] ?? '')
        .sort(byCodePoint)
        .join('');
      if (index > 0 && used === '') return {};
      return { regular: await subset(regular, 400, used), bold: await subset(bold, 700, used) };
    }),
  );
}

async function makeSubset(font: Font, used: string, format: FontFormat): Promise<Uint8Array> {
  // Imported when needed: with a warm memo it never is (its WebAssembly costs 60 ms).
  const { default: subsetFont } = await import('subset-font');
  const { buffer, byteOffset, byteLength } = font.bytes;
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return subsetFont(bytes, used, {
    targetFormat: format === 'woff' ? 'woff' : 'sfnt',
    preserveNameIds: nameIds,
    keepFeatures: features,
  });
}

/** What Chromium uses without being asked (halt: for text-spacing-trim), and `palt`, which a theme may ask for. Alternates would bring thousands of unused shapes. */
const features = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'halt', 'palt'];

/** Copyright, family, version, trademark, maker, designer, licence and its address: the OFL asks that they stay. */
const nameIds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

function byCodePoint(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}
