/** What reaches beyond the slide, or beyond a box that hides it. */
import type { Finding } from '../../model/in-page.ts';
import { findingAt, tolerance, type Slide } from './slide.ts';
import { inkOf, type Box, type Words } from './words.ts';

export function checkFit(slide: Slide): Finding[] {
  const box = slide.element.getBoundingClientRect();
  const below = [...slide.element.querySelectorAll('.key .placed, .foot .placed')];
  const tops = below.map((element) => element.getBoundingClientRect().top);
  const floor = tops.length > 0 ? Math.min(...tops) : undefined;
  /** By side, only the one that reaches furthest. */
  const worst = new Map<string, { readonly px: number; readonly words: Words }>();
  for (const words of slide.words) {
    const isExhibit = words.element.closest('.body') !== null;
    const room = { ...sidesOf(box), bottom: (isExhibit ? floor : undefined) ?? box.bottom };
    for (const line of words.lines) {
      for (const [side, px] of beyond(inkOf(line, words), room)) {
        if (px > tolerance && px > (worst.get(side)?.px ?? 0)) worst.set(side, { px, words });
      }
    }
  }
  return [...worst].map(([side, { px, words }]) => {
    const found = { text: words.text, against: side, is: Math.ceil(px), limit: 0 };
    return findingAt(slide, words.element, { rule: 'slide-overflow', ...found });
  });
}

/** Boxes that hide what does not fit, and charts' labels beyond their edge. */
export function checkClipped(slide: Slide): Finding[] {
  const boxes = slide.element.querySelectorAll<HTMLElement>('.body, .body *, .head, .head *');
  const hidden = [...boxes].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.clientHeight === 0) return [];
    const is = Math.max(
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    );
    if (is <= tolerance) return [];
    const style = getComputedStyle(element);
    if (style.overflowX === 'visible' && style.overflowY === 'visible') return [];
    const text = element.textContent;
    return [findingAt(slide, element, { rule: 'text-clipped', text, is, limit: 0 })];
  });
  const labels = slide.words.flatMap((words) => {
    const { element, text, lines, svg } = words;
    const box = svg?.getBoundingClientRect();
    if (!box) return [];
    const reach = lines.flatMap((line) => beyond(inkOf(line, words), box).map(([, px]) => px));
    const px = Math.max(...reach);
    if (px <= tolerance) return [];
    const found = { rule: 'text-clipped', text, is: Math.ceil(px), limit: 0 } as const;
    return [findingAt(slide, element, found)];
  });
  return [...hidden, ...labels];
}

/** How far it reaches over each side. */
function beyond(ink: Box, room: Box): readonly (readonly [side: string, px: number])[] {
  return [
    ['right', ink.right - room.right],
    ['left', room.left - ink.left],
    ['top', room.top - ink.top],
    ['bottom', ink.bottom - room.bottom],
  ];
}

/** The browser's own box cannot be spread. */
function sidesOf({ left, right, top, bottom }: Box): Box {
  return { left, right, top, bottom };
}
