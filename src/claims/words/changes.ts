/** A claim → whether words of change (grew, 増益) may stand over it: it needs two times of one thing, a run, or a figure of change. Pure. */
import { foldText } from '../../text/mask-text.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { isRecord } from '../../model/is-record.ts';
import type { Dataset, Table } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { holds } from './clause-patterns.ts';
import { isTime } from './implied.ts';
import { factsNamed, periodsOf, textsIn, type Lookups } from './referents.ts';

/** It is of no change. Where that cannot be told, as of a measure, it may be. */
export function isStill(lookups: Lookups, claim: JudgedClaim, language: SentenceWords): boolean {
  const { source, measures } = claim;
  if (measures.length > 0) return false;
  if ('not' in source) return false;
  if ('greater' in source || 'less' in source || 'ratio' in source) {
    const facts = textsIn(source).flatMap((text) => factsNamed(lookups, text));
    if (facts.length === 0 || facts.some((f) => isOfChange(f.field.title, language))) return false;
    return !isInTime(lookups.dataset, facts);
  }
  const conditions = [
    ...('have' in source ? [source.have] : []),
    ...('count' in source ? [source.where] : []),
  ];
  const [fact] = claim.facts;
  if (conditions.length === 0 || !fact) return false;
  return !conditions.some((c) => isRecord(c) && tellsChange(c, fact, language));
}

/** Of one thing at two times, as far as can be told; of one figure and a limit there is no second. */
function isInTime(dataset: Dataset, [first, ...others]: readonly Fact[]): boolean {
  if (!first) return false;
  return others.some((other) => {
    // Two columns of one row, such as now and a year before.
    if (other.table !== first.table || other.rowKey === first.rowKey) return true;
    const [own, its] = [first, other].map(({ table, rowKey }) => namesOf(table, rowKey));
    if (own !== undefined && own !== '') return own === its;
    const [from, to] = [first, other].map((fact) => timeOf(dataset, fact));
    return from !== to;
  });
}

function namesOf(table: Table, rowKey: string): string {
  const row = table.byKey.get(rowKey);
  // What is called by its year has no name beside.
  const named = table.fields.filter((f) => f.names && !isTime(f));
  return named.map((f) => row?.cells.get(f.name)?.raw.trim() ?? '').join('\n');
}

/** All that a row without a name says of when. */
function timeOf(dataset: Dataset, fact: Fact): string {
  const { table, rowKey } = fact;
  const row = table.byKey.get(rowKey);
  const told = periodsOf(dataset, fact).map((p) => p.from);
  const cells = table.fields.filter(isTime).map((f) => row?.cells.get(f.name)?.raw.trim() ?? '');
  return [...told, ...cells].join(' ');
}

/** A column of change, a label that tells one, or a column held against another. */
function tellsChange(
  conditions: Readonly<Record<string, unknown>>,
  { table }: Fact,
  language: SentenceWords,
): boolean {
  return Object.entries(conditions).some(([name, condition]) => {
    const field = table.fields.find((f) => f.name === name);
    if (!field || isOfChange(field.title, language)) return true;
    const written = textsIn(condition);
    const labels = field.categories.filter((c) => written.includes(c.value)).map((c) => c.label);
    return (
      table.fields.some((f) => written.includes(f.name)) ||
      [...written, ...labels].some((text) => isOfChange(text, language))
    );
  });
}

function isOfChange(text: string, language: SentenceWords): boolean {
  return holds(foldText(text), 'changes', language);
}
