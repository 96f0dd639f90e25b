/** Each form of measure: what it computes, from which facts, and how that is told. */
import { error } from '../diagnostics/diagnostic.ts';
import type { MeasureOf, MeasureSource, RowChoice } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Moment } from '../model/moment.ts';
import type { Path } from '../model/sources.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import {
  addQuantities,
  decimal,
  growthOf,
  hullOf,
  largestOf,
  meanOf,
  medianOf,
  monthsBetween,
  multiplyQuantities,
  perYear,
  point,
  ratioOf,
  scaleQuantity,
  shareOf,
  smallestOf,
  subtractQuantities,
  sumQuantities,
  type Computed,
} from '../quantity/index.ts';
import { chooseRows, resolveTableOf } from './choose-rows.ts';
import type { JudgeContext } from './context.ts';
import { columnOf } from '../facts/index-facts.ts';
import { resolveColumn } from './column.ts';
import { remember } from './remember.ts';
import { resolveOperand, resolvePair, type Operand } from './operand.ts';
import { restOf, totalsOf, type Part, type PartTotals } from './part-totals.ts';
import { rankColumn, standingOf } from './ranking.ts';
import { asStated } from './span.ts';
import { figureText, type Both } from './word-figure.ts';
import { valueOf } from './context.ts';

export interface Computation {
  readonly computed: Computed;
  readonly facts: readonly Fact[];
  readonly formula: Both;
}

export function computeMeasure(
  context: JudgeContext,
  source: MeasureSource,
): Computation | undefined {
  if ('sum' in source) return ofMany(context, source.sum, source, ['sum'], sumParts, 'sum');
  if ('min' in source) return ofMany(context, source.min, source, ['min'], leastOf, 'min');
  if ('max' in source) return ofMany(context, source.max, source, ['max'], mostOf, 'max');
  if ('mean' in source)
    return ofMany(context, source.mean, source, ['mean'], sureOnly(meanOf), 'mean');
  if ('median' in source) {
    return ofMany(context, source.median, source, ['median'], sureOnly(medianOf), 'median');
  }
  if ('difference' in source) {
    return ofTwo(context, source.difference, 'difference', subtractQuantities, ' − ');
  }
  if ('product' in source) return ofTwo(context, source.product, 'product', multiplyEither, ' × ');
  if ('ratio' in source) return ofTwo(context, source.ratio, 'ratio', ratioOf, ' ÷ ');
  if ('growth' in source) return ofTwo(context, source.growth, 'growth', growthOf, ' → ');
  if ('scale' in source) return scaled(context, source);
  if ('share' in source) return shared(context, source);
  if ('count' in source) return counted(context, source);
  if ('rank' in source) return ranked(context, source);
  if ('months' in source) return monthsOf(context, source);
  return aged(context, source);
}

/** The figures of a column's chosen rows, or of a list; undefined after saying what is wrong. */
export function resolveParts(
  context: JudgeContext,
  many: string | readonly string[],
  choice: RowChoice,
  path: Path,
): readonly Part[] | undefined {
  if (typeof many !== 'string') {
    const parts = many.map((name, i) => toPart(context, name, [...path, i]));
    return parts.every((p) => p !== undefined) ? parts : undefined;
  }
  const key = `${many} ${columnChoiceKey(choice)}`;
  return remember(context, 'parts', key, () => partsOfColumn(context, many, choice, path));
}

function partsOfColumn(
  context: JudgeContext,
  many: string,
  choice: RowChoice,
  path: Path,
): readonly Part[] | undefined {
  const found = resolveColumn(context, many, path);
  const members = found && chooseRows(context, found.table, choice);
  if (!members) return undefined;
  const parts = members.flatMap(({ row, in: is }): Part[] => {
    const fact = context.index.inColumn(found.table, row, found.column);
    const quantity = quantityOf(valueOf(context, fact), found.column.unit ?? '');
    // What does not apply is no part of any sum.
    if (!quantity?.possible) return [];
    return [{ quantity, facts: [fact], isCell: true, sure: is.possible === 'yes' }];
  });
  if (parts.length > 0) return parts;
  const table = found.table.name;
  context.report({ path, diagnostic: (at) => error('no-rows', { table }, at) });
  return undefined;
}

