/** Sources → Verdicts: every measure computed, every claim and statement judged. Pure: the same verdict wherever it runs. */
import { error, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { indexFacts } from '../facts/index-facts.ts';
import type { ClaimSource } from '../model/claims.ts';
import type { Place } from '../model/place.ts';
import type { Path, Sources } from '../model/sources.ts';
import type { JudgedClaim, Measure, Verdicts } from '../model/verdict.ts';
import { parseMoment } from '../quantity/index.ts';
import { checkMeasureShape, checkShape } from './claim-shape.ts';
import { comparedIn, distanceOf } from './compared.ts';
import { nothingKnown, type JudgeContext, type Problem } from './context.ts';
import { judgeClaim } from './judge-claim.ts';
import { resolveMeasure } from './measure.ts';
import { checkPrivateClaim, checkPrivateMeasure, differByFew } from './private.ts';

export function judgeDeck(sources: Sources): Outcome<Verdicts> {
  const diagnostics = new Map<string, Diagnostic>();
  const { deck, locate } = sources;
  const reportAt = (base: Path) => (problem: Problem) => {
    const at = locate(problem.absolute ? problem.path : [...base, ...problem.path]);
    const diagnostic = problem.diagnostic(at);
    // Whoever asks for a broken measure hears of it; it is told once.
    diagnostics.set(`${diagnostic.code} ${at.file}:${at.line}:${at.column}`, diagnostic);
  };
  const base = contextFor(sources, (problem) => {
    reportAt([])(problem);
  });
  if (!base) {
    const found = error('edition-not-a-moment', { found: deck.edition }, locate(['edition']));
    return { diagnostics: [found] };
  }
  const judgeAll = (source: ClaimSource | readonly ClaimSource[], path: Path): JudgedClaim[] => {
    const claims = isList(source) ? source : [source];
    return claims.flatMap((claim, i) => {
      const own = isList(source) ? [...path, i] : path;
      const context = { ...base, report: reportAt(own) };
      const judged = judgeClaim(context, claim, own);
      if (!judged) return [];
      checkShape(context, claim);
      checkPrivateClaim(context, claim, judged);
      return [judged];
    });
  };
  const measures = new Map<string, Measure>();
  for (const name of Object.keys(deck.measures)) {
    const measure = resolveMeasure(base, name);
    const source = deck.measures[name];
    if (!measure || !source) continue;
    measures.set(name, { ...measure, compared: () => comparedIn(base, source, measure) });
    const inside = { ...base, report: reportAt(['measures', name]) };
    checkMeasureShape(inside, source);
    checkPrivateMeasure(inside, source, measure);
  }
  for (const { name, ...args } of differByFew(measures, deck.measures)) {
    const diagnostic = (at?: Place) => error('internal-difference', { name, ...args }, at);
    reportAt(['measures', name])({ path: [], diagnostic });
  }
  const claims = new Map<number, ReadonlyMap<string, readonly JudgedClaim[]>>();
  deck.slides.forEach((slide, i) => {
    const because = Object.entries(slide.because ?? {});
    if (because.length === 0) return;
    const judged = because.map(
      ([words, claim]) => [words, judgeAll(claim, ['slides', i, 'because', words])] as const,
    );
    claims.set(i, new Map(judged));
  });
  const statements = deck.statements.flatMap((statement, i) =>
    judgeAll(statement.claim, ['statements', i, 'claim']),
  );
  const between: Verdicts['between'] = (from, to, as) =>
    distanceOf(from, to, as, [], base.language)?.measure;
  return {
    value: { measures, claims, statements, between },
    diagnostics: [...diagnostics.values()],
  };
}

/** A claim that stands nowhere in the deck; what is wrong with it is told to nobody. */
export function judgeAlone(sources: Sources): (claim: ClaimSource) => JudgedClaim | undefined {
  const context = contextFor(sources, () => undefined);
  return (claim) => context && judgeClaim(context, claim, []);
}

/** undefined: the deck's edition is no moment. */
export function contextFor(
  { deck, dataset }: Sources,
  report: JudgeContext['report'],
): JudgeContext | undefined {
  const parsed = parseMoment(deck.edition);
  if (!parsed.ok || parsed.moment.from === undefined) return undefined;
  return {
    dataset,
    index: indexFacts(dataset),
    language: deck.language,
    edition: parsed.moment,
    measures: deck.measures,
    measureOf: resolveMeasure,
    instead: new Map(),
    report,
    known: nothingKnown(),
    computing: new Set(),
  };
}

function isList(source: ClaimSource | readonly ClaimSource[]): source is readonly ClaimSource[] {
  return Array.isArray(source);
}
