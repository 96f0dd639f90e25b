/** Odd shapes of open data and of office files, rebuilt small: each figure comes out as it was meant, or the author is asked. */
import { describe, expect, it } from 'vitest';
import { parseUnit } from '../../src/import/units.ts';
import { makeWorkbook, type MadeCell } from './make-workbook.ts';
import { doubts, proposalOf, shown } from './shown.ts';

const as = (format: string, value: number, formula?: string): MadeCell => ({
  value,
  format,
  ...(formula !== undefined && { formula }),
});

describe('a ministry’s table', () => {
  const amount = '#,##0.0';
  const book = makeWorkbook([
    {
      name: '第1表',
      rows: [
        ['第1表 地域別売上高の推移'],
        [undefined, undefined, undefined, undefined, '(単位:百万円、%)'],
        ['地域', '売上高', undefined, '構成比', '備考'],
        [undefined, '2023年度', '2024年度'],
        ['北海道', as(amount, 1234.5), as(amount, 68.66499999999999), as('0.0%', 0.412), '速報'],
        ['東北', as(amount, 800), '-', as('0.0%', 0.588)],
        ['計', as(amount, 2034.5, 'SUM(B5:B6)'), as(amount, 68.665), as('0.0%', 1)],
        [],
        ['(注)1 速報値である。'],
        ['資料:統計部'],
      ],
      merges: ['A3:A4', 'B3:C3', 'D3:D4', 'E3:E4'],
    },
  ]);

  it('has heads of two rows, a unit of its own line, a total and notes', async () => {
    const proposal = await proposalOf('hakusho.xlsx', book, 'ja');
    expect(shown(proposal)).toBe(
      [
        '第1表 “第1表 地域別売上高の推移” by 地域, A1:E7',
        '  地域 (label): 北海道@A5 東北@A6',
        '  売上高 2023年度 (figure 円 in 百万円): 1234.5@B5 800@B6',
        '  売上高 2024年度 (figure 円 in 百万円): 68.665@C5 n/a@C6',
        '  構成比 (figure % in %): 41.2@D5 58.8@D6',
        '  備考 (label): 速報@E5 @E6',
      ].join('\n'),
    );
    expect(proposal.tables[0]?.notes).toEqual([
      '(単位:百万円、%)',
      '(注)1 速報値である。',
      '資料:統計部',
    ]);
    expect(doubts(proposal)).toEqual(['unit-of-title', 'no-figure']);
  });
});

describe('an ERP’s export', () => {
  const rows = [
    ['Sales by region 2026 (k€)'],
    ['Region', 'Product', 'Jan', 'Feb', 'Mar', 'Total'],
    ['North', 'A', 10.5, 11, 12, 33.5],
    [undefined, 'B', 1, 2, 3, 6],
    ['Subtotal North', undefined, 11.5, 13, 15, 39.5],
    ['South', 'A', 5, 6, 7, 18],
    ['Total', undefined, 16.5, 19, 22, 57.5],
    ['* provisional'],
  ];

  it('has subtotals, labels once a group, and months across', async () => {
    const proposal = await proposalOf('erp.xlsx', makeWorkbook([{ name: 'Sales', rows }]), 'en');
    expect(shown(proposal)).toBe(
      [
        'sales “Sales by region 2026” by region × product × period, A1:F7',
        '  Region (label): North@A3 North@A3 North@A3 North@A4 North@A4 North@A4 South@A6 South@A6 South@A6',
        '  Product (label): A@B3 A@B3 A@B3 B@B4 B@B4 B@B4 A@B6 A@B6 A@B6',
        '  Period (moment): 2026-01@C3 2026-02@D3 2026-03@E3 2026-01@C4 2026-02@D4 2026-03@E4 2026-01@C6 2026-02@D6 2026-03@E6',
        '  Sales by region (figure € in k€): 10.5@C3 11@D3 12@E3 1@C4 2@D4 3@E4 5@C6 6@D6 7@E6',
      ].join('\n'),
    );
    expect(doubts(proposal)).toEqual(['year-of-months', 'unit-of-title']);
  });

  it('is told where a total is not the sum', async () => {
    const wrong = rows.map((row) =>
      row[0] === 'Total' ? ['Total', undefined, 99, 19, 22, 140] : row,
    );
    const proposal = await proposalOf(
      'erp.xlsx',
      makeWorkbook([{ name: 'Sales', rows: wrong }]),
      'en',
    );
    expect(proposal.decisions).toContainEqual({
      code: 'total-differs',
      args: { row: 'Total', column: 'Jan', total: '99', sum: '16.5' },
      at: 'Sales!A7',
    });
  });

  it('leaves out what is hidden, and says so', async () => {
    const sheet = { name: 'Sales', rows, hiddenRows: [5], hiddenColumns: [1] };
    const proposal = await proposalOf(
      'erp.xlsx',
      makeWorkbook([sheet, { name: 'old', rows, hidden: true }]),
      'en',
    );
    const codes = proposal.decisions.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['hidden-sheets', 'hidden-rows', 'hidden-columns']),
    );
    expect(proposal.tables).toHaveLength(1);
  });
});

