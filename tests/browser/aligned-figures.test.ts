/** The units of a column stand under each other, in the row of sums as in the others. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import { readersBrowser } from '../browsers.ts';

const out = await mkdtemp(join(tmpdir(), 'factdeck-aligned-'));
afterAll(() => rm(out, { recursive: true, force: true }));

/** Runs in the page: of each column of figures, where the words behind its numbers begin. */
function unitsOfColumns(): { slide: string; starts: number[]; hasSums: boolean }[] {
  const deck = Reflect.get(window, 'deck') as { slide: (index: number) => void };
  return [...document.querySelectorAll('.slides > section')].flatMap((slide, index) => {
    deck.slide(index);
    return [...slide.querySelectorAll('.slide table')].flatMap((table) => {
      const columns = new Map<number, { starts: number[]; hasSums: boolean }>();
      for (const tail of table.querySelectorAll('.tail')) {
        const cell = tail.closest('td, th');
        if (!(cell instanceof HTMLTableCellElement)) continue;
        const column = columns.get(cell.cellIndex) ?? { starts: [], hasSums: false };
        column.starts.push(tail.getBoundingClientRect().left);
        columns.set(cell.cellIndex, {
          ...column,
          hasSums: column.hasSums || cell.closest('tr.total') !== null,
        });
      }
      return [...columns.values()].map((column) => ({ slide: slide.id, ...column }));
    });
  });
}

it('in every table of the gallery', async () => {
  await runBuild(
    { decks: ['gallery'], publish: true, formats: ['html'], scale: 1, out },
    () => undefined,
  );
  const browser = await readersBrowser();
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(pathToFileURL(join(out, 'gallery', 'index.html')).href);
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const columns = await page.evaluate(unitsOfColumns);
  await browser.close();
  expect(columns.filter((c) => c.hasSums).length).toBeGreaterThan(0);
  const uneven = columns.filter(({ starts }) => Math.max(...starts) - Math.min(...starts) > 0.5);
  expect(uneven).toEqual([]);
});
