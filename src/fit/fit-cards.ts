/** Cards side by side, or in rows of three, a hairline between those of one row. */
import type { Box } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { gutter } from './grids.ts';
import { bottomOf, overBelow, placeFigure, placeText } from './place.ts';

/** More than three are set smaller; more than four stand in rows of three. */
const mostWide = 3;
const mostInARow = 4;
const rule = 2;
const hair = 1;

export const fitCards: FitLayout<'cards'> = (fit, slide) => {
  const { space, text: roles } = fit;
  const given = slide.view.cards;
  const [title, text, figure, part] =
    given.length <= mostWide
      ? (['cardTitleWide', 'cardTextWide', 'cardFigureWide', 'cardPartWide'] as const)
      : (['cardTitle', 'cardText', 'cardFigure', 'cardPart'] as const);
  const isOneRow = given.length <= mostInARow;
  const columns = fit.grids.cards[given.length === 2 ? 2 : given.length === 4 ? 4 : 3];
  const rows = Math.ceil(given.length / columns.length);
  const height = (fit.grids.body.height - (rows - 1) * space.cardRowGap) / rows;
  const placed = given.map((card, i) => {
    const column = columns[i % columns.length] ?? fit.grids.body;
    const row = Math.floor(i / columns.length);
    const room = { ...column, y: column.y + row * (height + space.cardRowGap), height };
    const top = room.y + rule + space.cardTop;
    const named = placeText(fit, card.title, title, { ...room, y: top });
    const sizes = { number: roles[figure], beside: roles.cardUnit, gap: space.unit };
    const large =
      card.figure &&
      placeFigure(fit, card.figure, figure, sizes, {
        ...room,
        y: bottomOf(named.box) + space[part],
      });
    const y = bottomOf((large ?? named).box) + space[part];
    const said = placeText(fit, card.text, text, { ...room, y });
    const line: Box = { ...room, height: rule };
    const overflows = overBelow([named, large, said], room, bottomOf(said.box));
    return { card: { title: named, figure: large, text: said, rule: line }, overflows };
  });
  const end = Math.max(...placed.map(({ card }) => bottomOf(card.text.box)));
  const cards = placed.map(({ card }, i) => ({
    ...card,
    hair: isOneRow && i > 0 ? between(card.rule, end, space.cardTop) : null,
  }));
  return {
    slide: { ...slide, view: { cards } },
    overflows: placed.flatMap((each) => each.overflows),
  };
};

function between({ x, y }: Box, end: number, top: number): Box {
  return { x: x - gutter / 2, y: y + top, width: hair, height: end - y - top };
}
