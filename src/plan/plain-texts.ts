/** The texts of a deck that are printed as they are written → the markup in them. A warning: they have no backslash to say that it is meant. */
import { warning } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/sources.ts';
import { findMarkupInPlain } from '../text/find-markup.ts';
import type { Context } from './context.ts';

export function checkPlainTexts(context: Context): void {
  for (const [path, text] of plainTexts(context)) {
    for (const { from, to, found } of findMarkupInPlain(text)) {
      context.report(warning('markup-in-plain', { found }, context.locate(path, from, to)));
    }
  }
}

function plainTexts({ sources: { deck } }: Context): [Path, string][] {
  const own = (['title', 'shortTitle', 'kicker', 'author'] as const).map(
    (key) => [[key], deck[key]] as const,
  );
  const measures = Object.entries(deck.measures).map(
    ([name, measure]) => [['measures', name, 'title'], measure.title] as const,
  );
  const slides = deck.slides.flatMap((slide, i): (readonly [Path, string | undefined])[] => {
    const path: Path = ['slides', i];
    if (slide.layout === 'section') return [[[...path, 'section'], slide.section]];
    if (slide.layout !== 'table') return [];
    const columns = slide.table.columns.map(
      (column, c) =>
        [
          [...path, 'table', 'columns', c, 'title'],
          typeof column === 'string' ? undefined : column.title,
        ] as const,
    );
    const totals = (slide.table.totals ?? []).map(
      (total, t) => [[...path, 'table', 'totals', t, 'title'], total.title] as const,
    );
    return [...columns, ...totals];
  });
  return [...own, ...measures, ...slides].flatMap(([path, text]): [Path, string][] =>
    text === undefined ? [] : [[path, text]],
  );
}
