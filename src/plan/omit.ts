/** Rows that a chart leaves out on purpose → their keys, and the words that say so behind its caption. */
import { languageOf } from '../languages/index.ts';
import { presetTraits, type ChartSource } from '../model/charts.ts';
import type { Piece, RichText } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { cellOf } from './cell.ts';
import {
  nothingShown,
  resolveField,
  resolveRow,
  resolveTable,
  type Context,
  type Shown,
} from './context.ts';
import { plainText } from '../model/plain-text.ts';
import { resolveText, withPieces } from './rich-text.ts';

export function omittedKeys({ omit = [] }: ChartSource): ReadonlySet<string> {
  return new Set(omit.flatMap((entry) => entry.rows));
}

/** The caption, and behind it who is left out, and why. */
export function withOmitted(
  context: Context,
  shown: Shown,
  chart: ChartSource,
  caption: RichText,
  path: Path,
): RichText {
  const { omit = [] } = chart;
  if (omit.length === 0) return caption;
  const { slides: words, writing } = languageOf(context.language);
  const pieces: Piece[] = caption.plain === '' ? [] : [...caption.pieces];
  omit.forEach(({ rows, because }, i) => {
    const at = [...path, 'omit', i];
    const names = rows.map((key, r) => nameOf(context, chart, key, [...at, 'rows', r], path));
    const before = words.leftOut(names.join(writing.listComma), pieces.length > 0);
    const why = resolveText(context, shown, because, [...at, 'because']);
    const [open = '', close = ''] = writing.parenthesis(['|']).split('|');
    pieces.push(...plainText(before + open).pieces, ...why.pieces, ...plainText(close).pieces);
  });
  return withPieces(caption, pieces);
}

/** As the chart would call it; of an author's spec the key. */
function nameOf(context: Context, chart: ChartSource, key: string, at: Path, path: Path): string {
  if (!('preset' in chart)) return key;
  const table = resolveTable(context, chart.table, [...path, 'table']);
  const row = table && resolveRow(context, table, key, at);
  const field: unknown = Reflect.get(chart, presetTraits(chart.preset).name);
  const column =
    table && typeof field === 'string' ? resolveField(context, table, field, path) : undefined;
  if (!table || !row || !column) return key;
  return cellOf(context, nothingShown(), context.index.inColumn(table, row, column), 'prose').text;
}
