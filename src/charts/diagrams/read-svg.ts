/** The SVG that a diagram's template wrote → what may stand in a slide, and the marks in it, as Vega's scene gives them. */
import type { MeasureText } from '../../model/theme.ts';
import type { SceneMark } from '../read-scene.ts';
import { SvgSink } from '../svg-sink.ts';

type Box = readonly [number, number, number, number];
/** A number of an attribute; 0 without it. */
type Read = (name: string) => number;

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
    const attributes = new Map(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => {
        return [key, unescape(value)];
      }),
    );
    const { 'data-row': row = '', 'data-fact': fact = '', ...own } = Object.fromEntries(attributes);
    const told = { 'data-fact': fact || null, 'data-changed': changed.includes(fact) ? '' : null };
    sink.open(name, told, own);
    const text = name === 'text' ? unescape(words) : '';
    sink.text(text);
    if (end) sink.close();
    const read: Read = (key) => Number.parseFloat(own[key] ?? '0');
    const moved = /^translate\((.+),(.+)\)$/.exec(own.transform ?? '') ?? [];
    if (name === 'g') groups.push([left + Number(moved[1] ?? 0), top + Number(moved[2] ?? 0)]);
    const form = forms[name];
    if (!form) continue;
    const weight = read('font-weight') > 400 ? 700 : 400;
    const [x, y, x2, y2] = form.box(read, measure(text, { size: read('font-size'), weight }));
    const box: Box = [left + x, top + y, left + x2, top + y2];
    const { stroke = '', fill = stroke } = own;
    const seen = {
      row,
      text,
      box,
      stroke,
      painted: fill !== '',
      ...(name === 'line' && { line: box }),
    };
    marks.push({ type: form.type, layer: row === '' ? '' : 'body', ...seen });
  }
  return { inner: sink.written(), marks };
}

/** Element → its type in a scene, and its box. */
const forms: Readonly<
  Record<string, { readonly type: string; readonly box: (read: Read, wide: number) => Box }>
> = {
  rect: { type: 'rect', box: (n) => [n('x'), n('y'), n('x') + n('width'), n('y') + n('height')] },
  circle: {
    type: 'symbol',
    box: (n) => [n('cx') - n('r'), n('cy') - n('r'), n('cx') + n('r'), n('cy') + n('r')],
  },
  line: { type: 'rule', box: (n) => [n('x1'), n('y1'), n('x2'), n('y2')] },
  text: {
    type: 'text',
    box: (n, wide) => {
      const [size, base] = [n('font-size'), n('y') + n('dy') * n('font-size')];
      return [n('x'), base - 0.8 * size, n('x') + wide, base + 0.2 * size];
    },
  },
};

/** Of what Handlebars writes for the marks of HTML. */
function unescape(text: string): string {
  return text
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
