/** A cell → a moment: an interval of days that knows its precision. ASCII (`2026-H2`), and the words of every language (2026年後半). */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { ReadSpan } from '../languages/parts/reading.ts';
import type { Moment } from '../model/moment.ts';
import { dayNumber, monthSpan } from './days.ts';
import { parseWrittenDate } from './parse-written-date.ts';
import {
  daySpan,
  fiscalYearOf,
  halfOf,
  monthOf,
  quarterOf,
  span,
  weekOf,
  yearOf,
} from './spans.ts';
import { notApplicableWords, undisclosedWords } from './words.ts';

export type MomentProblem =
  | { readonly type: 'blank' }
  | { readonly type: 'unreadable'; readonly found: string }
  | { readonly type: 'no-such-day'; readonly found: string }
  /** A time with a zone: which day it is depends on where one stands. */
  | { readonly type: 'zone'; readonly found: string }
  /** It could name several moments, here by their codes. */
  | { readonly type: 'doubtful'; readonly found: string; readonly readings: readonly string[] }
  | { readonly type: 'low-above-high'; readonly low: string; readonly high: string };

export type ParsedMoment =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly problem: MomentProblem };

/** @param language of the deck: what its own language alone reads so (03.04.2026) */
export function parseMoment(cell: string, language?: LanguageName): ParsedMoment {
  const text = cell
    .replace(/[\u301c\uff5e]/g, '〜')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return no({ type: 'blank' });
  const folded = text.toLowerCase();
  const none = { about: false, estimated: false };
  if (undisclosedWords.includes(folded)) {
    return yes({ ...none, precision: 'undisclosed', code: 'undisclosed' });
  }
  if (notApplicableWords.includes(folded)) {
    return yes({ ...none, precision: 'notApplicable', code: 'n/a' });
  }
  const { core, about, estimated } = peelFlags(text);
  const whole = parseOwn(core, language) ?? parseSpan(core);
  // 2020年1〜3月期 is one span, whatever stands in its middle.
  const single = whole.ok || whole.problem.type !== 'unreadable';
  const parsed = single ? whole : (parseRange(core) ?? parseBound(core) ?? whole);
  if (!parsed.ok) return parsed;
  return yes({ ...parsed.moment, about, estimated });
}

function peelFlags(text: string): { core: string; about: boolean; estimated: boolean } {
  let core = text;
  let about = false;
  let estimated = false;
  for (;;) {
    const a = firstMatch(words.about, core);
    const e = firstMatch(words.estimated, core);
    if (a) about = true;
    else if (e) estimated = true;
    else return { core: core.trim(), about, estimated };
    core = (a?.[1] ?? e?.[1] ?? '').trim();
  }
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

function parseRange(text: string): ParsedMoment | undefined {
  const found = firstMatch(words.ranges, text);
  if (!found) return undefined;
  const [, left = '', right = ''] = found;
  const high = parseSpan(right);
  const low = parseSpan(left);
  if (!low.ok) return low;
  if (!high.ok) return high;
  const { from } = low.moment;
  const { to } = high.moment;
  if (from === undefined || to === undefined) return no({ type: 'unreadable', found: text });
  if (from > to) return no({ type: 'low-above-high', low: left, high: right });
  return yes(span('range', from, to, `${low.moment.code}..${high.moment.code}`));
}

function parseBound(text: string): ParsedMoment | undefined {
  const after = firstMatch(words.since, text);
  const inner = after ?? firstMatch(words.until, text);
  if (!inner) return undefined;
  const parsed = parseSpan((inner[1] ?? '').trim());
  if (!parsed.ok) return parsed;
  const { from, to, code } = parsed.moment;
  const base = { precision: 'range' as const, about: false, estimated: false };
  if (after) return yes({ ...base, code: `>=${code}`, ...(from !== undefined && { from }) });
  return yes({ ...base, code: `<=${code}`, ...(to !== undefined && { to }) });
}

/** The words of each language, and the signs of all. */
const words = {
  about: [/^~(.+)$/, ...languages.flatMap(({ reading }) => reading.moments.about)],
  estimated: languages.flatMap(({ reading }) => reading.moments.estimated),
  ranges: [
    ...languages.flatMap(({ reading }) => reading.moments.ranges),
    /^(.+?)\s*(?:\.\.|〜|~|–)\s*(.+?)$/,
  ],
  since: [/^(?:>=|≥)\s*(.+)$/, ...languages.flatMap(({ reading }) => reading.moments.since)],
  until: [/^(?:<=|≤)\s*(.+)$/, ...languages.flatMap(({ reading }) => reading.moments.until)],
};

type Reading = (groups: readonly string[]) => Moment | undefined;

/** One span of the calendar, as every language writes it. Fiscal years run from April to March, as in Japan. */
const spans: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$|^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, day],
  [/^(\d{4})-(\d)$|^(\d{4})\/(\d)$/, month],
  [
    /^(\d{4})[- /]?Q([1-4])$|^(\d{4})[- ]?([1-4])Q$|^Q([1-4])[- /](\d{4})$|^([1-4])Q[- /]?(\d{4})$/i,
    ([a = '', b = '']) => (a.length === 4 ? quarterOf(+a, +b) : quarterOf(+b, +a)),
  ],
  [
    /^(\d{4})[- /]?[HS]([12])$|^H([12])[- /](\d{4})$/i,
    ([a = '', b = '']) => (a.length === 4 ? halfOf(+a, +b) : halfOf(+b, +a)),
  ],
  [/^(\d{4})-?W(\d{1,2})$/i, ([y, w]) => weekOf(Number(y), Number(w))],
  [/^FY ?(\d{4})$/i, ([y]) => fiscalYearOf(Number(y))],
  [/^(\d{4})$/, ([y]) => yearOf(Number(y))],
  [/^(early|mid|late)[- ](\d{4})$/i, vague],
];

