/** Laws that hold for every interval and every quantity, tried on many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageName } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Interval, Quantity } from '../../src/model/quantity.ts';
import {
  addIntervals,
  compareDecimals,
  contains,
  decimal,
  divideIntervals,
  formatQuantity,
  intersect,
  isAtMost,
  isEqual,
  isLess,
  maxInterval,
  minInterval,
  multiplyIntervals,
  negateInterval,
  parseQuantity,
  point,
  shareInterval,
  subtractIntervals,
} from '../../src/quantity/index.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

const size = fc.integer({ min: -40, max: 40 }).map((n) => decimal(n / 4));

function interval(from: fc.Arbitrary<string>): fc.Arbitrary<Interval> {
  const ends = fc.constantFrom('both', 'both', 'low', 'high', 'none');
  return fc.tuple(from, from, fc.boolean(), fc.boolean(), ends).map(([a, b, left, right, has]) => {
    const [low, high] = compareDecimals(a, b) < 0 ? [a, b] : [b, a];
    const point = low === high && has === 'both';
    return {
      ...(['both', 'low'].includes(has) && { low: { at: low, open: left && !point } }),
      ...(['both', 'high'].includes(has) && { high: { at: high, open: right && !point } }),
    };
  });
}
const anyInterval = interval(size);

const near = '0.0001';
const far = '1000000';

/** Values inside: the ends that are reached, else one close to them, zero, and what is far out. */
function insideOf(i: Interval): string[] {
  const low = i.low ? (i.low.open ? plus(i.low.at, near) : i.low.at) : `-${far}`;
  const high = i.high ? (i.high.open ? plus(i.high.at, `-${near}`) : i.high.at) : far;
  return [low, high, '0', near, `-${near}`].filter((v) => contains(i, point(v)));
}
const plus = (a: string, b: string): string => addIntervals(point(a), point(b)).low?.at ?? '';

type Combine = (a: Interval, b: Interval) => Interval | undefined;
const operations: [string, Combine][] = [
  ['addIntervals', addIntervals],
  ['subtractIntervals', subtractIntervals],
  ['multiplyIntervals', multiplyIntervals],
  ['divideIntervals', divideIntervals],
  ['shareInterval', shareInterval],
  ['maxInterval', (a, b) => maxInterval([a, b])],
  ['minInterval', (a, b) => minInterval([a, b])],
];

describe('intervals', () => {
  describe.each(operations)('%s', (_, by) => {
    it('holds every result of values inside, and reaches each closed end', () => {
      fc.assert(
        fc.property(anyInterval, anyInterval, (a, b) => {
          const whole = by(a, b);
          const results = insideOf(a)
            .flatMap((x) => insideOf(b).map((y) => by(point(x), point(y))))
            .filter((r) => r !== undefined);
          expect(results.filter((r) => !whole || !contains(whole, r))).toEqual([]);
          const { low, high } = whole ?? {};
          const found = results.map((r) => r.low?.at ?? '');
          if (low && !low.open) expect(found).toContain(low.at);
          if (high && !high.open) expect(found).toContain(high.at);
        }),
        { numRuns: 500 },
      );
    });

    it('gives a wider interval for wider ones', () => {
      fc.assert(
        fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
          const narrow = intersect(a, c);
          const inner = narrow && by(narrow, b);
          const outer = by(a, b);
          if (inner) expect(outer && contains(outer, inner)).toBe(true);
        }),
        { numRuns: 300 },
      );
    });
  });

  it('add, multiply and compare in any order', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
        expect(addIntervals(a, b)).toEqual(addIntervals(b, a));
        expect(multiplyIntervals(a, b)).toEqual(multiplyIntervals(b, a));
        expect(addIntervals(addIntervals(a, b), c)).toEqual(addIntervals(a, addIntervals(b, c)));
        expect(maxInterval([a, b, c])).toEqual(maxInterval([c, a, b]));
        expect(isEqual(a, b)).toBe(isEqual(b, a));
        expect(negateInterval(negateInterval(a))).toEqual(a);
      }),
      { numRuns: 500 },
    );
  });

  it('are compared as all the values inside them', () => {
    const relations = [
      { of: isLess, holds: (x: string, y: string) => compareDecimals(x, y) < 0 },
      { of: isAtMost, holds: (x: string, y: string) => compareDecimals(x, y) <= 0 },
      { of: isEqual, holds: (x: string, y: string) => compareDecimals(x, y) === 0 },
    ];
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        for (const { of, holds } of relations) {
          const answers = insideOf(a).flatMap((x) => insideOf(b).map((y) => holds(x, y)));
          if (of(a, b) === 'yes') expect(answers).not.toContain(false);
          if (of(a, b) === 'no') expect(answers).not.toContain(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are ordered one way only, and a point is not less than itself', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, size, (a, b, v) => {
        if (isLess(a, b) === 'yes') expect(isLess(b, a)).toBe('no');
        expect(isLess(point(v), point(v))).toBe('no');
      }),
    );
  });

  it('give a share its own bounds, not those of x over a widened sum', () => {
    const ten = { low: { at: '10', open: false }, high: { at: '30', open: false } };
    const rest = { low: { at: '10', open: false }, high: { at: '90', open: false } };
    expect(shareInterval(ten, rest)).toEqual({
      low: { at: '0.1', open: false },
      high: { at: '0.75', open: false },
    });
  });

  it('know 60 + 30 + 10 is 100, and 0.1 + 0.2 is 0.3', () => {
    expect(addIntervals(addIntervals(point('60'), point('30')), point('10'))).toEqual(point('100'));
    expect(addIntervals(point('0.1'), point('0.2'))).toEqual(point('0.3'));
  });
});

