/** Parts of what templates may print, as schemas: the types of the plan come from here. */
import { z } from 'zod';
import { quantityKinds } from './quantity.ts';

/** What a reader sees. */
export const text = z.string();
/** What a page holds unseen: an address, a link, what is read out in place of a picture. */
export const code = z.string();
export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** Where a block stands, in slide pixels; all zero where the browser places it. `{{box}}` in a style says all of it. */
export const boxView = z
  .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .readonly();
export type Box = z.output<typeof boxView>;
export const noBox: Box = { x: 0, y: 0, width: 0, height: 0 };

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
    /** Of a change in a table: whether it is for the better; '' where that is not known. */
    worth: z.enum(['', 'good', 'bad']),
    /** Machine-readable, for `<data value>`: `1000`, `>=300`, `70..130`; '' when undisclosed. */
    value: code,
    /** Since the edition that is compared with: a quiet line under it. */
    changed: z.boolean(),
  })
  .readonly();

/** Words of a line; or a single mark that stands half a character closer to what is before it: 「 at the start of a line. */
export const partView = z.object({ text, closedUp: z.boolean() }).readonly();

/** Of a line as `fit/` decides it. */
const setLine = {
  /** In slide pixels. */
  width: z.number(),
  /** Drawn behind its last word, and no part of the text: the hyphen of a word that goes on; else ''. */
  behind: text,
  /** Pixels by which a word that cannot be parted stands out of its room; else 0. */
  over: z.number(),
};

/** A line of words of one kind. */
export const wordLineView = z.object({ parts: list(partView), ...setLine }).readonly();

/** A run of text. Exactly one of: words, a figure, a line break, a sign behind a sentence. */
export const pieceView = z
  .object({
    text,
    strong: z.boolean(),
    /** `https:`, `http:` or `mailto:` only; null: not a link. */
    href: code.nullable(),
    figure: figureView.nullable(),
    break: z.boolean(),
    /** Of words in a line, where a mark among them closes up: all of them; else none. */
    parts: list(partView),
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
    lines: list(z.object({ pieces: list(pieceView), ...setLine }).readonly()),
    /** What kind of text it is set as, a name of `text-roles.ts`; '' where the browser breaks lines. */
    role: code,
    box: boxView,
    /** Where it stands in deck.yaml, joined by `.`: how a finding of the browser reaches the author. */
    at: code,
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
    lines: list(wordLineView),
    /** Pixels by which a figure or a rating, which are never parted, stands out of its room; else 0. */
    over: z.number(),
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
    /** What its figures leave to drawings beside them; 0: none are drawn. */
    drawnWidth: z.number(),
    /** Of its title. */
    lines: list(wordLineView),
  })
  .readonly();

/** How a mark of a small drawing is painted: `themes/signs.css`. */
const paints = [
  ...(['solid', 'light', 'rough', 'band', 'slot', 'outside'] as const),
  ...(['fade', 'light-fade', 'faint-fade', 'zero'] as const),
] as const;
const mark = z
  .object({
    paint: z.enum(paints),
    /** A point, or a band around one. */
    round: z.boolean(),
    /** To which side it fades; else ''. */
    way: z.enum(['', 'right', 'left', 'up', 'down']),
    fact: code,
    box: boxView,
  })
  .readonly();

