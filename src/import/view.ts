/** The rows of one chart, and what its sentences and charts are made of. */
import type { DeckSentences, Sentence } from '../languages/parts/door.ts';
import { address } from './names.ts';
import type { Field, Table } from './propose.ts';

export interface Story {
  readonly id: string;
  readonly table: string;
  readonly title: string;
  readonly because: Readonly<Record<string, unknown>>;
  /** Absent: it is told, not drawn. */
  readonly chart?: Readonly<Record<string, unknown>>;
  readonly measures?: Readonly<Record<string, unknown>>;
}

/** The rows of one chart: those of a label at one time, of one series over time. */
export interface View {
  readonly table: Table;
  readonly rows: readonly number[];
  readonly where: Readonly<Record<string, string>>;
  readonly name: Field;
  readonly id: string;
  /** What holds for all its rows and is in no title: values of further labels, a period. */
  readonly held: readonly string[];
  readonly words: Words;
}

export interface Words {
  readonly deck: DeckSentences;
  /** What stands in brackets behind a word. */
  readonly aside: (inside: readonly string[]) => string;
}

/** More marks than these are no chart to be read from afar. */
export const mostBars = 12;

/** The first of each, then the second of each: a deck is of all its parts. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();
}

export function rowsOf({ keys }: Table): readonly number[] {
  return [...keys.keys()].filter((row) => keys[row] !== undefined);
}

export const countOf = ({ cells }: Field): number => new Set(cells.map(({ text }) => text)).size;

export const valueOf = (field: Field, row: number): number | undefined => {
  const text = field.cells[row]?.text ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
};

export const factOf = ({ table }: View, row: number, field: Field): string =>
  address(table.name, table.keys[row] ?? '', field.name);

export const bound = (fact: string): string => `{{${fact}}}`;

/** With what holds for all rows beside it: €12 k (A, March 2026). */
export function figureOf({ held, words }: View, fact: string): string {
  return bound(fact) + (held.length === 0 ? '' : words.aside(held));
}

function slug(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

export function idOf(kind: string, view: View, field: Field): string {
  const parts = [kind, slug(view.table.name), slug(field.name)].filter((part) => part !== '');
  return parts.join('-').slice(0, 30) + view.id;
}

/** All its rows, or those that are asked for. */
export function chosen(view: View, rows: readonly number[]): Readonly<Record<string, unknown>> {
  const isAll = rows.length === view.rows.length && rows.length === view.table.keys.length;
  return isAll ? {} : { rows: rows.map((row) => view.table.keys[row]) };
}

export const tell = (
  { text, words }: Sentence,
  claim: Readonly<Record<string, unknown>>,
): Pick<Story, 'title' | 'because'> => ({ title: text, because: { [words]: claim } });
