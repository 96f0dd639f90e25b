import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/quantity.ts';
import {
  addQuantities,
  formatQuantity,
  formatTick,
  isLessQuantity,
  parseQuantity,
  perYear,
  ratioOf,
  scaleQuantity,
  shareOf,
  subtractQuantities,
  type Computed,
} from '../../src/quantity/index.ts';

function q(cell: string, unit = '円', minimum?: string): Quantity {
  const parsed = parseQuantity(cell, {
    unit,
    plain: true,
    ...(minimum !== undefined && { minimum }),
  });
  if (!parsed.ok) throw new Error(cell);
  return parsed.quantity;
}

function show(computed: Computed): string {
  return computed.ok
    ? formatQuantity(computed.quantity, { language: 'ja' }).text
    : computed.problem.type;
}

describe('arithmetic', () => {
  it.each<[string, Computed, string]>([
    ['exact', addQuantities(q('300億円'), q('200億円')), '500億円'],
    ['bounds', addQuantities(q('300億円以上'), q('200億円')), '500億円以上'],
    ['an open bound', addQuantities(q('300億円超'), q('200億円以上')), '500億円超'],
    ['bounds that meet', addQuantities(q('300億円以上'), q('200億円以下')), '非公開'],
    ['ranges', addQuantities(q('10億円〜20億円'), q('5億円')), '15億〜25億円'],
    ['an estimate', addQuantities(q('推定50億円'), q('20億円')), '推定70億円'],
    ['a rounded one', addQuantities(q('約50億円'), q('20億円')), '約70億円'],
    [
      'an undisclosed part that is not negative',
      addQuantities(q('非公開', '円', '0'), q('20億円')),
      '20億円以上',
    ],
    ['an undisclosed part', addQuantities(q('非公開'), q('20億円')), '非公開'],
    [
      'an outside estimate',
      addQuantities(q('非公開(推定10億円〜30億円)', '円', '0'), q('20億円')),
      '推定30億〜50億円',
    ],
    ['not applicable', addQuantities(q('n/a'), q('20億円')), 'not-applicable'],
    ['units that differ', addQuantities(q('20億円'), q('100社', '社')), 'units-differ'],
    ['a difference', subtractQuantities(q('300億円以上'), q('100億円')), '200億円以上'],
    ['a ratio', ratioOf(q('1,000億円'), q('125億円')), '8倍'],
    ['a ratio of bounds', ratioOf(q('300億円以上'), q('100億円')), '3倍以上'],
    ['a ratio to a lower bound', ratioOf(q('300億円'), q('100億円以上')), '3倍以下'],
    ['a ratio to zero', ratioOf(q('300億円'), q('0円')), 'division-by-zero'],
    ['a share', shareOf(q('60億円'), q('40億円')), '60%'],
    ['a share of ranges', shareOf(q('10億円〜30億円'), q('10億円〜90億円')), '10〜75%'],
    ['twelve months', perYear(q('数千万円', '円/月')), '年間2.4億円以上12億円未満'],
    ['a total is no rate', perYear(q('20億円')), 'units-differ'],
  ])('%s', (_, computed, expected) => {
    expect(show(computed)).toBe(expected);
  });

  it.each<[string, Computed, string | undefined]>([
    ['a sum', addQuantities(q('1.5億円'), q('3億円')), '100000000'],
    ['a sum, the other way round', addQuantities(q('3億円'), q('1.5億円')), '100000000'],
    ['a difference', subtractQuantities(q('3億円'), q('1.25億円')), '100000000'],
    ['a sum with a range', addQuantities(q('3億円'), q('1億円〜2億円')), undefined],
  ])('%s is no finer than the coarser of its parts', (_, computed, step) => {
    expect(computed.ok && computed.quantity.step).toBe(step);
  });

  it('turns an interval round with a negative factor', () => {
    expect(show({ ok: true, quantity: scaleQuantity(q('10億円以上'), '-1') })).toBe('−10億円以下');
  });
});

describe('comparison', () => {
  it.each([
    ['68億円', '70億円', 'yes', 'yes'],
    ['70億円', '70億円', 'no', 'no'],
    ['100億円', '300億円以上', 'yes', 'yes'],
    ['400億円', '300億円以上', 'unknown', 'unknown'],
    ['非公開', '300億円', 'unknown', undefined],
    ['非公開(推定70億円〜130億円)', '1,000億円', 'unknown', 'yes'],
    ['20億円〜40億円', '30億円〜50億円', 'unknown', 'unknown'],
  ])('%s < %s: possible %s, stated %s', (a, b, possible, stated) => {
    expect(isLessQuantity(q(a), q(b))).toEqual({ possible, ...(stated && { stated }) });
  });
});

describe('formatTick', () => {
  it.each([
    [1e9, 'parameter', '10億', '1B'],
    [1e10, 'parameter', '100億', '10B'],
    [1e11, 'parameter', '1,000億', '100B'],
    [2e10, 'JPY', '200億円', '¥20 bn'],
    [0, 'JPY', '0円', '¥0'],
    [50, 'percent', '50%', '50%'],
    [2.5e12, 'byte', '2.5TB', '2.5 TB'],
    [0.1 + 0.2, '', '0.3', '0.3'],
  ])('%d %s', (value, unit, ja, en) => {
    expect(formatTick(value, unit, 'ja')).toBe(ja);
    expect(formatTick(value, unit, 'en')).toBe(en);
  });
});
