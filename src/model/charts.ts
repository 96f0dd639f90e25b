/** Which charts an author may write: the presets with their channels, or a Vega-Lite spec of his own. */
import { z } from 'zod';
import { diagramNames, presetList } from '../charts/presets/schemas.ts';
import { text } from './authored.ts';
import { chartBase, type PresetTraits } from './chart-base.ts';

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

export type PresetName = keyof typeof presetList;
// Object.keys forgets the names of the list.
export const presetNames = Object.keys(presetList) as [PresetName, ...PresetName[]];
export const presetTraits: (preset: PresetName) => PresetTraits = (preset) =>
  presetList[preset].traits;

export { diagramNames };
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
