/** What part of the sum of all groups, or of those that are alike in one key, each of them has. */
import { error } from '../../diagnostics/diagnostic.ts';
import type { Cell } from '../../model/dataset.ts';
import type { GroupFigureOf } from '../../model/made-tables.ts';
import type { Said } from '../../model/said.ts';
import { shareOf } from '../../quantity/index.ts';
import { excessOf } from '../compute-share.ts';
import { restOf, totalsOf, type Part } from '../part-totals.ts';
import { sumParts } from '../parts.ts';
import { saidQuantity } from '../said-figure.ts';
import { made, nothing, partsOf, type Of } from './group-cells.ts';

/** undefined after saying what is wrong. */
export function sharesOf(of: Of, { within }: GroupFigureOf<'share'>): readonly Cell[] | undefined {
  const { context, own, groups, path } = of;
  const at = within === undefined ? -1 : own.keys.indexOf(within);
  if (within !== undefined && at < 0) {
    const args = { table: own.table.name, name: within, nearest: own.keys };
    const problem = { path: [...path.slice(0, -1), 'within'] };
    context.report({ ...problem, diagnostic: (place) => error('unknown-field', args, place) });
    return undefined;
  }
  const sums = groups.map((group): Part | undefined => {
    const parts = partsOf(of, group);
    const sum = parts.length === 0 ? undefined : sumParts(parts);
    const facts = parts.flatMap((p) => p.facts);
    return sum?.ok === true
      ? { quantity: sum.quantity, facts, isCell: true, sure: true }
      : undefined;
  });
  const wholes = Map.groupBy(
    groups.map((group, i) => ({ sum: sums[i], key: at < 0 ? '' : (group.keys[at]?.text ?? '') })),
    ({ key }) => key,
  );
  const totals = new Map(
    [...wholes].map(([key, own]) => {
      const parts = own.flatMap(({ sum }) => sum ?? []);
      return [key, { parts, totals: totalsOf(parts, (p) => p) }] as const;
    }),
  );
  for (const { parts } of totals.values()) {
    const excess = excessOf(parts);
    if (!excess) continue;
    const args = { sum: saidQuantity(excess) };
    context.report({ path, diagnostic: (place) => error('share-over-whole', args, place) });
    return undefined;
  }
  return groups.map((group, i) => {
    const sum = sums[i];
    const whole = totals.get(at < 0 ? '' : (group.keys[at]?.text ?? ''));
    if (!sum || !whole) return nothing(own.place);
    const others = whole.parts.filter((p) => p !== sum);
    const rest = whole.totals
      ? ({ ok: true, quantity: restOf(whole.totals, sum) } as const)
      : sumParts(others);
    const computed = rest.ok ? shareOf(sum.quantity, rest.quantity) : rest;
    const args = { part: saidQuantity(sum.quantity), count: whole.parts.length };
    const formula: Said = { type: 'said', code: 'partOfSum', args };
    return made(of, { computed, formula }, sum.facts);
  });
}
