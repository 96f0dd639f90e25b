/** What the schemas of all charts share, and what is known of a preset before it is laid out. */
import { z } from 'zod';
import { fieldName, rich, rowKey, rowKeys, tableName, text } from './authored.ts';
import { selection } from './selection.ts';

const annotation = z
  .strictObject({
    text: rich.describe('A sentence; figures in it are bound.'),
    row: rowKey.optional().describe('It points at the mark of this row.'),
    at: text
      .optional()
      .describe(
        'Or at a place on the scale, marked by a line: {{table.row.field}}, {{measure}}, or a moment.',
      ),
    from: text.optional().describe('Or at a span of the scale, from here …'),
    to: text.optional().describe('… to here: {{table.row.field}}, {{measure}}, or a moment.'),
  })
  .describe('One thing to see, in words next to it: give it row, or at, or from and to.');
export type AnnotationSource = z.output<typeof annotation>;

const draw = z
  .union([z.literal(false), z.array(text).min(1).max(2)])
  .optional()
  .describe(
    'Which claims are drawn on it: keys of because, or measures by name. The title’s first that can be, when absent; false: none.',
  );

export const chartBase = {
  draw,
  annotations: z
    .array(annotation)
    .min(1)
    .max(4)
    .optional()
    .describe('Sentences in the chart, each beside what it speaks of.'),
  omit: z
    .array(
      z.strictObject({
        rows: rowKeys.describe('The rows left out.'),
        because: rich.describe('Why; printed behind the caption.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Rows that are not drawn, with the reason.'),
  caption: rich
    .optional()
    .describe('One line: measure, unit, scale. Written from the fields when absent.'),
  alt: rich.optional().describe('Alternative text. Written from the data when absent.'),
};

/** Fields of several presets. */
export const rowName = fieldName.describe('What each row is called.');
export const secondName = fieldName.optional().describe('A second, quieter name under the first.');
export const repeat = fieldName
  .optional()
  .describe('One small chart for each value of this field, all on one scale.');
export const quantityScale = z
  .enum(['linear', 'log'])
  .optional()
  .describe('log: decades; for values over several orders of magnitude.');

/** What a channel's field must be; one that only `names` may be anything, and is read as its words. */
export type ChannelNeed = 'quantity' | 'moment' | 'category' | 'names' | 'any';

/** What figures of other scenarios can be held against. */
export const againsts = ['plan', 'forecast', 'last year'] as const;
export type Against = (typeof againsts)[number];

/** What plan reads of a preset beside its channels, where a preset has it. */
interface Options {
  readonly scale?: z.ZodType<'linear' | 'log' | undefined>;
  readonly zero?: z.ZodType<false | undefined>;
  readonly totals?: z.ZodType<readonly string[] | undefined>;
  readonly against?: z.ZodType<Against | undefined>;
}
/** The same, as an author wrote it. */
export type PresetOptions = { readonly [O in keyof Options]?: z.output<NonNullable<Options[O]>> };

/** What plan and charts must know of a preset before it is laid out. */
export interface PresetTraits {
  /** Channel → what its field must be; the first quantity is the main figure. A list of fields `axes` becomes `axes_0`, `axes_1`, … */
  readonly channels: Readonly<Record<string, ChannelNeed>>;
  /** The channel that names a row. */
  readonly name: string;
  /** It takes two to name a row: this one stands behind. */
  readonly secondName?: string;
  /** How rows are sorted when the author does not say. */
  readonly sort: 'table' | 'value';
  /** Channels whose blank cells print nothing, so that the key need not tell of them. */
  readonly silent?: readonly string[];
  /** Drawn in decades unless the author asks otherwise. */
  readonly log?: true;
  /** Read across and up: the caption names both, and each quantity has a unit and a scale of its own. */
  readonly crossed?: true;
  /** One figure at each moment: of a series, of a small chart. */
  readonly oneAMoment?: true;
  /** A list of quantities gives a row each, named by its field. */
  readonly unfolds?: true;
  /** A rating brings the column that tells its reason. */
  readonly reasons?: true;
  /** Its scale are steps, the same for each of its ordered categories, which the caption names. */
  readonly steps?: true;
  /** From one quantity to another: the caption names both. */
  readonly change?: true;
  /** The scale on which lengths compare two rows, so that claims are drawn there: across, or up with moments across. */
  readonly compares?: 'x' | 'y';
  /** What stands for a figure, in the key too: a bar, a cell or an area; a point when absent. An `outlined` bar may be as sure as a solid one: what is not disclosed is dashed. */
  readonly marks?: 'bar' | 'outlined';
  /** It draws the largest so far by itself. */
  readonly ownRecord?: true;
  /** What its rows make: the cells of a matrix, parts of 100 %, steps from total to total, a stack of series, what came beside what was planned, figures beside their targets. */
  readonly together?: 'matrix' | 'whole' | 'bridge' | 'stack' | 'scenarios' | 'targets';
}

/** In the order of the traits: the main one first. */
export function channelsOf({ channels }: PresetTraits, need: ChannelNeed): string[] {
  return Object.keys(channels).filter((channel) => channels[channel] === need);
}

/** `axes_0` came from the list `axes`; any other channel is its own. */
export function listOf(channel: string): string {
  return channel.replace(/_\d+$/, '');
}

export function needOf({ channels }: PresetTraits, channel: string): ChannelNeed | undefined {
  return channels[listOf(channel)];
}

/** What may be written of a preset beside what all charts have, and its traits. */
export function presetOf<Name extends string, Fields extends z.ZodRawShape & Options>(
  name: Name,
  { says, fields, ...traits }: PresetTraits & { readonly says: string; readonly fields: Fields },
) {
  const preset = z.literal(name);
  const schema = z
    .strictObject({ preset, table: tableName, ...fields, ...selection, ...chartBase })
    .describe(says);
  return { schema, traits };
}
