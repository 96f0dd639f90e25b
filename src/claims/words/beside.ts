/** A bound figure → words beside it that it does not answer for: now, beside an older one; a day or a head, beside a total. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { ShownPart } from '../../model/shown-text.ts';
import { foldText } from '../../text/mask-text.ts';
import { holds, wordsOf } from './clause-patterns.ts';
import { maskNames, type Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import type { Period } from './name.ts';
import { isOf, type Lookups } from './referents.ts';
import { timesOf } from './times.ts';

export function checkBeside(
  { dataset, language: code }: Lookups & { readonly language: LanguageName },
  part: ShownPart,
  facts: readonly Fact[],
  beside: readonly Fact[],
  clause: Clause,
): Finding | undefined {
  const [fact] = facts;
  if (!fact || facts.length > 1 || fact.cell.value.type !== 'quantity') return undefined;
  const language = languageOf(code).sentences;
  const times = timesOf(dataset, fact);
  const told = (of: 'figure' | 'period', named: string, owner: string): Finding => ({
    rule: 'bound-about-another',
    from: part.from,
    to: part.to,
    of,
    named,
    owner,
  });
  const own = times.findIndex((t) => t.row.key === fact.rowKey);
  const now = nowIn(clause, language);
  const isLater = (key: string | undefined): boolean =>
    times.slice(own + 1).some((t) => t.row.key === key);
  if (own >= 0 && now !== undefined && !beside.some((f) => isLater(f.rowKey))) {
    const later = times.slice(own + 1).some(({ row }) => isKnown(row.cells.get(fact.field.name)));
    if (later) return told('period', now, times[own]?.label ?? '');
  }
  const isShort = times.some(({ period }) => isWithinMonth(period));
  const rate = isShort ? undefined : rateBeside(part, fact, clause, language);
  return rate === undefined ? undefined : told('figure', rate, fact.field.title);
}

function isKnown(cell: Fact['cell'] | undefined): boolean {
  return cell?.value.type === 'quantity' && cell.value.quantity.stated !== undefined;
}

/** Its figures may be told so much a month. */
function isWithinMonth({ from, to }: Period): boolean {
  return Date.parse(to) - Date.parse(from) < 31 * 24 * 3_600_000;
}

/** 「2024年現在」 is no now. */
export function nowIn(clause: Clause, language: SentenceWords): string | undefined {
  if (clause.names.some((n) => isOf(n, 'period'))) return undefined;
  return wordsOf('nows', language).exec(maskNames(clause))?.[0];
}

/** Right behind it or right in front of it, where neither its title nor its unit tells such a rate. */
function rateBeside(
  { from, to }: ShownPart,
  { field, table, cell }: Fact,
  clause: Clause,
  language: SentenceWords,
): string | undefined {
  const unit = cell.value.type === 'quantity' ? cell.value.quantity.unit : '';
  const titles = foldText([field.title, table.title, unit, field.unit ?? ''].join(' \n'));
  if (holds(titles, 'timeNouns', language) || unit.includes('/') || unit === '%') return undefined;
  // A table of weeks is called so, and “per week” is a rate all the same.
  const names = clause.names.filter((n) => n.refs.some(({ kind }) => kind !== 'table'));
  const masked = maskNames({ ...clause, names });
  const behind = masked.slice(to - clause.from);
  const before = masked.slice(0, from - clause.from);
  const found = [...behind.matchAll(wordsOf('shortRates', language))].find((m) =>
    isNear(behind.slice(0, m.index)),
  );
  const front = [...before.matchAll(wordsOf('shortRates', language))].findLast((m) =>
    isNear(before.slice(m.index + m[0].length)),
  );
  return (found ?? (language.wordsTouch ? front : undefined))?.[0];
}

/** At most a word between: what is counted. */
function isNear(between: string): boolean {
  return between.length <= 16 && between.trim().split(/\s+/).length <= 1;
}
