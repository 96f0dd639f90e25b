/** An erratum: what an old copy says wrongly, by the page it says it on. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/edition/compare.ts';
import { errataOf } from '../../src/edition/errata.ts';
import { fitFor } from '../../src/fit/set-text.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { Erratum } from '../../src/model/erratum.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { planErrata } from '../../src/plan/plan-errata.ts';
import { resolveSetting } from '../../src/theme/setting.ts';
import { editionOf, type Change } from './editions.ts';

const dearer: Change = ['makers.csv', '$30 m', '$33 m'];
const retitled: Change = ['deck.yaml', 'title: The makers', 'title: Our makers'];
const south: Change = ['makers.csv', 'south,Southgate,>=$12 m,2021,trial\n', ''];
const respelt: Change = ['makers.csv', '$30 m', '30 million dollars'];

it.each([
  ['a value', [dearer], [[2, 'Northwind Revenue', '$30 m', '$33 m']]],
  ['another spelling', [respelt], []],
  [
    'a row that is gone',
    [south],
    [
      [2, 'Southgate Maker', 'Southgate', ''],
      [2, 'Southgate Revenue', '$12 m or more', ''],
    ],
  ],
  ['a title', [retitled], [[2, '', 'The makers, Northwind first', 'Our makers, Northwind first']]],
] as const)('%s', async (_, changes, rows) => {
  const before = await editionOf();
  const after = await editionOf(...changes);
  const found = errataOf(compareEditions(before, after), before, after);
  const told = found.map(({ page, what, wrong, right }) => [page, what, wrong, right]);
  expect(told.sort()).toEqual([...rows].sort());
});

describe('its pages', () => {
  let measure: MeasureText;
  beforeAll(async () => {
    measure = textMeasure(await loadFonts(nodeHost.readBytes), 'JAN ');
  });

  const long = 'The makers are told apart by what their kettles cost and by how long they last';
  const rows = Array.from({ length: 30 }, (_, i): Erratum => {
    const isLong = i % 7 === 3;
    return { page: i + 1, what: '', wrong: isLong ? `${long}. ${long}` : `$${i} m`, right: '' };
  });

  it.each([
    ['of the usual size', undefined],
    ['of larger text', { text: { table: 24, tableHead: 20, title: 40 } }],
    ['on narrow pages', { page: '4:3' } as const],
  ])('hold every row whole, %s', (_, theme) => {
    const fit = fitFor({ measure, ...resolveSetting(theme) }, 'en', []);
    const pages = planErrata(fit, rows, { title: 'T', edition: '2026', before: '2025' });
    const tables = pages.map((page) => {
      if (page.layout !== 'table') throw new Error(page.layout);
      return page.view;
    });
    const printed = tables.flatMap((table) => table.rows.map((row) => row.cells[0]?.main.text));
    expect(printed).toEqual(rows.map((row) => String(row.page)));
    const { y, height } = fit.grids.body;
    for (const { box, rows: own } of tables) {
      expect(box.y + box.height).toBeLessThanOrEqual(y + height);
      const cells = own.flatMap((row) => row.cells.map(({ main }) => main.lines.length));
      expect(Math.min(...cells)).toBeGreaterThan(0);
    }
    const wrong = tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells[2] ?? []));
    const lines = wrong.map(({ main }) => Math.min(2, main.lines.length));
    expect(lines).toEqual(rows.map((row) => (row.wrong.startsWith(long) ? 2 : 1)));
    expect(pages.map(({ frame }) => frame.foot.texts.at(-1)?.plain)).toEqual(
      pages.map((_, i) => `${i + 1} / ${pages.length}`),
    );
  });
});