const units = [
  '',
  '円',
  '$',
  '€',
  'パラメータ',
  'トークン',
  'TB',
  '社',
  '人',
  '%',
  'ポイント',
  '倍',
  '年',
  'ヶ月',
  '日',
  '冊',
  'km/h',
  'm',
  'K',
  'bn',
  '£',
  '円/月',
  '回/月',
  '人/年',
] as const;

/** Whole and broken numbers of every size, of either sign: Planck's constant and the mass of the sun among them. */
const amount = fc
  .tuple(
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: -4, max: 13 }) },
      { weight: 1, arbitrary: fc.integer({ min: -45, max: 40 }) },
    ),
  )
  .map(([digits, exponent]) => decimal(`${digits}e${exponent}`));

/** The same as published, some with zeros at their end. */
const published = fc
  .tuple(amount, fc.integer({ min: 0, max: 3 }))
  .map(([at, zeros]) => at + (zeros > 0 && !at.includes('.') ? '.' : '') + '0'.repeat(zeros));

/** Cells in ASCII, each read without any of the words that the formatter writes. */
const plainCell = fc.oneof(
  fc.tuple(fc.constantFrom('', '>=', '>', '<=', '<'), published).map(([sign, v]) => sign + v),
  fc
    .tuple(published, published, fc.constantFrom('', '>'), fc.constantFrom('', '<'))
    .filter(([a, b]) => decimal(a) !== decimal(b))
    .map(([a, b, over, under]) => {
      const [low, high] = compareDecimals(decimal(a), decimal(b)) < 0 ? [a, b] : [b, a];
      return `${over}${low}..${under}${high}`;
    }),
);
const flags = fc.constantFrom('', '~', 'est. ', 'est. ~');
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(flags, plainCell).map(([flag, text]) => flag + text) },
  { weight: 2, arbitrary: plainCell.map((text) => `undisclosed(${text})`) },
  { weight: 1, arbitrary: fc.constantFrom('undisclosed', 'n/a') },
);

describe('format, then parse', () => {
  it.each(languageCodes)('gives the same quantity back (%s)', (language) => {
    fc.assert(
      fc.property(fc.constantFrom(...units), cell, (unit, text) => {
        const first = read(text, unit);
        const printed = formatQuantity(first, { language }).text;
        expect(strip(read(printed, unit, language)), printed).toEqual(strip(first));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(languageCodes)('gives the same rough size back (%s)', (language) => {
    for (const unit of units) {
      const scales =
        unit === 'TB' ? ['十TB', '百GB', 'TB'] : ['', '十', '百', '千', '万', '億', '千億', '京'];
      for (const scale of scales) {
        for (const flag of ['', '推定', '約', '推定約']) {
          const [base, period] = unit.split('/');
          const word = unit === 'TB' || unit === '' ? '' : period === 'h' ? unit : base;
          const suffix = period === '月' || period === '年' ? `/${period}` : '';
          // 数 alone is no size.
          if (scale === '' && ['', 'パラメータ'].includes(unit)) continue;
          const first = read(`${flag}数${scale}${word}${suffix}`, unit);
          expect(first.kind).toBe('vague');
          const printed = formatQuantity(first, { language }).text;
          expect(strip(read(printed, unit, language)), printed).toEqual(strip(first));
        }
      }
    }
    const span = read('推定数百億〜数千億円', '円');
    const printed = formatQuantity(span, { language }).text;
    expect(strip(read(printed, '円', language)), printed).toEqual(strip(span));
  });
});

/** @param language of what was printed, with the marks of its numbers */
function read(text: string, unit: string, language?: LanguageName): Quantity {
  const parsed = parseQuantity(text, {
    unit,
    plain: true,
    ...(language && { language, marks: languageOf(language).figures.marks }),
  });
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.quantity;
}

/** All but the last stated digit, which may be another one: 1.2兆 for 1兆2,000億. */
function strip(quantity: Quantity): object {
  const { step: _, places: _places, ...rest } = quantity;
  return rest;
}
