/** One function a layout: the slide as written → its view, every name resolved, every figure worded. */
import { error } from '../diagnostics/diagnostic.ts';
import { languageOf } from '../languages/index.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { ChartSource } from '../model/charts.ts';
import type { LayoutName, PointSource, SlideOf } from '../model/slides.ts';
import type { Views } from '../model/layout-views.ts';
import {
  noBox,
  type CellView,
  type PointView,
  type ProfileFigureView,
  type RichText,
} from '../model/views.ts';
import type { Path } from '../model/sources.ts';
import { cellOf } from './cell.ts';
import { noCaption, wordCaption, type MadeCaption } from './chart-caption.ts';
import { planComparison } from './comparison.ts';
import {
  resolveField,
  resolveRow,
  resolveTable,
  showCell,
  type Context,
  type Shown,
} from './context.ts';
import { headOf } from './head-of.ts';
import { withOmitted } from './omit.ts';
import { planOrnament } from './ornament.ts';
import { plainText } from '../model/plain-text.ts';
import { resolveOptional, resolveText } from './rich-text.ts';
import { planTable } from './table.ts';
import { planTimeline } from './timeline.ts';

/** What a layout needs beside its own slide. */
export interface Around {
  readonly path: Path;
  readonly sectionNumber: string;
  readonly sections: Views['agenda']['sections'];
  readonly edition: string;
  /** Of each chart, worded from its fields. */
  readonly captions: readonly MadeCaption[];
}

export type PlanView<L extends LayoutName> = (
  context: Context,
  shown: Shown,
  slide: SlideOf<L>,
  around: Around,
) => Views[L];

export const planCover: PlanView<'cover'> = (context, shown, slide, { path, edition }) => ({
  kicker: optionalText(context.sources.deck.kicker),
  subtitle: resolveOptional(context, shown, slide.subtitle, [...path, 'subtitle']),
  edition: plainText(edition),
  next: resolveOptional(context, shown, slide.next, [...path, 'next']),
  author: optionalText(context.sources.deck.author),
  lines: slide.chart ? planOrnament(context, slide.chart, [...path, 'chart']) : [],
});

export const planAgenda: PlanView<'agenda'> = (_context, _shown, _slide, { sections }) => ({
  sections,
  rule: noBox,
});

export const planSection: PlanView<'section'> = (context, shown, slide, around) => ({
  number: plainText(around.sectionNumber),
  rule: noBox,
  text: resolveOptional(context, shown, slide.text, [...around.path, 'text']),
});

export const planStatement: PlanView<'statement'> = (context, shown, slide, { path }) => ({
  lead: resolveOptional(context, shown, slide.lead, [...path, 'lead']),
  points: pointsOf(context, shown, slide.points, [...path, 'points']).map((point, i) => ({
    ...point,
    number: plainText(String(i + 1)),
  })),
  rule: noBox,
});

export const planTableSlide: PlanView<'table'> = (context, shown, slide, { path }) => ({
  caption: resolveOptional(context, shown, slide.caption, [...path, 'caption']),
  ...planTable(context, shown, slide.table, [...path, 'table']),
  // Given when it is known how many rows stand on a page.
  box: noBox,
  air: 0,
  headHeight: 0,
  footnotes: (slide.footnotes ?? []).map((note, i) =>
    resolveText(context, shown, note, [...path, 'footnotes', i]),
  ),
});

export const planChartSlide: PlanView<'chart'> = (context, shown, slide, { path, captions }) => ({
  chart: {
    id: slide.id,
    caption: captionOf(context, shown, slide.chart, captions[0], [...path, 'chart']),
    box: noBox,
  },
  points: pointsOf(context, shown, slide.points ?? [], [...path, 'points']),
});

export const planTwoCharts: PlanView<'two-charts'> = (
  context,
  shown,
  slide,
  { path, captions },
) => {
  const slot = (i: 0 | 1, id: string): Views['chart']['chart'] => {
    const chart = slide.charts[i];
    const at = [...path, 'charts', i];
    const caption = chart ? captionOf(context, shown, chart, captions[i], at) : plainText('');
    return { id, caption, box: noBox };
  };
  return { first: slot(0, slide.id), second: slot(1, `${slide.id}-2`) };
};

export const planFinding: PlanView<'finding'> = (context, shown, slide, { path }) => ({
  label: resolveOptional(context, shown, slide.label, [...path, 'label']),
  figure: resolveText(context, shown, slide.figure, [...path, 'figure']),
  size: 0,
  text: resolveOptional(context, shown, slide.text, [...path, 'text']),
});

export const planComparisonSlide: PlanView<'comparison'> = (context, shown, slide, { path }) =>
  planComparison(context, shown, slide.comparison, [...path, 'comparison']);

export const planImage: PlanView<'image'> = (context, shown, slide, { path }) => {
  const at = [...path, 'image'];
  return {
    src: context.sources.images.get(slide.image.file)?.address ?? '',
    alt: resolveText(context, shown, slide.image.alt, [...at, 'alt']).plain,
    box: noBox,
    caption: resolveOptional(context, shown, slide.image.caption, [...at, 'caption']),
    points: pointsOf(context, shown, slide.points ?? [], [...path, 'points']),
  };
};

