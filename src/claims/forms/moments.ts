/** `before`, `after`, `within`, `months`, `age`: moments are intervals of days; two equal months are not ordered. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { ClaimOf } from '../../model/claims.ts';
import type { Moment } from '../../model/moment.ts';
import type { Path } from '../../model/sources.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Evidence } from '../../model/verdict.ts';
import { isBefore, isWithin, monthsBetween, parseMoment } from '../../quantity/index.ts';
import type { JudgeContext } from '../context.ts';
import { figuresOf, namedOf, restingOn, type Form, type Judgement } from '../form.ts';
import { judgedNumbers, judgedSenses, judgeFigure } from '../judged.ts';
import { resolveOperand, resolvePair, type Operand } from '../operand.ts';
import { saidQuantity } from '../said-figure.ts';
import type { Ternary } from '../ternary.ts';

export const before: Form<ClaimOf<'before'>> = {
  judge: (context, claim) => judgeOrder(context, 'before', [claim.before, claim.than]),
  senses: () => [{ type: 'before' }, { type: 'earliest' }],
  numbers: ({ than }) => [than],
};

export const after: Form<ClaimOf<'after'>> = {
  judge: (context, claim) => judgeOrder(context, 'after', [claim.after, claim.than]),
  senses: () => [{ type: 'after' }, { type: 'latest' }],
  numbers: ({ than }) => [than],
};

export const within: Form<ClaimOf<'within'>> = {
  judge: (context, claim) => {
    const operand = resolveOperand(context, claim.within, ['within']);
    const moment = operand && needMoment(context, operand, ['within']);
    const period = parseMoment(claim.period, context.language);
    if (!period.ok || (period.moment.from === undefined && period.moment.to === undefined)) {
      const args = { found: claim.period, unit: '', like: 'moment' };
      context.report({ path: ['period'], diagnostic: (at) => error('claim-figure', args, at) });
      return undefined;
    }
    if (!moment) return undefined;
    const answer = isWithin(moment, period.moment);
    return judgement([operand], answer, () => ({
      says: {
        type: 'said',
        code: 'inPeriod',
        args: { moment: namedOf(operand), period: claim.period },
      },
      figures: figuresOf([operand]),
    }));
  },
  senses: () => [{ type: 'within' }, { type: 'equal' }],
  numbers: ({ period }) => [period],
};

export const months: Form<ClaimOf<'months'>> = {
  judge: (context, claim) => {
    const paths: readonly [Path, Path] = [
      ['months', 0],
      ['months', 1],
    ];
    const pair = resolvePair(context, claim.months, paths);
    if (!pair) return undefined;
    const from = needMoment(context, pair[0], paths[0]);
    const to = needMoment(context, pair[1], paths[1]);
    if (!from || !to) return undefined;
    const passed = monthsBetween(from, to);
    return judgeFigure(context, 'months', passed, claim, restingOn(pair), () =>
      tellMonths(passed, pair, { months: claim.months }),
    );
  },
  senses: (claim) => [
    { type: 'months' },
    { type: 'within' },
    { type: 'age' },
    ...judgedSenses(claim),
  ],
  numbers: judgedNumbers,
};

export const age: Form<ClaimOf<'age'>> = {
  judge: (context, claim) => {
    const operand = resolveOperand(context, claim.age, ['age']);
    const from = operand && needMoment(context, operand, ['age']);
    if (!from) return undefined;
    const passed = monthsBetween(from, context.edition);
    return judgeFigure(context, 'age', passed, claim, restingOn([operand]), () =>
      tellMonths(passed, [operand], { age: claim.age }),
    );
  },
  senses: (claim) => [{ type: 'age' }, { type: 'within' }, ...judgedSenses(claim)],
  numbers: judgedNumbers,
};

function judgeOrder(
  context: JudgeContext,
  key: 'before' | 'after',
  names: readonly [string, string],
): Judgement | undefined {
  const pair = resolvePair(context, names, [[key], ['than']]);
  if (!pair) return undefined;
  const a = needMoment(context, pair[0], [key]);
  const b = needMoment(context, pair[1], ['than']);
  if (!a || !b) return undefined;
  const answer = key === 'before' ? isBefore(a, b) : isBefore(b, a);
  return judgement(pair, answer, () => tellOrder(key, pair, [a, b]));
}

function judgement(
  operands: readonly Operand[],
  answer: Ternary,
  evidence: () => Evidence,
): Judgement {
  return {
    // Of a moment no more was said than can be.
    answers: { possible: answer, stated: answer },
    ...restingOn(operands),
    obstacle: operands.every(applies) ? '' : 'not-applicable',
    evidence,
  };
}

function applies({ value }: Operand): boolean {
  return value.type !== 'moment' || value.moment.precision !== 'notApplicable';
}

function tellOrder(
  key: 'before' | 'after',
  pair: readonly [Operand, Operand],
  [a, b]: readonly [Moment, Moment],
): Evidence {
  const [left, right] = pair;
  const relation = relationOf(a, b);
  return {
    says: {
      type: 'said',
      code: 'inOrder',
      args: { left: namedOf(left), relation, right: namedOf(right) },
    },
    figures: figuresOf(pair),
    ...((relation === 'before' || relation === 'after') &&
      relation !== key && {
        offer: {
          words: { type: 'said', code: 'wordsInOrder', args: { relation } },
          claim: { [relation]: left.name, than: right.name },
        },
      }),
  };
}

function relationOf(a: Moment, b: Moment): 'before' | 'after' | 'alike' | 'unordered' {
  if (isBefore(a, b) === 'yes') return 'before';
  if (isBefore(b, a) === 'yes') return 'after';
  const isSame = a.from !== undefined && a.from === b.from && a.to === b.to;
  return isSame ? 'alike' : 'unordered';
}

/** @param claim what asks for the time, to be offered with the one that it is */
function tellMonths(
  quantity: Quantity,
  operands: readonly Operand[],
  claim: Readonly<Record<string, unknown>>,
): Evidence {
  const time = saidQuantity(quantity);
  const at = quantity.kind === 'exact' ? quantity.stated?.low?.at : undefined;
  const isSaid = at !== undefined && !at.startsWith('-');
  return {
    says: { type: 'said', code: 'passed', args: { time } },
    figures: figuresOf(operands),
    ...(isSaid && { offer: { words: time, claim: { ...claim, is: Number(at) } } }),
  };
}

function needMoment(context: JudgeContext, operand: Operand, path: Path): Moment | undefined {
  if (operand.value.type === 'moment') return operand.value.moment;
  const args = {
    field: operand.name,
    needs: 'moment' as const,
    has: operand.fact?.field.type ?? operand.value.type,
  };
  context.report({ path, diagnostic: (at) => error('field-type', args, at) });
  return undefined;
}
