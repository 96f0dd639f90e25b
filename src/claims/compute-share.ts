/** A part and its whole → its share, with bounds as tight as what is known of both. */
import { error } from '../diagnostics/diagnostic.ts';
import type { RowChoice } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Said } from '../model/said.ts';
import {
  addQuantities,
  point,
  ratioOf,
  scaleQuantity,
  shareOf,
  type Computed,
} from '../quantity/index.ts';
import { columnChoiceKey } from './choose-rows.ts';
import type { JudgeContext } from './context.ts';
import type { Computation } from './known.ts';
import { meetOperands } from './form.ts';
import { ofList } from './of-list.ts';
import { resolveOperand, type Operand } from './operand.ts';
import { meetsRest, restOf, totalsOf, type Part, type PartTotals } from './part-totals.ts';
import { needQuantity, resolveParts, sumParts } from './parts.ts';
import { remember } from './remember.ts';
import { asStated } from './span.ts';
import { mostListed, saidFigure, saidQuantity } from './said-figure.ts';

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
  const over = excessOf(members);
  if (over) {
    const args = { sum: saidQuantity(over) };
    context.report({ path: ['of'], diagnostic: (at) => error('share-over-whole', args, at) });
    return undefined;
  }
  const read = figures === 'as stated' ? partAsStated : (p: Part): Part => p;
  const isCell = operand.fact !== undefined;
  const raw = { quantity: found, facts: operand.facts, isCell, sure: true };
  const { quantity } = read(raw);
  const key = `${figures} ${JSON.stringify(whole)} ${columnChoiceKey(choice)}`;
  const totals = Array.isArray(whole) ? undefined : partTotals(context, key, members, read);
  const formula: Said = {
    type: 'said',
    code: 'partOfSum',
    args: { part: saidFigure(operand.value), count: members.length },
  };
  const inside = operand.fact && totals?.byAddress.get(operand.fact.address);
  const own = new Set(operand.facts.map((f) => f.address));
  const isMet = inside
    ? totals !== undefined && meetsRest(totals, raw)
    : members.some((p) => !p.facts.some((f) => own.has(f.address)) && meetsPart(operand, p));
  // A part's bound beside another that is open on the same side states no figure of its own.
  if (figures === 'as stated' && isMet) return computeShare(context, part, whole, choice);
  if (totals && inside) {
    const computed = shareOf(quantity, restOf(totals, inside));
    const { facts, outside } = totals;
    return { computed, facts, formula, outside, own: firstOf(operand.facts, facts) };
  }
  const parts = members.map(read);
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

/** Percentages that are more than a whole together, by more than each was rounded. */
export function excessOf(parts: readonly Part[]): Quantity | undefined {
  return excess(parts).of;
}

const excess = ofList((parts: readonly Part[]): { readonly of?: Quantity } => {
  if (parts.some(({ quantity }) => quantity.unit !== 'percent')) return {};
  const sum = sumParts(parts);
  const low = sum.ok ? sum.quantity.stated?.low?.at : undefined;
  if (!sum.ok || low === undefined) return {};
  const slack = parts.reduce(
    (all, { quantity: { step, about } }) => all + Number(step ?? 0) * (about ? 1 : 0.5),
    1e-9,
  );
  return Number(low) > 100 + slack ? { of: sum.quantity } : {};
});

function meetsPart(operand: Operand, { quantity }: Part): boolean {
  const value: CellValue = { type: 'quantity', quantity };
  return meetOperands(operand, { name: '', value, fact: undefined, facts: [] });
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
  parts: readonly Part[],
  read: (part: Part) => Part,
): PartTotals | undefined {
  if (context.instead.size > 0) return undefined;
  return remember(context, 'totals', key, () => totalsOf(parts, read));
}

/** A cell's figure, of which a bound states no more than itself. */
export function partAsStated(part: Part): Part {
  return part.isCell ? { ...part, quantity: asStated(part.quantity) } : part;
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
