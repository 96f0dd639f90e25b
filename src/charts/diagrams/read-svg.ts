/** The SVG that a diagram's template wrote → what may stand in a slide, and the marks in it, as Vega's scene gives them. */
import type { MeasureText } from '../../model/theme.ts';
import type { SceneMark } from '../read-scene.ts';
import { SvgSink } from '../svg-sink.ts';

type Box = readonly [number, number, number, number];

/**
 * Of our own templates: elements, quoted attributes, groups that are moved, no more.
 * @param changed addresses of the figures to mark
 */
export function readSvg(svg: string, changed: readonly string[], measure: MeasureText) {
  const sink = new SvgSink();
  const marks: SceneMark[] = [];
  const groups: (readonly [number, number])[] = [];
  for (const [, close, name = '', written = '', end, words = ''] of svg.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (close) sink.close();
    if (close && name === 'g') groups.pop();
    if (close) continue;
    const [left, top] = groups.at(-1) ?? [0, 0];
    const pairs = [...written.matchAll(/([\w-]+)="([^"]*)"/g)];
    const attributes: Readonly<Record<string, string>> = Object.fromEntries(
      pairs.map(([, key = '', value = '']) => [key, unescape(value)]),
    );
    const { 'data-row': row = '', 'data-fact': fact = '', ...own } = attributes;
    const told = { 'data-fact': fact || null, 'data-changed': changed.includes(fact) ? '' : null };
    const text = name === 'text' ? unescape(words) : '';
    sink.open(name, told, own).text(text);
    if (end) sink.close();
    const [, x = 0, y = 0] = /^translate\((.+),(.+)\)$/.exec(own.transform ?? '') ?? [];
    if (name === 'g') groups.push([left + Number(x), top + Number(y)]);
    const size = boxOf(name, text, own, measure);
    if (!size) continue;
    const box: Box = [left + size[0], top + size[1], left + size[2], top + size[3]];
    const { stroke = '', fill = stroke } = own;
    const mark = { row, layer: row === '' ? '' : 'body', text, box, stroke, painted: fill !== '' };
    const [x1, y1, x2, y2] = box;
    if (name === 'line') marks.push({ ...mark, type: 'rule', line: { x: x1, y: y1, x2, y2 } });
    else marks.push({ ...mark, type: name === 'circle' ? 'symbol' : name });
  }
  return { inner: sink.written(), marks };
}

/** undefined for what is no mark. */
function boxOf(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>>,
  measure: MeasureText,
): Box | undefined {
  const n = (key: string): number => Number.parseFloat(attributes[key] ?? '0');
  const [x, y, cx, cy, r] = [n('x'), n('y'), n('cx'), n('cy'), n('r')];
  if (name === 'rect') return [x, y, x + n('width'), y + n('height')];
  if (name === 'circle') return [cx - r, cy - r, cx + r, cy + r];
  if (name === 'line') return [n('x1'), n('y1'), n('x2'), n('y2')];
  if (name !== 'text') return undefined;
  const size = n('font-size');
  const base = y + n('dy') * size;
  const width = measure(text, { size, weight: n('font-weight') > 400 ? 700 : 400 });
  return [x, base - 0.8 * size, x + width, base + 0.2 * size];
}

/** Of what Handlebars writes for the marks of HTML. */
function unescape(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
