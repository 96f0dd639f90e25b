/** Where the blocks of each layout stand: the one list, on the page's grid. A layout that is not here still flows as the browser has it. */
import { page } from '../model/page.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Twelve columns with gutters between the page's margins. */
const gutter = 32;
const column = (page.width - 2 * page.margin - 11 * gutter) / 12;

/** From one column to another, both counted from 1 and taken in; over the body's height. */
function body(from: number, to: number, down = 0): Area {
  return {
    x: page.margin + (from - 1) * (column + gutter),
    y: page.bodyTop + down,
    width: (to - from + 1) * (column + gutter) - gutter,
    height: page.bodyBottom - page.bodyTop - down,
  };
}

/** A field of colour has wider margins and no footer. */
const field = (x: number, y: number, width: number, bottom: number): Area => {
  return { x, y, width, height: bottom - y };
};

export const areas = {
  title: { x: page.margin, y: 72, width: page.width - 2 * page.margin, height: 96 },
  body: body(1, 12),
  /** Points beside a chart, which begins below its caption; beside a picture. */
  besideChart: body(9, 12, 32),
  besidePicture: body(9, 12),
  lead: { ...body(1, 12), width: 1080 },
  coverTitle: field(72, 130, 1080, 500),
  coverSubtitle: field(72, 130, 980, 600),
  sectionTitle: field(322, 228, 886, 600),
  sectionText: field(322, 228, 800, 660),
  closing: field(72, 88, 1136, 660),
  closingNext: field(72, 88, 800, 660),
} as const satisfies Readonly<Record<string, Area>>;
