/** `sumsTo`, `share`, `ratio`, `count`: figures worked out of several. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { ClaimOf, Judged, RowChoice } from '../../model/claims.ts';
import type { Row, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Interval, Quantity } from '../../model/quantity.ts';
import type { Sense } from '../../model/senses.ts';
import type { Evidence } from '../../model/verdict.ts';
import { fieldsAsked } from '../../model/fields-asked.ts';
import { isEqual, ratioOf, type Computed } from '../../quantity/index.ts';
import { flagsOfChoice } from '../choice-flags.ts';
import { choiceKey, chooseRows, resolveTableOf } from '../choose-rows.ts';
import { columnsOf } from '../column.ts';
import { computeShare, partAsStated } from '../compute-share.ts';
import { computeTop, sharedBy } from '../compute-top.ts';
import { valueOf, type JudgeContext } from '../context.ts';
import { countQuantity } from '../count-quantity.ts';
import { findFlips } from '../flips.ts';
import {
  figuresOf,
  judgeOperands,
  meetOperands,
  namedOf,
  sameGroup,
  type Form,
  type Judgement,
} from '../form.ts';
import { judgedNumbers, judgedSenses, judgeFigure } from '../judged.ts';
import type { Answers, Counted, Flip, Summed } from '../known.ts';
import { resolveOperand, resolvePair, type Operand } from '../operand.ts';
import { isOpenPart, type Part } from '../part-totals.ts';
import { quantityOf, resolveParts, sumParts } from '../parts.ts';
import { remember } from '../remember.ts';
import { evidenceOf, saidQuantity } from '../said-figure.ts';
import { marginOf, marginOfShare, unitOf, widen, withMargin } from '../sampling.ts';
import { asStated, isOpenTo, isOutsideEstimate, sides, type Reading } from '../span.ts';
import type { Ternary } from '../ternary.ts';
import { readTolerance, toleranceOf } from '../tolerance.ts';
import { isWithinTolerance } from './equality.ts';
import { haveNumbers, haveSenses } from './rows.ts';

/** More figures than this are not listed one by one. */
const mostListed = 8;

export const sumsTo: Form<ClaimOf<'sumsTo'>> = {
  judge: judgeSum,
  senses: () => [{ type: 'sum' }, { type: 'equal' }, { type: 'all' }],
  numbers: ({ sumsTo: total, within }) => [total, ...(within === undefined ? [] : [within])],
};

export const share: Form<ClaimOf<'share'>> = {
  judge: judgeShare,
  senses: (claim) => [
    { type: 'share' },
    ...placesOf(claim),
    ...majority(claim),
    ...judgedSenses(claim),
  ],
  numbers: (claim) => [
    ...[claim.top, claim.rest, claim.rest && claim.rest + 1].flatMap((n) => n ?? []).map(String),
    ...judgedNumbers(claim),
  ],
};

export const ratio: Form<ClaimOf<'ratio'>> = {
  judge: judgeRatio,
  senses: (claim) => [
    { type: 'ratio' },
    ...factors(claim),
    ...changesOf(claim),
    ...judgedSenses(claim),
  ],
  numbers: judgedNumbers,
};

export const count: Form<ClaimOf<'count'>> = {
  judge: judgeCount,
  senses: (claim) => [
    { type: 'count' },
    ...countWords(claim),
    ...judgedSenses(claim),
    ...haveSenses(claim.where ?? {}),
  ],
  numbers: (claim) => [...judgedNumbers(claim), ...haveNumbers(claim.where ?? {})],
};

