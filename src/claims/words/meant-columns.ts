/** A sentence that names no figure → the one column that a word of it can mean: charges, over a column of fees. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Dataset, Field, Table } from '../../model/dataset.ts';
import { foldText } from '../../text/mask-text.ts';
import { holds } from './clause-patterns.ts';
import { meansColumn, isTime } from './implied.ts';
import type { Name, Ref } from './name.ts';
import type { Compared } from './compared.ts';

/** @param words of the clause that are no names */
export function columnsMeant(
  dataset: Dataset,
  names: readonly Name[],
  words: readonly string[],
  { senses, result }: Compared,
  language: SentenceWords,
): readonly Name[] {
  const refs = names.flatMap((n) => n.refs);
  if (refs.some((r) => r.kind === 'field')) return [];
  const isOfTime = senses.some((s) => s.type === 'earliest' || s.type === 'latest');
  const spokenOf = [...dataset.tables.values()].filter(
    (t) =>
      refs.some((r) => (r.kind === 'row' || r.kind === 'table') && r.table === t.name) ||
      t.fields.some((f) => f.names && words.some((w) => meansColumn(f, w, language))),
  );
  const tables = spokenOf.length > 0 ? spokenOf : [...dataset.tables.values()];
  const columns = tables.flatMap((table) => {
    const meant = oneOf(quantitiesMeant(table, words, language));
    const own =
      meant ??
      (isOfTime ? timeOf(table) : undefined) ??
      (result === 'none' ? undefined : resultOf(table, language));
    return own ? [{ table, own }] : [];
  });
  const [column] = columns;
  if (!column || (spokenOf.length === 0 && columns.length > 1)) return [];
  return columns.map(({ table, own }) => {
    const ref: Ref = { kind: 'field', table: table.name, field: own.name, unit: own.unit ?? '' };
    return { from: 0, to: 0, text: own.title, refs: [ref] };
  });
}

function quantitiesMeant(
  { fields }: Table,
  words: readonly string[],
  language: SentenceWords,
): readonly Field[] {
  const meant = fields.filter(
    (f) => f.unit !== undefined && words.some((w) => meansColumn(f, w, language)),
  );
  // Of “Sales” and “Sales in 2024” the one that names no time.
  const now = meant.filter((f) => !/[0-9]{4}/.test(f.title));
  return now.length > 0 ? now : meant;
}

function timeOf({ fields }: Table): Field | undefined {
  return oneOf(fields.filter(isTime));
}

function resultOf({ fields }: Table, language: SentenceWords): Field | undefined {
  return oneOf(
    fields.filter((f) => f.unit !== undefined && holds(foldText(f.title), 'results', language)),
  );
}

function oneOf<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}
