/** Pairs of cells → how far each two are apart, as judged measures, in like decimals and with their sign. */
import { languageOf } from '../languages/index.ts';
import type { Fact } from '../model/fact.ts';
import type { ChartCell } from '../model/plan.ts';
import type { FigurePart, Quantity } from '../model/quantity.ts';
import type { Distance, Measure } from '../model/verdict.ts';
import { formatQuantity, placesIn, textOf, withZeros } from '../quantity/index.ts';
import { commonScale } from './cell.ts';
import { quantityCell } from './chart-cells.ts';
import type { Context, Shown } from './context.ts';
import { showRests } from './rests.ts';

/** One for each pair, the figure held against first; undefined where it cannot be known. */
export function distanceCells(
  context: Context,
  shown: Shown,
  as: Distance,
  pairs: readonly (readonly [from: Fact, to: Fact])[],
): (ChartCell | undefined)[] {
  const measures = pairs.map(([from, to]) =>
    as === 'growth' && !isAboveNothing(from) ? undefined : context.verdicts.between(from, to, as),
  );
  const digits = Math.max(-1, ...measures.map((measure) => measure?.digits ?? -1));
  const worded = measures.map((measure) => {
    const quantity = measure && quantityOf(measure);
    return measure && quantity && { measure, quantity, parts: wordsOf(context, measure, digits) };
  });
  const { marks } = languageOf(context.language).figures;
  const places = worded.map((own) => own && placesIn(own.parts, marks));
  const most = Math.max(0, ...places.map((own) => own ?? 0));
  return worded.map((own, i) => {
    if (!own) return undefined;
    const { measure, quantity } = own;
    shown.measures.set(measure.name, measure);
    showRests(context, shown, measure.facts);
    const lacking = places[i] === undefined ? 0 : most - places[i];
    const even = lacking > 0 ? withZeros(own.parts, lacking, marks) : own.parts;
    const parts = signed(even, quantity);
    return quantityCell(quantity, { text: textOf(parts), parts }, measure.name);
  });
}

function wordsOf(context: Context, measure: Measure, digits: number): readonly FigurePart[] {
  const quantity = quantityOf(measure);
  if (!quantity) return [];
  const { language } = context;
  const scale = commonScale(measure, quantity);
  return formatQuantity(quantity, {
    language,
    ...(digits >= 0 && { digits }),
    ...(scale !== undefined && { scale }),
  }).parts;
}

function quantityOf({ value }: Measure): Quantity | undefined {
  return value.type === 'quantity' ? value.quantity : undefined;
}

/** Growth from nothing, or from below it, is none. */
function isAboveNothing({ cell: { value } }: Fact): boolean {
  return value.type === 'quantity' && Number(value.quantity.stated?.low?.at ?? 0) > 0;
}

/** What is more says so, as what is less does: +2.1; no difference is ±0. Only where the words have a number. */
export function signed(
  parts: readonly FigurePart[],
  { stated }: Pick<Quantity, 'stated'>,
): readonly FigurePart[] {
  const low = Number((stated?.low ?? stated?.high)?.at ?? 0);
  const isNothing = low === 0 && stated?.high?.at === stated?.low?.at;
  const first = parts.findIndex(({ role }) => role === 'digits' || role === 'currency');
  if (first < 0 || (low <= 0 && !isNothing)) return parts;
  const sign = isNothing ? '±' : '+';
  return parts.map((part, i) => (i === first ? { ...part, text: sign + part.text } : part));
}
