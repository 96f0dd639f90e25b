/** What templates may print, as schemas: the types of the plan come from here, and the names in templates are checked against it. */
import { languageNames } from '../languages/codes.ts';
import { z } from 'zod';
import { layoutNames, type LayoutName } from './deck.ts';
import { quantityKinds } from './quantity.ts';

/** What a reader sees. */
const text = z.string();
/** What a page holds unseen: an address, a link, what is read out in place of a picture. */
const code = z.string();
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** A bound value inside a text or a cell. `before + number + unit + after` is the whole of it, spaces included. */
export const figureView = z
  .object({
    /** Address of the fact. */
    fact: code,
    /** Signs before the number: 約, 推定, 非公開（推定, `¥`. */
    before: text,
    number: text,
    /** Scale and unit: 億, TB, 億円. */
    unit: text,
    /** Signs behind: 以上, 超, ）. */
    after: text,
    text,
    kind: z.enum(quantityKinds),
    estimated: z.boolean(),
    about: z.boolean(),
    /** Machine-readable, for `<data value>`: `1000`, `>=300`, `70..130`; '' when undisclosed. */
    value: code,
    /** Since the edition that is compared with: a quiet line under it. */
    changed: z.boolean(),
  })
  .readonly();

/** A run of text. Exactly one of: words, a figure, a line break. */
export const pieceView = z
  .object({
    text,
    strong: z.boolean(),
    /** `https:`, `http:` or `mailto:` only; null: not a link. */
    href: code.nullable(),
    figure: figureView.nullable(),
    break: z.boolean(),
  })
  .readonly();

export const richTextView = z
  .object({
    pieces: list(pieceView),
    /** All of it as plain text. */
    plain: text,
    /** Where it stands in deck.yaml, joined by `.`: how a finding of the browser reaches the author. */
    at: code,
  })
  .readonly();

/** The signs of uncertainty that a slide uses; each is explained in its key. */
export const signs = [
  'exact',
  'about',
  'estimated',
  'atLeast',
  'atMost',
  'range',
  'vague',
  'undisclosed',
  'undisclosedEstimated',
  'notApplicable',
  'rating',
  'blank',
] as const;

/** `word` stands for the sign where that is no drawing; else ''. */
const keyEntry = z.object({ sign: z.enum(signs), word: text, label: text }).readonly();

/** A small sign behind a title: what its claims rest on. `holds` has none. */
export const titleMarks = ['stated', 'attributed', 'undecided', 'held', 'changed'] as const;
const markView = z.object({ mark: z.enum(titleMarks), sign: text, label: text }).readonly();

/** One figure of the list under key `i`. */
export const figureRowView = z
  .object({
    /** What it is the figure of. */
    label: text,
    text,
    /** Published, estimated, …; 'computed' of a measure. */
    kind: text,
    /** Where it was published; '' of a measure. */
    document: text,
    /** Its places there, or how a measure was computed. */
    where: text,
    asOf: text,
    /** Address of the fact or name of the measure. */
    fact: code,
    /** In the edition that is compared with; '' where it is the same. */
    was: text,
  })
  .readonly();

const footerView = z
  .object({
    /** As many as fit on the line. */
    sources: text,
    /** All of them, for paper. */
    allSources: code,
    asOf: text,
    deck: text,
    edition: text,
  })
  .readonly();

export const cellView = z
  .object({
    type: z.enum(['text', 'figure', 'rating', 'moment', 'list']),
    /** What is printed, whatever the type. */
    text,
    figure: figureView.nullable(),
    /** Of a rating: one entry a step, true where reached. */
    steps: list(z.object({ on: z.boolean() }).readonly()),
    fact: code,
    /** Not known, or not applicable: set quietly. */
    quiet: z.boolean(),
  })
  .readonly();

const align = z.enum(['left', 'right']);

