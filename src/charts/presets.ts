/** How every chart preset is drawn: with its schema and traits (presets/schemas.ts) and its name in each language (languages/) all there is to one. */
import type { DiagramName, PresetName } from '../model/charts.ts';
import type { SpecPreset } from './preset.ts';
import * as area from './presets/area/index.ts';
import * as bars from './presets/bars/index.ts';
import * as columns from './presets/columns/index.ts';
import * as dots from './presets/dots/index.ts';
import * as groupedDots from './presets/grouped-dots/index.ts';
import * as heat from './presets/heat/index.ts';
import * as line from './presets/line/index.ts';
import * as map from './presets/map/index.ts';
import * as radar from './presets/radar/index.ts';
import * as range from './presets/range/index.ts';
import * as scatter from './presets/scatter/index.ts';
import * as shares from './presets/shares/index.ts';
import * as slope from './presets/slope/index.ts';
import * as steps from './presets/steps/index.ts';
import * as waterfall from './presets/waterfall/index.ts';

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
