/** Cards side by side, or in rows of three, a hairline between those of one row. */
import type { Views } from '../model/layout-views.ts';
import type { Box, Figure, RichText } from '../model/views.ts';
import { fitDrawn } from './fit-drawn.ts';
import type { FitLayout } from './fitted.ts';
import { down, gutter } from './grids.ts';
import { bottomOf, overBelow, placeFigure, placeOptional, placeText, snug } from './place.ts';
import type { Fit } from './set-text.ts';

/** More than three are set smaller; more than four stand in rows of three. */
const mostWide = 3;
const mostInARow = 4;
const rule = 2;
const hair = 1;
/** Left and right of a word in its slot. */
const slotAir = 14;
const sparkHeight = 104;
const rolesOf = {
  wide: {
    title: 'cardTitleWide',
    text: 'cardTextWide',
    figure: 'cardFigureWide',
    part: 'cardPartWide',
  },
  narrow: { title: 'cardTitle', text: 'cardText', figure: 'cardFigure', part: 'cardPart' },
} as const;
type Roles = (typeof rolesOf)[keyof typeof rolesOf];

export const fitCards: FitLayout<'cards'> = (fit, slide) => {
  const { space } = fit;
  const given = slide.view.cards;
  const roles = given.length <= mostWide ? rolesOf.wide : rolesOf.narrow;
  const isOneRow = given.length <= mostInARow;
  const columns = fit.grids.cards[given.length === 2 ? 2 : given.length === 4 ? 4 : 3];
  const rows = Math.ceil(given.length / columns.length);
  const fromRow = down((fit.grids.body.height + space.cardRowGap) / rows);
  const height = fromRow - space.cardRowGap;
  const upper = given.map((card, i) => {
    const column = columns[i % columns.length] ?? fit.grids.body;
    const row = Math.floor(i / columns.length);
    const room = { ...column, y: column.y + row * fromRow, height };
    return { ...placeUpper(fit, card, roles, room), room, row };
  });
  const placed = upper.map(({ end: own, room, row, ...head }) => {
    const { card } = head;
    // Lines of one row stand level, whatever is above them.
    const level = upper.filter((one) => one.row === row && one.card.spark).map((one) => one.end);
    const above = card.spark ? Math.max(...level) : own;
    const lower = placeLower(fit, card, roles, { ...room, y: above + space[roles.part] });
    const end = lower.end ?? own;
    const { title, figure, against, text } = { ...card, ...lower.parts };
    const overflows = overBelow([title, figure, ...against, text], room, end);
    return { card: { ...card, ...lower.parts }, end, overflows };
  });
  const end = Math.max(...placed.map((one) => one.end));
  const cards = placed.map(({ card }, i) => ({
    ...card,
    hair: isOneRow && i > 0 ? between(card.rule, end, space.cardTop) : null,
  }));
  return {
    slide: { ...slide, view: { cards } },
    overflows: placed.flatMap((each) => each.overflows),
  };
};

type Card = Views['cards']['cards'][number];

/** What is the figure of the card: its title, the figure, what that is held against. */
function placeUpper(
  fit: Fit,
  card: Card,
  roles: Roles,
  room: Box,
): { readonly card: Card; readonly end: number } {
  const { space } = fit;
  const title = placeText(fit, card.title, roles.title, {
    ...room,
    y: room.y + rule + space.cardTop,
  });
  const y = bottomOf(title.box) + space[roles.part];
  const large = card.figure && placeHeadline(fit, card.figure, roles, { ...room, y });
  let end = bottomOf(large?.box ?? title.box);
  const against = card.against.map((own) => {
    const set = placeText(fit, own, roles.text, { ...room, y: end + space.cardAgainst });
    end = bottomOf(set.box);
    return set;
  });
  const [figure, slot] = [large?.figure ?? null, large?.slot ?? null];
  return { card: { ...card, title, figure, slot, against, rule: { ...room, height: rule } }, end };
}

/** Its course with what that begins and ends with, and its text. */
function placeLower(fit: Fit, card: Card, roles: Roles, room: Box) {
  const { space } = fit;
  const spark = card.spark && fitDrawn(card.spark, { ...room, height: sparkHeight });
  const under = { ...room, y: spark ? bottomOf(spark.box) + space.under : room.y };
  const ends = card.ends.map((end, i) => {
    const set = snug(fit, end, 'under', under);
    const x = i === 0 ? room.x : room.x + room.width - set.box.width;
    return { ...set, box: { ...set.box, x } };
  });
  const drawnEnd = ends[0] ? bottomOf(ends[0].box) : undefined;
  const y = drawnEnd === undefined ? room.y : drawnEnd + space[roles.part];
  const text = placeOptional(fit, card.text, roles.text, { ...room, y });
  return { parts: { spark, ends, text }, end: text ? bottomOf(text.box) : drawnEnd };
}

interface Headline {
  readonly figure: RichText;
  readonly slot: Box | null;
  /** As high as a figure is, whatever stands there: what is below stands level in all cards. */
  readonly box: Box;
}

/** What is not known is no figure to be set large: its word stands in the hollow slot that charts have for it. */
function placeHeadline(fit: Fit, figure: RichText, roles: Roles, room: Box): Headline {
  const { space, text } = fit;
  const sizes = { number: text[roles.figure], beside: text.cardUnit, gap: space.unit };
  const large = placeFigure(fit, figure, roles.figure, sizes, room);
  if (!isUnknown(figure)) return { figure: large, slot: null, box: large.box };
  const { line } = text[roles.text];
  const spot = { x: room.x + slotAir, y: large.box.y + (large.box.height - line) / 2 };
  const word = snug(fit, figure, roles.text, spot);
  const slot = {
    x: room.x,
    y: spot.y - slotAir / 2,
    width: word.box.width + 2 * slotAir,
    height: line + slotAir,
  };
  return { figure: word, slot, box: large.box };
}

function isUnknown({ pieces }: RichText): boolean {
  const figures = pieces.flatMap((piece) => piece.figure ?? []);
  return (
    figures.length > 0 && figures.every(({ fraction, kind }) => fraction === null && isNone(kind))
  );
}

function isNone(kind: Figure['kind']): boolean {
  return kind === 'undisclosed' || kind === 'notApplicable';
}

function between({ x, y }: Box, end: number, top: number): Box {
  return { x: x - gutter / 2, y: y + top, width: hair, height: end - y - top };
}
