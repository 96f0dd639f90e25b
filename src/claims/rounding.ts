/** Figures as they are printed, in the digits that their measure or field asks for: by name or address, only those that rounding changes. */
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { ownDigits, roundQuantity } from '../quantity/index.ts';
import type { JudgeContext } from './context.ts';
import { ofList } from './of-list.ts';

export function roundedMeasures(
  context: JudgeContext,
  names: readonly string[],
): Map<string, CellValue> {
  const measures = names.flatMap((name) => context.measureOf(context, name) ?? []);
  return asPrinted(
    context,
    measures.map((m) => [m.name, m.value, m.digits] as const),
  );
}

/** What a measure rests on is not printed with it: only the facts that a claim names itself. */
export function roundedFacts(
  context: JudgeContext,
  facts: readonly Fact[],
  measures: readonly string[],
): Map<string, CellValue> {
  const printed = withDigits(facts);
  if (printed.length === 0) return new Map();
  const behind = new Set(
    measures.flatMap((name) => context.measureOf(context, name)?.facts ?? []).map((f) => f.address),
  );
  return asPrinted(
    context,
    printed
      .filter(({ address }) => !behind.has(address))
      .map(({ address, cell, field }) => [address, cell.value, field.digits] as const),
  );
}

const withDigits = ofList((facts: readonly Fact[]) =>
  facts.filter((fact) => fact.field.digits !== undefined),
);

function asPrinted(
  { language }: JudgeContext,
  figures: readonly (readonly [string, CellValue, number | undefined])[],
): Map<string, CellValue> {
  const rounded = new Map<string, CellValue>();
  for (const [name, value, asked] of figures) {
    if (value.type !== 'quantity') continue;
    const digits = asked ?? ownDigits(value.quantity, language);
    if (digits === undefined) continue;
    const quantity = roundQuantity(value.quantity, { digits, language });
    if (JSON.stringify(quantity) !== JSON.stringify(value.quantity)) {
      rounded.set(name, { type: 'quantity', quantity });
    }
  }
  return rounded;
}
