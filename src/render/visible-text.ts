/** HTML of our own making → the text a reader sees, for fonts and checks. */
import type { SlideHtml } from '../model/pages.ts';

export function visibleText(html: string): string {
  return (
    html
      .replace(/<[^>]*>/g, '')
      // In one pass: what a reference stands for is not read again.
      .replace(
        /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi,
        (_, decimal?: string, hex?: string, name?: string) =>
          name === undefined
            ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
            : (named[name.toLowerCase()] ?? ''),
      )
      .replace(/[\n\r\t]/g, '')
  );
}

/** Slide id → all that stands on it and in what belongs to it: notes, figures, data. */
export function textsOf(slides: readonly SlideHtml[]): ReadonlyMap<string, string> {
  return new Map(
    slides.map((s) => [s.id, visibleText(s.html + s.notes + s.figures + s.data)] as const),
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What the pages themselves may write beside the deck's words: positions, speaker view. */
export const alwaysUsed =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;/-–—()%+…';