export const planProfile: PlanView<'profile'> = (context, shown, slide, { path }) => {
  const { profile } = slide;
  const at = [...path, 'profile'];
  const table = resolveTable(context, profile.table, [...at, 'table']);
  const row = table && resolveRow(context, table, profile.row, [...at, 'row']);
  const cell = (name: string, where: Path): ProfileFigureView | undefined =>
    table && row && profileCell(context, shown, table, row, name, where);
  const list = (names: readonly string[], key: string): ProfileFigureView[] =>
    names.flatMap((name, i) => cell(name, [...at, key, i]) ?? []);
  return {
    name: plainText(cell(profile.name, [...at, 'name'])?.cell.text ?? ''),
    sub: optionalText(profile.sub && cell(profile.sub, [...at, 'sub'])?.cell.text),
    rule: noBox,
    figures: list(profile.figures, 'figures'),
    fields: list(profile.fields ?? [], 'fields'),
    points: pointsOf(context, shown, slide.points ?? [], [...path, 'points']),
  };
};

export const planTimelineSlide: PlanView<'timeline'> = (context, shown, slide, { path }) =>
  planTimeline(context, shown, slide.timeline, [...path, 'timeline']);

/** `sources` itself is filled when every slide is known (planDeck). */
export const planSourcesSlide: PlanView<'sources'> = (context, shown, slide, { path }) => ({
  text: resolveOptional(context, shown, slide.text, [...path, 'text']),
  heads: languageOf(context.language).slides.sourceHeads,
  columns: { table: 0, locators: 0, asOf: 0 },
  headHeight: 0,
  sources: [],
});

/** Filled when every claim is judged (ledger.ts). */
export const planLedgerSlide: PlanView<'ledger'> = (context, shown, slide, { path }) => ({
  text: resolveOptional(context, shown, slide.text, [...path, 'text']),
  heads: languageOf(context.language).ledger.heads,
  box: noBox,
  headLines: { slide: [], words: [], verdict: [], evidence: [] },
  columns: { slide: 0, words: 0, verdict: 0, evidence: 0 },
  headHeight: 0,
  rows: [],
});

/** Filled when every slide is known (data-notes.ts). */
export const planNotesSlide: PlanView<'data-notes'> = (context, shown, slide, { path }) => ({
  text: resolveOptional(context, shown, slide.text, [...path, 'text']),
  groups: [],
});

/** Its rows are filled when every slide is known (plan-changes.ts). */
export const planChangesSlide: PlanView<'changes'> = (context, shown, slide, { path }) => {
  if (!context.sources.baseline && context.sources.deck.compare === undefined) {
    context.report(error('changes-without-compare', {}, context.locate([...path, 'layout'])));
  }
  return {
    text: resolveOptional(context, shown, slide.text, [...path, 'text']),
    heads: languageOf(context.language).slides.changeHeads,
    box: noBox,
    headLines: { what: [], kind: [], before: [], after: [], drawn: [], by: [] },
    columns: { what: 0, kind: 0, before: 0, after: 0, drawn: 0, by: 0 },
    headHeight: 0,
    rows: [],
    more: null,
    none: null,
  };
};

export const planClosing: PlanView<'closing'> = (context, shown, slide, { path }) => ({
  points: pointsOf(context, shown, slide.points ?? [], [...path, 'points']),
  rule: noBox,
  next: resolveOptional(context, shown, slide.next, [...path, 'next']),
});

/** Words that are told as they are; none where they say nothing. */
function optionalText(text: string | undefined): RichText | null {
  return text ? plainText(text) : null;
}

function captionOf(
  context: Context,
  shown: Shown,
  chart: ChartSource,
  made = noCaption,
  path: Path,
): RichText {
  const own = resolveOptional(context, shown, chart.caption, [...path, 'caption']);
  const caption = wordCaption(context, made, own ?? undefined);
  return withOmitted(context, shown, chart, caption, path);
}

export function pointsOf(
  context: Context,
  shown: Shown,
  points: readonly PointSource[],
  path: Path,
): PointView[] {
  return points.map((point, i) =>
    typeof point === 'string'
      ? {
          number: null,
          text: resolveText(context, shown, point, [...path, i]),
          detail: null,
          rule: noBox,
        }
      : {
          number: null,
          text: resolveText(context, shown, point.text, [...path, i, 'text']),
          detail: resolveOptional(context, shown, point.detail, [...path, i, 'detail']),
          rule: noBox,
        },
  );
}

function profileCell(
  context: Context,
  shown: Shown,
  table: Table,
  row: Row,
  name: string,
  path: Path,
): ProfileFigureView | undefined {
  const field = resolveField(context, table, name, path);
  if (!field) return undefined;
  const cell: CellView = cellOf(
    context,
    shown,
    showCell(context, shown, table, row, field),
    'table',
  );
  return { label: plainText(headOf(context, field)), cell, box: noBox, rule: noBox };
}
