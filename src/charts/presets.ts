/** How every chart preset is drawn: with its schema and traits (presets/schemas.ts) and its name in each language (languages/) all there is to one. */
import type { DiagramName, PresetName } from '../model/charts.ts';
import type { SpecPreset } from './preset.ts';
import { area } from './presets/area/index.ts';
import { bars } from './presets/bars/index.ts';
import { columns } from './presets/columns/index.ts';
import { dots } from './presets/dots/index.ts';
import { groupedDots } from './presets/grouped-dots/index.ts';
import { heat } from './presets/heat/index.ts';
import { line } from './presets/line/index.ts';
import { map } from './presets/map/index.ts';
import { radar } from './presets/radar/index.ts';
import { range } from './presets/range/index.ts';
import { scatter } from './presets/scatter/index.ts';
import { shares } from './presets/shares/index.ts';
import { slope } from './presets/slope/index.ts';
import { steps } from './presets/steps/index.ts';
import { waterfall } from './presets/waterfall/index.ts';

type ChartName = Exclude<PresetName, DiagramName>;

export const presets: { readonly [P in ChartName]: SpecPreset } = {
  dots,
  bars,
  columns,
  scatter,
  steps,
  shares,
  waterfall,
  'grouped-dots': groupedDots,
  heat,
  line,
  area,
  map,
  range,
  radar,
  slope,
};
