/** Whatever sizes a theme has: tables go on over pages that hold them, and what cannot go on is told without a browser. */
import { beforeAll, describe, expect, it } from 'vitest';
import { changeCell, changesColumns } from '../../src/fit/fit-changes.ts';
import { gridsOf } from '../../src/fit/grids.ts';
import { fitFor } from '../../src/fit/set-text.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { nodeHost } from '../../src/host/node.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { SlidePlan } from '../../src/model/plan.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { resolveSetting } from '../../src/theme/setting.ts';
import { planned, type PlannedDeck } from '../deck.ts';
import { randomFrom } from './random-themes.ts';

let measureText: MeasureText;
beforeAll(async () => {
  measureText = textMeasure(await loadFonts(nodeHost.readBytes), 'JAN ');
});

/** Of sizes that move no anchor. */
const grids = gridsOf(resolveSetting().page);
const point = 'Retail chains ask for kettles that boil in half the time';

async function deckIn(text: Record<string, number>, points = 3): Promise<PlannedDeck> {
  const fields = ['id', 'what', 'why'].map((name) => ({ name, type: 'string' }));
  const rows = Array.from(
    { length: 7 },
    (_, i) => `r${i},${'Kettles and pots '.repeat(2)},${'Because it was asked for '.repeat(2)}`,
  );
  return planned({
    measureText,
    theme: { text },
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition: '2026-01',
        slides: [
          { id: 'list', title: 'All', table: { table: 't', columns: ['id', 'what', 'why'] } },
          { id: 'said', title: 'Said', points: Array.from({ length: points }, () => point) },
        ],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': `id,what,why\n${rows.join('\n')}\n`,
    },
  });
}

const heads = (names: readonly string[], more: object = {}): object[] => [
  { name: 'id', type: 'string' },
  ...names.map((name) => ({ name, type: 'string', ...more })),
];

function withTable(
  text: Record<string, number>,
  slide: object,
  fields: readonly object[],
  rows: string,
): Promise<PlannedDeck> {
  const deck = { title: 'T', language: 'en', edition: '2026-01', slides: [slide] };
  const schema = { primaryKey: 'id', fields };
  return planned({
    measureText,
    theme: { text },
    files: {
      'deck.yaml': deck,
      'datapackage.yaml': { name: 't', resources: [{ name: 't', path: 't.csv', schema }] },
      't.csv': rows,
    },
  });
}

function comparisonIn(text: Record<string, number>): Promise<PlannedDeck> {
  const names = ['name', 'strength', 'weakness', 'plan', 'risk'];
  const said = names.slice(1).map(() => 'Kettles and pots that were asked for '.repeat(2));
  const rows = ['North', 'South'].map((name) => [name.toLowerCase(), name, ...said].join());
  const comparison = { table: 't', name: 'name', fields: names.slice(1) };
  const slide = { id: 'both', title: 'Both', layout: 'comparison', comparison };
  return withTable(text, slide, heads(names), `id,${names.join()}\n${rows.join('\n')}\n`);
}

/** Eight columns that all stay whole. */
function figuresIn(text: Record<string, number>): Promise<PlannedDeck> {
  const names = Array.from({ length: 8 }, (_, i) => `f${i}`);
  const rows = `id,${names.join()}\na,${names.map(() => '$1234 m').join()}\n`;
  const slide = { id: 'wide', title: 'Wide', table: { table: 't', columns: names } };
  return withTable(text, slide, heads(names, { factdeck: { quantity: '$' } }), rows);
}

type TableSlide = Extract<SlidePlan, { layout: 'table' }>;

function tablesOf({ plan, report }: PlannedDeck): TableSlide[] {
  if (!plan) throw new Error(report());
  return plan.slides.filter((slide): slide is TableSlide => slide.layout === 'table');
}

function heightOf({ view }: TableSlide): number {
  return view.rows.reduce((sum, row) => sum + row.height, view.headHeight);
}

