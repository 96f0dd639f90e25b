/** A table's columns and the text of their cells → which whole numbers are labels (keys, codes, years) and no amounts. */
import type { CellValue, Field } from '../model/dataset.ts';
import type { CsvTable } from './parse-csv.ts';
import type { FieldRules } from './described-field.ts';
import type { Described } from './read-descriptor.ts';

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
      .filter((text) => text !== '' && !missingValues.includes(text));
    const labels = labelOf(field, texts, keys.has(field.name));
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

function labelOf(field: Field, texts: readonly string[], isKey: boolean): Field['labels'] {
  const numbers = texts.filter((text) => /\d/.test(text));
  const isWhole = numbers.every((text) => /^[-+]?\d+$/.test(text));
  const [first] = numbers;
  if (first === undefined) return undefined;
  const isYear = (text: string): boolean =>
    /^\d{4}$/.test(text) && text >= '1500' && text <= '2200';
  const isNamedSo = isYearName(field.name) || isYearName(field.title);
  if (isNamedSo && numbers.every(isYear)) return 'year';
  if (isKey && (field.type === 'integer' || isWhole)) return 'code';
  return isWhole && numbers.some((text) => zeroFirst.test(text)) ? 'code' : undefined;
}

/** `year`, `fiscal_year`, `birthYear`, `Year of birth`, 設立年, Baujahr; not `calls_per_year`, `last year`, 前年. */
export function isYearName(name: string): boolean {
  const words = name
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  if (words.some((word) => beside.has(word))) return false;
  const ends = [words[0] ?? '', words.at(-1) ?? ''];
  return ends.some(
    (word) => yearWords.has(word) || (yearEnds.test(word) && !otherYears.test(word)),
  );
}

/** What a column of years is called: English, Japanese, Chinese, Korean, the languages of Europe. */
const yearWords = new Set(
  (
    'year years yr fy 年 年度 年次 年份 西暦 西历 연도 년도 année annee années annees exercice jahr jahre año años ano anos ' +
    'anno anni jaar år vuosi rok lata év godina leto год έτος рік година yıl'
  ).split(' '),
);

/** Such words at the end of a compound. */
const yearEnds = /(?:年|年度|jahr|jaar)$/;
/** Compounds that compare years, or are parts of one. */
const otherYears =
  /(?:前年|昨年|今年|本年|翌年|来年|同年|毎年|平年|半年|前年度|今年度|vorjahr|halbjahr|folgejahr)$/;
/** Beside such a word a year is what a figure is counted over or compared with. */
const beside = new Set('per each every this last previous prior next half pro par por'.split(' '));
