/** How every chart preset is drawn. Written by `npm run docs` from the folders; a preset is a folder, with its name in each language. */
import type { DiagramName, PresetName } from '../model/charts.ts';
import type { SpecPreset } from './preset.ts';
import * as area from './presets/area/frame.ts';
import areaSpec from './presets/area/spec.vl.json' with { type: 'json' };
import * as bars from './presets/bars/frame.ts';
import barsSpec from './presets/bars/spec.vl.json' with { type: 'json' };
import * as bullet from './presets/bullet/frame.ts';
import bulletSpec from './presets/bullet/spec.vl.json' with { type: 'json' };
import * as columns from './presets/columns/frame.ts';
import columnsSpec from './presets/columns/spec.vl.json' with { type: 'json' };
import * as dots from './presets/dots/frame.ts';
import dotsSpec from './presets/dots/spec.vl.json' with { type: 'json' };
import * as dumbbell from './presets/dumbbell/frame.ts';
import dumbbellSpec from './presets/dumbbell/spec.vl.json' with { type: 'json' };
import * as groupedDots from './presets/grouped-dots/frame.ts';
import groupedDotsSpec from './presets/grouped-dots/spec.vl.json' with { type: 'json' };
import * as heat from './presets/heat/frame.ts';
import heatSpec from './presets/heat/spec.vl.json' with { type: 'json' };
import * as line from './presets/line/frame.ts';
import lineSpec from './presets/line/spec.vl.json' with { type: 'json' };
import * as map from './presets/map/frame.ts';
import mapSpec from './presets/map/spec.vl.json' with { type: 'json' };
import * as radar from './presets/radar/frame.ts';
import radarSpec from './presets/radar/spec.vl.json' with { type: 'json' };
import * as range from './presets/range/frame.ts';
import rangeSpec from './presets/range/spec.vl.json' with { type: 'json' };
import * as scatter from './presets/scatter/frame.ts';
import scatterSpec from './presets/scatter/spec.vl.json' with { type: 'json' };
import * as shares from './presets/shares/frame.ts';
import sharesSpec from './presets/shares/spec.vl.json' with { type: 'json' };
import * as slope from './presets/slope/frame.ts';
import slopeSpec from './presets/slope/spec.vl.json' with { type: 'json' };
import * as steps from './presets/steps/frame.ts';
import stepsSpec from './presets/steps/spec.vl.json' with { type: 'json' };
import * as variance from './presets/variance/frame.ts';
import varianceSpec from './presets/variance/spec.vl.json' with { type: 'json' };
import * as waterfall from './presets/waterfall/frame.ts';
import waterfallSpec from './presets/waterfall/spec.vl.json' with { type: 'json' };

type ChartName = Exclude<PresetName, DiagramName>;

export const presets: { readonly [P in ChartName]: SpecPreset } = {
  area: { ...area, spec: areaSpec },
  bars: { ...bars, spec: barsSpec },
  bullet: { ...bullet, spec: bulletSpec },
  columns: { ...columns, spec: columnsSpec },
  dots: { ...dots, spec: dotsSpec },
  dumbbell: { ...dumbbell, spec: dumbbellSpec },
  'grouped-dots': { ...groupedDots, spec: groupedDotsSpec },
  heat: { ...heat, spec: heatSpec },
  line: { ...line, spec: lineSpec },
  map: { ...map, spec: mapSpec },
  radar: { ...radar, spec: radarSpec },
  range: { ...range, spec: rangeSpec },
  scatter: { ...scatter, spec: scatterSpec },
  shares: { ...shares, spec: sharesSpec },
  slope: { ...slope, spec: slopeSpec },
  steps: { ...steps, spec: stepsSpec },
  variance: { ...variance, spec: varianceSpec },
  waterfall: { ...waterfall, spec: waterfallSpec },
};
