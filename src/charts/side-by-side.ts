/** An author's spec of several plots (facet, row and column, concat) → the same with the size of each stated, so that together they fill the chart's box. Vega itself fits single plots alone. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../model/is-record.ts';
import type { ChartPlan } from '../model/plan.ts';
import type { JsonObject } from '../specs/spec-tree.ts';

/** Across and down: pixels, or by how much a plot is larger than asked for. */
type Pair = readonly [number, number];

/**
 * What stands around plots hardly grows with them, so two drawings tell what a factor gives; names that then turn or ticks
 * that go are mended by a few more.
 * @param sizeOf draws it: the size of the whole
 */
export async function fitPlots(
  spec: JsonObject,
  plan: ChartPlan,
  sizeOf: (sized: JsonObject) => Promise<Pair>,
): Promise<{ readonly spec: JsonObject; readonly diagnostics: readonly Diagnostic[] }> {
  const box = [plan.width, plan.height] as const;
  const [one, two] = [await sizeOf(sized(spec, [1, 1])), await sizeOf(sized(spec, [2, 2]))];
  const grows = [two[0] - one[0], two[1] - one[1]] as const;
  let [factors, size]: readonly [Pair, Pair] = [[1, 1], one];
  for (let round = 0; round < rounds && !fills(size, box); round++) {
    factors = [
      nextFactor(factors[0], box[0] - size[0], grows[0]),
      nextFactor(factors[1], box[1] - size[1], grows[1]),
    ];
    size = await sizeOf(sized(spec, factors));
  }
  const over = Math.ceil(Math.max(size[0] - box[0], size[1] - box[1]));
  const diagnostics = over > 0 ? [error('plots-no-room', { px: over }, plan.at)] : [];
  return { spec: sized(spec, factors), diagnostics };
}

const rounds = 6;

function nextFactor(factor: number, spare: number, grows: number): number {
  // A pixel less than there is room for: plots have whole pixels, each of them rounded.
  return grows > 0 ? Math.max(leastFactor, factor + (spare - 1) / grows) : factor;
}

function fills(size: Pair, box: Pair): boolean {
  return [0, 1].every((i) => {
    const spare = (box[i] ?? 0) - (size[i] ?? 0);
    return spare >= 0 && spare < 8;
  });
}

/** Of a plot that asks for no size, in pixels; Vega-Lite has the same. */
const usual = 200;
/** Smaller plots could not be read: 40 pixels. */
const leastFactor = 0.2;

/** Sizes that the author wrote are proportions. */
function sized(spec: JsonObject, factors: Pair): JsonObject {
  const { width, height, ...rest } = spec;
  if ('mark' in spec || 'layer' in spec) {
    return { ...rest, width: times(width, factors[0]), height: times(height, factors[1]) };
  }
  return Object.fromEntries(
    Object.entries(rest).map(([key, inner]): [string, unknown] => {
      if (key === 'spec' && isRecord(inner)) return [key, sized(inner, factors)];
      if (!besides.has(key) || !Array.isArray(inner)) return [key, inner];
      return [key, inner.map((plot: unknown) => (isRecord(plot) ? sized(plot, factors) : plot))];
    }),
  );
}

const besides = new Set(['concat', 'hconcat', 'vconcat']);

function times(asked: unknown, factor: number): number {
  return Math.max(1, Math.round((typeof asked === 'number' ? asked : usual) * factor));
}
