/** What an author may write on a slide, one schema a layout. */
import { z } from 'zod';
import { fieldName, plain, rich, rowKey, rowKeys, tableName, text } from './authored.ts';
import { selection } from './selection.ts';
import { chartSchema } from './charts.ts';
import { becauseSchema } from './claims.ts';
import { measureRules, type MeasureRule } from './measured.ts';
import { card } from './cards.ts';
import { tableColumn } from './table-columns.ts';

export interface Allowed {
  readonly code: MeasureRule;
  readonly because: string;
}

/** By its name: written out in every layout's type it is more than the compiler can declare. */
const allow: z.ZodOptional<z.ZodType<Allowed[]>> = z
  .array(
    z.strictObject({
      code: z.enum(measureRules).describe('What the browser finds on the slide.'),
      because: text.describe('Why it may stay.'),
    }),
  )
  .min(1)
  .optional()
  .describe('What may be found when the slide is measured, each with the reason.');

/** Texts of a slide that can be the author’s own words beside others that are not. */
const ownWords = [
  ...(['title', 'subtitle', 'lead', 'text', 'caption', 'callout'] as const),
  ...(['next', 'handout'] as const),
];
const slideBase = {
  each: z
    .strictObject({
      table: tableName,
      rows: selection.rows,
      where: selection.where,
      sort: selection.sort,
    })
    .optional()
    .describe(
      'One slide a row of this table; {{row.field}} in its texts, and {{row}} where a row is named, are that row.',
    ),
  id: z
    .string()
    .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z][a-z0-9-]*$/)
    .max(40)
    .describe(
      'ASCII name of the slide: its link, its PNG’s name. Lower-case letters, digits, hyphens; no name that Windows keeps for itself (con, aux).',
    ),
  kicker: rich.optional().describe('The topic, small above the title, behind the section’s name.'),
  allow,
  notes: rich.optional().describe('For the speaker: presenter.html only.'),
  minutes: z
    .number()
    .positive()
    .max(240)
    .optional()
    .describe('How long it is spoken to: script.pdf adds them up.'),
  handout: rich.optional().describe('For the reader: the handout only.'),
  because: becauseSchema.optional(),
  view: z
    .union([z.literal(true), z.array(z.enum(ownWords)).min(1)])
    .optional()
    .describe(
      'What the slide says is the author’s own view, and is counted so; a list names the texts of which it is true.',
    ),
  given: z
    .record(text, z.union([text, z.number()]).transform(String))
    .optional()
    .describe('Figures of the author’s own, by what they are: 期間: 30日. None that the data has.'),
};
const title = rich.describe('The message as a sentence, at most two lines.');
const points = z.array(
  z.union([
    rich,
    z.strictObject({
      text: rich,
      detail: rich.optional(),
      view: z.literal(true).optional().describe('It is the author’s own view.'),
    }),
  ]),
);

