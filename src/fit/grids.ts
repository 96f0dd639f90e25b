/**
 * Where the blocks of each layout stand: the one list. Twelve columns between the page's margins, steps of eight pixels
 * from its top, the same anchors on every slide. A layout that is not here is placed by the browser.
 */
import { chartBox, page } from '../model/page.ts';
import type { Box } from '../model/views.ts';

/** What a block may fill. */
export type Area = Box;

const step = 8;
export const gutter = 32;
const column = (page.width - 2 * page.margin - 11 * gutter) / 12;

/** From one column to another, both counted from 1 and taken in; `top` and `bottom` in steps from the page's top. */
function at(
  from: number,
  to: number,
  top: number = page.bodyTop / step,
  bottom: number = page.bodyBottom / step,
): Area {
  return {
    x: page.margin + (from - 1) * (column + gutter),
    y: top * step,
    width: (to - from + 1) * (column + gutter) - gutter,
    height: (bottom - top) * step,
  };
}

/** A field of colour has wider margins and no footer; all in steps. */
function field(left: number, top: number, right: number, bottom: number): Area {
  return {
    x: left * step,
    y: top * step,
    width: (right - left) * step,
    height: (bottom - top) * step,
  };
}

/** Of the caption above a chart, and of what stands beside or below it. */
const captionTop = 21;
const chartTop = chartBox.top / step;
/** A table has no air of its own above its heads, and stands off from a title of two lines. */
const tableTop = 23;

export const grids = {
  title: at(1, 12, 9, 21),
  body: at(1, 12),
  table: at(1, 12, tableTop),
  /** Above what it leads to. */
  lead: { ...at(1, 12), width: 1080 },

  cover: {
    title: field(9, 11, 144, 62),
    subtitle: field(9, 11, 131, 74),
    foot: field(9, 62, 131, 83),
  },
  agenda: { number: at(1, 1), title: at(2, 5), text: at(6, 11), page: at(12, 12) },
  section: {
    number: field(9, 29, 33, 83),
    rule: field(35, 28, 36, 40),
    title: field(40, 28, 151, 83),
    text: field(40, 28, 140, 83),
  },
  statement: { number: at(1, 1), message: at(2, 12) },
  chart: {
    caption: at(1, 12, captionTop, chartTop),
    chart: at(1, 12, chartTop),
    points: at(9, 12, chartTop),
  },
  'two-charts': {
    captions: [at(1, 6, captionTop, chartTop), at(7, 12, captionTop, chartTop)],
    charts: [at(1, 6, chartTop), at(7, 12, chartTop)],
  },
  image: { alone: at(1, 12), beside: at(1, 8), points: at(9, 12) },
  /** Two, three or four side by side. */
  cards: {
    2: [at(1, 6), at(7, 12)],
    3: [at(1, 4), at(5, 8), at(9, 12)],
    4: [at(1, 3), at(4, 6), at(7, 9), at(10, 12)],
  },
  profile: { fields: at(1, 6), points: at(7, 12), label: at(1, 2), value: at(3, 6) },
  /** The scale of time, with words above and below it. */
  timeline: { scale: at(1, 12, 47) },
  'big-number': { figure: at(1, 5), points: at(7, 12) },
  blocks: { blocks: [at(1, 6), at(7, 12)], callout: at(1, 12) },
  finding: { figure: at(1, 12), text: at(1, 10) },
  /** Of a comparison the width of its labels. */
  comparison: { labels: 2 * (column + gutter) },
  'data-notes': {
    text: at(1, 4),
    detail: at(5, 10),
    at: at(11, 12),
    alone: { text: at(1, 4), detail: at(5, 12) },
  },
  closing: { words: field(9, 11, 151, 83), next: field(9, 11, 109, 83) },
} as const;
