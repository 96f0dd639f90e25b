/** Each form of measure: what it computes, from which facts, and how that is told. */
import { error } from '../diagnostics/diagnostic.ts';
import { columnOf } from '../facts/index-facts.ts';
import type { MeasureForm, MeasureOf, MeasureSource, RowChoice } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Said, Taken } from '../model/said.ts';
import type { Path } from '../model/sources.ts';
import {
  decimal,
  growthOf,
  monthsBetween,
  multiplyQuantities,
  perYear,
  ratioOf,
  scaleQuantity,
  subtractQuantities,
  type Computed,
} from '../quantity/index.ts';
import { chooseRows, resolveTableOf } from './choose-rows.ts';
import { computeShare } from './compute-share.ts';
import { computeTop, sharedBy } from './compute-top.ts';
import type { JudgeContext } from './context.ts';
import { countQuantity } from './count-quantity.ts';
import type { Computation } from './known.ts';
import { resolveOperand, resolvePair, type Operand } from './operand.ts';
import type { Part } from './part-totals.ts';
import { needMoment, needQuantity, resolveParts } from './parts.ts';
import { rankColumn, standingOf } from './ranking.ts';
import { mostListed, saidFigure, saidQuantity } from './said-figure.ts';
import { takes } from './takes.ts';

export function computeMeasure(
  context: JudgeContext,
  source: MeasureSource,
): Computation | undefined {
  const name = names.find((form) => form in source) ?? 'age';
  // One form computes one member of the union; TypeScript cannot pair them through the table.
  return (forms[name] as unknown as Compute<MeasureSource>)(context, source);
}

type Compute<S> = (context: JudgeContext, source: S) => Computation | undefined;

/** The list of all forms of measure. A new form is one schema in `model/claims.ts` and one line here. */
const forms: { readonly [F in MeasureForm]: Compute<MeasureOf<F>> } = {
  sum: (context, source) => ofMany(context, source.sum, source, 'sum'),
  difference: (context, { difference: pair }) =>
    ofTwo(context, pair, 'difference', subtractQuantities),
  product: (context, { product: pair }) => ofTwo(context, pair, 'product', multiplyEither),
  scale: scaled,
  ratio: (context, { ratio: pair }) => ofTwo(context, pair, 'ratio', ratioOf),
  share: shared,
  min: (context, source) => ofMany(context, source.min, source, 'min'),
  max: (context, source) => ofMany(context, source.max, source, 'max'),
  mean: (context, source) => ofMany(context, source.mean, source, 'mean'),
  median: (context, source) => ofMany(context, source.median, source, 'median'),
  count: counted,
  growth: (context, { growth: pair }) => ofTwo(context, pair, 'growth', growthOf),
  rank: ranked,
  months: monthsOf,
  age: aged,
};
// Object.keys forgets the names of a record.
const names = Object.keys(forms) as MeasureForm[];

function ofMany(
  context: JudgeContext,
  many: string | readonly string[],
  choice: RowChoice,
  take: Taken,
): Computation | undefined {
  const parts = resolveParts(context, many, choice, [take]);
  if (!parts) return undefined;
  const facts = parts.flatMap((p) => p.facts);
  return { computed: takes[take](parts), facts, formula: manyFormula(take, parts) };
}

function manyFormula(take: Taken, parts: readonly Part[]): Said {
  if (parts.length > mostListed) {
    return { type: 'said', code: 'ofMany', args: { take, count: parts.length } };
  }
  const figures = parts.map((p) => saidQuantity(p.quantity));
  return { type: 'said', code: 'ofFigures', args: { take, figures } };
}

function ofTwo(
  context: JudgeContext,
  pair: readonly [string, string],
  key: 'difference' | 'product' | 'ratio' | 'growth',
  compute: (a: Quantity, b: Quantity) => Computed,
): Computation | undefined {
  const paths: readonly [Path, Path] = [
    [key, 0],
    [key, 1],
  ];
  const operands =
    key === 'product' ? resolveFactors(context, pair, paths) : resolvePair(context, pair, paths);
  if (!operands) return undefined;
  const [a, b] = operands;
  const left = needQuantity(context, a, paths[0]);
  const right = needQuantity(context, b, paths[1]);
  if (!left || !right) return undefined;
  const args = {
    left: saidFigure(a.value, a.fact?.field.scale),
    right: saidFigure(b.value, b.fact?.field.scale),
  };
  return {
    computed: compute(left, right),
    facts: [...a.facts, ...b.facts],
    formula: { type: 'said', code: key, args },
  };
}

