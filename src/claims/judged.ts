/** A computed figure against `is`, `atLeast`, `atMost`, `moreThan`, `lessThan` → an answer, and the senses of words that may say so. */
import { error } from '../diagnostics/diagnostic.ts';
import type { Judged } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import type { Sense } from '../model/senses.ts';
import type { Evidence } from '../model/verdict.ts';
import { isAtMost, isEqual, isLess } from '../quantity/index.ts';
import { valueOf, type JudgeContext } from './context.ts';
import { isWithinTolerance } from './forms/equality.ts';
import { beyondSenses, everyReading, type Judgement } from './form.ts';
import { readFigure, type Operand } from './operand.ts';
import { isFlagged, isOutsideEstimate, limitOf, spanOf } from './span.ts';
import { allOf, type Ternary } from './ternary.ts';
import { readTolerance, toleranceOf } from './tolerance.ts';

type Test = (span: Interval) => Ternary;
type Limit = Exclude<keyof Judged, 'is' | 'within'>;
const limits: { readonly [L in Limit]: (span: Interval, limit: Interval) => Ternary } = {
  atLeast: (span, limit) => isAtMost(limit, span),
  atMost: isAtMost,
  moreThan: (span, limit) => isLess(limit, span),
  lessThan: isLess,
};
// Object.keys forgets the names of a record.
const limitNames = Object.keys(limits) as Limit[];

/** What the figure was worked out of. */
interface Rest {
  readonly facts: readonly Fact[];
  readonly measures: readonly string[];
  readonly flagged?: boolean;
  readonly outside?: boolean;
  readonly edges?: readonly Fact[];
}

/** @param form its name, for the message that nothing is judged */
export function judgeFigure(
  context: JudgeContext,
  form: string,
  quantity: Quantity,
  judged: Judged,
  rest: Rest,
  evidence: () => Evidence,
): Judgement | undefined {
  const value: CellValue = { type: 'quantity', quantity };
  const tests = compileTests(context, form, value, judged);
  if (!tests) return undefined;
  const isOutside = (f: Fact): boolean => isOutsideEstimate(valueOf(context, f));
  return {
    answers: everyReading((reading) => {
      const span = spanOf(value, reading);
      return span ? allOf(tests.map((test) => test(span))) : 'unknown';
    }),
    ...rest,
    flagged: isFlagged(value) || rest.flagged === true,
    outside: rest.outside ?? rest.facts.some(isOutside),
    obstacle: quantity.possible ? '' : 'not-applicable',
    evidence,
    senses: sensesBeyond(context, value, judged),
  };
}

/** Of limits that it does not just reach. */
function sensesBeyond(context: JudgeContext, value: CellValue, judged: Judged): readonly Sense[] {
  const own = spanOf(value, 'stated');
  const quiet: JudgeContext = { ...context, report: () => undefined };
  return (['atLeast', 'atMost'] as const).flatMap((key) => {
    const written = judged[key];
    const limit = written === undefined ? undefined : readFigure(quiet, written, value, [key]);
    const span = limit && spanOf(limitOf(limit.value, key), 'stated');
    if (!own || !span) return [];
    const beyond = key === 'atLeast' ? limits.moreThan(own, span) : limits.lessThan(own, span);
    const isJust = limits[key](own, span) === 'yes' && beyond !== 'yes';
    return isJust ? [] : beyondSenses[key];
  });
}

function compileTests(
  context: JudgeContext,
  form: string,
  value: CellValue,
  judged: Judged,
): Test[] | undefined {
  const tests: (Test | undefined)[] = [];
  for (const key of limitNames) {
    const written = judged[key];
    if (written === undefined) continue;
    const limit = readFigure(context, written, value, [key]);
    const span = limit && spanOf(limitOf(limit.value, key), 'stated');
    tests.push(span && ((own) => limits[key](own, span)));
  }
  if (judged.is !== undefined) tests.push(equalTest(context, value, judged.is, judged.within));
  if (tests.length === 0) {
    context.report({ path: [], diagnostic: (at) => error('claim-judges-nothing', { form }, at) });
    return undefined;
  }
  const all = tests.filter((t) => t !== undefined);
  return all.length === tests.length ? all : undefined;
}

function equalTest(
  context: JudgeContext,
  value: CellValue,
  written: string,
  within: string | undefined,
): Test | undefined {
  const wanted: Operand | undefined = readFigure(context, written, value, ['is']);
  const span = wanted && spanOf(wanted.value, 'stated');
  if (!span) return undefined;
  if (within === undefined) return (own) => isEqual(own, span);
  const tolerance = readTolerance(context, within, value, ['within']);
  return tolerance && ((own) => isWithinTolerance(own, span, toleranceOf(tolerance, span)));
}

export function judgedSenses(judged: Judged): Sense[] {
  const { is, atLeast, atMost, moreThan, lessThan, within } = judged;
  return [
    ...(is === undefined ? [] : ([{ type: 'equal' }] as const)),
    ...(within === undefined ? [] : ([{ type: 'approximately' }] as const)),
    ...(atLeast === undefined ? [] : ([{ type: 'atLeast' }] as const)),
    ...(atMost === undefined ? [] : ([{ type: 'atMost' }] as const)),
    ...(moreThan === undefined ? [] : ([{ type: 'moreThan' }, { type: 'greater' }] as const)),
    ...(lessThan === undefined ? [] : ([{ type: 'lessThan' }, { type: 'less' }] as const)),
  ];
}

export function judgedNumbers({
  is,
  atLeast,
  atMost,
  moreThan,
  lessThan,
  within,
}: Judged): string[] {
  return [is, atLeast, atMost, moreThan, lessThan, within].filter((n) => n !== undefined);
}
