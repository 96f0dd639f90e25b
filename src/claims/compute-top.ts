/** A whole column, or a list → the share of its n largest together, or of what they leave. */
import { error } from '../diagnostics/diagnostic.ts';
import type { RowChoice } from '../model/claims.ts';
import type { Bound, Interval, Quantity } from '../model/quantity.ts';
import { addIntervals, compareDecimals, point, shareOf } from '../quantity/index.ts';
import type { JudgeContext } from './context.ts';
import { excessOf, partAsStated, type SharedOut } from './compute-share.ts';
import type { End } from './known.ts';
import { isOpenPart, type Part } from './part-totals.ts';
import { orNothing, resolveParts } from './parts.ts';
import { saidQuantity } from './said-figure.ts';
import { readings, sides, type Reading } from './span.ts';

interface TopSource extends RowChoice {
  readonly share: string | readonly string[];
  readonly top?: number | undefined;
  readonly rest?: number | undefined;
}

/**
 * Which rows are the largest can be unsure, and two can be equal at the edge: of sums that does not matter. The n largest
 * ends bound the n together, the smallest others the rest.
 */
export function computeTop(
  context: JudgeContext,
  source: TopSource,
  figures: 'as stated' | 'as they are',
): SharedOut | undefined {
  const parts = resolveParts(context, source.share, source, ['share']);
  if (!parts) return undefined;
  const key = source.top === undefined ? 'rest' : 'top';
  const n = source[key] ?? 0;
  if (n >= parts.length) {
    const args = { problem: 'all' as const, key, number: n, rows: parts.length };
    context.report({ path: [key], diagnostic: (at) => error('share-of-what', args, at) });
    return undefined;
  }
  const excess = excessOf(parts);
  if (excess) {
    const args = { sum: saidQuantity(excess) };
    context.report({ path: ['share'], diagnostic: (at) => error('share-over-whole', args, at) });
    return undefined;
  }
  // Two that are open on one side can change places: neither states its figure beside the other.
  const isMet = sides.some((side) => parts.filter((p) => isOpenPart(p, side)).length > 1);
  const read = figures === 'as stated' && !isMet ? partAsStated : (p: Part): Part => p;
  const quantities = parts.map(read).map((p) => (p.sure ? p.quantity : orNothing(p.quantity)));
  const [first] = quantities;
  const other = quantities.find(({ unit }) => unit !== first?.unit);
  const largest = together(quantities, n, 'largest');
  const others = together(quantities, parts.length - n, 'smallest');
  const [own, beside] = key === 'top' ? [largest, others] : [others, largest];
  const facts = largestFirst(parts).flatMap((p) => p.facts);
  return {
    computed: other
      ? { ok: false, problem: { type: 'units-differ', left: first?.unit ?? '', right: other.unit } }
      : shareOf(own, beside),
    facts,
    own: facts,
    formula: {
      type: 'said',
      code: 'partOfSum',
      args: { part: saidQuantity(own), count: parts.length },
    },
  };
}

/** So many of the largest, or of the smallest: the sum of the largest ends of each side bounds it, whichever they are. */
function together(
  quantities: readonly Quantity[],
  n: number,
  which: 'largest' | 'smallest',
): Quantity {
  const sum = (reading: Reading, side: 'low' | 'high'): Bound | undefined => {
    const ends = quantities.map(
      ({ possible = {}, stated }) =>
        (reading === 'possible' ? possible : (stated ?? possible))[side] ?? null,
    );
    const chosen = sorted(ends, side, which).slice(0, n);
    if (chosen.includes(null)) return undefined;
    const whole = chosen.reduce<Interval>(
      (all, end) => addIntervals(all, end ? point(end.at) : {}),
      point('0'),
    );
    return { at: whole.low?.at ?? '0', open: chosen.some((end) => end?.open) };
  };
  const [possible, stated] = readings.map((reading): Interval => {
    const [low, high] = [sum(reading, 'low'), sum(reading, 'high')];
    return { ...(low && { low }), ...(high && { high }) };
  });
  return {
    kind: 'range',
    unit: quantities[0]?.unit ?? '',
    about: quantities.some((q) => q.about),
    estimated: quantities.some(
      (q) => q.estimated || (q.kind === 'undisclosed' && q.stated !== undefined),
    ),
    possible: possible ?? {},
    stated: stated ?? {},
  };
}

/** An absent low end is the smallest there is, an absent high end the largest. */
function sorted(ends: readonly End[], side: 'low' | 'high', which: 'largest' | 'smallest'): End[] {
  const turn = which === 'largest' ? -1 : 1;
  const infinite = side === 'high' ? 1 : -1;
  return [...ends].sort((a, b) => {
    if (!a || !b) return a === b ? 0 : (a ? -infinite : infinite) * turn;
    return compareDecimals(a.at, b.at) * turn;
  });
}

/** For messages: the largest first. */
function largestFirst(parts: readonly Part[]): Part[] {
  const size = ({ quantity: { stated, possible } }: Part): string =>
    (stated?.low ?? stated?.high ?? possible?.low)?.at ?? '0';
  const name = ({ facts: [fact] }: Part): string => fact?.address ?? '';
  return [...parts].sort(
    (a, b) => compareDecimals(size(b), size(a)) || (name(a) < name(b) ? -1 : 1),
  );
}

/** What a share is of: one of `of`, `top`, `rest`; undefined after saying that it is none, or several. */
export function sharedBy(
  context: JudgeContext,
  source: TopSource & { readonly of?: unknown },
): 'part' | 'top' | undefined {
  const keys = (['of', 'top', 'rest'] as const).filter((key) => source[key] !== undefined);
  const isPart = keys[0] === 'of';
  const fits = keys.length === 1 && (!isPart || typeof source.share === 'string');
  if (fits) return isPart ? 'part' : 'top';
  const args = { problem: 'keys' as const, key: keys.join(', '), number: 0, rows: 0 };
  context.report({ path: [], diagnostic: (at) => error('share-of-what', args, at) });
  return undefined;
}
