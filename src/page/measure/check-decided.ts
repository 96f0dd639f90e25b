/** What was decided before a browser drew it → what the browser draws otherwise: lines, columns, rows and boxes. */
import type { Finding } from '../../model/in-page.ts';
import { findingAt, type Slide } from './slide.ts';
import { textNodesIn } from './words.ts';

/** Slide pixels: browsers count in fractions of one. */
const allowed = 0.3;
/** Letters stand on whole pixels in one browser, and between them in another. */
const allowedDown = 1;

type Side = 'width' | 'height' | 'left' | 'top' | 'lines';
type Off = (side: Side, is: number, limit: number) => void;

/** Of what is off several times in one text, the first is told. */
export function checkDecided(slide: Slide): Finding[] {
  const found: Finding[] = [];
  const told = new Set<Element>();
  const offIn = (element: Element): Off => {
    const within = element.closest('h1, h2, p, li, td, th, caption, dd, dt') ?? element;
    return (against, is, limit) => {
      if (told.has(within)) return;
      told.add(within);
      const measured = { text: element.textContent, against, is: rounded(is), limit };
      found.push(findingAt(slide, element, { rule: 'drawn-otherwise', ...measured }));
    };
  };
  for (const line of slide.element.querySelectorAll('.text-line')) {
    checkLine(line, offIn(line));
  }
  for (const element of slide.element.querySelectorAll<HTMLElement>('[style]')) {
    if (element instanceof HTMLElement) checkBox(element, offIn(element));
  }
  return found;
}

function checkLine(line: Element, off: Off): void {
  const boxes = boxesIn(line);
  if (boxes.length === 0) return;
  const left = Math.min(...boxes.map((box) => box.left)) + outdentOf(line);
  const right = Math.max(...boxes.map((box) => box.right));
  const decided = Number(line.getAttribute('data-width'));
  if (Math.abs(right - left - decided) > allowed) off('width', right - left, decided);
  // Small letters stand within the height of large ones.
  const floor = Math.min(...boxes.map((box) => box.bottom));
  const rows = boxes.filter((box) => box.top >= floor).length + 1;
  if (rows > 1) off('lines', rows, 1);
  checkDown(line, boxes, off);
}

/** The empty half of an opening mark stands out to the left. */
function outdentOf(line: Element): number {
  const [first] = textNodesIn(line);
  const mark = first?.parentElement;
  return mark?.matches('.closed-up') ? mark.getBoundingClientRect().width / 2 : 0;
}

/** Each line stands one line’s height below the one before it. */
function checkDown(line: Element, boxes: readonly DOMRect[], off: Off): void {
  const above = line.previousElementSibling;
  if (!above?.matches('.text-line') || !line.parentElement) return;
  const height = parseFloat(getComputedStyle(line.parentElement).lineHeight);
  const middle = (own: readonly DOMRect[]): number => {
    const tallest = own.reduce((a, b) => (b.height > a.height ? b : a));
    return (tallest.top + tallest.bottom) / 2;
  };
  const down = middle(boxes) - middle(boxesIn(above));
  if (Math.abs(down - height) > allowedDown) off('top', down, height);
}

/** What is drawn behind a line is part of its width. */
function boxesIn(line: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(line);
  // Some browsers count the blank at a line’s end, which nobody sees.
  const end = textNodesIn(line).findLast((node) => node.textContent?.trim() !== '');
  if (end) range.setEnd(end, end.textContent?.trimEnd().length ?? 0);
  const own = [...range.getClientRects()];
  const behind = line.hasAttribute('data-behind') ? [...line.getClientRects()] : [];
  return [...own, ...behind].filter((box) => box.width > 0.01);
}

/** Sizes that stand in pixels in its own style. */
function checkBox(element: HTMLElement, off: Off): void {
  const { style } = element;
  const box = element.getBoundingClientRect();
  const px = (value: string): number | undefined =>
    /^-?[\d.]+px$/.test(value) ? parseFloat(value) : undefined;
  const check = (side: Side, is: number, limit: number | undefined): void => {
    if (limit !== undefined && Math.abs(is - limit) > allowed) off(side, is, limit);
  };
  check('width', box.width, px(style.width));
  check('height', box.height, px(style.height));
  const parent = element.offsetParent;
  if (!parent || getComputedStyle(element).position !== 'absolute') return;
  const around = parent.getBoundingClientRect();
  check('left', box.left - around.left - parent.clientLeft, px(style.left));
  check('top', box.top - around.top - parent.clientTop, px(style.top));
}

function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}
