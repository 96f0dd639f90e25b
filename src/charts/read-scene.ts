/** Vega's scene graph → the marks that can be seen, flat, with their place in the chart's box. */
import { isRecord } from '../model/is-record.ts';
import type { Segment } from './boxes.ts';
import type { JsonObject } from '../specs/spec-tree.ts';

export interface SceneMark {
  readonly type: string;
  /** Of the layer that it stands in, as Vega-Lite spells it: `body_sure_marks`. */
  readonly layer: string;
  /** Name under which the row behind it is accounted for; '' for guides and names. */
  readonly row: string;
  /** The row behind it, with what the spec computed of it. */
  readonly datum?: JsonObject;
  /** Of a text mark; '' otherwise. */
  readonly text: string;
  /** It has paint. */
  readonly painted: boolean;
  /** Left, top, right, bottom in pixels of the box; undefined where the mark has no place. */
  readonly box: readonly [number, number, number, number] | undefined;
  readonly stroke?: string;
  /** As CSS has it; '' where there is none, undefined for a gradient. */
  readonly fill?: string | undefined;
  /** Opacity of its fill and of its stroke, and how wide that is in pixels. */
  readonly opacity?: { readonly fill: number; readonly stroke: number };
  readonly strokeWidth?: number;
  /** Of the plot that it stands in. */
  readonly plot?: readonly [number, number, number, number] | undefined;
  /** A vertex that is the end of no line: nothing is drawn there. */
  readonly alone?: boolean;
  /** Both ends of a rule. */
  readonly line?: Segment | undefined;
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

/** Of one layer, by its name in the spec. */
export function layerMarks(marks: readonly SceneMark[], layer: string): SceneMark[] {
  const name = `${layer.replace(/\W/g, '_')}_marks`;
  return marks.filter((mark) => mark.layer === name);
}

/** All that is written in a scene, also what can hardly be seen. */
export function wordsIn(scene: unknown): string {
  const wordsBelow = (mark: unknown): string =>
    itemsOf(mark)
      .map((item) => wordsOf(property(item, 'text')) + wordsBelow(item))
      .join('');
  return wordsBelow({ items: [property(scene, 'root')] });
}

/** Names under which rows are accounted for that have an item, drawn or not. */
export function rowsIn(scene: unknown): Set<string> {
  const found = new Set<string>();
  const look = (mark: unknown): void => {
    for (const item of itemsOf(mark)) {
      const row = property(property(item, 'datum'), '_row');
      if (typeof row === 'string') found.add(row);
      look(item);
    }
  };
  look({ items: [property(scene, 'root')] });
  return found;
}

export interface AxisLabel {
  /** What stands there: a category, a number, a moment in milliseconds. */
  readonly value: string | number;
  readonly text: string;
  /** False where the words of others left no room. */
  readonly shown: boolean;
}

/** What stands along the axes of one scale: several of them where plots stand side by side. */
export interface AxisLabels {
  readonly labels: readonly AxisLabel[];
  /** All of them have the same ticks. */
  readonly alike: boolean;
}

/** The ticks of the axes, by the name of their scale. */
export function axisLabels(scene: unknown): Map<string, AxisLabels> {
  const found = new Map<string, AxisLabels>();
  const look = (mark: unknown, scale: string): void => {
    const items = itemsOf(mark);
    const role = property(mark, 'role');
    if (role === 'axis-label') {
      const told = items.filter((item: unknown) => !isWordlessMoment(item));
      found.set(scale, joinLabels(found.get(scale), told.map(labelOf)));
      return;
    }
    for (const item of items) {
      const own = role === 'axis' ? wordsOf(property(property(item, 'datum'), 'scale')) : scale;
      look(item, own);
    }
  };
  look(property(scene, 'root'), '');
  return found;
}

function joinLabels(before: AxisLabels | undefined, own: readonly AxisLabel[]): AxisLabels {
  // An axis of lines alone has no words, and says nothing of others.
  if (!before || before.labels.length === 0) return { labels: own, alike: true };
  if (own.length === 0) return before;
  const alike = JSON.stringify(before.labels) === JSON.stringify(own);
  if (alike) return before;
  const labels = new Map([...before.labels, ...own].map((label) => [label.value, label]));
  return { labels: [...labels.values()], alike: false };
}

/** A tick at an hour, on an axis of days: it is no tick. */
function isWordlessMoment(item: unknown): boolean {
  const isMoment = property(property(item, 'datum'), 'value') instanceof Date;
  return isMoment && wordsOf(property(item, 'text')) === '';
}

function labelOf(item: unknown): AxisLabel {
  const value = property(property(item, 'datum'), 'value');
  const told = { text: wordsOf(property(item, 'text')), shown: property(item, 'opacity') !== 0 };
  if (typeof value === 'number') return { value, ...told };
  return { value: value instanceof Date ? value.getTime() : String(value), ...told };
}

function walk(
  mark: unknown,
  x: number,
  y: number,
  found: SceneMark[],
  plot?: SceneMark['plot'],
  start = NaN,
): void {
  const type = String(property(mark, 'marktype'));
  const layer = wordsOf(property(mark, 'name'));
  const items = itemsOf(mark);
  for (const [i, item] of items.entries()) {
    if (property(item, 'opacity') === 0) continue;
    if (type !== 'group') {
      const one = { ...markOf(type, layer, item, [x, y, start]), plot };
      const own = property(mark, 'clip') === true ? cutOff(one) : one;
      const alone = joined.has(type) && isAlone(items, i);
      found.push(alone ? { ...own, alone } : own);
      continue;
    }
    const left = x + numberOf(property(item, 'x'), 0);
    const top = y + numberOf(property(item, 'y'), 0);
    const own = plotOf(item, left, top) ?? plot;
    // A group that rounds the corners of a bar has its place, the bar in it none of its own.
    const within = property(item, 'clip') === true ? 0 : start;
    for (const inner of itemsOf(item)) walk(inner, left, top, found, own, within);
  }
}

function markOf(
  type: string,
  layer: string,
  item: unknown,
  [x, y, start]: readonly [number, number, number],
): SceneMark {
  const datum = property(item, 'datum');
  const row = property(datum, '_row');
  return {
    type,
    layer,
    row: typeof row === 'string' ? row : '',
    ...(isRecord(datum) && { datum }),
    text: type === 'text' ? wordsOf(property(item, 'text')) : '',
    painted: ['fill', 'stroke'].some((paint) => isPaint(property(item, paint))),
    box: joined.has(type) ? pointOf(item, x, y) : boundsOf(type, item, x, y, start),
    stroke: String(property(item, 'stroke')),
    ...paintsOf(item),
    line: type === 'rule' ? endsOf(item, x, y) : undefined,
  };
}

function plotOf(group: unknown, left: number, top: number): SceneMark['plot'] {
  const [width, height] = ['width', 'height'].map((n) => numberOf(property(group, n)));
  if (width === undefined || height === undefined || !(width > 0 && height > 0)) return undefined;
  return [left, top, left + width, top + height];
}

/** Clipped at the edges of its plot; of a line the vertices alone are known, and its plot is that of no words. */
function cutOff(mark: SceneMark): SceneMark {
  const { box, plot, type } = mark;
  if (!box || !plot) return mark;
  if (joined.has(type)) return { ...mark, plot: undefined };
  const [left, top, right, bottom] = [0, 1, 2, 3].map((i) => {
    const inner = i < 2 ? Math.max : Math.min;
    return inner(box[i] ?? 0, plot[i] ?? 0);
  });
  return { ...mark, box: [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0] };
}

/** Marks of one path for many rows. */
export const joined = new Set(['line', 'area', 'trail']);

/** A vertex between gaps, or the only one, unless its cap stands over. */
function isAlone(items: readonly unknown[], i: number): boolean {
  const isDefined = (item: unknown): boolean =>
    item !== undefined && property(item, 'defined') !== false;
  const isCapped = ['round', 'square'].includes(String(property(items[i], 'strokeCap')));
  return !isCapped && !isDefined(items[i - 1]) && !isDefined(items[i + 1]);
}

function paintsOf(item: unknown): Pick<SceneMark, 'fill' | 'opacity' | 'strokeWidth'> {
  const fill = property(item, 'fill');
  const whole = numberOf(property(item, 'opacity'), 1);
  return {
    fill: isPaint(fill) ? (typeof fill === 'string' ? fill : undefined) : '',
    opacity: {
      fill: whole * numberOf(property(item, 'fillOpacity'), 1),
      stroke: whole * numberOf(property(item, 'strokeOpacity'), 1),
    },
    strokeWidth: numberOf(property(item, 'strokeWidth'), 1),
  };
}

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

function endsOf(item: unknown, x: number, y: number): Segment {
  const [left, top] = [numberOf(property(item, 'x'), 0), numberOf(property(item, 'y'), 0)];
  const right = numberOf(property(item, 'x2'), left);
  const bottom = numberOf(property(item, 'y2'), top);
  return { x: left + x, y: top + y, x2: right + x, y2: bottom + y };
}

/** Vega draws what has no finite place at an edge, or over another row, without a word. */
function boundsOf(
  type: string,
  item: unknown,
  x: number,
  y: number,
  start: number,
): SceneMark['box'] {
  const place = [numberOf(property(item, 'x'), start), numberOf(property(item, 'y'), start)];
  if (type !== 'shape' && !place.every(Number.isFinite)) return undefined;
  const bounds = property(item, 'bounds');
  const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((n) => numberOf(property(bounds, n)));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined)
    return undefined;
  const box = [x1 + x, y1 + y, x2 + x, y2 + y] as const;
  return box.every((n) => Math.abs(n) < 1e6) ? box : undefined;
}

/** The items of a mark, the marks of a group. */
function itemsOf(mark: unknown): readonly unknown[] {
  const items = property(mark, 'items');
  return Array.isArray(items) ? items : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberOf(value: unknown, fallback = NaN): number {
  return typeof value === 'number' ? value : fallback;
}