/** A quantity to compute with; a blank is as unknown as can be. undefined: it is none. */
export function quantityOf(value: CellValue, unit: string): Quantity | undefined {
  if (value.type === 'quantity') return value.quantity;
  const nothing = { kind: 'undisclosed' as const, unit, about: false, estimated: false };
  return value.type === 'blank' ? { ...nothing, possible: {} } : undefined;
}

/** Maybe-members count for nothing or for all of theirs. */
export function sumParts(parts: readonly Part[]): Computed {
  return sumQuantities(parts.map(({ quantity, sure }) => (sure ? quantity : orNothing(quantity))));
}

function toPart(context: JudgeContext, name: string, path: Path): Part | undefined {
  const operand = resolveOperand(context, name, path);
  const quantity = operand && needQuantity(context, operand, path);
  return (
    quantity && {
      quantity,
      facts: operand.facts,
      isCell: operand.fact !== undefined,
      sure: true,
    }
  );
}

function needQuantity(context: JudgeContext, operand: Operand, path: Path): Quantity | undefined {
  const quantity = quantityOf(operand.value, '');
  if (!quantity) needs(context, operand, 'quantity', path);
  return quantity;
}

function needMoment(context: JudgeContext, operand: Operand, path: Path): Moment | undefined {
  if (operand.value.type === 'moment') return operand.value.moment;
  needs(context, operand, 'moment', path);
  return undefined;
}

function needs(
  context: JudgeContext,
  operand: Operand,
  need: 'quantity' | 'moment',
  path: Path,
): void {
  const args = { field: operand.name, needs: need, has: operand.fact?.field.type ?? 'quantity' };
  context.report({ path, diagnostic: (at) => error('field-type', args, at) });
}

type Names = 'sum' | 'min' | 'max' | 'mean' | 'median';

function ofMany(
  context: JudgeContext,
  many: string | readonly string[],
  choice: RowChoice,
  path: Path,
  compute: (parts: readonly Part[]) => Computed,
  name: Names,
): Computation | undefined {
  const parts = resolveParts(context, many, choice, path);
  if (!parts) return undefined;
  const facts = parts.flatMap((p) => p.facts);
  return { computed: compute(parts), facts, formula: manyFormula(name, parts) };
}

const manyNames: { readonly [N in Names]: Both } = {
  sum: { en: 'sum', ja: '合計' },
  min: { en: 'smallest', ja: '最小' },
  max: { en: 'largest', ja: '最大' },
  mean: { en: 'mean', ja: '平均' },
  median: { en: 'median', ja: '中央値' },
};
/** More figures than this are counted, not listed. */
const mostListed = 6;

function manyFormula(name: Names, parts: readonly Part[]): Both {
  const list = (language: 'en' | 'ja'): string => {
    const { [language]: word } = manyNames[name];
    const texts = parts.map(
      (p) => figureText({ type: 'quantity', quantity: p.quantity })[language],
    );
    if (texts.length > mostListed) {
      return language === 'ja'
        ? `${texts.length}件の${word}`
        : `${word} of ${texts.length} figures`;
    }
    if (name === 'sum') return texts.join(' + ');
    const joined = texts.join(language === 'ja' ? '、' : ', ');
    return language === 'ja' ? `${word}(${joined})` : `${word} (${joined})`;
  };
  return { en: list('en'), ja: list('ja') };
}

function orNothing(quantity: Quantity): Quantity {
  const zero = point('0');
  const with0 = (i: Interval | undefined): Interval | undefined => i && hullOf(i, zero);
  const possible = with0(quantity.possible);
  const stated = with0(quantity.stated);
  return {
    ...quantity,
    kind: stated ? 'range' : quantity.kind,
    ...(possible && { possible }),
    ...(stated && { stated }),
  };
}

/** A maybe-member can only raise the largest; without it the rest stands. */
function mostOf(parts: readonly Part[]): Computed {
  return either(parts, largestOf);
}

function leastOf(parts: readonly Part[]): Computed {
  return either(parts, smallestOf);
}

