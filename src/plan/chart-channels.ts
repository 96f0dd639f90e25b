/** What an author wrote for a preset's channels → the columns that they are, each of the type that its channel needs. */
import type { FieldNeed } from '../diagnostics/codes.ts';
import { error } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import { needOf, type PresetOptions } from '../model/chart-base.ts';
import { presetTraits, type ChartSource, type PresetName } from '../model/charts.ts';
import type { Field, Table } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import { resolveField, type Context } from './context.ts';

export type PresetSource = Extract<ChartSource, { preset: PresetName }> & PresetOptions;

/** undefined: a field is unknown or of the wrong type, which has been said. */
export function resolveChannels(
  context: Context,
  table: Table,
  source: PresetSource,
  path: Path,
): Map<string, Column> | undefined {
  const fields = new Map<string, Column>();
  let complete = true;
  const traits = presetTraits(source.preset);
  for (const [channel, need] of Object.entries(traits.channels)) {
    for (const [name, field, at] of namedIn(source, channel, path)) {
      const found = resolveField(context, table, field, at);
      const column = found && need === 'moment' && found.labels === 'year' ? yearsOf(found) : found;
      const isOdd = column && need !== 'names' && need !== 'any' && !fits(column, need);
      if (isOdd) {
        const args = { field, needs: need, has: column.type };
        context.report(error('field-type', args, context.locate(at)));
      }
      if (column && !isOdd) {
        fields.set(name, column);
        const why = traits.reasons ? reasonOf(context, table, column) : undefined;
        if (why) fields.set(`${name}_why`, why);
      } else complete = false;
    }
  }
  complete &&= checkCommonScale(context, source, fields, path);
  complete &&= checkGap(context, source, fields, path);
  return complete ? fields : undefined;
}

/** Whole numbers that are years are moments where a course over time is drawn. */
function yearsOf({ unit: _, ...column }: Column): Column {
  return { ...column, type: 'year' };
}

/** All figures stand on one scale, or all steps; read across and up, each has its own. */
function checkCommonScale(
  context: Context,
  source: PresetSource,
  fields: ReadonlyMap<string, Column>,
  path: Path,
): boolean {
  const traits = presetTraits(source.preset);
  const { crossed, steps } = traits;
  if (crossed) return true;
  const shared = [...fields].filter(
    ([name]) => needOf(traits, name) === (steps ? 'category' : 'quantity'),
  );
  const kindOf = (field: Field): string =>
    steps ? field.categories.map((c) => c.label).join('・') : (field.unit ?? '');
  const [first] = shared;
  const odd = first && shared.find(([, field]) => kindOf(field) !== kindOf(first[1]));
  if (!odd) return true;
  const args = {
    one: first[1].title,
    has: kindOf(first[1]),
    other: odd[1].title,
    otherHas: kindOf(odd[1]),
  };
  const [channel = '', index] = odd[0].split('_');
  const at = index === undefined ? [...path, channel] : [...path, channel, Number(index)];
  context.report(error('chart-fields-differ', args, context.locate(at)));
  return false;
}

/** What is printed as the gap of two figures is worked out from these two, in this order. */
function checkGap(
  context: Context,
  source: PresetSource,
  fields: ReadonlyMap<string, Column>,
  path: Path,
): boolean {
  const [gap, from, to] = ['gap', 'from', 'to'].map((channel) => fields.get(channel));
  if (!gap || !from || !to) return true;
  const [first, second] = [from, to].map(({ way }) => way.join('.'));
  if (first === gap.change?.from && second === gap.change?.to) return true;
  const args = { gap: gap.title, from: first ?? '', to: second ?? '', table: source.table };
  context.report(error('gap-of-others', args, context.locate([...path, 'gap'])));
  return false;
}

/** The column with the reasons of a rating, where it stands in the chart's own table and may be shown. */
function reasonOf(context: Context, table: Table, column: Column): Column | undefined {
  if (column.rating === undefined || column.way.length > 1) return undefined;
  const found = context.index.column(table, column.rating);
  return found.ok && !found.column.internal ? found.column : undefined;
}

/** What the author wrote for a channel: its name, the field, and where that stands; a list gives one channel an entry. */
function namedIn(source: PresetSource, channel: string, path: Path): [string, string, Path][] {
  const written: unknown = Reflect.get(source, channel);
  if (typeof written === 'string') return [[channel, written, [...path, channel]]];
  if (!Array.isArray(written)) return [];
  return written.flatMap((field: unknown, i) =>
    typeof field === 'string' ? [[`${channel}_${i}`, field, [...path, channel, i]]] : [],
  );
}

function fits(field: Field, need: FieldNeed): boolean {
  switch (need) {
    case 'quantity':
      return ['quantity', 'number', 'integer'].includes(field.type);
    case 'moment':
      return ['moment', 'date', 'yearmonth', 'year'].includes(field.type);
    case 'category':
      return field.type === 'category' && field.ordered;
  }
}
