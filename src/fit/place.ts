/** Texts and where they stand → the same with their lines and boxes, and what reaches below its room. */
import { isBox } from '../model/is-box.ts';
import type { SlidePart } from '../model/measured.ts';
import type { SetText, TextRoleName } from '../model/text-roles.ts';
import type { Box, RichText } from '../model/views.ts';
import { down } from './grids.ts';
import { setFigure, setText, type Fit, type FigureSizes } from './set-text.ts';

/** Where a text begins, and how wide it may be. */
type Spot = Pick<Box, 'x' | 'y' | 'width'>;

/** More text than there is room for. */
export interface Overflow {
  readonly part: SlidePart;
  /** Where it leaves its room. */
  readonly side: 'bottom' | 'right' | 'top';
  /** The text that the room ends in, and where it stands in deck.yaml. */
  readonly text: string;
  readonly at: string;
  /** Slide pixels that are missing. */
  readonly px: number;
}

/** @param signs behind its last word */
export function placeText(
  fit: Fit,
  text: RichText,
  role: TextRoleName,
  { x, y, width }: Spot,
  signs?: readonly { readonly sign: string }[],
): RichText {
  const { lines } = setText(fit, text, role, width, signs);
  const box = { x, y, width, height: lines.length * fit.text[role].line };
  return { ...text, lines, role, box };
}

/** The same for a text that may be absent. */
export function placeOptional(
  fit: Fit,
  text: RichText | null,
  role: TextRoleName,
  spot: Spot,
): RichText | null {
  return text && placeText(fit, text, role, spot);
}

/** A large figure, whose unit is smaller; it is never broken. @param role '' where `sizes` are its own */
export function placeFigure(
  fit: Fit,
  text: RichText,
  role: TextRoleName | '',
  sizes: FigureSizes,
  { x, y, width }: Spot,
): RichText {
  const lines = setFigure(fit, text, sizes, width);
  return { ...text, lines, role, box: { x, y, width, height: lines.length * sizes.number.line } };
}

/** On one line, as wide as its words. */
export function snug(
  fit: Fit,
  text: RichText,
  role: TextRoleName,
  { x, y }: Pick<Box, 'x' | 'y'>,
): RichText {
  const placed = placeText(fit, text, role, { x, y, width: Infinity });
  const width = Math.ceil(Math.max(0, ...placed.lines.map((own) => own.width)));
  return { ...placed, box: { ...placed.box, width } };
}

/** Where the next block may begin: below this one. @param gap between the two */
export function below(text: RichText | null, gap: number): number {
  return text ? text.box.height + gap : 0;
}

export function bottomOf({ y, height }: Box): number {
  return y + height;
}

/** From the top of a line to what its letters stand on. */
export function baselineOf(fit: Fit, role: TextRoleName): number {
  return baselineIn(fit.text[role]);
}

export function baselineIn({ size, line }: Pick<SetText, 'size' | 'line'>): number {
  return (
    Math.floor((line - Math.round(1.16 * size) - Math.round(0.288 * size)) / 2) +
    Math.round(1.16 * size)
  );
}

/** Each box in it so many pixels lower. */
export function lowered<T>(value: T, by: number): T {
  const inside = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(inside);
    if (typeof inner !== 'object' || inner === null) return inner;
    if (isBox(inner)) return { ...inner, y: inner.y + by };
    return Object.fromEntries(Object.entries(inner).map(([key, of]) => [key, inside(of)]));
  };
  // Boxes become boxes: nothing else is changed.
  return inside(value) as T;
}

/** So many steps down that it stands in the middle; what is too tall begins at the top. */
export function centring(height: number, room: number): number {
  return Math.max(0, down((room - height) / 2));
}

/** Told once, at the first text that ends below the room. @param end of the last, with what belongs below it */
export function overBelow(
  texts: readonly (RichText | null)[],
  room: Pick<Box, 'y' | 'height'>,
  end: number,
): Overflow[] {
  const limit = room.y + room.height;
  if (end <= limit) return [];
  const said = texts.filter((text) => text !== null);
  const first = said.find(({ box }) => bottomOf(box) > limit) ?? said.at(-1);
  return first ? [overflowOf(first, end - limit)] : [];
}

/** What a slide holds in rows, as far as it ends below the page: told once, at the first that does, by its longest cell. @param top of the first */
export function rowsPastEnd<R extends { readonly height: number }>(
  fit: Fit,
  top: number,
  rows: readonly R[],
  cells: (row: R) => readonly string[],
): Overflow[] {
  let y = top;
  const ends = rows.map((row) => {
    y += row.height;
    return { end: y, cells: cells(row) };
  });
  return pastEnd(fit, ends, 'table');
}

export function pastEnd(
  fit: Fit,
  items: readonly { readonly end: number; readonly cells: readonly string[] }[],
  part: SlidePart,
): Overflow[] {
  const limit = bottomOf(fit.grids.body);
  const first = items.find(({ end }) => end > limit);
  const px = Math.ceil((items.at(-1)?.end ?? 0) - limit);
  if (!first) return [];
  const text = first.cells.reduce((a, b) => (b.length > a.length ? b : a), '');
  return [{ part, side: 'bottom', text, at: '', px }];
}

export function overflowOf({ plain, at }: Pick<RichText, 'plain' | 'at'>, px: number): Overflow {
  return { part: 'body', side: 'bottom', text: plain, at, px: Math.ceil(px) };
}
