/** What a text stands on. */
import { colourOf, over, type Rgb } from './colours.ts';
import type { Box, Words } from './words.ts';

/** A filled shape of a chart. */
export interface Mark {
  readonly element: SVGGeometryElement;
  readonly box: DOMRect;
  readonly fill: Rgb;
  readonly alpha: number;
}

/** The nearest filled box around a line's middle. undefined: a gradient or a picture. */
export function groundOf(element: Element, line: Box): Rgb | undefined {
  const [x, y] = middleOf(line);
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box instanceof SVGElement && !(box instanceof SVGSVGElement)) continue;
    if (!isIn(box.getBoundingClientRect(), x, y)) continue;
    const style = getComputedStyle(box);
    if (style.backgroundImage !== 'none') return undefined;
    const fill = colourOf(style.backgroundColor);
    if (fill && fill[1] > 0.99) return fill[0];
  }
  return [255, 255, 255];
}

export function marksOf(svg: SVGSVGElement): Mark[] {
  const shapes = svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, polygon');
  return [...shapes].flatMap((element) => {
    const box = element.getBoundingClientRect();
    if (box.width < 6 || box.height < 6) return [];
    const style = getComputedStyle(element);
    const fill = colourOf(style.fill);
    const alpha = fill ? fill[1] * Number(style.fillOpacity) * Number(style.opacity) : 0;
    return fill && alpha > 0.02 ? [{ element, box, fill: fill[0], alpha }] : [];
  });
}

/** Painted below a text, where the middle of the text is. */
export function groundInChart(words: Words, marks: readonly Mark[]): Rgb | undefined {
  const style = getComputedStyle(words.element);
  const halo = colourOf(style.stroke);
  if (halo && parseFloat(style.strokeWidth) >= 2) return halo[0];
  const [line] = words.lines;
  let ground = words.svg && line ? groundOf(words.svg, line) : undefined;
  if (!line || !ground) return ground;
  const [x, y] = middleOf(line);
  for (const { element, box, fill, alpha } of marks) {
    if (!isIn(box, x, y)) continue;
    const isBelow =
      (element.compareDocumentPosition(words.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const matrix = isBelow ? element.getScreenCTM() : null;
    if (!matrix) continue;
    const at = new DOMPoint(x, y).matrixTransform(matrix.inverse());
    if (element.isPointInFill(at)) ground = over(fill, alpha, ground);
  }
  return ground;
}

function middleOf({ left, right, top, bottom }: Box): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

function isIn({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
