/** Letters that are smaller than the theme's smallest of their kind. */
import type { Finding } from '../../model/in-page.ts';
import type { SlidePart } from '../../model/measured.ts';
import { findingAt, partOf, type Slide } from './slide.ts';

type Floors = Readonly<Record<'footer' | 'key' | 'unit' | 'chart' | 'text', number>>;

/** As the theme's variables say: of a kind of text, by its name there. */
function sizeOf(role: string): number {
  const root = getComputedStyle(document.documentElement);
  return parseFloat(root.getPropertyValue(`--text-${role}`)) || 0;
}

export function readFloors(): Floors {
  return {
    footer: sizeOf('footer'),
    key: sizeOf('key'),
    unit: Math.min(sizeOf('unit'), sizeOf('mark'), sizeOf('card-unit')),
    // Names of series are one smaller than those of rows.
    chart: Math.min(
      ...['chart-sub', 'chart-unit', 'chart-axis'].map(sizeOf),
      sizeOf('chart-name') - 1,
    ),
    text: Math.min(...['caption', 'kicker', 'table-head'].map(sizeOf)),
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
  const own = kindSize(element) ?? floors.text;
  return element.closest('.unit, .sign, .mark') ? Math.min(floors.unit, own) : own;
}

/** Of its kind in the theme; what is not disclosed is one smaller. undefined: a template says no kind. */
function kindSize(element: Element): number | undefined {
  const named = element.closest('[class*="as-"], thead, .under');
  if (!named) return undefined;
  const role = [...named.classList].find((name) => name.startsWith('as-'))?.slice(3);
  const kind = role ?? (named.matches('.under') ? 'under' : 'table-head');
  const size = sizeOf(kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return element.closest('.undisclosed') ? size - 1 : size;
}
