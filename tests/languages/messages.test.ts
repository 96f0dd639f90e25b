/** What each language says of mistakes: of every code and every kind of it, in whole sentences with all that was found. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { wordsOf, type Words } from '../../src/diagnostics/words.ts';
import { languageCodes, languageNames, type LanguageName } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import { parseMoment, parseQuantity } from '../../src/quantity/index.ts';
import { cases, diagnoseCase } from '../mistakes/diagnose.ts';
import { examples } from './message-examples.ts';

const found = (await Promise.all(cases.map((name) => diagnoseCase(name)))).flatMap(
  ({ diagnostics }) => diagnostics,
);
// Object.entries forgets which arguments go with which code.
const madeUp = Object.entries(examples).flatMap(([code, all]: [string, readonly unknown[]]) =>
  all.map((args) => ({ code, severity: 'error', args }) as unknown as Diagnostic),
);
const all: readonly Diagnostic[] = [...found, ...madeUp];

it('there is an example of every code', () => {
  const held = new Set<string>(all.map(({ code }) => code));
  const codes = Object.keys(languageOf('en').messages.of);
  expect(codes.filter((code) => !held.has(code))).toEqual([]);
});

describe.each(languageNames)('in %s', (language) => {
  it('every part of every message is a text without holes', () => {
    const isWhole = (text: string): boolean =>
      /\S/.test(text) && !/undefined|\[object|=>/.test(text);
    const holes = all.flatMap((diagnostic) =>
      textsOf(wordsOf(diagnostic, language)).flatMap((text) =>
        isWhole(text) ? [] : [[diagnostic.code, text]],
      ),
    );
    expect(holes).toEqual([]);
  });
});

describe.each(languageCodes.filter((code) => code !== 'en'))('in %s as in English', (language) => {
  it('a message has the same parts', () => {
    const told = (of: LanguageName) => all.map((d) => [d.code, Object.keys(wordsOf(d, of)).sort()]);
    expect(told(language)).toEqual(told('en'));
  });

  it('a message tells what an author calls things by', () => {
    const missing = all.flatMap((diagnostic) => {
      if (oursIn.includes(diagnostic.code)) return [];
      const [told, inThis] = [toldBy(diagnostic, 'en'), toldBy(diagnostic, language)];
      return namesIn(diagnostic.args)
        .filter((name) => told.includes(name) && !inThis.includes(name))
        .map((name) => [diagnostic.code, name].join(': '));
    });
    expect(missing).toEqual([]);
  });
});

function textsOf({ evidence = [], choices = [], ...rest }: Words): readonly string[] {
  return [...Object.values(rest), ...evidence, ...choices.flatMap((c) => Object.values(c))];
}

function toldBy(diagnostic: Diagnostic, language: LanguageName): string {
  return textsOf(wordsOf(diagnostic, language)).join('\n');
}

/** Arguments that choose a sentence, or are words of ours: each language has its own for them. */
const ours = [
  'against',
  'fault',
  'holds',
  'is',
  'kind',
  'like',
  'needs',
  'of',
  'packing',
  'part',
  'problem',
  'reason',
  'trap',
  'type',
  'wanted',
  'where',
];
const oursIn = ['deck-ended', 'claim-units', 'browser-missing', 'claim-cannot-break'];

function namesIn(args: unknown): readonly string[] {
  if (typeof args === 'string') return args === '' ? [] : [args];
  if (typeof args !== 'object' || args === null) return [];
  if ('type' in args && (args.type === 'said' || args.type === 'figure')) return [];
  return Object.entries(args).flatMap(([key, of]: [string, unknown]) =>
    ours.includes(key) ? [] : namesIn(of),
  );
}

it.each([
  ['en', 'people cannot be compared with $ a month.'],
  ['de', 'Personen und € pro Monat lassen sich nicht vergleichen.'],
  ['ja', '人と月間円は比べられません。'],
] as const)('in %s a unit is called what it is printed as', (language, said) => {
  const right = { en: 'USD/month', de: 'EUR/month', ja: 'JPY/month' }[language];
  const args = { left: '人', right };
  expect(wordsOf({ code: 'claim-units', severity: 'error', args }, language).what).toContain(said);
});

describe.each(languageCodes)('in %s what may be typed into a cell', (language) => {
  const cell = { found: 'abc', field: 'revenue', problem: 'unreadable' } as const;
  const expectedOf = (diagnostic: Pick<Diagnostic, 'code' | 'args'>): string =>
    wordsOf({ ...diagnostic, severity: 'error' } as Diagnostic, language).expected ?? '';

  it('is read as a figure', () => {
    const texts = listed(expectedOf({ code: 'cell-quantity', args: { ...cell, detail: '' } }));
    expect(texts.length).toBeGreaterThan(7);
    const units = ['', '円', '%', 'TB', '社'];
    const isRead = (text: string): boolean =>
      units.some((unit) => parseQuantity(text, { unit, plain: unit === '', language }).ok);
    expect(texts.filter((text) => !isRead(text))).toEqual([]);
  });

  it('is read as a moment', () => {
    const texts = listed(expectedOf({ code: 'cell-moment', args: cell }));
    expect(texts.length).toBeGreaterThan(7);
    expect(texts.filter((text) => !parseMoment(text).ok)).toEqual([]);
  });
});

/** a value such as x, y or z */
function listed(text: string): string[] {
  return text
    .replace(/^.* (?:such as|wie) | などの書き方$/g, '')
    .split(/、|, | or | oder /)
    .map((one) => one.trim());
}
