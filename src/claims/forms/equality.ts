/** `equals`, `approximately`, `is`, `isOneOf`: sameness, exact, within a tolerance, or of what a cell says. */
import type { ClaimOf } from '../../model/claims.ts';
import type { Interval } from '../../model/quantity.ts';
import type { Evidence } from '../../model/verdict.ts';
import { isAtMost, isEqual, negateInterval, subtractIntervals } from '../../quantity/index.ts';
import { isThis } from '../conditions.ts';
import type { JudgeContext } from '../context.ts';
import { callOf, everyReading, figuresOf, judgeOperands, restingOn, withText } from '../form.ts';
import type { Form, Judgement } from '../form.ts';
import { parseBeside, resolveOperand, resolvePair, type Operand } from '../operand.ts';
import { renderClaim } from '../render-claim.ts';
import { readTolerance, toleranceOf } from '../tolerance.ts';
import { isKnown } from '../span.ts';
import { allOf, anyOf, type Ternary } from '../ternary.ts';
import { figureText } from '../word-figure.ts';

export const equals: Form<ClaimOf<'equals'>> = {
  judge: (context, claim) => {
    const pair = resolvePair(context, [claim.equals, claim.to], [['equals'], ['to']]);
    return (
      pair &&
      judgeOperands(
        pair,
        ([a = {}, b = {}]) => isEqual(a, b),
        () => tellPair(pair),
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
  const figures = wanted.map((w) => ({ written: w, value: parseBeside(w, operand.value) }));
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

function tellPair([a, b]: readonly [Operand, Operand]): Evidence {
  return {
    says: {
      en: `${withText(a, 'en')} against ${withText(b, 'en')}.`,
      ja: `${withText(a, 'ja')}に対して${withText(b, 'ja')}。`,
    },
    figures: figuresOf([a, b]),
    wording: '',
    mended: '',
  };
}

function tellCell(context: JudgeContext, operand: Operand): Evidence {
  const text = figureText(operand.value);
  const raw = operand.fact?.cell.raw.trim() ?? '';
  const now = text[context.language];
  return {
    says: {
      en: `${callOf(operand, 'en')} is ${text.en}.`,
      ja: `${callOf(operand, 'ja')}は${text.ja}。`,
    },
    figures: figuresOf([operand]),
    wording: now,
    mended: raw === '' ? '' : renderClaim(now, { is: operand.name, value: raw }),
  };
}