export const slideSchemas = {
  cover: z
    .strictObject({
      layout: z.literal('cover'),
      ...slideBase,
      title: title.optional().describe('The deck’s title when absent.'),
      subtitle: rich.optional(),
      next: rich.optional().describe('When the next edition comes.'),
      chart: z
        .strictObject({ table: tableName, x: fieldName, highlight: rowKeys.optional() })
        .optional()
        .describe('An ornament drawn from the data: one line a row, by the size of a quantity.'),
    })
    .describe('The first page: what, which edition.'),
  agenda: z
    .strictObject({ layout: z.literal('agenda'), ...slideBase, title })
    .describe('The sections with their pages; filled by itself.'),
  section: z
    .strictObject({
      layout: z.literal('section'),
      ...slideBase,
      section: plain.describe('Name of the section; the kicker of the slides that follow.'),
      text: rich.optional().describe('What the section says, in a sentence.'),
      divider: z
        .boolean()
        .default(true)
        .describe('false: name the section without a page of its own.'),
    })
    .describe('Begins a section.'),
  statement: z
    .strictObject({
      layout: z.literal('statement'),
      ...slideBase,
      title,
      lead: rich.optional(),
      points: points.min(1).max(6).describe('Key messages, each with an optional detail.'),
    })
    .describe('Key messages.'),
  table: z
    .strictObject({
      layout: z.literal('table'),
      ...slideBase,
      title,
      table: z.strictObject({
        table: tableName,
        columns: z.array(tableColumn).min(1).max(8),
        ...selection,
        subtotals: tableName
          .optional()
          .describe(
            'A table of groups made of this one: rows stand group by group, each with what they make together below them.',
          ),
        totals: z
          .array(
            z.strictObject({
              title: plain.describe('What the row is called.'),
              figures: z
                .record(fieldName, text.describe('A measure.'))
                .describe('Column → the measure that stands in it.'),
            }),
          )
          .min(1)
          .max(3)
          .optional()
          .describe('Rows of measures below the others: a sum, a mean.'),
      }),
      caption: rich.optional(),
      footnotes: z
        .array(rich)
        .min(1)
        .max(3)
        .optional()
        .describe('What must be known to read it right, small below the table.'),
    })
    .describe('A table from the dataset.'),
  chart: z
    .strictObject({
      layout: z.literal('chart'),
      ...slideBase,
      title,
      chart: chartSchema,
      points: points.max(4).optional().describe('Text beside the chart.'),
    })
    .describe('One chart, with or without text beside it.'),
  cards: z
    .strictObject({
      layout: z.literal('cards'),
      ...slideBase,
      title,
      cards: z.array(card).min(2).max(6),
    })
    .describe('Two to six short texts side by side, each with an optional figure.'),
  profile: z
    .strictObject({
      layout: z.literal('profile'),
      ...slideBase,
      title,
      profile: z.strictObject({
        table: tableName,
        row: rowKey,
        name: fieldName.describe('What the row is called.'),
        sub: fieldName.optional(),
        figures: z.array(fieldName).min(1).max(4).describe('Figures, set large.'),
        fields: z.array(fieldName).max(5).optional().describe('Further fields as a list.'),
      }),
      points: points.max(4).optional(),
    })
    .describe('One row with its figures.'),
  timeline: z
    .strictObject({
      layout: z.literal('timeline'),
      ...slideBase,
      title,
      timeline: z.strictObject({
        table: tableName,
        at: fieldName.describe('A moment.'),
        title: fieldName,
        text: fieldName.optional(),
        rows: selection.rows,
        where: selection.where,
        highlight: selection.highlight,
      }),
    })
    .describe('Events on one scale of time, the edition’s month marked.'),
  'two-charts': z
    .strictObject({
      layout: z.literal('two-charts'),
      ...slideBase,
      title,
      charts: z.array(chartSchema).length(2).describe('Two charts, the first at the left.'),
    })
    .describe('Two charts side by side, each with its caption.'),
  'big-number': z
    .strictObject({
      layout: z.literal('big-number'),
      ...slideBase,
      title,
      number: rich.describe('The figure, very large at the left: a binding.'),
      label: rich.describe('What the figure is.'),
      against: z
        .strictObject({ label: rich, number: rich })
        .optional()
        .describe('A second figure to hold it against, smaller below it.'),
      points: points.min(1).max(4).describe('What follows from it, beside it.'),
    })
    .describe('One figure at the left, and what follows from it at the right.'),
  blocks: z
    .strictObject({
      layout: z.literal('blocks'),
      ...slideBase,
      title,
      blocks: z
        .array(
          z.strictObject({
            title: rich,
            text: rich.optional(),
            points: points.min(1).max(4).optional(),
          }),
        )
        .length(2)
        .describe('Two texts side by side.'),
      callout: rich.describe('The sentence that follows from both, set apart below them.'),
    })
    .describe('Two texts and a callout.'),
  finding: z
    .strictObject({
      layout: z.literal('finding'),
      ...slideBase,
      title,
      figure: rich.describe('The one figure: a binding.'),
      label: rich.optional().describe('What the figure is; stands above it.'),
      text: rich.optional().describe('What it means, below it.'),
    })
    .describe('One sentence, one figure.'),
  comparison: z
    .strictObject({
      layout: z.literal('comparison'),
      ...slideBase,
      title,
      comparison: z.strictObject({
        table: tableName,
        name: fieldName.describe('What each row is called: the heads.'),
        sub: fieldName.optional().describe('A second, quieter name under the first.'),
        fields: z.array(fieldName).min(1).max(7).describe('What is compared, one line each.'),
        rows: selection.rows,
        where: selection.where,
        highlight: selection.highlight,
      }),
    })
    .describe('Two to four rows of a table side by side, their fields below one another.'),
  image: z
    .strictObject({
      layout: z.literal('image'),
      ...slideBase,
      title,
      image: z.strictObject({
        file: text.describe(
          'PNG, JPEG, WebP, GIF or SVG in the deck’s folder, such as assets/plant.png.',
        ),
        alt: rich.describe('What it shows, for those who do not see it.'),
        caption: rich.optional(),
      }),
      points: points.max(4).optional().describe('Text beside the picture.'),
    })
    .describe('A picture of the deck’s own, held in the outputs themselves.'),
  changes: z
    .strictObject({
      layout: z.literal('changes'),
      ...slideBase,
      title,
      text: rich.optional(),
      most: z
        .number()
        .int()
        .min(1)
        .max(7)
        .default(7)
        .describe('How many changes are listed; the rest is counted.'),
    })
    .describe('What has changed since the edition that `compare:` names; filled by itself.'),
  sources: z
    .strictObject({
      layout: z.literal('sources'),
      ...slideBase,
      title,
      text: rich.optional(),
    })
    .describe('Where the deck’s facts come from; filled by itself.'),
  ledger: z
    .strictObject({ layout: z.literal('ledger'), ...slideBase, title, text: rich.optional() })
    .describe('Every claim with its verdict and evidence; filled by itself.'),
  'data-notes': z
    .strictObject({ layout: z.literal('data-notes'), ...slideBase, title, text: rich.optional() })
    .describe(
      'What a reader should know of the data: contradictions, what cannot be known, ratings, old values, gaps; filled by itself.',
    ),
  closing: z
    .strictObject({
      layout: z.literal('closing'),
      ...slideBase,
      title,
      points: points.max(5).optional(),
      next: rich.optional().describe('What comes next, and when.'),
    })
    .describe('The last page.'),
} as const;

