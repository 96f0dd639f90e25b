/** What leaves the house as CSV is data to a spreadsheet, however a formula is written. */
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../src/model/csv-cell.ts';

describe('a cell that a spreadsheet might run', () => {
  it.each([
    "-2+3+cmd|' /C calc'!A0",
    '-.5+cmd',
    '-1;2',
    '＝1+1',
    ' =1+1',
    '\u200B=1',
    '\u00A0\u2060@SUM(1)',
    '+81-3',
    '＠SUM(1)',
    '－2+3',
    '\t=1',
    '\r=1',
    '-',
    '=1',
    '-1e3+A1',
    '\uFEFF+1+1',
  ])('%j is marked as text', (raw) => {
    expect(csvCell(raw).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['-3', '-3.2%', '+4', '-1,234.5', '12-3', 'a=b', '−3', '3', '', '$3 m', '約12億円'])(
    '%j stays as it is',
    (raw) => {
      expect(csvCell(raw).replaceAll('"', '')).toBe(raw);
    },
  );
});
