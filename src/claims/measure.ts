/** A measure as written → a figure with its own exact bounds, the facts it rests on, and how it was computed. */
import { error } from '../diagnostics/diagnostic.ts';
import { openFormula } from '../facts/internal.ts';
import type { MeasureSource } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Measure } from '../model/verdict.ts';
import { unitOf } from '../quantity/index.ts';
import type { JudgeContext, Problem } from './context.ts';
import type { Computation } from './known.ts';
import { computeMeasure } from './measure-forms.ts';
import { remember } from './remember.ts';

/** A measure by name; undefined after saying what is wrong with it. Worked out once. */
export function resolveMeasure(context: JudgeContext, name: string): Measure | undefined {
  // What is wrong with it is told at its own place, whoever asks: once.
  const made = remember(context, 'measures', name, () => workOut(context, name) ?? 'broken');
  return made === 'broken' ? undefined : made;
}

function workOut(context: JudgeContext, name: string): Measure | undefined {
  const { computing } = context;
  const source = context.measures[name];
  if (source === undefined) return undefined;
  const inside: JudgeContext = { ...context, report: reportInside(context, name) };
  if (computing.has(name)) {
    const names = [...computing, name];
    inside.report({ path: [], diagnostic: (at) => error('measure-circle', { names }, at) });
    return undefined;
  }
  computing.add(name);
  const computed = computeMeasure(inside, source);
  computing.delete(name);
  return computed && toMeasure(inside, name, source, computed);
}

/** Where a measure's own problems are told: below `measures`, whoever asked for it. */
function reportInside(context: JudgeContext, name: string): (problem: Problem) => void {
  return (problem) => {
    if (problem.absolute) {
      context.report(problem);
      return;
    }
    const { path, diagnostic } = problem;
    context.report({ path: ['measures', name, ...path], absolute: true, diagnostic });
  };
}

function toMeasure(
  context: JudgeContext,
  name: string,
  source: MeasureSource,
  { computed, facts, formula }: Computation,
): Measure | undefined {
  if (!computed.ok) {
    const { problem } = computed;
    const { left, right } = problem.type === 'units-differ' ? problem : { left: '', right: '' };
    const args = { name, problem: problem.type, left, right };
    context.report({ path: [], diagnostic: (at) => error('measure-impossible', args, at) });
    return undefined;
  }
  const quantity = inUnit(computed.quantity, source.unit);
  const value: CellValue = { type: 'quantity', quantity };
  return {
    name,
    label: source.title ?? name,
    value,
    ...(source.digits !== undefined && { digits: source.digits }),
    facts,
    formula: openFormula(formula, facts),
  };
}

/** A plain number gets the unit it is printed in: 3 → 3社. */
export function inUnit(quantity: Quantity, unit: string | undefined): Quantity {
  return unit === undefined || quantity.unit !== ''
    ? quantity
    : { ...quantity, unit: unitOf(unit).id };
}
