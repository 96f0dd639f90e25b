/** Tables longer than a slide: rows whole, heads repeated, sums last; few rows get air. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { SlidePlan } from '../../src/model/plan.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { paged } from '../../src/plan/split-table.ts';
import { planOf } from '../deck.ts';

let measureText: MeasureText;
beforeAll(async () => {
  measureText = textMeasure(await loadFonts(nodeHost.readBytes), 'JAN ');
});

type TableSlide = Extract<SlidePlan, { layout: 'table' }>;

async function slidesOf(rows: number, what: string, table: object = {}): Promise<SlidePlan[]> {
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'what', type: 'string' },
    { name: 'v', type: 'string', factdeck: { quantity: '円' } },
  ];
  const deck = {
    title: 'T',
    language: 'ja',
    edition: '2026-01',
    measures: { 合計: { sum: 't.v' } },
    slides: [
      { id: 'all', layout: 'agenda', title: '目次' },
      { layout: 'section', id: 'one', section: '一' },
      {
        id: 'costs',
        title: '費用の一覧',
        kicker: '費用',
        table: { table: 't', columns: ['id', 'what', 'v'], ...table },
        notes: 'メモ',
      },
      { layout: 'section', id: 'two', section: '二' },
      { id: 'after', title: '次の話', points: ['点'] },
    ],
  };
  const lines = Array.from({ length: rows }, (_, i) => `r${i + 1},${what},${i + 1}円`);
  const { slides } = await planOf({
    measureText,
    files: {
      'deck.yaml': deck,
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': `id,what,v\n${lines.join('\n')}\n`,
    },
  });
  return [...slides];
}

async function tablesOf(rows: number, what: string, table?: object): Promise<TableSlide[]> {
  const slides = await slidesOf(rows, what, table);
  return slides.filter((s): s is TableSlide => s.layout === 'table');
}
const keysOf = (slide: TableSlide): string[] =>
  slide.view.rows.map((r) => r.cells[0]?.main.text ?? '');

describe('a table', () => {
  it.each<[number, number[]]>([
    [1, [1]],
    [7, [7]],
    [8, [4, 4]],
    [12, [6, 6]],
    [15, [5, 5, 5]],
    [16, [6, 6, 4]],
  ])('of %i short rows stands on slides of %j', async (rows, expected) => {
    const slides = await tablesOf(rows, '短い');
    expect(slides.map((s) => s.view.rows.length)).toEqual(expected);
    expect(slides.flatMap(keysOf)).toEqual(Array.from({ length: rows }, (_, i) => `r${i + 1}`));
  });

  it('goes on with its head, its title and a number, and notes on the first alone', async () => {
    const [first, second] = await tablesOf(12, '短い');
    expect([first?.id, second?.id]).toEqual(['costs', 'costs-2']);
    expect(second?.view.columns).toEqual(first?.view.columns);
    expect(second?.title).toEqual(first?.title);
    expect([first, second].map((s) => s?.kicker?.pieces.map((p) => p.text).join(''))).toEqual([
      '費用　1 / 2',
      '費用　2 / 2',
    ]);
    expect([first?.notes?.plain, second?.notes]).toEqual(['メモ', null]);
  });

  it('is split earlier where rows are tall', async () => {
    const long = '説明の長い文'.repeat(40);
    const slides = await tablesOf(7, long);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.flatMap(keysOf)).toHaveLength(7);
  });

  it('has its sums on the last slide, beside seven rows at most', async () => {
    const totals = [{ title: '計', figures: { v: '合計' } }];
    const slides = await tablesOf(8, '短い', { totals });
    expect(slides.map((s) => s.view.rows.map((r) => r.total))).toEqual([
      [false, false, false, false],
      [false, false, false, false, true],
    ]);
    expect(slides[1]?.view.rows.at(-1)?.cells[2]?.main.text).toBe('36円');
  });

  it('of few rows has more air than one of many', async () => {
    const air = async (rows: number): Promise<number> =>
      (await tablesOf(rows, '短い'))[0]?.view.air ?? 0;
    expect(await air(3)).toBeGreaterThan(await air(7));
    expect(await air(7)).toBeGreaterThanOrEqual(7);
  });

  it('moves the pages behind it, and the agenda knows', async () => {
    const slides = await slidesOf(12, '短い');
    const agenda = slides.find((s) => s.layout === 'agenda');
    expect(slides.map((s) => s.page)).toEqual(slides.map((_, i) => i + 1));
    const after = slides.find((s) => s.id === 'two');
    expect(agenda?.view.sections.at(-1)?.page).toBe(after?.page);
  });
});

it('one tall row does not make the other pages short', () => {
  const heights = [1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1];
  const total = (rows: readonly number[]): number => rows.reduce((a, b) => a + b, 0);
  const pages = paged(heights, [1], (rows) => total(rows) <= 6, 5);
  expect(pages.map((rows) => rows.length)).toEqual([5, 2, 6]);
});
