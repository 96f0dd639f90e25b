/** A planned slide and its theme’s sizes → the same with the lines of its texts, and what does not fit. Pure; the browser only draws it. */
import { titleText } from '../model/page.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { SpaceName } from '../model/spaces.ts';
import type { TextRoleName } from '../model/text-roles.ts';
import type { PointView, RichText } from '../model/views.ts';
import { areas, type Area } from './areas.ts';
import { fitComparison } from './fit-comparison.ts';
import { rounded, setText, type Fit } from './set-text.ts';

/** More text than there is room for. */
export interface Overflow {
  readonly part: 'body' | 'table';
  /** The text that the room ends in, and where it stands in deck.yaml. */
  readonly text: string;
  readonly at: string;
  /** Slide pixels that are missing. */
  readonly px: number;
}

export interface FittedSlide {
  readonly slide: SlidePlan;
  readonly overflows: readonly Overflow[];
}

/** Blocks below each other, with the room they have. */
interface Stacked<T> {
  readonly value: T;
  readonly overflows: readonly Overflow[];
}

export function fitSlide(fit: Fit, slide: SlidePlan): FittedSlide {
  const body = fitBody(fit, slide);
  const title = fitTitle(fit, slide);
  return { slide: { ...body.slide, title }, overflows: body.overflows };
}

/** Wider fields have larger titles. */
function fitTitle(fit: Fit, { layout, title, marks }: SlidePlan): RichText {
  switch (layout) {
    case 'cover':
      return setText(fit, title, 'coverTitle', areas.coverTitle.width);
    case 'section':
      return setText(fit, title, 'sectionTitle', areas.sectionTitle.width);
    case 'closing':
      return setText(fit, title, 'sectionTitle', areas.closing.width);
    default:
      return setText(fit, title, 'title', areas.title.width, marks);
  }
}

/** How many lines more than it may take. */
export function titleLinesOver(fit: Fit, title: RichText): number {
  const { lines } = setText(fit, title, 'title', areas.title.width);
  return Math.max(0, lines.length - titleText.lines);
}

function fitBody(fit: Fit, slide: SlidePlan): FittedSlide {
  switch (slide.layout) {
    case 'cover': {
      const subtitle = optional(fit, slide.view.subtitle, 'coverText', areas.coverSubtitle);
      return { slide: { ...slide, view: { ...slide.view, subtitle } }, overflows: [] };
    }
    case 'section': {
      const text = optional(fit, slide.view.text, 'sectionText', areas.sectionText);
      return { slide: { ...slide, view: { ...slide.view, text } }, overflows: [] };
    }
    case 'chart': {
      const { value: points, overflows } = fitPoints(fit, slide.view.points, areas.besideChart);
      return { slide: { ...slide, view: { ...slide.view, points } }, overflows };
    }
    case 'image': {
      const { value: points, overflows } = fitPoints(fit, slide.view.points, areas.besidePicture);
      return { slide: { ...slide, view: { ...slide.view, points } }, overflows };
    }
    case 'statement':
      return fitStatement(fit, slide);
    case 'cards':
      return fitCards(fit, slide);
    case 'closing':
      return fitClosing(fit, slide);
    case 'comparison': {
      const { view, over } = fitComparison(fit, slide.view);
      // How far all of it stands out is told once.
      const overflows = over.slice(-1).map((own) => ({ part: 'table' as const, at: '', ...own }));
      return { slide: { ...slide, view }, overflows };
    }
    default:
      return { slide, overflows: [] };
  }
}

function fitPoints(
  fit: Fit,
  points: readonly PointView[],
  area: Area,
): Stacked<readonly PointView[]> {
  const value = points.map((point) => fitPoint(fit, point, 'point', 'detail', area.width));
  const heights = value.map(
    (point, i) =>
      pointHeight(fit, point, 'point', 'detail', 'pointDetail') +
      2 * fit.space.point +
      (i === 0 ? firstRule : rule),
  );
  return { value, overflows: overOf(value, heights, area.height) };
}
const rule = 1;
const firstRule = 2;

type SlideOf<L extends SlidePlan['layout']> = Extract<SlidePlan, { layout: L }>;

