/** Words that are hard to read on what they stand on. */
import { contrastOfChannels, toHex } from '../../model/colour.ts';
import type { Finding } from '../../model/in-page.ts';
import { colourOf, over } from './colours.ts';
import { groundInChart, groundOf, marksOf, type Mark } from './ground.ts';
import { findingAt, type Slide } from './slide.ts';

const limit = 4.5;

export function checkContrast(slide: Slide): Finding[] {
  const marks = new Map<SVGSVGElement, readonly Mark[]>();
  return slide.words.flatMap((words) => {
    const { element, text, colour, svg } = words;
    const own = svg ? (marks.get(svg) ?? marksOf(svg)) : [];
    if (svg) marks.set(svg, own);
    const [line] = words.lines;
    if (!line) return [];
    const ground = svg ? groundInChart(words, own) : groundOf(element, line);
    const front = colourOf(colour);
    if (!ground || !front) return [];
    const is = Math.floor(contrastOfChannels(over(front[0], front[1], ground), ground) * 100) / 100;
    if (is >= limit) return [];
    const found = { text, against: toHex(ground), is, limit };
    return [findingAt(slide, element, { rule: 'text-low-contrast', ...found })];
  });
}
