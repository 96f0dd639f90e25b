/** Slides that say one figure: alone, or with what follows from it beside it. */
import type { RichText } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { placePoints } from './fit-points.ts';
import type { Area } from './grids.ts';
import {
  baselineOf,
  below,
  bottomOf,
  centring,
  lowered,
  overBelow,
  placeFigure,
  placeOptional,
  placeText,
} from './place.ts';
import type { Fit } from './set-text.ts';

const largest = { finding: 144, column: 120 } as const;

/** As large as it fits; its unit half as large. A glyph's own air stands left of the column, so that its ink does not. */
function placeLargest(
  fit: Fit,
  text: RichText,
  most: number,
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
): { readonly figure: RichText; readonly size: number } {
  const at = (size: number): RichText =>
    placeFigure(
      fit,
      text,
      '',
      {
        number: { size, line: Math.round(size * 1.25), weight: 700 },
        beside: { size: Math.round(size / 2), line: 0, weight: 700 },
        gap: 0,
      },
      { x: x - Math.round(size * 0.03), y, width },
    );
  const wide = Math.max(1, ...at(100).lines.map((line) => line.width));
  const size = Math.floor(Math.min(most, (width / wide) * 100 - 1));
  return { figure: at(size), size };
}

export const fitFinding: FitLayout<'finding'> = (fit, slide) => {
  const { figure: area, text: narrow } = fit.grids.finding;
  const label = placeOptional(fit, slide.view.label, 'numberLabel', area);
  const y = area.y + below(label, 0);
  const { figure, size } = placeLargest(fit, slide.view.figure, largest.finding, { ...area, y });
  const under = bottomOf(figure.box) + fit.space.findingText;
  const text = placeOptional(fit, slide.view.text, 'findingText', { ...narrow, y: under });
  const end = bottomOf((text ?? figure).box);
  const view = { label, figure, size, text };
  return {
    slide: { ...slide, view: lowered(view, centring(end - area.y, area.height)) },
    overflows: overBelow([label, figure, text], area, end),
  };
};

export const fitBigNumber: FitLayout<'big-number'> = (fit, slide) => {
  const { figure: column, points: beside } = fit.grids['big-number'];
  const label = placeText(fit, slide.view.label, 'numberLabel', column);
  const at = { ...column, y: bottomOf(label.box) };
  const { figure: number, size } = placeLargest(fit, slide.view.number, largest.column, at);
  const against = fitAgainst(fit, slide.view.against, { ...column, y: bottomOf(number.box) });
  const end = Math.max(
    ...[number, against?.label, against?.number].map((t) => (t ? bottomOf(t.box) : 0)),
  );
  const left = lowered({ label, number, size, against }, centring(end - column.y, column.height));
  const { points, bottom, overflows } = placePoints(fit, slide.view.points, beside);
  const view = { ...left, points: lowered(points, centring(bottom - beside.y, beside.height)) };
  const over = overBelow([label, number, against?.label ?? null], column, end);
  return { slide: { ...slide, view }, overflows: [...over, ...overflows] };
};

type Against = NonNullable<Parameters<typeof fitBigNumber>[1]['view']['against']>;

/** What it is held against: its figure stands behind the last of its words. */
function fitAgainst(fit: Fit, against: Against | null, { x, y, width }: Area): Against | null {
  if (!against) return null;
  const { text, space } = fit;
  const role = text.againstNumber;
  const sizes = { number: role, beside: role, gap: 0 };
  const top = y + space.against + rule + space.againstRule;
  const set = placeFigure(fit, against.number, 'againstNumber', sizes, { x, y: top, width });
  const own = set.lines[0]?.width ?? 0;
  const label = placeText(fit, against.label, 'body', {
    x,
    y: top + baselineOf(fit, 'againstNumber') - baselineOf(fit, 'body'),
    width: width - own - space.againstGap,
  });
  const behind = Math.ceil(label.lines.at(-1)?.width ?? 0) + space.againstGap;
  const down = Math.max(0, label.lines.length - 1) * text.body.line;
  const box = { ...set.box, x: x + behind, y: top + down, width: own };
  const line = { x, y: y + space.against, width, height: rule };
  return { label, number: { ...set, box }, rule: line };
}
const rule = 1;
