/** Letters that are smaller than the theme's smallest of their kind. */
import type { Finding } from '../../model/in-page.ts';
import type { SlidePart } from '../../model/measured.ts';
import { findingAt, partOf, type Slide } from './slide.ts';

type Floors = Readonly<Record<'footer' | 'key' | 'unit' | 'chart' | 'text', number>>;

/** As the theme's variables say. */
export function readFloors(): Floors {
  const root = getComputedStyle(document.documentElement);
  const role = (name: string): number => parseFloat(root.getPropertyValue(`--text-${name}`)) || 0;
  return {
    footer: role('footer'),
    key: role('key'),
    unit: role('unit'),
    chart: Math.min(role('chart-sub'), role('chart-unit'), role('chart-axis')),
    text: Math.min(role('caption'), role('kicker'), role('table-head')),
  };
}

export function checkSizes(slide: Slide, floors: Floors): Finding[] {
  const told = new Set<string>();
  return slide.words.flatMap(({ element, text, size }) => {
    const part = partOf(element);
    const limit = floorOf(element, part, floors);
    const is = Math.round(size * 10) / 10;
    // One of a kind tells of them all.
    const kind = `${part} ${String(is)}`;
    if (is >= limit - 0.05 || told.has(kind)) return [];
    told.add(kind);
    return [findingAt(slide, element, { rule: 'text-too-small', text, is, limit })];
  });
}

function floorOf(element: Element, part: SlidePart, floors: Floors): number {
  if (part === 'footer' || part === 'key' || part === 'chart') return floors[part];
  return element.closest('.unit, .sign, .mark') ? floors.unit : floors.text;
}
