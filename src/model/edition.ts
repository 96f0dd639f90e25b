/** A frozen edition: every fact, measure and claim of a deck as they were, to compare with. Written by `freeze`, read as a file that anyone may have edited. */
import { bases } from './text-basis.ts';
import { languageNames } from '../languages/codes.ts';
import { z } from 'zod';
import { quantityKinds } from './quantity.ts';
import { momentPrecisions } from './moment.ts';
import { verdicts } from './verdict-names.ts';

const text = z.string();
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);
const day = z.string().regex(/^-?\d{4,}-\d\d-\d\d$/);
const bound = z.strictObject({ at: decimal, open: z.boolean() }).readonly();
const interval = z
  .strictObject({ low: bound.exactOptional(), high: bound.exactOptional() })
  .readonly();

const quantity = z
  .strictObject({
    kind: z.enum(quantityKinds),
    unit: text,
    about: z.boolean(),
    estimated: z.boolean(),
    possible: interval.exactOptional(),
    stated: interval.exactOptional(),
    step: decimal.exactOptional(),
    places: z.int().positive().exactOptional(),
    words: text.exactOptional(),
  })
  .readonly();

const moment = z
  .strictObject({
    precision: z.enum(momentPrecisions),
    from: day.exactOptional(),
    to: day.exactOptional(),
    about: z.boolean(),
    estimated: z.boolean(),
    code: text,
    words: text.exactOptional(),
  })
  .readonly();

const value = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('blank') }).readonly(),
  z.strictObject({ type: z.literal('text'), text }).readonly(),
  z.strictObject({ type: z.literal('boolean'), value: z.boolean() }).readonly(),
  z.strictObject({ type: z.literal('list'), items: z.array(text).readonly() }).readonly(),
  z
    .strictObject({ type: z.literal('category'), value: text, label: text, rank: z.number() })
    .readonly(),
  z.strictObject({ type: z.literal('quantity'), quantity }).readonly(),
  z.strictObject({ type: z.literal('moment'), moment }).readonly(),
]);

const list = z.array(text).readonly();

const fact = z
  .strictObject({
    /** What its row and its column are called. */
    label: text,
    value,
    /** As it is printed. */
    text,
    /** `players.csv:3:12`, in the deck's folder. */
    at: text,
    source: text,
    locators: list,
    /** Code of the moment; '' where none is given. */
    asOf: text,
    basis: text,
    checked: text,
    /** Ids of the slides that show it. */
    slides: list,
  })
  .readonly();

const measure = z
  .strictObject({
    /** What readers know it by; '' in editions frozen before it was kept. */
    label: text.default(''),
    value,
    text,
    formula: text,
    facts: list,
    slides: list,
  })
  .readonly();

const claim = z
  .strictObject({
    /** '' for a statement of the source. */
    slide: text,
    words: text,
    form: text,
    verdict: z.enum(verdicts),
    basis: text,
    evidence: text,
    facts: list,
  })
  .readonly();

const slide = z
  .strictObject({
    id: text,
    page: z.number().int().positive(),
    title: text,
    /** All that it says but its footer. */
    words: text,
    facts: list,
  })
  .readonly();

export const editionSchema = z
  .strictObject({
    schema: z.literal(1),
    title: text,
    edition: text,
    language: z.enum(languageNames),
    slides: z.array(slide).readonly(),
    /** By address, sorted. */
    facts: z.record(text, fact),
    measures: z.record(text, measure),
    claims: z.array(claim).readonly(),
    /** How many sentences rest on what; editions kept by older tools do not say. */
    sentences: z.partialRecord(z.enum(bases), z.number().int().positive()).readonly().optional(),
  })
  .readonly();

/** facts.json as it is read again from a copy that was handed out: what is compared with a later deck, and no more. */
export const shownSchema = z.object({
  slides: z.array(slide.unwrap().pick({ id: true, page: true, title: true }).strip()).readonly(),
  facts: z.array(z.object({ address: text, value, text, slides: list })).readonly(),
  measures: z.array(z.object({ name: text, label: text, value, text, slides: list })).readonly(),
});

export type Shown = z.output<typeof shownSchema>;
export type Edition = z.output<typeof editionSchema>;
export type EditionFact = z.output<typeof fact>;
export type EditionClaim = z.output<typeof claim>;
export type EditionSlide = z.output<typeof slide>;
