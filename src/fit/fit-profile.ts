/** One row on a page: its name, large figures, fields beside points. */
import type { Box, ProfileFigureView } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { placePoints, plainPoints } from './fit-points.ts';
import { fitCell } from './fit-table.ts';
import type { Area } from './grids.ts';
import {
  baselineOf,
  bottomOf,
  lowered,
  overBelow,
  placeOptional,
  placeText,
  type Overflow,
} from './place.ts';
import type { Fit } from './set-text.ts';

const thick = 2;
const rule = 1;

export const fitProfile: FitLayout<'profile'> = (fit, slide) => {
  const { space } = fit;
  const { body } = fit.grids;
  const { view } = slide;
  const name = placeText(fit, view.name, 'profileName', body);
  const behind = Math.ceil(name.lines.at(-1)?.width ?? 0) + space.profileSub;
  const sub = placeOptional(fit, view.sub, 'profileSub', {
    x: body.x + behind,
    y: body.y + baselineOf(fit, 'profileName') - baselineOf(fit, 'profileSub'),
    width: body.width - behind,
  });
  const line: Box = { ...body, y: bottomOf(name.box) + space.profileName, height: thick };
  const figures = fitFigures(fit, view.figures, bottomOf(line) + space.profileName);
  const top =
    Math.max(bottomOf(line), ...figures.map(({ box }) => bottomOf(box))) + space.profileMore;
  const { fields, overflows } = fitFields(fit, view.fields, top);
  const column = view.fields.length > 0 ? fit.grids.profile.points : body;
  const beside = { ...column, y: top, height: bottomOf(body) - top };
  const points = placePoints(fit, view.points, beside, { ...plainPoints, text: 'profilePoint' });
  return {
    slide: {
      ...slide,
      view: { name, sub, rule: line, figures, fields, points: points.points },
    },
    overflows: [...overflows, ...points.overflows],
  };
};

/** Side by side, over as many columns each. */
function fitFigures(
  fit: Fit,
  figures: readonly ProfileFigureView[],
  y: number,
): ProfileFigureView[] {
  const areas = fit.grids.profile.figures[figures.length - 1] ?? [];
  const at = (i: number): Area => ({ ...(areas[i] ?? fit.grids.body), y });
  const labels = figures.map(({ label }, i) => placeText(fit, label, 'caption', at(i)));
  const most = Math.max(0, ...labels.map(({ box }) => box.height));
  return figures.map((figure, i) => {
    // Each label ends where its figure begins.
    const label = labels[i] ?? figure.label;
    const area = at(i);
    const cell = fitCell(fit, figure.cell, fit.text.figure, area.width, fit.text.cardUnit);
    const height = Math.max(1, cell.lines.length) * fit.text.figure.line;
    const box: Box = { ...area, y: y + most, height };
    return { ...figure, label: lowered(label, most - label.box.height), cell, box };
  });
}

function fitFields(
  fit: Fit,
  fields: readonly ProfileFigureView[],
  top: number,
): { readonly fields: ProfileFigureView[]; readonly overflows: readonly Overflow[] } {
  const { fields: area, label: named, value } = fit.grids.profile;
  const air = fit.space.profileField;
  const { line } = fit.text.profileField;
  let y = top;
  const placed = fields.map((field): ProfileFigureView => {
    const above: Box = { ...area, y, height: rule };
    const first = y + rule + air;
    const label = placeText(fit, field.label, 'profileField', { ...named, y: first });
    const cell = fitCell(fit, field.cell, fit.text.profileField, value.width);
    const box: Box = { ...value, y: first, height: Math.max(1, cell.lines.length) * line };
    y = Math.max(bottomOf(label.box), bottomOf(box)) + air;
    return { label, cell, box, rule: above };
  });
  return {
    fields: placed,
    overflows: overBelow(
      placed.map(({ label }) => label),
      fit.grids.body,
      y,
    ),
  };
}