function judgeSum(context: JudgeContext, claim: ClaimOf<'sumsTo'>): Judgement | undefined {
  const total = resolveOperand(context, claim.sumsTo, ['sumsTo']);
  const parts = resolveParts(context, claim.parts, claim, ['parts']);
  if (!total || !parts) return undefined;
  const whole = sumOf(context, claim.parts, claim, parts);
  const isMet = sides.some(
    (side) => isOpenTo(total.value, side) && parts.some((part) => isOpenPart(part, side)),
  );
  // A bound beside a total that is open on the same side states no figure of its own.
  const summed = computed(context, isMet ? sumParts(parts) : whole.sum, ['parts']);
  const own = total.value.type === 'quantity' ? total.value.quantity : undefined;
  if (!summed || !own) return undefined;
  if (own.unit !== summed.unit) {
    const args = { left: own.unit, right: summed.unit };
    context.report({ path: ['parts'], diagnostic: (at) => error('claim-units', args, at) });
    return undefined;
  }
  const tolerance =
    claim.within === undefined
      ? undefined
      : readTolerance(context, claim.within, total.value, ['within']);
  if (claim.within !== undefined && !tolerance) return undefined;
  const sum: Operand = {
    name: '',
    value: { type: 'quantity', quantity: summed },
    fact: undefined,
    facts: whole.facts,
  };
  const flags = flagsOfChoice(context, claim.parts, claim);
  const judged = judgeOperands(
    [sum, total],
    ([a = {}, b = {}]) =>
      tolerance ? isWithinTolerance(a, b, toleranceOf(tolerance, b)) : isEqual(a, b),
    () => ({
      says: {
        type: 'said',
        code: 'addedUp',
        args: { parts: parts.length, sum: saidQuantity(summed), total: namedOf(total) },
      },
      figures: [...figuresOf([total]), ...listed(sum.facts)],
    }),
    // What was published adds up or does not, whoever was asked.
    'exact',
  );
  return {
    ...judged,
    flagged: judged.flagged || flags.flagged,
    outside: judged.outside || flags.outside || whole.outside,
    edges: flags.facts,
  };
}

/** As far off to either side as a sample can be. */
function widened(quantity: Quantity, margin: number): Quantity {
  const { possible, stated } = quantity;
  if (margin === 0 || !possible) return quantity;
  return {
    ...quantity,
    kind: 'range',
    possible: widen(possible, margin),
    ...(stated && { stated: widen(stated, margin) }),
  };
}

/** Added up once for all totals that it is held against. */
function sumOf(
  context: JudgeContext,
  of: string | readonly string[],
  choice: RowChoice,
  parts: readonly Part[],
): Summed {
  const key = `${JSON.stringify(of)} ${JSON.stringify([choice.rows, choice.except, choice.where])}`;
  return remember(context, 'sums', key, () => {
    const facts = parts.flatMap((p) => p.facts);
    const outside = facts.some((f) => isOutside(context, f));
    const summed = { sum: sumParts(parts.map(partAsStated)), facts, outside };
    return summed;
  });
}

function isOutside(context: JudgeContext, fact: Fact): boolean {
  return isOutsideEstimate(valueOf(context, fact));
}

function judgeShare(context: JudgeContext, claim: ClaimOf<'share'>): Judgement | undefined {
  const by = sharedBy(context, claim);
  if (!by) return undefined;
  const part = String(claim.share);
  const of = claim.of ?? claim.share;
  const found =
    by === 'top'
      ? computeTop(context, claim, 'as stated')
      : computeShare(context, part, of, claim, 'as stated');
  const quantity = found && computed(context, found.computed, ['share']);
  if (!quantity) return undefined;
  const { facts: edges, flagged, outside } = flagsOfChoice(context, of, claim);
  const measures = [claim.share].flat().filter((name) => Object.hasOwn(context.measures, name));
  const rest = {
    facts: found.facts,
    measures,
    flagged,
    outside: outside || (found.outside ?? found.facts.some((f) => isOutside(context, f))),
    edges,
  };
  const margin = marginOfShare(quantity, found.facts);
  return judgeFigure(context, 'share', widened(quantity, margin), claim, rest, () =>
    withMargin(told('shareIs', quantity, found.own), margin, 'percent'),
  );
}

