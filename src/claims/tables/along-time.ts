/** Figures of a table of groups that rest on its other figures, along its moments: the sum so far, an index, the change against an earlier period. */
import { error } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Cell, Field } from '../../model/dataset.ts';
import type { GroupFigure } from '../../model/made-tables.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Said } from '../../model/said.ts';
import type { Path } from '../../model/sources.ts';
import {
  addQuantities,
  growthOf,
  periodLater,
  ratioOf,
  scaleQuantity,
  subtractQuantities,
  yearBefore,
  type Computed,
} from '../../quantity/index.ts';
import type { JudgeContext } from '../context.ts';
import { saidFigure } from '../said-figure.ts';
import { figureCell, nothing } from './group-cells.ts';
import type { Figures } from './group-figures.ts';
import { addressOf, type Group } from './group-rows.ts';
import type { KeyCell } from './keys.ts';

/** The figures worked out so far. */
export interface Above {
  readonly table: string;
  readonly groups: readonly Group[];
  readonly columns: ReadonlyMap<string, { readonly field: Field; readonly cells: readonly Cell[] }>;
  readonly place: Field['place'];
}

const forms = ['running', 'index', 'growth', 'difference'] as const;

/** undefined: it is none of them, or after saying what is wrong. */
export function figuresAlong(
  context: JudgeContext,
  above: Above,
  source: GroupFigure,
  path: Path,
): Figures | undefined {
  const form = forms.find((name) => name in source);
  if (!form) return undefined;
  const name = String(Reflect.get(source, form));
  const column = above.columns.get(name);
  if (!column) {
    const args = { table: above.table, name, nearest: nearest(name, above.columns.keys()) };
    context.report({ path: [...path, form], diagnostic: (at) => error('unknown-field', args, at) });
    return undefined;
  }
  const at = timeKey(above.groups);
  if (at < 0) {
    const args = { form };
    context.report({
      path: [...path, form],
      diagnostic: (place) => error('group-without-time', args, place),
    });
    return undefined;
  }
  const series: Series = { ...above, name, column, at };
  const cells =
    'running' in source
      ? runningOf(series)
      : 'index' in source
        ? indexOf(context, series, source.base, [...path, 'base'])
        : againstOf(series, form, 'against' in source ? source.against : 'before');
  return cells && { cells, origins: [column.field], title: undefined };
}

/** The one key that holds periods; −1: there is none, or several. */
export function timeKey(groups: readonly Group[]): number {
  const count = groups[0]?.keys.length ?? 0;
  const held = Array.from({ length: count }, (_, i) => i).filter((i) =>
    groups.every((g) => g.keys[i]?.period !== undefined),
  );
  return held.length === 1 ? (held[0] ?? -1) : -1;
}

interface Series extends Above {
  readonly name: string;
  readonly column: { readonly field: Field; readonly cells: readonly Cell[] };
  /** Place of the moments among the keys. */
  readonly at: number;
}

interface Earlier {
  readonly quantity: Quantity;
  readonly key: string;
}

function runningOf(series: Series): readonly Cell[] {
  const { groups, at, table, name, place } = series;
  const order = groups
    .map((group, i) => ({ i, from: group.keys[at]?.period?.moment.from ?? '' }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const sums = new Map<string, { quantity: Quantity; keys: string[] }>();
  const cells = new Map<number, Cell>();
  for (const { i } of order) {
    const group = groups[i];
    const own = group && quantityAt(series, i);
    if (!group || !own) continue;
    const who = othersOf(group.keys, at);
    const before = sums.get(who);
    const sum: Computed = before
      ? addQuantities(before.quantity, own)
      : { ok: true, quantity: own };
    if (!sum.ok) continue;
    const keys = [...(before?.keys ?? []), addressOf(group.keys)];
    sums.set(who, { quantity: sum.quantity, keys });
    const formula: Said = {
      type: 'said',
      code: 'ofMany',
      args: { take: 'sum', count: keys.length },
    };
    const from = keys.map((key) => [table, key, name] as const);
    cells.set(i, figureCell(sum.quantity, from, formula, place));
  }
  return groups.map((_, i) => cells.get(i) ?? nothing(place));
}

function indexOf(
  context: JudgeContext,
  series: Series,
  base: string,
  path: Path,
): readonly Cell[] | undefined {
  const { groups, at } = series;
  const known = new Set(groups.map((g) => g.keys[at]?.text ?? ''));
  if (!known.has(base)) {
    const args = { table: series.table, name: base, nearest: nearest(base, known) };
    context.report({ path, diagnostic: (place) => error('unknown-row', args, place) });
    return undefined;
  }
  const times100 = (own: Quantity, earlier: Quantity): Computed => {
    const ratio = ratioOf(own, earlier);
    if (!ratio.ok) return ratio;
    return { ok: true, quantity: { ...scaleQuantity(ratio.quantity, '100'), unit: '' } };
  };
  return held(
    series,
    () => base,
    times100,
    (left, right) => ({
      type: 'said',
      code: 'indexed',
      args: { left, right },
    }),
  );
}

function againstOf(
  series: Series,
  form: (typeof forms)[number],
  against: 'before' | 'year before',
): readonly Cell[] {
  const earlier = ({ period }: KeyCell): string | undefined =>
    period && (against === 'before' ? periodLater(period, -1) : yearBefore(period)).code;
  return form === 'growth'
    ? held(
        series,
        earlier,
        (own, old) => growthOf(old, own),
        (left, right) => ({
          type: 'said',
          code: 'growth',
          args: { left: right, right: left },
        }),
      )
    : held(series, earlier, subtractQuantities, (left, right) => ({
        type: 'said',
        code: 'difference',
        args: { left, right },
      }));
}

/** Each figure against an earlier one of its series; where there is no such row, or no figure in it, there is nothing to tell. */
function held(
  series: Series,
  earlierOf: (key: KeyCell) => string | undefined,
  compute: (own: Quantity, earlier: Quantity) => Computed,
  say: (left: ReturnType<typeof saidFigure>, right: ReturnType<typeof saidFigure>) => Said,
): readonly Cell[] {
  const { groups, at, table, name, column, place } = series;
  const byKeys = new Map(groups.map((group, i) => [addressOf(group.keys), i] as const));
  const find = (keys: readonly KeyCell[], text: string): Earlier | undefined => {
    const key = keys.map((k, i) => (i === at ? text : k.text)).join('/');
    const i = byKeys.get(key);
    const quantity = i === undefined ? undefined : quantityAt(series, i);
    return quantity && { quantity, key };
  };
  return groups.map(({ keys }, i) => {
    const own = quantityAt(series, i);
    const time = keys[at];
    const text = time && earlierOf(time);
    const earlier = text === undefined ? undefined : find(keys, text);
    if (!own || !earlier) return nothing(place);
    const computed = compute(own, earlier.quantity);
    if (!computed.ok) return nothing(place);
    const said = (quantity: Quantity) =>
      saidFigure({ type: 'quantity', quantity }, column.field.scale);
    const from = [addressOf(keys), earlier.key].map((key) => [table, key, name] as const);
    return figureCell(computed.quantity, from, say(said(own), said(earlier.quantity)), place);
  });
}

function quantityAt({ column }: Series, i: number): Quantity | undefined {
  const value = column.cells[i]?.value;
  return value?.type === 'quantity' && value.quantity.possible ? value.quantity : undefined;
}

function othersOf(keys: readonly KeyCell[], at: number): string {
  return keys.flatMap((key, i) => (i === at ? [] : [key.text])).join('/');
}
