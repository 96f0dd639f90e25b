/** A unit of the author's own that looks like a scale keeps its figures, in the cell and in `written`; or it is no unit. */
import { describe, expect, it } from 'vitest';
import {
  formatQuantity,
  parseQuantity,
  renderValue,
  scaleWords,
  unitWithoutScale,
  writtenExponent,
} from '../../src/quantity/index.ts';

const scales = scaleWords;
const units = scales.filter(({ word }) => unitWithoutScale(word) === undefined);

function valueOf(cell: string, unit: string, written?: string): string {
  const parsed = parseQuantity(cell, { unit, ...(written !== undefined && { written }) });
  return parsed.ok ? renderValue(parsed.quantity) : `refused: ${parsed.problem.type}`;
}

describe('every scale word', () => {
  it('is a unit if it is short and Latin, and is refused else', () => {
    expect(units.map(({ word }) => word)).toEqual('tn T bn B Cr cr mn m M k K'.split(' '));
    const others = scales.filter((scale) => !units.includes(scale));
    expect(others.map(({ word }) => unitWithoutScale(word))).toEqual(others.map(() => 'number'));
  });

  it.each(units)('$word as a unit is no scale', ({ word }) => {
    expect(valueOf(`6.5 ${word}`, word)).toBe('6.5');
    expect(valueOf(`6.5${word}`, word)).toBe('6.5');
    expect(valueOf(`>=6.5 ${word}`, word)).toBe('>=6.5');
    expect(valueOf(`3–5 ${word}`, word)).toBe('3..5');
    expect(valueOf(`3..5 ${word}`, word)).toBe('3..5');
    expect(valueOf(`数百${word}`, word)).toBe('200..1000');
    expect(valueOf(`several ${word}`, word)).toBe('2..10');
    expect(valueOf(`6.5 million ${word}`, word)).toBe('6500000');
    expect(valueOf(`650万${word}`, word)).toBe('6500000');
    expect(valueOf(`6.5 ${word}/年`, `${word}/年`)).toBe('6.5');
    expect(valueOf(`6.5 ${word} a year`, word)).toBe('refused: wrong-unit');
    expect(valueOf('6.5', word, word)).toBe('6.5');
    expect(writtenExponent(word, word)).toBe(0);
    expect(writtenExponent(`million ${word}`, word)).toBe(6);
  });

  it.each(scales)('$word of another unit is a scale as ever', ({ word, exponent }) => {
    const worth = `1${'0'.repeat(exponent)}`;
    expect(valueOf(`1${/^[A-Za-z]/.test(word) ? ' ' : ''}${word}`, '社')).toBe(worth);
    expect(valueOf('1', '社', word)).toBe(worth);
    expect(writtenExponent(`${word} 社`, '社')).toBe(exponent);
  });

  it.each(['ja', 'en'] as const)('as a unit is printed so that it reads back (%s)', (language) => {
    for (const { word } of units) {
      for (const cell of ['6.5', '12,345', '6500000', '3000000000000', '3..5', '-0.001']) {
        const parsed = parseQuantity(cell, { unit: word, plain: true });
        if (!parsed.ok) throw new Error(cell);
        const printed = formatQuantity(parsed.quantity, { language }).text;
        expect([printed, valueOf(printed, word)]).toEqual([printed, renderValue(parsed.quantity)]);
      }
    }
  });

  it.each([
    ['3 m', 'months'],
    ['3m', 'ヶ月'],
    ['>=3m', 'minutes'],
    ['1–3 m', 'metres'],
    ['6.5 m', 'メートル'],
    ['512 B', 'bytes'],
    ['5T', 'tonnes'],
    ['300 K', 'kelvin'],
  ])('%s in a column of %s could be its sign or a scale, and is refused', (cell, unit) => {
    expect(valueOf(cell, unit)).toBe('refused: wrong-unit');
  });

  it.each([
    ['15T', 'tokens', '15000000000000'],
    ['3 million', 'metres', '3000000'],
    ['3m', '社', '3000000'],
    ['5 KB', 'bytes', '5000'],
    ['3m', 'USD', '3000000'],
    ['3k', 'minutes', '3000'],
  ])('%s in a column of %s says one thing', (cell, unit, value) => {
    expect(valueOf(cell, unit)).toBe(value);
  });

  it.each([
    ['3 M', 'm'],
    ['300 k', 'K'],
    ['3 BN', 'bn'],
  ])('%s in a column of %s could be either, and is refused', (cell, unit) => {
    expect(valueOf(cell, unit)).toBe('refused: wrong-unit');
    expect(writtenExponent(cell.replace(/\d+ /, ''), unit)).toBeUndefined();
  });
});

describe('a scale before a unit is no unit', () => {
  it.each([
    ['k€', '€'],
    ['$ million', '$'],
    ['million $', '$'],
    ['億円', '円'],
    ['百万円', '円'],
    ['千人', '人'],
    ['億円/年', '円/年'],
    ['thousand people', 'people'],
  ])('%s: %s', (word, unit) => {
    expect(unitWithoutScale(word)).toBe(unit);
    expect(writtenExponent(word, unit)).toBeGreaterThan(0);
  });

  it.each(['TB', 't', 'kt', '千t', 'km/h', '円', '%', 'パラメータ', '万年筆', 'tenants'])(
    '%s is one',
    (word) => {
      expect(unitWithoutScale(word)).toBeUndefined();
      expect(valueOf(`7 ${word}`, word)).not.toMatch(/^refused/);
    },
  );

  it('and its own figures are not compounded: 1万5千t', () => {
    expect(valueOf('5千t', '千t')).toBe('5');
    expect(valueOf('1万5千t', '千t')).toBe('refused: wrong-unit');
  });
});
