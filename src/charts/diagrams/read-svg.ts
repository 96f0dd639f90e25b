/** The SVG that a diagram's template wrote → the marks in it, with their place in the box: as Vega's scene gives them. */
import type { MeasureText } from '../../model/theme.ts';
import { unescape } from '../finish-svg.ts';
import type { SceneMark } from '../read-scene.ts';

type Box = readonly [number, number, number, number];
/** A number of an attribute; 0 without it. */
type Read = (name: string) => number;

/** Of our own templates: elements, quoted attributes, groups that are moved, no more. */
export function readSvg(svg: string, measure: MeasureText): SceneMark[] {
  const marks: SceneMark[] = [];
  const groups: (readonly [number, number])[] = [];
  for (const [, close, name = '', written = '', words = ''] of svg.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s[^<>]*)?)>([^<]*)/g,
  )) {
    const [left, top] = groups.at(-1) ?? [0, 0];
    if (close && name === 'g') groups.pop();
    if (close) continue;
    const attributes = new Map(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    const read: Read = (key) => Number.parseFloat(attributes.get(key) ?? '0');
    const moved = /^translate\((.+),(.+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
    if (name === 'g') groups.push([left + Number(moved[1] ?? 0), top + Number(moved[2] ?? 0)]);
    const form = forms[name];
    if (!form) continue;
    const text = name === 'text' ? unescape(words) : '';
    const weight = read('font-weight') > 400 ? 700 : 400;
    const [x, y, x2, y2] = form.box(read, measure(text, { size: read('font-size'), weight }));
    const box: Box = [left + x, top + y, left + x2, top + y2];
    const row = attributes.get('data-row') ?? '';
    const stroke = attributes.get('stroke') ?? '';
    marks.push({ type: form.type, row, text, stroke, box, ...(name === 'line' && { line: box }) });
  }
  return marks;
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
