/** A place in a text → the sentence that holds it. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import type { Span } from './mask-text.ts';
import { perLanguage } from './per-language.ts';

/** Without the stop that ends it. */
export function sentenceAround(text: string, place: Span, language: SentenceWords): string {
  const { from, to } = sentenceSpan(text, place, language);
  return text.slice(from, to);
}

export function sentenceSpan(text: string, { from, to }: Span, language: SentenceWords): Span {
  const stops = [...text.toLowerCase().matchAll(ends(language))].map(({ index }) => index);
  const begins = stops.findLast((stop) => stop < from) ?? -1;
  return { from: begins + 1, to: stops.find((at) => at >= to) ?? text.length };
}

const ends = perLanguage(
  ({ innerStop }) => new RegExp(`[。!?！？\\n]|(?!${innerStop})\\.(?=\\s|$)`, 'gu'),
);
