/** Money of all countries: what cells of it look like, and what is printed of them. */
import { describe, expect, it } from 'vitest';
import { currencies } from '../../src/languages/currencies.ts';
import { formatQuantity, parseQuantity, renderValue } from '../../src/quantity/index.ts';

function read(cell: string, unit: string, written?: string): string {
  const parsed = parseQuantity(cell, { unit, ...(written !== undefined && { written }) });
  return parsed.ok ? renderValue(parsed.quantity) : parsed.problem.type;
}

function printed(cell: string, unit: string): string[] {
  const parsed = parseQuantity(cell, { unit });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const { quantity } = parsed;
  return (['en', 'de', 'ja'] as const).map(
    (language) => formatQuantity(quantity, { language }).text,
  );
}

describe('a cell of money', () => {
  it.each([
    ['₹1,200 crore', 'INR', '12000000000'],
    ['₹ 1.2 lakh crore', 'INR', '1200000000000'],
    ['₹12,34,567', 'INR', '1234567'],
    ['Rs. 5 lakh', 'INR', '500000'],
    ['1,000원', 'KRW', '1000'],
    ['₩5bn', 'KRW', '5000000000'],
    ['CN¥100', 'CNY', '100'],
    ['3.2億元', 'CNY', '320000000'],
    ['A$5m', 'AUD', '5000000'],
    ['AUD 5m', 'AUD', '5000000'],
    ['kr 100', 'NOK', '100'],
    ['R$ 5 bn', 'BRL', '5000000000'],
    ['100 zł', 'PLN', '100'],
  ])('%s of %s is %s', (cell, unit, value) => {
    expect(read(cell, unit)).toBe(value);
  });

  // A sign of several currencies is the column's own where its currency has it.
  it.each([
    ['$5', 'AUD', '5'],
    ['$5', 'USD', '5'],
    ['$5', 'EUR', 'wrong-unit'],
    ['¥5', 'CNY', '5'],
    ['¥5', 'JPY', '5'],
    ['A$5', 'USD', 'wrong-unit'],
    ['kr 5', 'USD', 'wrong-unit'],
    // Digits are grouped so in no other money.
    ['$12,34,567', 'USD', 'commas'],
  ])('%s in a column of %s: %s', (cell, unit, value) => {
    expect(read(cell, unit)).toBe(value);
  });

  it('is read with each of its words, before the number or behind it', () => {
    const unread = currencies.flatMap(({ code, words }) =>
      words.filter((word) => read(`${word} 7`, code) !== '7' && read(`7 ${word}`, code) !== '7'),
    );
    expect(unread).toEqual([]);
  });
});

describe('what is printed', () => {
  it.each([
    ['₹1,200 crore', 'INR', '₹1,200 crore', '12 Mrd. INR', '120億インドルピー'],
    ['₹52 million', 'INR', '₹52 m', '52 Mio. INR', '5,200万インドルピー'],
    ['A$5 million', 'AUD', 'A$5 m', '5 Mio. AUD', '500万豪ドル'],
    ['100 SEK', 'SEK', 'SEK 100', '100 SEK', '100スウェーデンクローナ'],
    ['5 HUF', 'HUF', 'HUF 5', '5 HUF', '5HUF'],
  ])('%s in %s', (cell, unit, ...words) => {
    expect(printed(cell, unit)).toEqual(words);
  });
});

describe('a unit with raised or lowered figures', () => {
  it.each([
    ['12 m³/h', 'm³/h', '12 m³/h'],
    ['12 m3/h', 'm³/h', '12 m³/h'],
    ['5 t CO₂', 't CO₂', '5 t CO₂'],
    ['18500 ㎡', '㎡', '18,500 m²'],
  ])('%s in %s', (cell, unit, words) => {
    expect(printed(cell, unit)[0]).toBe(words);
  });

  it('is no place for a footnote', () => {
    expect(read('50² m³/h', 'm³/h')).toBe('unreadable');
    expect(read('50²', 'm²', 'm²')).toBe('unreadable');
  });
});