function judgeRatio(context: JudgeContext, claim: ClaimOf<'ratio'>): Judgement | undefined {
  const pair = resolvePair(context, claim.ratio, [
    ['ratio', 0],
    ['ratio', 1],
  ]);
  if (!pair) return undefined;
  const isMet = meetOperands(...pair);
  const [a, b] = pair.map((o) => {
    const quantity = quantityOf(o.value, '');
    const read = quantity && o.fact && !isMet ? asStated(quantity) : quantity;
    return read && widened(read, marginOf([o]));
  });
  if (!a || !b) {
    const args = { field: claim.ratio[0], needs: 'quantity' as const, has: pair[0].value.type };
    context.report({ path: ['ratio'], diagnostic: (at) => error('field-type', args, at) });
    return undefined;
  }
  const quantity = computed(context, ratioOf(a, b), ['ratio']);
  if (!quantity) return undefined;
  const rest = {
    facts: pair.flatMap((o) => o.facts),
    measures: pair.flatMap((o) => o.measure ?? []),
  };
  const judged = judgeFigure(context, 'ratio', quantity, claim, rest, () => {
    const evidence = { ...told('ratioIs', quantity, rest.facts), figures: figuresOf(pair) };
    return withMargin(evidence, Math.max(...pair.map((o) => marginOf([o]))), unitOf(pair));
  });
  if (!judged || sameGroup(pair)) return judged;
  // How many times another is no better known than which of them is more.
  const answers = { possible: 'unknown', stated: 'unknown' } as const;
  return { ...judged, answers, obstacle: 'not-comparable' };
}

function judgeCount(context: JudgeContext, claim: ClaimOf<'count'>): Judgement | undefined {
  const table = resolveTableOf(context, claim.count, ['count']);
  const counted = table && countRows(context, table, claim);
  if (!counted) return undefined;
  const { facts, quantity } = counted;
  const { facts: edges, ...flags } = flagsOfChoice(context, table, claim);
  const rest = { facts, measures: [], ...flags, edges };
  const judgeNumber = (number: Quantity): Judgement | undefined =>
    judgeFigure(context, 'count', number, claim, rest, () => ({
      says: {
        type: 'said',
        code: 'counted',
        args: { table: table.title, count: saidQuantity(number) },
      },
      figures: listed(facts),
    }));
  const judged = judgeNumber(quantity);
  const turned = function* (): Generator<Answers> {
    const seen = new Set<string>();
    for (const flip of flipsOf(context, table, claim)) {
      const number = withFlip(quantity, flip);
      const key = JSON.stringify(number);
      if (seen.has(key)) continue;
      seen.add(key);
      const answers = judgeNumber(number)?.answers;
      if (answers) yield answers;
    }
  };
  return judged && { ...judged, turned };
}

function flipsOf(context: JudgeContext, table: Table, claim: ClaimOf<'count'>): readonly Flip[] {
  const { where = {}, rows, except = [] } = claim;
  const asked = (): readonly Row[] =>
    table.rows.filter(({ key = '' }) => rows?.includes(key) !== false && !except.includes(key));
  return findFlips(context, table, where, asked, `where ${choiceKey(table, claim)}`);
}

/** One row more or less, for sure or perhaps. */
function withFlip({ possible, stated }: Quantity, { is, was }: Flip): Quantity {
  const ends = (reading: Reading, span: Interval | undefined): readonly [number, number] => {
    const by = (answer: Ternary, then: Ternary): number => Number(then === answer);
    const sure = by('yes', is[reading]) - by('yes', was[reading]);
    const maybe = by('no', was[reading]) - by('no', is[reading]);
    return [Number(span?.low?.at ?? 0) + sure, Number(span?.high?.at ?? 0) + maybe];
  };
  return countQuantity(ends('possible', possible), ends('stated', stated));
}

