/** Slides of words on the grid: key messages, an agenda, blocks with a callout. */
import type { Box, PointView } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { placePoint, placePoints, plainPoints, pointBottom } from './fit-points.ts';
import {
  baselineOf,
  below,
  bottomOf,
  centring,
  lowered,
  overBelow,
  placeOptional,
  placeText,
} from './place.ts';

const rule = 1;

export const fitStatement: FitLayout<'statement'> = (fit, slide) => {
  const { number: aside, message } = fit.grids.statement;
  const { body } = fit.grids;
  const air = fit.space.message;
  const lead = placeOptional(fit, slide.view.lead, 'lead', fit.grids.lead);
  const top = body.y + below(lead, fit.space.lead);
  const style = { text: 'message', detail: 'messageDetail', gap: 'pointDetail' } as const;
  const set = slide.view.points.map((point) => ({
    point: placePoint(fit, point, { ...message, y: 0 }, style),
    number: placeOptional(fit, point.number, 'messageNumber', { ...aside, y: 0 }),
  }));
  const least = set.map(({ point }) => pointBottom(point) + 2 * air + rule);
  const room = bottomOf(body) - top - rule;
  // Alone they fill the slide; below a lead they follow it.
  const heights = lead ? least : shareOut(least, room);
  let y = top;
  const points = set.map(({ point, number }, i): PointView => {
    const line: Box = { x: body.x, y, width: body.width, height: rule };
    const height = heights[i] ?? 0;
    const middle = y + rule + (height - rule) / 2;
    const words = lowered(point, Math.round(middle - pointBottom(point) / 2));
    y += height;
    return {
      ...words,
      number: number && lowered(number, Math.round(middle - number.box.height / 2)),
      rule: line,
    };
  });
  const last: Box = { x: body.x, y, width: body.width, height: rule };
  const texts = points.flatMap(({ text, detail }) => [text, detail]);
  const overflows = overBelow(texts, body, y + rule);
  return { slide: { ...slide, view: { lead, points, rule: last } }, overflows };
};

/** All alike where the tallest allows it; else each with as much air as the others. */
function shareOut(least: readonly number[], room: number): number[] {
  const each = Math.floor(room / Math.max(1, least.length));
  if (Math.max(0, ...least) <= each) return least.map(() => each);
  const free = room - least.reduce((sum, height) => sum + height, 0);
  const more = Math.max(0, Math.floor(free / Math.max(1, least.length)));
  return least.map((height) => height + more);
}

/** A row is as tall as there is room for, and no taller. */
const tallest = 96;

export const fitAgenda: FitLayout<'agenda'> = (fit, slide) => {
  const { number: first, title: wide, text: quiet, page } = fit.grids.agenda;
  const { body } = fit.grids;
  const { sections } = slide.view;
  const room = (body.height - rule) / Math.max(1, sections.length);
  const height = Math.floor(Math.min(tallest, room));
  // All of a row stand on one line.
  const [small, large] = [baselineOf(fit, 'agendaText'), baselineOf(fit, 'agendaTitle')];
  const of = { number: baselineOf(fit, 'agendaNumber'), page: baselineOf(fit, 'body') };
  let y = body.y + rule;
  const placed = sections.map((section): typeof section => {
    const title = placeText(fit, section.title, 'agendaTitle', { ...wide, y: 0 });
    const text = placeOptional(fit, section.text, 'agendaText', { ...quiet, y: large - small });
    const tall = Math.max(bottomOf(title.box), text ? bottomOf(text.box) : 0);
    const top = y + centring(tall, height - rule);
    const base = top + large;
    const line: Box = { x: body.x, y: y + height - rule, width: body.width, height: rule };
    y += height;
    return {
      ...section,
      number: placeText(fit, section.number, 'agendaNumber', { ...first, y: base - of.number }),
      title: lowered(title, top),
      text: lowered(text, top),
      pageBox: { ...page, y: base - of.page, height: fit.text.body.line },
      rule: line,
    };
  });
  const overflows = placed.flatMap(({ title, text, rule: { y: end } }) =>
    overBelow([title, text], { y: 0, height: end }, bottomOf((text ?? title).box)),
  );
  const above: Box = { x: body.x, y: body.y, width: body.width, height: rule };
  return { slide: { ...slide, view: { sections: placed, rule: above } }, overflows };
};

export const fitBlocks: FitLayout<'blocks'> = (fit, slide) => {
  const { space } = fit;
  const { body } = fit.grids;
  const thick = 2;
  const blocks = slide.view.blocks.map((block, i) => {
    const area = fit.grids.blocks.blocks[i] ?? body;
    const title = placeText(fit, block.title, 'blockTitle', {
      ...area,
      y: area.y + thick + space.blockTop,
    });
    const y = bottomOf(title.box) + space.blockTop;
    const text = placeOptional(fit, block.text, 'blockText', { ...area, y });
    const { points, bottom } = placePoints(
      fit,
      block.points,
      { ...area, y: text ? bottomOf(text.box) + space.blockTop : y },
      { ...plainPoints, first: 1 },
    );
    const line: Box = { ...area, height: thick };
    const end = points.length > 0 ? bottom : bottomOf((text ?? title).box);
    return { view: { title, text, points, rule: line }, end };
  });
  const y = Math.max(body.y, ...blocks.map(({ end }) => end)) + space.blockGap;
  const across = body.width - space.calloutEdge - 2 * space.calloutSide;
  const callout = placeText(fit, slide.view.callout, 'callout', {
    x: body.x + space.calloutEdge + space.calloutSide,
    y: y + space.callout,
    width: across,
  });
  const ground: Box = { ...body, y, height: callout.box.height + 2 * space.callout };
  const texts = blocks.flatMap(({ view }) => [
    view.title,
    view.text,
    ...view.points.flatMap(({ text, detail }) => [text, detail]),
  ]);
  return {
    slide: { ...slide, view: { blocks: blocks.map(({ view }) => view), callout, ground } },
    overflows: overBelow([...texts, callout], body, bottomOf(ground)),
  };
};
