/** A whole deck in memory, some of its files replaced: read, judged, planned and drawn as a build does, without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { DeckPlan } from '../../src/model/plan.ts';
import { chartTools } from '../charts/tools.ts';
import { planned } from '../deck.ts';

type Content = string | Uint8Array;

const base = new URL('../mistakes/_base/', import.meta.url);
/** The good deck that all mistakes are made in. */
export const good: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(base).map((name) => [name, readFileSync(new URL(name, base), 'utf8')]),
);

const tools = await chartTools();

export interface Tried {
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: DeckPlan | undefined;
  /** In both languages, as it would be said. */
  readonly report: string;
}

/** @param draw charts as well, which costs most of the time */
export async function tryDeck(
  changed: Readonly<Record<string, Content>>,
  draw = false,
): Promise<Tried> {
  const { plan, diagnostics, report } = await planned({
    files: { ...good, ...changed },
    folder: 'kettles',
  });
  const drawn: Diagnostic[] = [];
  for (const { chart } of (draw && plan?.slides) || []) {
    if (chart) drawn.push(...(await drawChart(chart, tools)).diagnostics);
  }
  return {
    diagnostics: [...diagnostics, ...drawn],
    plan,
    report: report('en', drawn) + report('ja', drawn),
  };
}
