/** The deck's font, read once for a test file. */
import { readFile } from 'node:fs/promises';
import { loadFonts, type Fonts } from '../../src/fonts/load-fonts.ts';

export function installedFonts(): Promise<Fonts> {
  return loadFonts((path) => readFile(path));
}
