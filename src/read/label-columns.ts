/** A table's columns and the text of their cells → which whole numbers are labels (keys, codes, years) and no amounts. */
import type { CellValue, Field } from '../model/dataset.ts';
import { isCodeName, isYearName } from './label-names.ts';
import type { CsvTable } from './parse-csv.ts';
import type { FieldRules } from './described-field.ts';
import type { Described } from './read-resource.ts';
import { parseFigure } from './read-figure.ts';

/** A label is printed as it stands: no thousands marks, no zeros lost. What has a unit of its own is an amount. */
export function labelColumns(
  described: Described,
  csv: CsvTable,
  columns: ReadonlyMap<string, number>,
): FieldRules[] {
  const keys = new Set([
    ...described.primaryKey,
    ...described.foreignKeys.flatMap((key) => key.fields),
  ]);
  return described.fields.map((rules) => {
    const { field, missingValues, unitWord } = rules;
    if (!['integer', 'number'].includes(field.type) || unitWord !== '') return rules;
    const at = columns.get(field.name) ?? -1;
    const texts = csv.rows
      .map((cells) => cells[at]?.text.trim() ?? '')
      .filter((text) => text !== '' && !missingValues.includes(text))
      .map((text) => text.normalize('NFKC'));
    const labels = labelOf(rules, texts, keys.has(field.name));
    if (labels === undefined) return rules;
    // A scale that the package names for its figures is not that of a year.
    return { ...rules, written: undefined, field: { ...field, unit: labelUnit, labels } };
  });
}

/** The unit that prints without thousands marks (quantity/units). */
const labelUnit = 'label';

/** A cell of a label column: a code that begins with zero is kept as it was written. */
export function asLabel(value: CellValue, raw: string): CellValue {
  if (value.type !== 'quantity') return value;
  const { places: _, ...quantity } = value.quantity;
  const text = raw.trim();
  const code = zeroFirst.test(text) ? { words: text } : {};
  return { type: 'quantity', quantity: { ...quantity, unit: labelUnit, ...code } };
}

const zeroFirst = /^0\d+$/;

function labelOf(rules: FieldRules, texts: readonly string[], isKey: boolean): Field['labels'] {
  const { field } = rules;
  const numbers = texts.filter((text) => /\d/.test(text));
  if (numbers.length === 0) return undefined;
  const names = [field.name, field.title];
  if (names.some(isYearName) && numbers.every((text) => isYear(text, rules))) return 'year';
  // Tables with a gap come out of some tools as 1041.0, 1042.0.
  const isWhole = numbers.every((text) => /^[-+]?\d+(?:\.0+)?$/.test(text));
  if (isKey && (field.type === 'integer' || isWhole)) return 'code';
  if (!isWhole) return undefined;
  const isCode = numbers.some((text) => zeroFirst.test(text)) || names.some(isCodeName);
  return isCode ? 'code' : undefined;
}

/** 2011, about 2011, 2011..2013, 2011.0: four digits, written as one number. */
function isYear(text: string, rules: FieldRules): boolean {
  const parsed = parseFigure(text, rules);
  if (!parsed.ok) return false;
  const { low, high } = parsed.quantity.stated ?? {};
  const ends = [low, high].flatMap((end) => end?.at ?? []);
  return (
    ends.length > 0 &&
    ends.every((at) => /^\d{4}$/.test(at) && at >= '1500' && at <= '2200' && text.includes(at))
  );
}
