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
    return [{ element, text, size, colour: svg ? style.fill : style.color, lines, svg }];
  });
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

/** Where its letters are: a line's box is taller. */
export function inkOf(line: Box, size: number): Box {
  const middle = (line.top + line.bottom) / 2;
  return {
    left: line.left,
    right: line.right,
    top: middle - size * 0.4,
    bottom: middle + size * 0.4,
  };
}
