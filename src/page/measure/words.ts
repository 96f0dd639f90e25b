/** The words of a slide that a reader sees, with the boxes of their lines. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Words {
  readonly element: Element;
  readonly text: string;
  /** Of their letters, in slide pixels. */
  readonly size: number;
  /** Height of the box that a browser gives a line, across the line, in slide pixels; absent: that of its box. */
  readonly tall?: number;
  /** Cosine and sine of how the line is turned. */
  readonly turn: readonly [number, number];
  readonly colour: string;
  readonly lines: readonly Box[];
  readonly svg: SVGSVGElement | null;
}

export function wordsIn(slide: Element): Words[] {
  const range = document.createRange();
  return textNodesIn(slide).flatMap((node) => {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (!element || text.trim() === '' || element.closest('[aria-hidden="true"], title, desc')) {
      return [];
    }
    const style = getComputedStyle(element);
    if (style.visibility !== 'visible' || style.opacity === '0') return [];
    range.selectNodeContents(node);
    const lines = boxesOf(range);
    if (lines.length === 0) return [];
    const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
    const size = parseFloat(style.fontSize) * (svg ? scaleOf(svg) : 1);
    const colour = svg ? style.fill : style.color;
    return [{ element, text, size, ...turnOf(element), colour, lines, svg }];
  });
}

/** Only what is drawn in a chart is turned: the title of an upright axis, slanted names. */
function turnOf(element: Element): Pick<Words, 'turn' | 'tall'> {
  const matrix = element instanceof SVGTextContentElement ? element.getScreenCTM() : null;
  if (!(element instanceof SVGTextContentElement) || !matrix) return { turn: [1, 0] };
  const scale = Math.hypot(matrix.a, matrix.b);
  const turn = [matrix.a / scale, matrix.b / scale] as const;
  return { turn, tall: element.getExtentOfChar(0).height * scale };
}

/** How much larger it is drawn than it says. */
function scaleOf(svg: SVGSVGElement): number {
  const { width } = svg.viewBox.baseVal;
  return width > 0 ? svg.getBoundingClientRect().width / width : 1;
}

export function textNodesIn(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

export function boxesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
}

/** Where its letters are: a line's box is taller, across the line. */
export function inkOf(line: Box, { size, turn, tall }: Pick<Words, 'size' | 'turn' | 'tall'>): Box {
  const spare = ((tall ?? line.bottom - line.top) - size * 0.8) / 2;
  const [across, down] = [spare * Math.abs(turn[1]), spare * Math.abs(turn[0])];
  return {
    left: line.left + across,
    right: line.right - across,
    top: line.top + down,
    bottom: line.bottom - down,
  };
}
