/** Every chart of every deck, with what its page holds of it. */
import { prepareDecks } from '../../src/build.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import type { JsonObject } from '../../src/specs/spec-tree.ts';
import { panelsOf } from '../../src/charts/panels.ts';
import { chartTools } from '../charts/tools.ts';

export interface EmbeddedSpec {
  readonly deck: string;
  readonly chart: ChartPlan;
  /** The chart, or one of its panels. */
  readonly part: ChartPlan;
  readonly spec: JsonObject;
  /** The slide that shows it. */
  readonly html: string;
}

export async function embeddedSpecs(
  decks: readonly string[],
  theme?: string,
): Promise<EmbeddedSpec[]> {
  const tools = await chartTools();
  const { prepared } = await prepareDecks(decks, theme === undefined ? {} : { theme });
  return prepared.flatMap(({ name, plan, parts }) => {
    const charts = plan.slides.flatMap((s) => [s.chart, s.secondChart].flatMap((c) => c ?? []));
    return parts.slides.flatMap(({ html, specs }) =>
      charts.flatMap((chart) => {
        const own = specs.filter((s) => s.chart === chart.id);
        const panels = chart.channels.repeat
          ? panelsOf(chart, tools.theme).map(({ plan: p }) => p)
          : [chart];
        return own.map(({ spec }, i) => ({
          deck: name,
          chart,
          part: panels[i] ?? chart,
          spec: JSON.parse(spec) as JsonObject,
          html,
        }));
      }),
    );
  });
}
