/** Which whole numbers are labels: printed as they stand, in every place that prints a figure. */
import { describe, expect, it } from 'vitest';
import { formatQuantity, formatTick, renderValue } from '../../src/quantity/index.ts';
import { isCodeName, isYearName } from '../../src/read/label-names.ts';
import { readOne } from './tables.ts';

async function printed(
  texts: readonly string[],
  field: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const name = String(field['name']);
  const csv = `who,${name}\n${texts.map((text, i) => `r${String(i)},"${text}"`).join('\n')}\n`;
  const { table, diagnostics } = await readOne(
    csv,
    [{ name: 'who', type: 'string' }, field],
    schema,
  );
  if (!table) throw new Error(JSON.stringify(diagnostics));
  return table.rows.map((row) => {
    const value = row.cells.get(name)?.value;
    return value?.type === 'quantity'
      ? formatQuantity(value.quantity, { language: 'en' }).text
      : (value?.type ?? '');
  });
}

describe('a column of whole numbers', () => {
  it.each([
    ['years', { name: 'year', type: 'integer' }, ['2011', '1998'], ['2011', '1998']],
    ['years of a number column', { name: 'Year', type: 'number' }, ['2011'], ['2011']],
    ['years by the title', { name: 'y', title: '調査年', type: 'integer' }, ['2011'], ['2011']],
    [
      'years in full-width digits',
      { name: 'year', type: 'integer' },
      ['２０１１', '1998'],
      ['2011', '1998'],
    ],
    [
      'years out of a table with a gap',
      { name: 'year', type: 'number' },
      ['2011.0', '1998.0'],
      ['2011', '1998'],
    ],
    [
      'years that are not sure',
      { name: 'year', type: 'integer' },
      ['about 2011', '2011..2013', '>=2014', 'undisclosed', 'n/a'],
      ['about 2011', '2011–2013', '2014 or more', 'undisclosed', 'n/a'],
    ],
    [
      'an amount with a scale in a field named so',
      { name: 'year', type: 'integer' },
      ['2011', '2012 million'],
      ['2,011', '2,012 million'],
    ],
    [
      'the figures of one year',
      { name: '2023年', type: 'integer' },
      ['1850', '1920'],
      ['1,850', '1,920'],
    ],
    ['the same', { name: 'FY2023', type: 'integer' }, ['1850', '1920'], ['1,850', '1,920']],
    ['codes by their name', { name: 'PLZ', type: 'integer' }, ['10115'], ['10115']],
    [
      'codes by their title',
      { name: 'z', title: '郵便番号', type: 'integer' },
      ['1000001'],
      ['1000001'],
    ],
    ['ids that no key names', { name: 'customerId', type: 'number' }, ['10115.0'], ['10115']],
    [
      'a count in a field named so',
      { name: 'year', type: 'integer' },
      ['2011', '90210'],
      ['2,011', '90,210'],
    ],
    ['before 1500', { name: 'year', type: 'integer' }, ['1066', '2011'], ['1,066', '2,011']],
    ['a count', { name: 'calls', type: 'integer' }, ['2011', '1998'], ['2,011', '1,998']],
    ['a count over a year', { name: 'calls_per_year', type: 'integer' }, ['2011'], ['2,011']],
    [
      'codes with a leading zero',
      { name: 'code', type: 'integer' },
      ['01101', '13101'],
      ['01101', '13101'],
    ],
    ['a zero is no code', { name: 'calls', type: 'integer' }, ['0', '1200'], ['0', '1,200']],
    ['no code has a point', { name: 'rate', type: 'number' }, ['01.5', '1200'], ['1.5', '1,200']],
    [
      'with a unit',
      { name: 'year', type: 'integer', factdeck: { quantity: '人' } },
      ['2011'],
      ['2,011 people'],
    ],
    [
      'asked for as numbers',
      { name: 'year', type: 'integer', factdeck: { quantity: 'number' } },
      ['2011'],
      ['2,011'],
    ],
  ])('%s', async (_, field, cells, expected) => {
    expect(await printed(cells, field)).toEqual(expected);
  });

  it('is one of labels where it is a key of the table, or leads to one', async () => {
    const field = { name: 'id', type: 'integer' };
    expect(await printed(['12345', '7'], field, { primaryKey: 'id' })).toEqual(['12345', '7']);
    const leads = {
      primaryKey: 'who',
      foreignKeys: [{ fields: 'id', reference: { resource: '', fields: 'id' } }],
    };
    expect(await printed(['12345', '7'], field, leads)).toEqual(['12345', '7']);
    const places = { name: 'places', type: 'integer' };
    expect(await printed(['12345', '7'], places)).toEqual(['12,345', '7']);
  });

  it('takes no scale that the package names for its figures', async () => {
    const { table } = await readOne(
      'year,v\n2011,3\n',
      [
        { name: 'year', type: 'integer' },
        { name: 'v', type: 'number', factdeck: { quantity: '$' } },
      ],
      {},
      { factdeck: { written: '$ million' } },
    );
    const value = table?.rows[0]?.cells.get('year')?.value;
    expect(
      value?.type === 'quantity' && formatQuantity(value.quantity, { language: 'en' }).text,
    ).toBe('2011');
  });
});

