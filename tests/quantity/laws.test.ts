/** Laws that hold for every interval and every quantity, tried on many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval, Quantity } from '../../src/model/quantity.ts';
import {
  addIntervals,
  contains,
  divideIntervals,
  formatQuantity,
  isLess,
  maxInterval,
  minInterval,
  multiplyIntervals,
  negateInterval,
  parseQuantity,
  point,
  renderValue,
  shareInterval,
  subtractIntervals,
} from '../../src/quantity/index.ts';

const size = fc.integer({ min: 0, max: 100_000 }).map((n) => String(n / 10));
const interval = (from: fc.Arbitrary<string>): fc.Arbitrary<Interval> =>
  fc
    .tuple(from, from, fc.boolean(), fc.boolean(), fc.constantFrom('both', 'low', 'high', 'none'))
    .map(([a, b, openLow, openHigh, ends]) => {
      const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
      const same = low === high;
      return {
        ...(ends !== 'high' && ends !== 'none' && { low: { at: low, open: openLow && !same } }),
        ...(ends !== 'low' && ends !== 'none' && { high: { at: high, open: openHigh && !same } }),
      };
    });
const anyInterval = interval(size);
const positive = anyInterval
  .map((i): Interval => (i.low ? i : { ...i, low: { at: '0', open: false } }))
  .filter((i) => !i.high || Number(i.high.at) > Number(i.low?.at ?? 0) || i.high.at === i.low?.at);

/** A value inside, for intervals that have one in reach. */
function inside(i: Interval): string {
  const low = i.low ? Number(i.low.at) : i.high ? Number(i.high.at) - 10 : 0;
  const high = i.high ? Number(i.high.at) : low + 10;
  return ((low + high) / 2).toFixed(6);
}

describe('intervals', () => {
  it('hold every result of values inside them', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const x = inside(a);
        const y = inside(b);
        const holds = (i: Interval, value: number) => {
          const tolerance = 1e-6 * Math.max(1, Math.abs(value));
          return (
            (!i.low || Number(i.low.at) <= value + tolerance) &&
            (!i.high || value - tolerance <= Number(i.high.at))
          );
        };
        expect(holds(addIntervals(a, b), Number(x) + Number(y))).toBe(true);
        expect(holds(subtractIntervals(a, b), Number(x) - Number(y))).toBe(true);
        expect(holds(multiplyIntervals(a, b), Number(x) * Number(y))).toBe(true);
        expect(holds(maxInterval([a, b]), Math.max(Number(x), Number(y)))).toBe(true);
        expect(holds(minInterval([a, b]), Math.min(Number(x), Number(y)))).toBe(true);
        if (Number(y) > 0) {
          const ratio = divideIntervals(a, b);
          expect(ratio && holds(ratio, Number(x) / Number(y))).toBe(true);
        }
        if (Number(x) + Number(y) > 0) {
          const share = shareInterval(a, b);
          expect(share && holds(share, Number(x) / (Number(x) + Number(y)))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('add and multiply in any order, and a wider one gives a wider result', () => {
    fc.assert(
      fc.property(positive, positive, positive, (a, b, c) => {
        expect(addIntervals(a, b)).toEqual(addIntervals(b, a));
        expect(multiplyIntervals(a, b)).toEqual(multiplyIntervals(b, a));
        expect(addIntervals(addIntervals(a, b), c)).toEqual(addIntervals(a, addIntervals(b, c)));
        const wider = { ...a, ...(a.low && { low: { at: '0', open: false } }) };
        expect(contains(addIntervals(wider, b), addIntervals(a, b))).toBe(true);
        expect(negateInterval(negateInterval(a))).toEqual(a);
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
  '円',
  'パラメータ',
  'TB',
  '社',
  '%',
  '回/月',
  '倍',
  '人/年',
  '$',
  '冊',
  '件',
] as const;
const amount = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -1, max: 13 }))
  .map(([digits, exponent]) => ({ digits, exponent }));

describe('format, then parse', () => {
  it.each(['ja', 'en'] as const)('gives the same quantity back (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        amount,
        amount,
        fc.constantFrom('', '>=', '>', '<=', '<', '..', '非公開', 'n/a', '?'),
        fc.boolean(),
        fc.boolean(),
        (unit, a, b, form, about, estimated) => {
          const scaleless = ['%', '倍'].includes(unit);
          const number = ({ digits, exponent }: typeof a) =>
            scaleless
              ? String(digits / 10)
              : BigInt(Math.max(exponent, 0) > 0 ? digits : digits).toString() +
                '0'.repeat(Math.max(exponent, 0));
          const [low, high] = [number(a), number(b)].sort((x, y) => Number(x) - Number(y));
          const cell =
            form === '..'
              ? `${low ?? ''}..${high ?? ''}`
              : form === '?'
                ? `非公開(${low ?? ''}..${high ?? ''})`
                : form === '非公開' || form === 'n/a'
                  ? form
                  : form + number(a);
          const flags =
            form === '非公開' || form === 'n/a' || form === '?'
              ? ''
              : `${estimated ? '推定' : ''}${about ? '約' : ''}`;
          const first = read(flags + cell, unit, true);
          const printed = formatQuantity(first, { language }).text;
          const again = read(printed, unit, true);
          expect(strip(again), printed).toEqual(strip(first));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['ja', 'en'] as const)('gives the same rough size back (%s)', (language) => {
    for (const cell of [
      '数億円',
      '数千万円',
      '数百万円',
      '数兆円',
      '数十億円',
      '推定数百億〜数千億円',
    ]) {
      const first = read(cell, '円', false);
      const printed = formatQuantity(first, { language }).text;
      expect(strip(read(printed, '円', false)), printed).toEqual(strip(first));
    }
  });
});

function read(cell: string, unit: string, plain: boolean): Quantity {
  const parsed = parseQuantity(cell, { unit, plain });
  if (!parsed.ok) throw new Error(`${cell}: ${JSON.stringify(parsed.problem)}`);
  return parsed.quantity;
}

/** The last stated digit may be another one: 1.2兆 for 1兆2,000億. A range of equal ends is one value. */
function strip(quantity: Quantity): object {
  const { step, ...rest } = quantity;
  const value = renderValue(quantity);
  return { ...rest, kind: rest.kind === 'range' && !value.includes('..') ? 'exact' : rest.kind };
}
