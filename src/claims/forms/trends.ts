/** `increasing`, `decreasing`: each figure is more (or less) than the one before, in the order of a field or of a list. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { Column } from '../../facts/index-facts.ts';
import type { ClaimOf, RowChoice } from '../../model/claims.ts';
import type { Table } from '../../model/dataset.ts';
import type { Interval } from '../../model/quantity.ts';
import type { PlainSense, Sense } from '../../model/senses.ts';
import type { Evidence } from '../../model/verdict.ts';
import { compareDecimals, isLess, parseMoment } from '../../quantity/index.ts';
import { flagsOfChoice } from '../choice-flags.ts';
import { chooseRows } from '../choose-rows.ts';
import { resolveColumn } from '../column.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import {
  everyReading,
  figuresOf,
  operandSpans,
  restingOn,
  sameGroup,
  type Form,
  type Judgement,
} from '../form.ts';
import type { Answers, Member } from '../known.ts';
import { unnaturalPair } from '../natural-order.ts';
import { addressProblem, needOrder, resolveOperand, unlikeOf, type Operand } from '../operand.ts';
import { remember } from '../remember.ts';
import { marginOf, unitOf, withMargin } from '../sampling.ts';
import { cellSpan, spanOf, type Reading } from '../span.ts';
import { allOf, type Ternary } from '../ternary.ts';

export const increasing: Form<ClaimOf<'increasing'>> = {
  judge: (context, claim) =>
    judgeTrend(context, 'increasing', claim.increasing, claim.along, claim),
  senses: () => senses('increase', 'greater', 'all'),
  numbers: () => [],
};

export const decreasing: Form<ClaimOf<'decreasing'>> = {
  judge: (context, claim) =>
    judgeTrend(context, 'decreasing', claim.decreasing, claim.along, claim),
  senses: () => senses('decrease', 'less', 'all'),
  numbers: () => [],
};

function senses(...types: readonly PlainSense[]): Sense[] {
  return types.map((type): Sense => ({ type }));
}

/** A figure in its place in the order. */
interface Step {
  readonly operand: Operand;
  readonly in: Answers;
  /** What orders it: days, figures, or a name; undefined for a list, whose order is its own. */
  readonly at?: Interval | string;
}

function judgeTrend(
  context: JudgeContext,
  key: 'increasing' | 'decreasing',
  what: string | readonly string[],
  along: string | undefined,
  choice: RowChoice,
): Judgement | undefined {
  // The same trend in the words of many slides is followed once.
  const id = JSON.stringify([key, what, along, choice.rows, choice.except, choice.where]);
  return remember(context, 'trends', id, () => {
    const steps =
      typeof what === 'string'
        ? columnInOrder(context, key, what, along, choice)
        : listInOrder(context, key, what);
    if (!steps) return undefined;
    const operands = steps.map((s) => s.operand);
    if (operands.length < 2) {
      const args = { rows: operands.length };
      context.report({ path: [key], diagnostic: (at) => error('trend-too-short', args, at) });
      return undefined;
    }
    const unlike = unlikeOf(operands);
    if (unlike) {
      const args = { left: unlike[0], right: unlike[1] };
      context.report({ path: [key], diagnostic: (at) => error('claim-units', args, at) });
      return undefined;
    }
    const rise = (from: Step, to: Step, reading: Reading): Ternary => {
      const [x, y] = operandSpans([from.operand, to.operand], reading);
      if (!x || !y) return 'unknown';
      const answer = key === 'increasing' ? isLess(x, y) : isLess(y, x);
      // Against the trend only where the order is sure, and that both belong there.
      const sure = allOf([isOrdered(from, to), from.in[reading], to.in[reading]]);
      return sure === 'yes' || (answer === 'yes' && isOrdered(from, to) === 'yes')
        ? answer
        : 'unknown';
    };
    const answers = everyReading((reading) => {
      const own = steps.filter((s) => s.in[reading] !== 'no');
      return allOf(own.slice(1).map((to, i) => rise(own[i] ?? to, to, reading)));
    });
    const comparable = sameGroup(operands);
    const unsure: Answers = { possible: 'unknown', stated: 'unknown' };
    const applies = operands.every((o) => spanOf(o.value, 'possible') !== undefined);
    const flags = flagsOfChoice(context, what, choice);
    const rest = restingOn(operands);
    const judged: Judgement = {
      answers: comparable ? answers : unsure,
      ...rest,
      flagged: rest.flagged || flags.flagged,
      outside: rest.outside || flags.outside,
      obstacle: applies ? (comparable ? '' : 'not-comparable') : 'not-applicable',
      edges: flags.facts,
      evidence: () =>
        withMargin(
          tell(steps, (from, to) => rise(from, to, 'stated')),
          marginOfSteps(operands),
          unitOf(operands),
        ),
    };
    return judged;
  });
}