it('a code that begins with zero is the same to a machine', async () => {
  const fields = [{ name: 'code', type: 'integer' }];
  const { table } = await readOne('code\n01101\n13101\n', fields);
  const values = table?.rows.map((row) => {
    const value = row.cells.get('code')?.value;
    return value?.type === 'quantity' ? renderValue(value.quantity) : '';
  });
  expect(values).toEqual(['01101', '13101']);
});

it('ticks of an axis of labels have no thousands marks', () => {
  expect([formatTick(2000, 'label', 'en'), formatTick(2000, '', 'en')]).toEqual(['2000', '2,000']);
});

describe('the name of a column of years', () => {
  it.each([
    ...['year', 'Year', 'YEAR', 'fiscal_year', 'birthYear', 'Year of birth', 'FY', 'year_built'],
    ...[
      '年',
      '年度',
      '調査年',
      '会計年度',
      '年(西暦)',
      'année',
      "Année d'ouverture",
      'Jahr',
      'Baujahr',
    ],
    ...['budget_year', 'Year/Month'],
    ...['anno', 'ano', 'año', 'rok', 'jaar', 'Bouwjaar', 'år', 'yıl', 'год', '연도', '年份'],
  ])('%s', (name) => {
    expect(isYearName(name)).toBe(true);
  });

  it.each([
    ...['2023年', 'FY2023', '令和5年', '令和五年度', 'Jahr 2023', 'year 1', 'year_to_date_sales'],
    ...['year over year', 'fy_revenue', 'year_total', 'Umsatz im Jahr', 'Sales, full year'],
    ...['yearly_output', 'calls_per_year', 'last year', 'previous_year', 'this_year', 'month'],
    ...[
      '前年',
      '昨年',
      '半年',
      '年間',
      '年収',
      'Vorjahr',
      'Halbjahr',
      'annotation',
      'rokoko',
      'anonymous',
    ],
  ])('not %s', (name) => {
    expect(isYearName(name)).toBe(false);
  });
});

describe('the name of a column of codes', () => {
  it.each([
    ...['id', 'ID', 'customer_id', 'customerId', 'zip', 'ZIP code', 'PLZ', 'CIK', 'phone number'],
    ...['郵便番号', '電話番号', '自治体コード'],
  ])('%s', (name) => {
    expect(isCodeName(name)).toBe(true);
  });

  it.each([
    ...['count', 'places', 'number', 'views per id', 'lines of code', 'market cap', 'phone'],
    ...['電話', 'coded', 'paid'],
  ])('not %s', (name) => {
    expect(isCodeName(name)).toBe(false);
  });
});