function parseSpan(text: string): ParsedMoment {
  for (const [pattern, read] of spans) {
    const found = pattern.exec(text);
    if (!found) continue;
    const moment = read(groups(found));
    return moment ? yes(moment) : no({ type: 'no-such-day', found: text });
  }
  const other = parseWorded(text) ?? parseWrittenDate(text);
  if (other === undefined) return no({ type: 'unreadable', found: text });
  if (other === 'zone' || other === 'no-such-day') return no({ type: other, found: text });
  if ('readings' in other) return no({ type: 'doubtful', found: text, readings: other.readings });
  return yes(other);
}

/** As the deck's own language alone reads it. */
function parseOwn(text: string, language: LanguageName | undefined): ParsedMoment | undefined {
  const own = language === undefined ? [] : (languageOf(language).reading.moments.own ?? []);
  for (const [pattern, code] of own) {
    const found = pattern.exec(text);
    if (found) return parseSpan(code(groups(found)));
  }
  return undefined;
}

/** In the words of a language, which says the same by the calendar that all know. */
function parseWorded(text: string): ReadSpan | undefined {
  for (const { reading } of languages) {
    for (const [pattern, code] of reading.moments.spans) {
      const found = pattern.exec(text);
      if (!found) continue;
      const parsed = parseSpan(code(groups(found)));
      return parsed.ok ? parsed.moment : 'no-such-day';
    }
    const moment = reading.moments.span?.(text);
    if (moment !== undefined) return moment;
  }
  return undefined;
}

function day([y, mo, d]: readonly string[]): Moment | undefined {
  return daySpan(Number(y), Number(mo), Number(d));
}

function month([y, mo]: readonly string[]): Moment | undefined {
  return monthOf(Number(y), Number(mo));
}

/** Early is the first four months, mid the middle four, late the last four. */
function vague([word = '', y = '']: readonly string[]): Moment {
  const part = ['early', 'mid', 'late'].indexOf(word.toLowerCase());
  const { from, to } = monthSpan(Number(y), part * 4 + 1, 4);
  return span('vague', from, to, `${word.toLowerCase()} ${y}`);
}

function groups(m: RegExpExecArray): string[] {
  return m.slice(1).filter((g) => typeof g === 'string');
}

function yes(moment: Moment): ParsedMoment {
  return { ok: true, moment };
}

function no(problem: MomentProblem): ParsedMoment {
  return { ok: false, problem };
}

/** Length in days, both ends included; undefined when open or unknown. */
export function lengthInDays(moment: Moment): number | undefined {
  if (moment.from === undefined || moment.to === undefined) return undefined;
  return dayNumber(moment.to) - dayNumber(moment.from) + 1;
}
