/** Sources below each other: the title of each, and the table of what it holds. */
import type { Views } from '../model/layout-views.ts';
import type { Box, SourceView, WordLine } from '../model/views.ts';
import type { FitLayout } from './fitted.ts';
import { cellLines, columnsOf, rowHeight, setHeads } from './fit-rows.ts';
import { below, bottomOf, pastEnd, placeOptional } from './place.ts';
import { setWords, type Fit } from './set-text.ts';

type Entry = SourceView['entries'][number];

export const fitSources: FitLayout<'sources'> = (fit, slide) => {
  const { space } = fit;
  const text = placeOptional(fit, slide.view.text, 'lead', fit.grids.lead);
  const columns = columnsOf(fit.grids.sources);
  const { headLines, headHeight } = setHeads(fit, slide.view.heads, columns);
  let y = fit.grids.body.y + below(text, space.lead);
  const sources = slide.view.sources.map((source, i): SourceView => {
    if (i > 0) y += space.sourceGap;
    const lines = titleLines(fit, source);
    const box: Box = { ...fit.grids.body, y, height: lines.length * fit.text.sourceTitle.line };
    const entries = source.entries.map((entry) => fitEntry(fit, entry));
    const rows = entries.reduce((sum, { height }) => sum + height, 0);
    const table: Box = {
      ...fit.grids.body,
      y: bottomOf(box) + space.sourceTitle,
      height: headHeight + rows,
    };
    y = bottomOf(table);
    return { ...source, lines, box, table, headLines, entries };
  });
  const view = { ...slide.view, headHeight, text, columns, sources };
  const ends = sources.flatMap(({ table, entries }) => {
    let end = table.y + headHeight;
    return entries.map(({ height, ...entry }) => {
      end += height;
      return { end, cells: [entry.table, entry.locators, entry.asOf] };
    });
  });
  return { slide: { ...slide, view }, overflows: pastEnd(fit, ends, 'table') };
};

/** Its version stands behind the last of them. */
function titleLines(fit: Fit, { title, version }: SourceView): WordLine[] {
  const { sourceTitle } = fit.text;
  const behind = fit.measure(version, { ...sourceTitle, weight: 400 }) + fit.space.sourceVersion;
  return setWords(fit, title, sourceTitle, fit.grids.body.width - behind);
}

/** With the lines of its cells and its height. */
export function fitEntry(fit: Fit, entry: Entry): Entry {
  const { source } = fit.text;
  const columns = columnsOf(fit.grids.sources);
  const lines = {
    table: cellLines(fit, entry.table, { ...source, weight: 700 }, columns.table),
    locators: cellLines(fit, entry.locators, source, columns.locators),
    asOf: cellLines(fit, entry.asOf, source, columns.asOf),
  };
  const height = rowHeight(Object.values(lines), source.line, fit.space.sourceRow);
  return { ...entry, lines, height };
}

/** Title and heads of one source. */
export function sourceHeadHeight(
  fit: Fit,
  { heads }: Pick<Views['sources'], 'heads'>,
  source: SourceView,
): number {
  const { text, space } = fit;
  const title = titleLines(fit, source).length * text.sourceTitle.line;
  return title + space.sourceTitle + setHeads(fit, heads, columnsOf(fit.grids.sources)).headHeight;
}
