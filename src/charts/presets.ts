/** Every chart's layout and how it is told: with its schema (model/charts.ts), its spec (templates/charts/) and its name in each language (languages/) all there is to one. */
import type { DiagramName, PresetName } from '../model/charts.ts';
import { describeRatings } from './describe-ratings.ts';
import { describeGroups, describeHeat, describeLine, describeWaterfall } from './describe-lists.ts';
import { describeShares } from './describe-shares.ts';
import { describeSlope } from './describe-slope.ts';
import { bars } from './presets/bars/index.ts';
import { dots } from './presets/dots/index.ts';
import { layoutGroupedDots } from './layout-grouped-dots.ts';
import { layoutHeat } from './layout-heat.ts';
import { layoutLine } from './layout-line.ts';
import { layoutMap } from './layout-map.ts';
import { layoutRadar } from './layout-radar.ts';
import { layoutRange } from './layout-range.ts';
import { layoutShares } from './layout-shares.ts';
import { layoutSlope } from './layout-slope.ts';
import { layoutSteps } from './layout-steps.ts';
import { layoutWaterfall } from './layout-waterfall.ts';
import { framed } from './layout.ts';
import type { JsonObject } from './expand.ts';
import type { SpecPreset } from './preset.ts';

/** A preset without a spec here is one of `templates/charts/<name>.vl.json`. */
type Listed = Omit<SpecPreset, 'spec'> & { readonly spec?: JsonObject };

type ChartName = Exclude<PresetName, DiagramName>;

export const presets: { readonly [P in ChartName]: Listed } = {
  dots,
  bars,
  steps: { frame: framed(layoutSteps) },
  shares: {
    frame: framed(layoutShares),
    describe: describeShares,
  },
  waterfall: {
    frame: framed(layoutWaterfall),
    describe: describeWaterfall,
  },
  'grouped-dots': {
    frame: framed(layoutGroupedDots),
    describe: describeGroups,
  },
  heat: {
    frame: framed(layoutHeat),
    describe: describeHeat,
  },
  line: {
    frame: framed(layoutLine),
    describe: describeLine,
  },
  map: { frame: framed(layoutMap) },
  range: { frame: framed(layoutRange) },
  radar: {
    frame: framed(layoutRadar),
    describe: describeRatings,
  },
  slope: {
    frame: framed(layoutSlope),
    describe: describeSlope,
  },
};

/** @throws for a preset without a spec: a broken installation */
export function presetOf(
  name: ChartName,
  templates: ReadonlyMap<PresetName, JsonObject>,
): SpecPreset {
  const preset = presets[name];
  const spec = preset.spec ?? templates.get(name);
  if (!spec) throw new Error(`there is no preset ${name}`);
  return { ...preset, spec, ...(!preset.spec && { words: true }) };
}
