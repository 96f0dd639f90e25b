/** Points below each other, a line above each. */
import type { SpaceName } from '../model/spaces.ts';
import type { TextRoleName } from '../model/text-roles.ts';
import { noBox, type PointView } from '../model/views.ts';
import type { Area } from './grids.ts';
import { bottomOf, overBelow, placeOptional, placeText, type Overflow } from './place.ts';
import type { Fit } from './set-text.ts';

export interface PointStyle {
  readonly text: TextRoleName;
  readonly detail: TextRoleName;
  /** Above and below each, and between a point and its detail. */
  readonly air: SpaceName;
  readonly gap: SpaceName;
  /** How thick the first line is. */
  readonly first: number;
}

export const plainPoints: PointStyle = {
  text: 'point',
  detail: 'detail',
  air: 'point',
  gap: 'pointDetail',
  first: 2,
};
const rule = 1;

export interface PlacedPoints {
  readonly points: readonly PointView[];
  /** Where they end, with the air below the last. */
  readonly bottom: number;
  readonly overflows: readonly Overflow[];
}

export function placePoints(
  fit: Fit,
  points: readonly PointView[],
  area: Area,
  style: PointStyle = plainPoints,
): PlacedPoints {
  const air = fit.space[style.air];
  let y = area.y;
  const placed = points.map((point, i): PointView => {
    const line = { x: area.x, y, width: area.width, height: i === 0 ? style.first : rule };
    const set = placePoint(fit, point, { ...area, y: y + line.height + air }, style);
    y = pointBottom(set) + air;
    return { ...set, rule: line };
  });
  const texts = placed.flatMap(({ text, detail }) => [text, detail]);
  return { points: placed, bottom: y, overflows: overBelow(texts, area, y) };
}

/** A point alone, its detail below it. */
export function placePoint(
  fit: Fit,
  point: PointView,
  area: Pick<Area, 'x' | 'y' | 'width'>,
  { text: role, detail: below, gap }: Pick<PointStyle, 'text' | 'detail' | 'gap'>,
): PointView {
  const text = placeText(fit, point.text, role, area);
  const y = bottomOf(text.box) + fit.space[gap];
  const detail = placeOptional(fit, point.detail, below, { ...area, y });
  return { number: null, text, detail, rule: noBox };
}

export function pointBottom({ text, detail }: PointView): number {
  return bottomOf((detail ?? text).box);
}
