/** A place in a text → the sentence that holds it. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import type { Span } from './mask-text.ts';
import { perLanguage } from './per-language.ts';

/** Without the stop that ends it. */
export function sentenceAround(text: string, { from, to }: Span, language: SentenceWords): string {
  const stops = [...text.toLowerCase().matchAll(ends(language))].map(({ index }) => index);
  const begins = stops.findLast((stop) => stop < from) ?? -1;
  const stop = stops.find((at) => at >= to);
  return text.slice(begins + 1, stop);
}

const ends = perLanguage(
  ({ innerStop }) => new RegExp(`[。!?！？\\n]|(?!${innerStop})\\.(?=\\s|$)`, 'gu'),
);
