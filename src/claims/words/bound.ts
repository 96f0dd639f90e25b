/** A bound figure in a clause → what the clause names instead of it: another row, another figure, another period. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import { rowName } from '../../facts/fact-names.ts';
import type { Fact } from '../../model/fact.ts';
import type { ShownPart } from '../../model/shown-text.ts';
import { holds } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import type { Name } from './name.ts';
import { isOf, referentsOf, refersTo, type Lookups, type RefKind } from './referents.ts';

/**
 * Only where the clause names some of the kind and none of them is meant, one thing alone, with no word that names it for
 * contrast or refers back.
 * @param facts what the part prints, or what its measure rests on
 * @param beside what other figures of the clause are bound to: a name of theirs is explained
 */
export function checkBoundPart(
  lookups: Lookups,
  part: ShownPart,
  facts: readonly Fact[],
  beside: readonly Fact[],
  clause: Clause,
  language: SentenceWords,
): Finding | undefined {
  const [fact] = facts;
  if (!fact || facts.some(({ field }) => field.names)) return undefined;
  const own = referentsOf(lookups, facts);
  const explained = referentsOf(
    lookups,
    beside.filter(({ field }) => !field.names),
  );
  const others = clause.names.filter(
    (n) => (n.to <= part.from || n.from >= part.to) && !refersTo(n, explained),
  );
  const tables = new Set([...own.rows].map((id) => id.split('\n')[0] ?? ''));
  const told = (of: 'row' | 'figure' | 'period', name: Name, owner: string): Finding => ({
    rule: 'bound-about-another',
    from: part.from,
    to: part.to,
    of,
    named: name.text,
    owner,
  });
  const row = stranger(
    others.filter((n) => namesRowOf(n, tables)),
    'row',
    own,
  );
  if (row && !isExcused(clause, row, language)) return told('row', row, rowName(fact));
  const figure = stranger(
    others.filter((n) => namesFigureLike(n, fact)),
    'field',
    own,
  );
  if (figure && !isExcused(clause, figure, language)) {
    return told('figure', figure, fact.field.title);
  }
  if (own.periods.length === 0) return undefined;
  const period = stranger(
    others.filter((n) => isOf(n, 'period')),
    'period',
    own,
  );
  if (!period || isExcused(clause, period, language)) return undefined;
  // Its period stands in its column's title, or is what its row is called.
  return told(
    'period',
    period,
    /[0-9]{4}/.test(fact.field.title) ? fact.field.title : rowName(fact),
  );
}

/** The one name of them all, where it is not meant. */
function stranger(
  names: readonly Name[],
  kind: RefKind,
  own: ReturnType<typeof referentsOf>,
): Name | undefined {
  const [first, ...more] = names;
  if (!first || names.some((n) => refersTo(n, own))) return undefined;
  const alike = more.every((n) => n.text === first.text);
  return alike && isOf(first, kind) ? first : undefined;
}

function namesRowOf({ refs }: Name, tables: ReadonlySet<string>): boolean {
  return refs.some((ref) => ref.kind === 'row' && tables.has(ref.table));
}

function namesFigureLike({ refs }: Name, { table, field }: Fact): boolean {
  if (field.unit === undefined) return false;
  return refs.some(
    (ref) => ref.kind === 'field' && ref.table === table.name && ref.unit === field.unit,
  );
}

/** Unlike, compared with; and a pronoun in front of the name speaks of something said before. */
function isExcused(clause: Clause, name: Name, language: SentenceWords): boolean {
  if (holds(clause.folded, 'contrasts', language)) return true;
  return holds(clause.folded.slice(0, name.from - clause.from), 'refersBack', language);
}