function either(
  parts: readonly Part[],
  by: (quantities: readonly Quantity[]) => Computed,
): Computed {
  const all = by(parts.map((p) => p.quantity));
  const sure = parts.filter((p) => p.sure);
  if (!all.ok || sure.length === parts.length || sure.length === 0) return all;
  const without = by(sure.map((p) => p.quantity));
  if (!without.ok || !all.quantity.possible || !without.quantity.possible) return all;
  const possible = hullOf(all.quantity.possible, without.quantity.possible);
  const { stated: a } = all.quantity;
  const { stated: b } = without.quantity;
  return {
    ok: true,
    quantity: { ...all.quantity, possible, kind: 'range', ...(a && b && { stated: hullOf(a, b) }) },
  };
}

/** A mean of who knows which rows says nothing. */
function sureOnly(
  by: (quantities: readonly Quantity[]) => Computed,
): (parts: readonly Part[]) => Computed {
  return (parts) =>
    parts.every((p) => p.sure)
      ? by(parts.map((p) => p.quantity))
      : { ok: false, problem: { type: 'not-applicable' } };
}

function ofTwo(
  context: JudgeContext,
  pair: readonly [string, string],
  key: string,
  compute: (a: Quantity, b: Quantity) => Computed,
  sign: string,
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
  const text = (language: 'en' | 'ja'): string =>
    figureText(a.value, undefined, a.fact?.field.scale)[language] +
    sign +
    figureText(b.value, undefined, b.fact?.field.scale)[language];
  const facts = [...a.facts, ...b.facts];
  return { computed: compute(left, right), facts, formula: { en: text('en'), ja: text('ja') } };
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
  const text = figureText(operand.value);
  const by = yearly ? '12' : source.by;
  return {
    computed,
    facts: operand.facts,
    formula: { en: `${text.en} × ${by}`, ja: `${text.ja} × ${by}` },
  };
}

function shared(context: JudgeContext, source: MeasureOf<'share'>): Computation | undefined {
  const share = computeShare(context, source.share, source.of, source);
  return share && { computed: share.computed, facts: share.facts, formula: share.formula };
}

/**
 * A figure's share of a whole that it is part of. A cell, or a sum of cells, is taken apart from the rest, so that the
 * bounds are exact; of what was worked out in another way only so much is known as of a ratio.
 */
export function computeShare(
  context: JudgeContext,
  part: string,
  whole: string | readonly string[],
  choice: RowChoice,
  figures: 'as stated' | 'as they are' = 'as they are',
): SharedOut | undefined {
  const operand = resolveOperand(context, part, ['share']);
  const found = operand && needQuantity(context, operand, ['share']);
  const members = resolveParts(context, whole, choice, ['of']);
  if (!operand || !found || !members) return undefined;
  const read = figures === 'as stated' ? partAsStated : (p: Part): Part => p;
  const isCell = operand.fact !== undefined;
  const { quantity } = read({ quantity: found, facts: operand.facts, isCell, sure: true });
  const key = `${figures} ${JSON.stringify(whole)} ${columnChoiceKey(choice)}`;
  const totals = Array.isArray(whole)
    ? undefined
    : partTotals(context, key, () => members.map(read));
  const mine = figureText(operand.value);
  const formula = {
    en: `${mine.en} ÷ sum of ${members.length} figures`,
    ja: `${mine.ja} ÷ ${members.length}件の合計`,
  };
  const inside = operand.fact && totals?.byAddress.get(operand.fact.address);
  if (totals && inside) {
    const computed = shareOf(quantity, restOf(totals, inside));
    const { facts, outside } = totals;
    return { computed, facts, formula, outside, own: firstOf(operand.facts, facts) };
  }
  const parts = members.map(read);
  const own = new Set(operand.facts.map((f) => f.address));
  const within = new Set(parts.flatMap((p) => p.facts.map((f) => f.address)));
  const others = parts.filter((p) => !p.facts.some((f) => own.has(f.address)));
  if (own.size === 0 || [...own].some((address) => !within.has(address))) {
    const args = { part };
    context.report({ path: ['of'], diagnostic: (at) => error('share-not-a-part', args, at) });
    return undefined;
  }
  const facts = [...operand.facts, ...others.flatMap((p) => p.facts)];
  const isSum = operand.measure === undefined || 'sum' in (context.measures[operand.measure] ?? {});
  const isApart = isSum && parts.every((p) => p.sure || others.includes(p));
  const computed = isApart ? shareBeside(quantity, others) : shareAmong(quantity, parts);
  return { computed, facts, formula, own: facts };
}

