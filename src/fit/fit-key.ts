/** The key of a slide: what its signs mean, side by side, in as many lines as they take; it grows upwards. */
import { bodyEnd, pageStep, titleText } from '../model/page.ts';
import { plainText } from '../model/plain-text.ts';
import type { ChartPlan, SlidePlan } from '../model/plan.ts';
import type { KeyItem, KeyMarks, Sign } from '../model/frame-views.ts';
import type { Box, RichText } from '../model/views.ts';
import { gridsOf } from './grids.ts';
import { placeText } from './place.ts';
import { setText, type Fit } from './set-text.ts';

/** Between a sign and its words, and between entries. */
const gaps = { word: 8, entry: 28 } as const;

/** How wide and high each sign is drawn: `themes/signs.css` paints it. 0: a word. */
const swatches: Readonly<Record<Sign, readonly [width: number, height: number]>> = {
  exact: [13, 13],
  about: [0, 0],
  estimated: [32, 13],
  atLeast: [32, 13],
  atMost: [32, 13],
  range: [32, 13],
  vague: [32, 13],
  undisclosed: [32, 13],
  undisclosedEstimated: [32, 13],
  notApplicable: [32, 1.5],
  rating: [48, 12],
  blank: [14, 1.5],
};

const asBar = { exact: [24, 13], estimated: [24, 13], undisclosed: [24, 13] } as const;
/** Where they are drawn as the marks of the slide's chart. */
const swatchesOf: Readonly<Record<KeyMarks, Partial<typeof swatches>>> = {
  bar: asBar,
  outlined: asBar,
  point: { estimated: [13, 13] },
  '': {},
};

interface Entry {
  readonly sign: KeyItem['sign'];
  readonly marks: KeyMarks;
  readonly swatch: readonly [width: number, height: number] | null;
  readonly word: RichText | null;
  readonly label: string;
}

export interface PlacedKey {
  readonly items: readonly KeyItem[];
  /** Where it begins; `page.keyBottom` where there is none. */
  readonly top: number;
}

export function placeKey(fit: Fit, slide: SlidePlan): PlacedKey {
  const { key } = fit.grids;
  const area = isField(slide) ? key.field : key.slide;
  const { line } = fit.text.key;
  const bottom = area.y + area.height;
  let x = area.x;
  let row = 0;
  const placed = entriesOf(slide).map((entry) => {
    const set = setEntry(fit, entry, area.width);
    if (x > area.x && x + set.width > area.x + area.width) {
      row += 1;
      x = area.x;
    }
    const at = { set, x, row };
    // What a sentence leaves out may be long, and goes on over a line.
    row += set.label.lines.length - 1;
    x += set.width + gaps.entry;
    return at;
  });
  const top = placed.length === 0 ? bottom : bottom - (row + 1) * line;
  return {
    items: placed.map(({ set, ...at }) => itemAt(fit, set, at.x, top + at.row * line)),
    top,
  };
}

/** What a slide leaves of the body below a title of more than two lines and above a key of several. */
export function bodyRoom(fit: Fit, slide: SlidePlan): Fit {
  if (isField(slide)) return fit;
  const bodyBottom = Math.min(fit.page.bodyBottom, bodyEnd(placeKey(fit, slide).top));
  const down = moreTitle(fit, slide);
  if (down === 0 && bodyBottom === fit.page.bodyBottom) return fit;
  const { captionTop, bodyTop, tableTop, chartTop } = fit.page;
  const page = {
    ...fit.page,
    captionTop: captionTop + down,
    bodyTop: bodyTop + down,
    tableTop: tableTop + down,
    chartTop: chartTop + down,
    bodyBottom,
  };
  return { ...fit, page, grids: gridsOf(page) };
}

/** Its lines beyond those that have room on every slide, in steps. */
function moreTitle(fit: Fit, { title, marks }: SlidePlan): number {
  if (fit.page.titleLines <= titleText.lines) return 0;
  const { lines } = setText(fit, title, 'title', fit.grids.title.width, marks);
  const more = Math.max(0, lines.length - titleText.lines) * fit.text.title.line;
  return Math.ceil(more / pageStep) * pageStep;
}

/** Its charts as high as title and key leave them. */
export function lowerCharts(fit: Fit, slide: SlidePlan): SlidePlan {
  if (!slide.chart) return slide;
  const { height } = bodyRoom(fit, slide).grids.chart.chart;
  const lower = (chart: ChartPlan | null): ChartPlan | null => chart && { ...chart, height };
  return { ...slide, chart: lower(slide.chart), secondChart: lower(slide.secondChart) };
}

export function isField({ layout }: Pick<SlidePlan, 'layout'>): boolean {
  return layout === 'cover' || layout === 'section' || layout === 'closing';
}

/** A field of colour explains only what its sentences leave out. */
function entriesOf(slide: SlidePlan): Entry[] {
  const left = slide.leftOut.map(({ sign, label }): Entry => {
    return { sign: 'leftOut', marks: '', swatch: null, word: plainText(sign), label };
  });
  if (isField(slide)) return left;
  return [
    ...slide.marks.map(({ mark, sign, label }): Entry => {
      return { sign: mark, marks: '', swatch: null, word: plainText(sign), label };
    }),
    ...left,
    ...slide.key.map(({ sign, marks, word, label }): Entry => {
      const strong = plainText(word, { strong: true });
      return word === ''
        ? { sign, marks, swatch: swatchesOf[marks][sign] ?? swatches[sign], word: null, label }
        : { sign, marks, swatch: null, word: strong, label };
    }),
    ...slide.remarks.map((label): Entry => ({
      sign: '',
      marks: '',
      swatch: null,
      word: null,
      label,
    })),
  ];
}

interface SetEntry extends Omit<Entry, 'label'> {
  readonly label: RichText;
  /** Of the sign with the gap behind it, and of all. */
  readonly before: number;
  readonly width: number;
}

function setEntry(fit: Fit, { label, word, ...entry }: Entry, room: number): SetEntry {
  const said = word && setText(fit, word, 'key', room);
  const own = said ? Math.ceil(widest(said)) : (entry.swatch?.[0] ?? 0);
  const before = own > 0 ? own + gaps.word : 0;
  const set = setText(fit, plainText(label), 'key', room - before);
  return { ...entry, word, label: set, before, width: before + Math.ceil(widest(set)) };
}

function itemAt(fit: Fit, entry: SetEntry, x: number, y: number): KeyItem {
  const { sign, marks, swatch, word, label, before, width } = entry;
  const { line } = fit.text.key;
  const [wide, high] = swatch ?? [0, 0];
  const box: Box = { x, y: y + (line - high) / 2, width: wide, height: high };
  return {
    sign,
    marks,
    swatch: swatch && box,
    word: word && placeText(fit, word, 'key', { x, y, width: before }),
    // As wide as its words: no line of it is set anew.
    label: {
      ...placeText(fit, label, 'key', { x: x + before, y, width: width - before + 1 }),
      lines: label.lines,
    },
  };
}

export function widest({ lines }: Pick<RichText, 'lines'>): number {
  return Math.max(0, ...lines.map((own) => own.width));
}
