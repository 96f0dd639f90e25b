/** What every part of planning one deck looks things up in, and where it says what is wrong. */
import type { LanguageName } from '../languages/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { renderAddress } from '../facts/address.ts';
import type { AddressProblem, Column, FactIndex } from '../facts/index-facts.ts';
import type { Fit } from '../fit/set-text.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Dataset, Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Day } from '../model/moment.ts';
import type { PrintedText } from '../model/printed-texts.ts';
import type { MeasureText } from '../model/theme.ts';
import type { Place } from '../model/place.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { Sign } from '../model/frame-views.ts';
import type { Locate, Path, Sources } from '../model/sources.ts';
import { mostListed } from './listed.ts';
import type { Drawn } from '../model/views.ts';
import type { Measure, Verdicts } from '../model/verdict.ts';

/** Conditions on the cells of a table, standing at a path → which rows are so; undefined after saying what is wrong. */
export type RowsWhere = (
  table: Table,
  where: Readonly<Record<string, ConditionSource>>,
  path: Path,
  report: (diagnostic: Diagnostic) => void,
) => ((row: Row) => boolean) | undefined;

export interface Context {
  readonly where: RowsWhere;
  readonly sources: Sources;
  readonly dataset: Dataset;
  readonly index: FactIndex;
  readonly language: LanguageName;
  readonly locate: Locate;
  /** First day of the edition. */
  readonly now: Day;
  readonly measureText: MeasureText;
  /** What texts are set in, and what they keep together. */
  readonly fit: Fit;
  readonly verdicts: Verdicts;
  /** What has changed since the edition that is compared with, by address or name of a measure: as it was printed. */
  readonly before: ReadonlyMap<string, string>;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Each text of the deck that a reader sees, as it was written. */
  readonly printed: readonly PrintedText[];
  /** Each text that was resolved, by its `at`: where it was written. */
  readonly texts: Map<string, Place>;
}

/** What finding tables, fields and rows needs of it. */
export type Lookup = Pick<Context, 'where' | 'dataset' | 'index' | 'locate' | 'report'>;

/** What one slide shows, gathered while it is planned. */
export interface Shown {
  readonly facts: Map<string, Fact>;
  /** What figures of it rest on without being listed: their sources are told all the same. */
  readonly behind: Map<string, Fact>;
  readonly measures: Map<string, Measure>;
  readonly signs: Set<Sign>;
  /** What stands drawn beside figures, outside charts. */
  readonly drawn: Set<Drawn['form']>;
  /** Every text of the author's, as printed: what the words of claims are looked for in. */
  readonly texts: ShownText[];
}

export function nothingShown(texts: ShownText[] = []): Shown {
  return {
    facts: new Map(),
    behind: new Map(),
    measures: new Map(),
    signs: new Set(),
    drawn: new Set(),
    texts,
  };
}

/** A table by name; an unknown one is reported at the path that names it. */
export function resolveTable(context: Lookup, name: string, path: Path): Table | undefined {
  const table = context.dataset.tables.get(name);
  if (!table) {
    const near = nearest(name, context.dataset.tables.keys());
    context.report(error('unknown-table', { name, nearest: near }, context.locate(path)));
  }
  return table;
}

/**
 * A field by name, also through foreign keys (`org.name`); an unknown one is reported at the path that names it.
 * @param use `asked`: rows are chosen by it and nothing of it is printed, so it may be internal
 */
export function resolveField(
  context: Lookup,
  table: Table,
  name: string,
  path: Path,
  use: 'printed' | 'asked' = 'printed',
): Column | undefined {
  const found = context.index.column(table, name);
  if (!found.ok) {
    reportAddress(context, found.problem, context.locate(path));
    return undefined;
  }
  if (use === 'asked' || !found.column.internal) return found.column;
  const address = renderAddress([table.name, ...found.column.way]);
  context.report(error('internal-printed', { address }, context.locate(path)));
  return undefined;
}

/** The fact that a binding names; undefined after saying what is wrong with it. */
export function resolveFact(
  context: Lookup,
  names: readonly string[],
  at: Place,
  atName: (index: number) => Place = () => at,
): Fact | undefined {
  const found = context.index.find(names);
  if (!found.ok) {
    reportAddress(context, found.problem, atName(found.problem.index));
    return undefined;
  }
  if (!found.internal) return found.fact;
  context.report(error('internal-printed', { address: renderAddress(names) }, at));
  return undefined;
}

/** Rows by key; each unknown one is reported at the path that names it. */
export function resolveRow(
  context: Lookup,
  table: Table,
  key: string,
  path: Path,
): Row | undefined {
  if (table.primaryKey.length === 0) {
    context.report(error('row-without-key', { table: table.name }, context.locate(path)));
    return undefined;
  }
  const row = table.byKey.get(key);
  if (!row) {
    const args = { table: table.name, name: key, nearest: nearest(key, table.byKey.keys()) };
    context.report(error('unknown-row', args, context.locate(path)));
  }
  return row;
}

/** The fact of a cell, noted as shown. */
export function showCell(
  context: Context,
  shown: Shown,
  table: Table,
  row: Row,
  column: Column,
): Fact {
  const fact = context.index.inColumn(table, row, column);
  showFact(context, shown, fact);
  return fact;
}

/** With what is computed, all that it rests on is shown: the footer names their sources. */
export function showFact(context: Lookup, shown: Shown, fact: Fact): void {
  shown.facts.set(fact.address, fact);
  const { from = [] } = fact.cell.computed ?? {};
  for (const names of from) {
    const found = context.index.cell(names);
    if (!found) continue;
    if (from.length <= mostListed) showFact(context, shown, found);
    else shown.behind.set(found.address, found);
  }
}

export function reportAddress(context: Lookup, problem: AddressProblem, at: Place): void {
  // The problem pairs code and arguments already; a switch would only say so again.
  context.report({ ...problem, severity: 'error', at } as unknown as Diagnostic);
}
