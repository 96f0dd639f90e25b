/** Measures with `each`: a figure a row, worked out by hand, and used like any other column. */
import { describe, expect, it } from 'vitest';
import { computeColumns } from '../../src/claims/computed-columns.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import { indexFacts } from '../../src/facts/index-facts.ts';
import type { Sources } from '../../src/model/sources.ts';
import { formatQuantity } from '../../src/quantity/index.ts';
import { judgeSources, readFiles } from './made-up.ts';

const money = { quantity: '円', written: '億円' };
const descriptor = {
  name: 'x',
  resources: [
    {
      name: 'r',
      path: 'r.csv',
      schema: {
        primaryKey: 'id',
        foreignKeys: [{ fields: 'land', reference: { resource: 'l', fields: 'id' } }],
        fields: [
          { name: 'id', type: 'string' },
          { name: 'land', type: 'string' },
          { name: 'y24', type: 'string', factdeck: money },
          { name: 'y25', type: 'string', factdeck: money },
          { name: 'cost', type: 'string', factdeck: { ...money, internal: true } },
          { name: 'from', type: 'string', factdeck: { moment: true } },
          { name: 'to', type: 'string', factdeck: { moment: true } },
        ],
      },
    },
    {
      name: 'l',
      path: 'l.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'size', type: 'string', factdeck: money },
        ],
      },
    },
    { name: 'loose', path: 'loose.csv', schema: { fields: [{ name: 'v', type: 'integer' }] } },
  ],
};
const rows = [
  'a,p,10億円,15億円,4億円,2024-01,2024-07',
  'b,p,20億円,10億円以上,4億円,2024-03,2025-03',
  'c,q,約40億円,20億円,4億円,2024-01,2024-02',
  'd,q,0億円,非公開,4億円,2024-01,2026-01',
  'e,q,n/a,5億円,4億円,2024-01,2024-01',
];

async function made(
  measures: object,
  because: object = {},
  cells: readonly string[] = rows,
): Promise<Sources> {
  const slides = [{ id: 's', title: 'T', points: ['x'], because }];
  const { value } = await readFiles({
    'deck.yaml': JSON.stringify({
      title: 'T',
      language: 'ja',
      edition: '2026-01',
      measures,
      slides,
    }),
    'datapackage.yaml': JSON.stringify(descriptor),
    'r.csv': `id,land,y24,y25,cost,from,to\n${cells.join('\n')}\n`,
    'l.csv': 'id,size\np,100億円\nq,50億円\n',
    'loose.csv': 'v\n1\n',
  });
  return value;
}

function columnIn(sources: Sources, name: string): string[] {
  const index = indexFacts(sources.dataset);
  return ['a', 'b', 'c', 'd', 'e'].map((row) => {
    const found = index.find(['r', row, name]);
    const value = found.ok ? found.fact.cell.value : undefined;
    if (value?.type !== 'quantity') return value?.type ?? 'no such fact';
    const digits = found.ok ? found.fact.field.digits : undefined;
    return formatQuantity(value.quantity, {
      language: 'ja',
      ...(digits !== undefined && { digits }),
    }).text;
  });
}

