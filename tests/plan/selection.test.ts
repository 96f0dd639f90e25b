/** Which rows a slide shows: the conditions of claims hold for tables and charts as well, and what a top leaves away is counted. */
import { describe, expect, it } from 'vitest';
import { planned, planOf } from '../deck.ts';

const fields = [
  { name: 'id', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'on', type: 'date' },
  { name: 'sales', type: 'string', title: 'Sales', factdeck: { quantity: '円', written: '億円' } },
];
const files = {
  'datapackage.json': {
    name: 'd',
    sources: [{ title: 'Plan' }],
    resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
  },
  't.csv': [
    'id,kind,on,sales',
    'a,shop,2025-01-05,10億円',
    'b,shop,2025-03-05,30億円',
    'c,mill,2025-05-05,8億〜25億円',
    'd,mill,2025-07-05,2億円',
    'e,mill,2025-09-05,30億円',
    '',
  ].join('\n'),
};

function deckOf(slide: object, language = 'en') {
  const slides = [{ id: 'one', title: 'Shown', ...slide }];
  const deck = { title: 'T', language, edition: '2026-01', slides };
  return { files: { ...files, 'deck.yaml': deck } };
}

const bars = (more: object) => ({
  chart: { preset: 'bars', table: 't', x: 'sales', y: 'id', ...more },
});
const table = (more: object) => ({ table: { table: 't', columns: ['id', 'sales'], ...more } });

async function barsOf(more: object, language?: string) {
  const chart = (await planOf(deckOf(bars(more), language))).slides[0]?.chart;
  return { keys: chart?.data['rows']?.map(({ key }) => key), caption: chart?.caption ?? '' };
}

async function firstColumn(more: object): Promise<string[]> {
  const slide = (await planOf(deckOf(table(more)))).slides[0];
  if (slide?.layout !== 'table') throw new Error('no table');
  return slide.view.rows.map((row) => row.cells[0]?.main.text ?? '');
}

describe('where', () => {
  it.each<[string, object, string[]]>([
    ['a value', { kind: 'shop' }, ['a', 'b']],
    ['one of several', { id: ['a', 'd'] }, ['a', 'd']],
    ['at least', { sales: { atLeast: '10億円' } }, ['a', 'b', 'c', 'e']],
    ['less than, and so also what may be', { sales: { lessThan: '10億円' } }, ['c', 'd']],
    ['after a day', { on: { after: '2025-06-30' } }, ['d', 'e']],
    ['two fields', { kind: 'mill', on: { before: '2025-06-01' } }, ['c']],
  ])('%s', async (_, where, expected) => {
    expect((await barsOf({ where, sort: 'table' })).keys).toEqual(expected);
    expect(await firstColumn({ where })).toEqual(expected);
  });

  it.each<[object, string]>([
    [{ sales: { atLeast: 'many' } }, 'claim-figure'],
    [{ slaes: 'x' }, 'unknown-field'],
  ])('%j is told where it is written', async (where, code) => {
    for (const slide of [bars({ where }), table({ where })]) {
      const { diagnostics } = await planned(deckOf(slide));
      expect(diagnostics).toMatchObject([{ code, at: { file: 'd/deck.yaml' } }]);
      // At the value or the key, behind the beginning of `where`.
      const text = JSON.stringify(deckOf(slide).files['deck.yaml']);
      const column = diagnostics[0]?.at?.column ?? 0;
      expect(column).toBeGreaterThan(text.indexOf('where'));
    }
  });
});

describe('top', () => {
  it('of a chart: the largest, and in its caption how many others there are', async () => {
    expect(await barsOf({ top: 3 })).toEqual({
      keys: ['b', 'e', 'a'],
      caption: 'Sales (2 more not shown)',
    });
    expect((await barsOf({ top: 5 })).caption).toBe('Sales');
    expect((await barsOf({ top: 3 }, 'ja')).caption).toContain('ほか2件は省略');
  });

  it('is taken of the rows that are meant, in their order', async () => {
    const own = { where: { kind: 'mill' }, sort: 'sales', top: 1 };
    expect(await barsOf(own)).toMatchObject({ keys: ['d'] });
  });

  it('of a table: the largest by its first figure, and a row that counts the others', async () => {
    expect(await firstColumn({ top: 2 })).toEqual(['b', 'e', '3 more not shown']);
    expect(await firstColumn({ top: 2, sort: 'table' })).toEqual(['a', 'b', '3 more not shown']);
    expect(await firstColumn({ top: 9 })).toEqual(['b', 'e', 'a', 'c', 'd']);
  });

  it('tells where the last of them could be another', async () => {
    const told = async (top: number) =>
      (await planned(deckOf(bars({ top })))).diagnostics.map(({ code }) => code);
    expect(await told(1)).toEqual(['top-not-sure']);
    expect(await told(2)).toEqual([]);
    expect(await told(3)).toEqual(['top-not-sure']);
  });
});
