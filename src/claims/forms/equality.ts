/** `equals`, `approximately`, `is`, `isOneOf`: sameness, exact, within a tolerance, or of what a cell says. */
import { calledByKey } from '../../facts/fact-names.ts';
import type { ClaimOf } from '../../model/claims.ts';
import type { Interval } from '../../model/quantity.ts';
import type { Evidence } from '../../model/verdict.ts';
import {
  isAtMost,
  isEqual,
  isLess,
  negateInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import { isThis } from '../conditions.ts';
import type { JudgeContext } from '../context.ts';
import {
  callOf,
  everyReading,
  figuresOf,
  judgeOperands,
  namedOf,
  offerCompared,
  operandSpans,
  restingOn,
} from '../form.ts';
import type { Form, Judgement } from '../form.ts';
import { isOrdered, parseBeside, resolveOperand, resolvePair, type Operand } from '../operand.ts';
import { readTolerance, toleranceOf } from '../tolerance.ts';
import { saidFigure } from '../said-figure.ts';
import { isKnown } from '../span.ts';
import { allOf, anyOf, type Ternary } from '../ternary.ts';

export const equals: Form<ClaimOf<'equals'>> = {
  judge: (context, claim) => {
    const pair = resolvePair(context, [claim.equals, claim.to], [['equals'], ['to']]);
    return (
      pair &&
      judgeOperands(
        pair,
        ([a = {}, b = {}]) => isEqual(a, b),
        () => ({ ...tellPair(pair), ...offerOrder(pair) }),
      )
    );
  },
  senses: () => [{ type: 'equal' }, { type: 'count' }],
  numbers: ({ to }) => [to],
};

export const approximately: Form<ClaimOf<'approximately'>> = {
  judge: (context, claim) => {
    const pair = resolvePair(context, [claim.approximately, claim.to], [['approximately'], ['to']]);
    if (!pair) return undefined;
    const tolerance = readTolerance(context, claim.within, pair[1].value, ['within']);
    if (!tolerance) return undefined;
    return judgeOperands(
      pair,
      ([a = {}, b = {}]) => isWithinTolerance(a, b, toleranceOf(tolerance, b)),
      () => tellPair(pair),
    );
  },
  senses: () => [{ type: 'approximately' }, { type: 'equal' }],
  numbers: ({ to, within }) => [to, within],
};

export const is: Form<ClaimOf<'is'>> = {
  judge: (context, claim) => judgeCell(context, 'is', claim.is, [claim.value]),
  senses: ({ value }) => [
    { type: 'equal' },
    ...(value.startsWith('>=') ? ([{ type: 'atLeast' }] as const) : []),
    ...(value.startsWith('<=') ? ([{ type: 'atMost' }] as const) : []),
    ...(/^(?:undisclosed|非公開|n\/a|該当なし)$/.test(value) ? ([{ type: 'none' }] as const) : []),
  ],
  numbers: ({ value }) => [value],
};

export const isOneOf: Form<ClaimOf<'isOneOf'>> = {
  judge: (context, claim) => judgeCell(context, 'isOneOf', claim.isOneOf, claim.values),
  senses: () => [{ type: 'equal' }],
  numbers: ({ values }) => values,
};

/** |a − b| ≤ tolerance. */
export function isWithinTolerance(a: Interval, b: Interval, tolerance: Interval): Ternary {
  const off = subtractIntervals(a, b);
  return allOf([isAtMost(off, tolerance), isAtMost(negateInterval(tolerance), off)]);
}

function judgeCell(
  context: JudgeContext,
  key: 'is' | 'isOneOf',
  name: string,
  wanted: readonly string[],
): Judgement | undefined {
  const operand = resolveOperand(context, name, [key]);
  if (!operand) return undefined;
  const raw =
    operand.fact && !context.instead.has(operand.fact.address) ? operand.fact.cell.raw.trim() : '';
  const figures = wanted.map((w) => ({
    written: w,
    value: parseBeside(w, operand.value, context.language),
  }));
  const answers = everyReading((reading) =>
    anyOf(figures.map((f) => isThis(operand.value, raw, f.written, f.value, reading))),
  );
  return {
    answers,
    ...restingOn([operand]),
    // That it is undisclosed rests on no estimate of it.
    ...(figures.some((f) => f.value && isKnown(f.value)) ? {} : { flagged: false, outside: false }),
    obstacle: '',
    evidence: () => tellCell(context, operand),
  };
}

/** What is not equal is more or less, where it has an order. */
function offerOrder(pair: readonly [Operand, Operand]): Pick<Evidence, 'offer'> {
  const [x, y] = operandSpans(pair, 'stated');
  if (!x || !y || !pair.every(isOrdered)) return {};
  return isLess(y, x) === 'yes'
    ? offerCompared('more', pair)
    : isLess(x, y) === 'yes'
      ? offerCompared('less', pair)
      : {};
}

function tellPair([a, b]: readonly [Operand, Operand]): Evidence {
  return {
    says: { type: 'said', code: 'against', args: { left: namedOf(a), right: namedOf(b) } },
    figures: figuresOf([a, b]),
  };
}

function tellCell({ dataset }: JudgeContext, operand: Operand): Evidence {
  const { fact, value } = operand;
  const raw = fact?.cell.raw.trim() ?? '';
  const called = fact && calledByKey(dataset, fact.table, fact.field.name, raw);
  const figure = saidFigure(called === undefined ? value : { type: 'text', text: called });
  return {
    says: { type: 'said', code: 'figureIs', args: { call: callOf(operand), figure } },
    figures: figuresOf([operand]),
    // The words of a day are not the digits that its cell has: they would carry nothing.
    ...(raw !== '' &&
      !(operand.value.type === 'moment' && isKnown(operand.value)) && {
        offer: { words: figure, claim: { is: operand.name, value: raw } },
      }),
  };
}
