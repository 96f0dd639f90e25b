/** A clause → the words of it that a claim would have to carry, as keys to be written, and what they say. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { ShownText } from '../../model/shown-text.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import { foldText, isLetter, overlaps, type Span } from '../../text/mask-text.ts';
import type { ReadText } from './read-text.ts';
import type { Compared } from './compared.ts';
import { partIn } from './check-words.ts';
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
  const results = (['losses', 'gains'] as const).map((list) =>
    [...(own?.folded ?? '').matchAll(wordsOf(list, language))].map((m) => ({
      from: (own?.from ?? 0) + m.index,
      to: (own?.from ?? 0) + m.index + m[0].length,
    })),
  );
  const [losses = [], gains = []] = results;
  const told = [...losses, ...gains];
  const [spans = []] = [words, labels, told, denials].filter((list) => list.length > 0);
  return {
    senses: words.flatMap((w) => w.senses),
    counts: numerals.flatMap((n) => countIn(n, language)),
    runs: numerals.flatMap((n) =>
      n.months === undefined || n.value === undefined ? [] : [Number(n.value)],
    ),
    parts: partsIn(words, numerals, language),
    result: losses.length > 0 ? 'loss' : gains.length > 0 ? 'gain' : 'none',
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

/** Three; four of “four of nine”. */
function countIn(
  { text, whole, unit, value, counter }: NumeralRun,
  { numerals }: SentenceWords,
): readonly number[] {
  if (whole && !unit && value !== undefined) return [Number(value)];
  const [some] = (counter === 'share' && numerals.readShare(foldText(text))) || [];
  return some === undefined ? [] : [Number(some)];
}

/** Parts of a whole that the clause tells, in percent: a third, 7割, 30%. */
function partsIn(
  words: readonly ComparingWord[],
  numerals: readonly NumeralRun[],
  language: SentenceWords,
): readonly number[] {
  const told = words.map((w) => partIn(w, language)).filter((p) => p !== undefined);
  const shares = numerals.flatMap((n) => {
    const shifts = language.numerals.shares[n.counter ?? ''];
    const part = Number(n.value ?? n.part);
    if (shifts === undefined || Number.isNaN(part)) return [];
    return [part * 10 ** (2 + Math.min(...shifts))];
  });
  return [...new Set([...told.map(([some, all]) => (100 * some) / all), ...shares])];
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
