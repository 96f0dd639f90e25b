/** Words and rules that stand over a drawing → a drawing of their own, in pixels of the whole box. */
import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { ChartPlan } from '../model/plan.ts';
import { drawPreset } from './draw-preset.ts';
import type { ChartTools, Drawing } from './drawing.ts';
import type { Placed } from './preset.ts';

const spec = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  params: [{ name: 'theme', value: {} }],
  layer: [{ use: 'notes' }],
};

const nothing = { inner: '', words: '', specs: [], marks: [], signs: [] };
/** What `spec` is made of. */
const file = 'templates/charts/notes.json';

export async function drawOver(
  plan: ChartPlan,
  data: Placed['data'],
  tools: ChartTools,
): Promise<Drawing & Pick<Outcome<Drawing>, 'diagnostics'>> {
  const isEmpty = Object.values(data).every((rows) => rows.length === 0);
  if (isEmpty) return { ...nothing, diagnostics: [] };
  const plot = { left: 0, top: 0, width: plan.width, height: plan.height };
  const place = (): Placed => ({ data: {}, diagnostics: [] });
  const frame = { plot, params: {}, data, place, diagnostics: [] };
  const bare = { ...plan, id: `${plan.id}-n`, data: {}, annotations: [], signs: [] };
  const preset = { spec, file, frame: () => frame };
  const { value = nothing, diagnostics } = await drawPreset(bare, bare, preset, tools);
  return { ...value, diagnostics };
}
