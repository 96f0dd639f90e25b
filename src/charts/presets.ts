/** Every preset's layout and words: with its schema (model/charts.ts) and its spec (templates/charts/) all there is to one. */
import type { PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { describeShares } from './describe-shares.ts';
import type { Describing } from './describing-words.ts';
import { layoutBars } from './layout-bars.ts';
import { layoutDots } from './layout-dots.ts';
import { layoutMap } from './layout-map.ts';
import { layoutShares } from './layout-shares.ts';
import { layoutSteps } from './layout-steps.ts';
import type { Layout, LayoutInput } from './layout.ts';

export interface Preset {
  readonly layout: (input: LayoutInput) => Layout;
  /** What the alternative text calls it. */
  readonly called: { readonly ja: string; readonly en: string };
  /** The sentences of the alternative text, where those of describe.ts do not fit. */
  readonly describe?: (plan: ChartPlan, words: Describing, called: string) => string[];
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
  map: { layout: layoutMap, called: { ja: '位置づけの図', en: 'Positioning map' } },
};
