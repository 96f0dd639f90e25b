/**
 * Figures of samples → the margin within which no difference is known. Of shares p₁ and p₂ (in percent) of n₁ and n₂ that
 * were asked: 1.96 × √(p₁(100 − p₁)/n₁ + p₂(100 − p₂)/n₂) points, 95 % sure; against a fixed figure the first term alone.
 */
import type { Fact } from '../model/fact.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Interval, Quantity } from '../model/quantity.ts';
import type { Said } from '../model/said.ts';
import type { Evidence } from '../model/verdict.ts';
import { addIntervals, decimal } from '../quantity/index.ts';
import { ofList } from './of-list.ts';
import type { Operand } from './operand.ts';
import { saidQuantity } from './said-figure.ts';

/** Standard errors to either side that hold 95 %. */
const sure = 1.96;

/** In the unit of the figures, 0: no samples; Infinity: how many were asked is not known. */
export function marginOf(operands: readonly Operand[]): number {
  const parts = operands.flatMap(sampledIn);
  const fixed = Math.max(0, ...parts.map((p) => p.fixed));
  return Math.max(fixed, sure * Math.sqrt(parts.reduce((sum, p) => sum + p.variance, 0)));
}

/** A share of what was asked, of figures that are samples: it is itself a percentage of so many. */
export function marginOfShare(share: Quantity, facts: readonly Fact[]): number {
  const sampled = sampledOf(facts);
  if (sampled.length === 0) return 0;
  const sizes = sampled.flatMap((f) => (f.field.sampling?.type === 'sample' ? sizeOf(f) : []));
  const fixed = sampled.map(({ field: { sampling, unit } }) =>
    sampling?.type === 'margin' && unit === 'percent' ? sampling.margin : 0,
  );
  const size = Math.min(...sizes);
  const variance = sizes.length === 0 ? 0 : varianceOf({ type: 'quantity', quantity: share }, size);
  return Math.max(0, ...fixed, sure * Math.sqrt(variance));
}

/** A share may be of very many rows, and hardly ever of samples. */
const sampledOf = ofList((facts: readonly Fact[]) =>
  facts.filter((f) => f.field.sampling !== undefined),
);

/** All that the figure can be of those who were not asked. */
export function widen(span: Interval, margin: number): Interval {
  if (margin === 0) return span;
  if (margin === Infinity) return {};
  // Up to the next of four places: whatever the machine, the same.
  const at = decimal((Math.ceil(margin * 10_000 - 1e-6) / 10_000).toFixed(4));
  return addIntervals(span, { low: { at: `-${at}`, open: false }, high: { at, open: false } });
}

/** The same evidence, with the margin behind it. @param unit of the figures */
export function withMargin(evidence: Evidence, margin: number, unit: string): Evidence {
  if (margin === 0 || margin === Infinity) return evidence;
  const quantity: Quantity = {
    kind: 'exact',
    unit: unit === 'percent' ? 'point' : unit,
    about: false,
    estimated: false,
    ...exactly(margin),
  };
  const says: Said = {
    type: 'said',
    code: 'sampled',
    args: { says: evidence.says, margin: saidQuantity(quantity, 1) },
  };
  return { ...evidence, says };
}

export function unitOf(operands: readonly Operand[]): string {
  const [first] = operands.flatMap(({ value }) =>
    value.type === 'quantity' ? value.quantity : [],
  );
  return first?.unit ?? '';
}

interface Sampled {
  readonly fixed: number;
  readonly variance: number;
}

/** Of a measure: of all that it was worked out of, where it is in their unit. */
function sampledIn({ fact, value, facts }: Operand): Sampled[] {
  const unit = value.type === 'quantity' ? value.quantity.unit : '';
  return (fact ? [fact] : facts).flatMap((f): Sampled[] => {
    const { sampling, unit: own } = f.field;
    if (!sampling || (unit !== own && !(unit === 'point' && own === 'percent'))) return [];
    if (sampling.type === 'margin') return [{ fixed: sampling.margin, variance: 0 }];
    return [{ fixed: 0, variance: varianceOf(fact ? value : f.cell.value, sizeOf(f)) }];
  });
}

/** Of a range the value that is least sure, the one nearest to a half. */
function varianceOf(value: CellValue, size: number): number {
  if (value.type !== 'quantity' || !(size > 0)) return Infinity;
  const { stated } = value.quantity;
  const low = Number(stated?.low?.at ?? 0);
  const high = Number(stated?.high?.at ?? 100);
  const share = Math.min(Math.max(50, low), high);
  return Math.max(0, share * (100 - share)) / size;
}

/** How many were asked; 0: that is not known. */
function sizeOf({ field: { sampling }, table, rowKey }: Fact): number {
  if (sampling?.type !== 'sample') return 0;
  if (typeof sampling.size === 'number') return sampling.size;
  const value = table.byKey.get(rowKey)?.cells.get(sampling.size)?.value;
  return value?.type === 'quantity' ? Number(value.quantity.stated?.low?.at ?? 0) : 0;
}

function exactly(margin: number): Pick<Quantity, 'possible' | 'stated'> {
  const at = decimal(margin.toFixed(4));
  const span = { low: { at, open: false }, high: { at, open: false } };
  return { possible: span, stated: span };
}