export type LayoutName = keyof typeof slideSchemas;
// Object.keys forgets the names; the schema above is where they are told.
export const layoutNames = Object.keys(slideSchemas) as [LayoutName, ...LayoutName[]];

/** Keys that the slides of every layout may have. */
export const ofEverySlide: ReadonlySet<string> = new Set([
  ...['layout', 'title'],
  ...Object.keys(slideBase),
]);

/**
 * Which key gives a slide's layout away when `layout` is not written: the first that the layout needs and not every slide
 * has. First match wins, so that a key which others may have too (`points`) comes last.
 */
export const layoutSigns: readonly (readonly [string, LayoutName])[] = layoutNames
  .flatMap((name): [string, LayoutName][] => {
    const shape: Readonly<Record<string, z.ZodType>> = slideSchemas[name].shape;
    const sign = Object.keys(shape).find(
      (key) => !ofEverySlide.has(key) && shape[key]?.safeParse(undefined).success === false,
    );
    return sign === undefined ? [] : [[sign, name]];
  })
  .sort(([a], [b]) => layoutsWith(a).length - layoutsWith(b).length);

/** Layouts that may have the key. */
export function layoutsWith(key: string): LayoutName[] {
  return layoutNames.filter((name) => key in slideSchemas[name].shape);
}

const { cover, ...others } = slideSchemas;
export const slideSchema = z.discriminatedUnion('layout', [cover, ...Object.values(others)]);

export type SlideSource = z.output<typeof slideSchema>;
export type SlideOf<L extends LayoutName> = z.output<(typeof slideSchemas)[L]>;
export type PointSource = z.output<typeof points>[number];
