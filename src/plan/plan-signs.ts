/** A slide's claims and a planned chart → the signs that are drawn on it: only between cells that stand on its own scale. */
import { error } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { PresetTraits } from '../model/chart-base.ts';
import { presetTraits, type ChartSource } from '../model/charts.ts';
import type { Fact } from '../model/fact.ts';
import { emptyPiece } from '../model/plain-text.ts';
import type { ChartCell, ChartPlan, ChartRow, SignPlan } from '../model/plan.ts';
import type { Path } from '../model/sources.ts';
import type { Compared, JudgedClaim, Measure } from '../model/verdict.ts';
import type { Piece, RichText } from '../model/views.ts';
import { formatQuantity } from '../quantity/index.ts';
import { measureFigure } from './cell.ts';
import { distanceOn, type ScaleKind } from './claim-signs.ts';
import type { Context, Shown } from './context.ts';
import { isView } from './is-view.ts';
import { showRests } from './rests.ts';

type Chart = Pick<ChartPlan, 'form' | 'data' | 'channels' | 'scale' | 'zero' | 'at'>;

/** Where the figures of a preset stand that a sign can be drawn at. */
interface Stand extends Pick<PresetTraits, 'ownRecord'> {
  /** The channel of its figures. */
  readonly figures: 'x' | 'y';
  /** The channel of moments along which its rows stand; '' where their order is no time. */
  readonly times: 'x' | '';
}

/** undefined: no length compares two of its rows. */
function standOf({ compares: figures, ownRecord }: PresetTraits): Stand | undefined {
  return figures && { figures, times: figures === 'y' ? 'x' : '', ...(ownRecord && { ownRecord }) };
}

/** What a slide says that could be drawn. */
export interface Claimed {
  readonly title: RichText;
  readonly claims: ReadonlyMap<string, readonly JudgedClaim[]>;
}

/** What compares, by the words or the name that its author knows. */
interface Candidate {
  readonly words: string;
  readonly compared: () => Compared | undefined;
}

export function planSigns(
  context: Context,
  shown: Shown,
  chart: Chart,
  { title, claims }: Claimed,
  { draw }: ChartSource,
  path: Path,
): SignPlan[] {
  if (draw === false || chart.form.type !== 'preset' || chart.channels.repeat) return [];
  const stand = standOf(presetTraits(chart.form.preset));
  const drawn = ({ words, compared }: Candidate): SignPlan | undefined => {
    const found = stand && compared();
    return found && signOf(context, shown, chart, stand, found, words);
  };
  if (draw === undefined) {
    // Titles are told under their own key.
    if (isView(context, [...path.slice(0, 2), 'title'])) return [];
    for (const candidate of inTitle(context, title, claims)) {
      const sign = drawn(candidate);
      if (sign) return [sign];
    }
    return [];
  }
  return draw.flatMap((words, i) => {
    const candidates = named(context, claims, words);
    const sign = candidates.map(drawn).find((own) => own !== undefined);
    if (sign) return [sign];
    const known = [...claims.keys(), ...context.verdicts.measures.keys()];
    const isKnown = candidates.length > 0;
    const args = { words, known: isKnown, nearest: isKnown ? [] : nearest(words, known) };
    context.report(error('claim-not-drawn', args, context.locate([...path, 'draw', i])));
    return [];
  });
}

