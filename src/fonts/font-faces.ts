/** A subset of the two weights → `@font-face` rules with the fonts in them. */
import type { FontFiles, FontFormat } from './subset-fonts.ts';
import { fontFamily } from '../model/theme.ts';

const types = { woff: 'font/woff', truetype: 'font/ttf' } as const;

export function renderFontFaces(files: FontFiles, format: FontFormat): string {
  const face = (bytes: Uint8Array, weight: number): string =>
    `@font-face{font-family:'${fontFamily}';font-weight:${weight};font-style:normal;` +
    `src:url(data:${types[format]};base64,${base64(bytes)}) format('${format}')}`;
  return face(files.regular, 400) + face(files.bold, 700);
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
