/** What each language says of figures: every code, with arguments of each kind. A code without an example does not compile. */
import { describe, expect, it } from 'vitest';
import { say, worded } from '../../src/diagnostics/say.ts';
import { languageNames } from '../../src/languages/codes.ts';
import type { Said, SaidArgs, SaidCode, SaidFigure, Sayable } from '../../src/model/said.ts';
import { parseMoment, parseQuantity } from '../../src/quantity/index.ts';

const ten = figure('10%', '%');
const twelve = figure('12%', '%');
const april = moment('2025-04');
const may = moment('2025-05');
const cell: Said = { type: 'said', code: 'cell', args: { row: 'Acme', column: 'Margin' } };
const named: Said = { type: 'said', code: 'named', args: { call: cell, figure: ten } };
const pair = { left: ten, right: twelve };
const spot = { row: 'Acme', figure: ten, column: 'Margin', rows: 9, least: 3, most: 3 } as const;
const taken = ['sum', 'min', 'max', 'mean', 'median'] as const;

/** Of each code, arguments that must be told apart: where two come out alike, a reader is told what is not so. */
const examples: { readonly [C in SaidCode]: readonly SaidArgs[C][] } = {
  cell: [cell.args],
  named: [named.args, { call: 'margin', figure: ten }],
  compared: (['more', 'less', 'equal', 'unordered'] as const).map((relation) => ({
    ...pair,
    relation,
  })),
  against: [{ left: named, right: twelve }],
  limit: [{ call: cell, figure: ten, limit: '15%' }],
  figureIs: [{ call: cell, figure: ten }],
  inOrder: (['before', 'after', 'alike', 'unordered'] as const).map((relation) => ({
    left: april,
    relation,
    right: may,
  })),
  inPeriod: [{ moment: april, period: '2024' }],
  passed: [{ time: figure('7か月', 'か月') }],
  place: [
    ...(['largest', 'smallest', 'latest', 'earliest'] as const).map((from) => ({ ...spot, from })),
    { ...spot, most: 5, from: 'largest' },
  ],
  addedUp: [{ parts: 4, sum: ten, total: twelve }],
  shareIs: [{ figure: ten }],
  ratioIs: [{ figure: ten }],
  counted: [{ table: 'Makers', count: figure('3', '件') }],
  rowsSo: [0, 2].map((unsure) => ({ table: 'Makers', so: 3, rows: 9, unsure })),
  trend: [0, 2].map((off) => ({ off, steps: 5 })),
  sampled: [
    { says: { type: 'said', code: 'against', args: { left: named, right: twelve } }, margin: ten },
  ],
  asserted: [{ who: 'Acme', at: 'p. 7' }],
  difference: [pair],
  product: [pair, { left: ten, right: '12' }],
  ratio: [pair],
  growth: [pair],
  ofFigures: taken.map((take) => ({ take, figures: [ten, twelve] })),
  ofMany: taken.map((take) => ({ take, count: 8 })),
  ofInternal: [{ count: 1 }, { count: 8 }],
  ofRows: taken.map((take) => ({ take, column: 'Sales', rows: 8, table: 'Makers' })),
  endOf: [true, false].map((last) => ({ last, along: 'Day', figure: ten })),
  indexed: [pair],
  partOfSum: [{ part: ten, count: 8 }],
  rowsOf: [{ table: 'Makers' }],
  placeAmong: [{ rows: 9 }],
  between: [{ from: april, to: may }],
  leftWithout: [{ rows: ['Acme'] }, { rows: ['Acme', 'Bolt', 'Crane'] }],
  leftWithoutMany: [{ out: 5, of: 12, table: 'Makers' }],
  leftOnly: [{ rows: ['Acme'] }, { rows: ['Acme', 'Bolt', 'Crane'] }],
  leftOnlyMany: [{ kept: 5, of: 12, table: 'Makers' }],
  leftAmong: [
    ...(['known', 'unknown'] as const).map((test) => ({ column: 'Margin', test, values: [] })),
    { column: 'Margin', test: 'is', values: ['10%', '12%'] },
    ...(['atLeast', 'atMost', 'moreThan', 'lessThan', 'before', 'after'] as const).map((test) => ({
      column: 'Margin',
      test,
      values: ['10%'],
    })),
  ],
  leftInternally: [{}],
  leftTied: [{ rows: ['Acme', 'Bolt'] }],
  leftTiedMany: [{ rows: 5 }],
  leftNamely: [{ rows: ['Acme', 'Bolt'] }],
  leftFrom: [{ period: '2021' }],
  leftUpTo: [{ period: '2021' }],
  leftSpan: [{ from: '2021', to: '2023' }],
  leftAgainst: [{ earlier: '2019', later: '2025' }],
  wordsCompared: (['more', 'less'] as const).map((relation) => ({ relation })),
  wordsInOrder: (['before', 'after'] as const).map((relation) => ({ relation })),
  wordsPlace: [1, 2, 7].flatMap((place) =>
    (['largest', 'smallest'] as const).map((from) => ({ place, from })),
  ),
  sentencePlace: [{ row: 'Acme', column: 'Margin', figure: '{{a.b.c}}', words: 'most' }],
  sentenceCompared: [
    {
      left: cell,
      leftFigure: '{{a.b.c}}',
      right: cell,
      rightFigure: '{{a.d.c}}',
      words: 'more than',
    },
  ],
};

