/** A quotient that never ends is printed in a few digits wherever nobody says how many; what ends keeps all its own. */
import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantity, ratioOf, scaleQuantity } from '../../src/quantity/index.ts';
import type { Quantity } from '../../src/model/quantity.ts';

function read(written: string, unit: string): Quantity {
  const parsed = parseQuantity(written, { unit, plain: true });
  if (!parsed.ok) throw new Error(written);
  return parsed.quantity;
}

function divided(a: string, b: string): Quantity {
  const computed = ratioOf(read(a, ''), read(b, ''));
  if (!computed.ok) throw new Error(computed.problem.type);
  return computed.quantity;
}

describe('one by another', () => {
  it.each([
    ['5577500', '5560000', '1.003×', '1.003倍'],
    ['1', '3', '0.3333×', '0.3333倍'],
    ['2', '300000', '0.000006667×', '0.000006667倍'],
    ['20000', '7', '2,857×', '2,857倍'],
    // They end.
    ['1', '8', '0.125×', '0.125倍'],
    ['1', '1024', '0.0009765625×', '0.0009765625倍'],
    ['12345678', '1000', '12,345.678×', '12,345.678倍'],
  ])('%s by %s', (a, b, en, ja) => {
    const quantity = divided(a, b);
    expect(formatQuantity(quantity, { language: 'en' }).text).toBe(en);
    expect(formatQuantity(quantity, { language: 'ja' }).text).toBe(ja);
  });

  it('of a range no end says more than is known', () => {
    const quantity = divided('100..200', '300');
    expect(formatQuantity(quantity, { language: 'en' }).text).toBe('0.3333–0.6667×');
  });
});

it.each([
  ['€10000000', '€3.33 m', '333万ユーロ'],
  ['€1000', '€333.3', '333.3ユーロ'],
])('a third of %s', (written, en, ja) => {
  const third = divided('1', '3').stated?.low?.at ?? '';
  const computed = scaleQuantity(read(written, '€'), third);
  expect(formatQuantity(computed, { language: 'en' }).text).toBe(en);
  expect(formatQuantity(computed, { language: 'ja' }).text).toBe(ja);
});
