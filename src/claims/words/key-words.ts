/** A clause → the words of it that a claim would have to carry, as keys to be written, and what they say. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { ShownText } from '../../model/shown-text.ts';
import { findComparingWords } from '../../text/find-comparing-words.ts';
import { findNumerals } from '../../text/find-numerals.ts';
import { isLetter, overlaps, type Span } from '../../text/mask-text.ts';
import type { ReadText } from './check-sentences.ts';
import type { Compared } from './claim-candidates.ts';
import { wordsOf } from './clause-patterns.ts';
import { isOf } from './referents.ts';

export interface KeyWords extends Compared {
  /** In the order of the text. */
  readonly keys: readonly string[];
}

export function keysOf(
  { text, clauses, carried }: ReadText,
  clause: Span,
  free: readonly Span[],
  language: SentenceWords,
): KeyWords {
  const isOpen = (span: Span): boolean =>
    overlaps(span, clause) && !carried.some((k) => overlaps(k, span));
  const words = findComparingWords(text.plain, language, free).filter(isOpen);
  const numerals = findNumerals(text.plain, language, free).filter((n) => overlaps(n, clause));
  const own = clauses.find((c) => overlaps(c, clause));
  const labels = (own?.names ?? []).filter((n) => isOf(n, 'value'));
  const denials = [...(own?.folded ?? '').matchAll(wordsOf('denials', language))].map((m) => ({
    from: (own?.from ?? 0) + m.index,
    to: (own?.from ?? 0) + m.index + m[0].length,
  }));
  const [spans = []] = [words, labels, denials].filter((list) => list.length > 0);
  return {
    senses: words.flatMap((w) => w.senses),
    numerals: [
      ...new Set(
        numerals.flatMap((n) => [
          n.text,
          // With its scale or unit: $300 m.
          n.text + (/^\s?\p{L}+/u.exec(text.plain.slice(n.to))?.[0] ?? ''),
        ]),
      ),
    ],
    keys: joined(text, spans, language).map(({ from, to }) => text.plain.slice(from, to).trim()),
  };
}

/** Words with nothing between them but such as assert nothing are one key. */
function joined(text: ShownText, spans: readonly Span[], language: SentenceWords): Span[] {
  const keys: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = keys.at(-1);
    const between = last && text.plain.slice(last.to, from);
    const isBound = text.parts.some(
      (p) => p.bound !== '' && last && p.from < from && last.to < p.to,
    );
    if (last && between !== undefined && !isBound && isLink(between, language)) last.to = to;
    else keys.push({ from, to });
  }
  return keys;
}

function isLink(between: string, { clauses }: SentenceWords): boolean {
  const words = between
    .toLowerCase()
    .split(/[\s’']+/)
    .filter((w) => w !== '');
  return words.every((w) => clauses.functionWords.includes(w) || !isLetter(w.charAt(0)));
}
