/** What a dataset calls things → where a text names them: rows, figures, labels of categories, periods. Pure. */
import { languageOf } from '../../languages/index.ts';
import type { LanguageName } from '../../languages/codes.ts';
import type { Dataset, Field, Row, Table } from '../../model/dataset.ts';
import type { Day, Moment } from '../../model/moment.ts';
import { formatMoment, parseMoment } from '../../quantity/index.ts';
import { beginsWord, foldText, isLetter, type Span } from '../../text/mask-text.ts';

/** What a name can mean. */
export type Ref =
  | { readonly kind: 'row'; readonly table: string; readonly row: string }
  | {
      readonly kind: 'field';
      readonly table: string;
      readonly field: string;
      /** '' where it is no quantity. */
      readonly unit: string;
    }
  | {
      readonly kind: 'value';
      readonly table: string;
      readonly field: string;
      readonly value: string;
    }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'period'; readonly from: Day; readonly to: Day };

/** A place in a text where something of the dataset is named. */
export interface Name extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** All that it can mean; a name may be that of two things. */
  readonly refs: readonly Ref[];
}

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
  readonly folded: string;
  /** Found in just these letters: a short name, or one that is an everyday word. */
  readonly exact: boolean;
  readonly refs: Ref[];
}

/** 「年」 or “Now” stands in every other sentence, whatever column has it for a head. */
const shortest = (name: string): number => (touching.test(name) ? 2 : 4);
const touching = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Worked out once a deck. */
export function vocabularyOf(dataset: Dataset, language: LanguageName): Vocabulary {
  const entries = new Map<string, Entry>();
  const rowNames = new Map<string, string>();
  const everyday = new Set(languageOf(language).sentences.clauses.functionWords);
  const add = (name: string, ref: Ref, exact: boolean): void => {
    const known = entries.get(name);
    if (known) known.refs.push(ref);
    else if (name !== '') entries.set(name, { name, folded: foldText(name), exact, refs: [ref] });
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
  for (const moment of momentsOf(dataset)) {
    const period = periodOf(moment);
    if (!period) continue;
    for (const name of new Set([formatMoment(moment, { language }), moment.code])) {
      if (/\d{4}|\p{L}/u.test(name)) add(name, { kind: 'period', ...period }, false);
    }
  }
  return { find: finder([...entries.values()], language), rowNames, ...nounsOf(dataset, entries) };
}

function nounsOf(
  dataset: Dataset,
  entries: ReadonlyMap<string, unknown>,
): Pick<Vocabulary, 'knows' | 'rowsOf'> {
  const tables = [...dataset.tables.values()];
  const titles = tables.flatMap(({ title, fields }) => [
    title,
    ...fields.flatMap((f) => [f.title, f.unit ?? '', ...f.words]),
  ]);
  const all = foldText([...titles, ...entries.keys()].join('\n'));
  return {
    knows: (noun) => all.includes(stemOf(noun)),
    rowsOf: (noun) => tables.find(({ title }) => stemOf(title) === stemOf(noun))?.rows.length,
  };
}

/** Makers, maker. */
function stemOf(noun: string): string {
  const folded = foldText(noun.trim());
  return folded.length > 3 ? folded.replace(/s$/, '') : folded;
}

function addField(
  table: Table,
  field: Field,
  add: (name: string, ref: Ref, exact: boolean) => void,
): void {
  if (field.type === 'quantity' || field.unit !== undefined) {
    const ref = {
      kind: 'field',
      table: table.name,
      field: field.name,
      unit: field.unit ?? '',
    } as const;
    // “Customers”, counted in customers, is what any figure of them is told in.
    const isUnit = field.title.toLowerCase() === field.unit?.toLowerCase();
    for (const name of isUnit ? field.words : [field.title, ...field.words]) {
      if (name.length >= shortest(name)) add(name, ref, false);
    }
  }
  for (const { value, label } of field.categories) {
    if (label.length < shortest(label)) continue;
    add(label, { kind: 'value', table: table.name, field: field.name, value }, false);
  }
}

/** What its cells call a row; a period's own cell is found as a period. */
export function namesOfRow(table: Table, row: Row): readonly string[] {
  const named = table.fields.filter((field) => field.names);
  const cells = named.map((field) => row.cells.get(field.name)?.raw.trim() ?? '');
  return [...cells, ...row.aliases].filter((name) => name !== '');
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

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function periodOf({ from, to }: Moment): Period | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** 2025, FY2025, 2025年度, 2025年: what a text calls a year, whether or not a cell does; 2025 kettles are none. */
const year =
  /(?<![0-9.,$€£¥])(?:FY\s?)?((?:19|20)[0-9]{2})(?![0-9%]|[.,][0-9]|\s\p{Ll}{2,}s(?!\p{L})|[\p{sc=Han}--[年]])(?:年度|年)?/giv;

function finder(entries: readonly Entry[], language: LanguageName): Vocabulary['find'] {
  const byStart = new Map<string, Entry[]>();
  for (const entry of entries) {
    const start = entry.folded.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  for (const list of byStart.values()) list.sort((a, b) => b.name.length - a.name.length);
  // Each text is asked for by several rules.
  const known = new Map<string, readonly Name[]>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const folded = foldText(text);
    const found: Name[] = [];
    for (let at = 0; at < folded.length;) {
      const entry = beginsWord(folded, at)
        ? [folded.slice(at, at + 2), folded.charAt(at)]
            .flatMap((start) => byStart.get(start) ?? [])
            .find((e) => standsAt(e, text, folded, at))
        : undefined;
      if (entry) {
        const to = at + entry.name.length;
        found.push({ from: at, to, text: text.slice(at, to), refs: entry.refs });
        at = to;
      } else at += 1;
    }
    const names = [...found, ...yearsIn(text, found, language)].sort((a, b) => a.from - b.from);
    known.set(text, names);
    return names;
  };
}

function standsAt({ name, folded, exact }: Entry, text: string, all: string, at: number): boolean {
  if (exact ? !text.startsWith(name, at) : !all.startsWith(folded, at)) return false;
  const first = folded.charAt(0);
  const last = folded.at(-1) ?? '';
  const before = all.charAt(at - 1);
  const after = all.charAt(at + name.length);
  return !(joins(first) && joins(before)) && !(joins(last) && joins(after));
}

/** A Latin name is not found inside a longer one; other scripts may have no blanks to tell by. */
function joins(character: string): boolean {
  return isLetter(character) || /[0-9]/.test(character);
}

function yearsIn(text: string, taken: readonly Span[], language: LanguageName): Name[] {
  return [...text.matchAll(year)].flatMap((match): Name[] => {
    const { index: from } = match;
    const to = from + match[0].length;
    if (taken.some((t) => t.from < to && from < t.to)) return [];
    const own = parseMoment(match[0], language);
    const read = own.ok ? own : parseMoment(match[1] ?? '');
    const period = read.ok ? periodOf(read.moment) : undefined;
    return period ? [{ from, to, text: match[0], refs: [{ kind: 'period', ...period }] }] : [];
  });
}
