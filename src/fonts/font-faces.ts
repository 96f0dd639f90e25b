/** A deck's fonts → `@font-face` rules: one family, of which each face draws what those behind it in the page lack. */
import { fontFamily } from '../model/theme.ts';
import type { Fonts } from './load-fonts.ts';
import type { FontFiles, FontFormat } from './subset-fonts.ts';

const types = { woff: 'font/woff', truetype: 'font/ttf' } as const;
const weights = { regular: 400, bold: 700 } as const;

export type Weight = keyof typeof weights;

/** With the fonts in them. @param files as `subsetFonts` cut them: one entry a font of the deck */
export function renderFontFaces(
  fonts: Fonts,
  files: readonly FontFiles[],
  format: FontFormat,
): string {
  return facesOf(fonts, (index, weight) => {
    const bytes = files[index]?.[weight];
    return bytes && `url(data:${types[format]};base64,${base64(bytes)}) format('${format}')`;
  });
}

/** @param source of each font of the deck, its own being 0, as CSS writes it; undefined: no letter needs it */
export function facesOf(
  fonts: Fonts,
  source: (index: number, weight: Weight) => string | undefined,
): string {
  const sizes = [undefined, ...fonts.behind.map(({ enlarged }) => enlarged)];
  const facesAt = (index: number): string =>
    (['regular', 'bold'] as const)
      .map((weight) => {
        const src = source(index, weight);
        const larger = sizes[index]?.[weight] ?? 1;
        return src === undefined ? '' : face(weights[weight], larger, src);
      })
      .join('');
  // Browsers ask the rule that stands last first.
  return sizes.map((_, index) => facesAt(sizes.length - 1 - index)).join('');
}

function face(weight: number, larger: number, src: string): string {
  const adjust = larger === 1 ? '' : `size-adjust:${(larger * 100).toFixed(1)}%;`;
  return `@font-face{font-family:'${fontFamily}';font-weight:${String(weight)};font-style:normal;${adjust}src:${src}}`;
}

function base64(bytes: Uint8Array): string {
  // In pieces: a call takes no hundred thousand arguments.
  const size = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    text += String.fromCharCode(...bytes.subarray(at, at + size));
  }
  return btoa(text);
}