export const columnView = z
  .object({
    title: text,
    align,
    /** The column that names the row. */
    key: z.boolean(),
    /** Share of the table's width in percent. */
    width: z.number(),
  })
  .readonly();

const rowCell = z.object({ main: cellView, under: cellView.nullable(), align, key: z.boolean() });

export const rowView = z
  .object({
    highlight: z.boolean(),
    /** A row of measures, below the others. */
    total: z.boolean(),
    cells: list(rowCell.readonly()),
  })
  .readonly();

/** A row as a template gets it: `render` adds what keeps decimal points under each other. */
const alignedRowView = z
  .object({
    highlight: z.boolean(),
    total: z.boolean(),
    cells: list(
      rowCell
        .extend({
          /** Digits that another number of the column has more: `.5`, unseen. */
          pad: text,
          /** The units of the column, a line each, unseen; '' where nothing has to be aligned. */
          tails: text,
        })
        .readonly(),
    ),
  })
  .readonly();

const pointView = z.object({ text: richTextView, detail: richTextView.nullable() }).readonly();

export const eventView = z
  .object({
    when: text,
    title: text,
    text,
    fact: code,
    highlight: z.boolean(),
    tense: z.enum(['past', 'now', 'future']),
    /** Where it stands on the scale of time, 0 to 100. */
    from: z.number(),
    to: z.number(),
    middle: z.number(),
    /** Where its words begin, 0 to 100, above or below the line. */
    left: z.number(),
    above: z.boolean(),
  })
  .readonly();

export const profileFigureView = z.object({ label: text, cell: cellView }).readonly();

/** Where a value stands on its row's own scale, 0 to 100. */
const span = z
  .object({
    form: z.enum(['point', 'band', 'open', 'none']),
    fill: z.enum(['solid', 'light', 'hollow']),
    left: z.number(),
    width: z.number(),
  })
  .readonly();

export const changeView = z
  .object({
    what: text,
    /** Corrected, renewed, added, removed. */
    kind: text,
    before: text,
    after: text,
    by: text,
    jump: z.boolean(),
    fact: code,
    /** null: not a figure, so nothing is drawn. */
    drawn: z.object({ before: span, after: span }).readonly().nullable(),
  })
  .readonly();

export const sourceView = z
  .object({
    title: text,
    version: text,
    href: code.nullable(),
    /** One a table: what it holds, where in the source, as of when. */
    entries: list(z.object({ table: text, locators: text, asOf: text }).readonly()),
  })
  .readonly();

/** A picture as a `data:` address, made by the tool from a file that it has looked into: the one address that is no link. */
export const imageData = z.string();

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
  }),
  chart: z.object({ chart: chartSlot, points: list(pointView) }),
  cards: z.object({
    cards: list(
      z
        .object({ title: richTextView, figure: richTextView.nullable(), text: richTextView })
        .readonly(),
    ),
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
    heads: list(z.object({ name: text, sub: text, highlight: z.boolean() }).readonly()),
    rows: list(
      z
        .object({
          label: text,
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

export type Figure = z.output<typeof figureView>;
export type Piece = z.output<typeof pieceView>;
export type RichText = z.output<typeof richTextView>;
export type Sign = (typeof signs)[number];
export type TitleMark = z.output<typeof markView>;
export type FigureRow = z.output<typeof figureRowView>;
export type KeyEntry = z.output<typeof keyEntry>;
export type Footer = z.output<typeof footerView>;
export type CellView = z.output<typeof cellView>;
export type ColumnView = z.output<typeof columnView>;
export type RowView = z.output<typeof rowView>;
export type AlignedRowView = z.output<typeof alignedRowView>;
export type PointView = z.output<typeof pointView>;
export type EventView = z.output<typeof eventView>;
export type ProfileFigureView = z.output<typeof profileFigureView>;
export type SourceView = z.output<typeof sourceView>;
export type Views = { readonly [L in LayoutName]: Readonly<z.output<(typeof views)[L]>> };
