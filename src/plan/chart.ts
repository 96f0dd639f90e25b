/** A chart as written → its named data (channels of a preset, or whole tables for a spec) and its caption. */
import type { Column } from '../facts/index-facts.ts';
import { error } from '../diagnostics/diagnostic.ts';
import type { Field, Row, Table } from '../model/dataset.ts';
import {
  presetTraits,
  type ChannelNeed,
  type ChartSource,
  type PresetName,
} from '../model/charts.ts';
import { chartBox } from '../model/page.ts';
import type { ChannelPlan, ChartPlan, ChartRow } from '../model/plan.ts';
import type { Path } from '../model/sources.ts';
import { chartCells } from './chart-cells.ts';
import { resolveField, resolveTable, type Context, type Shown } from './context.ts';
import { resolveOptional } from './rich-text.ts';
import { selectRows } from './rows.ts';
import { wordingOf } from './wording.ts';

type Preset = Extract<ChartSource, { preset: PresetName }>;

export interface PlannedChart {
  readonly chart: ChartPlan;
  /** Worded from the fields; the author's own wins. */
  readonly caption: string;
}

export function planChart(
  context: Context,
  shown: Shown,
  source: ChartSource,
  slide: { readonly id: string; readonly title: string; readonly beside: boolean },
  path: Path,
): PlannedChart | undefined {
  const alt = resolveOptional(context, shown, source.alt, [...path, 'alt']);
  const base = {
    id: slide.id,
    at: context.locate(path),
    width: slide.beside ? chartBox.beside : chartBox.wide,
    height: chartBox.height,
    language: context.language,
    now: context.now,
    alt: alt?.plain ?? '',
    title: slide.title,
  };
  if ('preset' in source) {
    const planned = planPreset(context, shown, source, path);
    return planned && { ...planned, chart: { ...base, ...planned.chart } };
  }
  const spec =
    'spec' in source
      ? source.spec
      : context.sources.chartFiles.get(source.file.replace(/^\.\//, ''));
  // A file that could not be read has been reported where it was read.
  if (!spec) return undefined;
  const data = namedData(context, shown, spec, path);
  const form = { type: 'spec' as const, spec };
  const chart: ChartPlan = { ...base, form, ...data, scale: 'linear', caption: '' };
  return { chart, caption: '' };
}

type PresetPart = Pick<ChartPlan, 'form' | 'data' | 'channels' | 'scale' | 'caption'>;

function planPreset(
  context: Context,
  shown: Shown,
  source: Preset,
  path: Path,
): { chart: PresetPart; caption: string } | undefined {
  const table = resolveTable(context, source.table, [...path, 'table']);
  if (!table) return undefined;
  const fields = resolveChannels(context, table, source, path);
  if (!fields) return undefined;
  const traits = presetTraits(source.preset);
  const main = [...fields].find(([channel]) => traits.channels[channel] === 'quantity')?.[1];
  const selected = selectRows(context, table, source, path, main, traits.sort);
  const rows = selected.rows.map((row, order): ChartRow => ({
    key: row.key ?? String(row.place.line),
    order,
    highlight: selected.highlighted.has(row),
    ...cellsOf(context, shown, table, row, fields),
  }));
  const scale = traits.log ? 'log' : ('scale' in source && source.scale) || 'linear';
  const caption = main ? captionOf(context, main, scale) : '';
  return {
    caption,
    chart: {
      form: { type: 'preset', preset: source.preset },
      data: { rows },
      channels: Object.fromEntries([...fields].map(([name, field]) => [name, channelOf(field)])),
      scale,
      caption,
    },
  };
}

/** undefined: a field is unknown or of the wrong type, which has been said. */
function resolveChannels(
  context: Context,
  table: Table,
  source: Preset,
  path: Path,
): Map<string, Column> | undefined {
  const fields = new Map<string, Column>();
  let complete = true;
  for (const [channel, need] of Object.entries(presetTraits(source.preset).channels)) {
    const name: unknown = Reflect.get(source, channel);
    if (typeof name !== 'string') continue;
    const field = resolveField(context, table, name, [...path, channel]);
    if (field && !fits(field, need)) {
      const args = { field: name, needs: need, has: field.type };
      context.report(error('field-type', args, context.locate([...path, channel])));
    }
    if (field && fits(field, need)) fields.set(channel, field);
    else complete = false;
  }
  return complete ? fields : undefined;
}

function fits(field: Field, need: ChannelNeed): boolean {
  switch (need) {
    case 'quantity':
      return ['quantity', 'number', 'integer'].includes(field.type);
    case 'moment':
      return ['moment', 'date', 'yearmonth', 'year'].includes(field.type);
    case 'category':
      return field.type === 'category' && field.ordered;
    case 'any':
      return true;
  }
}

function cellsOf(
  context: Context,
  shown: Shown,
  table: Table,
  row: Row,
  fields: ReadonlyMap<string, Column>,
): ChartRow {
  return Object.assign(
    {},
    ...[...fields].map(([channel, field]) =>
      chartCells(context, shown, table, row, field, channel),
    ),
  ) as ChartRow;
}

/** Every table that the spec names, with the fields it reads: a cell that is not drawn is not handed out. */
function namedData(
  context: Context,
  shown: Shown,
  spec: Readonly<Record<string, unknown>>,
  path: Path,
): Pick<ChartPlan, 'data' | 'channels'> {
  const data: Record<string, ChartRow[]> = {};
  const described: Record<string, ChannelPlan> = {};
  const words = stringsIn(spec);
  for (const name of dataNames(spec)) {
    const table = resolveTable(context, name, path);
    if (!table) continue;
    const fields = new Map(
      table.fields
        .filter((f) => !f.internal && isRead(f.name, words))
        .map((f): [string, Column] => [f.name, { ...f, way: [f.name] }]),
    );
    data[name] = table.rows.map((row, order) => ({
      key: row.key ?? String(row.place.line),
      order,
      ...cellsOf(context, shown, table, row, fields),
    }));
    for (const [field, plan] of fields) described[field] = channelOf(plan);
  }
  return { data, channels: described };
}

/** By its name, or by one of its columns: `revenue`, `revenue_text`; in an expression as well. */
function isRead(field: string, words: readonly string[]): boolean {
  return words.some(
    (w) =>
      w === field ||
      w.startsWith(`${field}_`) ||
      w.includes(`.${field}`) ||
      w.includes(`'${field}`),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}

function dataNames(spec: unknown): Set<string> {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) {
        const name = key === 'data' && isRecord(inner) ? inner['name'] : undefined;
        if (typeof name === 'string') names.add(name);
        walk(inner);
      }
    }
  };
  walk(spec);
  return names;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function channelOf(field: Field): ChannelPlan {
  const { title, type, categories, estimated } = field;
  return { title, type, unit: field.unit ?? '', categories, estimated };
}

function captionOf(context: Context, main: Field, scale: 'linear' | 'log'): string {
  const words = wordingOf(context.language);
  const notes = [
    ...(main.estimated ? [words.estimated] : []),
    ...(scale === 'log' ? [words.logScale] : []),
  ];
  return main.title + (notes.length > 0 ? words.parenthesis(notes) : '');
}
