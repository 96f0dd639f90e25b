/** A timeline slide → events on one scale of time, in percent, with year ticks and the edition's month. */
import type { Column } from '../facts/index-facts.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { SlideOf } from '../model/slides.ts';
import type { Moment } from '../model/moment.ts';
import type { Views } from '../model/layout-views.ts';
import { noBox, type EventView, type RichText } from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { dayNumber, formatMoment, parseMoment } from '../quantity/index.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { eventWords } from '../fit/grids.ts';
import { cellOf } from './cell.ts';
import { resolveField, resolveTable, showCell, type Context, type Shown } from './context.ts';
import { plainText } from '../model/plain-text.ts';
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
  const empty = { scale: noBox, ticks: [], now: null, events: [], connectors: noBox };
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
  const edition = parseMoment(context.sources.deck.edition);
  const lastOfNow = dayNumber((edition.ok && edition.moment.to) || context.now);
  const spans = selected.rows
    .flatMap((row) => spanOf(context, table, row, at, path))
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
    const print = (field: typeof at): RichText =>
      plainText(
        cellOf(context, shown, showCell(context, shown, table, span.row, field), 'table').text,
      );
    return {
      when: print(at),
      title: print(title),
      text: text ? print(text) : null,
      fact: context.index.inColumn(table, span.row, at).address,
      highlight: selected.highlighted.has(span.row),
      tense: span.to < now ? 'past' : span.from > lastOfNow ? 'future' : 'now',
      from: scale.percent(span.from),
      to: scale.percent(span.to),
      middle: scale.percent((span.from + span.to) / 2),
      ...(places[i] ?? { left: 0, above: true }),
      span: noBox,
      bar: noBox,
      line: { x1: 0, y1: 0, x2: 0, y2: 0 },
    };
  });
  return {
    scale: noBox,
    ticks: scale.ticks.map(({ label, at }) => ({
      label: label === '' ? null : plainText(label),
      at,
      box: noBox,
    })),
    now: {
      label: plainText(edition.ok ? formatMoment(edition.moment, context) : ''),
      at: scale.percent(now),
      box: noBox,
    },
    events,
    connectors: noBox,
  };
}

/** Words take turns above and below the line, each side in columns. */
const perSide = Math.floor(100 / eventWords);

/** Each event's words near its place on the line, in order, none over another. undefined: no room. */
function placeWords(centres: readonly number[]): { left: number; above: boolean }[] | undefined {
  const [up, down] = [true, false].map((above) => {
    const own = centres.filter((_, i) => (i % 2 === 0) === above);
    return own.length <= perSide ? spread(own) : undefined;
  });
  if (!up || !down) return undefined;
  return centres.map((_, i) => ({
    left: (i % 2 === 0 ? up : down)[Math.floor(i / 2)] ?? 0,
    above: i % 2 === 0,
  }));
}

/** Pushed right until each is clear of the one before, then back left as far as the edge demands. */
function spread(centres: readonly number[]): number[] {
  const lefts: number[] = [];
  for (const centre of centres) {
    lefts.push(Math.max(centre, (lefts.at(-1) ?? -eventWords) + eventWords));
  }
  for (let i = lefts.length - 1, edge = 100; i >= 0; i--) {
    lefts[i] = Math.min(lefts[i] ?? 0, edge - eventWords);
    edge = lefts[i] ?? 0;
  }
  return lefts.map((left) => Math.round(left * 100) / 100);
}

/** An event without a known day has no place on the scale: that is said, not hidden. */
function spanOf(context: Context, table: Table, row: Row, at: Column, path: Path): Span[] {
  const { cell } = context.index.inColumn(table, row, at);
  if (cell.value.type !== 'moment') return [];
  const { moment } = cell.value;
  const from = moment.from ?? moment.to;
  const to = moment.to ?? moment.from;
  if (from === undefined || to === undefined) {
    const args = { table: table.name, row: row.key ?? '', field: at.name };
    context.report(error('event-without-date', args, context.locate(path)));
    return [];
  }
  return [{ row, moment, from: dayNumber(from), to: dayNumber(to) }];
}

/** No more years than these are named; then every second, fifth, … */
const mostYears = 12;
const yearSteps = [1, 2, 5, 10, 20, 50];

/** All events and now, with a margin of a twentieth; a tick at each first of January, of a quarter too when the span is short. */
function scaleOver(
  spans: readonly Span[],
  now: number,
): { percent: (day: number) => number; ticks: { label: string; at: number }[] } {
  const first = Math.min(now, ...spans.map((s) => s.from));
  const last = Math.max(now, ...spans.map((s) => s.to));
  const margin = (last - first) / 20 + 15;
  const start = first - margin;
  const length = last + margin - start;
  const percent = (day: number): number => Math.round(((day - start) / length) * 10_000) / 100;
  const years = length / 365;
  const step = yearSteps.find((s) => years / s <= mostYears) ?? 100;
  const months = years < 3 ? [1, 4, 7, 10] : [1];
  const ticks: { label: string; at: number }[] = [];
  for (let year = yearOf(start); year <= yearOf(start + length); year++) {
    for (const month of months) {
      const day = dayNumber(`${String(year)}-${String(month).padStart(2, '0')}-01`);
      if (day < start || day > start + length) continue;
      const named = month === 1 && year % step === 0;
      ticks.push({ label: named ? String(year) : '', at: percent(day) });
    }
  }
  return { percent, ticks };
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
