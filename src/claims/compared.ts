/** A claim or a measure → what it holds against what, for whoever draws it. All of it has been judged: nothing is reported here. */
import { figureName, rowName } from '../facts/fact-names.ts';
import type { ClaimSource, MeasureSource } from '../model/claims.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Fact } from '../model/fact.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import type { Compared, Distance, Measure } from '../model/verdict.ts';
import { rowsAsked } from '../model/fields-asked.ts';
import {
  growthOf,
  ratioOf,
  roundQuantity,
  subtractQuantities,
  type Computed,
} from '../quantity/index.ts';
import { chooseRows } from './choose-rows.ts';
import { resolveColumn } from './column.ts';
import type { JudgeContext } from './context.ts';
import { numbersOf } from './forms.ts';
import { parseBeside, resolvePair, type Operand } from './operand.ts';
import { saidFigure } from './said-figure.ts';
import { limitOf } from './span.ts';

/** @param facts that it was judged by @param undecided its answer cannot be known, which is just what is said */
export function comparedBy(
  judging: JudgeContext,
  claim: ClaimSource,
  facts: readonly Fact[],
  undecided: boolean,
): Compared | undefined {
  const context = quiet(judging);
  const [first, second] = facts;
  const last = facts.at(-1);
  const settings = { context, keeps: limitsIn(numbersOf(claim)), undecided };
  if ('greater' in claim || 'less' in claim) {
    const own = 'greater' in claim ? claim.greater : claim.less;
    const as = claim.times !== undefined ? 'ratio' : claim.by !== undefined ? 'difference' : '';
    return ofTwo(settings, [claim.than, own], as);
  }
  if ('ratio' in claim) return ofTwo(settings, [claim.ratio[1], claim.ratio[0]], 'ratio');
  if ('value' in claim && !('is' in claim)) {
    const own = 'atLeast' in claim ? claim.atLeast : claim.atMost;
    return ofTwo(settings, [claim.value, own], '');
  }
  if ('increasing' in claim || 'decreasing' in claim) {
    return first && last && first !== last
      ? pairOf(settings, first, last, 'growth', true)
      : undefined;
  }
  if ('largest' in claim || 'smallest' in claim || 'rank' in claim) {
    if (undecided) return first && second && pairOf(settings, second, first, '');
    const isFirst = !('rank' in claim) || claim.place === 1;
    return first && isFirst ? { type: 'record', fact: first } : undefined;
  }
  return limitOfRows(context, claim);
}

/** A measure that tells how far two figures are apart. */
export function comparedIn(
  judging: JudgeContext,
  source: MeasureSource,
  measure: Measure,
): Compared | undefined {
  const context = quiet(judging);
  const distance = (as: Distance, [from, to]: readonly [string, string]): Compared | undefined => {
    const ends = resolvePair(context, [from, to], [[], []])?.map(factOf);
    const [a, b] = ends ?? [];
    if (!a || !b) return undefined;
    const only = (wanted: Distance) => (wanted === as ? measure : undefined);
    return { type: 'pair', from: a, to: b, as, along: false, undecided: false, distance: only };
  };
  if ('ratio' in source) return distance('ratio', [source.ratio[1], source.ratio[0]]);
  if ('difference' in source) {
    return distance('difference', [source.difference[1], source.difference[0]]);
  }
  return 'growth' in source ? distance('growth', source.growth) : undefined;
}

function quiet(context: JudgeContext): JudgeContext {
  return { ...context, report: () => undefined };
}

interface Settings {
  readonly context: JudgeContext;
  /** Plain numbers that the printed figure has to stay on its side of. */
  readonly keeps: readonly number[];
  readonly undecided: boolean;
}

/** Two cells; or a cell and a limit. */
function ofTwo(
  settings: Settings,
  names: readonly [string, string],
  as: Distance | '',
): Compared | undefined {
  const [from, to] = resolvePair(settings.context, names, [[], []]) ?? [];
  const [a, b] = [from && factOf(from), to && factOf(to)];
  if (a && b) return pairOf(settings, a, b, as);
  if (!b || !from) return undefined;
  const value = from.facts.length > 0 ? from.value : limitOf(from.value, 'atLeast');
  return { type: 'limit', facts: [b], value, named: from.measure ?? '' };
}

function pairOf(
  { context: { language }, keeps, undecided }: Settings,
  from: Fact,
  to: Fact,
  as: Distance | '',
  along = false,
): Compared {
  const distance = (wanted: Distance): Measure | undefined => {
    const told = distanceOf(from, to, wanted, keeps, language);
    // Nobody asked for a part: a tenth is told as ten times.
    const isPart = wanted === 'ratio' && as === '' && told !== undefined && told.size < 1;
    return (isPart ? distanceOf(to, from, wanted, keeps, language) : told)?.measure;
  };
  return { type: 'pair', from, to, as, along, undecided, distance };
}

