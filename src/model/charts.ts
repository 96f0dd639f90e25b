/** Which charts an author may write: the presets with their channels, or a Vega-Lite spec of his own. */
import { z } from 'zod';
import { fieldName, rich, selection, tableName, text } from './authored.ts';

const chartBase = {
  caption: rich
    .optional()
    .describe('One line: measure, unit, scale. Written from the fields when absent.'),
  alt: rich.optional().describe('Alternative text. Written from the data when absent.'),
};
const quantityScale = z
  .enum(['linear', 'log'])
  .optional()
  .describe('log: decades; for values over several orders of magnitude.');

export const dotsChart = z
  .strictObject({
    preset: z.literal('dots'),
    table: tableName,
    x: fieldName.describe('A quantity.'),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('One dot (or band, or open end) a row on a common scale.');

export const barsChart = z
  .strictObject({
    preset: z.literal('bars'),
    table: tableName,
    x: fieldName.describe('A quantity; bars start at zero.'),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    ...selection,
    ...chartBase,
  })
  .describe('One bar a row, from zero.');

export const stepsChart = z
  .strictObject({
    preset: z.literal('steps'),
    table: tableName,
    x: fieldName.describe('A moment.'),
    y: fieldName.describe('A quantity.'),
    label: fieldName.describe('What each point is called.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('Events over time by size; the line is the largest so far.');

export const sharesChart = z
  .strictObject({
    preset: z.literal('shares'),
    table: tableName,
    x: fieldName.describe('A share in percent.'),
    y: fieldName.describe('What each bar is called; its parts add up to 100 %.'),
    part: fieldName.describe('What each part is called.'),
    ...selection,
    ...chartBase,
  })
  .describe('One bar of 100 % a group, cut into its parts.');

export const mapChart = z
  .strictObject({
    preset: z.literal('map'),
    table: tableName,
    x: fieldName.describe('A quantity, on a log scale by decades.'),
    y: fieldName.describe('An ordered category.'),
    label: fieldName.describe('What each mark is called.'),
    ...selection,
    ...chartBase,
  })
  .describe('A positioning map: size across, ordered stages up.');

export const specChart = z
  .strictObject({
    spec: z.record(z.string(), z.unknown()).describe('A Vega-Lite spec; data: {name: table}.'),
    ...chartBase,
  })
  .describe('A Vega-Lite spec in the slide.');

export const fileChart = z
  .strictObject({
    file: text.describe('A Vega-Lite spec in the deck’s folder, such as charts/mix.vl.json.'),
    ...chartBase,
  })
  .describe('A Vega-Lite spec in a file.');

/** What a channel's field must be. */
export type ChannelNeed = 'quantity' | 'moment' | 'category' | 'any';

/** What plan and charts must know of a preset before it is laid out. */
export interface PresetTraits {
  /** Channel → what its field must be; the first quantity is the main figure. */
  readonly channels: Readonly<Record<string, ChannelNeed>>;
  /** The channel that names a row. */
  readonly name: string;
  /** How rows are sorted when the author does not say. */
  readonly sort: 'table' | 'value';
  /** Always drawn in decades. */
  readonly log?: true;
}

/** Every preset: its schema and its traits. Its layout and its words stand in charts/presets.ts under the same name. */
const presetList = {
  dots: {
    schema: dotsChart,
    traits: { channels: { x: 'quantity', y: 'any', sub: 'any' }, name: 'y', sort: 'value' },
  },
  bars: {
    schema: barsChart,
    traits: { channels: { x: 'quantity', y: 'any', sub: 'any' }, name: 'y', sort: 'value' },
  },
  steps: {
    schema: stepsChart,
    traits: {
      channels: { x: 'moment', y: 'quantity', label: 'any' },
      name: 'label',
      sort: 'table',
    },
  },
  shares: {
    schema: sharesChart,
    traits: { channels: { x: 'quantity', y: 'any', part: 'any' }, name: 'y', sort: 'table' },
  },
  map: {
    schema: mapChart,
    traits: {
      channels: { x: 'quantity', y: 'category', label: 'any' },
      name: 'label',
      sort: 'table',
      log: true,
    },
  },
} as const satisfies Readonly<Record<string, { schema: z.ZodObject; traits: PresetTraits }>>;

export type PresetName = keyof typeof presetList;
// Object.keys forgets the names; the list above is where they are told.
export const presetNames = Object.keys(presetList) as [PresetName, ...PresetName[]];
export const presetTraits: (preset: PresetName) => PresetTraits = (preset) =>
  presetList[preset].traits;

const [firstPreset, ...otherPresets] = presetNames;
const presetSchemas = [
  presetList[firstPreset].schema,
  ...otherPresets.map((name) => presetList[name].schema),
] as const;

export const chartSchema = z.union([
  z.discriminatedUnion('preset', presetSchemas),
  specChart,
  fileChart,
]);

export type ChartSource = z.output<typeof chartSchema>;
