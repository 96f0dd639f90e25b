/**
 * Where the blocks of each layout stand: the one list. Twelve columns between the page's margins, steps of eight pixels
 * from its top, the same anchors on every slide. A layout that is not here is placed by the browser.
 */
import { pageMargin, pageStep as step, pageWidth, type Page } from '../model/page.ts';
import type { Box } from '../model/views.ts';

/** What a block may fill. */
export type Area = Box;

export const gutter = 32;
export const bodyWidth = pageWidth - 2 * pageMargin;
const column = (bodyWidth - 11 * gutter) / 12;

export type Grids = ReturnType<typeof gridsOf>;

/** @param page where all stand on it */
export function gridsOf(page: Page) {
  const { bodyTop, bodyBottom, captionTop, chartTop } = page;
  /** From one column to another, both counted from 1 and taken in. */
  const at = (from: number, to: number, top = bodyTop, bottom = bodyBottom): Area => ({
    x: page.margin + (from - 1) * (column + gutter),
    y: top,
    width: (to - from + 1) * (column + gutter) - gutter,
    height: bottom - top,
  });
  /** A field of colour has wider margins and no footer: left and right in steps. */
  const field = (left: number, right: number, top: number, bottom = page.height - 56): Area => ({
    x: left * step,
    y: top,
    width: (right - left) * step,
    height: bottom - top,
  });
  const fieldTop = 11 * step;
  /** Where a section is named: a little above the middle. */
  const sectionTop = down(page.height * 0.312);
  return {
    title: at(1, 12, page.titleTop, captionTop),
    body: at(1, 12),
    table: at(1, 12, page.tableTop),
    /** Above what it leads to. */
    lead: { ...at(1, 12), width: 1080 },

    /** It grows upwards from the end of its area. */
    key: {
      slide: at(1, 12, bodyBottom, page.keyBottom),
      field: field(9, 151, fieldTop, page.height - 24),
    },
    cover: {
      title: field(9, 144, fieldTop),
      subtitle: field(9, 131, fieldTop),
      foot: field(9, 131, fieldTop),
      /** Lines that run out of the page. */
      lines: { x: 0, y: down(page.height * 0.6), width: page.width, height: page.height / 3 },
    },
    agenda: { number: at(1, 1), title: at(2, 5), text: at(6, 11), page: at(12, 12) },
    section: {
      number: field(9, 33, sectionTop + step),
      rule: field(35, 36, sectionTop, sectionTop + 12 * step),
      title: field(40, 151, sectionTop),
      text: field(40, 140, sectionTop),
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
    timeline: { scale: at(1, 12, down((bodyTop + bodyBottom) / 2 - 3 * step)) },
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
    closing: { words: field(9, 151, fieldTop), next: field(9, 109, fieldTop) },
  } as const;
}

function down(px: number): number {
  return Math.floor(px / step) * step;
}
