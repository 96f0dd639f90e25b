/** A published figure keeps the places that it was published with; a computed one those that its parts share. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import {
  formatQuantity,
  formatTick,
  growthOf,
  largestOf,
  parseQuantity,
  ratioOf,
  scaleQuantity,
  sumQuantities,
} from '../../src/quantity/index.ts';

function read(cell: string, unit: string, written?: string): Quantity {
  const parsed = parseQuantity(cell, {
    unit,
    plain: true,
    ...(written !== undefined && { written }),
  });
  if (!parsed.ok) throw new Error(`${cell}: ${JSON.stringify(parsed.problem)}`);
  return parsed.quantity;
}

const both = (quantity: Quantity, digits?: number): string[] =>
  (['en', 'ja'] as const).map(
    (language) =>
      formatQuantity(quantity, { language, ...(digits !== undefined && { digits }) }).text,
  );

describe('a figure as it was published', () => {
  it.each([
    ['3.50', '€', undefined, '€3.50', '3.50ユーロ'],
    ['12.00', '€', undefined, '€12.00', '12.00ユーロ'],
    ['98.0 %', '%', undefined, '98.0%', '98.0%'],
    ['0.0', '%', undefined, '0.0%', '0.0%'],
    ['-3.50', '%', undefined, '−3.50%', '−3.50%'],
    ['52.20', 'INR', 'million INR', '₹52.20 m', '5,220万インドルピー'],
    ['1,200.0億', '円', undefined, '¥120.00 bn', '1,200.0億円'],
    ['12.50万', '円', undefined, '¥125,000', '12.50万円'],
    // Whole figures stay short, whatever scale they were written in.
    ['1200', '$', '$ million', '$1.2 bn', '12億ドル'],
    ['1200.0', '$', '$ million', '$1,200.0 m', '12億ドル'],
    ['12000000.00', '$', undefined, '$12,000,000.00', '12,000,000.00ドル'],
    ['>=3.0TB', 'byte', undefined, '3.0 TB or more', '3.0TB以上'],
    ['1.50..2.00', '%', undefined, '1.50–2.00%', '1.50〜2.00%'],
    // Ends of unlike places: zeros behind one would say too much.
    ['1.5..2.25', '%', undefined, '1.5–2.25%', '1.5〜2.25%'],
    ['undisclosed(3.50)', '%', undefined, 'undisclosed (est. 3.50%)', '非公開（推定3.50%）'],
  ])('%s in %s', (cell, unit, written, en, ja) => {
    expect(both(read(cell, unit, written))).toEqual([en, ja]);
  });

  it('is printed digit by digit where its unit knows no scales', () => {
    const cell = fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.nat(9999), fc.integer({ min: 1, max: 4 }))
      .map(([whole, part, n]) => `${String(whole)}.${String(part).padStart(n, '0').slice(0, n)}`);
    fc.assert(
      fc.property(cell, (text) => {
        expect(both(read(text, '%'))).toEqual([`${text}%`, `${text}%`]);
      }),
    );
  });
});

describe('so many digits', () => {
  it.each([
    // What rounding leaves is said; what was exact to begin with gets nothing added.
    ['1.96', 1, '2.0%'],
    ['3.50', 1, '3.5%'],
    ['3.02', 1, '3.0%'],
    ['2', 1, '2%'],
    ['98.0', 2, '98.0%'],
    ['1.5', 0, '2%'],
  ])('%s to %s', (cell, digits, expected) => {
    expect(both(read(cell, '%'), digits)[0]).toBe(expected);
  });

  it('are those of the scale that is printed', () => {
    expect(both(read('17794781986104.457', '$'), 1)).toEqual(['$17.8 tn', '17.8兆ドル']);
    expect(both(read('999960000', '$'), 1)[0]).toBe('$1 bn');
  });
});

describe('a computed figure', () => {
  const [a, b] = [read('1.50', '€'), read('2.50', '€')];
  const text = (computed: ReturnType<typeof sumQuantities>): string | undefined =>
    computed.ok ? both(computed.quantity)[0] : undefined;

  it('keeps the places that all its parts were published with', () => {
    expect(text(sumQuantities([a, b]))).toBe('€4.00');
    expect(text(largestOf([a, b]))).toBe('€2.50');
    expect(text(sumQuantities([a, read('2.5', '€')]))).toBe('€4');
  });

  it('has none of its own where it is of another kind', () => {
    expect(text(ratioOf(read('3.00', '€'), a))).toBe('2×');
    expect(text(growthOf(a, read('3.00', '€')))).toBe('100%');
    expect(both(scaleQuantity(b, '2'))[0]).toBe('€5');
  });
});

it('an axis says a figure as a text does', () => {
  expect(formatTick(-80e6, 'USD', 'en')).toBe('−$80 m');
  for (const unit of ['USD', 'JPY', '', 'percent', 'JPY/month', '人']) {
    for (const value of [-80e6, -3, 0, 1, 2.5, 1e9]) {
      const same = both(read(String(value), unit));
      expect([formatTick(value, unit, 'en'), formatTick(value, unit, 'ja')]).toEqual(same);
    }
  }
});
