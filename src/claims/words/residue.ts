/** A clause → the words in it that are no names, no figures and no function words. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Span } from '../../text/mask-text.ts';
import { perLanguage } from '../../text/per-language.ts';
import { wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';

export interface Word extends Span {
  readonly text: string;
}

export function residueOf(clause: Clause, known: readonly Span[], language: SentenceWords): Word[] {
  const masked = maskNames(clause, known);
  const words = language.wordsTouch
    ? touching(masked, language)
    : parted(masked, clause.folded, language);
  return words.map(({ from, to }) => ({
    from: from + clause.from,
    to: to + clause.from,
    text: clause.text.slice(from, to),
  }));
}

function parted(masked: string, folded: string, language: SentenceWords): Span[] {
  const { functionWords } = language.clauses;
  const introducing = [...folded.matchAll(wordsOf('introduces', language))].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
  }));
  return [...masked.matchAll(/[\p{L}\p{M}]+(?:[’'-][\p{L}]+)*/gu)]
    .filter((m) => !functionWords.includes(m[0].replace(/[’']s$/, '')) && m[0] !== 's')
    .map((m) => ({ from: m.index, to: m.index + m[0].length }))
    .filter((w) => !introducing.some((i) => i.from <= w.from && w.to <= i.to));
}

/** Where words touch: what is left when the longest such words are taken out, in runs of one script. */
function touching(masked: string, language: SentenceWords): Span[] {
  const words = assertingNothing(language);
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < masked.length;) {
    const word = words.get(masked.charAt(at))?.find((w) => masked.startsWith(w, at));
    const last = runs.at(-1);
    if (word !== undefined) at += word.length;
    else if (!/[\p{L}\p{M}]/u.test(masked.charAt(at))) at += 1;
    else {
      if (last?.to === at) last.to += 1;
      else runs.push({ from: at, to: at + 1 });
      at += 1;
    }
  }
  return runs;
}

/** By their first characters, the longest first. */
const assertingNothing = perLanguage(({ clauses: { functionWords, introduces } }) =>
  Map.groupBy(
    [...functionWords, ...introduces].sort((a, b) => b.length - a.length),
    (word) => word.charAt(0),
  ),
);

/** A field's name may be one of such words: names are looked at before. */
export function maskNames({ folded, from, names }: Clause, free: readonly Span[]): string {
  let masked = folded;
  for (const span of [...names, ...free]) {
    const [start, end] = [Math.max(0, span.from - from), Math.min(folded.length, span.to - from)];
    if (end > start)
      masked = masked.slice(0, start) + '\uE001'.repeat(end - start) + masked.slice(end);
  }
  return masked;
}
