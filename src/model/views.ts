/** Parts of what templates may print, as schemas: the types of the plan come from here. */
import { z } from 'zod';
import { quantityKinds } from './quantity.ts';

/** What a reader sees. */
export const text = z.string();
/** What a page holds unseen: an address, a link, what is read out in place of a picture. */
export const code = z.string();
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** A bound value inside a text or a cell. `before + number + unit + after` is the whole of it, spaces included. */
export const figureView = z
  .object({
    /** Address of the fact. */
    fact: code,
    /** Signs before the number: 約, 推定, 非公開（推定, `¥`. */
    before: text,
    number: text,
    /** Of the number, the decimals with their mark; null where it is no number. */
    fraction: code.nullable(),
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

/** A run of text. Exactly one of: words, a figure, a line break, a sign behind a sentence. */
export const pieceView = z
  .object({
    text,
    strong: z.boolean(),
    /** `https:`, `http:` or `mailto:` only; null: not a link. */
    href: code.nullable(),
    figure: figureView.nullable(),
    break: z.boolean(),
    /** Of a sign: what the claim of its sentence leaves out; '' of all else. */
    leftOut: code,
  })
  .readonly();

export const richTextView = z
  .object({
    pieces: list(pieceView),
    /** All of it as plain text. */
    plain: text,
    /** As it is set, where `fit/` decides it: the pieces of each line, and its width; none where the browser breaks lines. */
    lines: list(
      z.object({ pieces: list(pieceView), width: z.number(), overflows: z.boolean() }).readonly(),
    ),
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
export const keyEntry = z.object({ sign: z.enum(signs), word: text, label: text }).readonly();

/** A small sign behind a title: what its claims rest on. `holds` has none. */
export const titleMarks = ['stated', 'attributed', 'undecided', 'held', 'changed'] as const;
export const markView = z.object({ mark: z.enum(titleMarks), sign: text, label: text }).readonly();

/** A sign behind a sentence, and what the sentence's claim leaves out without saying so. */
export const leftOutView = z.object({ sign: text, label: text }).readonly();

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

export const footerView = z
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
    /** Of words, as they are set where `fit/` decides it; else none. */
    lines: list(text),
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
    /** Its words may go on over lines: no names, figures or ratings. */
    wraps: z.boolean(),
    /** Its share, where the author says it. */
    weight: z.number().nullable(),
    /** In pixels. */
    width: z.number(),
    /** Of its title. */
    lines: list(text),
  })
  .readonly();

const rowCell = z.object({ main: cellView, under: cellView.nullable(), align, key: z.boolean() });

export const rowView = z
  .object({
    highlight: z.boolean(),
    /** A row of measures, below the others. */
    total: z.boolean(),
    /** In pixels. */
    height: z.number(),
    cells: list(rowCell.readonly()),
  })
  .readonly();

/** A row as a template gets it: `render` adds what keeps decimal points under each other. */
export const alignedRowView = z
  .object({
    highlight: z.boolean(),
    total: z.boolean(),
    height: z.number(),
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

export const pointView = z
  .object({ text: richTextView, detail: richTextView.nullable() })
  .readonly();

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
    entries: list(
      z
        .object({
          table: text,
          locators: text,
          asOf: text,
          /** As they are set. */
          lines: z.object({ table: list(text), locators: list(text), asOf: list(text) }).readonly(),
        })
        .readonly(),
    ),
  })
  .readonly();

/** A picture as a `data:` address, made by the tool from a file that it has looked into: the one address that is no link. */
export const imageData = z.string();

export type Figure = z.output<typeof figureView>;
export type Piece = z.output<typeof pieceView>;
export type RichText = z.output<typeof richTextView>;
export type Sign = (typeof signs)[number];
export type TitleMark = z.output<typeof markView>;
export type LeftOut = z.output<typeof leftOutView>;
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
