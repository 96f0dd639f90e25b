/** What the template of each layout may print, as schemas: the names in templates are checked against them. */
import { languageNames } from '../languages/codes.ts';
import { z } from 'zod';
import { layoutNames, type LayoutName } from './slides.ts';
import {
  signs,
  keyEntry,
  titleMarks,
  markView,
  leftOutView,
  footerView,
  frameView,
} from './frame-views.ts';
import {
  text,
  code,
  boxView,
  list,
  richTextView,
  wordLineView,
  cellView,
  columnView,
  rowView,
  alignedRowView,
  pointView,
  eventView,
  profileFigureView,
  drawnView,
  changeView,
  sourceView,
  imageData,
} from './views.ts';

/** The chart's box on the slide; the SVG is put there by `render`. */
const chartSlot = z.object({ id: code, caption: richTextView, box: boxView }).readonly();

export const views = {
  cover: z.object({
    kicker: richTextView.nullable(),
    subtitle: richTextView.nullable(),
    edition: richTextView,
    next: richTextView.nullable(),
    author: richTextView.nullable(),
    /** The ornament: start of each line in percent of the width, and the knob that it begins with. */
    lines: list(
      z
        .object({
          start: z.number(),
          line: boxView,
          knob: boxView,
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
          number: richTextView,
          title: richTextView,
          text: richTextView.nullable(),
          page: z.number(),
          pageBox: boxView,
          /** The line below it. */
          rule: boxView,
          /** `#/` and the slide's id, as reveal.js has it. */
          href: code,
        })
        .readonly(),
    ),
    /** The line above the first. */
    rule: boxView,
  }),
  section: z.object({ number: richTextView, rule: boxView, text: richTextView.nullable() }),
  statement: z.object({
    lead: richTextView.nullable(),
    points: list(pointView),
    /** The line below the last. */
    rule: boxView,
  }),
  table: z.object({
    caption: richTextView.nullable(),
    columns: list(columnView),
    rows: list(rowView),
    box: boxView,
    /** Pixels above and below a row's words. */
    air: z.number(),
    /** Of the heads' row. */
    headHeight: z.number(),
    /** Below it. */
    footnotes: list(richTextView),
  }),
  chart: z.object({ chart: chartSlot, points: list(pointView) }),
  cards: z.object({
    cards: list(
      z
        .object({
          title: richTextView,
          figure: richTextView.nullable(),
          /** Around a figure that is not known. */
          slot: boxView.nullable(),
          /** By how much it differs, and from what. */
          against: list(richTextView),
          spark: drawnView.nullable(),
          /** Below both ends of that: the first and the last of what its figures are of. */
          ends: list(richTextView),
          text: richTextView.nullable(),
          rule: boxView,
          /** The hairline between it and the one before. */
          hair: boxView.nullable(),
        })
        .readonly(),
    ),
  }),
  profile: z.object({
    name: richTextView,
    sub: richTextView.nullable(),
    /** The line below both. */
    rule: boxView,
    figures: list(profileFigureView),
    fields: list(profileFigureView),
    points: list(pointView),
  }),
  timeline: z.object({
    scale: boxView,
    /** `at`: where on the scale, 0 to 100. */
    ticks: list(
      z.object({ label: richTextView.nullable(), at: z.number(), box: boxView }).readonly(),
    ),
    now: z.object({ label: richTextView, at: z.number(), box: boxView }).readonly().nullable(),
    events: list(eventView),
    /** Around the lines from words to the scale. */
    connectors: boxView,
  }),
  'two-charts': z.object({ first: chartSlot, second: chartSlot }),
  'big-number': z.object({
    label: richTextView,
    number: richTextView,
    /** In pixels: as large as the figure fits in its column. */
    size: z.number(),
    against: z
      .object({ label: richTextView, number: richTextView, rule: boxView })
      .readonly()
      .nullable(),
    points: list(pointView),
  }),
  blocks: z.object({
    blocks: list(
      z
        .object({
          title: richTextView,
          text: richTextView.nullable(),
          points: list(pointView),
          rule: boxView,
        })
        .readonly(),
    ),
    callout: richTextView,
    /** Ground of the callout. */
    ground: boxView,
  }),
  finding: z.object({
    label: richTextView.nullable(),
    figure: richTextView,
    /** In pixels: as large as the figure fits on a line. */
    size: z.number(),
    text: richTextView.nullable(),
  }),
  comparison: z.object({
    box: boxView,
    /** Widths of the column of labels, and of those that are compared. */
    columns: list(z.number()),
    headHeight: z.number(),
    /** Pixels above and below a row's words. */
    air: z.number(),
    heads: list(
      z
        .object({
          name: text,
          sub: text,
          highlight: z.boolean(),
          /** Of the name. */
          lines: list(wordLineView),
          subLines: list(wordLineView),
        })
        .readonly(),
    ),
    rows: list(
      z
        .object({
          label: text,
          /** Of the label. */
          lines: list(wordLineView),
          cells: list(z.object({ cell: cellView, highlight: z.boolean() }).readonly()),
          height: z.number(),
        })
        .readonly(),
    ),
  }),
  image: z.object({
    src: imageData,
    alt: code,
    box: boxView,
    caption: richTextView.nullable(),
    points: list(pointView),
  }),
  changes: z.object({
    text: richTextView.nullable(),
    heads: z
      .object({ what: text, kind: text, before: text, after: text, drawn: text, by: text })
      .readonly(),
    headLines: z
      .object({
        what: list(wordLineView),
        kind: list(wordLineView),
        before: list(wordLineView),
        after: list(wordLineView),
        drawn: list(wordLineView),
        by: list(wordLineView),
      })
      .readonly(),
    box: boxView,
    columns: z
      .object({
        what: z.number(),
        kind: z.number(),
        before: z.number(),
        after: z.number(),
        drawn: z.number(),
        by: z.number(),
      })
      .readonly(),
    headHeight: z.number(),
    rows: list(changeView),
    /** How many more there are. */
    more: richTextView.nullable(),
    /** Said where nothing changed. */
    none: richTextView.nullable(),
  }),
  sources: z.object({
    text: richTextView.nullable(),
    heads: z.object({ table: text, locators: text, asOf: text }).readonly(),
    columns: z.object({ table: z.number(), locators: z.number(), asOf: z.number() }).readonly(),
    headHeight: z.number(),
    sources: list(sourceView),
  }),
  ledger: z.object({
    text: richTextView.nullable(),
    heads: z.object({ slide: text, words: text, verdict: text, evidence: text }).readonly(),
    headLines: z
      .object({
        slide: list(wordLineView),
        words: list(wordLineView),
        verdict: list(wordLineView),
        evidence: list(wordLineView),
      })
      .readonly(),
    box: boxView,
    columns: z
      .object({ slide: z.number(), words: z.number(), verdict: z.number(), evidence: z.number() })
      .readonly(),
    headHeight: z.number(),
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
          /** As they are set. */
          lines: z
            .object({
              page: list(wordLineView),
              words: list(wordLineView),
              verdict: list(wordLineView),
              reason: list(wordLineView),
              evidence: list(wordLineView),
            })
            .readonly(),
          height: z.number(),
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
          /** Of its title. */
          lines: list(wordLineView),
          box: boxView,
          rule: boxView,
          notes: list(
            z
              .object({
                text,
                detail: text,
                at: text,
                /** The text is somebody's words, not a name. */
                said: z.boolean(),
                lines: z
                  .object({
                    text: list(wordLineView),
                    detail: list(wordLineView),
                    at: list(wordLineView),
                  })
                  .readonly(),
                boxes: z.object({ text: boxView, detail: boxView, at: boxView }).readonly(),
                rule: boxView,
              })
              .readonly(),
          ),
        })
        .readonly(),
    ),
  }),
  closing: z.object({
    points: list(pointView),
    /** The line below the last. */
    rule: boxView,
    next: richTextView.nullable(),
  }),
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
  /** All of them as they stand. */
  frame: frameView,
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
