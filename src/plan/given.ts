/** Figures that an author says are the slide's own → where a text may hold them: nowhere that they could be the data's. */
import type { ShownText } from '../model/shown-text.ts';
import { parseQuantity } from '../quantity/index.ts';
import { languageOf } from '../languages/index.ts';
import type { Span } from '../text/mask-text.ts';
import type { Context } from './context.ts';

/** One in a unit of the data (money, %, people) is none of the author's own: it is bound, or left out. */
export function givenSpans(context: Context, { path, plain }: ShownText): readonly Span[] {
  const slide = context.sources.deck.slides[Number(path[1])];
  return Object.values(slide?.given ?? {}).flatMap((given): Span[] => {
    if (isOfData(context, given)) return [];
    const at = plain.indexOf(given);
    return at < 0 ? [] : [{ from: at, to: at + given.length }];
  });
}

function isOfData({ dataset, language }: Context, given: string): boolean {
  const { marks } = languageOf(language).figures;
  return [...dataset.tables.values()].some(({ fields }) =>
    fields.some(
      ({ unit = '' }) =>
        unit !== '' && parseQuantity(given, { unit, plain: false, language, marks }).ok,
    ),
  );
}
