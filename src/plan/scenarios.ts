/** Rows that hold actual, planned, expected and last year’s figures of the same things → which each holds, and how far what came is from what it is held against. */
import { error } from '../diagnostics/diagnostic.ts';
import type { Column } from '../facts/index-facts.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { Scenario } from '../languages/parts/reading.ts';
import type { Against } from '../model/chart-base.ts';
import { nameOf } from '../model/cell-name.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { ChartCell, ChartCells } from '../model/plan.ts';
import type { Path } from '../model/sources.ts';
import type { Distance } from '../model/verdict.ts';
import { addIntervals, intersect, point } from '../quantity/index.ts';
import { distanceCells } from './chart-distances.ts';
import type { Context, Shown } from './context.ts';
import { possible, reportGap } from './waterfall.ts';

interface Figure {
  readonly row: Row;
  readonly name: string;
  readonly scenario: Scenario;
  readonly fact: Fact;
  readonly isTotal: boolean;
}

interface Asked {
  readonly main: Column;
  readonly against: Against | undefined;
  readonly totals: readonly Row[];
}

/** By row: the `role` of its figure, whether it is of a `total`, its distance (`delta`, `growth`) and the words of what it is `held` against. */
export function scenarioCells(
  context: Context,
  shown: Shown,
  table: Table,
  cells: ReadonlyMap<Row, ChartCells>,
  { main, against, totals }: Asked,
  path: Path,
): ReadonlyMap<Row, ChartCells> {
  const figures = [...cells].flatMap(([row, own]): Figure[] => {
    const scenario = scenarioOf(nameOf(own.scenario));
    if (!scenario) reportUnknown(context, row, own, path);
    const fact = context.index.inColumn(table, row, main);
    const isTotal = totals.some((total) => nameOf(cells.get(total)?.y) === nameOf(own.y));
    return scenario ? [{ row, name: nameOf(own.y), scenario, fact, isTotal }] : [];
  });
  // Which figure a solid bar is, its own key tells.
  shown.signs.delete('exact');
  checkOnce(context, figures, cells, path);
  checkSums(context, figures, path);
  const base = baseOf(figures, against);
  const pairs = figures.filter(({ scenario }) => isOutcome(scenario) && scenario !== base);
  const held = pairs.flatMap((own) => {
    const from = figures.find(({ name, scenario }) => name === own.name && scenario === base);
    return from ? [{ own, from }] : [];
  });
  const kinds: readonly Distance[] =
    main.unit === 'percent' ? ['difference'] : ['difference', 'growth'];
  const told = kinds.map((as) =>
    distanceCells(
      context,
      shown,
      as,
      held.map(({ own, from }) => [from.fact, own.fact]),
    ),
  );
  const { notKnown } = languageOf(context.language).charts;
  const open: ChartCell = { type: 'blank', text: notKnown, fact: '' };
  return new Map(
    figures.map(({ row, scenario, isTotal }) => {
      const i = held.findIndex(({ own }) => own.row === row);
      const from = held[i]?.from;
      const total: ChartCell = { type: 'flag', on: isTotal, text: '', fact: '' };
      const beside = from && {
        held: wordCell(nameOf(cells.get(from.row)?.scenario)),
        delta: told[0]?.[i] ?? open,
        ...(kinds.length > 1 && { growth: told[1]?.[i] ?? open }),
      };
      return [row, { role: wordCell(scenario), total, ...beside }] as const;
    }),
  );
}

function wordCell(text: string): ChartCell {
  return { type: 'text', text, fact: '' };
}

const readings = languages.map(({ reading }) => reading.scenarios);
const scenarios = ['actual', 'forecast', 'plan', 'before'] as const satisfies readonly Scenario[];

function scenarioOf(text: string): Scenario | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return scenarios.find((scenario) => readings.some((words) => words[scenario].includes(word)));
}

function isOutcome(scenario: Scenario): boolean {
  return scenario === 'actual' || scenario === 'forecast';
}

/** As it was asked; else the plan, where there is one. */
function baseOf(figures: readonly Figure[], against: Against | undefined): Scenario {
  if (against) return against === 'last year' ? 'before' : against;
  return figures.some(({ scenario }) => scenario === 'plan') ? 'plan' : 'before';
}

function reportUnknown(context: Context, row: Row, own: ChartCells, path: Path): void {
  const text = nameOf(own.scenario);
  const words = languageOf(context.language).reading.scenarios;
  const known = scenarios.flatMap((scenario) => words[scenario].slice(0, 1));
  const cell = [...row.cells.values()].find(({ raw }) => raw.trim() === text);
  const place = cell?.place ?? context.locate([...path, 'scenario']);
  context.report(error('scenario-unknown', { text, known }, place));
}

function checkOnce(
  context: Context,
  figures: readonly Figure[],
  cells: ReadonlyMap<Row, ChartCells>,
  path: Path,
): void {
  for (const [i, { name, scenario, row }] of figures.entries()) {
    const isSecond = figures
      .slice(0, i)
      .some((other) => other.name === name && other.scenario === scenario);
    if (!isSecond) continue;
    const args = { name, scenario: nameOf(cells.get(row)?.scenario) };
    context.report(error('scenario-twice', args, context.locate(path)));
  }
}

/** Of each scenario that all have: what is no total adds up to the total. */
function checkSums(context: Context, figures: readonly Figure[], path: Path): void {
  const names = new Set(figures.filter(({ isTotal }) => !isTotal).map(({ name }) => name));
  for (const total of figures.filter(({ isTotal }) => isTotal)) {
    const parts = figures.filter((own) => !own.isTotal && own.scenario === total.scenario);
    const { value } = total.fact.cell;
    if (parts.length < names.size || value.type !== 'quantity') continue;
    const sum = parts.reduce(
      (all, { fact: { cell } }) =>
        addIntervals(all, cell.value.type === 'quantity' ? possible(cell.value.quantity) : {}),
      point('0'),
    );
    if (intersect(sum, possible(value.quantity))) continue;
    const step = { row: total.row, name: total.name, quantity: value.quantity, total: true };
    reportGap(context, { total: step, sum }, false, path);
  }
}
