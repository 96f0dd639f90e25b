/** What a dataset calls things → where a text names them: rows, figures, labels of categories, periods. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { LanguageName } from '../../languages/codes.ts';
import type { Dataset, Field, Table } from '../../model/dataset.ts';
import type { Moment } from '../../model/moment.ts';
import { formatMoment, parseMoment } from '../../quantity/index.ts';
import { columnCalled, namesOfRow, periodCalled, touching } from '../../text/called.ts';
import { foldText } from '../../text/mask-text.ts';
import { finderOf } from './find-names.ts';
import { periodOf, type Name, type Ref } from './name.ts';

export interface Vocabulary {
  /** In the order of the text; of two that begin at one place the longer. */
  readonly find: (text: string) => readonly Name[];
  /** Whether the data has anything of that name, in part at least. @param noun as a text counts it */
  readonly knows: (noun: string) => boolean;
  /** How many rows a table has whose own noun this is. */
  readonly rowsOf: (noun: string) => number | undefined;
  /** What a row is called, by `table\nkey`, as messages tell it. */
  readonly rowNames: ReadonlyMap<string, string>;
}

interface Entry {
  /** As the data writes it. */
  readonly name: string;
  /** Found in just these letters: a short name, or one that is an everyday word. */
  readonly exact: boolean;
  readonly refs: Ref[];
}

/** 「年」 or “Now” stands in every other sentence, whatever column has it for a head. */
const shortest = (name: string): number => (touching.test(name) ? 2 : 4);

type Add = (name: string, ref: Ref, exact: boolean) => void;

/** Worked out once a deck. */
export function vocabularyOf(dataset: Dataset, language: LanguageName): Vocabulary {
  const entries = new Map<string, Entry>();
  const rowNames = new Map<string, string>();
  const everyday = new Set(languageOf(language).sentences.clauses.functionWords);
  const add: Add = (name, ref, exact) => {
    const known = entries.get(name);
    if (known) known.refs.push(ref);
    else if (name !== '') entries.set(name, { name, exact, refs: [ref] });
  };
  for (const table of dataset.tables.values()) {
    for (const name of new Set([table.title, stemOf(table.title)])) {
      if (name.length >= shortest(name)) add(name, { kind: 'table', table: table.name }, false);
    }
    for (const field of table.fields) addField(table, field, add);
    for (const row of table.rows) {
      for (const name of namesOfRow(table, row)) {
        const short = name.length < 4 && !touching.test(name);
        const exact = short || everyday.has(name.toLowerCase());
        add(name, { kind: 'row', table: table.name, row: row.key ?? '' }, exact);
        const id = `${table.name}\n${row.key ?? ''}`;
        if (!rowNames.has(id)) rowNames.set(id, name);
      }
    }
  }
  addPeriods(momentsOf(dataset), language, add);
  return {
    find: finderOf([...entries.values()], language),
    rowNames,
    ...nounsOf(dataset, entries),
  };
}

/** Each moment with its year; and where the data has quarters or months, all of them without, of any year that it has. */
function addPeriods(moments: readonly Moment[], language: LanguageName, add: Add): void {
  const codes = new Set(moments.map((m) => m.code));
  for (const moment of moments) {
    const period = periodOf(moment);
    if (!period) continue;
    const { full } = periodCalled(moment.code, language);
    for (const name of new Set([formatMoment(moment, { language }), moment.code, ...full])) {
      if (/\d{4}|\p{L}/u.test(name)) add(name, { kind: 'period', ...period }, false);
    }
  }
  const years = [...new Set([...codes].flatMap((c) => /\d{4}/.exec(c)?.[0] ?? []))];
  const parts = [
    ...([...codes].some((c) => /-Q/.test(c)) ? ['Q1', 'Q2', 'Q3', 'Q4'] : []),
    ...([...codes].some((c) => /^\d{4}-\d{2}/.test(c)) ? months : []),
  ];
  for (const code of years.flatMap((year) => parts.map((part) => `${year}-${part}`))) {
    const parsed = parseMoment(code);
    const period = parsed.ok ? periodOf(parsed.moment) : undefined;
    // “May” is a month only with its capital letter.
    const { short } = periodCalled(code, language);
    for (const name of short) if (period) add(name, { kind: 'period', ...period }, true);
  }
}

const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

function nounsOf(
  dataset: Dataset,
  entries: ReadonlyMap<string, unknown>,
): Pick<Vocabulary, 'knows' | 'rowsOf'> {
  const tables = [...dataset.tables.values()];
  const titles = tables.flatMap(({ title, fields }) => [
    title,
    ...fields.flatMap((f) => [f.title, f.unit ?? '', ...f.words]),
  ]);
  const all = foldText([...titles, ...titles.map(stemOf), ...entries.keys()].join('\n'));
  return {
    knows: (noun) => all.includes(stemOf(noun)),
    rowsOf: (noun) =>
      tables.find((table) => nounsOfRows(table).includes(stemOf(noun)))?.rows.length,
  };
}

/** What its rows are: makers, by its own title or by that of the column that names them. */
function nounsOfRows({ title, fields }: Table): readonly string[] {
  return [title, ...fields.filter((f) => f.names).map((f) => f.title)].map(stemOf);
}

/** Makers, maker; bakeries, bakery. */
function stemOf(noun: string): string {
  const folded = foldText(noun.trim());
  return folded.length > 3 ? folded.replace(/(?<=[^aeiou])ies$/, 'y').replace(/s$/, '') : folded;
}

function addField(table: Table, field: Field, add: Add): void {
  const isNumber = ['integer', 'number'].includes(field.type) && field.labels === undefined;
  if (field.type === 'quantity' || field.unit !== undefined || isNumber) {
    const ref = {
      kind: 'field',
      table: table.name,
      field: field.name,
      unit: field.unit ?? '',
    } as const;
    // “Customers”, counted in customers, is what any figure of them is told in.
    const isUnit = field.title.toLowerCase() === field.unit?.toLowerCase();
    for (const name of isUnit ? field.words : columnCalled(field)) {
      if (name.length >= shortest(name)) add(name, ref, false);
    }
  }
  for (const { value, label } of field.categories) {
    if (label.length < shortest(label)) continue;
    add(label, { kind: 'value', table: table.name, field: field.name, value }, false);
  }
}

function momentsOf(dataset: Dataset): readonly Moment[] {
  const moments = new Map<string, Moment>();
  for (const table of dataset.tables.values()) {
    for (const row of table.rows) {
      for (const { value } of row.cells.values()) {
        if (value.type === 'moment') moments.set(value.moment.code, value.moment);
      }
    }
  }
  return [...moments.values()];
}
