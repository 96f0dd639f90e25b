/** True sentences with the claims that their authors would write: each passes, and its neighbour with another number or word does not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planned } from '../../../deck.ts';
import { data } from './data.ts';

type Language = keyof typeof data;

interface Sentence {
  readonly in: Language;
  readonly title: string;
  readonly because: object;
}

function read(name: string): readonly Sentence[] {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as readonly Sentence[];
}

const measures = {
  en: { public: { sum: ['sectors.health.posts', 'sectors.school.posts'] } },
  ja: {},
  de: { rest: { sum: ['werke.mark.ergebnis', 'werke.oder.ergebnis'] } },
};

async function codesOf({ in: language, title, because }: Sentence): Promise<string[]> {
  const neutral = { en: 'Overview', ja: '概要', de: 'Überblick' }[language];
  const slide = { id: 'a', title, points: [neutral], because };
  const deck = {
    ...{ title: neutral, language, edition: '2026-Q3', strict: true },
    measures: measures[language],
    slides: [slide],
  };
  const { diagnostics } = await planned({
    files: { ...data[language], 'deck.yaml': deck },
    measureText: () => 0,
  });
  return diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
}

describe('a true sentence with its claim', () => {
  it.each(read('truths.yaml'))('passes in strict, $in: $title', async (sentence) => {
    expect(await codesOf(sentence)).toEqual([]);
  });
});

describe('a sentence that says more than its claim', () => {
  it.each(read('too-much.yaml'))('is refused, $in: $title', async (sentence) => {
    expect(await codesOf(sentence)).not.toEqual([]);
  });
});
