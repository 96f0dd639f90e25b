/** A claim → its verdict: first what is possible, then what was stated; with its basis, its knife edge, and whether it is what was expected. */
import type { ClaimSource, Expectation } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Path } from '../model/sources.ts';
import type { Basis, JudgedClaim, Verdict } from '../model/verdict.ts';
import { comparedBy } from './compared.ts';
import { valueOf, type JudgeContext } from './context.ts';
import type { Judgement } from './form.ts';
import { shifted } from './flips.ts';
import { formOf, judgeForm, numbersOf, sensesOf } from './forms.ts';
import { roundedFacts, roundedMeasures } from './rounding.ts';
import { isFlagged } from './span.ts';
import { leftOf } from './left/left.ts';

/** undefined after saying what is wrong with the claim itself. */
export function judgeClaim(
  context: JudgeContext,
  claim: ClaimSource,
  path: Path,
): JudgedClaim | undefined {
  const judgement = judgeForm(context, claim);
  if (!judgement) return undefined;
  const verdict = verdictOf(judgement);
  const { facts, measures } = judgement;
  return {
    path,
    source: claim,
    form: formOf(claim),
    verdict,
    basis: verdict === 'holdsAsStated' ? basisOf(judgement) : '',
    knifeEdge: isFirm(verdict) && judgement.flagged && turnsOnDigit(context, claim, judgement),
    obstacle: judgement.obstacle,
    expect: claim.expect,
    met: isMet(verdict, claim.expect),
    facts,
    measures,
    rounded: roundedOtherwise(context, claim, judgement),
    // 「首位は決められない」 denies what its claim would say.
    senses: [
      ...sensesOf(claim),
      ...(judgement.senses ?? []),
      ...(claim.expect === 'holds' ? [] : ([{ type: 'not' }] as const)),
    ],
    numbers: numbersOf(claim),
    partsRounded: partsRounded(context, claim, judgement),
    evidence: judgement.evidence,
    left: () => leftOf(context, claim),
    compared: () =>
      isDrawable(verdict, claim)
        ? comparedBy(context, claim, facts, verdict === 'unknown')
        : undefined,
  };
}

export function verdictOf({ answers, flagged, outside, attributed }: Judgement): Verdict {
  if (attributed) return 'attributed';
  const { possible, stated } = answers;
  if (possible === 'no') return 'fails';
  if (possible === 'yes') return flagged || outside ? 'holdsAsStated' : 'holds';
  return stated === 'yes' ? 'holdsAsStated' : 'unknown';
}

/** `expect: fails` is met by what is false for sure, `unknown` by what cannot be decided. */
export function isMet(verdict: Verdict, expect: Expectation): boolean {
  if (expect === 'fails') return verdict === 'fails';
  if (expect === 'unknown') return verdict === 'unknown';
  return verdict !== 'fails' && verdict !== 'unknown';
}

/** What is refuted, or looked after until a day, is not drawn as if it were so. */
function isDrawable(verdict: Verdict, { expect, hold }: ClaimSource): boolean {
  return isMet(verdict, expect) && expect !== 'fails' && hold === undefined;
}

function isFirm(verdict: Verdict): boolean {
  return verdict === 'holds' || verdict === 'holdsAsStated';
}

function basisOf({ answers, flagged, outside }: Judgement): Basis {
  if (outside && answers.possible !== 'yes') return 'outsideEstimate';
  return flagged || outside ? 'estimate' : 'bound';
}

/** Most claims rest on few figures; of many only the first are tried. */
const mostTried = 12;

/** Would one unit of the last stated digit of an estimated or rounded figure turn it? */
function turnsOnDigit(context: JudgeContext, claim: ClaimSource, judgement: Judgement): boolean {
  if (judgement.turned) {
    for (const answers of judgement.turned()) {
      if (!isFirm(verdictOf({ ...judgement, answers }))) return true;
    }
    return false;
  }
  const facts = new Map(
    [...judgement.facts, ...(judgement.edges ?? [])].map((f) => [f.address, f]),
  );
  return [...facts.values()]
    .filter((fact) => isFlagged(valueOf(context, fact)))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .slice(0, mostTried)
    .some((fact) =>
      shifted(valueOf(context, fact)).some((value) => {
        const verdict = tryInstead(context, claim, fact, value);
        return verdict !== undefined && !isFirm(verdict);
      }),
    );
}

function tryInstead(
  context: JudgeContext,
  claim: ClaimSource,
  fact: Fact,
  value: CellValue,
): Verdict | undefined {
  const instead = new Map([...context.instead, [fact.address, value]]);
  const judged = judgeForm({ ...context, instead, report: () => undefined }, claim);
  return judged && verdictOf(judged);
}

/** A sum that holds within a tolerance and fails without one, or for the parts as they are printed. */
function partsRounded(context: JudgeContext, claim: ClaimSource, judgement: Judgement): boolean {
  if (!('sumsTo' in claim) || !isFirm(verdictOf(judgement))) return false;
  const quiet = { ...context, report: () => undefined };
  const printed = roundedFacts(context, judgement.facts, judgement.measures);
  if (claim.within === undefined && printed.size === 0) return false;
  const instead = new Map([...context.instead, ...printed]);
  const exactly = judgeForm({ ...quiet, instead }, { ...claim, within: undefined });
  return exactly !== undefined && verdictOf(exactly) === 'fails';
}

/** Judged again with each figure as it is printed: those by which it comes out otherwise. */
function roundedOtherwise(
  context: JudgeContext,
  claim: ClaimSource,
  { facts, measures, ...judgement }: Judgement,
): readonly string[] {
  if (context.instead.size > 0) return [];
  // Parts that do not add up as printed get a note of their own.
  const ownFacts = 'sumsTo' in claim ? [] : facts;
  const instead = new Map([
    ...roundedMeasures(context, measures),
    ...roundedFacts(context, ownFacts, measures),
  ]);
  if (instead.size === 0) return [];
  const again = judgeForm({ ...context, instead, report: () => undefined }, claim);
  const changes =
    again !== undefined && verdictOf(again) !== verdictOf({ ...judgement, facts, measures });
  return changes ? [...instead.keys()] : [];
}
