/** Which charts an author may write: the presets with their channels, or a Vega-Lite spec of his own. */
import { z } from 'zod';
import { fieldName, rich, selection, tableName, text, rowKeys, rowKey } from './authored.ts';

export const annotation = z
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

const chartBase = {
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
const repeat = fieldName
  .optional()
  .describe('One small chart for each value of this field, all on one scale.');
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
    repeat,
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
    repeat,
    ...selection,
    ...chartBase,
  })
  .describe('One bar a row, from zero.');

export const columnsChart = z
  .strictObject({
    preset: z.literal('columns'),
    table: tableName,
    x: fieldName.describe('What each column is called: a moment, or a name.'),
    y: fieldName.describe('A quantity; columns start at zero and go up or down.'),
    ...selection,
    ...chartBase,
  })
  .describe('One upright bar a row: over time, a missing step left free, or side by side.');

export const scatterChart = z
  .strictObject({
    preset: z.literal('scatter'),
    table: tableName,
    x: fieldName.describe('A quantity, across.'),
    y: fieldName.describe('A quantity, up; of any unit.'),
    size: fieldName.optional().describe('A quantity: the area of the point.'),
    label: fieldName.describe('What each point is called.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('One point a row by two quantities; ranges are bands, open ends fade.');

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
    scale: quantityScale.describe('log unless linear is asked for.'),
    ...selection,
    ...chartBase,
  })
  .describe('A positioning map: size across, ordered stages up.');

export const rangeChart = z
  .strictObject({
    preset: z.literal('range'),
    table: tableName,
    x: z
      .union([fieldName, z.array(fieldName).min(2).max(4)])
      .describe(
        'A quantity; ranges are bands, open ends fade. Several: one row each, named by the field.',
      ),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe(
    'Ranges one below the other; the highlighted rows run through all, so that what overlaps is seen.',
  );

export const ratingsChart = z
  .strictObject({
    preset: z.literal('ratings'),
    table: tableName,
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    columns: z.array(fieldName).min(1).max(6).describe('Ordered categories, one a column.'),
    ...selection,
    ...chartBase,
  })
  .describe('A matrix of rated steps: never a number, never a place between two steps.');

export const radarChart = z
  .strictObject({
    preset: z.literal('radar'),
    table: tableName,
    label: fieldName.describe('What each row is called.'),
    axes: z.array(fieldName).min(3).max(6).describe('Ordered categories of the same steps.'),
    ...selection,
    ...chartBase,
  })
  .describe(
    'Rated axes as rings of steps: all rows in one figure, and each in a small one beside it.',
  );

export const roadmapChart = z
  .strictObject({
    preset: z.literal('roadmap'),
    table: tableName,
    x: fieldName.describe('A moment: when it is due, or from when to when.'),
    y: fieldName.describe('The lane it stands in.'),
    label: fieldName.describe('What is planned.'),
    status: fieldName.optional().describe('What is known of it, in words; printed quietly behind.'),
    ...selection,
    ...chartBase,
  })
  .describe(
    'Plans in lanes over time, the edition’s month marked; a plan whose date has passed is shown as such.',
  );

export const slopeChart = z
  .strictObject({
    preset: z.literal('slope'),
    table: tableName,
    from: fieldName.describe('A quantity: where each row begins.'),
    to: fieldName.describe('A quantity of the same unit: where it ends.'),
    label: fieldName.describe('What each row is called.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('Two figures a row, joined by a line: what rose, what fell.');

export const waterfallChart = z
  .strictObject({
    preset: z.literal('waterfall'),
    table: tableName,
    x: fieldName.describe(
      'A quantity: a total, or what it changes by. What does not add up is an error.',
    ),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    totals: rowKeys
      .optional()
      .describe(
        'The rows that are totals; the first and the last when absent. The others are steps.',
      ),
    ...selection,
    ...chartBase,
  })
  .describe('From a start to an end, step by step; the steps are checked to add up to each total.');

export const groupedDotsChart = z
  .strictObject({
    preset: z.literal('grouped-dots'),
    table: tableName,
    x: z
      .array(fieldName)
      .min(2)
      .max(4)
      .describe('Two to four quantities of one unit; each has its own shape.'),
    y: fieldName.describe('What each row is called.'),
    sub: fieldName.optional().describe('A second, quieter name under the first.'),
    scale: quantityScale,
    ...selection,
    ...chartBase,
  })
  .describe('Several quantities a row on one scale: plan and result, before and after.');

export const heatChart = z
  .strictObject({
    preset: z.literal('heat'),
    table: tableName,
    x: fieldName.describe('What the columns are called.'),
    y: fieldName.describe('What the rows are called.'),
    value: fieldName.describe('A quantity; printed in each cell, and its colour.'),
    ...selection,
    ...chartBase,
  })
  .describe(
    'A matrix: one row of the table a cell, a stronger colour for more, the figure printed in it.',
  );

export const lineChart = z
  .strictObject({
    preset: z.literal('line'),
    table: tableName,
    x: fieldName.describe('A moment.'),
    y: fieldName.describe(
      'A quantity. What lies after the edition’s month is drawn as a forecast.',
    ),
    forecast: fieldName
      .optional()
      .describe('A second quantity of the same unit: what was or is forecast for that moment.'),
    series: fieldName.optional().describe('What each line is called; one line when absent.'),
    zero: z
      .literal(false)
      .optional()
      .describe('The scale begins near the smallest figure, and its axis is drawn cut.'),
    repeat,
    ...selection,
    ...chartBase,
  })
  .describe('A course over time: actuals solid, forecasts dashed or as their range, now marked.');

export const areaChart = z
  .strictObject({
    preset: z.literal('area'),
    table: tableName,
    x: fieldName.describe('A moment.'),
    y: fieldName.describe('A quantity; areas start at zero.'),
    series: fieldName
      .optional()
      .describe('What each area is called: they are stacked, the first at the bottom.'),
    repeat,
    ...selection,
    ...chartBase,
  })
  .describe('A course over time as an area from zero, or as its parts stacked.');

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
}

/** Every preset: its schema and its traits. Its layout and its words stand in charts/presets.ts under the same name. */
const presetList = {
  dots: {
    schema: dotsChart,
    traits: {
      channels: { x: 'quantity', y: 'any', sub: 'any', repeat: 'any' },
      name: 'y',
      sort: 'value',
    },
  },
  bars: {
    schema: barsChart,
    traits: {
      channels: { x: 'quantity', y: 'any', sub: 'any', repeat: 'any' },
      name: 'y',
      sort: 'value',
    },
  },
  columns: {
    schema: columnsChart,
    traits: { channels: { y: 'quantity', x: 'any' }, name: 'x', sort: 'table' },
  },
  scatter: {
    schema: scatterChart,
    traits: {
      channels: { x: 'quantity', y: 'quantity', size: 'quantity', label: 'any' },
      name: 'label',
      sort: 'table',
      crossed: true,
    },
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
      crossed: true,
    },
  },
  range: {
    schema: rangeChart,
    traits: { channels: { x: 'quantity', y: 'any', sub: 'any' }, name: 'y', sort: 'value' },
  },
  ratings: {
    schema: ratingsChart,
    traits: { channels: { y: 'any', sub: 'any', columns: 'category' }, name: 'y', sort: 'table' },
  },
  radar: {
    schema: radarChart,
    traits: { channels: { label: 'any', axes: 'category' }, name: 'label', sort: 'table' },
  },
  roadmap: {
    schema: roadmapChart,
    traits: {
      channels: { x: 'moment', y: 'any', label: 'any', status: 'any' },
      name: 'label',
      sort: 'table',
      silent: ['x', 'status'],
    },
  },
  slope: {
    schema: slopeChart,
    traits: {
      channels: { from: 'quantity', to: 'quantity', label: 'any' },
      name: 'label',
      sort: 'value',
    },
  },
  waterfall: {
    schema: waterfallChart,
    traits: { channels: { x: 'quantity', y: 'any', sub: 'any' }, name: 'y', sort: 'table' },
  },
  'grouped-dots': {
    schema: groupedDotsChart,
    traits: { channels: { x: 'quantity', y: 'any', sub: 'any' }, name: 'y', sort: 'table' },
  },
  heat: {
    schema: heatChart,
    traits: {
      channels: { value: 'quantity', x: 'any', y: 'any' },
      name: 'y',
      secondName: 'x',
      sort: 'table',
    },
  },
  line: {
    schema: lineChart,
    traits: {
      channels: { y: 'quantity', x: 'moment', forecast: 'quantity', series: 'any', repeat: 'any' },
      name: 'x',
      sort: 'table',
    },
  },
  area: {
    schema: areaChart,
    traits: {
      channels: { y: 'quantity', x: 'moment', series: 'any', repeat: 'any' },
      name: 'x',
      sort: 'table',
    },
  },
} as const satisfies Readonly<Record<string, { schema: z.ZodObject; traits: PresetTraits }>>;

export type PresetName = keyof typeof presetList;
// Object.keys forgets the names; the list above is where they are told.
export const presetNames = Object.keys(presetList) as [PresetName, ...PresetName[]];
export const presetTraits: (preset: PresetName) => PresetTraits = (preset) =>
  presetList[preset].traits;

/** Presets that are no chart: HTML and SVG by a template of `templates/diagrams/`, without Vega. */
export const diagramNames = ['ratings', 'roadmap'] as const satisfies readonly PresetName[];
export type DiagramName = (typeof diagramNames)[number];
export function isDiagram(preset: PresetName): preset is DiagramName {
  return diagramNames.some((name) => name === preset);
}

const [firstPreset, ...otherPresets] = presetNames;
const presetSchemas = [
  presetList[firstPreset].schema,
  ...otherPresets.map((name) => presetList[name].schema),
] as const;

const anyChart = z.union([z.discriminatedUnion('preset', presetSchemas), specChart, fileChart]);

/** A union written out here keeps its name where types are declared. */
export type ChartSource =
  | z.output<(typeof presetSchemas)[number]>
  | z.output<typeof specChart>
  | z.output<typeof fileChart>;
/** By its name, as `becauseSchema`. */
export const chartSchema: z.ZodType<ChartSource> = anyChart;