function fitStatement(fit: Fit, slide: SlideOf<'statement'>): FittedSlide {
  const { space, text } = fit;
  const lead = optional(fit, slide.view.lead, 'lead', areas.lead);
  const room = areas.body.width - space.messageNumber - space.messageGap;
  const points = slide.view.points.map((point) =>
    fitPoint(fit, point, 'message', 'messageDetail', room),
  );
  const above = lead ? lead.lines.length * text.lead.line + space.lead : 0;
  const heights = points.map(
    (point) =>
      pointHeight(fit, point, 'message', 'messageDetail', 'pointDetail') + 2 * space.message + rule,
  );
  const overflows = overOf(points, heights, areas.body.height - above - rule);
  return { slide: { ...slide, view: { lead, points } }, overflows };
}

function fitClosing(fit: Fit, slide: SlideOf<'closing'>): FittedSlide {
  const { width } = areas.closing;
  const points = slide.view.points.map((point) => fitPoint(fit, point, 'message', 'detail', width));
  const next = optional(fit, slide.view.next, 'closingNext', areas.closingNext);
  return { slide: { ...slide, view: { points, next } }, overflows: [] };
}

/** More cards than these stand in rows of three; more than three are set smaller. */
const mostInARow = 4;
const mostWide = 3;
const inRows = 3;

function fitCards(fit: Fit, slide: SlideOf<'cards'>): FittedSlide {
  const { space, text: roles } = fit;
  const { cards } = slide.view;
  const columns = cards.length > mostInARow ? inRows : cards.length;
  const width = rounded((areas.body.width - (columns - 1) * space.cardGap) / columns);
  const wide = cards.length <= mostWide;
  const [title, body, figure, part] = wide
    ? (['cardTitleWide', 'cardTextWide', 'cardFigureWide', 'cardPartWide'] as const)
    : (['cardTitle', 'cardText', 'cardFigure', 'cardPart'] as const);
  const set = cards.map((card) => ({
    ...card,
    title: setText(fit, card.title, title, width),
    text: setText(fit, card.text, body, width),
  }));
  const heights = set.map(
    (card) =>
      firstRule +
      space.cardTop +
      card.title.lines.length * roles[title].line +
      (card.figure ? space[part] + roles[figure].line : 0) +
      space[part] +
      card.text.lines.length * roles[body].line,
  );
  const rows = Math.ceil(cards.length / columns);
  const room = (areas.body.height - (rows - 1) * space.cardRowGap) / rows;
  const overflows = set.flatMap(({ text }, i): Overflow[] => {
    const px = (heights[i] ?? 0) - room;
    return px > 0 ? [overflowOf(text, px)] : [];
  });
  return { slide: { ...slide, view: { cards: set, width } }, overflows };
}

function fitPoint(
  fit: Fit,
  { text, detail }: PointView,
  role: TextRoleName,
  below: TextRoleName,
  room: number,
): PointView {
  return {
    text: setText(fit, text, role, room),
    detail: detail && setText(fit, detail, below, room),
  };
}

function pointHeight(
  { text: roles, space }: Fit,
  { text, detail }: PointView,
  role: TextRoleName,
  below: TextRoleName,
  gap: SpaceName,
): number {
  const own = text.lines.length * roles[role].line;
  return detail ? own + space[gap] + detail.lines.length * roles[below].line : own;
}

function optional(
  fit: Fit,
  text: RichText | null,
  role: TextRoleName,
  area: Area,
): RichText | null {
  return text && setText(fit, text, role, area.width);
}

/** Told once: at the first of the blocks that no longer fits. */
function overOf(
  points: readonly PointView[],
  heights: readonly number[],
  room: number,
): Overflow[] {
  const px = heights.reduce((a, b) => a + b, 0) - room;
  if (px <= 0) return [];
  let sum = 0;
  const first = heights.findIndex((height) => (sum += height) > room);
  const point = points[first];
  return point ? [overflowOf(point.text, px)] : [];
}

function overflowOf({ plain, at }: RichText, px: number): Overflow {
  return { part: 'body', text: plain, at, px: Math.ceil(px) };
}
