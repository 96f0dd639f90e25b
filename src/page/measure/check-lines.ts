/** Titles of too many lines, and last lines that hold next to nothing. */
import type { Finding } from '../../model/in-page.ts';
import { findingAt, type Slide } from './slide.ts';
import { boxesOf, textNodesIn } from './words.ts';

/** Characters. */
const shortLastLine = 2;

/** As the theme's variable says. */
function mostTitleLines(): number {
  const root = getComputedStyle(document.documentElement);
  return parseFloat(root.getPropertyValue('--title-lines')) || 2;
}

export function checkLines(slide: Slide): Finding[] {
  const limit = mostTitleLines();
  const blocks = slide.element.querySelectorAll('h1, h2, h3, p, li, caption, figcaption, dd');
  return [...blocks].flatMap((block) => {
    if (block.closest('[aria-hidden="true"], .foot, .key, .kicker, td, th')) return [];
    if (block.querySelector('p, li, h2, h3, table, svg')) return [];
    const { lines, characters } = lastLineOf(block);
    const text = block.textContent;
    const found: Finding[] = [];
    if (block.matches('h1.title') && lines > limit) {
      found.push(findingAt(slide, block, { rule: 'title-lines', text, is: lines, limit }));
    }
    if (characters <= shortLastLine) {
      const limit = shortLastLine + 1;
      found.push(findingAt(slide, block, { rule: 'last-line-short', text, is: characters, limit }));
    }
    return found;
  });
}

/** How many lines a block of text has, and how many characters are on its last: Infinity where it has one line. */
function lastLineOf(block: Element): { readonly lines: number; readonly characters: number } {
  const range = document.createRange();
  range.selectNodeContents(block);
  const boxes = boxesOf(range);
  boxes.sort((a, b) => a.top + a.bottom - (b.top + b.bottom));
  let lines = 0;
  let floor = -Infinity;
  let top = 0;
  for (const box of boxes) {
    // What is small beside what is large stands on the same line.
    if ((box.top + box.bottom) / 2 > floor) {
      lines += 1;
      top = box.top;
      floor = box.bottom;
    } else floor = Math.max(floor, box.bottom);
  }
  return { lines, characters: lines < 2 ? Infinity : charactersBelow(block, top) };
}

/** Counted from the end, as far as that matters. */
function charactersBelow(block: Element, top: number): number {
  const range = document.createRange();
  let characters = 0;
  for (const node of textNodesIn(block).reverse()) {
    const text = node.textContent ?? '';
    for (let i = text.length - 1; i >= 0; i--) {
      if (/\s/.test(text.charAt(i))) continue;
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if ((box.top + box.bottom) / 2 < top) return characters;
      characters += 1;
      if (characters > shortLastLine) return characters;
    }
  }
  return characters;
}
