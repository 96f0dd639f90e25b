/** Charts and pictures: the exhibit, its caption, and points beside it. */
import type { ChartPlan } from '../model/plan.ts';
import type { Box, RichText } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { placePoints } from './fit-points.ts';
import type { Area } from './grids.ts';
import { bottomOf, overBelow, placeOptional, placeText, type Overflow } from './place.ts';
import type { Fit } from './set-text.ts';

interface Slot {
  readonly id: string;
  readonly caption: RichText;
  readonly box: Box;
}

/** The chart has been drawn as large as it is planned: a key of several lines has made it lower. */
function fitSlot(
  fit: Fit,
  slot: Slot,
  chart: ChartPlan | null,
  area: Area,
  above: Area,
): { readonly slot: Slot; readonly overflows: readonly Overflow[] } {
  const caption = placeText(fit, slot.caption, 'caption', above);
  const { x, y } = area;
  const box = { x, y, width: chart?.width ?? area.width, height: chart?.height ?? area.height };
  return {
    slot: { ...slot, caption, box },
    overflows: overBelow([caption], above, bottomOf(caption.box)),
  };
}

export const fitChart: FitLayout<'chart'> = (fit, slide) => {
  const { chart, caption, points: beside } = fit.grids.chart;
  const { slot, overflows } = fitSlot(fit, slide.view.chart, slide.chart, chart, caption);
  const points = placePoints(fit, slide.view.points, beside);
  return {
    slide: { ...slide, view: { chart: slot, points: points.points } },
    overflows: [...overflows, ...points.overflows],
  };
};

export const fitTwoCharts: FitLayout<'two-charts'> = (fit, slide) => {
  const { charts, captions } = fit.grids['two-charts'];
  const [left, right] = charts;
  const first = fitSlot(fit, slide.view.first, slide.chart, left, captions[0]);
  const second = fitSlot(fit, slide.view.second, slide.secondChart, right, captions[1]);
  return {
    slide: { ...slide, view: { first: first.slot, second: second.slot } },
    overflows: [...first.overflows, ...second.overflows],
  };
};

export const fitImage: FitLayout<'image'> = (fit, slide) => {
  const { alone, beside, points: column } = fit.grids.image;
  const area = slide.view.points.length > 0 ? beside : alone;
  const set = placeOptional(fit, slide.view.caption, 'caption', area);
  const under = set ? set.box.height + fit.space.pictureCaption : 0;
  const box: Box = { ...area, height: area.height - under };
  const caption = set && {
    ...set,
    box: { ...set.box, y: bottomOf(box) + fit.space.pictureCaption },
  };
  const { points, overflows } = placePoints(fit, slide.view.points, column);
  return { slide: { ...slide, view: { ...slide.view, box, caption, points } }, overflows };
};