describe('a list of key figures', () => {
  it('has a unit a row: a table a unit', async () => {
    const book = makeWorkbook([
      {
        name: 'KPIs',
        rows: [
          ['KPI', 'Q3', 'Target'],
          ['Revenue', as('#,##0.0 "k€"', 1240.5), as('#,##0.0 "k€"', 1200)],
          ['Margin', as('0.0%', 0.412), as('0.0%', 0.4)],
          ['Headcount', 120, 118],
          ['Orders', as('#,##0.0,,"m"', 12_345_678), as('#,##0.0,,"m"', 11_000_000)],
        ],
      },
    ]);
    expect(shown(await proposalOf('kpi.xlsx', book, 'en'))).toBe(
      [
        'kpis_eur “KPIs” by kpi, A1:C5',
        '  KPI (label): Revenue@A2',
        '  Q3 (figure € in k€): 1240.5@B2',
        '  Target (figure € in k€): 1200@C2',
        'kpis_percent “KPIs” by kpi, A1:C5',
        '  KPI (label): Margin@A3',
        '  Q3 (figure % in %): 41.2@B3',
        '  Target (figure % in %): 40@C3',
        'kpis “KPIs” by kpi, A1:C5',
        '  KPI (label): Headcount@A4',
        '  Q3 (figure): 120@B4',
        '  Target (figure): 118@C4',
        'kpis_2 “KPIs” by kpi, A1:C5',
        '  KPI (label): Orders@A5',
        '  Q3 (figure): 12345678@B5',
        '  Target (figure): 11000000@C5',
      ].join('\n'),
    );
  });
});

describe('a statistics office’s long form', () => {
  it('in a CSV with semicolons and commas for decimals', async () => {
    const text = [
      'country;indicator;year;value;flag',
      'Germany;GDP;2021;3.601,75;',
      'Germany;GDP;2022;3.876,81;p',
      'Germany;Pop;2021;83,2;',
      'Germany;Pop;2022;:;',
    ].join('\n');
    const proposal = await proposalOf('long.csv', text, 'en');
    expect(shown(proposal)).toBe(
      [
        'long “long” by indicator × year, A1:E5',
        '  country (label): Germany@A2 Germany@A3 Germany@A4 Germany@A5',
        '  indicator (label): GDP@B2 GDP@B3 Pop@B4 Pop@B5',
        '  year (moment): 2021@C2 2022@C3 2021@C4 2022@C5',
        '  value (figure): 3601.75@D2 3876.81@D3 83.2@D4 n/a@D5',
        '  flag (label): @E2 p@E3 @E4 @E5',
      ].join('\n'),
    );
    expect(doubts(proposal)).toEqual(['no-figure']);
  });
});

describe('tables as agencies publish them', () => {
  it('school years are no months, and thousands are told in many ways', async () => {
    const text = [
      'School year,Pupils (000s),Spending ($thousands),"Rate per 100,000"',
      '2009-10,120,1500,12',
      '2010-11,125,1600,14',
      '2011-12,130,1700,13',
    ].join('\n');
    const proposal = await proposalOf('schools.csv', text, 'en');
    expect(shown(proposal)).toBe(
      [
        'schools “schools” by school_year, A1:D4',
        '  School year (label): 2009-10@A2 2010-11@A3 2011-12@A4',
        '  Pupils (figure): 120000@B2 125000@B3 130000@B4',
        '  Spending (figure $ in thousand $): 1500@C2 1600@C3 1700@C4',
        '  Rate per 100,000 (figure): 12@D2 14@D3 13@D4',
      ].join('\n'),
    );
    expect(doubts(proposal)).toEqual(['year-spans']);
  });

  it('school years across the top stay columns', async () => {
    const text = 'Region,2009-10,2010-11\nNorth,5,6\nSouth,7,8';
    const { tables } = await proposalOf('across.csv', text, 'en');
    expect(tables[0]?.fields.map(({ title, kind }) => `${title} ${kind}`)).toEqual([
      'Region label',
      '2009-10 figure',
      '2010-11 figure',
    ]);
  });

  it.each([
    ["£'000", '£', 3],
    ['£000', '£', 3],
    ["'000", '', 3],
    ['thousands of dollars', 'dollars', 3],
    ['Millions of euros', 'euros', 6],
    ['US$ millions', 'US$', 6],
    ['EUR thousands', 'EUR', 3],
    ['1,000', '', 3],
    ['1000 EUR', 'EUR', 3],
    ['$000s', '$', 3],
  ])('%s is %s times ten to the %i', (word, unit, exponent) => {
    expect(parseUnit(word, 'en')).toMatchObject({ unit, exponent });
  });

  it.each(['2000', '100', '007', '1000s of days gone'])('%s is no thousand', (word) => {
    expect(parseUnit(word, 'en')).toBeUndefined();
  });
});

describe('what was pasted', () => {
  it('from a spreadsheet: money in the head, losses in brackets, percentages as they look', async () => {
    const text =
      'Name\tRevenue ($m)\tGrowth\tFounded\nAcme\t1,234.5\t12.5%\t1999\nBeta\t(45.2)\t-3.0%\t2001\nGamma\t300.0\tn/a\t2010';
    const proposal = await proposalOf('pasted', text, 'en');
    expect(shown(proposal)).toBe(
      [
        'pasted “pasted” by name, A1:D4',
        '  Name (label): Acme@A2 Beta@A3 Gamma@A4',
        '  Revenue (figure $ in $m): 1234.5@B2 -45.2@B3 300.0@B4',
        '  Growth (figure % in %): 12.5@C2 -3.0@C3 n/a@C4',
        '  Founded (figure): 1999@D2 2001@D3 2010@D4',
      ].join('\n'),
    );
    expect(doubts(proposal)).toEqual(['negative', 'years-or-numbers']);
  });

  it('from a web page: a comma that could be either mark is asked about', async () => {
    const text = 'Stadt\tEinwohner\nA\t1,234\nB\t2,500';
    const proposal = await proposalOf('pasted', text, 'de');
    expect(doubts(proposal)).toEqual(['marks']);
  });
});
