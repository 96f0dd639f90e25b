/** A claim of two figures, or of some rows → words of its clause that speak of more: of all others, of a row that is held against nothing, of all the time since, of the whole. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { CellValue } from '../../model/dataset.ts';
import type { LeftWhy } from '../../model/left.ts';
import type { Fact } from '../../model/fact.ts';
import { isRecord } from '../../model/is-record.ts';
import type { Sense } from '../../model/senses.ts';
import type { SaysLess } from '../../model/says-less.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import { findComparingWords } from '../../text/find-comparing-words.ts';
import { findNumerals, type NumeralRun } from '../../text/find-numerals.ts';
import { foldText } from '../../text/mask-text.ts';
import { isSaid } from './said-in-sentence.ts';
import type { ReadText } from './read-text.ts';
import { holds, wordsOf, type ClauseList } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import { isTime } from './implied.ts';
import { isDenied, isPlace, quantifies } from './meaning.ts';
import type { Name } from './name.ts';
import type { Vocabulary } from './names.ts';
import { factsNamed, idOf, textsIn, type Lookups, type Meaning } from './referents.ts';
import { maskNames } from './residue.ts';
import { wrongSizeIn } from './sizes.ts';
import { meets, timesOf } from './times.ts';

interface Key {
  readonly claims: readonly JudgedClaim[];
  /** The clause, without names, figures and what other claims carry. */
  readonly own: string;
  /** The whole text, what it names and shows, and what all its claims mean. */
  readonly text: string;
  readonly names: readonly Name[];
  readonly shown: readonly Fact[];
  readonly all: readonly Meaning[];
}

type Context = Lookups & { readonly language: LanguageName; readonly vocabulary: Vocabulary };

export function checkOverstated(
  context: Context,
  key: ReadText['carried'][number],
  clause: Clause,
  read: ReadText,
  facts: (bound: string) => readonly Fact[],
): Finding | undefined {
  const { from, to, words, claims } = key;
  if (claims.some((c) => c.expect !== 'holds')) return undefined;
  const found = overstatedIn(context, keyOf(key, clause, read, facts));
  return found && { rule: 'claim-says-less', from, to, words, ...found };
}

/** The row that a claim holds its own against, where the text does not name it. */
export function unnamedAgainst(
  context: Context,
  key: ReadText['carried'][number],
  clause: Clause,
  read: ReadText,
  facts: (bound: string) => readonly Fact[],
): string | undefined {
  const pairs = key.claims.map((claim) => pairOf(context, claim));
  if (key.claims.length > 1 && isAgainstAll(pairs)) return undefined;
  return unnamed(context, keyOf(key, clause, read, facts), pairs);
}

function keyOf(
  key: ReadText['carried'][number],
  clause: Clause,
  { text, clauses, carried }: ReadText,
  facts: (bound: string) => readonly Fact[],
): Key {
  const parts = text.parts.filter((p) => p.bound !== '');
  const names = clause.names.filter((n) => !n.refs.every((r) => r.kind === 'table'));
  return {
    claims: key.claims,
    own: maskNames({ ...clause, names }, [...parts, ...carried.filter((k) => k !== key)]),
    text: text.plain,
    names: clauses.flatMap((c) => c.names),
    shown: parts.flatMap((p) => facts(p.bound)),
    all: carried.flatMap((k) => k.meanings),
  };
}

interface Overstated {
  readonly of: SaysLess;
  readonly named: string;
}

function overstatedIn(context: Context, key: Key): Overstated | undefined {
  const language = languageOf(context.language).sentences;
  const { claims, own } = key;
  const wordIn = (list: ClauseList): string | undefined => wordsOf(list, language).exec(own)?.[0];
  const pairs = claims.map((claim) => pairOf(context, claim));
  const isPairs = pairs.length > 0 && !pairs.includes(undefined);
  const every = wordIn('anyOther');
  if (isPairs && every !== undefined && !isAgainstAll(pairs)) return { of: 'every', named: every };
  const lasting = wordIn('lasting');
  if (lasting !== undefined && claims.length === 1 && isOver(context, key, pairs)) {
    return { of: 'run', named: lasting };
  }
  const whole = wordIn('wholes');
  if (whole !== undefined && leavesOut(context, key)) return { of: 'whole', named: whole };
  const of = overTotals(claims, own, language) ?? deniedIn(claims, own, language);
  if (of !== undefined) return of;
  const limit = unsaidLimit(context, key);
  if (limit !== undefined) return { of: 'limit', named: limit };
  const size = wrongSizeIn(context, claims, own, language);
  return size && { of: size.are, named: size.word };
}

