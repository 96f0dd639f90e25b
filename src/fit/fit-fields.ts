/** Fields of colour: cover, section, closing. */
import type { Box, RichText } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { placePoints } from './fit-points.ts';
import type { Fit } from './set-text.ts';
import { below, bottomOf, lowered, overBelow, placeOptional, placeText } from './place.ts';

export const fitCover: FitLayout<'cover'> = (fit, slide) => {
  const { title: area, subtitle: narrow, foot } = fit.grids.cover;
  const { space, text } = fit;
  const kicker = placeOptional(fit, slide.view.kicker, 'coverKicker', area);
  const top = area.y + below(kicker, space.coverKicker);
  const title = placeText(fit, slide.title, 'coverTitle', { ...area, y: top });
  const under = bottomOf(title.box) + space.coverSubtitle;
  const subtitle = placeOptional(fit, slide.view.subtitle, 'coverText', { ...narrow, y: under });
  const edition = placeText(fit, slide.view.edition, 'coverEdition', foot);
  const next = placeOptional(fit, slide.view.next, 'coverNext', {
    ...foot,
    y: bottomOf(edition.box),
  });
  const y = bottomOf((next ?? edition).box);
  const author = placeOptional(fit, slide.view.author, 'coverNext', { ...foot, y });
  // The last of them ends where the field does.
  const by = bottomOf(foot) - bottomOf((author ?? next ?? edition).box);
  const end = lowered({ edition, next, author }, by);
  const room = { y: 0, height: end.edition.box.y - text.coverNext.line };
  const overflows = overBelow([title, subtitle], room, bottomOf((subtitle ?? title).box));
  const lines = fitOrnament(fit, slide.view.lines);
  return {
    slide: { ...slide, title, view: { ...slide.view, kicker, subtitle, lines, ...end } },
    overflows,
  };
};

type Lines = Parameters<typeof fitCover>[1]['view']['lines'];

/** How thick a line is, and how large its knob: of the others, and of the highlighted one. */
const strokes = { plain: { line: 2, knob: 12 }, highlit: { line: 5, knob: 19 } } as const;

/** One below the other, closer where they are many. */
function fitOrnament(fit: Fit, lines: Lines): Lines {
  const { lines: area } = fit.grids.cover;
  const gap = Math.min(fit.space.coverLine, Math.floor(area.height / lines.length));
  return lines.map((own, i) => {
    const { line, knob } = own.highlight ? strokes.highlit : strokes.plain;
    const x = Math.round(area.x + (area.width * own.start) / 100);
    const y = area.y + i * gap;
    const middle = y + line / 2;
    return {
      ...own,
      line: { x, y, width: area.x + area.width - x, height: line },
      knob: { x: x - knob / 2, y: middle - knob / 2, width: knob, height: knob },
    };
  });
}

export const fitSection: FitLayout<'section'> = (fit, slide) => {
  const { number: at, title: area, text: narrow, rule } = fit.grids.section;
  const number = placeText(fit, slide.view.number, 'sectionNumber', at);
  const title = placeText(fit, slide.title, 'sectionTitle', area);
  const y = bottomOf(title.box) + fit.space.sectionText;
  const text = placeOptional(fit, slide.view.text, 'sectionText', { ...narrow, y });
  const end = bottomOf((text ?? title).box);
  const line: Box = { ...rule, width: 2, height: Math.max(rule.height, end - rule.y) };
  const overflows = overBelow([title, text], area, end);
  return { slide: { ...slide, title, view: { number, rule: line, text } }, overflows };
};

/** More points than these stand closer, as do those with details. */
const mostWide = 3;

export const fitClosing: FitLayout<'closing'> = (fit, slide) => {
  const { words, next: narrow } = fit.grids.closing;
  const title = placeText(fit, slide.title, 'sectionTitle', words);
  const next = endingAt(
    bottomOf(words),
    placeOptional(fit, slide.view.next, 'closingNext', narrow),
  );
  const given = slide.view.points;
  const isTight = given.length > mostWide || given.some(({ detail }) => detail);
  const y = bottomOf(title.box) + fit.space.closingPoints;
  const room = { ...words, y, height: (next?.box.y ?? bottomOf(words)) - y };
  const { points, bottom, overflows } = placePoints(fit, given, room, {
    text: 'message',
    detail: 'detail',
    air: isTight ? 'closingPointTight' : 'closingPoint',
    gap: 'closingDetail',
    first: 1,
  });
  const rule: Box = { x: words.x, y: bottom, width: words.width, height: given.length > 0 ? 1 : 0 };
  return { slide: { ...slide, title, view: { points, rule, next } }, overflows };
};

function endingAt(bottom: number, text: RichText | null): RichText | null {
  return text && lowered(text, bottom - bottomOf(text.box));
}
