/** The kinds of files that are not .xlsx: each read for what it says, with units, dates and percentages. */
import { describe, expect, it } from 'vitest';
import { utils, write, type BookType, type CellObject } from '@e965/xlsx';
import { proposalOf, shown } from './shown.ts';

/** Days as a workbook counts them: 2026-03-01 and on. */
const march = 46082;
const rows = [
  ['North', march, 1240.5, 0.312],
  ['South', march + 31, 880, 0.28],
  ['East', march + 61, -12.25, 0.305],
] as const;

function workbook(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Region', 'Day', 'Revenue (k€)', 'Margin'],
    ...rows.map((row) => [...row]),
  ]);
  for (const i of rows.keys()) {
    for (const [column, format] of [
      ['B', 'yyyy-mm-dd'],
      ['D', '0.0%'],
    ] as const) {
      const cell = sheet[`${column}${String(i + 2)}`] as CellObject;
      cell.z = format;
    }
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Sales');
  return new Uint8Array(write(book, { bookType, type: 'buffer' }) as Buffer);
}

const said = `sales “Sales” by region, A1:D4
  Region (label): North@A2 South@A3 East@A4
  Day (moment): 2026-03@B2 2026-04@B3 2026-05@B4
  Revenue (figure € in k€): 1240.5@C2 880@C3 -12.25@C4
  Margin (figure % in %): 31.2@D2 28@D3 30.5@D4`;

describe('a workbook', () => {
  it.each<[string, BookType]>([
    ['.xls', 'biff8'],
    ['.xlsb', 'xlsb'],
    ['.ods', 'ods'],
    ['.xlsx of another writer', 'xlsx'],
  ])('%s is read as it was written', async (_, type) => {
    expect(shown(await proposalOf('sales', workbook(type), 'en'))).toBe(said);
  });
});
