/**
 * What rests on internal columns: it gives its result without parts, and none from which a single cell can be worked out
 * unless its author says `publish: true`.
 */
import { error } from '../diagnostics/diagnostic.ts';
import { renderAddress } from '../facts/address.ts';
import { internalOnes } from '../facts/internal.ts';
import type { ClaimSource, MeasureSource } from '../model/claims.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { JudgedClaim, Measure } from '../model/verdict.ts';
import { renderValue } from '../quantity/index.ts';
import { parseBinding } from '../text/parse-binding.ts';
import type { JudgeContext } from './context.ts';
import { ofList } from './of-list.ts';

/** Of fewer rows each can be guessed by whoever knows another. */
const fewest = 3;

const internalOf = ofList(internalOnes);

/** Says where a measure would give a cell of an internal column away. */
export function checkPrivateMeasure(
  context: JudgeContext,
  source: MeasureSource,
  measure: Measure,
): void {
  const inside = internalOnes(measure.facts);
  if (inside.length === 0 || source.publish) return;
  const { name } = measure;
  const alone = inside.find((f) => sameFigure(f.cell.value, measure.value));
  const rows = isAmong(context, source) ? rowsOf(inside).size : 1;
  if (!alone && rows >= fewest) return;
  const args = { name, column: (alone ?? inside[0])?.field.title ?? '' };
  context.report({
    path: [],
    diagnostic: (at) =>
      alone ? error('internal-cell', args, at) : error('internal-few', { ...args, rows }, at),
  });
}

/** A claim's own cells; those of its measures are held there. */
export function checkPrivateClaim(
  context: JudgeContext,
  source: ClaimSource,
  judged: JudgedClaim,
): void {
  if (source.publish) return;
  const ofMeasures = new Set(
    judged.measures.flatMap((name) => context.measureOf(context, name)?.facts ?? []),
  );
  const inside = internalOf(judged.facts).filter((f) => !ofMeasures.has(f));
  const rows = rowsOf(inside).size;
  const [first] = inside;
  if (!first || rows >= fewest) return;
  const args = { name: judged.form, column: first.field.title, rows };
  context.report({ path: [], diagnostic: (at) => error('internal-few', args, at) });
}

/** Two results whose rows differ by one or two tell those by their difference. @returns the later of each such pair, with the earlier */
export function differByFew(
  measures: ReadonlyMap<string, Measure>,
  sources: Readonly<Record<string, MeasureSource>>,
): { readonly name: string; readonly other: string; readonly rows: number }[] {
  const inside = [...measures.values()]
    .filter(({ name }) => !sources[name]?.publish)
    .map(({ name, facts }) => ({ name, cells: new Set(internalOnes(facts).map((f) => f.address)) }))
    .filter(({ cells }) => cells.size > 0);
  return inside.flatMap((one, i) =>
    inside.slice(0, i).flatMap((other) => {
      const shared = [...one.cells].filter((cell) => other.cells.has(cell)).length;
      const rows = one.cells.size + other.cells.size - 2 * shared;
      return shared > 0 && rows > 0 && rows < fewest
        ? [{ name: one.name, other: other.name, rows }]
        : [];
    }),
  );
}

function rowsOf(facts: readonly Fact[]): Set<string> {
  return new Set(facts.map((f) => renderAddress([f.table.name, f.rowKey])));
}

/** A cell that stands in the formula by itself can be worked out from the result. */
function isAmong(context: JudgeContext, source: MeasureSource): boolean {
  const many = ['sum', 'min', 'max', 'mean', 'median'] as const;
  if (many.some((form) => form in source)) return true;
  return !textsIn(source).some((text) => {
    const parsed = parseBinding(`{{${text}}}`);
    const found = parsed.ok ? context.index.find(parsed.names) : undefined;
    return found?.ok === true && found.internal;
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function sameFigure(cell: CellValue, result: CellValue): boolean {
  return (
    cell.type === 'quantity' &&
    result.type === 'quantity' &&
    cell.quantity.unit === result.quantity.unit &&
    renderValue(cell.quantity) === renderValue(result.quantity)
  );
}
