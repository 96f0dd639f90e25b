/** A claim and the clause of its words → what the words say beyond it: a time that its run leaves out, a place that it shares, rows that it lists, rows that no claim is about. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { JudgedClaim } from '../../model/verdict.ts';
import type { Span } from '../../text/mask-text.ts';
import { holds } from './clause-patterns.ts';
import { maskNames, type Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import { groupsOf } from './joined-names.ts';
import { quantifies } from './meaning.ts';
import type { Name } from './name.ts';
import type { Vocabulary } from './names.ts';
import { idOf, isOf, refersTo, type Lookups, type Meaning } from './referents.ts';
import { meets, timesOf } from './times.ts';

export interface Words {
  readonly span: Span;
  readonly words: string;
  readonly claims: readonly JudgedClaim[];
  readonly clause: Clause;
  /** What the clause shows. */
  readonly shown: readonly Fact[];
  /** Of all claims that its text carries. */
  readonly meanings: readonly Meaning[];
}

export function checkSaysLess(
  context: Lookups & { readonly language: LanguageName; readonly vocabulary: Vocabulary },
  key: Words,
): Finding | undefined {
  const { span, words, claims, clause } = key;
  const language = languageOf(context.language).sentences;
  const told = (of: 'time' | 'tie' | 'rows' | 'others', named: string): Finding => ({
    rule: 'claim-says-less',
    ...span,
    words,
    of,
    named,
  });
  if (claims.some((c) => c.expect !== 'holds')) return undefined;
  // Of several claims another may be of the time that one leaves out.
  const [time, ...others] = claims.map((claim) => timeBeyond(context, claim, key));
  if (time !== undefined && !others.includes(undefined)) return told('time', time);
  const ties = claims.flatMap((claim) => claim.left()).filter(({ why }) => why === 'tie');
  const [tied = []] = ties.flatMap(({ ways }) => ways[0] ?? []);
  if (ties.length > 0 && holds(maskNames(clause), 'alone', language)) {
    return told('tie', tied[0] ?? '');
  }
  const joined = key.clause.names.length < 2 ? undefined : unclaimedOf(key, language);
  if (joined !== undefined) return told('others', joined);
  const isOne = holds(maskNames(clause), 'singles', language);
  const unnamed = claims.flatMap((claim) => unnamedOf(context.vocabulary, claim, clause, isOne));
  return unnamed.length > 0 ? told('rows', unnamed.join(', ')) : undefined;
}

/** “Fell in every quarter since spring”, over a run that begins or ends elsewhere; the time that it leaves out. */
function timeBeyond(
  { dataset }: Lookups,
  { source, facts }: JudgedClaim,
  { clause, shown }: Words,
): string | undefined {
  const isRun = 'increasing' in source || 'decreasing' in source;
  const isPair = 'greater' in source || 'less' in source;
  const [fact] = facts;
  if ((!isRun && !isPair) || !fact || facts.length < 2) return undefined;
  if (facts.some((f) => f.table !== fact.table || f.field !== fact.field)) return undefined;
  const times = timesOf(dataset, fact);
  const places = facts.map((f) => times.findIndex((t) => t.row.key === f.rowKey));
  if (times.length < 2 || places.includes(-1)) return undefined;
  const spoken = clause.names
    .filter((n) => isOf(n, 'period') && !isOf(n, 'row'))
    .flatMap((n) => n.refs.filter((ref) => ref.kind === 'period'));
  const named = [...times.keys()].filter((i) => {
    const time = times[i];
    const isShown = shown.some((f) => f.table === fact.table && f.rowKey === time?.row.key);
    return isShown || spoken.some((s) => time && meets(time.period, s));
  });
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // A claim may be told by its ends, whatever is named beside.
  const before = named.includes(first) ? undefined : named.find((i) => i < first);
  const after = named.includes(last) ? undefined : named.find((i) => i > last);
  // “In 2025” is no quarter of it that the run leaves out.
  const isWhole = (i: number): boolean =>
    spoken.some((s) =>
      [i, first].every((at) => {
        const time = times[at];
        return time !== undefined && meets(time.period, s);
      }),
    );
  const beyond = [before, after].find((i) => i !== undefined && !isWhole(i));
  return beyond === undefined ? undefined : times[beyond]?.label;
}

/** “Germany and Austria grew”, over a claim on Germany alone: the one that no claim is about. */
function unclaimedOf(
  { claims, clause, shown, meanings }: Words,
  language: SentenceWords,
): string | undefined {
  if (claims.some((c) => c.form === 'said' || quantifies(c))) return undefined;
  const own = meanings.filter((m) => claims.includes(m.claim));
  const isBound = ({ refs }: Name): boolean =>
    shown.some((f) => refs.some((r) => r.kind === 'row' && r.row === f.rowKey));
  // “Apart from Orient”: its claim says so, too.
  const isExcepted = ({ refs }: Name): boolean =>
    claims.some(
      ({ source }) =>
        'except' in source &&
        refs.some((ref) => ref.kind === 'row' && source.except?.includes(ref.row)),
    );
  const isKnown = (name: Name): boolean =>
    isBound(name) ||
    isExcepted(name) ||
    meanings.some((m) => refersTo(name, m.all) || refersTo(name, m.spoken));
  const rows = clause.names.filter((n) => isOf(n, 'row') && !isOf(n, 'period'));
  const joined = groupsOf(rows, clause, language);
  const isOwn = (name: Name): boolean => own.some((m) => rowsOf(m.all.rows, name));
  return joined.flatMap((group) => {
    const other = group.find((name) => !isKnown(name));
    const subject = group.find(isOwn);
    // “Of Northgate and Southgate, Southgate”: one of them, not both.
    const isChosen = rows.filter((n) => n.text === subject?.text).length > 1;
    return subject && other && !isChosen ? [other.text] : [];
  })[0];
}

function rowsOf(rows: ReadonlySet<string>, { refs }: Name): boolean {
  return refs.some((ref) => ref.kind === 'row' && rows.has(`${ref.table}\n${ref.row}`));
}

/** “Only Northgate”, “only one”, over two that are so: the ones that the clause does not name, where it names another. */
function unnamedOf(
  vocabulary: Vocabulary,
  { source }: JudgedClaim,
  clause: Clause,
  isOne: boolean,
): string[] {
  if (!('only' in source)) return [];
  const ids = source.only.map((key) => idOf({ name: source.of }, key));
  const named = new Set(
    clause.names.flatMap(({ refs }) =>
      refs.flatMap((ref) => (ref.kind === 'row' ? [`${ref.table}\n${ref.row}`] : [])),
    ),
  );
  if (!ids.some((id) => named.has(id)) && !(isOne && ids.length > 1)) return [];
  return ids.flatMap((id) => (named.has(id) ? [] : [vocabulary.rowNames.get(id) ?? '']));
}
