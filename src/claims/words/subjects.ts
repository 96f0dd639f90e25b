/**
 * A clause with a claim → what it names that the claim does not speak of: other rows than the claim's, other figures.
 * It is only held against a sentence that names some, and none of the claim's.
 */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { Field } from '../../model/dataset.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { foldText } from '../../text/mask-text.ts';
import { eventsOf } from './clause-patterns.ts';
import type { Vocabulary } from './names.ts';
import { factsNamed, isOf, referentsOf, refersTo, textsIn, type Lookups } from './referents.ts';
import type { Fact } from '../../model/fact.ts';

export interface Misnamed {
  readonly of: 'row' | 'figure';
  /** What the sentence names. */
  readonly named: string;
  /** What its claim is about. */
  readonly claimed: readonly string[];
}

/**
 * undefined: nothing speaks against the sentence.
 * @param others claims of the same text: what they are about may be named as well
 */
export function findMisnamed(
  lookups: Lookups & { readonly language: LanguageName },
  vocabulary: Vocabulary,
  sentence: string,
  clause: string,
  claims: readonly JudgedClaim[],
  others: readonly JudgedClaim[],
): Misnamed | undefined {
  const facts = claims.flatMap((claim) => subjectsOf(lookups, claim));
  if (facts.length === 0) return undefined;
  const keys = claims.flatMap((claim) => textsIn(claim.source));
  const { rows, fields } = referentsOf(lookups, facts);
  const elsewhere = referentsOf(
    lookups,
    others.flatMap((claim) => subjectsOf(lookups, claim)),
  );
  const near = vocabulary.find(clause).filter((n) => !refersTo(n, elsewhere));
  const around = vocabulary.find(sentence).filter((n) => !refersTo(n, elsewhere));
  const misnamed = (kind: 'row' | 'field', meant: ReadonlySet<string>): string | undefined => {
    const tables = new Set([...meant].map((id) => id.split('\n')[0]));
    // The subject may stand in the clause before.
    const names = near.some((n) => isOf(n, kind)) ? near : around;
    const found = names.flatMap(({ text, refs }) => {
      const ids = refs.flatMap((ref) =>
        ref.kind === 'row' && kind === 'row'
          ? [[ref.table, ref.row] as const]
          : ref.kind === 'field' && kind === 'field'
            ? [[ref.table, ref.field] as const]
            : [],
      );
      return ids.length === 0 ? [] : [{ text, ids }];
    });
    // A name that other tables have too (売上高) speaks of this one, if it can.
    const isMeant = found.some(
      ({ ids }) =>
        ids.every(([table]) => !tables.has(table)) ||
        ids.some(([table, key]) => meant.has(`${table}\n${key}`) || keys.includes(key)),
    );
    return isMeant ? undefined : found[0]?.text;
  };
  const row = misnamed('row', rows);
  if (row !== undefined) {
    const claimed = [...rows].flatMap((id) => vocabulary.rowNames.get(id) ?? []);
    return { of: 'row', named: row, claimed };
  }
  const figure = misnamed('field', fields) ?? otherEvent(facts, clause, lookups.language);
  if (figure === undefined) return undefined;
  const claimed = [...new Set(facts.map((f) => f.field.title))];
  return { of: 'figure', named: figure, claimed };
}

/** 「着工」 over a claim on the days on which things opened, where the table knows both. */
function otherEvent(
  facts: readonly Fact[],
  clause: string,
  code: LanguageName,
): string | undefined {
  const events = eventsOf(languageOf(code).sentences);
  const isDay = ({ type }: Field, event: RegExp, title: string): boolean =>
    type === 'moment' && event.test(foldText(title));
  const claimed = events.filter((e) => facts.some(({ field }) => isDay(field, e, field.title)));
  const folded = foldText(clause);
  if (claimed.length === 0 || claimed.some((e) => e.test(folded))) return undefined;
  const known = events.filter((e) =>
    facts.some(({ table }) => table.fields.some((field) => isDay(field, e, field.title))),
  );
  return known.flatMap((e) => e.exec(folded)?.[0] ?? [])[0];
}

/** The facts that a claim names itself; none where it speaks of whole columns or rows. */
function subjectsOf(lookups: Lookups, { source, facts }: JudgedClaim): readonly Fact[] {
  const named = textsIn(source).flatMap((text) => factsNamed(lookups, text));
  if (named.length > 0 || !('only' in source)) return named;
  return facts.filter((f) => source.only.includes(f.rowKey));
}
