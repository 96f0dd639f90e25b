/** Moments as the world writes them: each is read as what it says, or refused with its text and what it could be. */
import { describe, expect, it } from 'vitest';
import { readColumn } from './read-column.ts';

const type = 'refused: cell-type';
const moment = 'refused: cell-moment';

describe('a moment', () => {
  const cells: [cell: string, reading: string][] = [
    ['令和6年', '2024'],
    ['令和７年４月１日', '2025-04-01'],
    ['令和元年', '2019-05-01..2019-12-31'],
    ['令和元年5月', '2019-05'],
    ['令和元年4月', moment],
    ['令和元年度', 'FY2019'],
    ['平成31年度', 'FY2019'],
    ['平成30年度', 'FY2018'],
    ['平成32年度', moment],
    ['平成31年', '2019-01-01..2019-04-30'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成31年5月1日', moment],
    ['平成32年', moment],
    ['昭和64年', '1989-01-01..1989-01-07'],
    ['昭和64年1月', '1989-01-01..1989-01-07'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成元年1月7日', moment],
    ['昭和64年度', moment],
    ['R6', '2024'],
    ['R6年度', 'FY2024'],
    ['R6.10.3', '2024-10-03'],
    ['R6.10', '2024-10'],
    ['H31.4.30', '2019-04-30'],
    ['H31.5.1', moment],
    ['H30', '2018'],
    // A half, a semester, a month: or a year of an era.
    ['H2', moment],
    ['S1', moment],
    ['M1', moment],
    ['令和8年3月期', 'FY2025'],
    ['2026年3月期', 'FY2025'],
    ['2025年12月期', '2025'],
    ['2025年9月期', '2024-10..2025-09'],
    ['2020年1-3月期', '2020-Q1'],
    ['2020年1〜3月期', '2020-Q1'],
    ['2020年10-12月期', '2020-Q4'],
    ['2020年2-4月期', moment],
    ['Jan 2020', '2020-01'],
    ['January 2020', '2020-01'],
    ['Sept. 2020', '2020-09'],
    ['3 May 2020', '2020-05-03'],
    ['May 3rd, 2020', '2020-05-03'],
    ['31 April 2020', moment],
    ['31 Oct', moment],
    ['Jan-20', moment],
    ['2020 Q1', '2020-Q1'],
    ['Q1/2020', '2020-Q1'],
    ['1Q 2020', '2020-Q1'],
    ['2020M01', '2020-01'],
    ['2020M13', moment],
    ['2024-S1', '2024-H1'],
    ['31.12.2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['13-12-2024', '2024-12-13'],
    ['2024.12.31', '2024-12-31'],
    ['02/02/2024', '2024-02-02'],
    ['01/02/2024', moment],
    ['10/05/2026', moment],
    ['31/31/2024', moment],
    ['2020.10', moment],
    ['202001', '2020-01'],
    ['199912', '1999-12'],
    // The 12th of October 2020 to some.
    ['201012', moment],
    ['20240131', '2024-01-31'],
    ['20122012', moment],
    ['2024/25', moment],
    ['2024-25', moment],
    ['2011/12', moment],
    ['2011-12', '2011-12'],
    ['2010/12', '2010-12'],
    ['2023-2024', moment],
    ['2023–2024', '2023..2024'],
    ['2019-2024', '2019..2024'],
    ['FY2024/25', 'FY2024'],
    ['FY2024/26', moment],
    ['2024-01-31T12:00:00', '2024-01-31'],
    ['2024-01-31 00:00:00', '2024-01-31'],
    ['2024/1/31 9:05', '2024-01-31'],
    ['2024-01-31T12:00:00Z', moment],
    ['2024-01-31T25:00', moment],
    ['43556', 'refused: cell-serial-date'],
  ];

  it('is what its cell says, or refused', async () => {
    const { readings } = await readColumn(
      { type: 'string', factdeck: { moment: true } },
      cells.map(([cell]) => cell),
    );
    expect(cells.map(([cell], i) => [cell, readings[i]])).toEqual(cells);
  });

  it('has the form of the standard in its own columns, and its code is offered', async () => {
    const cells = ['31.12.2024', '01/02/2024', 'soon', '2024-02-30'];
    const { diagnostics } = await readColumn({ type: 'date' }, cells);
    expect(diagnostics.map(({ args }) => args)).toMatchObject([
      { mended: '2024-12-31' },
      { choices: [{ write: '2024-02-01' }, { write: '2024-01-02' }] },
      { found: 'soon' },
      { found: '2024-02-30' },
    ]);
    const years = await readColumn({ type: 'year' }, ['2022', '0987', '2022年', '22']);
    expect(years.readings).toEqual(['2022', '0987', type, type]);
    expect(years.diagnostics[0]).toMatchObject({ args: { mended: '2022' } });
  });
});