describe('a theme', () => {
  it('with larger text gets more pages', async () => {
    const [usual, large] = [await deckIn({}), await deckIn({ table: 36, tableHead: 20 })];
    expect([usual, large].map((deck) => tablesOf(deck).length)).toEqual([1, 3]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'made at random, seed %i, runs over nowhere',
    async (seed) => {
      const random = randomFrom(seed);
      const pick = (least: number, most: number): number =>
        least + Math.floor(random() * (most - least + 1));
      const sizes = {
        table: pick(16, 30),
        tableHead: pick(14, 24),
        caption: pick(14, 22),
        title: pick(32, 48),
        lead: pick(20, 30),
      };
      const deck = await deckIn(sizes);
      expect(deck.codes).toEqual([]);
      const tables = tablesOf(deck);
      expect(tables.flatMap((t) => t.view.rows)).toHaveLength(7);
      for (const table of tables) {
        expect(heightOf(table)).toBeLessThanOrEqual(grids.table.height);
        const widths = table.view.columns.reduce((sum, column) => sum + column.width, 0);
        expect(widths).toBe(grids.table.width);
      }
    },
  );

  it('with larger titles gives a long one a third line, and the body begins below it', async () => {
    const title =
      'Retail chains ask for kettles that boil in half the time, and pots that keep their heat all day long in a cold kitchen';
    const slide = { id: 'said', title, points: [point] };
    const deck = await withTable({ title: 48 }, slide, heads(['what']), 'id,what\na,b\n');
    expect(deck.codes).toEqual([]);
    const [said] = deck.plan?.slides ?? [];
    if (said?.layout !== 'statement') throw new Error(deck.report());
    const { box, lines } = said.title;
    expect(lines).toHaveLength(3);
    expect(said.view.points[0]?.rule.y).toBeGreaterThanOrEqual(box.y + box.height);
    const longer = { ...slide, title: `${title}, ${title}` };
    const told = await withTable({ title: 48 }, longer, heads(['what']), 'id,what\na,b\n');
    expect(told.codes).toEqual(['title-too-long']);
  });

  it('with larger text sets what stands below the names of a comparison on more lines', async () => {
    const fields = ['name', 'kind', 'plan'];
    const rows =
      'id,name,kind,plan\nn,North,Sells kettles and pots to retail chains,Grow\ns,South,Shop,Stay\n';
    const comparison = { table: 't', name: 'name', sub: 'kind', fields: ['plan'] };
    const slide = { id: 'both', title: 'Both', layout: 'comparison', comparison };
    const [usual, large] = await Promise.all(
      [{ under: 16 }, { under: 40 }].map(async (text) => {
        const { plan, report } = await withTable(text, slide, heads(fields), rows);
        const view = plan?.slides.find((own) => own.layout === 'comparison')?.view;
        if (!view) throw new Error(report());
        return view;
      }),
    );
    const counts = [usual, large].map((view) => view?.heads.map((head) => head.subLines.length));
    expect(counts).toEqual([
      [1, 1],
      [2, 1],
    ]);
    const line = resolveSetting({ text: { under: 40 } }).text.under.line;
    const before = resolveSetting({ text: { under: 16 } }).text.under.line;
    expect((large?.headHeight ?? 0) - (usual?.headHeight ?? 0)).toBe(2 * line - before);
  });

  it('with larger text lets a comparison go on, its heads repeated', async () => {
    const [usual, large] = [await comparisonIn({}), await comparisonIn({ table: 30 })];
    const pages = [usual, large].map(({ plan, report }) => {
      if (!plan) throw new Error(report());
      return plan.slides.flatMap((slide) => (slide.layout === 'comparison' ? [slide.view] : []));
    });
    expect(pages.map((own) => own.length)).toEqual([1, 2]);
    expect(pages.map((own) => own.flatMap((view) => view.rows).length)).toEqual([4, 4]);
    for (const { heads, box } of pages.flat()) {
      expect(heads.map((head) => head.name)).toEqual(['North', 'South']);
      expect(box.y + box.height).toBeLessThanOrEqual(grids.body.y + grids.body.height);
    }
    expect([...usual.codes, ...large.codes]).toEqual([]);
  });

  it('with larger text widens the column that says what happened to a figure', () => {
    const heads = languageOf('en').slides.changeHeads;
    const kind = 'corrected';
    for (const table of [18, 22, 30]) {
      const fit = fitFor(
        { measure: measureText, ...resolveSetting({ text: { table } }) },
        'en',
        [],
      );
      const columns = changesColumns(fit, { heads, rows: [{ kind }] });
      const lines = changeCell(fit, kind, columns.kind);
      expect(lines.map(({ over }) => over)).toEqual([0]);
      const all = Object.values(columns).reduce((sum, width) => sum + width, 0);
      expect(all).toBe(grids.body.width);
    }
  });

  it('with larger text than its columns have room for is told, where no line may be broken', async () => {
    const [usual, large] = [await figuresIn({}), await figuresIn({ table: 44, unit: 30 })];
    expect(usual.codes).toEqual([]);
    expect(large.diagnostics).toMatchObject([
      { code: 'slide-overflow', args: { slide: 'wide', part: 'table', against: 'right' } },
    ]);
  });

  it('with larger text than its key messages have room for is told, at the first that does not fit', async () => {
    const deck = await deckIn({ message: 60 });
    expect(deck.diagnostics).toMatchObject([
      { code: 'slide-overflow', args: { slide: 'said', part: 'body', against: 'bottom' } },
    ]);
    const [found] = deck.diagnostics;
    // Three messages of two lines of 88, 24 between them and a rule each.
    const lines = 2 * Math.round(60 * 1.46);
    expect(found?.code === 'slide-overflow' && found.args.is).toBe(
      3 * (lines + 25) + 1 - grids.body.height,
    );
  });
});

it('a deck whose name is longer than its footer is told by that name', async () => {
  const deck = await planned({
    measureText,
    files: {
      'deck.yaml': {
        title: 'Kettles and pots '.repeat(20).trim(),
        language: 'en',
        edition: '2026-01',
        slides: [{ id: 'said', title: 'Said', points: [point] }],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [
          { name: 't', path: 't.csv', schema: { primaryKey: 'id', fields: heads(['what']) } },
        ],
      },
      't.csv': 'id,what\na,b\n',
    },
  });
  expect(deck.diagnostics).toMatchObject([
    { code: 'slide-overflow', args: { slide: 'said', part: 'footer' } },
  ]);
  expect(deck.report()).toContain('“Kettles and pots');
});

it('a footer ends at the margin, also where its marks close up', async () => {
  const titles = ['北の計画', '「北」の計画', '「（北）」の「計画」、「今年」'];
  const decks = await Promise.all(
    titles.map((title) =>
      planned({
        measureText,
        files: {
          'deck.yaml': {
            title,
            language: 'ja',
            edition: '2026-01',
            slides: [{ id: 'said', title: '題', points: ['やかん'] }],
          },
          'datapackage.yaml': {
            name: 't',
            resources: [
              { name: 't', path: 't.csv', schema: { primaryKey: 'id', fields: heads(['what']) } },
            ],
          },
          't.csv': 'id,what\na,b\n',
        },
      }),
    ),
  );
  const { body } = grids;
  const ends = decks.map(({ plan }) => plan?.slides[0]?.frame.foot.texts.at(-1)?.box);
  expect(ends.map((box) => box && box.x + box.width)).toEqual(
    titles.map(() => body.x + body.width),
  );
});

describe('what cannot go on is told without a browser', () => {
  const words = 'Kettles that boil in half the time are asked for by retail chains. ';
  const found = ({ diagnostics }: PlannedDeck): unknown[] =>
    diagnostics.map(({ code, args }) => [
      code,
      'against' in args ? args.against : '',
      'text' in args ? args.text : '',
    ]);

  it('a row that is taller than its page, by its longest cell', async () => {
    const slide = { id: 'list', title: 'All', table: { table: 't', columns: ['what', 'why'] } };
    const rows = `id,what,why\na,Kettles,${words.repeat(40)}\n`;
    const deck = await withTable({}, slide, heads(['what', 'why']), rows);
    expect(found(deck)).toEqual([
      ['slide-overflow', 'bottom', 'Kettles that boil in half the time are …'],
    ]);
  });

  it('a row of a comparison that is taller than its page', async () => {
    const comparison = { table: 't', name: 'name', fields: ['why'] };
    const slide = { id: 'both', title: 'Both', layout: 'comparison', comparison };
    const rows = `id,name,why\na,North,${words.repeat(40)}\nb,South,Few\n`;
    const deck = await withTable({}, slide, heads(['name', 'why']), rows);
    expect(found(deck)).toEqual([
      ['slide-overflow', 'bottom', 'Kettles that boil in half the time are …'],
    ]);
  });

  /** A locator that fills more than a page, of a cell and of what someone has said. */
  async function oneIn(layout: string): Promise<PlannedDeck> {
    const long = words.repeat(40).trim();
    const fields = heads(['what', 'why']);
    return planned({
      measureText,
      theme: { text: {} },
      files: {
        'deck.yaml': {
          title: 'T',
          language: 'en',
          edition: '2026-01',
          slides: [
            {
              id: 'list',
              title: 'According to retail chains, kettles are asked for',
              because: { 'kettles are asked for': { said: 'retail chains', at: long } },
              table: { table: 't', columns: ['what', 'why'] },
            },
            { id: 'end', title: 'End', layout },
          ],
        },
        'datapackage.yaml': {
          name: 't',
          sources: [{ title: 'Book' }],
          resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
        },
        't.csv': 'id,what,why\na,Kettles,Few\n',
        'evidence.csv': `fact,locator\nt.a.what,${long}\n`,
      },
    });
  }

  it.each(['sources', 'data-notes', 'ledger'])(
    'one entry of %s that is taller than its page',
    async (layout) => {
      const deck = await oneIn(layout);
      expect(deck.diagnostics).toMatchObject([
        { code: 'slide-overflow', args: { slide: 'end', against: 'bottom' } },
      ]);
      expect(found(deck)).toEqual([
        ['slide-overflow', 'bottom', expect.stringContaining('Kettles that boi')],
      ]);
    },
  );

  it('a word that is wider than its column', async () => {
    const deck = await deckIn({ point: 90 }, 1);
    const long = { id: 'long', title: 'Long', points: ['Wo'.repeat(60)] };
    const told = await withTable({ point: 90 }, long, heads(['what']), 'id,what\na,b\n');
    expect(found(deck)).toEqual([]);
    expect(found(told)).toContainEqual([
      'slide-overflow',
      'right',
      'WoWoWoWoWoWoWoWoWoWoWoWoWoWoWoWoWoWoWoW…',
    ]);
  });

  it('a last line of two characters, unless the slide allows it', async () => {
    const slide = { id: 'said', title: 'Said', points: ['Kettles boil in half the time\nok'] };
    const allow = [{ code: 'last-line-short', because: 'It is meant.' }];
    const rows = 'id,what\na,b\n';
    const told = await withTable({}, slide, heads(['what']), rows);
    const allowed = await withTable({}, { ...slide, allow }, heads(['what']), rows);
    expect(found(told)).toEqual([['last-line-short', '', 'Kettles boil in half the time ok']]);
    expect(told.diagnostics[0]?.at).toMatchObject({ file: 'd/deck.yaml' });
    expect([allowed.codes, allowed.plan?.needed.get('said')]).toEqual([[], ['last-line-short']]);
  });
});
