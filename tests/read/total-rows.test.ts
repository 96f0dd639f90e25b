/** A row that is called a total is one only where the others add up to it. */
import { describe, expect, it } from 'vitest';
import { readOne } from './tables.ts';

const sexes = [
  { name: 'sex', type: 'string' },
  { name: 'geo', type: 'string' },
  { name: 'value', type: 'number' },
];

/** Lines of the rows that are refused as totals. */
async function totalsIn(csv: string, fields: readonly Record<string, unknown>[] = sexes) {
  const { diagnostics } = await readOne(csv, fields);
  return diagnostics.filter((d) => d.code === 'csv-total-row').map((d) => d.at?.line);
}

describe('a first cell that reads Total', () => {
  it.each([
    ['a value, the others do not come to it', 'TOTAL,DE,5\nF,DE,2', []],
    [
      'a value of each of several groups',
      'TOTAL,DE,5\nF,DE,2\nM,DE,3\nTOTAL,FR,9\nF,FR,4\nM,FR,5',
      [],
    ],
    ['the same, behind its parts', 'F,DE,2\nM,DE,3\nTOTAL,DE,5\nF,FR,4\nM,FR,5\nTOTAL,FR,9', []],
    ['all others add up to it', 'North,a,2\nSouth,b,3\nTotal,,5', [4]],
    ['in front of the others', '計,,5\nNorth,a,2\nSouth,b,3', [2]],
    [
      'subtotals and a grand total',
      'N,a,2\nS,b,3\nSubtotal,,5\nE,c,4\nW,d,1\nSubtotal,,5\nTotal,,10',
      [4, 7, 8],
    ],
    ['parts that were rounded', 'N,a,33.3\nS,b,33.3\nE,c,33.3\nTotal,,100.0', [5]],
    ['off by more than rounding', 'N,a,33.3\nS,b,33.3\nE,c,30.3\nTotal,,100.0', []],
    ['a total that was rounded more', 'N,a,10.4\nS,b,20.4\nTotal,,31', [4]],
    ['off by more than that', 'N,a,10.4\nS,b,20.4\nTotal,,32', []],
    ['behind a number of the row', '1,N,2\n2,S,3\n3,Total,5', [4]],
    ['nothing comes to nothing', 'N,a,0\nS,b,0\nTotal,,0', []],
    ['no other row', 'Total,DE,5', []],
  ])('%s', async (_, rows, lines) => {
    expect(await totalsIn(`sex,geo,value\n${rows}\n`)).toEqual(lines);
  });

  it.each([
    ...[
      '合　計',
      '計',
      ' 総数',
      'TOTAL',
      'Total:',
      'Sub-Total',
      'Grand  total',
      'Summe',
      'Gesamt',
      'Insgesamt',
    ],
    ...['Zwischensumme', 'Total général', 'Sous-total', 'Ensemble', 'Totale', 'Totaal', 'Σ'],
  ])('%j is such a word', async (word) => {
    expect(await totalsIn(`sex,geo,value\nN,a,2\nS,b,3\n${word},,5\n`)).toEqual([4]);
    expect(await totalsIn(`sex,geo,value\nN,a,2\nS,b,3\n${word},,9\n`)).toEqual([]);
  });

  it.each(['Totality', 'Sumatra', '統計', '合計課', 'Ensembles'])('%j is none', async (word) => {
    expect(await totalsIn(`sex,geo,value\nN,a,2\nS,b,3\n${word},,5\n`)).toEqual([]);
  });

  it('is a word of the data where no figure stands beside it', async () => {
    const fields = [
      { name: 'word', type: 'string' },
      { name: 'party', type: 'string' },
    ];
    expect(await totalsIn('word,party\ntotal,D\nsum,R\nfreedom,R\n', fields)).toEqual([]);
  });

  it('is a value where its field lists it', async () => {
    const listed = [{ ...sexes[0], categories: ['Total', 'F', 'M'] }, ...sexes.slice(1)];
    const csv = 'sex,geo,value\nF,DE,2\nM,DE,3\nTotal,DE,5\n';
    expect(await totalsIn(csv, listed)).toEqual([]);
    expect(await totalsIn(csv)).toEqual([4]);
  });

  it('is judged by amounts: percentages and prices beside them do not add up', async () => {
    const fields = [
      { name: 'what', type: 'string' },
      { name: 'sold', type: 'integer' },
      { name: 'change', type: 'number', factdeck: { quantity: '%' } },
    ];
    expect(await totalsIn('what,sold,change\na,2,10\nb,3,-4\nTotal,5,1.2\n', fields)).toEqual([4]);
  });

  it('is a total where an undisclosed part may make up what is missing', async () => {
    const fields = [
      { name: 'what', type: 'string' },
      { name: 'sold', type: 'string', factdeck: { quantity: '$' } },
    ];
    const rows = (total: string) => `what,sold\na,$20 m\nb,undisclosed\nTotal,${total}\n`;
    expect(await totalsIn(rows('$25 m'), fields)).toEqual([4]);
    expect(await totalsIn(rows('$10 m'), fields)).toEqual([]);
  });

  it('is a remark behind the figures', async () => {
    const fields = [
      { name: 'what', type: 'string' },
      { name: 'sold', type: 'integer' },
      { name: 'remark', type: 'string' },
    ];
    expect(await totalsIn('what,sold,remark\na,5,Total\nb,2,\nc,3,\n', fields)).toEqual([]);
  });

  it('is read as a row where it is a value', async () => {
    const { table } = await readOne('sex,geo,value\nTOTAL,DE,5\nF,DE,2\n', sexes);
    expect(table?.rows.map((row) => row.cells.get('sex')?.raw)).toEqual(['TOTAL', 'F']);
  });
});
