/** The corpus: sentences of briefing decks, those that compare nothing and those that do. «…» marks a free span. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../src/text/mask-text.ts';

export interface Sentence {
  readonly text: string;
  readonly free: readonly Span[];
}

/** What a guilty sentence holds: `最大 largest`, `3倍 factor=3`, `#三社 3` for a numeral, `?` for one without a value. */
export interface Guilty extends Sentence {
  readonly words: readonly (readonly [string, string])[];
  readonly numerals: readonly (readonly [string, string])[];
}

export function innocentSentences(language: string): readonly Sentence[] {
  return lines(`innocent.${language}`).map(unmark);
}

export function guiltySentences(language: string): readonly Guilty[] {
  return lines(`guilty.${language}`).map((line) => {
    const [marked = '', ...held] = line.split(' | ');
    const pairs = held.map((item): [string, string] => {
      const cut = item.lastIndexOf(' ');
      return [item.slice(0, cut), item.slice(cut + 1)];
    });
    return {
      ...unmark(marked),
      words: pairs.filter(([word]) => !word.startsWith('#')),
      numerals: pairs.flatMap(([w, v]): [string, string][] =>
        w.startsWith('#') ? [[w.slice(1), v]] : [],
      ),
    };
  });
}

function lines(name: string): string[] {
  const text = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

function unmark(marked: string): Sentence {
  const parts = marked.split(/([«»])/);
  const free: Span[] = [];
  let text = '';
  let from: number | undefined;
  for (const part of parts) {
    if (part === '«') from = text.length;
    else if (part === '»') free.push({ from: from ?? 0, to: text.length });
    else text += part;
  }
  return { text, free };
}