/** @param keeps plain numbers that it stays on its side of as printed */
export function distanceOf(
  from: Fact,
  to: Fact,
  as: Distance,
  keeps: readonly number[],
  language: JudgeContext['language'],
): { readonly measure: Measure; readonly size: number } | undefined {
  const [a, b] = [from.cell.value, to.cell.value];
  if (a.type !== 'quantity' || b.type !== 'quantity') return undefined;
  const { compute, sign, least } = distancesBy[as];
  const computed = compute(a.quantity, b.quantity);
  if (!computed.ok || !computed.quantity.stated) return undefined;
  const { quantity } = computed;
  const digits = as === 'difference' ? undefined : placesOf(quantity, [least, ...keeps], language);
  const own = saidFigure(b, to.field.scale);
  const other = saidFigure(a, from.field.scale);
  const args = as === 'growth' ? { left: other, right: own } : { left: own, right: other };
  const measure: Measure = {
    name: `${to.address} ${sign} ${from.address}`,
    label: nameOfPair(from, to, sign),
    value: { type: 'quantity', quantity },
    ...(digits !== undefined && { digits }),
    facts: [to, from],
    formula: { type: 'said', code: as, args },
  };
  return { measure, size: endsOf(quantity.stated)[0] ?? 0 };
}

/** How each is worked out of the figure held against and the one spoken of; its sign in names; where it says neither more nor less. */
const distancesBy: {
  readonly [D in Distance]: {
    readonly compute: (from: Quantity, to: Quantity) => Computed;
    readonly sign: string;
    readonly least: number;
  };
} = {
  ratio: { compute: (from, to) => ratioOf(to, from), sign: '÷', least: 1 },
  difference: { compute: (from, to) => subtractQuantities(to, from), sign: '−', least: 0 },
  growth: { compute: growthOf, sign: '/', least: 0 },
};

function nameOfPair(from: Fact, to: Fact, sign: string): string {
  if (from.field.name === to.field.name) return `${rowName(to)} ${sign} ${rowName(from)}`;
  if (from.rowKey === to.rowKey) return `${figureName(to)} ${sign} ${from.field.title}`;
  return `${figureName(to)} ${sign} ${figureName(from)}`;
}

/** Two digits, or as many more as keep it on its side of what is claimed. */
function placesOf(
  quantity: Quantity,
  keeps: readonly number[],
  language: JudgeContext['language'],
): number {
  const ends = endsOf(quantity.stated);
  const few = Math.max(...ends.map(Math.abs)) < 10 ? 1 : 0;
  const isKept = (digits: number): boolean =>
    endsOf(roundQuantity(quantity, { digits, language }).stated).every((end, i) =>
      keeps.every((keep) => Math.sign(end - keep) === Math.sign((ends[i] ?? end) - keep)),
    );
  return [few, few + 1, few + 2].find(isKept) ?? few + 3;
}

function endsOf(span: Interval | undefined): number[] {
  return [span?.low, span?.high].flatMap((end) => (end ? [Number(end.at)] : []));
}

function limitsIn(numbers: readonly string[]): number[] {
  return numbers.map((n) => Number.parseFloat(n)).filter((n) => Number.isFinite(n));
}

/** The cell that an operand is; of a measure that takes the largest or smallest of several, the one that it took. */
function factOf({ fact, measure, value, facts }: Operand): Fact | undefined {
  if (fact || measure === undefined || value.type !== 'quantity') return fact;
  const wanted = JSON.stringify(value.quantity.stated);
  const same = facts.filter(({ cell }) => {
    const own = cell.value.type === 'quantity' ? cell.value.quantity.stated : undefined;
    return own !== undefined && JSON.stringify(own) === wanted;
  });
  return same.length === 1 ? same[0] : undefined;
}

/** Rows that are held against one figure: `all`, `only`, `none`, `any`, `count`. */
function limitOfRows(context: JudgeContext, claim: ClaimSource): Compared | undefined {
  const asked = rowsAsked(claim);
  if (!asked) return undefined;
  for (const [field, condition] of Object.entries(asked.have)) {
    const written = limitWritten(condition);
    const found =
      written === undefined ? undefined : resolveColumn(context, `${asked.table}.${field}`, []);
    const rows = found && chooseRows(context, found.table, {});
    const facts = (rows ?? []).flatMap(({ row }) =>
      found ? [context.index.inColumn(found.table, row, found.column)] : [],
    );
    const like = facts.find((f) => f.cell.value.type === 'quantity')?.cell.value;
    const value = like && written !== undefined && parseBeside(written, like, context.language);
    if (value) return { type: 'limit', facts, value, named: '' };
  }
  return undefined;
}

function limitWritten(condition: ConditionSource): string | undefined {
  if (typeof condition === 'string' || Array.isArray(condition)) return undefined;
  const { atLeast, atMost, moreThan, lessThan } = condition;
  return [atLeast, atMost, moreThan, lessThan].find((limit) => typeof limit === 'string');
}
