/** The SVG that a diagram's template wrote → the marks in it, flat, with their place in the box: as Vega's scene gives them. */
import type { MeasureText } from '../../model/theme.ts';
import { unescape } from '../finish-svg.ts';
import type { SceneMark } from '../read-scene.ts';

type Attributes = ReadonlyMap<string, string>;
type Point = readonly [number, number];

/** Of our own templates: elements, quoted attributes, groups that are moved, no more. */
export function readSvg(svg: string, measure: MeasureText): SceneMark[] {
  const marks: SceneMark[] = [];
  const groups: Point[] = [[0, 0]];
  for (const [, close, name = '', written = '', words = ''] of svg.matchAll(
    /<(\/?)([A-Za-z]+)((?:\s[^<>]*)?)>([^<]*)/g,
  )) {
    const at = groups.at(-1) ?? [0, 0];
    if (name === 'g' && close) groups.pop();
    if (close) continue;
    const attributes = attributesIn(written);
    if (name === 'g') groups.push(movedBy(attributes, at));
    else marks.push(...markOf(name, attributes, unescape(words), at, measure));
  }
  return marks;
}

function markOf(
  name: string,
  attributes: Attributes,
  text: string,
  [left, top]: Point,
  measure: MeasureText,
): SceneMark[] {
  const number = (key: string, fallback = 0): number => Number(attributes.get(key) ?? fallback);
  const row = attributes.get('data-row') ?? '';
  const stroke = attributes.get('stroke') ?? '';
  const mark = { row, text: '', stroke };
  const [x, y] = [left + number('x'), top + number('y')];
  if (name === 'rect') {
    const box = [x, y, x + number('width'), y + number('height')] as const;
    return [{ ...mark, type: 'rect', box }];
  }
  if (name === 'circle') {
    const [cx, cy, r] = [left + number('cx'), top + number('cy'), number('r')];
    return [{ ...mark, type: 'symbol', box: [cx - r, cy - r, cx + r, cy + r] }];
  }
  if (name === 'line') {
    const [x1, y1, x2, y2] = [number('x1'), number('y1'), number('x2'), number('y2')];
    const line = [left + x1, top + y1, left + x2, top + y2] as const;
    return [{ ...mark, type: 'rule', box: line, line }];
  }
  if (name !== 'text') return [];
  const size = number('font-size');
  const width = measure(text, { size, weight: number('font-weight', 400) > 400 ? 700 : 400 });
  const base = y + Number((attributes.get('dy') ?? '0').replace('em', '')) * size;
  return [
    { ...mark, type: 'text', text, box: [x, base - 0.8 * size, x + width, base + 0.2 * size] },
  ];
}

function attributesIn(written: string): Attributes {
  return new Map(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescape(value),
    ]),
  );
}

function movedBy(attributes: Attributes, [x, y]: Point): Point {
  const [, dx, dy] =
    /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(attributes.get('transform') ?? '') ?? [];
  return [x + Number(dx ?? 0), y + Number(dy ?? 0)];
}