/** Itself, and a few of the others. */
function firstOf(own: readonly Fact[], all: readonly Fact[]): Fact[] {
  const few = all.slice(0, mostListed + 2).filter((f) => !own.some((o) => o.address === f.address));
  return [...own, ...few];
}

/** A share with what is told of it. */
export interface SharedOut extends Computation {
  /** Itself first, then others. */
  readonly own: readonly Fact[];
  /** One of them rests on an outside estimate; undefined: not looked for. */
  readonly outside?: boolean;
}

/** Of a whole column, added up once; undefined where its parts have to be added up one by one. */
function partTotals(
  context: JudgeContext,
  key: string,
  parts: () => readonly Part[],
): PartTotals | undefined {
  if (context.instead.size > 0) return undefined;
  return remember(context, 'totals', key, () => totalsOf(parts()));
}

/** A cell's figure, of which a bound states no more than itself. */
export function partAsStated(part: Part): Part {
  return part.isCell ? { ...part, quantity: asStated(part.quantity) } : part;
}

function columnChoiceKey({ rows, except, where }: RowChoice): string {
  return JSON.stringify([rows, except, where]);
}

function shareBeside(quantity: Quantity, others: readonly Part[]): Computed {
  const nothing = { ...quantity, ...zeroOf(quantity) };
  const rest = others.length > 0 ? sumParts(others) : addQuantities(nothing, nothing);
  return rest.ok ? shareOf(quantity, rest.quantity) : rest;
}

function shareAmong(quantity: Quantity, parts: readonly Part[]): Computed {
  const sum = sumParts(parts);
  const ratio = sum.ok ? ratioOf(quantity, sum.quantity) : sum;
  if (!ratio.ok) return ratio;
  return { ok: true, quantity: { ...scaleQuantity(ratio.quantity, '100'), unit: 'percent' } };
}

function zeroOf(quantity: Quantity): Quantity {
  const { unit, about, estimated } = quantity;
  return { kind: 'exact', unit, about, estimated, possible: point('0'), stated: point('0') };
}

function counted(context: JudgeContext, source: MeasureOf<'count'>): Computation | undefined {
  const table = resolveTableOf(context, source.count, ['count']);
  const members = table && chooseRows(context, table, source);
  if (!members) return undefined;
  const sure = members.filter((m) => m.in.possible === 'yes').length;
  const stated = members.filter((m) => m.in.stated === 'yes').length;
  const maybe = members.filter((m) => m.in.stated !== 'no').length;
  const quantity = countQuantity([sure, members.length], [stated, maybe]);
  const title = table.title;
  return {
    computed: { ok: true, quantity },
    facts: [],
    formula: { en: `rows of ${title}`, ja: `「${title}」の行数` },
  };
}

/** A number of rows or a place, of which only least and most may be known. */
export function countQuantity(
  possible: readonly [number, number],
  stated: readonly [number, number],
): Quantity {
  const interval = ([low, high]: readonly [number, number]): Interval => ({
    low: { at: String(low), open: false },
    high: { at: String(high), open: false },
  });
  return {
    kind: stated[0] === stated[1] ? 'exact' : 'range',
    unit: '',
    about: false,
    estimated: false,
    possible: interval(possible),
    stated: interval(stated),
    step: '1',
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
  const rows = ranking.entries.length;
  return {
    computed: { ok: true, quantity },
    facts: [fact],
    formula: { en: `place among ${rows} rows`, ja: `${rows}件中の順位` },
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
    formula: betweenText(a.value, b.value),
  };
}

function aged(context: JudgeContext, source: MeasureOf<'age'>): Computation | undefined {
  const operand = resolveOperand(context, source.age, ['age']);
  const from = operand && needMoment(context, operand, ['age']);
  if (!from) return undefined;
  return {
    computed: { ok: true, quantity: monthsBetween(from, context.edition) },
    facts: operand.facts,
    formula: betweenText(operand.value, { type: 'moment', moment: context.edition }),
  };
}

function betweenText(a: CellValue, b: CellValue): Both {
  const from = figureText(a);
  const to = figureText(b);
  return { en: `from ${from.en} to ${to.en}`, ja: `${from.ja}から${to.ja}まで` };
}