function countRows(
  context: JudgeContext,
  table: Table,
  claim: ClaimOf<'count'>,
): Counted | undefined {
  const id = choiceKey(table, claim);
  return remember(context, 'counts', id, () => {
    const members = chooseRows(context, table, claim);
    if (!members) return undefined;
    const sure = members.filter((m) => m.in.possible === 'yes').length;
    const stated = members.filter((m) => m.in.stated === 'yes').length;
    const maybe = members.filter((m) => m.in.stated !== 'no').length;
    // What the rows were chosen by, else what they are called.
    const [by] = Object.entries(claim.where ?? {});
    const names = by ? fieldsAsked(Object.fromEntries([by])) : table.primaryKey.slice(0, 1);
    const columns = columnsOf(context, table, names);
    const facts = members.flatMap((m) =>
      columns.map((column) => context.index.inColumn(table, m.row, column)),
    );
    const counted = { facts, quantity: countQuantity([sure, members.length], [stated, maybe]) };
    return counted;
  });
}

function computed(
  context: JudgeContext,
  result: Computed,
  path: readonly string[],
): Quantity | undefined {
  if (result.ok) return result.quantity;
  const { problem } = result;
  const { left, right } = problem.type === 'units-differ' ? problem : { left: '', right: '' };
  const args = { name: '', problem: problem.type, left, right };
  context.report({ path, diagnostic: (at) => error('measure-impossible', args, at) });
  return undefined;
}

function told(code: 'shareIs' | 'ratioIs', quantity: Quantity, facts: readonly Fact[]): Evidence {
  return {
    says: { type: 'said', code, args: { figure: saidQuantity(quantity, 2) } },
    figures: listed(facts),
  };
}

function listed(facts: readonly Fact[]) {
  return facts.slice(0, mostListed).map((f) => evidenceOf(f, f.cell.value));
}

/** 上位三社, the top three; 二位以下, all from the second place on. */
function placesOf({ top, rest }: ClaimOf<'share'>): Sense[] {
  if (top !== undefined) return [{ type: 'rank', number: String(top) }, { type: 'largest' }];
  return rest === undefined ? [] : [{ type: 'rank', number: String(rest + 1) }];
}

/** 過半, most: more than half. */
function majority({ moreThan, atLeast, lessThan, atMost }: Judged): Sense[] {
  const over = Number.parseFloat(moreThan ?? atLeast ?? '0');
  const under = Number.parseFloat(lessThan ?? atMost ?? '100');
  return [
    ...(over >= 50 ? ([{ type: 'majority' }] as const) : []),
    ...(under <= 50 ? ([{ type: 'minority' }] as const) : []),
    ...(over === 50 || under === 50 ? ([{ type: 'half' }] as const) : []),
  ];
}

/** To 0.75 times it fell: of two times of one thing, which its words are held against. */
function changesOf({ is, atLeast, atMost, moreThan, lessThan }: ClaimOf<'ratio'>): Sense[] {
  const least = [is, atLeast, moreThan].flatMap((n) => (n === undefined ? [] : Number(n)));
  const most = [is, atMost, lessThan].flatMap((n) => (n === undefined ? [] : Number(n)));
  const isOne = Number(is) === 1;
  return [
    ...(!isOne && least.some((n) => n >= 1)
      ? ([{ type: 'increase' }, { type: 'greater' }] as const)
      : []),
    ...(!isOne && most.some((n) => n <= 1)
      ? ([{ type: 'decrease' }, { type: 'less' }] as const)
      : []),
  ];
}

function factors(judged: Judged): Sense[] {
  const times = judgedNumbers(judged)
    .map((n) => Number.parseFloat(n))
    .filter((n) => Number.isFinite(n));
  return times.flatMap((n): Sense[] => [
    { type: 'factor', direction: 'greater', number: String(n) },
    { type: 'factor', direction: 'less', number: String(n) },
    ...(n === 0.5 ? ([{ type: 'half' }] as const) : []),
    ...(n === 1 ? ([{ type: 'equal' }, { type: 'greater' }, { type: 'less' }] as const) : []),
  ]);
}

function countWords({ is, atMost, atLeast }: Judged): Sense[] {
  return [
    ...(is === '0' || atMost === '0' ? ([{ type: 'none' }] as const) : []),
    ...(is !== undefined ? ([{ type: 'only' }] as const) : []),
    ...(atLeast === '1' ? ([{ type: 'any' }] as const) : []),
  ];
}
