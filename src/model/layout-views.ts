/** What the template of each layout may print, as schemas: the names in templates are checked against them. */
import { languageNames } from '../languages/codes.ts';
import { z } from 'zod';
import { layoutNames, type LayoutName } from './slides.ts';
import {
  text,
  code,
  list,
  richTextView,
  signs,
  keyEntry,
  titleMarks,
  markView,
  leftOutView,
  footerView,
  cellView,
  columnView,
  rowView,
  alignedRowView,
  pointView,
  eventView,
  profileFigureView,
  changeView,
  sourceView,
  imageData,
} from './views.ts';

/** The chart's box on the slide; the SVG is put there by `render`. */
const chartSlot = z.object({ id: code, caption: richTextView }).readonly();

export const views = {
  cover: z.object({
    kicker: text,
    subtitle: richTextView.nullable(),
    edition: text,
    next: richTextView.nullable(),
    author: text,
    /** The ornament: start of each line in percent of the width, its place from the top in pixels. */
    lines: list(
      z
        .object({
          start: z.number(),
          top: z.number(),
          highlight: z.boolean(),
          sign: z.enum(signs),
          dashed: z.boolean(),
        })
        .readonly(),
    ),
  }),
  agenda: z.object({
    sections: list(
      z
        .object({
          number: text,
          title: text,
          text: richTextView.nullable(),
          page: z.number(),
          /** `#/` and the slide's id, as reveal.js has it. */
          href: code,
        })
        .readonly(),
    ),
  }),
  section: z.object({ number: text, text: richTextView.nullable() }),
  statement: z.object({ lead: richTextView.nullable(), points: list(pointView) }),
  table: z.object({
    caption: richTextView.nullable(),
    columns: list(columnView),
    rows: list(rowView),
    /** Pixels above and below a row's words. */
    air: z.number(),
    /** Of the heads' row. */
    headHeight: z.number(),
  }),
  chart: z.object({ chart: chartSlot, points: list(pointView) }),
  cards: z.object({
    cards: list(
      z
        .object({ title: richTextView, figure: richTextView.nullable(), text: richTextView })
        .readonly(),
    ),
    /** Of each, in pixels. */
    width: z.number(),
  }),
  profile: z.object({
    name: text,
    sub: text,
    figures: list(profileFigureView),
    fields: list(profileFigureView),
    points: list(pointView),
  }),
  timeline: z.object({
    events: list(eventView),
    ticks: list(z.object({ label: text, at: z.number() }).readonly()),
    now: z.object({ label: text, at: z.number(), before: z.boolean() }).readonly().nullable(),
  }),
  'two-charts': z.object({ first: chartSlot, second: chartSlot }),
  'big-number': z.object({
    number: richTextView,
    /** In pixels: as large as the figure fits in its column. */
    size: z.number(),
    label: richTextView,
    against: z.object({ label: richTextView, number: richTextView }).readonly().nullable(),
    points: list(pointView),
  }),
  blocks: z.object({
    blocks: list(
      z
        .object({ title: richTextView, text: richTextView.nullable(), points: list(pointView) })
        .readonly(),
    ),
    callout: richTextView,
  }),
  finding: z.object({
    figure: richTextView,
    /** In pixels: as large as the figure fits on a line. */
    size: z.number(),
    label: richTextView.nullable(),
    text: richTextView.nullable(),
  }),
  comparison: z.object({
    heads: list(
      z.object({ name: text, sub: text, highlight: z.boolean(), lines: list(text) }).readonly(),
    ),
    rows: list(
      z
        .object({
          label: text,
          /** Of the label. */
          lines: list(text),
          cells: list(z.object({ cell: cellView, highlight: z.boolean() }).readonly()),
        })
        .readonly(),
    ),
    /** Width of the column of labels, and of each of the others, in percent. */
    labels: z.number(),
    column: z.number(),
  }),
  image: z.object({
    src: imageData,
    alt: code,
    caption: richTextView.nullable(),
    points: list(pointView),
  }),
  changes: z.object({
    text: richTextView.nullable(),
    heads: z
      .object({ what: text, kind: text, before: text, after: text, drawn: text, by: text })
      .readonly(),
    rows: list(changeView),
    /** How many more there are; '' where there are none. */
    more: text,
    /** Said where nothing changed; '' otherwise. */
    none: text,
  }),
  sources: z.object({
    text: richTextView.nullable(),
    heads: z.object({ table: text, locators: text, asOf: text }).readonly(),
    sources: list(sourceView),
  }),
  ledger: z.object({
    text: richTextView.nullable(),
    heads: z.object({ slide: text, words: text, verdict: text, evidence: text }).readonly(),
    rows: list(
      z
        .object({
          slide: code,
          page: text,
          words: text,
          verdict: text,
          /** Basis, knife edge, hold; '' where there is nothing to add. */
          reason: text,
          mark: z.enum(['holds', ...titleMarks]),
          evidence: text,
        })
        .readonly(),
    ),
  }),
  'data-notes': z.object({
    text: richTextView.nullable(),
    groups: list(
      z
        .object({
          title: text,
          notes: list(z.object({ text, detail: text, at: text }).readonly()),
        })
        .readonly(),
    ),
  }),
  closing: z.object({ points: list(pointView), next: richTextView.nullable() }),
} as const satisfies Record<LayoutName, z.ZodObject>;

/** The chart's SVG, drawn by the tool itself: the one thing that is printed as it is. '' where a slide has none. */
export const svgText = z.string();

/** Texts that no reader sees: no font has to hold them. */
export const unseen: readonly z.ZodType[] = [code, imageData, svgText];

/** What every template gets beside its layout's view. */
export const slideView = z.object({
  layout: z.enum(layoutNames),
  id: text,
  /** From 1; `pages` is the number of slides. */
  page: z.number(),
  pages: z.number(),
  language: z.enum(languageNames),
  /** Name of the section; '' before the first. */
  section: text,
  kicker: richTextView.nullable(),
  title: richTextView,
  footer: footerView,
  key: list(keyEntry),
  marks: list(markView),
  leftOut: list(leftOutView),
  /** Told beside the key: parts that do not add up as printed. */
  remarks: list(text),
  /** 下書き, 確認中; '' on a page that is neither. */
  stamp: text,
  /** The theme's: a classification, a copyright line, a logo; '' where there is none. */
  brand: z.object({ classification: text, copyright: text, logo: imageData }),
  chart: svgText,
  /** The second of two charts. */
  secondChart: svgText,
});

/** The whole that the template of a layout sees. */
export function templateView(layout: LayoutName): z.ZodObject {
  const view =
    layout === 'table' ? views.table.extend({ rows: list(alignedRowView) }) : views[layout];
  return slideView.extend({ view });
}

export type Views = { readonly [L in LayoutName]: Readonly<z.output<(typeof views)[L]>> };
