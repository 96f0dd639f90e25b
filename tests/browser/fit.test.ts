/** What authors write too much of: it gives a good slide, or an error that says where. Built and measured for real. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import type { DeckResult } from '../../src/run/options.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const organisation =
  '国立研究開発法人量子科学技術研究開発機構先端的研究基盤整備推進統括本部準備室計画課';

async function measured(name: string, slide: object, rows: readonly string[]): Promise<DeckResult> {
  const path = join(folder, name);
  const fields = [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string', title: '組織', factdeck: { names: true } },
    { name: 'size', type: 'string', title: '規模', factdeck: { quantity: '円', written: '億円' } },
    { name: 'why', type: 'string', title: '理由' },
  ];
  const files = {
    'deck.yaml': JSON.stringify({
      title: 'T',
      language: 'language' in slide ? slide.language : 'ja',
      edition: '2026-01',
      slides: 'slides' in slide ? slide.slides : [{ id: 'one', ...slide }],
    }),
    'datapackage.yaml': JSON.stringify({
      name: 'x',
      resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
    }),
    't.csv': `id,name,size,why\n${rows.join('\n')}\n`,
  };
  await mkdir(path);
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  const { decks } = await runBuild(
    {
      decks: [path],
      publish: false,
      measure: true,
      formats: [],
      scale: 1,
      out: join(folder, 'out'),
    },
    () => undefined,
  );
  const [deck] = decks;
  if (!deck) throw new Error('no deck');
  return deck;
}

const row = (i: number): string => `r${i},組織${i},${i * 10}億円,${'理由の説明'.repeat(3)}`;
const twelve = Array.from({ length: 12 }, (_, i) => row(i + 1));

describe('too much', () => {
  it('a title of 60 characters stands on two lines', async () => {
    const title =
      '長い見出しでも二行に収まり、語の途中で折り返すことも、終わりの行に文字がぽつんと残ることもない、という確かめの文である';
    expect(title.length).toBeGreaterThanOrEqual(55);
    const deck = await measured('title', { title, points: ['点'] }, [row(1)]);
    expect(deck.diagnostics).toEqual([]);
  });

  it('a title of 90 is an error at its line, with what fits', async () => {
    const deck = await measured('long-title', { title: '長い見出し'.repeat(18), points: ['点'] }, [
      row(1),
    ]);
    expect(deck.diagnostics).toMatchObject([
      { code: 'title-too-long', args: { characters: 90, fits: 70 }, at: { line: 1 } },
    ]);
  });

  it('a table of 12 rows goes on over two slides', async () => {
    const table = { table: 't', columns: ['name', 'size', 'why'] };
    const deck = await measured('table', { title: '表', table }, twelve);
    expect(deck.diagnostics).toEqual([]);
    expect(deck.slides).toBe(2);
  });

  it.each<[string, object]>([
    ['dots', { preset: 'dots', table: 't', x: 'size', y: 'name' }],
    ['bars', { preset: 'bars', table: 't', x: 'size', y: 'name' }],
  ])('an organisation of 40 characters stands beside its mark in %s', async (name, chart) => {
    const rows = [row(1), `r2,${organisation},20億円,長い`, row(3)];
    expect(organisation.length).toBeGreaterThanOrEqual(40);
    const deck = await measured(`name-${name}`, { title: '名前', chart }, rows);
    expect(deck.diagnostics).toEqual([]);
  });

  it('an organisation of 40 characters stands in a table', async () => {
    const table = { table: 't', columns: ['name', 'size', 'why'] };
    const rows = [row(1), `r2,${organisation},20億円,長い`];
    const deck = await measured('name-table', { title: '表', table }, rows);
    expect(deck.diagnostics).toEqual([]);
  });

  it('more points than a slide holds are an error that names slide, words and line', async () => {
    const points = Array.from({ length: 6 }, () => ({
      text: '要点をひとつ述べる文'.repeat(6),
      detail: '詳しい説明の文'.repeat(20),
    }));
    const deck = await measured('points', { title: '要点', points }, [row(1)]);
    expect(deck.diagnostics.map((d) => d.code)).toContain('slide-overflow');
    const [found] = deck.diagnostics.filter((d) => d.code === 'slide-overflow');
    expect(found).toMatchObject({ args: { slide: 'one', part: 'body', against: 'bottom' } });
    expect(found?.at).toMatchObject({ line: 1 });
  });
});

it('blanks beside each other, tabs, breaks in cells and marks without width are drawn as measured', async () => {
  const odd = '規模  と\t理由 \u200bby  \u3000 Northwind';
  const rows = [`r1,組織,10億円,"${odd}\n続き"`, 'r2,"A\n\nB",20億円,a  b'];
  const slides = [
    { id: 'p', title: odd, points: [odd, { text: odd, detail: `${odd}\n${odd}` }] },
    { id: 't', title: '表', table: { table: 't', columns: ['name', 'size', 'why'] } },
    { id: 'c', title: '比べ', comparison: { table: 't', name: 'name', fields: ['why'] } },
    { id: 'k', title: '札', cards: [1, 2].map(() => ({ title: odd, text: odd })) },
    { id: 'n', layout: 'data-notes', title: '注記', kicker: odd },
  ];
  const deck = await measured('blanks', { slides }, rows);
  expect(deck.diagnostics).toEqual([]);
});

it('a German word that is wider than its line ends in a hyphen that is drawn', async () => {
  const long = 'Tiefwasserhafenerschließungsstraßenbauvorhaben';
  const text = `${long}sgenehmigungsverfahren`;
  const slides = [
    { id: 'd', layout: 'cover', title: `${text}szuständigkeit` },
    { id: 't', title: 'Tabelle', table: { table: 't', columns: ['name', 'why'] } },
    { id: 'c', title: 'Vergleich', comparison: { table: 't', name: 'name', fields: ['why'] } },
    { id: 'k', title: 'Karten', cards: [1, 2, 3].map(() => ({ title: 'Hafen', text })) },
  ];
  const rows = [1, 2, 3].map((i) => `r${i},Hafen ${'ABC'[i - 1] ?? ''},${i},${text} ${text}`);
  const deck = await measured('torn', { language: 'de', slides }, rows);
  expect(deck.diagnostics).toEqual([]);
});

describe('words of a chart that are turned', () => {
  const spec = (axis: object): object => ({
    spec: {
      data: { name: 't' },
      mark: 'bar',
      encoding: {
        x: { field: 'name', axis },
        y: { field: 'size', type: 'quantitative' },
      },
    },
  });

  it.each<[string, object]>([
    ['the title of an upright axis', { labelAngle: 0 }],
    ['slanted names', { labelAngle: -45 }],
  ])('%s are not cut off at the edge', async (name, axis) => {
    const rows = [row(1), row(2), row(3)];
    const deck = await measured(`turned-${name}`, { title: '向き', chart: spec(axis) }, rows);
    expect(deck.diagnostics).toEqual([]);
  });
});
