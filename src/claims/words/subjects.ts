/**
 * A clause with a claim → what it names that the claim does not speak of: other rows than the claim's, other figures.
 * It is only held against a sentence that names some, and none of the claim's.
 */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { spellOut } from '../../languages/patterns.ts';
import type { Field } from '../../model/dataset.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { foldText } from '../../text/mask-text.ts';
import { perLanguage } from '../../text/per-language.ts';
import { eventsOf, holds } from './clause-patterns.ts';
import type { Vocabulary } from './names.ts';
import { isGrowthOf } from './implied.ts';
import { listedBy } from './listed.ts';
import {
  factsNamed,
  isOf,
  meaningOf,
  referentsOf,
  refersTo,
  textsIn,
  titlesOf,
  type Lookups,
} from './referents.ts';
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
 * @param find names in it, without those that it holds something against
 * @param isBare the clause shows no figure
 * @param others claims of the same text: what they are about may be named as well
 */
export function findMisnamed(
  lookups: Lookups & { readonly language: LanguageName },
  find: Vocabulary['find'],
  rowNames: Vocabulary['rowNames'],
  sentence: string,
  clause: string,
  isBare: boolean,
  claims: readonly JudgedClaim[],
  others: readonly JudgedClaim[],
): Misnamed | undefined {
  const facts = claims.flatMap((claim) => subjectsOf(lookups, claim));
  const keys = claims.flatMap((claim) => textsIn(claim.source));
  const { rows, fields: own } = referentsOf(lookups, facts);
  // Of a run over a column, and of all its rows, the column is the subject.
  const columns = claims.flatMap((claim) => [...meaningOf(lookups, claim).columns]);
  const fields = own.size > 0 ? own : new Set(columns);
  if (fields.size === 0) return undefined;
  const all = { rows, fields, periods: [] };
  const named = referentsOf(
    lookups,
    others.flatMap((claim) => subjectsOf(lookups, claim)),
  );
  const asked = others.flatMap((claim) => [...meaningOf(lookups, claim).columns]);
  const elsewhere = { ...named, fields: new Set([...named.fields, ...asked]) };
  const near = find(clause).filter((n) => !refersTo(n, elsewhere));
  const around = find(sentence).filter((n) => !refersTo(n, elsewhere));
  const titles = titlesOf(lookups.dataset, [...fields]);
  const words = languageOf(lookups.language).sentences;
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
    // A name that other tables have too (売上高) speaks of this one, if it can; of theirs alone it says nothing here.
    const told = found.filter(({ ids }) => ids.some(([table]) => tables.has(table)));
    const isMeant = told.some(
      ({ text, ids }) =>
        ids.some(([table, key]) => meant.has(`${table}\n${key}`) || keys.includes(key)) ||
        (kind === 'field' && titles.some((title) => isGrowthOf(title, text, words))),
    );
    // Visitors, over a run of another table's column: no name of the claim's own stands beside it.
    const other =
      kind === 'field' &&
      isBare &&
      names === near &&
      told.length === 0 &&
      near.every((n) => !refersTo(n, all)) &&
      found.every(({ text }) => titles.every((t) => !foldText(t).includes(foldText(text))));
    return isMeant ? undefined : (told[0] ?? (other ? found[0] : undefined))?.text;
  };
  const row = misnamed('row', rows);
  if (row !== undefined) {
    const claimed = [...rows].flatMap((id) => rowNames.get(id) ?? []);
    return { of: 'row', named: row, claimed };
  }
  const figure =
    misnamed('field', fields) ??
    otherEvent(facts, clause, lookups.language) ??
    (others.length === 0 ? otherMeasure(titles, clause, words) : undefined);
  if (figure === undefined) return undefined;
  return { of: 'figure', named: figure, claimed: [...new Set(titles)] };
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

/** 「増益」 over a claim on the growth of sales. */
function otherMeasure(
  titles: readonly string[],
  clause: string,
  language: SentenceWords,
): string | undefined {
  if (titles.length === 0) return undefined;
  const folded = foldText(clause);
  const own = titles.map(foldText);
  return measuresOf(language).flatMap((group) => {
    const said = group.find((word) => folded.includes(word) && holds(word, 'changes', language));
    const isOwn = own.some((title) => group.some((word) => title.includes(word)));
    return said === undefined || isOwn ? [] : [said];
  })[0];
}

/** Each with what it is that changed: 増収, 売上高. */
const measuresOf = perLanguage(({ facts }) =>
  facts.changesOf.map((group) => spellOut(group).map(({ word }) => word)),
);

/** The facts that a claim names itself; none where it speaks of whole columns or rows. */
function subjectsOf(lookups: Lookups, claim: JudgedClaim): readonly Fact[] {
  const named = textsIn(claim.source).flatMap((text) => factsNamed(lookups, text));
  return named.length > 0 ? named : listedBy(claim);
}