/** Measures that it prints, then what it claims, in the order of its words. */
function inTitle(
  context: Context,
  { pieces, plain }: RichText,
  claims: Claimed['claims'],
): Candidate[] {
  const measures = pieces.flatMap(({ figure }) => (figure ? ofMeasure(context, figure.fact) : []));
  const told = [...claims]
    .map(([words, judged]) => ({ words, judged, at: plain.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return [...measures, ...told.flatMap(({ words, judged }) => ofClaims(words, judged))];
}

function named(context: Context, claims: Claimed['claims'], words: string): Candidate[] {
  return [...ofClaims(words, claims.get(words) ?? []), ...ofMeasure(context, words)];
}

function ofClaims(words: string, judged: readonly JudgedClaim[]): Candidate[] {
  return judged.map(({ compared }) => ({ words, compared }));
}

function ofMeasure({ verdicts }: Context, name: string): Candidate[] {
  const compared = verdicts.measures.get(name)?.compared;
  return compared ? [{ words: name, compared }] : [];
}

function signOf(
  context: Context,
  shown: Shown,
  chart: Chart,
  stand: Stand,
  compared: Compared,
  words: string,
): SignPlan | undefined {
  const rows = Object.values(chart.data).flat();
  const base = { words, at: chart.at };
  const silent = { ...base, pieces: [], plain: '' };
  switch (compared.type) {
    case 'record': {
      const mark = markOf(rows, compared.fact, stand);
      const value = mark && oneValue(mark.cell);
      if (!mark || value === undefined || stand.ownRecord) return undefined;
      return { ...silent, sign: 'record', value, to: mark.key };
    }
    case 'limit': {
      const { value, named: name, facts } = compared;
      const isShown = facts.some((fact) => markOf(rows, fact, stand));
      // Lengths begin at zero: a line stands there.
      if (!isShown || value.type !== 'quantity') return undefined;
      const at = value.quantity.stated?.low ?? value.quantity.stated?.high;
      const measure = context.verdicts.measures.get(name);
      const { text } = formatQuantity(value.quantity, context);
      const figured = measure && printed(context, shown, measure, '');
      const told = figured ?? { pieces: [{ ...emptyPiece, text, strong: true }], plain: text };
      if (!at || Number(at.at) === 0) return undefined;
      return { ...base, ...told, sign: 'level', value: Number(at.at) };
    }
    case 'pair':
      return signOfPair(context, shown, chart, stand, compared, base);
  }
}

function signOfPair(
  context: Context,
  shown: Shown,
  chart: Chart,
  stand: Stand,
  { from, to, as, undecided, distance, along }: Extract<Compared, { type: 'pair' }>,
  base: Pick<SignPlan, 'words' | 'at'>,
): SignPlan | undefined {
  const rows = Object.values(chart.data).flat();
  const [a, b] = [markOf(rows, from, stand), markOf(rows, to, stand)];
  if (!a || !b || a.key === b.key || isAtOnce(a.row, b.row, stand)) return undefined;
  const ends = { from: a.key, to: b.key };
  if (undecided) {
    const text = languageOf(context.language).charts.undecided;
    const pieces = [{ ...emptyPiece, text, strong: true }];
    return { ...base, ...ends, sign: 'undecided', pieces, plain: text };
  }
  if (meet(a.cell, b.cell)) return undefined;
  const isLater = stand.times !== '' && chart.channels[stand.times]?.type === 'moment';
  const inTime = along || (isLater && a.row.order < b.row.order);
  const asked = as === 'growth' && !inTime ? '' : as;
  const how = distanceOn(scaleOf(chart), inTime, asked, ratioOf(a.cell, b.cell));
  const measure = how && distance(how);
  if (!how || !measure) return undefined;
  const figure = printed(context, shown, measure, how === 'ratio' ? '' : '+');
  return figure && { ...base, ...ends, ...figure, sign: inTime ? 'along' : 'apart' };
}

function scaleOf({ scale, zero }: Chart): ScaleKind {
  return scale === 'log' ? 'log' : zero === false ? 'cut' : 'zero';
}

type Quantity = Extract<ChartCell, { type: 'quantity' }>;

/** The row whose figure this cell is, on the chart's own scale. */
function markOf(
  rows: readonly ChartRow[],
  { address }: Fact,
  { figures }: Stand,
): { readonly key: string; readonly row: ChartRow; readonly cell: Quantity } | undefined {
  for (const row of rows) {
    const cell = row.cells[figures];
    if (cell?.type === 'quantity' && cell.fact === address) return { key: row.key, row, cell };
  }
  return undefined;
}

/** Two courses at one moment stand one above the other: a bracket would have no width. */
function isAtOnce(a: ChartRow, b: ChartRow, { times }: Stand): boolean {
  const [x, y] = [a, b].map(({ cells }) => (times === '' ? undefined : cells[times]));
  return x?.type === 'moment' && y?.type === 'moment' && x.low === y.low;
}

/** Both are open on one side: how far they are apart is not known. */
function meet(a: Quantity, b: Quantity): boolean {
  return (a.low === null && b.low === null) || (a.high === null && b.high === null);
}

function oneValue({ low, high, kind }: Quantity): number | undefined {
  if (kind === 'undisclosed') return undefined;
  return low === high || high === null ? (low ?? undefined) : low === null ? high : undefined;
}

/** Of the larger to the smaller, as far as both are known. */
function ratioOf(a: Quantity, b: Quantity): number | undefined {
  const [x, y] = [a.low ?? a.high, b.low ?? b.high];
  if (x === null || y === null || x <= 0 || y <= 0) return undefined;
  return Math.max(x, y) / Math.min(x, y);
}

/** @param plus before what is more */
function printed(
  context: Context,
  shown: Shown,
  measure: Measure,
  plus: '+' | '',
): { readonly pieces: readonly Piece[]; readonly plain: string } | undefined {
  if (measure.value.type !== 'quantity' || !measure.value.quantity.stated) return undefined;
  const { quantity } = measure.value;
  const { low, high } = measure.value.quantity.stated;
  shown.measures.set(measure.name, measure);
  showRests(context, shown, measure.facts);
  const figure = measureFigure(context, measure, quantity);
  const isMore = Number((low ?? high)?.at ?? 0) > 0;
  const sign = isMore ? plus : '';
  const pieces = [
    ...(sign === '' ? [] : [{ ...emptyPiece, text: sign, strong: true }]),
    { ...emptyPiece, figure, strong: true },
  ];
  return { pieces, plain: sign + figure.text };
}
