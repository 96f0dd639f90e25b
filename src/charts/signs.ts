/** A quantity of a row → what of it has a place on a scale, for whoever needs room for it; `templates/charts/paints.json` paints it. */
import { shapes, surenesses, type Shape, type Sureness } from '../model/chart-columns.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, numberIn } from './chart-row.ts';

export interface Signs {
  /** The one value there is to mark: exact, or the end that was given. */
  readonly value: number | null;
  /** A range, without an invented middle. */
  readonly band: readonly [number, number] | null;
  /** The open end, seen from `value`. */
  readonly fade: 'high' | 'low' | null;
  /** Nothing is known: a hollow slot with the word in it. */
  readonly slot: boolean;
  readonly sure: Sureness;
  /** Rounded by the publisher: no sign shows it, only its word. */
  readonly about: boolean;
}

export function signsOf(row: FlatRow, channel: string): Signs {
  // A cell that holds no quantity is drawn as one of which nothing is known.
  const shape = shapes.find((s) => s === row[`${channel}_shape`]) ?? 'slot';
  const sure = surenesses.find((s) => s === row[`${channel}_sure`]) ?? 'exact';
  const low = numberIn(row, `${channel}_low`);
  const high = numberIn(row, `${channel}_high`);
  return { ...drawnAs(shape, low, high), sure, about: flagIn(row, `${channel}_about`) };
}

/** One exact value, which can be read off an axis: it needs no words of its own. */
export function isPlain({ value, fade, sure, about }: Signs): boolean {
  return value !== null && fade === null && sure === 'exact' && !about;
}

/** What a sign leaves open without its word: what is not known, or known from outside alone, and what is only about so much. */
export function needsWord({ slot, sure, about }: Signs): boolean {
  return slot || about || sure === 'undisclosed';
}

/** All values that a row needs room for on its scale. @param further where an open end is to have room: by which factor */
export function extentOf(
  { value, band, fade }: Pick<Signs, 'value' | 'band'> & { readonly fade?: Signs['fade'] },
  further = 1,
): number[] {
  if (value === null) return [...(band ?? [])];
  return fade === 'high' && further > 1 ? [value, value * further] : [value];
}

/**
 * From where to where a sign goes along its scale, in pixels that grow with the value.
 * @param size of a mark to each side, of a fading end, and where the sign of what has no place stands
 */
export function reachOf(
  { band, value, fade, slot }: Signs,
  at: (value: number) => number,
  size: {
    readonly radius: number;
    readonly open: number;
    readonly slot: readonly [number, number];
  },
): readonly [number, number] {
  const [low, high] = band ?? [value, value];
  if (slot || low === null || high === null) return size.slot;
  return [
    at(low) - (fade === 'low' ? size.open : size.radius),
    at(high) + (fade === 'high' ? size.open : size.radius),
  ];
}

function drawnAs(
  shape: Shape,
  low: number | null,
  high: number | null,
): Pick<Signs, 'value' | 'band' | 'fade' | 'slot'> {
  const nothing = { value: null, band: null, fade: null, slot: false };
  switch (shape) {
    case 'value':
      return { ...nothing, value: low ?? high };
    case 'range':
      return low === null || high === null ? nothing : { ...nothing, band: [low, high] };
    case 'above':
      return { ...nothing, value: low, fade: 'high' };
    case 'below':
      return { ...nothing, value: high, fade: 'low' };
    case 'slot':
      return { ...nothing, slot: true };
    case 'none':
      return nothing;
  }
}
