/** What `plan --json` tells of a deck is what its slides are drawn from; no browser is asked. */
import { expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { deckBoxes, type LineBox, type SlideBoxes } from '../../src/model/boxes.ts';

function linesOf({ blocks }: SlideBoxes): LineBox[] {
  return blocks.flatMap((block) => {
    if (block.type === 'text') return block.lines;
    return block.type === 'table'
      ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines))
      : [];
  });
}

/** Signs behind a title are no part of its line in the page. */
function spoken({ x, runs }: LineBox): { text: string; width: number } {
  const said = runs.filter(({ raised, size }) => raised <= size * 0.5);
  const text = said.map((run) => run.text).join('');
  return { text: text.trim(), width: Math.max(...said.map((run) => run.x + run.width)) - x };
}

function drawnLines(html: string): { text: string; width: number }[] {
  const plain = html.replaceAll(/<svg\b.*?<\/svg>/gs, '');
  return plain
    .split('<span class="text-line')
    .slice(1)
    .flatMap((piece) => {
      const width = Number(/data-width="([\d.]+)"/.exec(piece)?.[1]);
      const inner = piece.slice(piece.indexOf('>') + 1);
      return [{ text: wordsIn(upToEnd(inner)), width }];
    });
}

/** As far as the span goes that has been begun. */
function upToEnd(html: string): string {
  let open = 1;
  for (const { 0: tag, index } of html.matchAll(/<\/?span\b/g)) {
    open += tag === '<span' ? 1 : -1;
    if (open === 0) return html.slice(0, index);
  }
  return html;
}

function wordsIn(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#x27': "'",
    '#x3D': '=',
  };
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&([\w#]+);/g, (all, name: string) => entities[name] ?? all)
    .trim();
}

it.each(['gallery', 'quarterly-review'])('tells of %s all lines and boxes', async (name) => {
  const { prepared } = await prepareDecks([name], {});
  const [deck] = prepared;
  if (!deck) throw new Error('nothing was prepared');
  const told = deckBoxes.parse(deck.boxes());
  expect(told.slides.map(({ id }) => id)).toEqual(deck.plan.slides.map(({ id }) => id));
  const untold = deck.parts.slides.flatMap(({ id, html }, i) => {
    const slide = told.slides[i];
    const lines = slide ? linesOf(slide).map(spoken) : [];
    const isTold = ({ text, width }: { text: string; width: number }): boolean =>
      lines.some((line) => line.text === text && Math.abs(line.width - width) < 12);
    return drawnLines(html)
      .filter((line) => !isTold(line))
      .map(({ text }) => `${id}: ${text}`);
  });
  expect(untold).toEqual([]);
  for (const { blocks, id } of told.slides) {
    for (const { box } of blocks) {
      const inside =
        box.x >= 0 &&
        box.y >= 0 &&
        box.x + box.width <= told.page.width &&
        box.y + box.height <= told.page.height;
      expect([id, inside]).toEqual([id, true]);
    }
    for (const block of blocks) {
      if (block.type !== 'table') continue;
      const tall = block.rows.reduce((sum, { height }) => sum + height, 0);
      const wide = block.columns.reduce((sum, width) => sum + width, 0);
      expect([id, tall, wide]).toEqual([id, block.box.height, block.box.width]);
    }
  }
});
