/** A period that a sentence names → whether it is that of all rows of a claim, or where the claim’s column begins. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Span } from '../../text/mask-text.ts';
import { beginsWith, endsWith } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import { isTime } from './implied.ts';
import { isPlace } from './meaning.ts';
import { periodOf, type Name, type Period } from './name.ts';
import { timesOf } from './times.ts';

/** “Three refits in 2026”, over those before 2027: each row that is counted has a day of that year in the column it is chosen by. */
export function isTimeOfAll(name: Name, { form, source, facts }: JudgedClaim): boolean {
  if (!['count', 'all'].includes(form) || !('where' in source) || facts.length === 0) return false;
  const chosenBy = Object.keys(source.where ?? {});
  return periodsIn(name).some((told) =>
    facts.every((fact) => {
      const times = timesIn(fact, chosenBy);
      return times.length > 0 && times.every((t) => told.from <= t.from && t.to <= told.to);
    }),
  );
}

function timesIn({ table, rowKey }: Fact, columns: readonly string[]): readonly Period[] {
  return table.fields
    .filter((field) => isTime(field) && columns.includes(field.name))
    .flatMap((field) => {
      const value = table.byKey.get(rowKey)?.cells.get(field.name)?.value;
      const period = value?.type === 'moment' ? periodOf(value.moment) : undefined;
      return period ?? [];
    });
}

/** “The lowest since 2019”, over a column whose first year that is. */
export function isStartOf(
  dataset: Dataset,
  clause: Clause,
  name: Span & Pick<Name, 'refs'>,
  claim: JudgedClaim,
  language: SentenceWords,
): boolean {
  const [fact] = claim.facts;
  const { source } = claim;
  if (!isPlace(claim) || !fact || 'rows' in source || 'where' in source) return false;
  const before = clause.folded.slice(0, Math.max(0, name.from - clause.from));
  const behind = clause.folded.slice(name.to - clause.from);
  const isMarked =
    endsWith(before, 'startsBefore', language) || beginsWith(behind, 'startsAfter', language);
  const [first] = timesOf(dataset, fact);
  return (
    isMarked &&
    first !== undefined &&
    periodsIn(name).some((p) => p.from === first.period.from && p.to === first.period.to)
  );
}

function periodsIn({ refs }: Pick<Name, 'refs'>): readonly Period[] {
  return refs.flatMap((ref) => (ref.kind === 'period' ? [ref] : []));
}
