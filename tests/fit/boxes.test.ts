/** What `plan --json` tells of a deck is what its slides are drawn from; no browser is asked. */
import { expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { fitFor } from '../../src/fit/set-text.ts';
import { slideBoxes } from '../../src/fit/slide-boxes.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { nodeHost } from '../../src/host/node.ts';
import {
  deckBoxes,
  type LineBox,
  type SlideBlock,
  type SlideBoxes,
} from '../../src/model/boxes.ts';
import type { Box } from '../../src/model/views.ts';
import { resolveSetting } from '../../src/theme/setting.ts';
import { planned } from '../deck.ts';

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

/** Of a line the box that its stroke fills, where it is upright. */
function boxOf(block: SlideBlock): Box {
  if (block.type !== 'line') return block.box;
  const { from, to, thick } = block;
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const upright = from.x === to.x;
  return {
    x: upright ? x - thick / 2 : x,
    y,
    width: upright ? thick : Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** Places of what is drawn without words, and ends of the lines between places. */
function drawnShapes(html: string): string[] {
  const number = (name: string, style = ''): number =>
    Number(new RegExp(`(?:^|;)${name}:([-\\d.]+)px`).exec(style)?.[1]);
  const boxes = [...html.matchAll(/<i class="placed[^"]*" style="([^"]*)"/g)].map(([, style]) =>
    ['left', 'top', 'width', 'height'].map((name) => number(name, style)).join(),
  );
  const lines = [...html.matchAll(/ x1="([^"]*)" y1="([^"]*)" x2="([^"]*)" y2="([^"]*)"\/>/g)];
  return [...boxes, ...lines.map(([, ...ends]) => ends.map(Number).join())];
}

function toldShapes({ blocks }: SlideBoxes): string[] {
  return blocks.flatMap((block) => {
    const { x, y, width, height } = boxOf(block);
    const box = [x, y, width, height].join();
    if (block.type !== 'line') return [box];
    const { from, to } = block;
    return [box, [from.x, from.y, to.x, to.y].join()];
  });
}

const smallDrawing = /<span class="drawn".*?<\/span>/gs;

it.each(['gallery', 'quarterly-review'])('tells of %s all lines and boxes', async (name) => {
  const { prepared } = await prepareDecks([name], {});
  const [deck] = prepared;
  if (!deck) throw new Error('nothing was prepared');
  const told = deckBoxes.parse(deck.boxes());
  expect(told.slides.map(({ id }) => id)).toEqual(deck.plan.slides.map(({ id }) => id));
  const ratings = told.slides
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'shape' && block.shape === 'swatch rating');
  expect(ratings.length).toBeGreaterThan(0);
  expect(ratings).toEqual(ratings.map((own) => ({ ...own, colour: 'accent' })));
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
  const unseen = deck.parts.slides.flatMap(({ id, html }, i) => {
    const slide = told.slides[i];
    const known = new Set(slide ? toldShapes(slide) : []);
    const plain = html
      .replaceAll(/<svg\b(?![^>]*connectors).*?<\/svg>/gs, '')
      // In their cells, not on the slide: told below.
      .replaceAll(smallDrawing, '');
    return drawnShapes(plain)
      .filter((place) => !known.has(place))
      .map((place) => `${id}: ${place}`);
  });
  expect(unseen).toEqual([]);
  const marks = deck.parts.slides.map(({ html }) => {
    const drawings = [...html.matchAll(smallDrawing)].join('');
    return [...drawings.matchAll(/<(?:i|line) /g)].length;
  });
  const toldMarks = told.slides.map(({ blocks, layout }) =>
    blocks.flatMap((block): unknown[] => {
      if (block.type === 'table')
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.drawn));
      const isDrawn = block.type === 'shape' && block.shape.startsWith('drawn ');
      return isDrawn || (block.type === 'line' && layout === 'cards') ? [block] : [];
    }),
  );
  expect(toldMarks.map((own) => own.length)).toEqual(marks);
  for (const { blocks, id } of told.slides) {
    for (const box of blocks.map(boxOf)) {
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

it('tells no rule where a closing slide has no points to end', async () => {
  const measure = textMeasure(await loadFonts(nodeHost.readBytes), 'JAN ');
  const closing = { layout: 'closing', title: 'Thank you' };
  const slides = [
    { id: 'bare', ...closing },
    { id: 'full', ...closing, points: ['Ports'] },
  ];
  const schema = { primaryKey: 'id', fields: [{ name: 'id', type: 'string' }] };
  const { plan } = await planned({
    measureText: measure,
    files: {
      'deck.yaml': { title: 'T', language: 'en', edition: '2026-01', slides },
      'datapackage.yaml': { name: 't', resources: [{ name: 't', path: 't.csv', schema }] },
      't.csv': 'id\na\n',
    },
  });
  const fit = fitFor({ measure, ...resolveSetting() }, 'en', []);
  if (!plan) throw new Error('nothing was planned');
  const rules = plan.slides.map((slide) =>
    slideBoxes(fit, slide).blocks.filter(
      (block) => block.type === 'shape' && block.part === 'body' && block.shape === 'rule',
    ),
  );
  expect(rules.map((own) => own.length > 0)).toEqual([false, true]);
});
