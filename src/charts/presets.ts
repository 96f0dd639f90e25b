/** Every chart's layout and how it is told: with its schema (model/charts.ts), its spec (templates/charts/) and its name in each language (languages/) all there is to one. */
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import type { DiagramName, PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { describeRatings } from './describe-ratings.ts';
import { describeGroups, describeHeat, describeLine, describeWaterfall } from './describe-lists.ts';
import { describeShares } from './describe-shares.ts';
import { describeSlope } from './describe-slope.ts';
import { layoutBars } from './layout-bars.ts';
import { layoutDots } from './layout-dots.ts';
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
import type { Layout, LayoutInput } from './layout.ts';

export interface Preset {
  readonly layout: (input: LayoutInput) => Layout;
  /** The sentences of the alternative text, where those of describe.ts do not fit. */
  readonly describe?: (
    plan: ChartPlan,
    words: AltTextWords,
    called: string,
    preset: PresetName,
  ) => string[];
}

export const presets: { readonly [P in Exclude<PresetName, DiagramName>]: Preset } = {
  dots: { layout: layoutDots },
  bars: { layout: layoutBars },
  steps: { layout: layoutSteps },
  shares: {
    layout: layoutShares,
    describe: describeShares,
  },
  waterfall: {
    layout: layoutWaterfall,
    describe: describeWaterfall,
  },
  'grouped-dots': {
    layout: layoutGroupedDots,
    describe: describeGroups,
  },
  heat: {
    layout: layoutHeat,
    describe: describeHeat,
  },
  line: {
    layout: layoutLine,
    describe: describeLine,
  },
  map: { layout: layoutMap },
  range: { layout: layoutRange },
  radar: {
    layout: layoutRadar,
    describe: describeRatings,
  },
  slope: {
    layout: layoutSlope,
    describe: describeSlope,
  },
};
