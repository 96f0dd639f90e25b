/** A chart as written → its named data (channels of a preset, or whole tables for a spec) and its caption. */
import type { Column } from '../facts/index-facts.ts';
import { needOf } from '../model/chart-base.ts';
import type { Row, Table } from '../model/dataset.ts';
import { presetTraits, type ChartSource } from '../model/charts.ts';
import { cellFact, nameOf } from '../model/cell-name.ts';
import type { AnnotationPlan, ChartCells, ChartPlan, ChartRow } from '../model/plan.ts';
import type { ChartFile, Path } from '../model/sources.ts';
import { planAnnotations } from './annotations.ts';
import { madeCaption, noCaption, wordCaption, type MadeCaption } from './chart-caption.ts';
import { cellsOf, channelOf } from './chart-cells.ts';
import { resolveChannels, type PresetSource } from './chart-channels.ts';
import { namedByField, namesInWords, variantsOf, type Channels } from './chart-variants.ts';
import { resolveRow, resolveTable, type Context, type Shown } from './context.ts';
import { checkMatrix } from './matrix.ts';
import { omittedKeys } from './omit.ts';
import { planSigns, type Claimed } from './plan-signs.ts';
import { resolveOptional } from './rich-text.ts';
import { selectRows } from './rows.ts';
import { scenarioCells } from './scenarios.ts';
import { checkShares } from './shares.ts';
import { namedData } from './spec-data.ts';
import { specPlaces } from './spec-places.ts';
import { specTexts } from './spec-texts.ts';
import { targetCells } from './targets.ts';
import { waterfallCells } from './waterfall.ts';

export interface PlannedChart {
  readonly chart: ChartPlan;
  readonly caption: MadeCaption;
}

