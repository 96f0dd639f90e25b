/** A table without a schema → the schema that its cells have, as the descriptor takes it: each type has been tried on every cell. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { startOf } from '../model/place.ts';
import { readsTwoWays } from '../quantity/index.ts';
import { cellSchema } from './field-rules.ts';
import type { StandardType } from './descriptor-shapes.ts';
import { markers } from './explain-cell.ts';
import { yamlText } from './figure-rules.ts';
import { isYearName } from './label-names.ts';
import type { CsvTable } from './parse-csv.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { readField } from './read-field.ts';

interface Column {
  readonly name: string;
  readonly type: StandardType;
  readonly texts: readonly string[];
}

/** The first that fits; text is what is left. */
const types: readonly StandardType[] = [
  'year',
  'integer',
  'number',
  'date',
  'datetime',
  'yearmonth',
  'boolean',
];

/** @param isJson the descriptor is JSON, else YAML */
export function proposeSchema(csv: CsvTable, language: LanguageName, isJson: boolean): string {
  const missing = missingIn(csv);
  const columns = csv.head.map(({ text }, i): Column => {
    const texts = csv.rows.map((row) => row[i]?.text.trim() ?? '');
    const said = texts.filter((cell) => cell !== '' && !missing.includes(cell));
    const name = text.trim();
    const type = types.find((one) => isOf(one, name, said, language)) ?? 'string';
    return { name, type, texts };
  });
  const primaryKey = keyOf(columns, missing);
  const fields = columns.map(({ name, type }) => ({ name, type }));
  const schema = {
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(missing.length > 1 && { missingValues: missing }),
    fields,
  };
  if (isJson) return `"schema": ${JSON.stringify(schema)}`;
  const list = (values: readonly string[]): string => values.map(quoted).join(', ');
  return [
    'schema:',
    ...(primaryKey.length > 0 ? [`  primaryKey: [${list(primaryKey)}]`] : []),
    ...(missing.length > 1 ? [`  missingValues: [${list(missing)}]`] : []),
    '  fields:',
    ...fields.map(({ name, type }) => `    - { name: ${quoted(name)}, type: ${type} }`),
  ].join('\n');
}

/** Blank, and the signs that tables have where there is no figure. */
function missingIn({ rows }: CsvTable): readonly string[] {
  const found = new Set(['']);
  for (const row of rows) {
    for (const { text } of row) {
      const plain = text.trim();
      if (markers.test(plain.normalize('NFKC'))) found.add(plain);
    }
  }
  return [...found];
}

function isOf(
  type: StandardType,
  name: string,
  texts: readonly string[],
  language: LanguageName,
): boolean {
  if (texts.length === 0) return false;
  const isNumber = type === 'integer' || type === 'number';
  // What begins with zero is a code, and a figure in words is more than a number.
  if (
    isNumber &&
    texts.some(
      (text) =>
        /^0\d/.test(text) ||
        !/^[-+−]?[\d.,]+(?:e[-+]?\d+)?$/i.test(text) ||
        readsTwoWays(text, languageOf(language).figures.marks),
    )
  )
    return false;
  if (type === 'year' && !isYearName(name)) return false;
  if (type === 'boolean' && texts.some((text) => /^\d$/.test(text))) return false;
  const rules = readField(unwritten, { name, type }, [], { language, provenance: {} }, [''], []);
  if (!rules) return false;
  const schema = cellSchema(rules);
  return texts.every((text) => schema.safeParse(text).success);
}

/** The first column whose every cell is another, else the first two together. */
function keyOf(columns: readonly Column[], missing: readonly string[]): readonly string[] {
  const isKey = (chosen: readonly Column[]): boolean => {
    const keys = (chosen[0]?.texts ?? []).map((_, i) =>
      chosen.map(({ texts }) => texts[i]).join('\n'),
    );
    const isFull = chosen.every(({ texts }) => texts.every((text) => !missing.includes(text)));
    return keys.length > 0 && isFull && new Set(keys).size === keys.length;
  };
  const named = columns.filter(({ type }) => type !== 'number' && type !== 'boolean');
  const one = named.find((column) => isKey([column]));
  const two = named.slice(0, 2);
  return (one ? [one] : two.length === 2 && isKey(two) ? two : []).map(({ name }) => name);
}

function quoted(text: string): string {
  return text === '' ? "''" : yamlText(text);
}

/** A field that nobody has written anywhere. */
const unwritten: ParsedYaml = {
  file: '',
  data: undefined,
  diagnostics: [],
  locate: () => startOf(''),
  locateKey: () => startOf(''),
  source: () => '',
};
