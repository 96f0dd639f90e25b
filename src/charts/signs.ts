/**
 * A quantity of a row → how it is drawn: the one grammar of uncertainty, for all presets. Fill tells how sure: solid
 * (exact), light with a dashed outline (estimated), none (undisclosed). The end tells the bound: closed, or open and fading.
 */
import { shapes, surenesses, type Shape, type Sureness } from '../model/chart-columns.ts';
import type { ChartTheme } from '../model/theme.ts';
import type { FlatRow } from './columns.ts';
import { flagIn, numberIn } from './chart-row.ts';
import type { Gradient } from './datum.ts';

export interface Signs {
  /** The one value there is to mark: exact, or the end that was given. */
  readonly value: number | null;
  /** A range, without an invented middle. */
  readonly band: readonly [number, number] | null;
  /** The open end, seen from `value`. */
  readonly fade: 'high' | 'low' | null;
  /** Nothing is known: a hollow slot with the word in it. */
  readonly slot: boolean;
  readonly fill: string;
  readonly stroke: string;
  readonly dash: readonly number[] | null;
  /** How sure, for what depends on it besides the colours. */
  readonly sure: Sureness;
}

export function signsOf(row: FlatRow, channel: string, theme: ChartTheme): Signs {
  // A cell that holds no quantity is drawn as one of which nothing is known.
  const shape = shapes.find((s) => s === row[`${channel}_shape`]) ?? 'slot';
  const sure = surenesses.find((s) => s === row[`${channel}_sure`]) ?? 'exact';
  const low = numberIn(row, `${channel}_low`);
  const high = numberIn(row, `${channel}_high`);
  return {
    ...drawnAs(shape, low, high),
    ...colours(flagIn(row, 'highlight'), sure, theme),
    sure,
  };
}

/** All values that a row needs room for on its scale. @param further where an open end is to have room: by which factor */
export function extentOf(
  { value, band, fade }: Pick<Signs, 'value' | 'band'> & { readonly fade?: Signs['fade'] },
  further = 1,
): number[] {
  if (value === null) return [...(band ?? [])];
  return fade === 'high' && further > 1 ? [value, value * further] : [value];
}

/** The fading end: strongest at the mark, nothing where it stops. Alpha, since masks become bitmaps in the PDF. */
export function fadeFill(signs: Signs, axis: 'x' | 'y' = 'x'): Gradient {
  const strength = { exact: 0.75, vague: 0.5, estimated: 0.4, undisclosed: 0.2 }[signs.sure];
  const strong = { color: withAlpha(signs.stroke, strength) };
  const none = { color: withAlpha(signs.stroke, 0) };
  // Up a page is down its coordinates.
  const onwards = (signs.fade === 'high') === (axis === 'x');
  const [first, last] = onwards ? [strong, none] : [none, strong];
  return {
    gradient: 'linear',
    x1: 0,
    y1: 0,
    x2: axis === 'x' ? 1 : 0,
    y2: axis === 'x' ? 0 : 1,
    stops: [
      { offset: 0, ...first },
      { offset: 1, ...last },
    ],
  };
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

function colours(
  highlight: boolean,
  sure: Signs['sure'],
  theme: ChartTheme,
): Pick<Signs, 'fill' | 'stroke' | 'dash'> {
  const stroke = highlight ? theme.accent : theme.neutral;
  const soft = highlight ? theme.accentSoft : theme.neutralSoft;
  const fill = { exact: stroke, vague: soft, estimated: soft, undisclosed: theme.surface }[sure];
  return { fill, stroke, dash: sure === 'exact' || sure === 'vague' ? null : [4, 3] };
}

/** `#rrggbb` → `#rrggbbaa`. */
function withAlpha(colour: string, alpha: number): string {
  const byte = Math.round(alpha * 255);
  return colour + byte.toString(16).padStart(2, '0');
}