/** The widest of its steps. */
function marginOfSteps(operands: readonly Operand[]): number {
  return Math.max(...operands.slice(1).map((to, i) => marginOf([operands[i] ?? to, to])));
}

function isOrdered(from: Step, to: Step): Ternary {
  if (from.at === undefined || to.at === undefined) return 'yes';
  if (typeof from.at === 'string' || typeof to.at === 'string') {
    return from.at < to.at ? 'yes' : 'unknown';
  }
  return isLess(from.at, to.at);
}

function tell(steps: readonly Step[], rise: (from: Step, to: Step) => Ternary): Evidence {
  const pairs = steps.slice(1).map((to, i) => ({ from: steps[i] ?? to, to }));
  const against = pairs.filter(({ from, to }) => rise(from, to) !== 'yes');
  const where = against.length > 0 ? against.flatMap(({ from, to }) => [from, to]) : steps;
  return {
    says: { type: 'said', code: 'trend', args: { off: against.length, steps: pairs.length } },
    figures: figuresOf([...new Set(where)].slice(0, 8).map((s) => s.operand)),
  };
}

function listInOrder(
  context: JudgeContext,
  key: string,
  names: readonly string[],
): Step[] | undefined {
  const steps = names.flatMap((name, i): Step[] => {
    const path = [key, i];
    const operand = resolveOperand(context, name, path);
    return operand && needOrder(context, operand, path)
      ? [{ operand, in: { possible: 'yes', stated: 'yes' } }]
      : [];
  });
  return steps.length === names.length ? steps : undefined;
}

function columnInOrder(
  context: JudgeContext,
  key: string,
  what: string,
  along: string | undefined,
  choice: RowChoice,
): Step[] | undefined {
  const found = resolveColumn(context, what, [key]);
  const members = found && chooseRows(context, found.table, choice);
  if (!members) return undefined;
  const { table, column } = found;
  if (along === undefined) {
    const args = { table: table.name, fields: table.fields.map((f) => f.name) };
    context.report({ path: [key], diagnostic: (at) => error('trend-without-order', args, at) });
    return undefined;
  }
  const order = context.index.column(table, along);
  if (!order.ok) {
    context.report(addressProblem(order.problem, ['along']));
    return undefined;
  }
  const places = placesAlong(context, table, order.column, members);
  if (!places) return undefined;
  const steps = members.map(({ row, in: is }, i) => {
    const fact = context.index.inColumn(table, row, column);
    const operand: Operand = {
      name: fact.address,
      value: valueOf(context, fact),
      fact,
      facts: [fact],
    };
    return { operand, in: is, at: places[i] ?? {} };
  });
  if (!steps.every(({ operand }) => needOrder(context, operand, [key]))) return undefined;
  return steps.sort((a, b) => compareKeys(a, b));
}

/** Texts that all are moments in words are ordered as those; undefined after saying that others have no order in time or size. */
function placesAlong(
  context: JudgeContext,
  table: Table,
  column: Column,
  members: readonly Member[],
): NonNullable<Step['at']>[] | undefined {
  const values = members.map(({ row }) =>
    valueOf(context, context.index.inColumn(table, row, column)),
  );
  const texts = values.flatMap((value) => (value.type === 'text' ? value.text : []));
  const moments = texts.map((text) => parseMoment(text, context.language));
  const areMoments = moments.every((m) => m.ok && m.moment.from !== undefined);
  const unnatural = areMoments ? undefined : unnaturalPair(texts);
  if (unnatural) {
    const [first, second] = unnatural;
    const args = { field: column.way.join('.'), first, second };
    context.report({
      path: ['along'],
      diagnostic: (at) => error('trend-order-unnatural', args, at),
    });
    return undefined;
  }
  return values.map((value) => {
    if (value.type !== 'text') return cellSpan(value, 'possible') ?? {};
    const parsed = areMoments ? parseMoment(value.text, context.language) : undefined;
    if (!parsed?.ok) return value.text;
    return cellSpan({ type: 'moment', moment: parsed.moment }, 'possible') ?? {};
  });
}

/** Moments by their first day, figures by their low end, all else by its text; of equals the order does not matter, but must not be that of the rows. */
function compareKeys(a: Step, b: Step): number {
  const text = ({ at, operand }: Step): string => (typeof at === 'string' ? at : operand.name);
  const end = ({ at }: Step): string | undefined =>
    typeof at === 'object' ? (at.low ?? at.high)?.at : undefined;
  const [x, y] = [end(a), end(b)];
  const size =
    x === undefined || y === undefined
      ? Number(x === undefined) - Number(y === undefined)
      : compareDecimals(x, y);
  const [s, t] = size === 0 ? [text(a), text(b)] : ['', ''];
  return size || (s < t ? -1 : s > t ? 1 : a.operand.name < b.operand.name ? -1 : 1);
}
