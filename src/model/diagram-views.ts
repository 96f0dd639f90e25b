/** What the template of each diagram may print, as schemas: places in pixels, words, colours and sizes of the theme. */
import { z } from 'zod';
import type { DiagramName } from './charts.ts';
import { code, list, text } from './views.ts';

const theme = z
  .object({
    fontFamily: code,
    ink: code,
    ink2: code,
    surface: code,
    rule: code,
    grid: code,
    accent: code,
    accentSoft: code,
    neutral: code,
    nameSize: z.number(),
    subSize: z.number(),
    axisSize: z.number(),
  })
  .readonly();

const x = z.number();
const y = z.number();
/** The address of the fact that words print; '' for none. */
const fact = code;
/** The row that a mark or words account for. */
const row = code;

export const diagramViews = {
  ratings: z.object({
    theme,
    top: y,
    width: x,
    /** Size of a step's name. */
    stepSize: z.number(),
    /** From a row's first line to its lower end. */
    foot: y,
    heads: list(z.object({ x, text }).readonly()),
    rows: list(
      z
        .object({
          /** Of its first line. */
          y,
          highlight: z.boolean(),
          /** Its steps are drawn in the accent. */
          strong: z.boolean(),
          name: text,
          nameFact: fact,
          sub: text,
          subFact: fact,
          cells: list(
            z
              .object({
                x,
                row,
                /** None where no rating was given. */
                steps: list(z.object({ x, on: z.boolean() }).readonly()),
                label: text,
                labelX: x,
                fact,
                why: list(z.object({ y, text }).readonly()),
                whyFact: fact,
              })
              .readonly(),
          ),
        })
        .readonly(),
    ),
  }),
  roadmap: z.object({
    theme,
    /** The plot in the box, and from there the left end of its rules and the middle of the words below. */
    left: x,
    top: y,
    width: x,
    height: y,
    edge: x,
    foot: y,
    /** The edition's month: where it stands, and its words above. */
    now: z.object({ x, width: x, text, textX: x }).readonly(),
    /** Those without words are short. */
    ticks: list(z.object({ x, y, text }).readonly()),
    /** The middle of each, and its upper end. */
    lanes: list(z.object({ y, top: y, name: text, fact }).readonly()),
    bars: list(
      z
        .object({
          y,
          x,
          width: x,
          row,
          fill: code,
          stroke: code,
          slot: z.boolean(),
          /** An end that is not given fades; the other has an edge. */
          fade: z.object({ first: code, last: code, edge: x }).readonly().nullable(),
          /** Surface under words that stand beside the bar. */
          plate: z.object({ x, width: x }).readonly().nullable(),
          fact,
          words: list(
            z.object({ x, y, text, size: z.number(), weight: z.number(), color: code }).readonly(),
          ),
        })
        .readonly(),
    ),
  }),
} as const satisfies Record<DiagramName, z.ZodObject>;

export type DiagramView<D extends DiagramName> = Readonly<z.output<(typeof diagramViews)[D]>>;
