/** A timeline slide → events on one scale of time, in percent, with year ticks and the edition's month. */
import type { Row, Table } from '../model/dataset.ts';
import type { SlideOf } from '../model/deck.ts';
import type { Day, Moment } from '../model/moment.ts';
import type { EventView, Views } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { addMonths, dayNumber, formatMoment, parseMoment } from '../quantity/index.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { cellOf } from './cell.ts';
import { resolveField, resolveTable, showCell, type Context, type Shown } from './context.ts';
import { selectRows } from './rows.ts';

interface Span {
  readonly row: Row;
  readonly moment: Moment;
  readonly from: number;
  readonly to: number;
}

export function planTimeline(
  context: Context,
  shown: Shown,
  source: SlideOf<'timeline'>['timeline'],
  path: Path,
): Views['timeline'] {
  const empty = { events: [], ticks: [], now: null };
  const table = resolveTable(context, source.table, [...path, 'table']);
  if (!table) return empty;
  const at = resolveField(context, table, source.at, [...path, 'at']);
  const title = resolveField(context, table, source.title, [...path, 'title']);
  const text =
    source.text === undefined
      ? undefined
      : resolveField(context, table, source.text, [...path, 'text']);
  if (!at || !title) return empty;
  if (!['moment', 'date', 'yearmonth', 'year'].includes(at.type)) {
    const args = { field: at.name, needs: 'moment' as const, has: at.type };
    context.report(error('field-type', args, context.locate([...path, 'at'])));
    return empty;
  }
  const selected = selectRows(context, table, source, path, at, 'table');
  const now = dayNumber(context.now);
  const spans = selected.rows
    .flatMap((row) => spanOf(context, table, row, at.name, path))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  if (spans.length === 0) return empty;
  const scale = scaleOver(spans, now);
  const places = placeWords(spans.map((s) => scale.percent((s.from + s.to) / 2)));
  if (!places) {
    const args = { events: spans.length };
    context.report(error('timeline-full', args, context.locate(path)));
    return empty;
  }
  const events = spans.map((span, i): EventView => {
    const print = (field: typeof at): string =>
      cellOf(context, shown, showCell(context, shown, table, span.row, field), 'table').text;
    return {
      when: print(at),
      title: print(title),
      text: text ? print(text) : '',
      fact: context.index.ofCell(table, span.row, at).address,
      highlight: selected.highlighted.has(span.row),
      tense: span.to < now ? 'past' : span.from > endOfMonth(context.now) ? 'future' : 'now',
      from: scale.percent(span.from),
      to: scale.percent(span.to),
      ...(places[i] ?? { left: 0, lane: 0, above: true }),
    };
  });
  const edition = parseMoment(context.sources.deck.edition);
  return {
    events,
    ticks: scale.ticks,
    now: {
      label: edition.ok ? formatMoment(edition.moment, context) : '',
      at: scale.percent(now),
    },
  };
}

/** Width of an event's words, in percent of the scale. */
const wordsWidth = 19;

/** Each event's words beside its place on the line: above, below, then a lane further out. undefined: no room. */
function placeWords(
  centres: readonly number[],
): { left: number; lane: number; above: boolean }[] | undefined {
  const lanes = [
    { lane: 0, above: true, end: -Infinity },
    { lane: 0, above: false, end: -Infinity },
    { lane: 1, above: true, end: -Infinity },
    { lane: 1, above: false, end: -Infinity },
  ];
  const placed: { left: number; lane: number; above: boolean }[] = [];
  for (const [i, centre] of centres.entries()) {
    const left = Math.min(Math.max(centre - 1, 0), 100 - wordsWidth);
    // Neighbours take turns above and below the line.
    const order = i % 2 === 0 ? lanes : [lanes[1], lanes[0], lanes[3], lanes[2]];
    const free = order.find((lane) => lane !== undefined && lane.end <= left);
    if (!free) return undefined;
    free.end = left + wordsWidth;
    placed.push({ left, lane: free.lane, above: free.above });
  }
  return placed;
}

/** An event without a known day has no place on the scale: that is said, not hidden. */
function spanOf(context: Context, table: Table, row: Row, field: string, path: Path): Span[] {
  const cell = row.cells.get(field);
  if (cell?.value.type !== 'moment') return [];
  const { moment } = cell.value;
  const from = moment.from ?? moment.to;
  const to = moment.to ?? moment.from;
  if (from === undefined || to === undefined) {
    const args = { table: table.name, row: row.key ?? '', field };
    context.report(error('event-without-date', args, context.locate(path)));
    return [];
  }
  return [{ row, moment, from: dayNumber(from), to: dayNumber(to) }];
}

function endOfMonth(day: Day): number {
  return dayNumber(addMonths(`${day.slice(0, 7)}-01`, 1)) - 1;
}

/** Whole years around all events and now; a tick at each first of January. */
function scaleOver(
  spans: readonly Span[],
  now: number,
): { percent: (day: number) => number; ticks: { label: string; at: number }[] } {
  const first = Math.min(now, ...spans.map((s) => s.from));
  const last = Math.max(now, ...spans.map((s) => s.to));
  const from = yearOf(first);
  const to = yearOf(last) + 1;
  const start = dayNumber(`${from}-01-01`);
  const length = dayNumber(`${to}-01-01`) - start;
  const percent = (day: number): number => Math.round(((day - start) / length) * 10_000) / 100;
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => ({
    label: i < to - from ? String(from + i) : '',
    at: percent(dayNumber(`${from + i}-01-01`)),
  }));
  return { percent, ticks };
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
