/**
 * Where the blocks of each layout stand: the one list. Twelve columns between the page's margins, steps of eight pixels
 * from its top, the same anchors on every slide. A layout that is not here is placed by the browser.
 */
import { pageMargin, pageStep as step, pageWidth, type Page } from '../model/page.ts';
import type { Box } from '../model/views.ts';

/** What a block may fill. */
export type Area = Box;

export const columnCount = 12;
export const gutter = 32;
export const bodyWidth = pageWidth - 2 * pageMargin;
/** From where one column begins to where the next does. */
export const pitch = (bodyWidth + gutter) / columnCount;

/** Percent of the scale of time that an event’s words may take. */
export const eventWords = 19;

export type Grids = ReturnType<typeof gridsOf>;

/** So many columns with the gutters between them. */
export function columnsWide(count: number): number {
  return count * pitch - gutter;
}

/** As many columns for each of so many side by side; what cannot be shared alike is left. */
export function columnsEach(count: number, of = columnCount): number {
  return Math.max(1, Math.floor(of / Math.max(1, count)));
}

/** @param page where all stand on it */
export function gridsOf(page: Page) {
  const { bodyTop, bodyBottom, captionTop, chartTop } = page;
  const at = placing(page);
  return {
    title: at(1, 12, page.titleTop, captionTop),
    body: at(1, 12),
    table: at(1, 12, page.tableTop),
    /** Above what it leads to. */
    lead: at(1, 11),

    /** It grows upwards from the end of its area. */
    key: {
      slide: at(1, 12, bodyBottom, page.keyBottom),
      field: at(1, 12, fieldTop, page.height - 3 * step),
    },
    agenda: { number: at(1, 1), title: at(2, 5), text: at(6, 11), page: at(12, 12) },
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
    profile: {
      /** One to four side by side. */
      figures: [1, 2, 3, 4].map((count) => {
        const each = columnsEach(count);
        return Array.from({ length: count }, (_, i) => at(i * each + 1, (i + 1) * each));
      }),
      fields: at(1, 6),
      points: at(7, 12),
      label: at(1, 2),
      value: at(3, 6),
    },
    /** The scale of time, with words above and below it. */
    timeline: { scale: at(1, 12, down((bodyTop + bodyBottom) / 2 - 3 * step)) },
    'big-number': { figure: at(1, 5), points: at(7, 12) },
    blocks: { blocks: [at(1, 6), at(7, 12)], callout: at(1, 12) },
    finding: { figure: at(1, 12), text: at(1, 10) },
    ...fieldsOf(page),
    ...tablesOf(page),
  } as const;
}

/** Fields of colour, which have no footer. */
function fieldsOf(page: Page) {
  const sectionTop = down(page.height * 0.312);
  const at = placing(page);
  const field = (from: number, to: number, top = fieldTop): Area =>
    at(from, to, top, page.height - 7 * step);
  return {
    cover: {
      title: field(1, 11),
      subtitle: field(1, 10),
      foot: field(1, 10),
      /** Lines that run out of the page. */
      lines: { x: 0, y: down(page.height * 0.6), width: page.width, height: down(page.height / 3) },
    },
    /** Where a section is named: a little above the middle. */
    section: {
      number: field(1, 2, sectionTop + step),
      rule: at(3, 3, sectionTop, sectionTop + 12 * step),
      title: field(4, 12, sectionTop),
      text: field(4, 11, sectionTop),
    },
    closing: { words: field(1, 12), next: field(1, 9) },
  } as const;
}
const fieldTop = 11 * step;

/** Columns of the tables that the tool fills itself. */
function tablesOf(page: Page) {
  const at = placing(page);
  return {
    sources: { table: at(1, 3), locators: at(4, 9), asOf: at(10, 12) },
    ledger: { slide: at(1, 1), words: at(2, 4), verdict: at(5, 6), evidence: at(7, 12) },
    changes: {
      what: at(1, 3),
      kind: at(4, 4),
      before: at(5, 6),
      after: at(7, 8),
      drawn: at(9, 10),
      by: at(11, 12),
    },
    'data-notes': {
      text: at(1, 4),
      detail: at(5, 10),
      at: at(11, 12),
      alone: { text: at(1, 4), detail: at(5, 12) },
    },
  } as const;
}

/** From one column to another, both counted from 1 and taken in; as high as the body, unless it says. */
function placing({ margin, bodyTop, bodyBottom }: Page) {
  return (from: number, to: number, top = bodyTop, bottom = bodyBottom): Area => ({
    x: margin + (from - 1) * pitch,
    y: top,
    width: columnsWide(to - from + 1),
    height: bottom - top,
  });
}

/** To a step. */
export function down(px: number): number {
  return Math.floor(px / step) * step;
}
