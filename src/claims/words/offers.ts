/** An open clause → words in its place that its figures carry: each row by its name, with what is bound or named of it. Pure. */
import { rowName } from '../../facts/fact-names.ts';
import type { FactIndex } from '../../facts/index-facts.ts';
import type { Language } from '../../languages/language.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Name, Ref } from './name.ts';

/**
 * @param bound facts that the clause shows
 * @param names of the whole sentence: a row and a figure that it names may stand in two clauses
 * @returns text with bindings, or undefined: nothing of the data is both a row's and a figure that are named
 */
export function figuresInWords(
  { dataset, index }: { readonly dataset: Dataset; readonly index: FactIndex },
  bound: readonly Fact[],
  names: readonly Name[],
  { writing, slides }: Pick<Language, 'writing' | 'slides'>,
): string | undefined {
  const figures = bound.filter((fact) => !isName(fact));
  const facts = figures.length > 0 ? figures : factsNamed(dataset, index, names);
  if (facts.length === 0) return undefined;
  const rows = new Map<string, string[]>();
  for (const fact of facts) {
    const row = rowName(fact);
    const blank = writing.fullWidth ? '' : ' ';
    const told = `${fact.field.title}${blank}{{${fact.address}}}`;
    rows.set(row, [...(rows.get(row) ?? []), told]);
  }
  return [...rows]
    .map(([row, told]) => `${row}${writing.colon}${told.join(writing.listComma)}`)
    .join(slides.leftOutSeparator);
}

/** What its row is called: in a table of periods, the period. */
function isName({ field, table }: Fact): boolean {
  return field.names || (field.type === 'moment' && !table.fields.some((f) => f.names));
}

/** Each row that is named with each figure of its table that is. */
function factsNamed(dataset: Dataset, index: FactIndex, names: readonly Name[]): Fact[] {
  const refs = names.flatMap((n) => n.refs);
  const fields = refs.filter((r): r is Extract<Ref, { kind: 'field' }> => r.kind === 'field');
  return refs.flatMap((ref) => {
    if (ref.kind !== 'row') return [];
    const key = dataset.tables.get(ref.table)?.byKey.has(ref.row) === true ? ref.row : undefined;
    return fields.flatMap((f) => {
      if (key === undefined || f.table !== ref.table) return [];
      const found = index.find([f.table, key, f.field]);
      return found.ok ? [found.fact] : [];
    });
  });
}
