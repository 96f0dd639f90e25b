/** Every preset's layout and words: with its schema (model/charts.ts) and its spec (templates/charts/) all there is to one. */
import type { PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { describeRatings } from './describe-ratings.ts';
import { describeRoadmap } from './describe-roadmap.ts';
import { describeGroups, describeHeat, describeLine, describeWaterfall } from './describe-lists.ts';
import { describeShares } from './describe-shares.ts';
import { describeSlope } from './describe-slope.ts';
import type { Describing } from './describing-words.ts';
import { layoutBars } from './layout-bars.ts';
import { layoutDots } from './layout-dots.ts';
import { layoutGroupedDots } from './layout-grouped-dots.ts';
import { layoutHeat } from './layout-heat.ts';
import { layoutLine } from './layout-line.ts';
import { layoutMap } from './layout-map.ts';
import { layoutRadar } from './layout-radar.ts';
import { layoutRange } from './layout-range.ts';
import { layoutRatings } from './layout-ratings.ts';
import { layoutRoadmap } from './layout-roadmap.ts';
import { layoutShares } from './layout-shares.ts';
import { layoutSlope } from './layout-slope.ts';
import { layoutSteps } from './layout-steps.ts';
import { layoutWaterfall } from './layout-waterfall.ts';
import type { Layout, LayoutInput } from './layout.ts';

export interface Preset {
  readonly layout: (input: LayoutInput) => Layout;
  /** What the alternative text calls it. */
  readonly called: { readonly ja: string; readonly en: string };
  /** The sentences of the alternative text, where those of describe.ts do not fit. */
  readonly describe?: (
    plan: ChartPlan,
    words: Describing,
    called: string,
    preset: PresetName,
  ) => string[];
}

export const presets: { readonly [P in PresetName]: Preset } = {
  dots: { layout: layoutDots, called: { ja: '点グラフ', en: 'Dot chart' } },
  bars: { layout: layoutBars, called: { ja: '棒グラフ', en: 'Bar chart' } },
  steps: { layout: layoutSteps, called: { ja: '年月に沿った図', en: 'Chart over time' } },
  shares: {
    layout: layoutShares,
    called: { ja: '構成比の帯グラフ', en: 'Stacked bars of shares' },
    describe: describeShares,
  },
  waterfall: {
    layout: layoutWaterfall,
    called: { ja: '増減の図', en: 'Waterfall chart' },
    describe: describeWaterfall,
  },
  'grouped-dots': {
    layout: layoutGroupedDots,
    called: { ja: '点グラフ', en: 'Dot chart' },
    describe: describeGroups,
  },
  heat: {
    layout: layoutHeat,
    called: { ja: 'マトリクス', en: 'Matrix' },
    describe: describeHeat,
  },
  line: {
    layout: layoutLine,
    called: { ja: '折れ線グラフ', en: 'Line chart' },
    describe: describeLine,
  },
  map: { layout: layoutMap, called: { ja: '位置づけの図', en: 'Positioning map' } },
  range: { layout: layoutRange, called: { ja: '幅の図', en: 'Chart of ranges' } },
  ratings: {
    layout: layoutRatings,
    called: { ja: '段階の一覧', en: 'Matrix of ratings' },
    describe: describeRatings,
  },
  radar: {
    layout: layoutRadar,
    called: { ja: 'レーダーチャート', en: 'Radar chart' },
    describe: describeRatings,
  },
  roadmap: {
    layout: layoutRoadmap,
    called: { ja: '道筋の図', en: 'Roadmap' },
    describe: describeRoadmap,
  },
  slope: {
    layout: layoutSlope,
    called: { ja: '変化の図', en: 'Slope chart' },
    describe: describeSlope,
  },
};