type Pair = readonly [first: Fact, second: Fact];

/** Two cells that a claim holds against each other; undefined: it is of something else. */
function pairOf(lookups: Lookups, { source, measures, ...claim }: JudgedClaim): Pair | undefined {
  const isPair = ['greater', 'less', 'before', 'after'].some((form) => form in source);
  if (!isPair || measures.length > 0 || isDenied({ ...claim, source, measures })) return undefined;
  const [first, second, ...more] = textsIn(source).flatMap((text) => factsNamed(lookups, text));
  return first && second && more.length === 0 ? [first, second] : undefined;
}

/** Each other row of the table is held against. */
function isAgainstAll(pairs: readonly (Pair | undefined)[]): boolean {
  const seconds = new Set(pairs.flatMap((pair) => pair?.[1].rowKey ?? []));
  const table = pairs[0]?.[0].table;
  return table !== undefined && seconds.size >= table.rows.length - 1;
}

/** The row that the claim holds its own against, where the text names that and not this one. */
function unnamed(
  { vocabulary }: { readonly vocabulary: Vocabulary },
  { names, shown, all }: Key,
  pairs: readonly (Pair | undefined)[],
): string | undefined {
  const isTold = ({ table, rowKey }: Fact): boolean =>
    shown.some((f) => f.table === table && f.rowKey === rowKey) ||
    names.some((n) =>
      n.refs.some((r) => r.kind === 'row' && r.table === table.name && r.row === rowKey),
    );
  return pairs.flatMap((pair): string[] => {
    const [first, second] = pair ?? [];
    if (!first || !second || first.table !== second.table || first.rowKey === second.rowKey)
      return [];
    const { table } = second;
    // A row of a time may be the one before.
    if (!table.fields.some((f) => f.names && !isTime(f))) return [];
    if (!isTold(first) || isTold(second)) return [];
    const isHeld = all.some(
      (m) => !quantifies(m.claim) && isPlace(m.claim) && m.claim.facts[0]?.rowKey === second.rowKey,
    );
    return isHeld ? [] : [vocabulary.rowNames.get(idOf(table, second.rowKey)) ?? second.rowKey];
  })[0];
}

/** Of one thing at two times; or a run that the time behind it breaks off, and the text does not say where it ends. */
function isOver(
  { dataset }: Lookups,
  { claims: [claim], names, shown }: Key,
  [pair]: readonly (Pair | undefined)[],
): boolean {
  if (pair) {
    const [first, second] = pair;
    if (first.field.name !== second.field.name) return first.rowKey === second.rowKey;
    const times = timesOf(dataset, first);
    return first.table === second.table && times.some((t) => t.row.key === second.rowKey);
  }
  const last = claim?.facts.at(-1);
  if (!claim || !last) return false;
  const isRise = 'increasing' in claim.source;
  if (!isRise && !('decreasing' in claim.source)) return false;
  const times = timesOf(dataset, last);
  const at = times.findIndex((t) => t.row.key === last.rowKey);
  const [own, next] = [times[at], times[at + 1]];
  const isEndTold =
    shown.some((f) => f.table === last.table && f.rowKey === last.rowKey) ||
    names.some((n) => n.refs.some((r) => r.kind === 'period' && own && meets(own.period, r)));
  const [from, to] = [last.cell.value, next?.row.cells.get(last.field.name)?.value].map(pointIn);
  if (isEndTold || from === undefined || to === undefined) return false;
  return isRise ? to <= from : to >= from;
}

function pointIn(value: CellValue | undefined): number | undefined {
  const { low, high } = (value?.type === 'quantity' && value.quantity.stated) || {};
  return low && low.at === high?.at ? Number(low.at) : undefined;
}

/** Rows that it chose, and the text does not say which. */
function leavesOut({ language }: Context, { claims, text }: Key): boolean {
  return claims.some(
    (claim) =>
      !quantifies(claim) &&
      claim.left().some((left) => choosing.includes(left.why) && !isSaid(left, text, language)),
  );
}