describe('a figure for each row', () => {
  it.each<[string, object, string[]]>([
    ['伸び', { growth: ['y24', 'y25'] }, ['50%', '−50%以上', '約−50%', '該当なし', '該当なし']],
    [
      '差',
      { difference: ['y25', 'y24'] },
      ['5億円', '−10億円以上', '約−20億円', '非公開', '該当なし'],
    ],
    [
      '比',
      { ratio: ['y25', 'y24'], digits: 1 },
      ['1.5倍', '0.5倍以上', '約0.5倍', '該当なし', '該当なし'],
    ],
    [
      '国に占める比',
      { ratio: ['y25', 'land.size'], digits: 2 },
      ['0.15倍', '0.1倍以上', '0.4倍', '非公開', '0.1倍'],
    ],
    [
      '割合',
      { share: 'y25', of: ['y24', 'y25'], digits: 0 },
      ['60%', '33%以上100%未満', '約33%', '100%', '該当なし'],
    ],
    ['二倍', { scale: 'y24', by: 2 }, ['20億円', '40億円', '約80億円', '0円', '該当なし']],
    ['和', { sum: ['y24', 'r.a.y24'] }, ['20億円', '30億円', '約50億円', '10億円', '該当なし']],
    ['月数', { months: ['from', 'to'] }, ['6ヶ月', '12ヶ月', '1ヶ月', '24ヶ月', '0ヶ月']],
    [
      '順位',
      { rank: 'y24', rows: ['a', 'b', 'c', 'd'], unit: '位' },
      ['3位', '2位', '1位', '4位', 'blank'],
    ],
  ])('%s', async (name, source, expected) => {
    const { value, diagnostics } = computeColumns(await made({ [name]: { each: 'r', ...source } }));
    expect(diagnostics.map((d) => d.code)).toEqual([]);
    expect(value && columnIn(value, name)).toEqual(expected);
  });

  it.each([
    ['差', { difference: ['y25', 'y24'] }, '非公開'],
    ['伸び', { growth: ['y24', 'y25'] }, '非公開'],
    ['比', { ratio: ['y25', 'y24'] }, '非公開'],
    ['逆の差', { difference: ['y24', 'y25'] }, '非公開'],
  ])('%s: from what nobody knows follows no bound', async (name, source, expected) => {
    const cells = rows.map((row) => row.replace('a,p,10億円', 'a,p,非公開'));
    const { value } = computeColumns(await made({ [name]: { each: 'r', ...source } }, {}, cells));
    expect(value && columnIn(value, name)[0]).toBe(expected);
  });

  it('where outsiders made an estimate, the bound is theirs', async () => {
    const cells = rows.map((row) => row.replace('a,p,10億円', 'a,p,非公開(推定5億円〜8億円)'));
    const 差 = { each: 'r', difference: ['y25', 'y24'] };
    const { value } = computeColumns(await made({ 差 }, {}, cells));
    expect(value && columnIn(value, '差')[0]).toContain('7億');
  });

  it('a column may rest on one above it, and on a measure', async () => {
    const sources = await made({
      全体: { sum: 'r.y24' },
      差: { each: 'r', difference: ['y25', 'y24'] },
      差の比: { each: 'r', ratio: ['差', '全体'], digits: 2 },
    });
    const { value, diagnostics } = computeColumns(sources);
    expect(diagnostics).toEqual([]);
    expect(value && columnIn(value, '差の比')[0]).toBe('約0.07倍');
    expect(value && Object.keys(value.deck.measures)).toEqual(['全体']);
  });

  it('claims and other measures use it by its address', async () => {
    const measures = {
      伸び: { each: 'r', growth: ['y24', 'y25'] },
      伸びた行: { count: 'r', where: { 伸び: { moreThan: '0%' } } },
    };
    const because = {
      T: [
        { largest: 'r.a.伸び', rows: ['a', 'c'] },
        { largest: 'r.c.伸び', rows: ['a', 'c'] },
        { atLeast: 'r.a.伸び', value: '50%' },
        { only: 'a', of: 'r', have: { 伸び: { atLeast: '10%' } }, rows: ['a', 'c'] },
      ],
    };
    const { value } = computeColumns(await made(measures, because));
    const { verdicts } = judgeSources(value ?? (await made({})));
    const claims = verdicts.claims.get(0)?.get('T') ?? [];
    expect(claims.map((c) => c.verdict)).toEqual([
      'holdsAsStated',
      'fails',
      'holds',
      'holdsAsStated',
    ]);
    expect(verdicts.measures.get('伸びた行')?.value).toMatchObject({ type: 'quantity' });
  });

  it('knows what it rests on; of an internal cell it is internal; it is no cell of the dataset', async () => {
    const { value } = computeColumns(
      await made({
        伸び: { each: 'r', growth: ['y24', 'y25'] },
        利幅: { each: 'r', difference: ['y25', 'cost'] },
      }),
    );
    if (!value) throw new Error('not computed');
    const index = indexFacts(value.dataset);
    const found = index.find(['r', 'a', '伸び']);
    expect(found.ok && found.fact.cell.computed?.from).toEqual([
      ['r', 'a', 'y24'],
      ['r', 'a', 'y25'],
    ]);
    expect(value.dataset.tables.get('r')?.fields.find((f) => f.name === '利幅')?.internal).toBe(
      true,
    );
    expect(allFacts(value.dataset).filter((f) => f.cell.computed)).toEqual([]);
  });

  it('says in which row a figure cannot be worked out', async () => {
    const cells = rows.map((row) => row.replace('b,p,', 'b,,'));
    const sources = await made({ 比: { each: 'r', ratio: ['y25', 'land.size'] } }, {}, cells);
    const { diagnostics } = computeColumns(sources);
    expect(diagnostics).toMatchObject([{ code: 'address-incomplete', at: { row: 'r.b' } }]);
  });

  it.each<[string, object, string[]]>([
    ['a name that is taken', { y24: { each: 'r', growth: ['y24', 'y25'] } }, ['column-taken']],
    ['no such table', { 伸び: { each: 'q', growth: ['y24', 'y25'] } }, ['unknown-table']],
    ['rows without a key', { 伸び: { each: 'loose', scale: 'v', by: 2 } }, ['row-without-key']],
    ['no such field', { 伸び: { each: 'r', growth: ['y23', 'y25'] } }, ['unknown-field']],
    ['a moment for a figure', { 伸び: { each: 'r', growth: ['from', 'y25'] } }, ['claim-units']],
    [
      'units apart',
      {
        月: { each: 'r', months: ['from', 'to'] },
        差: { each: 'r', difference: ['y24', '月'] },
      },
      ['claim-units'],
    ],
  ])('%s', async (_, measures, expected) => {
    const { diagnostics } = computeColumns(await made(measures));
    expect(diagnostics.map((d) => d.code)).toEqual(expected);
  });
});
