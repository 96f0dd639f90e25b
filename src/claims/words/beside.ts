/** A bound figure → words beside it that it does not answer for: now, beside an older one; a day or a head, beside a total. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import { nameMark } from '../../languages/patterns.ts';
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Fact } from '../../model/fact.ts';
import type { Day } from '../../model/moment.ts';
import type { ShownPart } from '../../model/shown-text.ts';
import { wholeMonths } from '../../quantity/index.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { holds, wordsOf } from './clause-patterns.ts';
import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import { periodOf, type Period } from './name.ts';
import { isOf, type Lookups } from './referents.ts';
import { maskNames } from './residue.ts';
import { timesOf } from './times.ts';

/** What else its clause shows. */
interface Beside {
  readonly facts: readonly Fact[];
  /** Of all figures, as they are printed: a unit may say a year itself. */
  readonly spans: readonly Span[];
}

export function checkBeside(
  { dataset, language: code, now: today }: Lookups & Today & { readonly language: LanguageName },
  part: ShownPart,
  facts: readonly Fact[],
  { facts: beside, spans }: Beside,
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
  if (now !== undefined && isOutOfDate(fact, today)) return told('period', now, asOfIn(fact));
  // A day that its figures are as of, and the one moment of a thing, such as its founding, are no stretch that they count.
  const span = times.length > 1 ? times[own]?.period : undefined;
  const year =
    span && !isYear(span)
      ? wordsOf('yearly', language).exec(ratesOnly(clause, spans, language))
      : null;
  if (year) return told('figure', year[0], fact.field.title);
  const isShort = times.some(({ period }) => isWithinMonth(period));
  const rate = isShort
    ? undefined
    : rateBeside(
        part,
        fact,
        beside.length === 0,
        ratesOnly(clause, spans, language),
        clause,
        language,
      );
  return rate === undefined ? undefined : told('figure', rate, fact.field.title);
}

function isKnown(cell: Fact['cell'] | undefined): boolean {
  return cell?.value.type === 'quantity' && cell.value.quantity.stated !== undefined;
}

export interface Today {
  /** First day of the edition. */
  readonly now: Day;
}

/** A year and more before the edition, or as old as its column allows: nothing to be said of today. */
export function isOutOfDate({ asOf, staleAfter = 12 }: Fact, today: Day): boolean {
  const day = asOf?.to ?? asOf?.from;
  return day !== undefined && wholeMonths(day, today) > staleAfter;
}

export function asOfIn({ asOf }: Fact): string {
  return asOf?.code ?? '';
}

/** Words of this clause that are so of the figures: now, of the last that is known; a year, of one. @param facts that are bound in it */
export function timesToldOf(
  { dataset }: Lookups,
  facts: readonly Fact[],
  shown: readonly Span[],
  clause: Clause,
  language: SentenceWords,
): readonly Span[] {
  const quantities = facts.filter((f) => f.cell.value.type === 'quantity');
  const spans = quantities.map(
    (f) =>
      timesOf(dataset, f).find((t) => t.row.key === f.rowKey)?.period ??
      (f.asOf && periodOf(f.asOf)),
  );
  if (spans.length === 0 || spans.includes(undefined)) return [];
  const isYears = spans.every((span) => span && isYear(span));
  const lists = isYears ? (['nows', 'yearly'] as const) : (['nows'] as const);
  const masked = ratesOnly(clause, shown, language);
  return lists.flatMap((list) =>
    [...masked.matchAll(wordsOf(list, language))].map((m) => ({
      from: clause.from + m.index,
      to: clause.from + m.index + m[0].length,
    })),
  );
}

function isYear({ from, to }: Period): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / (24 * 3_600_000);
  return days > 360 && days < 370;
}

/** Its figures may be told so much a month. */
function isWithinMonth({ from, to }: Period): boolean {
  return Date.parse(to) - Date.parse(from) < 31 * 24 * 3_600_000;
}

/** 「2024年現在」 is no now. */
export function nowIn(clause: Clause, language: SentenceWords): string | undefined {
  if (clause.names.some((n) => isOf(n, 'period'))) return undefined;
  return wordsOf('nows', language).exec(maskNames(clause, []))?.[0];
}

/** In its clause, where neither its title nor its unit tells such a rate; beside another figure only right behind it or in front of it. */
function rateBeside(
  { from, to }: ShownPart,
  { field, table, cell }: Fact,
  isOnly: boolean,
  rates: string,
  clause: Clause,
  language: SentenceWords,
): string | undefined {
  const unit = cell.value.type === 'quantity' ? cell.value.quantity.unit : '';
  const titles = foldText([field.title, table.title, unit, field.unit ?? ''].join(' \n'));
  if (holds(titles, 'timeNouns', language) || unit.includes('/') || unit === '%') return undefined;
  const masked = rates.replace(wordsOf('yearly', language), (found) =>
    nameMark.repeat(found.length),
  );
  const behind = masked.slice(to - clause.from);
  const before = masked.slice(0, from - clause.from);
  const found = [...behind.matchAll(wordsOf('shortRates', language))].find(
    (m) => isOnly || isNear(behind.slice(0, m.index)),
  );
  const front = [...before.matchAll(wordsOf('shortRates', language))].findLast(
    (m) => isOnly || (language.wordsTouch && isNear(before.slice(m.index + m[0].length))),
  );
  return (found ?? front)?.[0];
}

/** A table of weeks, a column of years is called so, and “per week” is a rate all the same. */
function ratesOnly(clause: Clause, shown: readonly Span[], language: SentenceWords): string {
  const names = clause.names.filter(({ refs }) =>
    refs.some((r) => r.kind !== 'table' && !(r.kind === 'field' && r.unit === '')),
  );
  return maskNames({ ...clause, names }, shown).replace(wordsOf('longRates', language), (long) =>
    nameMark.repeat(long.length),
  );
}

/** At most a word between: what is counted. */
function isNear(between: string): boolean {
  return between.length <= 16 && between.trim().split(/\s+/).length <= 1;
}
