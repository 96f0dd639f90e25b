/** What every form of claim gives: an answer for each reading, what it rests on, and how that is told. */
import { rowName } from '../facts/fact-names.ts';
import type { Interval } from '../model/quantity.ts';
import type { Call } from '../model/said.ts';
import type { Sense } from '../model/senses.ts';
import type { Evidence, EvidenceFigure } from '../model/verdict.ts';
import type { JudgeContext } from './context.ts';
import type { Answers, Judgement } from './known.ts';
import type { Operand } from './operand.ts';
import {
  cellSpan,
  isBound,
  isFlagged,
  isOpenTo,
  isOutsideEstimate,
  readings,
  sides,
  spanOf,
  type Reading,
  type Side,
} from './span.ts';
import { not, type Ternary } from './ternary.ts';
import { evidenceOf, saidFigure } from './said-figure.ts';
import { marginOf, unitOf, widen, withMargin } from './sampling.ts';

export type { Judgement };

export interface Form<C> {
  /** undefined after saying what is wrong with the claim itself. */
  readonly judge: (context: JudgeContext, claim: C) => Judgement | undefined;
  /** What the words that it carries may say. */
  readonly senses: (claim: C) => readonly Sense[];
  /** Figures of the claim that its words may name. */
  readonly numbers: (claim: C) => readonly string[];
}

/** Compares what operands can be and were said to be. What does not apply cannot be compared. */
export function judgeOperands(
  operands: readonly Operand[],
  compare: (spans: readonly Interval[]) => Ternary,
  evidence: () => Evidence,
  sampled: Sampled = 'together',
): Judgement {
  const applies = operands.every((o) => spanOf(o.value, 'possible') !== undefined);
  const comparable = sameGroup(operands);
  const answer = (reading: Reading): Ternary => {
    const spans = operandSpans(operands, reading, sampled);
    return comparable && spans.every((s) => s !== undefined) ? compare(spans) : 'unknown';
  };
  return {
    answers: { possible: answer('possible'), stated: answer('stated') },
    ...restingOn(operands),
    obstacle: applies ? (comparable ? '' : 'not-comparable') : 'not-applicable',
    evidence: () =>
      sampled === 'exact'
        ? evidence()
        : withMargin(evidence(), marginOf(operands), unitOf(operands)),
  };
}

/** `together`: their difference has one margin; `each`: each has its own; `exact`: as they were published. */
type Sampled = 'together' | 'each' | 'exact';

/**
 * Of operands that are held against each other. A cell's bound states its own figure, but not against what is open on
 * the same side; what was computed of several states all that they leave open.
 */
export function operandSpans(
  operands: readonly Operand[],
  reading: Reading,
  sampled: Sampled = 'together',
): (Interval | undefined)[] {
  return operands.map((operand, i) => {
    const { fact, value } = operand;
    const isMet = operands.some((other) => other !== operand && meetOperands(operand, other));
    const span = fact && !isMet ? cellSpan(value, reading) : spanOf(value, reading);
    const margins = { together: i === 0 ? operands : [], each: [operand], exact: [] };
    return span && widen(span, marginOf(margins[sampled]));
  });
}

export function meetOperands(a: Operand, b: Operand): boolean {
  return sides.some((side) => opensTo(a, side) && opensTo(b, side));
}

/** A measure of a bound can lie either way of what it was worked out to. */
function opensTo({ value, measure, facts }: Operand, side: Side): boolean {
  return (
    isOpenTo(value, side) || (measure !== undefined && facts.some((f) => isBound(f.cell.value)))
  );
}

export function restingOn(
  operands: readonly Operand[],
): Pick<Judgement, 'facts' | 'measures' | 'flagged' | 'outside'> {
  return {
    facts: operands.flatMap((o) => o.facts),
    measures: operands.flatMap((o) => o.measure ?? []),
    flagged: operands.some((o) => isFlagged(o.value)),
    outside: operands.some((o) => isOutsideEstimate(o.value)),
  };
}

/** What words over a limit may say where the figure does not just reach it: “exceeded 300” is so of 301 alone. */
export const beyondSenses: Readonly<Record<'atLeast' | 'atMost', readonly Sense[]>> = {
  atLeast: [{ type: 'greater' }, { type: 'moreThan' }],
  atMost: [{ type: 'less' }, { type: 'lessThan' }],
};

export function contrary(judgement: Judgement): Judgement {
  const turn = ({ possible, stated }: Answers): Answers => ({
    possible: not(possible),
    stated: not(stated),
  });
  const { answers, turned, senses: _, ...rest } = judgement;
  if (!turned) return { ...rest, answers: turn(answers) };
  return {
    ...rest,
    answers: turn(answers),
    turned: function* () {
      for (const other of turned()) yield turn(other);
    },
  };
}

export function figuresOf(operands: readonly Operand[]): EvidenceFigure[] {
  return operands.map((o) =>
    o.fact
      ? evidenceOf(o.fact, o.value)
      : {
          name: o.measure ?? '',
          of: '',
          figure: saidFigure(o.value),
          address: o.measure ?? '',
        },
  );
}

/** As a sentence calls it: the row's name, the measure's, or the figure itself. */
export function callOf({ fact, measure, value }: Operand): Call {
  if (fact) {
    const args = { row: rowName(fact), column: fact.field.title };
    return { type: 'said', code: 'cell', args };
  }
  return measure ?? saidFigure(value);
}

/** The same with the figure beside it. */
export function namedOf(operand: Operand): Call {
  const { fact, measure, value } = operand;
  if (!fact && measure === undefined) return saidFigure(value);
  const figure = saidFigure(value, fact?.field.scale);
  return { type: 'said', code: 'named', args: { call: callOf(operand), figure } };
}

/** What the data supports of two figures. */
export function offerCompared(
  relation: 'more' | 'less',
  [a, b]: readonly [Operand, Operand],
): Pick<Evidence, 'offer'> {
  const key = relation === 'more' ? 'greater' : 'less';
  return {
    offer: {
      words: { type: 'said', code: 'wordsCompared', args: { relation } },
      claim: { [key]: a.name, than: b.name },
    },
  };
}

/** Figures of one column are ranked only where `comparableWithin` says the same of both. */
export function sameGroup(operands: readonly Operand[]): boolean {
  const groups = operands.flatMap(({ fact }) => {
    const within = fact?.field.comparableWithin;
    if (fact === undefined || within === undefined) return [];
    const row = fact.table.byKey.get(fact.rowKey);
    return [`${fact.table.name} ${row?.cells.get(within)?.raw.trim() ?? ''}`];
  });
  return new Set(groups).size <= 1;
}

export function unanimous(answers: readonly Ternary[]): Answers {
  const [possible = 'unknown', stated = 'unknown'] = answers;
  return { possible, stated };
}

export function everyReading(by: (reading: Reading) => Ternary): Answers {
  return unanimous(readings.map(by));
}