/** A figure, or several in a row, drawn beside its words: a bar, a spark line. */
export const drawnView = z
  .object({
    form: z.enum(['bar', 'spark']),
    /** What it says where no figure beside it does; '' of a bar. */
    alt: code,
    /** Ends as stated, null where open or not known. */
    figures: list(
      z
        .object({
          kind: z.enum(quantityKinds),
          estimated: z.boolean(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          fact: code,
        })
        .readonly(),
    ),
    /** Both ends of its scale. */
    scale: z.tuple([z.number(), z.number()]).readonly(),
    /** In its cell, or on the slide. */
    box: boxView,
    /** In it, as they stand. */
    marks: list(mark),
    lines: list(
      z
        .object({
          x1: z.number(),
          y1: z.number(),
          x2: z.number(),
          y2: z.number(),
          dashed: z.boolean(),
        })
        .readonly(),
    ),
  })
  .readonly();

const rowCell = z.object({
  main: cellView,
  under: cellView.nullable(),
  /** Left of its figure. */
  drawn: drawnView.nullable(),
  align,
  key: z.boolean(),
});

export const rowView = z
  .object({
    highlight: z.boolean(),
    /** A row of measures, below the others. */
    total: z.boolean(),
    /** Of a group, below its rows. */
    subtotal: z.boolean(),
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
    subtotal: z.boolean(),
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
  .object({
    /** Of a key message; else null. */
    number: richTextView.nullable(),
    text: richTextView,
    detail: richTextView.nullable(),
    /** The line above it. */
    rule: boxView,
  })
  .readonly();

export const eventView = z
  .object({
    when: richTextView,
    title: richTextView,
    text: richTextView.nullable(),
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
    /** On the scale. */
    span: boxView,
    /** Left of its words. */
    bar: boxView,
    /** From the bar to the scale, from `x1`, `y1` to `x2`, `y2`. */
    line: z.object({ x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number() }).readonly(),
  })
  .readonly();

export const profileFigureView = z
  .object({
    label: richTextView,
    cell: cellView,
    box: boxView,
    /** The line above it; of a large figure none. */
    rule: boxView,
  })
  .readonly();

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
    /** As they are set, and how high the row is. */
    lines: z
      .object({
        what: list(wordLineView),
        kind: list(wordLineView),
        before: list(wordLineView),
        after: list(wordLineView),
        by: list(wordLineView),
      })
      .readonly(),
    height: z.number(),
    /** null: not a figure, so nothing is drawn. */
    drawn: z.object({ before: span, after: span }).readonly().nullable(),
  })
  .readonly();

export const sourceView = z
  .object({
    title: text,
    version: text,
    href: code.nullable(),
    /** Of its title, with the version behind the last. */
    lines: list(wordLineView),
    box: boxView,
    table: boxView,
    /** Of its table's heads. */
    headLines: z
      .object({
        table: list(wordLineView),
        locators: list(wordLineView),
        asOf: list(wordLineView),
      })
      .readonly(),
    /** One a table: what it holds, where in the source, as of when. */
    entries: list(
      z
        .object({
          table: text,
          locators: text,
          asOf: text,
          /** As they are set. */
          height: z.number(),
          lines: z
            .object({
              table: list(wordLineView),
              locators: list(wordLineView),
              asOf: list(wordLineView),
            })
            .readonly(),
        })
        .readonly(),
    ),
  })
  .readonly();

/** A picture as a `data:` address, made by the tool from a file that it has looked into: the one address that is no link. */
export const imageData = z.string();

export type Figure = z.output<typeof figureView>;
export type Part = z.output<typeof partView>;
export type WordLine = z.output<typeof wordLineView>;
export type Piece = z.output<typeof pieceView>;
export type RichText = z.output<typeof richTextView>;
export type Drawn = z.output<typeof drawnView>;
/** Of a drawing, before its room is known. */
export const notPlaced: Pick<Drawn, 'box' | 'marks' | 'lines'> = {
  box: noBox,
  marks: [],
  lines: [],
};
export type DrawnMark = z.output<typeof mark>;
export type CellView = z.output<typeof cellView>;
export type ColumnView = z.output<typeof columnView>;
export type RowView = z.output<typeof rowView>;
export type AlignedRowView = z.output<typeof alignedRowView>;
export type PointView = z.output<typeof pointView>;
export type EventView = z.output<typeof eventView>;
export type ProfileFigureView = z.output<typeof profileFigureView>;
export type SourceView = z.output<typeof sourceView>;
