/** Words that lie over others. */
import type { Finding } from '../../model/in-page.ts';
import { findingAt, short, type Slide } from './slide.ts';
import { inkOf, type Box } from './words.ts';

export function checkOverlap(slide: Slide): Finding[] {
  const found: Finding[] = [];
  // A mark that closes up lies over the empty half of the one before it.
  const inks = slide.words.flatMap((words) =>
    words.element.matches('.closed-up, tspan')
      ? []
      : words.lines.map((line) => ({ words, ink: inkOf(line, words) })),
  );
  inks.sort((a, b) => a.ink.top - b.ink.top);
  const told = new Set<Element>();
  for (const [i, a] of inks.entries()) {
    for (const b of inks.slice(i + 1)) {
      if (b.ink.top >= a.ink.bottom) break;
      const { element, text } = b.words;
      const width = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
      const height = Math.min(a.ink.bottom, b.ink.bottom) - b.ink.top;
      // A word that a chart writes once for each of several rows, exactly over itself, reads as one.
      const isSame = text === a.words.text && isAt(a.ink, b.ink);
      const isOne = a.words.element === element || told.has(element) || isSame;
      if (isOne || width <= 1.5 || height <= 1.5) continue;
      told.add(element);
      const measured = { text, against: short(a.words.text), is: Math.ceil(height), limit: 0 };
      found.push(findingAt(slide, element, { rule: 'text-overlap', ...measured }));
    }
  }
  return found;
}

function isAt(one: Box, two: Box): boolean {
  return Math.abs(one.left - two.left) < 0.1 && Math.abs(one.top - two.top) < 0.1;
}
