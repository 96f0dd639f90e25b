/** What drawing one plot gives, and what all ways of drawing share: rows that are accounted for, and facts that ride on words. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { annotate } from './annotate.ts';
import type { Box } from './boxes.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { textIn } from './chart-row.ts';
import type { ChartPlan, SignPlan } from '../model/plan.ts';
import type { ChartTheme, MeasureText } from '../model/theme.ts';
import type { ChartParts } from './expand.ts';
import type { DiagramName } from '../model/charts.ts';
import type { Datum } from './datum.ts';
import type { Placed } from './preset.ts';
import type { DiagramPen } from './diagrams/pen.ts';
import type { DrawnScene } from './taken.ts';
import { checkScene, type ExpectedRow } from './check-scene.ts';
import type { SceneMark } from './read-scene.ts';

export interface ChartTools {
  readonly theme: ChartTheme;
  readonly measureText: MeasureText;
  /** `templates/charts/<part>.json`: what specs share. */
  readonly parts: ChartParts;
  /** `templates/diagrams/<name>.hbs` as text, and compiled. */
  readonly diagrams: ReadonlyMap<
    DiagramName,
    { readonly text: string; readonly render: (view: object, draw: DiagramPen['draw']) => void }
  >;
}

export interface Drawing {
  /** What stands inside the image. */
  readonly inner: string;
  /** What it was drawn from, resolved and with its data: a Vega-Lite spec as JSON. */
  readonly specs: readonly string[];
  /** All that is written in it. */
  readonly words: string;
  /** What can be seen of its rows, without annotations. */
  readonly marks: readonly SceneMark[];
  /** Claims that are drawn on it. */
  readonly signs: readonly SignPlan[];
}

/** Rows with the name under which the scene must show them. */
export function accountable(plan: ChartPlan, name: string): FlatRow[] {
  return flatRows(plan, name).map((row, index) => ({ ...row, _row: `${name}:${index}` }));
}

/**
 * What a drawn plot lacks, and its annotations: `notes` in its plot, `boxNotes` in its box.
 * @param by what counts as seeing a row; undefined where nothing is to be missed
 */
export function lookOver(
  plan: ChartPlan,
  scene: DrawnScene,
  by: ((row: FlatRow) => ExpectedRow['by']) | undefined,
  { theme, measureText }: ChartTools,
) {
  const { data: boxNotes, diagnostics, drawn } = annotate(plan, scene, theme, measureText);
  const lacks = by ? checkScene(scene.marks, expectedOf(scene.rows, by), plan) : [];
  const notes = withFacts(inPlot(boxNotes, scene.view.plot()));
  return { notes, boxNotes, drawn, diagnostics: [...lacks, ...diagnostics] };
}

/** What Vega says of a spec. */
export function warningsOf(said: readonly string[], { at }: ChartPlan): Diagnostic[] {
  return [...new Set(said)].map((message) => error('chart-warning', { message }, at));
}

/** Each row under its name for accounting. */
export function expectedOf(
  rows: readonly FlatRow[],
  by: (row: FlatRow) => ExpectedRow['by'],
): Map<string, ExpectedRow> {
  return new Map(
    rows.map((row) => {
      const id = textIn(row, '_row');
      const called = ['label', 'y', 'key'].map((c) => textIn(row, c)).find((t) => t !== '') ?? id;
      const part = textIn(row, 'part');
      return [id, { name: part === '' ? called : `${called} ${part}`, by: by(row) }];
    }),
  );
}

/** Words carry the address of the fact that they print under a name that no table's column has. */
export function withFacts(
  data: Readonly<Record<string, readonly Datum[]>>,
): Record<string, readonly Datum[]> {
  const marked = (row: Datum): Datum =>
    'weight' in row && typeof row.fact === 'string' && row.fact !== ''
      ? { ...row, _fact: row.fact }
      : row;
  return Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.map(marked)]));
}

/** Annotations are placed in the box; in the spec they stand in its plot. */
function inPlot(data: Placed['data'], { x, y }: Pick<Box, 'x' | 'y'>): Placed['data'] {
  const by: Readonly<Record<string, number>> = { x, x2: x, y, y2: y };
  const moved = (row: Datum): Datum =>
    Object.fromEntries(
      Object.entries(row).map(([key, at]) => {
        return [key, typeof at === 'number' ? at - (by[key] ?? 0) : at];
      }),
    );
  return Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.map(moved)]));
}
