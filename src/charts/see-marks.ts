/** Marks of an author's own spec → the same, those that no reader sees as marks without paint: the end of no line, fainter than the theme's faintest, or wholly behind another row's. Presets have the theme's paints and places of their own. */
import { contrastOf } from '../model/colour.ts';
import type { ChartTheme } from '../model/theme.ts';
import { mix } from './colour.ts';
import type { SceneMark } from './read-scene.ts';

/** What CSS calls a colour, as `#rrggbb` with its opacity. */
type ReadColour = (css: string) => { readonly hex: string; readonly opacity: number } | undefined;

export function seenMarks(
  marks: readonly SceneMark[],
  theme: Pick<ChartTheme, 'surface' | 'neutralSoft'>,
  colourOf: ReadColour,
): SceneMark[] {
  const least = Math.min(1.25, contrastOf(theme.neutralSoft, theme.surface) - 0.01);
  const shows = (paint: string | undefined, opacity: number): boolean => {
    // A gradient.
    if (paint === undefined) return true;
    const colour = colourOf(paint);
    if (!colour) return false;
    const shade = mix(colour.hex, theme.surface, colour.opacity * opacity);
    return contrastOf(shade, theme.surface) >= least;
  };
  const grounds: Box[] = [];
  const lit = marks.map((mark): SceneMark => {
    if (!mark.painted || !mark.box) return mark;
    if (mark.alone) return { ...mark, painted: false };
    const { fill = 1, stroke = 1 } = mark.opacity ?? {};
    const [filled, lined] = [shows(mark.fill, fill), shows(mark.stroke, stroke)];
    const under = grounds.some((box) => holdsMiddle(box, mark.box ?? box));
    if (filled && solid.has(mark.type)) grounds.push(mark.box);
    if (filled && !lined && !under) return withoutStroke(mark);
    return { ...mark, painted: filled || lined || under };
  });
  return lit.map((mark, i) =>
    mark.row !== '' && lit.slice(i + 1).some((other) => covers(other, mark, colourOf))
      ? { ...mark, painted: false }
      : mark,
  );
}

type Box = NonNullable<SceneMark['box']>;

/** On these paint of any colour can be seen, also the page's. */
const solid = new Set(['rect', 'symbol', 'arc']);

function holdsMiddle([left, top, right, bottom]: Box, [l, t, r, b]: Box): boolean {
  const [x, y] = [(l + r) / 2, (t + b) / 2];
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A bar of no length may have an outline around it, in the colour of the page. */
function withoutStroke(mark: SceneMark): SceneMark {
  const { box, strokeWidth = 1, stroke, type } = mark;
  const outlined = stroke !== 'undefined' && stroke !== 'null' && solid.has(type);
  if (!box || !outlined) return mark;
  const by = strokeWidth / 2;
  return { ...mark, box: [box[0] + by, box[1] + by, box[2] - by, box[3] - by] };
}

/** Opaque, of the same kind and another row, and at least as large: of shapes other than bars only one of the same size is sure to hide it. */
function covers(over: SceneMark, mark: SceneMark, colourOf: ReadColour): boolean {
  if (!over.painted || !solid.has(over.type) || over.type !== mark.type) return false;
  if (over.row === '' || over.row === mark.row || !over.box || !mark.box) return false;
  const [inner, outer] = [mark.box, over.box];
  const isSame = inner.every((side, i) => Math.abs(side - (outer[i] ?? 0)) < 0.5);
  const isInside =
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
  if (!isSame && !(isInside && mark.type === 'rect')) return false;
  const { fill = 1, stroke = 1 } = over.opacity ?? {};
  const isOpaque =
    fill === 1 && over.fill !== '' && (colourOf(over.fill ?? '')?.opacity ?? 1) === 1;
  // Two rings of one size, the paint of the upper over the lower's.
  const isRing = over.fill === '' && mark.fill === '' && stroke === 1 && isSame;
  return isOpaque || isRing;
}
