/** A whole deck in memory, some of its files replaced: read, judged, planned and drawn as a build does, without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { judgeDeck } from '../../src/claims/judge-deck.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderReport } from '../../src/diagnostics/report.ts';
import { expandSources } from '../../src/expand-sources.ts';
import { memoryHost } from '../../src/host/memory.ts';
import type { DeckPlan } from '../../src/model/plan.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { planDeck } from '../../src/plan/plan-deck.ts';
import { readDeck } from '../../src/read/read-deck.ts';
import { chartTools } from '../charts/tools.ts';

type Content = string | Uint8Array;

const base = new URL('../mistakes/_base/', import.meta.url);
/** The good deck that all mistakes are made in. */
export const good: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(base).map((name) => [name, readFileSync(new URL(name, base), 'utf8')]),
);

const tools = await chartTools();
const width: MeasureText = (text, { size }) => text.length * size;

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
  const files = Object.entries({ ...good, ...changed }).map(
    ([name, content]) => [`kettles/${name}`, content] as const,
  );
  const read = await readDeck('kettles', memoryHost(Object.fromEntries(files)));
  const each = read.value && expandSources(read.value);
  const judged = each?.value && judgeDeck(each.value);
  const planned = each?.value && judged?.value && planDeck(each.value, judged.value, width);
  const stages: { diagnostics: readonly Diagnostic[] }[] = [read];
  for (const stage of [each, judged, planned]) if (stage) stages.push(stage);
  const plan = planned?.value;
  if (draw) {
    for (const { chart } of plan?.slides ?? []) {
      if (chart) stages.push(await drawChart(chart, tools));
    }
  }
  const diagnostics = stages.flatMap((stage) => stage.diagnostics);
  const say = (language: 'en' | 'ja') =>
    renderReport(diagnostics, { language, colour: false, textOf: (f) => read.files.get(f) });
  return { diagnostics, plan, report: say('en') + say('ja') };
}
