/** Rows of an erratum → its pages: a table as a slide has it, on as many pages as its rows take. Pure. */
import { fitSlide } from '../fit/fit-slide.ts';
import type { Fit } from '../fit/set-text.ts';
import { languageOf } from '../languages/index.ts';
import type { Erratum } from '../model/erratum.ts';
import { noFrame } from '../model/frame-views.ts';
import { plainText } from '../model/plain-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import { noBox, type CellView, type ColumnView, type RowView } from '../model/views.ts';
import { splitTable } from './split-table.ts';

type TableSlide = Extract<SlidePlan, { layout: 'table' }>;

/** What its pages say of themselves. */
export interface ErrataOf {
  readonly title: string;
  readonly edition: string;
  /** The edition that is corrected. */
  readonly before: string;
}

export function planErrata(fit: Fit, rows: readonly Erratum[], deck: ErrataOf): SlidePlan[] {
  const { documents, writing } = languageOf(fit.language);
  const { title, of, heads, heading, gone } = documents.errata;
  const columns = heads.map((head, i): ColumnView => {
    return {
      title: head,
      ...columnOf(i),
      weight: shares[i] ?? null,
      width: 0,
      drawnWidth: 0,
      lines: [],
    };
  });
  const told = rows.map(({ page, what, wrong, right }): RowView => {
    const words = [String(page), what || heading, wrong, right || gone];
    const cells = words.map((text, i) => {
      return { main: cellOf(text, i), under: null, drawn: null, ...columnOf(i) };
    });
    return { highlight: false, total: false, subtotal: false, height: 0, cells };
  });
  const kicker = plainText(of(deck.before));
  const placed = { box: noBox, air: 0, headHeight: 0 };
  const view = { caption: null, columns, rows: told, footnotes: [], ...placed };
  const whole: TableSlide = {
    ...page(fit, deck),
    title: plainText(title),
    kicker,
    layout: 'table',
    view,
  };
  // For paper: a page holds what fits on it, not what an audience takes in.
  const pages = splitTable(fit, whole, writing.gap, Infinity);
  return pages.map(
    (slide, i) => fitSlide(fit, { ...slide, kicker, page: i + 1, pages: pages.length }).slide,
  );
}

/** Of the width: the page’s number, what it is of, what was wrong, what is right. */
const shares: readonly number[] = [8, 32, 30, 30];
/** The page’s number and what was wrong are quiet: the eye finds what it is of, and what is right. */
const quietAt: readonly number[] = [0, 2];
const key = 1;

function columnOf(i: number): Pick<ColumnView, 'align' | 'key' | 'wraps'> {
  return { align: 'left', key: i === key, wraps: i > 0 };
}

function cellOf(text: string, i: number): CellView {
  const quiet = quietAt.includes(i);
  return { type: 'text', text, figure: null, steps: [], lines: [], over: 0, fact: '', quiet };
}

/** A slide without anything of a deck’s author. */
function page(
  { language }: Fit,
  { title, edition }: ErrataOf,
): Omit<TableSlide, 'layout' | 'view' | 'title' | 'kicker'> {
  return {
    id: 'errata',
    page: 1,
    pages: 1,
    language,
    section: '',
    footer: { sources: '', allSources: '', asOf: '', deck: title, edition },
    key: [],
    marks: [],
    leftOut: [],
    remarks: [],
    stamp: '',
    frame: noFrame,
    notes: null,
    handout: null,
    facts: [],
    figures: [],
    chart: null,
    secondChart: null,
  };
}
