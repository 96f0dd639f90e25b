/** Vega's scene graph → the marks that can be seen, flat, with their place in the chart's box. */

export interface SceneMark {
  readonly type: string;
  /** Of the layer that it stands in, as Vega-Lite spells it: `body_sure_marks`. */
  readonly layer: string;
  /** Name under which the row behind it is accounted for; '' for guides and names. */
  readonly row: string;
  /** Of a text mark; '' otherwise. */
  readonly text: string;
  /** It has paint. */
  readonly painted: boolean;
  /** Left, top, right, bottom in pixels of the box; undefined where the mark has no place. */
  readonly box: readonly [number, number, number, number] | undefined;
  readonly stroke?: string;
  /** Both ends of a rule. */
  readonly line?: readonly [number, number, number, number] | undefined;
}

/** @param scene what `view.scenegraph()` gave; it is read as plain data, since Vega's types hide it @param origin where its root group begins in the box */
export function readScene(
  scene: unknown,
  origin: { readonly x: number; readonly y: number },
): SceneMark[] {
  const marks: SceneMark[] = [];
  walk(property(scene, 'root'), origin.x, origin.y, marks);
  return marks;
}

/** All that is written in a scene, also what can hardly be seen. */
export function wordsIn(scene: unknown): string {
  const wordsBelow = (mark: unknown): string => {
    const items = property(mark, 'items');
    if (!Array.isArray(items)) return '';
    return items
      .map((item: unknown) => wordsOf(property(item, 'text')) + wordsBelow(item))
      .join('');
  };
  return wordsBelow({ items: [property(scene, 'root')] });
}

export interface AxisLabel {
  /** What stands there: a category, a number, a moment in milliseconds. */
  readonly value: string | number;
  /** '' where the words of others left no room. */
  readonly text: string;
}

/** The ticks of each axis, by the name of its scale. */
export function axisLabels(scene: unknown): Map<string, readonly AxisLabel[]> {
  const found = new Map<string, readonly AxisLabel[]>();
  const look = (mark: unknown, scale: string): void => {
    const items = property(mark, 'items');
    if (!Array.isArray(items)) return;
    const role = property(mark, 'role');
    if (role === 'axis-label') {
      found.set(scale, items.map(labelOf));
      return;
    }
    for (const item of items as readonly unknown[]) {
      const own = role === 'axis' ? wordsOf(property(property(item, 'datum'), 'scale')) : scale;
      look(item, own);
    }
  };
  look(property(scene, 'root'), '');
  return found;
}

function labelOf(item: unknown): AxisLabel {
  const value = property(property(item, 'datum'), 'value');
  const text = property(item, 'opacity') === 0 ? '' : wordsOf(property(item, 'text'));
  if (typeof value === 'number') return { value, text };
  return { value: value instanceof Date ? value.getTime() : String(value), text };
}

function walk(mark: unknown, x: number, y: number, found: SceneMark[]): void {
  const type = String(property(mark, 'marktype'));
  const layer = wordsOf(property(mark, 'name'));
  const items = property(mark, 'items');
  if (!Array.isArray(items)) return;
  for (const item of items as readonly unknown[]) {
    if (property(item, 'opacity') === 0) continue;
    if (type !== 'group') {
      found.push(markOf(type, layer, item, x, y));
      continue;
    }
    const inner = property(item, 'items');
    const left = x + numberOf(property(item, 'x'), 0);
    const top = y + numberOf(property(item, 'y'), 0);
    if (Array.isArray(inner))
      inner.forEach((m: unknown) => {
        walk(m, left, top, found);
      });
  }
}

function markOf(type: string, layer: string, item: unknown, x: number, y: number): SceneMark {
  const row = property(property(item, 'datum'), '_row');
  return {
    type,
    layer,
    row: typeof row === 'string' ? row : '',
    text: type === 'text' ? wordsOf(property(item, 'text')) : '',
    painted: ['fill', 'stroke'].some((paint) => isPaint(property(item, paint))),
    box: joined.has(type) ? pointOf(item, x, y) : boundsOf(type, item, x, y),
    stroke: String(property(item, 'stroke')),
    line: type === 'rule' ? endsOf(item, x, y) : undefined,
  };
}

/** Marks of one path for many rows. */
const joined = new Set(['line', 'area', 'trail']);

function isPaint(paint: unknown): boolean {
  return paint !== undefined && paint !== null && paint !== 'transparent' && paint !== 'none';
}

/** One line, or several; an axis gives numbers. */
export function wordsOf(text: unknown): string {
  if (Array.isArray(text)) return text.map(wordsOf).join(' ');
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

/** A line is one mark with an item a row; only the whole has bounds. An area has a foot and a top there. */
function pointOf(item: unknown, x: number, y: number): SceneMark['box'] {
  if (property(item, 'defined') === false) return undefined;
  const left = x + numberOf(property(item, 'x'));
  const foot = y + numberOf(property(item, 'y'));
  const top = y + numberOf(property(item, 'y2'), foot - y);
  if (![left, foot, top].every(Number.isFinite)) return undefined;
  return [left, Math.min(foot, top), left, Math.max(foot, top)];
}

function endsOf(item: unknown, x: number, y: number): SceneMark['line'] {
  const [left, top] = [numberOf(property(item, 'x'), 0), numberOf(property(item, 'y'), 0)];
  const [right, bottom] = [
    numberOf(property(item, 'x2'), left),
    numberOf(property(item, 'y2'), top),
  ];
  return [left + x, top + y, right + x, bottom + y];
}

/** Vega draws what has no finite place at an edge, or over another row, without a word. */
function boundsOf(type: string, item: unknown, x: number, y: number): SceneMark['box'] {
  const place = [numberOf(property(item, 'x')), numberOf(property(item, 'y'))];
  if (type !== 'shape' && !place.every(Number.isFinite)) return undefined;
  const bounds = property(item, 'bounds');
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((n) => numberOf(property(bounds, n)));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined)
    return undefined;
  const box = [x1 + x, y1 + y, x2 + x, y2 + y] as const;
  return box.every((n) => Math.abs(n) < 1e6) ? box : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberOf(value: unknown, fallback = NaN): number {
  return typeof value === 'number' ? value : fallback;
}
