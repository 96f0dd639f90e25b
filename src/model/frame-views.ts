/** What stands around the body of a slide, as schemas: title signs, key, footer, stamp. */
import { z } from 'zod';
import { text, code, list, boxView, noBox, richTextView } from './views.ts';

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

/** As which marks the key draws its signs: those of the slide's chart, `outlined` bars where an outline says what a bar stands for; '' where it has none. */
const keyMarks = z.enum(['bar', 'outlined', 'point', '']);
export type KeyMarks = z.output<typeof keyMarks>;

/** `word` stands for the sign where that is no drawing; else ''. */
export const keyEntry = z
  .object({ sign: z.enum(signs), marks: keyMarks, word: text, label: text })
  .readonly();

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

/** Words with a border: the box is the border's. */
export const stampView = z.object({ box: boxView, text: richTextView }).readonly();

/** An entry of the key, as it stands: a sign that is drawn, or a word, and what it means. */
export const keyItem = z
  .object({
    sign: z.enum([...signs, ...titleMarks, 'leftOut', '']),
    marks: keyMarks,
    swatch: boxView.nullable(),
    word: richTextView.nullable(),
    label: richTextView,
  })
  .readonly();

/** What all slides have around their body, as it stands. */
export const frameView = z
  .object({
    /** The section's name; none before the first, and none on a field of colour. */
    section: richTextView.nullable(),
    kicker: richTextView.nullable(),
    stamp: stampView.nullable(),
    classification: stampView.nullable(),
    logo: boxView.nullable(),
    /** What is between title and key: the area of a layout that flows. */
    body: boxView,
    key: list(keyItem),
    foot: z
      .object({
        /** The line above it; a field of colour has none. */
        rule: boxView.nullable(),
        texts: list(richTextView),
        /** Upright lines between them. */
        bars: list(boxView),
      })
      .readonly(),
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

export type Sign = (typeof signs)[number];
export type TitleMark = z.output<typeof markView>;
export type LeftOut = z.output<typeof leftOutView>;
export type FigureRow = z.output<typeof figureRowView>;
export type KeyEntry = z.output<typeof keyEntry>;
export type StampView = z.output<typeof stampView>;
export type KeyItem = z.output<typeof keyItem>;
export type Frame = z.output<typeof frameView>;
export type Footer = z.output<typeof footerView>;

/** Before it is known where all of it stands. */
export const noFrame: Frame = {
  section: null,
  kicker: null,
  stamp: null,
  classification: null,
  logo: null,
  body: noBox,
  key: [],
  foot: { rule: null, texts: [], bars: [] },
};