export function planChart(
  context: Context,
  shown: Shown,
  source: ChartSource,
  slide: Claimed & { readonly id: string; readonly width: number },
  path: Path,
): PlannedChart | undefined {
  const alt = resolveOptional(context, shown, source.alt, [...path, 'alt']);
  const base = {
    id: slide.id,
    at: context.locate(path),
    width: slide.width,
    height: context.fit.grids.chart.chart.height,
    language: context.language,
    now: context.now,
    alt: alt?.plain ?? '',
    title: slide.title.plain,
  };
  if ('preset' in source) {
    const planned = planPreset(context, shown, source, path);
    if (!planned) return undefined;
    const annotations = annotationsOf(context, shown, source, planned.chart.data, path);
    const changed = changedIn(context, planned.chart.data, annotations);
    const chart = { ...base, ...planned.chart, annotations, changed };
    const signs = planSigns(context, shown, chart, slide, source, path);
    return { ...planned, chart: { ...chart, signs } };
  }
  const written: ChartFile | undefined =
    'spec' in source
      ? { spec: source.spec, locate: (at) => context.locate([...path, 'spec', ...at]) }
      : context.sources.chartFiles.get(source.file.replace(/^\.\//, ''));
  // A file that could not be read has been reported where it was read.
  if (!written) return undefined;
  const { spec } = written;
  const inFile = !('spec' in source);
  shown.texts.push(...specTexts(spec, inFile ? [...path, 'file'] : [...path, 'spec'], inFile));
  const drawn = { ...written, spec: context.sources.lowered?.get(spec) ?? spec };
  const { fields, ...data } = namedData(context, shown, drawn, omittedKeys(source));
  const places = specPlaces(spec, written.locate);
  const form = { type: 'spec' as const, spec: drawn.spec, fields, places };
  const annotations = annotationsOf(context, shown, source, data.data, path);
  const changed = changedIn(context, data.data, annotations);
  const rest = { scale: 'linear', caption: '', annotations, signs: [], changed } as const;
  const chart: ChartPlan = { ...base, form, ...data, ...rest };
  return { chart, caption: noCaption };
}

/** Of its rows' facts, and of the figures in what is written on it. */
function changedIn(
  { before }: Context,
  data: ChartPlan['data'],
  annotations: readonly AnnotationPlan[],
): string[] {
  const rows = Object.values(data).flat();
  const facts = rows.flatMap((row) =>
    Object.values(row.cells).flatMap((cell) =>
      before.has(cellFact(cell)) ? [cellFact(cell)] : [],
    ),
  );
  const written = annotations
    .flatMap((a) => a.pieces.map((p) => p.figure))
    .filter((f) => f?.changed);
  return [...new Set([...facts, ...written.flatMap((f) => f?.fact ?? [])])].sort();
}

function annotationsOf(
  context: Context,
  shown: Shown,
  { annotations = [] }: ChartSource,
  data: ChartPlan['data'],
  path: Path,
): AnnotationPlan[] {
  const keys = new Set(Object.values(data).flatMap((rows) => rows.map((row) => row.key)));
  return planAnnotations(context, shown, annotations, keys, [...path, 'annotations']);
}

type PresetPart = Pick<ChartPlan, 'form' | 'data' | 'channels' | 'scale' | 'zero' | 'caption'>;

function planPreset(
  context: Context,
  shown: Shown,
  source: PresetSource,
  path: Path,
): { chart: PresetPart; caption: MadeCaption } | undefined {
  const table = resolveTable(context, source.table, [...path, 'table']);
  if (!table) return undefined;
  const fields = resolveChannels(context, table, source, path);
  if (!fields) return undefined;
  const traits = presetTraits(source.preset);
  const variants = variantsOf(fields, traits);
  const [shownAs = fields] = variants;
  const [figure, main] = [...shownAs].find(([c]) => needOf(traits, c) === 'quantity') ?? [
    '',
    undefined,
  ];
  const silent = [
    ...(traits.silent ?? []),
    ...[...fields.keys()].filter((c) => c.endsWith('_why')),
  ];
  const left = omittedKeys(source);
  const all = selectRows(context, table, source, path, main, traits.sort);
  const selected = { ...all, rows: all.rows.filter((row) => !left.has(row.key ?? '')) };
  // What a chart draws in a way of its own needs no sign for it.
  const drawn: Shown = { ...shown, signs: new Set() };
  const cells = new Map(
    selected.rows.map((row) => [row, cellsOf(context, drawn, table, row, fields, silent)] as const),
  );
  const added = addedCells(context, drawn, table, source, cells, { fields, main }, path);
  for (const sign of drawn.signs) shown.signs.add(sign);
  const rows = selected.rows
    .flatMap((row) => variants.map((variant) => ({ row, variant })))
    .map(({ row, variant }, order): ChartRow => {
      const own =
        (variants.length === 1 && cells.get(row)) ||
        cellsOf(context, shown, table, row, variant, silent);
      return {
        key: row.key ?? String(row.place.line),
        order,
        highlight: selected.highlighted.has(row),
        cells: {
          ...namesInWords(own, traits),
          ...(variants.length > 1 && namedByField(own, variant.get(figure), traits)),
          ...added.get(row),
        },
      };
    });
  const { scale = traits.log ? 'log' : 'linear', zero } = source;
  const caption = madeCaption(context, source.preset, fields, main, scale, all.others);
  return {
    caption,
    chart: {
      form: { type: 'preset', preset: source.preset },
      data: { rows },
      channels: Object.fromEntries([...shownAs].map(([name, field]) => [name, channelOf(field)])),
      scale,
      ...(zero === false && { zero }),
      caption: wordCaption(context, caption).plain,
    },
  };
}

/** What rows must be together: levels of a bridge; what came beside what was planned; gaps of a matrix; parts that make a whole. */
function addedCells(
  context: Context,
  shown: Shown,
  table: Table,
  source: PresetSource,
  cells: ReadonlyMap<Row, ChartCells>,
  { fields, main }: { readonly fields: Channels; readonly main: Column | undefined },
  path: Path,
): ReadonlyMap<Row, ChartCells> {
  // Where a forecast stands beside it, "not applicable" only says that it has not come yet.
  if (fields.has('forecast')) shown.signs.delete('notApplicable');
  const { together, name: called } = presetTraits(source.preset);
  if (together === 'matrix') checkMatrix(context, shown, [...cells.values()], path);
  if (together === 'whole' && main) checkShares(context, table, main, cells, path);
  if (!main) return new Map();
  const { totals: named, against } = source;
  const chosen = named?.flatMap(
    (key, i) => resolveRow(context, table, key, [...path, 'totals', i]) ?? [],
  );
  if (together === 'scenarios') {
    const asked = { main, against, totals: chosen ?? [] };
    return scenarioCells(context, shown, table, cells, asked, path);
  }
  const target = fields.get('target');
  if (together === 'targets' && target) {
    return targetCells(context, shown, table, [...cells.keys()], { main, target });
  }
  if (together !== 'bridge') return new Map();
  const rows = [...cells.keys()];
  const totals = chosen ?? [rows[0], rows.at(-1)];
  const steps = rows.flatMap((row) => {
    const { value } = context.index.inColumn(table, row, main).cell;
    if (value.type !== 'quantity') return [];
    const name = nameOf(cells.get(row)?.[called]);
    return [{ row, name, quantity: value.quantity, total: totals.includes(row) }];
  });
  return waterfallCells(context, steps, path);
}
