/** Annotations as written → their words, and what they point at: a row, or a place on the chart's scale. */
import type { DiagnosticArgs } from '../diagnostics/codes.ts';
import { error } from '../diagnostics/diagnostic.ts';
import type { AnnotationSource } from '../model/chart-base.ts';
import type { CellValue } from '../model/dataset.ts';
import type { AnnotationPlan } from '../model/plan.ts';
import type { Path } from '../model/sources.ts';
import { dayNumber, parseMoment } from '../quantity/index.ts';
import { parseText } from '../text/parse-text.ts';
import { resolveFact, showFact, type Context, type Shown } from './context.ts';
import { resolveText } from './rich-text.ts';
import { showRests } from './rests.ts';

/** @param keys of the rows that the chart shows */
export function planAnnotations(
  context: Context,
  shown: Shown,
  written: readonly AnnotationSource[],
  keys: ReadonlySet<string>,
  path: Path,
): AnnotationPlan[] {
  return written.flatMap((annotation, i) => {
    const at = [...path, i];
    const { pieces, plain } = resolveText(context, shown, annotation.text, [...at, 'text']);
    const target = targetOf(context, shown, annotation, keys, at);
    return target ? [{ pieces, plain, target, at: context.locate(at) }] : [];
  });
}

function targetOf(
  context: Context,
  shown: Shown,
  { row, at, from, to }: AnnotationSource,
  keys: ReadonlySet<string>,
  path: Path,
): AnnotationPlan['target'] | undefined {
  const forms = [row, at, from ?? to].filter((form) => form !== undefined);
  const [only] = forms;
  if (forms.length !== 1 || only === undefined || (from === undefined) !== (to === undefined)) {
    reportPlace(context, '', path, 'forms');
    return undefined;
  }
  if (row !== undefined) {
    if (keys.has(row)) return { type: 'row', key: row };
    reportPlace(context, row, [...path, 'row'], 'not-shown');
    return undefined;
  }
  const endOf = (text: string, key: string): Extent | undefined => {
    const extent = extentOf(context, shown, text, [...path, key]);
    if (extent !== 'nowhere') return extent;
    reportPlace(context, text, [...path, key], 'not-a-place');
    return undefined;
  };
  if (at !== undefined) {
    const extent = endOf(at, 'at');
    return extent && { type: 'span', ...extent };
  }
  const [first, last] = [endOf(from ?? '', 'from'), endOf(to ?? '', 'to')];
  if (!first || !last) return undefined;
  return { type: 'span', low: first.low, high: last.high, time: first.time };
}

function reportPlace(
  context: Context,
  found: string,
  path: Path,
  problem: DiagnosticArgs['annotation-place']['problem'],
): void {
  context.report(error('annotation-place', { found, problem }, context.locate(path)));
}

interface Extent {
  readonly low: number | null;
  readonly high: number | null;
  readonly time: boolean;
}

/** A binding to a figure, a measure or a moment, or a moment as it is written; undefined: said elsewhere already. */
function extentOf(
  context: Context,
  shown: Shown,
  text: string,
  path: Path,
): Extent | 'nowhere' | undefined {
  const [run, ...others] = parseText(text).runs;
  if (run?.type === 'binding' && others.length === 0) {
    const [name = '', ...more] = run.names;
    const measure = more.length === 0 ? context.verdicts.measures.get(name) : undefined;
    if (measure) {
      shown.measures.set(name, measure);
      showRests(context, shown, measure.facts);
      return extentOfCell(measure.value);
    }
    const fact = resolveFact(context, run.names, context.locate(path));
    if (!fact) return undefined;
    showFact(context, shown, fact);
    return extentOfCell(fact.cell.value);
  }
  const parsed = parseMoment(text, context.language);
  return parsed.ok ? extentOfCell({ type: 'moment', moment: parsed.moment }) : 'nowhere';
}

function extentOfCell(value: CellValue): Extent | 'nowhere' {
  if (value.type === 'quantity' && value.quantity.stated) {
    const { low, high } = value.quantity.stated;
    return { low: low ? Number(low.at) : null, high: high ? Number(high.at) : null, time: false };
  }
  if (value.type !== 'moment') return 'nowhere';
  const { from, to } = value.moment;
  const low = from === undefined ? null : dayNumber(from) * day;
  const high = to === undefined ? null : (dayNumber(to) + 1) * day;
  return { low, high, time: true };
}
const day = 86_400_000;
