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
    ['$100,000..$400,000', '$0.1–0.4 m'],
    ['$0.3 m..$1.2 m', '$0.3–1.2 m'],
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

describe('a ratio below 1 in a sentence', () => {
  it.each([
    ['0.1', '10分の1', '0.1×'],
    ['0.25', '4分の1', '0.25×'],
    ['est. 0.5', '推定2分の1', 'est. 0.5×'],
    ['about 0.1', '約10分の1', 'about 0.1×'],
    ['0.3', '0.3倍', '0.3×'],
    ['0.001', '0.001倍', '0.001×'],
    ['1', '1倍', '1×'],
    ['0', '0倍', '0×'],
    ['0.1..0.5', '0.1〜0.5倍', '0.1–0.5×'],
    ['>=0.1', '0.1倍以上', '0.1× or more'],
  ])('is told as a part in Japanese, where it is one: %s', (written, ja, en) => {
    const parsed = parseQuantity(written, { unit: 'times', plain: true });
    if (!parsed.ok) throw new Error(written);
    const { quantity } = parsed;
    expect(formatQuantity(quantity, { language: 'ja', alone: true }).text).toBe(ja);
    expect(formatQuantity(quantity, { language: 'en', alone: true }).text).toBe(en);
    // In a column it stands beside others.
    expect(formatQuantity(quantity, { language: 'ja' }).text).toContain('倍');
  });
});
