/** Sources → all that is known of a deck before anything is drawn: its facts, its verdicts, its plan. The one place that knows this order. Pure. */
import { judgeAlone, judgeDeck } from '../claims/judge-deck.ts';
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

export function analyse(read: Sources, setting: Setting, options: AnalyseOptions = {}): Analysis {
  const expanded = expandSources(read);
  const sources = expanded.value ?? read;
  const diagnostics = [...expanded.diagnostics];
  const known = { sources, index: indexFacts(sources.dataset) };
  if (!expanded.value) return { ...known, verdicts: undefined, plan: undefined, diagnostics };
  const judged = judgeDeck(sources);
  diagnostics.push(...judged.diagnostics);
  if (options.mutate === true) diagnostics.push(...mutateClaims(sources));
  const verdicts = judged.value;
  if (!verdicts) return { ...known, verdicts, plan: undefined, diagnostics };
  const planned = planDeck(sources, verdicts, setting, {
    before: new Map(),
    today: undefined,
    draft: false,
    judge: judgeAlone(sources),
    ...options,
    changes: changesSince(sources, verdicts.measures),
  });
  diagnostics.push(...planned.diagnostics);
  return { ...known, verdicts, plan: planned.value, diagnostics };
}
