/** Tables whose rows are all of one place (`scope`) → another place that a clause names beside their figures: 海外市場, “worldwide”. Pure. */
import { spellOut } from '../../languages/patterns.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { foldText } from '../../text/mask-text.ts';
import { perLanguage } from '../../text/per-language.ts';
import { anyOf } from '../../text/word-list.ts';
import { holds } from './clause-patterns.ts';
import { maskNames, type Clause } from './clauses.ts';

export interface OtherPlace {
  readonly named: string;
  readonly owner: string;
}

/** @param beside figures of the same clause: a place of theirs is explained */
export function otherPlace(
  { tables }: Dataset,
  facts: readonly Fact[],
  beside: readonly Fact[],
  clause: Clause,
  language: SentenceWords,
): OtherPlace | undefined {
  const [owner, ...more] = placesOf(facts);
  if (owner === undefined || more.length > 0 || holds(clause.folded, 'contrasts', language)) {
    return undefined;
  }
  if (facts.some(({ table }) => table.scope?.place === undefined)) return undefined;
  const isOwn = (words: readonly string[]): boolean => words.some((w) => isSame(w, owner));
  const known = [...tables.values()].flatMap((t) => t.scope?.place ?? []);
  const families = [...familiesOf(language), ...known.map((place) => [foldText(place)])];
  const own = families.filter(isOwn).flat();
  // Which country “at home” is, only a scope that says so tells.
  const others = families.filter((f, i) => !isOwn(f) && (i > 0 || own.length > 1)).flat();
  const explained = placesOf(beside);
  const find = (words: readonly string[]): string | undefined =>
    words.length === 0
      ? undefined
      : new RegExp(anyOf(words, language), 'u').exec(maskNames(clause))?.[0];
  const named = find(others);
  if (named === undefined || find([...own, foldText(owner)]) !== undefined) return undefined;
  return explained.some((place) => isSame(named, place)) ? undefined : { named, owner };
}

function placesOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.flatMap(({ table }) => table.scope?.place ?? []))];
}

function isSame(word: string, place: string): boolean {
  const [a, b] = [foldText(word), foldText(place)];
  return a.includes(b) || b.includes(a);
}

const familiesOf = perLanguage(({ facts }) =>
  facts.places.map((family) => spellOut(family).map(({ word }) => word)),
);