const choosing: readonly LeftWhy[] = ['except', 'rows', 'where', 'list'];

/** So much a head, over what all of them have; how many, over a percentage. */
function overTotals(
  claims: readonly JudgedClaim[],
  own: string,
  language: SentenceWords,
): Overstated | undefined {
  const facts = claims.flatMap((c) => c.facts);
  const isPlain = (c: JudgedClaim): boolean =>
    c.measures.length === 0 && !quantifies(c) && !['ratio', 'said', 'is', 'share'].includes(c.form);
  if (facts.length === 0 || !claims.every(isPlain)) return undefined;
  const titles = facts.map(({ field, table }) =>
    foldText([field.title, table.title, field.unit ?? ''].join('\n')),
  );
  if (facts.every(({ field }) => field.unit === 'percent')) {
    const [counted] = wordsOf('counted', language).exec(own) ?? [];
    const isTold = titles.some((t) => holds(t, 'counted', language));
    return counted === undefined || isTold ? undefined : { of: 'counted', named: counted };
  }
  if (titles.some((t) => holds(t, 'timeNouns', language) || t.includes('/'))) return undefined;
  if (facts.some(({ field }) => field.unit === 'percent' || field.unit === undefined))
    return undefined;
  const short = own
    .replace(wordsOf('longRates', language), ' ')
    .replace(wordsOf('yearly', language), ' ');
  const [rate] = wordsOf('shortRates', language).exec(short) ?? [];
  return rate === undefined ? undefined : { of: 'rate', named: rate };
}

/** “Far from the largest”, over a claim that it is. */
function deniedIn(
  claims: readonly JudgedClaim[],
  own: string,
  language: SentenceWords,
): Overstated | undefined {
  const isPlain = (c: JudgedClaim): boolean =>
    !isDenied(c) &&
    !quantifies(c) &&
    !['said', 'is', 'equals'].includes(c.form) &&
    !c.senses.some((s) => s.type === 'not' || s.type === 'none');
  if (!claims.every(isPlain)) return undefined;
  const compared = findComparingWords(own, language, []);
  const [word] = wordsOf('denies', language).exec(maskNames(whole(own), compared)) ?? [];
  return word === undefined ? undefined : { of: 'denial', named: word };
}

function whole(folded: string): Clause {
  return { from: 0, to: folded.length, text: folded, folded, names: [], stop: '' };
}

/** A limit above nothing that rows are counted or chosen by, where the text has no such number at all. */
function unsaidLimit({ language }: Context, { claims, text }: Key): string | undefined {
  const words = languageOf(language).sentences;
  const limits = claims.filter(quantifies).flatMap(({ source, facts }) => {
    const table = facts[0]?.table;
    const conditions = [
      ...('where' in source ? [source.where] : []),
      ...('have' in source ? [source.have] : []),
    ];
    return conditions.flatMap((c) =>
      Object.entries(c ?? {}).flatMap(([name, condition]) => {
        const field = table?.fields.find((f) => f.name === name);
        return field?.type === 'quantity' && isRecord(condition) ? limitsIn(condition) : [];
      }),
    );
  });
  const [limit] = limits;
  if (limit === undefined) return undefined;
  const parts: readonly Sense['type'][] = ['half', 'majority', 'minority', 'share', 'factor'];
  // “Six plants” tells how many are so.
  const isCount = ({ noun, unit, counter = '' }: NumeralRun): boolean =>
    noun !== undefined &&
    !unit &&
    !words.numerals.places.includes(counter) &&
    !limit.includes(noun);
  const isSaid =
    findNumerals(text, words, []).some((n) => !isCount(n)) ||
    findComparingWords(text, words, []).some((w) => w.senses.some((s) => parts.includes(s.type)));
  return isSaid ? undefined : limit;
}

function limitsIn(condition: Readonly<Record<string, unknown>>): string[] {
  return ['atLeast', 'atMost', 'moreThan', 'lessThan'].flatMap((key) => {
    const value = condition[key];
    return typeof value === 'string' &&
      /[1-9０-９一二三四五六七八九]/.test(value) &&
      /^[^\p{sc=Latin}]*[0-9０-９]/u.test(value)
      ? [value]
      : [];
  });
}
