/** Figures of a column that is written in one scale are told in it, in English; Japanese has its own words for what is smaller. */
import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantity } from '../../src/quantity/index.ts';

function told(written: string, language: 'en' | 'ja', scale?: number): string {
  const parsed = parseQuantity(written, { unit: '$' });
  if (!parsed.ok) throw new Error(written);
  return formatQuantity(parsed.quantity, { language, ...(scale !== undefined && { scale }) }).text;
}

describe('a figure in a column of $ million', () => {
  it.each([
    ['$900,000', '$0.9 m'],
    ['-$300,000', '−$0.3 m'],
    ['$40,000', '$0.04 m'],
    ['$2.1 m', '$2.1 m'],
    ['$3.5 bn', '$3.5 bn'],
    ['>=$900,000', '$0.9 m or more'],
    ['$0', '$0'],
    // Not to be told in two places: all its digits are.
    ['$1,234', '$1,234'],
  ])('%s is %s', (written, expected) => {
    expect(told(written, 'en', 6)).toBe(expected);
  });

  it('is told by its own size where the column says no scale, and in Japanese', () => {
    expect(told('$900,000', 'en')).toBe('$900,000');
    expect(told('$900,000', 'ja', 6)).toBe(told('$900,000', 'ja'));
  });
});

it('a range from a loss to a profit tells both ends in one scale, and is read back', () => {
  const parsed = parseQuantity('-100000..1000000', { unit: '円', plain: true });
  if (!parsed.ok) throw new Error('not read');
  const { text } = formatQuantity(parsed.quantity, { language: 'en' });
  expect(text).toBe('−¥0.1 m–¥1 m');
  const again = parseQuantity(text, { unit: '円' });
  expect(again.ok && again.quantity.stated).toEqual(parsed.quantity.stated);
});
