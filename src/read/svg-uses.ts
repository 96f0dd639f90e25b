/** The text of an SVG → how many elements a browser draws of it: `use` repeats what it names, and what that repeats. Pure. */

interface Element {
  /** Of it and what stands in it. */
  count: number;
  /** What is named by `use` in it. */
  readonly used: string[];
}

/** Infinity: it uses itself. */
export function drawnElements(text: string): number {
  const root: Element = { count: 0, used: [] };
  const named = new Map<string, Element>();
  const open: (Element | undefined)[] = [root];
  for (const [tag, closes] of text.matchAll(/<(\/?)[A-Za-z_](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g)) {
    if (closes === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const [, id] = /\sid\s*=\s*["']([^"']+)["']/.exec(tag) ?? [];
    const own: Element | undefined = id === undefined ? undefined : { count: 0, used: [] };
    if (own && id !== undefined && !named.has(id)) named.set(id, own);
    const [, uses] = /^<(?:[\w.-]+:)?use\b.*?href\s*=\s*["']#([^"']+)["']/is.exec(tag) ?? [];
    for (const around of [...open, own]) {
      if (!around) continue;
      around.count += 1;
      if (uses !== undefined) around.used.push(uses);
    }
    if (!tag.endsWith('/>')) open.push(own);
  }
  return total(root, named, new Map());
}

/** @param known by element; Infinity while it is being counted */
function total(
  element: Element,
  named: ReadonlyMap<string, Element>,
  known: Map<Element, number>,
): number {
  const before = known.get(element);
  if (before !== undefined) return before;
  known.set(element, Infinity);
  let count = element.count;
  for (const id of element.used) {
    const target = named.get(id);
    if (target) count += total(target, named, known);
  }
  known.set(element, count);
  return count;
}
