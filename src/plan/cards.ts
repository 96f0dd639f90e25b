/** Cards: a figure, by how much it differs from others, and its course. */
import { error } from '../diagnostics/diagnostic.ts';
import { addressNames } from '../facts/address.ts';
import type { CardSource } from '../model/cards.ts';
import { emptyPiece, plainText } from '../model/plain-text.ts';
import type { Path } from '../model/sources.ts';
import { noBox, type Drawn, type Figure, type RichText } from '../model/views.ts';
import type { Fact } from '../model/fact.ts';
import { dayNumber } from '../quantity/index.ts';
import { cellOf } from './cell.ts';
import {
  resolveFact,
  resolveField,
  resolveTable,
  showCell,
  showFact,
  type Context,
  type Shown,
} from './context.ts';
import { canBeDrawn, sparkOf } from './drawn.ts';
import type { PlanView } from './layouts.ts';
import { boundMeasure, resolveOptional, resolveText } from './rich-text.ts';
import { selectRows } from './rows.ts';

export const planCards: PlanView<'cards'> = (context, shown, slide, { path }) => ({
  cards: slide.cards.map((card, i) => {
    const at = [...path, 'cards', i];
    return {
      title: resolveText(context, shown, card.title, [...at, 'title']),
      figure: resolveOptional(context, shown, card.figure, [...at, 'figure']),
      slot: null,
      against: (card.against ?? []).flatMap(
        (own, k) => againstOf(context, shown, own, [...at, 'against', k]) ?? [],
      ),
      ...sparkIn(context, shown, card.spark, [...at, 'spark']),
      text: resolveOptional(context, shown, card.text, [...at, 'text']),
      rule: noBox,
      hair: null,
    };
  }),
});

/** The change, then what it is a change against. */
function againstOf(
  context: Context,
  shown: Shown,
  own: NonNullable<CardSource['against']>[number],
  path: Path,
): RichText | undefined {
  const figure = changeOf(context, shown, own, [...path, 'change']);
  if (!figure) return undefined;
  const label = plainText(` ${own.label}`);
  return {
    ...label,
    pieces: [{ ...emptyPiece, figure, strong: true }, ...label.pieces],
    plain: figure.text + label.plain,
  };
}

/** As a figure of a column of changes stands in a table. */
function changeOf(
  context: Context,
  shown: Shown,
  { change, good: own }: NonNullable<CardSource['against']>[number],
  path: Path,
): Figure | undefined {
  const at = context.locate(path);
  const measure = context.sources.deck.measures[change];
  if (measure) {
    const isChange = 'growth' in measure || 'difference' in measure;
    if (!isChange) {
      notAChange(context, change, path);
      return;
    }
    const good = own ?? context.verdicts.measures.get(change)?.facts[0]?.field.good;
    const { figure } = boundMeasure(context, shown, change, at, {
      signed: true,
      ...(good && good !== 'high' && { good }),
    });
    return figure ?? undefined;
  }
  const fact = resolveFact(context, addressNames(change), at);
  if (!fact) return undefined;
  if (!fact.field.signed) {
    notAChange(context, change, path);
    return;
  }
  showFact(context, shown, fact);
  const good = own === 'high' ? undefined : (own ?? fact.field.good);
  const { good: _, ...field } = fact.field;
  const asked = { ...fact, field: { ...field, ...(good && { good }) } };
  return cellOf(context, shown, asked, 'table').figure ?? undefined;
}

function notAChange(context: Context, name: string, path: Path): undefined {
  context.report(error('not-a-change', { name }, context.locate(path)));
}

function sparkIn(
  context: Context,
  shown: Shown,
  source: CardSource['spark'],
  path: Path,
): { readonly spark: Drawn | null; readonly ends: readonly RichText[] } {
  const none = { spark: null, ends: [] };
  if (!source) return none;
  const table = resolveTable(context, source.table, [...path, 'table']);
  const x = table && resolveField(context, table, source.x, [...path, 'x']);
  const y = table && resolveField(context, table, source.y, [...path, 'y']);
  if (!table || !x || !y || !canBeDrawn(context, [[y, [...path, 'y']]])) return none;
  const { rows } = selectRows(context, table, source, path, y, 'table');
  const facts = rows.map((row) => {
    const when = cellOf(context, shown, showCell(context, shown, table, row, x), 'prose').text;
    return [when, showCell(context, shown, table, row, y)] as const;
  });
  const ends = [facts.at(0), facts.at(-1)].map((end) => plainText(end?.[0] ?? ''));
  const times = rows.map((row) => beginOf(context.index.inColumn(table, row, x)));
  return { spark: sparkOf(context, shown, facts, lackingBefore(times)), ends };
}

function beginOf({ cell: { value } }: Fact): number | undefined {
  const from = value.type === 'moment' ? value.moment.from : undefined;
  return from === undefined ? undefined : dayNumber(from);
}

/** More than a line could show. */
const mostLacking = 24;

/** Periods that the rows leave out: a line through them would say that nothing is missing. */
function lackingBefore(times: readonly (number | undefined)[]): number[] {
  const apart = times.map((time, i) => {
    const before = times[i - 1];
    return time === undefined || before === undefined ? 0 : time - before;
  });
  const step = Math.min(...apart.filter((days) => days > 0));
  return apart.map((days) =>
    days > 0 ? Math.min(mostLacking, Math.max(0, Math.round(days / step) - 1)) : 0,
  );
}
