/** Sources → all that is known of a deck before anything is drawn: its facts, its verdicts, its plan. The one place that knows this order. Pure. */
import { judgeAlone, judgeDeck } from '../claims/judge-deck.ts';
import { rowsWhere } from '../claims/rows-where.ts';
import { mutateClaims } from '../claims/mutate.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { changesSince } from '../edition/changes-since.ts';
import { indexFacts, type FactIndex } from '../facts/index-facts.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { Sources } from '../model/sources.ts';
import type { Setting } from '../model/setting.ts';
import type { Verdicts } from '../model/verdict.ts';
import { planDeck, type PlanOptions } from '../plan/plan-deck.ts';
import { expandSources } from './expand-sources.ts';

export interface Analysis {
  /** With the columns and slides that are made for each row; as they were read where those have mistakes. */
  readonly sources: Sources;
  readonly index: FactIndex;
  /** undefined where what they rest on has mistakes; the plan likewise. */
  readonly verdicts: Verdicts | undefined;
  readonly plan: DeckPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface AnalyseOptions extends Partial<Omit<PlanOptions, 'changes'>> {
  /** Claims that no figure can break are errors. */
  readonly mutate?: boolean;
}

/** What is told of a deck before it is planned; no plan, however long that would take. */
export function judge(read: Sources, mutate = false): Omit<Analysis, 'plan'> {
  const expanded = expandSources(read);
  const sources = expanded.value ?? read;
  const known = { sources, index: indexFacts(sources.dataset) };
  if (!expanded.value) return { ...known, verdicts: undefined, diagnostics: expanded.diagnostics };
  const judged = judgeDeck(sources);
  const mutated = mutate ? mutateClaims(sources) : [];
  const diagnostics = [...expanded.diagnostics, ...judged.diagnostics, ...mutated];
  return { ...known, verdicts: judged.value, diagnostics };
}

export function analyse(read: Sources, setting: Setting, options: AnalyseOptions = {}): Analysis {
  const judged = judge(read, options.mutate);
  const { sources, verdicts } = judged;
  if (!verdicts) return { ...judged, plan: undefined };
  const planned = planDeck(sources, verdicts, setting, {
    before: new Map(),
    today: undefined,
    draft: false,
    judge: judgeAlone(sources),
    where: rowsWhere(sources),
    ...options,
    changes: changesSince(sources, verdicts.measures),
  });
  const diagnostics = [...judged.diagnostics, ...planned.diagnostics];
  return { ...judged, plan: planned.value, diagnostics };
}
