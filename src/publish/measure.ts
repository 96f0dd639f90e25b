/** The page that is printed → what cannot be read or does not fit on its slides. Runs in the browser, where the true boxes are. */
import type { SlidePart } from '../diagnostics/codes.ts';
import type { MeasureRule } from '../model/measured.ts';

export interface Finding {
  readonly rule: MeasureRule;
  /** Id of the slide. */
  readonly slide: string;
  readonly part: SlidePart;
  /** Where the text stands in deck.yaml (`slides.5.title`); '' where it is not written there. */
  readonly at: string;
  /** Address of the fact, or name of the measure, that is shown; '' where it is none. */
  readonly fact: string;
  /** The words, shortened. */
  readonly text: string;
  /** What it stands against: other words, a colour, the side of the slide; '' where there is nothing. */
  readonly against: string;
  /** What was measured, in the unit of the rule: slide pixels, a contrast, lines, characters. */
  readonly is: number;
  /** What it has to be, at least or at most. */
  readonly limit: number;
}

/**
 * Passed to `page.evaluate`, so it uses nothing from outside. Every text of a slide is looked at by the boxes of its lines;
 * what is hidden from readers, or is an ornament, is not.
 */
export function measureSlides(): Finding[] {
  const tolerance = 1;
  const leastContrast = 4.5;
  const mostTitleLines = 2;
  const shortLastLine = 2;
  const found: Finding[] = [];
  const root = getComputedStyle(document.documentElement);
  const role = (name: string): number => parseFloat(root.getPropertyValue(`--text-${name}`)) || 0;
  const floors = {
    footer: role('footer'),
    key: role('key'),
    unit: role('unit'),
    chart: Math.min(role('chart-sub'), role('chart-unit'), role('chart-axis')),
    text: Math.min(role('caption'), role('kicker'), role('table-head')),
  };

  type Rgb = readonly [number, number, number];
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Words {
    readonly element: Element;
    readonly text: string;
    readonly size: number;
    readonly colour: string;
    readonly lines: readonly Box[];
    readonly svg: SVGSVGElement | null;
  }

  const colourOf = (css: string): readonly [Rgb, number] | undefined => {
    const numbers = /^rgba?\(([^)]*)\)$/
      .exec(css)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number);
    if (!numbers || numbers.length < 3) return undefined;
    const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
    return [[r, g, b], alpha];
  };
  const over = (front: Rgb, alpha: number, ground: Rgb): Rgb => [
    front[0] * alpha + ground[0] * (1 - alpha),
    front[1] * alpha + ground[1] * (1 - alpha),
    front[2] * alpha + ground[2] * (1 - alpha),
  ];
  const luminance = (colour: Rgb): number => {
    const [r = 0, g = 0, b = 0] = colour.map((c) => {
      const s = c / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: Rgb, b: Rgb): number => {
    const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
    return Math.max(x, y) / Math.min(x, y);
  };
  const hex = (colour: Rgb): string =>
    `#${colour.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
  const short = (text: string): string => {
    const words = text.trim().replace(/\s+/g, ' ');
    return words.length > 40 ? `${words.slice(0, 39)}…` : words;
  };

  const partOf = (element: Element): SlidePart => {
    if (element.closest('.foot, .field-foot')) return 'footer';
    if (element.closest('.key')) return 'key';
    if (element.closest('svg')) return 'chart';
    if (element.closest('h1')) return 'title';
    if (element.closest('.kicker')) return 'kicker';
    return element.closest('table') ? 'table' : 'body';
  };
  const floorOf = (element: Element, part: SlidePart): number => {
    if (part === 'footer') return floors.footer;
    if (part === 'key') return floors.key;
    if (part === 'chart') return floors.chart;
    return element.closest('.unit, .sign, .mark') ? floors.unit : floors.text;
  };

  /** Where its letters are: a line's box is taller. */
  const inkOf = (line: Box, size: number): Box => {
    const middle = (line.top + line.bottom) / 2;
    return {
      left: line.left,
      right: line.right,
      top: middle - size * 0.4,
      bottom: middle + size * 0.4,
    };
  };

  /** All words that a reader sees, with the boxes of their lines. */
  const wordsIn = (slide: Element): Words[] => {
    const words: Words[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '' || element.closest('[aria-hidden="true"], title, desc')) {
        continue;
      }
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible' || style.opacity === '0') continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
      if (lines.length === 0) continue;
      const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
      const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
      words.push({
        element,
        text,
        size: parseFloat(style.fontSize) * (svg && svg.viewBox.baseVal.width > 0 ? scale : 1),
        colour: svg ? style.fill : style.color,
        lines,
        svg,
      });
    }
    return words;
  };

  /** What a line stands on: the nearest filled box around its middle. undefined: a gradient or a picture. */
  const groundOf = (element: Element, line: Box): Rgb | undefined => {
    const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    for (let box: Element | null = element; box; box = box.parentElement) {
      if (box instanceof SVGElement && !(box instanceof SVGSVGElement)) continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) continue;
      const style = getComputedStyle(box);
      if (style.backgroundImage !== 'none') return undefined;
      const fill = colourOf(style.backgroundColor);
      if (fill && fill[1] > 0.99) return fill[0];
    }
    return [255, 255, 255];
  };

  interface Mark {
    readonly element: SVGGeometryElement;
    readonly box: DOMRect;
    readonly fill: Rgb;
    readonly alpha: number;
  }
  const marksOf = (svg: SVGSVGElement): Mark[] =>
    [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, polygon')].flatMap(
      (element) => {
        const box = element.getBoundingClientRect();
        if (box.width < 6 || box.height < 6) return [];
        const style = getComputedStyle(element);
        const fill = colourOf(style.fill);
        const alpha = fill ? fill[1] * Number(style.fillOpacity) * Number(style.opacity) : 0;
        return fill && alpha > 0.02 ? [{ element, box, fill: fill[0], alpha }] : [];
      },
    );

  /** Painted below a text, where the middle of the text is. */
  const groundInChart = (words: Words, marks: readonly Mark[]): Rgb | undefined => {
    const style = getComputedStyle(words.element);
    const halo = colourOf(style.stroke);
    if (halo && parseFloat(style.strokeWidth) >= 2) return halo[0];
    const [line] = words.lines;
    let ground = words.svg && line ? groundOf(words.svg, line) : undefined;
    if (!line || !ground) return ground;
    const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    for (const { element, box, fill, alpha } of marks) {
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      const isBelow =
        (element.compareDocumentPosition(words.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const matrix = isBelow ? element.getScreenCTM() : null;
      if (!matrix) continue;
      const at = new DOMPoint(x, y).matrixTransform(matrix.inverse());
      if (element.isPointInFill(at)) ground = over(fill, alpha, ground);
    }
    return ground;
  };

  const tell = (
    slide: string,
    element: Element,
    finding: Pick<Finding, 'rule' | 'text' | 'is' | 'limit'> & { readonly against?: string },
  ): void => {
    found.push({
      slide,
      part: partOf(element),
      at: element.closest('[data-at]')?.getAttribute('data-at') ?? '',
      fact: element.closest('[data-fact]')?.getAttribute('data-fact') ?? '',
      against: '',
      ...finding,
      text: short(finding.text),
    });
  };

  const checkFit = (id: string, slide: Element, words: readonly Words[]): void => {
    const box = slide.getBoundingClientRect();
    const below = slide.querySelector('.key') ?? slide.querySelector('.foot');
    const floor = below?.getBoundingClientRect().top;
    const worst = new Map<string, { readonly px: number; readonly words: Words }>();
    for (const each of words) {
      const isExhibit = each.element.closest('.body') !== null;
      for (const line of each.lines) {
        const ink = inkOf(line, each.size);
        const sides = {
          right: ink.right - box.right,
          left: box.left - ink.left,
          top: box.top - ink.top,
          bottom: ink.bottom - (isExhibit && floor !== undefined ? floor : box.bottom),
        };
        for (const [side, px] of Object.entries(sides)) {
          if (px <= tolerance || (worst.get(side)?.px ?? 0) >= px) continue;
          worst.set(side, { px, words: each });
        }
      }
    }
    for (const [side, { px, words: each }] of worst) {
      const finding = { text: each.text, against: side, is: Math.ceil(px), limit: 0 };
      tell(id, each.element, { rule: 'slide-overflow', ...finding });
    }
  };

  /** Boxes that hide what does not fit, and charts' labels beyond their edge. */
  const checkClipped = (id: string, slide: Element, words: readonly Words[]): void => {
    for (const element of slide.querySelectorAll<HTMLElement>('.body, .body *, .head, .head *')) {
      if (!(element instanceof HTMLElement) || element.clientHeight === 0) continue;
      const over = Math.max(
        element.scrollWidth - element.clientWidth,
        element.scrollHeight - element.clientHeight,
      );
      if (over <= tolerance) continue;
      const style = getComputedStyle(element);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      tell(id, element, { rule: 'text-clipped', text: element.textContent, is: over, limit: 0 });
    }
    for (const each of words) {
      const box = each.svg?.getBoundingClientRect();
      if (!box) continue;
      const px = Math.max(
        ...each.lines.flatMap((line) => {
          const ink = inkOf(line, each.size);
          return [
            box.left - ink.left,
            ink.right - box.right,
            box.top - ink.top,
            ink.bottom - box.bottom,
          ];
        }),
      );
      if (px <= tolerance) continue;
      tell(id, each.element, {
        rule: 'text-clipped',
        text: each.text,
        is: Math.ceil(px),
        limit: 0,
      });
    }
  };

  const checkSizes = (id: string, words: readonly Words[]): void => {
    const told = new Set<string>();
    for (const each of words) {
      const limit = floorOf(each.element, partOf(each.element));
      const is = Math.round(each.size * 10) / 10;
      // One of a kind tells of them all.
      const kind = `${partOf(each.element)} ${String(is)}`;
      if (is >= limit - 0.05 || told.has(kind)) continue;
      told.add(kind);
      tell(id, each.element, { rule: 'text-too-small', text: each.text, is, limit });
    }
  };

  const checkContrast = (id: string, words: readonly Words[]): void => {
    const marks = new Map<SVGSVGElement, Mark[]>();
    for (const each of words) {
      const { svg } = each;
      if (svg && !marks.has(svg)) marks.set(svg, marksOf(svg));
      const [line] = each.lines;
      if (!line) continue;
      const ground = svg ? groundInChart(each, marks.get(svg) ?? []) : groundOf(each.element, line);
      const front = colourOf(each.colour);
      if (!ground || !front) continue;
      const is = Math.floor(contrast(over(front[0], front[1], ground), ground) * 100) / 100;
      if (is >= leastContrast) continue;
      const finding = { text: each.text, against: hex(ground), is, limit: leastContrast };
      tell(id, each.element, { rule: 'text-low-contrast', ...finding });
    }
  };

  const checkOverlap = (id: string, words: readonly Words[]): void => {
    const inks = words.flatMap((each) =>
      each.lines.map((line) => ({ each, ink: inkOf(line, each.size) })),
    );
    inks.sort((a, b) => a.ink.top - b.ink.top);
    const told = new Set<Element>();
    for (const [i, a] of inks.entries()) {
      for (const b of inks.slice(i + 1)) {
        if (b.ink.top >= a.ink.bottom) break;
        const width = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
        const height = Math.min(a.ink.bottom, b.ink.bottom) - b.ink.top;
        const isOne = a.each.element === b.each.element || told.has(b.each.element);
        if (isOne || width <= 1.5 || height <= 1.5) continue;
        told.add(b.each.element);
        const finding = { text: b.each.text, against: short(a.each.text), is: Math.ceil(height) };
        tell(id, b.each.element, { rule: 'text-overlap', limit: 0, ...finding });
      }
    }
  };

  /** The lines of a block of text, each with its box and the number of characters it holds, as far as that matters. */
  const lastLineOf = (block: Element): { readonly lines: number; readonly characters: number } => {
    const range = document.createRange();
    range.selectNodeContents(block);
    const rects = [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
    rects.sort((a, b) => a.top + a.bottom - (b.top + b.bottom));
    let lines = 0;
    let floor = -Infinity;
    let top = 0;
    for (const rect of rects) {
      // What is small beside what is large stands on the same line.
      if ((rect.top + rect.bottom) / 2 > floor) {
        lines += 1;
        top = rect.top;
        floor = rect.bottom;
      } else floor = Math.max(floor, rect.bottom);
    }
    if (lines < 2) return { lines, characters: Infinity };
    let characters = 0;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    for (const node of nodes.reverse()) {
      const text = node.textContent ?? '';
      for (let i = text.length - 1; i >= 0; i--) {
        if (/\s/.test(text.charAt(i))) continue;
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const rect = range.getBoundingClientRect();
        if (rect.width === 0) continue;
        if ((rect.top + rect.bottom) / 2 < top) return { lines, characters };
        characters += 1;
        if (characters > shortLastLine) return { lines, characters };
      }
    }
    return { lines, characters };
  };

  const checkLines = (id: string, slide: Element): void => {
    const blocks = slide.querySelectorAll('h1, h2, h3, p, li, caption, figcaption, dd');
    for (const block of blocks) {
      if (block.closest('[aria-hidden="true"], .foot, .field-foot, .key, .kicker, td, th'))
        continue;
      if (block.querySelector('p, li, h2, h3, table, svg')) continue;
      const { lines, characters } = lastLineOf(block);
      const text = block.textContent;
      if (block.matches('h1.title') && lines > mostTitleLines) {
        tell(id, block, { rule: 'title-lines', text, is: lines, limit: mostTitleLines });
      }
      if (characters <= shortLastLine) {
        const limit = shortLastLine + 1;
        tell(id, block, { rule: 'last-line-short', text, is: characters, limit });
      }
    }
  };

  const checkPictures = (id: string, slide: Element): void => {
    for (const svg of slide.querySelectorAll<SVGSVGElement>('.chart-box svg')) {
      const drawn = [...svg.querySelectorAll('path, rect, circle, line, text')].some((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return width + height > 2 && getComputedStyle(mark).display !== 'none';
      });
      if (!drawn) tell(id, svg, { rule: 'chart-empty', text: '', is: 0, limit: 1 });
    }
    for (const image of slide.querySelectorAll('img')) {
      if (image.naturalWidth > 0) continue;
      tell(id, image, { rule: 'image-missing', text: image.alt, is: 0, limit: 1 });
    }
  };

  for (const sheet of document.querySelectorAll('.sheet')) {
    const slide = sheet.querySelector('.slide');
    if (!slide) continue;
    const words = wordsIn(slide);
    checkFit(sheet.id, slide, words);
    checkClipped(sheet.id, slide, words);
    checkSizes(sheet.id, words);
    checkContrast(sheet.id, words);
    checkOverlap(sheet.id, words);
    checkLines(sheet.id, slide);
    checkPictures(sheet.id, slide);
  }
  return found;
}