/** The units of two factors may differ. */
function resolveFactors(
  context: JudgeContext,
  pair: readonly [string, string],
  paths: readonly [Path, Path],
): readonly [Operand, Operand] | undefined {
  const a = resolveOperand(context, pair[0], paths[0]);
  const b = resolveOperand(context, pair[1], paths[1]);
  return a && b && [a, b];
}

/** A plain factor may stand first. */
function multiplyEither(a: Quantity, b: Quantity): Computed {
  const product = multiplyQuantities(a, b);
  return product.ok ? product : multiplyQuantities(b, a);
}

function scaled(context: JudgeContext, source: MeasureOf<'scale'>): Computation | undefined {
  const operand = resolveOperand(context, source.scale, ['scale']);
  const quantity = operand && needQuantity(context, operand, ['scale']);
  if (!quantity) return undefined;
  const yearly = source.by === 'per year';
  if (!yearly && !/^-?\d+(?:\.\d+)?$/.test(source.by)) {
    const args = { found: source.by, unit: '', like: 'quantity' };
    context.report({ path: ['by'], diagnostic: (at) => error('claim-figure', args, at) });
    return undefined;
  }
  const computed: Computed = yearly
    ? perYear(quantity)
    : { ok: true, quantity: scaleQuantity(quantity, decimal(source.by)) };
  const args = { left: saidFigure(operand.value), right: yearly ? '12' : source.by };
  return { computed, facts: operand.facts, formula: { type: 'said', code: 'product', args } };
}

function shared(context: JudgeContext, source: MeasureOf<'share'>): Computation | undefined {
  const by = sharedBy(context, source);
  if (!by) return undefined;
  const share =
    by === 'top'
      ? computeTop(context, source, 'as they are')
      : computeShare(context, String(source.share), source.of ?? [], source);
  return share && { computed: share.computed, facts: share.facts, formula: share.formula };
}

function counted(context: JudgeContext, source: MeasureOf<'count'>): Computation | undefined {
  const table = resolveTableOf(context, source.count, ['count']);
  const members = table && chooseRows(context, table, source);
  if (!members) return undefined;
  const sure = members.filter((m) => m.in.possible === 'yes').length;
  const stated = members.filter((m) => m.in.stated === 'yes').length;
  const maybe = members.filter((m) => m.in.stated !== 'no').length;
  const quantity = countQuantity([sure, members.length], [stated, maybe]);
  return {
    computed: { ok: true, quantity },
    facts: [],
    formula: { type: 'said', code: 'rowsOf', args: { table: table.title } },
  };
}

function ranked(context: JudgeContext, source: MeasureOf<'rank'>): Computation | undefined {
  const operand = resolveOperand(context, source.rank, ['rank']);
  if (!operand?.fact) return undefined;
  const { fact } = operand;
  const ranking = rankColumn(context, fact.table, columnOf(fact), source);
  const entry = ranking?.byAddress.get(fact.address);
  if (!ranking || !entry) return undefined;
  const possible = standingOf(ranking, entry, 'possible', source.from);
  const stated = standingOf(ranking, entry, 'stated', source.from);
  if (!possible || !stated) return undefined;
  const quantity = countQuantity(
    [possible.sureAbove + 1, possible.maybeAbove + 1],
    [stated.sureAbove + 1, stated.maybeAbove + 1],
  );
  return {
    computed: { ok: true, quantity },
    facts: [fact],
    formula: { type: 'said', code: 'placeAmong', args: { rows: ranking.entries.length } },
  };
}

function monthsOf(context: JudgeContext, source: MeasureOf<'months'>): Computation | undefined {
  const pair = resolvePair(context, source.months, [
    ['months', 0],
    ['months', 1],
  ]);
  if (!pair) return undefined;
  const [a, b] = pair;
  const from = needMoment(context, a, ['months', 0]);
  const to = needMoment(context, b, ['months', 1]);
  if (!from || !to) return undefined;
  return {
    computed: { ok: true, quantity: monthsBetween(from, to) },
    facts: [...a.facts, ...b.facts],
    formula: between(a.value, b.value),
  };
}

function aged(context: JudgeContext, source: MeasureOf<'age'>): Computation | undefined {
  const operand = resolveOperand(context, source.age, ['age']);
  const from = operand && needMoment(context, operand, ['age']);
  if (!from) return undefined;
  return {
    computed: { ok: true, quantity: monthsBetween(from, context.edition) },
    facts: operand.facts,
    formula: between(operand.value, { type: 'moment', moment: context.edition }),
  };
}

function between(from: CellValue, to: CellValue): Said {
  return { type: 'said', code: 'between', args: { from: saidFigure(from), to: saidFigure(to) } };
}
