/** `greater`, `less`, `atLeast`, `atMost`: two figures, or a figure and a limit. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { ClaimOf } from '../../model/claims.ts';
import type { Interval } from '../../model/quantity.ts';
import type { Sense } from '../../model/senses.ts';
import type { Evidence } from '../../model/verdict.ts';
import {
  decimal,
  isAtMost,
  isLess,
  scaleInterval,
  subtractIntervals,
} from '../../quantity/index.ts';
import type { JudgeContext } from '../context.ts';
import {
  beyondSenses,
  callOf,
  figuresOf,
  judgeOperands,
  namedOf,
  offerCompared,
  operandSpans,
  type Form,
  type Judgement,
} from '../form.ts';
import { needOrder, readFigure, resolvePair, type Operand } from '../operand.ts';
import { saidFigure } from '../said-figure.ts';
import { limitOf, spanOf } from '../span.ts';
import { allOf, type Ternary } from '../ternary.ts';

export const greater: Form<ClaimOf<'greater'>> = {
  judge: (context, claim) =>
    judgeDistance(context, 'greater', [claim.greater, claim.than], claim.times, claim.by),
  senses: ({ than, times, by }) => [
    ...(/^50(?:\.0+)?\s*[%％]$/.test(than) ? ([{ type: 'majority' }] as const) : []),
    { type: 'greater' },
    { type: 'moreThan' },
    { type: 'increase' },
    { type: 'after' },
    ...(times === undefined ? [] : factorSenses(times, 'greater')),
    ...(by === undefined ? [] : ([{ type: 'atLeast' }] as const)),
  ],
  numbers: ({ than, times, by }) => numbersIn(than, times, by),
};

export const less: Form<ClaimOf<'less'>> = {
  judge: (context, claim) =>
    judgeDistance(context, 'less', [claim.less, claim.than], claim.times, claim.by),
  senses: ({ than, times, by }) => [
    ...(/^50(?:\.0+)?\s*[%％]$/.test(than) ? ([{ type: 'minority' }] as const) : []),
    { type: 'less' },
    { type: 'lessThan' },
    { type: 'decrease' },
    { type: 'before' },
    ...(times === undefined ? [] : factorSenses(times, 'less')),
    ...(times === 2 ? ([{ type: 'half' }, { type: 'atMost' }] as const) : []),
    ...(by === undefined ? [] : ([{ type: 'atLeast' }] as const)),
  ],
  numbers: ({ than, times, by }) => numbersIn(than, times, by),
};

export const atLeast: Form<ClaimOf<'atLeast'>> = {
  judge: (context, claim) => judgeLimit(context, 'atLeast', claim.atLeast, claim.value),
  senses: () => [{ type: 'atLeast' }],
  numbers: ({ value }) => [value],
};

export const atMost: Form<ClaimOf<'atMost'>> = {
  judge: (context, claim) => judgeLimit(context, 'atMost', claim.atMost, claim.value),
  senses: () => [{ type: 'atMost' }],
  numbers: ({ value }) => [value],
};

function factorSenses(times: number, direction: 'greater' | 'less'): Sense[] {
  return [
    { type: 'factor', direction, number: String(times) },
    { type: 'ratio' },
    { type: direction === 'greater' ? 'atLeast' : 'atMost' },
  ];
}

function numbersIn(than: string, times: number | undefined, by: string | undefined): string[] {
  return [than, ...(times === undefined ? [] : [String(times)]), ...(by === undefined ? [] : [by])];
}

function judgeDistance(
  context: JudgeContext,
  key: 'greater' | 'less',
  names: readonly [string, string],
  times: number | undefined,
  by: string | undefined,
): Judgement | undefined {
  const pair = resolvePair(context, names, [[key], ['than']]);
  if (!pair) return undefined;
  const [a, b] = pair;
  if (times !== undefined && a.value.type !== 'quantity') {
    const args = { field: names[0], needs: 'quantity' as const, has: a.value.type };
    context.report({ path: [key], diagnostic: (at) => error('field-type', args, at) });
    return undefined;
  }
  if (!needOrder(context, a, [key]) || !needOrder(context, b, ['than'])) return undefined;
  const step =
    by === undefined ? undefined : readFigure(context, by, a.value, ['by'], a.fact?.field);
  if (by !== undefined && !step) return undefined;
  const [upper, lower] = key === 'greater' ? [0, 1] : [1, 0];
  const compare = (spans: readonly Interval[]): Ternary => {
    const high = spans[upper] ?? {};
    const low = spans[lower] ?? {};
    const distance = step && spanOf(step.value, 'stated');
    // Half as much again is more; half as much is not.
    return allOf([
      isLess(low, high),
      times === undefined ? 'yes' : isAtMost(scaleInterval(low, decimal(String(times))), high),
      distance ? isAtMost(distance, subtractIntervals(high, low)) : 'yes',
    ]);
  };
  // So many times as much has no one margin: each of the two can be off by its own.
  const sampled = times === undefined ? 'together' : 'each';
  return judgeOperands([a, b], compare, () => tellPair(key, [a, b]), sampled);
}

function tellPair(key: 'greater' | 'less', [a, b]: readonly [Operand, Operand]): Evidence {
  const spans = operandSpans([a, b], 'stated');
  const isMore = spans[0] && spans[1] ? isLess(spans[1], spans[0]) : 'unknown';
  const isUnder = spans[0] && spans[1] ? isLess(spans[0], spans[1]) : 'unknown';
  const relation =
    isMore === 'yes'
      ? 'more'
      : isUnder === 'yes'
        ? 'less'
        : isMore === 'no' && isUnder === 'no'
          ? 'equal'
          : 'unordered';
  return {
    says: {
      type: 'said',
      code: 'compared',
      args: { left: namedOf(a), relation, right: namedOf(b) },
    },
    figures: figuresOf([a, b]),
    ...(key === 'greater' && relation === 'less' && offerCompared('less', [a, b])),
    ...(key === 'less' && relation === 'more' && offerCompared('more', [a, b])),
  };
}

function judgeLimit(
  context: JudgeContext,
  key: 'atLeast' | 'atMost',
  name: string,
  limit: string,
): Judgement | undefined {
  const pair = resolvePair(context, [name, limit], [[key], ['value']]);
  if (!pair) return undefined;
  const [a, own] = pair;
  const b = own.facts.length > 0 ? own : { ...own, value: limitOf(own.value, key) };
  if (!needOrder(context, a, [key])) return undefined;
  const within =
    (isSo: (low: Interval, high: Interval) => Ternary) =>
    ([x = {}, y = {}]: readonly Interval[]): Ternary =>
      key === 'atLeast' ? isSo(y, x) : isSo(x, y);
  const tell = (): Evidence => ({
    says: {
      type: 'said',
      code: 'limit',
      args: { call: callOf(a), figure: saidFigure(a.value, a.fact?.field.scale), limit },
    },
    figures: figuresOf([a]),
  });
  const judged = judgeOperands([a, b], within(isAtMost), tell);
  const beyond = judgeOperands([a, b], within(isLess), tell);
  const isJust = judged.answers.stated === 'yes' && beyond.answers.stated !== 'yes';
  return { ...judged, senses: isJust ? [] : beyondSenses[key] };
}
