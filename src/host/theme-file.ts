/** A file of a theme's folder → its bytes: a plain file of the project (or the tool's own), not too large; links are followed. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Files } from './host.ts';

/** Of any file of a theme; the largest of ours, a font with thousands of kanji, has six. */
const megabytes = 50;

/**
 * @param folder what it must lie in, ending with `/`
 * @param at who names it
 */
export async function openThemeFile(
  host: Files,
  file: string,
  folder: string,
  at: Place,
): Promise<Outcome<Uint8Array>> {
  const look = await host.look(file, folder);
  if (!look) return { diagnostics: [] };
  if (!look.inside) return { diagnostics: [error('theme-file-outside', { file }, at)] };
  if (!look.plain) return { diagnostics: [error('file-not-plain', { file }, at)] };
  if (look.bytes > megabytes * 1_000_000) {
    return { diagnostics: [error('theme-file-large', { file, most: megabytes }, at)] };
  }
  const value = await host.readBytes(file);
  return value ? { value, diagnostics: [] } : { diagnostics: [] };
}
