/** Two that are compared → whether the words put them the other way round than the claim. No readable mark, no finding. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { isLetter, type Span } from '../../text/mask-text.ts';
import { beginsWith, wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name.ts';
import type { Vocabulary } from './names.ts';
import { isOf, refersTo, type Meaning, type Referents } from './referents.ts';

/** A name whose place among two is said: more than X, X より, outsold by X. */
export interface Marked {
  readonly name: Name;
  readonly place: 'first' | 'second';
}

export function markedNames(clause: Clause, language: SentenceWords): readonly Marked[] {
  const { names } = clause;
  const within = (name: Name): Span => ({
    from: name.from - clause.from,
    to: name.to - clause.from,
  });
  const isBlank = (from: number, to: number): boolean =>
    to >= from && /^[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"]*$/u.test(clause.folded.slice(from, to));
  const behind = (to: number): Name | undefined =>
    names.find(
      (n) => within(n).from >= to && isLink(clause.folded.slice(to, within(n).from), language),
    );
  const before = (from: number): Name | undefined =>
    names.findLast(
      (n) => within(n).to <= from && isOwn(clause.folded.slice(within(n).to, from), language),
    );
  const found = (
    list: 'secondBefore' | 'secondAfter' | 'passives' | 'startsBefore' | 'startsAfter',
    nameAt: (match: Span) => Name | undefined,
    place: Marked['place'],
  ): Marked[] =>
    [...clause.folded.matchAll(wordsOf(list, language))].flatMap((m): Marked[] => {
      const name = nameAt({ from: m.index, to: m.index + m[0].length });
      return name ? [{ name, place }] : [];
    });
  const passives = found(
    'passives',
    ({ from, to }) => (language.wordsTouch ? before(from) : behind(to)),
    'first',
  );
  const beginnings = [
    ...found('startsBefore', ({ to }) => names.find((n) => isBlank(to, within(n).from)), 'second'),
    ...found('startsAfter', ({ from }) => names.find((n) => isBlank(within(n).to, from)), 'second'),
  ];
  return [
    ...passives,
    // From May to April: the first is what it began with.
    ...beginnings.filter(({ name }) => isOf(name, 'period') && !isOf(name, 'row')),
    ...found('secondBefore', ({ to }) => behind(to), 'second'),
    ...found('secondAfter', ({ from }) => before(from), 'second'),
  ].filter((m, i, all) => all.findIndex((other) => other.name === m.name) === i);
}

/** Between the mark and its name: nothing but words that assert nothing. */
function isLink(between: string, { clauses }: SentenceWords): boolean {
  if (between.length > 24) return false;
  const words = between.split(/[\s’']+/).filter((w) => w !== '');
  return words.every((w) => clauses.functionWords.includes(w) || !isLetter(w.charAt(0)));
}

/** 「旭電機の売上高を上回る」: a few letters that name what is its own. */
function isOwn(between: string, language: SentenceWords): boolean {
  // A closing bracket or quote stands behind many a name.
  const own = between.replace(/^[\p{Pe}\p{Pf}"]+/u, '');
  return own === '' || (own.length <= 9 && beginsWith(own, 'possessives', language));
}

/** @param meanings of the claims that carry one word: one of them that fits is enough */
export function checkRoles(
  span: Span,
  words: string,
  meanings: readonly Meaning[],
  clause: Clause,
  language: SentenceWords,
): Finding | undefined {
  const paired = meanings.filter(({ first, second }) => isSomething(first) && isSomething(second));
  if (paired.length === 0 || paired.length < meanings.length) return undefined;
  for (const { name, place } of markedNames(clause, language)) {
    const wrong = (m: Meaning): boolean => {
      const [own, other] = place === 'second' ? [m.second, m.first] : [m.first, m.second];
      return refersTo(name, other) && !refersTo(name, own);
    };
    if (paired.every(wrong)) {
      return { rule: 'roles-swapped', ...span, named: name.text, words };
    }
  }
  return undefined;
}

/** “More than Southgate”, over a claim against Westgate. @param others of the whole text: another claim may be the one against Southgate */
export function checkAgainst(
  { rowNames }: Pick<Vocabulary, 'rowNames'>,
  { from, to }: Span,
  words: string,
  meanings: readonly Meaning[],
  others: readonly Meaning[],
  clause: Clause,
  language: SentenceWords,
): Finding | undefined {
  const against = meanings.map((m) => [...m.second.rows]);
  if (meanings.length === 0 || against.some((rows) => rows.length === 0)) return undefined;
  const tables = new Set(against.flat().map((id) => id.split('\n')[0]));
  const marked = markedNames(clause, language).filter(
    ({ name: { refs }, place }) =>
      place === 'second' && refs.every((r) => r.kind === 'row' && tables.has(r.table)),
  );
  const isMeant = (name: Name): boolean =>
    [...meanings, ...others].some((m) => refersTo(name, m.all) || refersTo(name, m.second));
  const [first] = marked;
  if (!first || marked.some((m) => isMeant(m.name))) return undefined;
  const claimed = [...new Set(against.flat().flatMap((id) => rowNames.get(id) ?? []))];
  const named = first.name.text;
  return { rule: 'claim-about-another', from, to, words, of: 'row', named, claimed };
}

function isSomething({ rows, fields }: Referents): boolean {
  return rows.size > 0 || fields.size > 0;
}
