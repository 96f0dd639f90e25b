/** Claims → those that cannot fail, or cannot hold, whatever their figures, or that no new row could break: such a claim checks nothing. Values are tried within the fields' limits. Pure. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ClaimSource } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Path, Sources } from '../model/sources.ts';
import type { Verdict } from '../model/verdict.ts';
import { candidatesFor } from './candidates.ts';
import { valueOf, type JudgeContext } from './context.ts';
import { factsBehind } from './facts-behind.ts';
import { judgeForm } from './forms.ts';
import { tryRows } from './mutate-row.ts';
import { verdictOf } from './judge-claim.ts';
import { contextFor } from './judge-deck.ts';

/** Most claims turn at one of the first values; a claim over very many rows must not take minutes. */
const mostFacts = 24;
const mostTries = 1500;

export function mutateClaims(sources: Sources): Diagnostic[] {
  const context = contextFor(sources, () => undefined);
  if (!context) return [];
  return claimsIn(sources).flatMap(({ words, claim, path }) => {
    const tried = mutate(context, claim);
    if (!tried) return [];
    if (tried.holds && tried.fails) {
      const rows = tryRows(sources, context, claim);
      if (!rows || rows.fails) return [];
      const { table, tries } = rows;
      return [error('claim-no-row-breaks', { words, table, tries }, sources.locate(path))];
    }
    const args = {
      words,
      lacks: tried.fails ? ('holds' as const) : ('fails' as const),
      tries: tried.tries,
      facts: tried.facts.slice(0, 6).map((f) => f.address),
    };
    return [error('claim-vacuous', args, sources.locate(path))];
  });
}

interface Tried {
  readonly holds: boolean;
  readonly fails: boolean;
  readonly tries: number;
  readonly facts: readonly Fact[];
}

/** undefined: someone's assertion, or rows counted whatever they hold, which no cell's value can turn. */
function mutate(context: JudgeContext, claim: ClaimSource): Tried | undefined {
  const inner = 'not' in claim ? claim.not : claim;
  const judged = judgeForm(context, claim);
  if (!judged || 'said' in inner || ('count' in inner && inner.where === undefined)) {
    return undefined;
  }
  const behind = [...judged.facts, ...factsBehind(context, claim)];
  const facts = [...new Map(behind.map((f) => [f.address, f])).values()].slice(0, mostFacts);
  const seen = new Set<Verdict>([verdictOf(judged)]);
  const isDone = (): boolean => holds(seen) && seen.has('fails');
  let tries = 0;
  for (const instead of tryouts(context, claim, facts)) {
    if (isDone() || tries >= mostTries) break;
    tries += 1;
    const again = judgeForm({ ...context, instead }, claim);
    if (again) seen.add(verdictOf(again));
  }
  // Rows may come: a number of them that there are not yet can be reached.
  return { holds: holds(seen) || 'count' in inner, fails: seen.has('fails'), tries, facts };
}

function holds(seen: ReadonlySet<Verdict>): boolean {
  return seen.has('holds') || seen.has('holdsAsStated');
}

/** One figure at a time; then all of them settled, rising, falling and alike; then one at a time among those. */
function* tryouts(
  context: JudgeContext,
  claim: ClaimSource,
  facts: readonly Fact[],
): Generator<Map<string, CellValue>> {
  const values = facts.map((fact) => candidatesFor(context, claim, fact, facts));
  const one = function* (base: ReadonlyMap<string, CellValue>) {
    for (const [i, fact] of facts.entries()) {
      for (const value of values[i] ?? []) yield new Map([...base, [fact.address, value]]);
    }
  };
  yield* one(new Map());
  for (const place of settlings) {
    const settled = facts.flatMap((fact, i): [string, CellValue][] => {
      const own = values[i] ?? [];
      const value = own[place(i, facts.length, own.length)] ?? valueOf(context, fact);
      return [[fact.address, value]];
    });
    yield new Map(settled);
    yield* one(new Map(settled));
  }
}

/** Which of its candidates, from least to most, each figure takes. */
const settlings: readonly ((i: number, of: number, values: number) => number)[] = [
  (i, of, values) => Math.floor((i * (values - 1)) / Math.max(1, of - 1)),
  (i, of, values) => Math.floor(((of - 1 - i) * (values - 1)) / Math.max(1, of - 1)),
  () => 0,
  (_i, _of, values) => values - 1,
];

interface Found {
  readonly words: string;
  readonly claim: ClaimSource;
  readonly path: Path;
}

function claimsIn({ deck }: Sources): Found[] {
  const because = deck.slides.flatMap((slide, i) =>
    Object.entries(slide.because ?? {}).flatMap(([words, own]) => {
      const path = ['slides', i, 'because', words];
      return Array.isArray(own)
        ? own.map((claim: ClaimSource, n) => ({ words, claim, path: [...path, n] }))
        : [{ words, claim: own, path }];
    }),
  );
  const statements = deck.statements.map(({ text, claim }, i) => ({
    words: text,
    claim,
    path: ['statements', i, 'claim'],
  }));
  return [...because, ...statements];
}