describe.each(languageNames)('what is said in %s', (language) => {
  it.each(Object.entries(examples))('holds all that %s tells', (code, list) => {
    // Object.entries forgets which arguments go with which code.
    const all = list.map((args) => ({ type: 'said', code, args }) as unknown as Said);
    const told = all.map((said) => say(said, language));
    expect(new Set(told).size).toBe(all.length);
    all.forEach((said, i) => {
      for (const part of partsOf(said)) expect(told[i]).toContain(say(part, language));
      for (const text of textsOf(said)) expect(told[i]).toContain(text);
      expect(told[i]).not.toMatch(/undefined|\[object/);
    });
  });

  it('is the same after a journey as data', () => {
    const said: Said = { type: 'said', code: 'against', args: { left: named, right: april } };
    expect(say(JSON.parse(JSON.stringify(said)) as Said, language)).toBe(say(said, language));
  });
});

it('is worded wherever it stands among arguments, and nothing else is changed', () => {
  const args = { words: 'most', says: named, figures: [{ text: ten, place: '' }], count: 2 };
  expect(worded(args, 'en')).toEqual({
    words: 'most',
    says: 'Margin of Acme (10%)',
    figures: [{ text: '10%', place: '' }],
    count: 2,
  });
  expect(worded(args, 'ja').says).toBe('AcmeのMargin（10%）');
});

it('is a figure in so many digits, and in the scale of its column', () => {
  expect(say({ ...figure('1234.567', 't'), digits: 1 }, 'en')).toBe('1,234.6 t');
  expect(say(figure('90万円', '円'), 'en')).toBe('¥900,000');
  expect(say({ ...figure('90万円', '円'), scale: 6 }, 'en')).toBe('¥0.9 m');
});

it('ends a German sentence with one full stop, behind an abbreviation too', () => {
  const millions: SaidFigure = figure('5 million', '');
  const said: Said = { type: 'said', code: 'shareIs', args: { figure: millions } };
  expect(say(said, 'de')).toBe('Anteil: 5 Mio.');
  expect(say({ ...said, args: { figure: ten } }, 'de')).toBe('Anteil: 10 %.');
});

function figure(written: string, unit: string): SaidFigure {
  const parsed = parseQuantity(written, { unit, plain: true });
  if (!parsed.ok) throw new Error(written);
  return { type: 'figure', value: { type: 'quantity', quantity: parsed.quantity } };
}

function moment(written: string): SaidFigure {
  const parsed = parseMoment(written);
  if (!parsed.ok) throw new Error(written);
  return { type: 'figure', value: { type: 'moment', moment: parsed.moment } };
}

function partsOf({ args }: Said): Sayable[] {
  const all: unknown[] = Object.values(args).flat();
  return all.filter((arg): arg is Sayable => typeof arg === 'object');
}

/** What an author or a table calls things by; what is chosen from a list is told in a language's own words. */
function textsOf({ args }: Said): string[] {
  const chosen = ['relation', 'take', 'test', 'from'];
  return Object.entries(args).flatMap(([key, arg]: [string, unknown]) =>
    typeof arg === 'string' && !chosen.includes(key) ? [arg] : [],
  );
}
