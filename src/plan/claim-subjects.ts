/**
 * A sentence with a claim → what it names that the claim does not speak of: other rows than the claim's, other figures.
 * It is only held against a sentence that names some, and none of the claim's.
 */
import type { Dataset, Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { JudgedClaim } from '../model/verdict.ts';
import { parseBinding } from '../text/parse-binding.ts';
import type { Context } from './context.ts';

export interface Misnamed {
  readonly of: 'row' | 'figure';
  /** What the sentence names. */
  readonly named: string;
  /** What its claim is about. */
  readonly claimed: readonly string[];
}

/** What a name in a sentence can mean: rows (`players pfn`) or fields (`players params`). */
interface Names {
  readonly pattern: RegExp | undefined;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Vocabulary {
  readonly rows: Names;
  readonly figures: Names;
}

/** 「年」 or “Now” stands in every other sentence, whatever column has it for a head. */
const isTelling = (name: string): boolean =>
  name.length >= (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name) ? 2 : 4);

/** Worked out once a deck. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const rows = new Map<string, Set<string>>();
  const figures = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, name: string, id: string): void => {
    if (name === '') return;
    to.set(name, (to.get(name) ?? new Set()).add(id));
  };
  for (const table of dataset.tables.values()) {
    for (const field of table.fields) {
      if (field.type === 'quantity' && isTelling(field.title)) {
        add(figures, field.title.toLowerCase(), idOf(table, field.name));
      }
      if (!field.names) continue;
      for (const row of table.rows) {
        add(rows, row.cells.get(field.name)?.raw.trim() ?? '', idOf(table, row.key ?? ''));
      }
    }
  }
  return { rows: namesOf(rows, 'gu'), figures: namesOf(figures, 'giu') };
}

/** undefined: nothing speaks against the sentence. */
export function findMisnamed(
  context: Context,
  { rows, figures }: Vocabulary,
  sentence: string,
  claims: readonly JudgedClaim[],
): Misnamed | undefined {
  const facts = claims.flatMap((claim) => subjectsOf(context, claim));
  if (facts.length === 0) return undefined;
  const keys = claims.flatMap((claim) => textsIn(claim.source));
  const meantRows = new Set(facts.flatMap((fact) => entitiesOf(context.dataset, fact)));
  const tables = new Set([...meantRows].map((id) => id.split('\n')[0]));
  const row = misnamed(rows, sentence, (id) => {
    const [table = '', key = ''] = id.split('\n');
    return !tables.has(table) || meantRows.has(id) || keys.includes(key);
  });
  if (row !== undefined) {
    return { of: 'row', named: row, claimed: namesFor(rows, meantRows) };
  }
  const meantFields = new Set(facts.map((f) => idOf(f.table, f.field.name)));
  const fieldTables = new Set(facts.map((f) => f.table.name));
  const figure = misnamed(figures, sentence, (id) => {
    const [table = '', name = ''] = id.split('\n');
    return !fieldTables.has(table) || meantFields.has(id) || keys.includes(name);
  });
  return figure === undefined
    ? undefined
    : { of: 'figure', named: figure, claimed: [...new Set(facts.map((f) => f.field.title))] };
}

/** The first name in the sentence, unless one of them can be meant by the claim. */
function misnamed(
  { pattern, ids }: Names,
  sentence: string,
  isMeant: (id: string) => boolean,
): string | undefined {
  const found = pattern ? [...sentence.matchAll(pattern)].map((m) => m[0]) : [];
  const idsOf = (name: string): string[] => [
    ...(ids.get(name) ?? ids.get(name.toLowerCase()) ?? []),
  ];
  return found.some((name) => idsOf(name).some(isMeant)) ? undefined : found[0];
}

/** The facts that a claim names itself; none where it speaks of whole columns or rows. */
function subjectsOf(context: Context, { source, facts }: JudgedClaim): Fact[] {
  const named = textsIn(source).flatMap((text): Fact[] => {
    const measure = context.verdicts.measures.get(text);
    if (measure) return [...measure.facts];
    const parsed = parseBinding(`{{${text}}}`);
    if (!parsed.ok || parsed.names.length < 3) return [];
    const found = context.index.find(parsed.names);
    return found.ok ? [found.fact] : [];
  });
  if (named.length > 0 || !('only' in source)) return named;
  return facts.filter((f) => source.only.includes(f.rowKey));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...textsIn(inner),
  ]);
}

/** Its own row, and the rows that its foreign keys lead to. */
function entitiesOf(dataset: Dataset, { table, rowKey }: Fact): string[] {
  const row = table.byKey.get(rowKey);
  const leads = table.foreignKeys.flatMap((key) => {
    const [field = ''] = key.fields;
    const target = dataset.tables.get(key.table);
    const value = row?.cells.get(field)?.raw.trim();
    return key.fields.length === 1 && target && value !== undefined ? [idOf(target, value)] : [];
  });
  return [idOf(table, rowKey), ...leads];
}

function idOf(table: Pick<Table, 'name'>, key: NonNullable<Row['key']>): string {
  return `${table.name}\n${key}`;
}

function namesFor({ ids }: Names, meant: ReadonlySet<string>): string[] {
  return [...ids].flatMap(([name, own]) => ([...own].some((id) => meant.has(id)) ? [name] : []));
}

function namesOf(ids: ReadonlyMap<string, ReadonlySet<string>>, flags: 'gu' | 'giu'): Names {
  // Longest first: of two names that begin alike the longer one was meant.
  const names = [...ids.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(names.map(wholeWord).join('|'), flags);
  return { pattern: names.length === 0 ? undefined : pattern, ids };
}

/** A Latin name is not found inside a longer one; other scripts may have no blanks to tell by. */
export function wholeWord(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const before = /^[\p{sc=Latin}0-9]/u.test(word) ? '(?<![\\p{sc=Latin}0-9])' : '';
  const after = /[\p{sc=Latin}0-9]$/u.test(word) ? '(?![\\p{sc=Latin}0-9])' : '';
  return before + escaped + after;
}
