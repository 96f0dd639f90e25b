/** Titles as German statistics offices, annual reports and newspapers print them, with the claim that each makes; and phrases that make none. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sentences as german } from '../../src/languages/de/sentences.ts';
import type { Sense } from '../../src/model/senses.ts';
import { checkWords } from '../../src/claims/words/check-words.ts';
import { findComparingWords, hasAttribution } from '../../src/text/find-comparing-words.ts';

interface Title {
  readonly kind: 'claim' | 'innocent';
  readonly text: string;
  /** What a key would hold; `…` stands for the middle of a verb in two parts. */
  readonly words: string;
  readonly form: string;
}

const titles: Title[] = parse(readFileSync(new URL('german-titles.csv', import.meta.url), 'utf8'), {
  columns: true,
});

describe('titles that make a claim', () => {
  it.each(titles.filter(({ kind }) => kind === 'claim'))('$text', ({ text, form }) => {
    const problems = checkWords({ text, language: german, free: [], keys: [] });
    const asked: string[] = problems.flatMap((p): readonly string[] =>
      'forms' in p ? p.forms : ['count'],
    );
    if (hasAttribution(text, german)) asked.push('said');
    expect(asked).toEqual(expect.arrayContaining(form.split('; ')));
  });
});

describe('phrases that make none', () => {
  it.each(titles.filter(({ kind }) => kind === 'innocent'))('$text', ({ text }) => {
    expect(findComparingWords(text, german, []).map((word) => word.text)).toEqual([]);
  });
});

/** ［…］ is the key; the words that it does not carry, and the numbers. */
function uncarried(marked: string, senses: readonly Sense[], numbers: readonly string[]): string[] {
  const [before = '', inside = '', after = ''] = marked.split(/[［］]/);
  const span = { from: before.length, to: before.length + inside.length };
  const key = { ...span, senses, numbers, clause: span, owns: 'nothing', figures: [] } as const;
  const text = before + inside + after;
  return checkWords({ text, language: german, free: [], keys: [key] }).map((p) => p.text);
}

const times = (number: string): Sense => ({ type: 'factor', direction: 'greater', number });

describe('words under a claim', () => {
  it.each<[string, Sense[], string[], string[]]>([
    ['Bayern ist das ［größte］ Land', [{ type: 'largest' }], [], []],
    ['Bayern ist das ［größte］ Land', [{ type: 'smallest' }], [], ['größte']],
    ['Die Zahl ［nahm um 3,2 % zu］', [{ type: 'increase' }], ['3.2'], []],
    ['Die Zahl ［nahm］ um {{a.b}} zu', [{ type: 'increase' }], [], []],
    ['Die Zahl ［nahm um {{a.b}} ab］', [{ type: 'increase' }], [], ['nahm']],
    ['Die Zahl ［nahm um mehr als {{a.b}} zu］', [{ type: 'increase' }], [], ['mehr als']],
    ['［Umsatzwachstum］ im Süden', [{ type: 'increase' }], [], []],
    ['Der Absatz hat sich ［verdreifacht］', [times('3')], [], []],
    ['Der Absatz hat sich ［verdreifacht］', [times('2')], [], ['verdreifacht']],
    ['Es sind ［über 1.234,5 Mio. €］', [{ type: 'moreThan' }], ['1234500000'], []],
    ['Es sind ［über 1.234,5 Mio. €］', [{ type: 'moreThan' }], ['1234.5'], ['1.234,5 Mio. €']],
    ['Der Anteil beträgt ［gut 30 Prozent］', [{ type: 'approximately' }], ['0.3'], []],
    ['Das Land ist ［nicht das größte］', [{ type: 'largest' }, { type: 'not' }], [], []],
    ['Die ［drittgrößte］ Volkswirtschaft', [{ type: 'rank', number: '3' }], [], []],
    ['Sachsen liegt ［auf dem 3. Platz］', [{ type: 'rank', number: '3' }], ['3'], []],
  ])('%s', (marked, senses, numbers, expected) => {
    expect(uncarried(marked, senses, numbers)).toEqual(expected);
  });
});
