/** A planned deck → the picture of each of its charts, by its id. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Cache } from '../model/cache.ts';
import type { ChartPicture } from '../model/pages.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { ChartTools } from './draw-chart.ts';
import { drawRemembered } from './remember-chart.ts';

export interface DrawnDeck {
  readonly charts: ReadonlyMap<string, ChartPicture>;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param font what the measure of text rests on; @param began told of each slide, from 0 */
export async function drawDeck(
  plan: DeckPlan,
  tools: ChartTools & { readonly font: string; readonly cache: Cache },
  began: (slide: number) => void,
): Promise<DrawnDeck> {
  const charts = new Map<string, ChartPicture>();
  const diagnostics: Diagnostic[] = [];
  for (const [i, slide] of plan.slides.entries()) {
    began(i);
    for (const chart of [slide.chart, slide.secondChart]) {
      if (!chart) continue;
      const drawn = await drawRemembered(chart, tools, tools.font, tools.cache);
      diagnostics.push(...drawn.diagnostics);
      if (drawn.value) charts.set(chart.id, drawn.value);
    }
  }
  // What a preset lacks is the same in each of its charts.
  const told = new Map(diagnostics.map((found) => [JSON.stringify(found), found]));
  return { charts, diagnostics: [...told.values()] };
}
