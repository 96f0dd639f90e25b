/** A cell → a moment: an interval of days that knows its precision. ASCII (`2026-H2`) and Japanese (2026年後半). */
import type { Moment } from '../model/moment.ts';
import { dayNumber, monthSpan } from './days.ts';
import { parseEra } from './parse-era.ts';
import { parseWrittenDate } from './parse-written-date.ts';
import { daySpan, fiscalYearOf, halfOf, monthOf, quarterOf, span, yearOf } from './spans.ts';
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

export function parseMoment(cell: string): ParsedMoment {
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
  const whole = parseSpan(core);
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
    const a = /^(?:約|~|about |around |c\.? ?)(.+)$|^(.+?)(?:頃|ごろ|前後)$/i.exec(core);
    const e = /^(?:推定|est\. ?|estimated )(.+)$/i.exec(core);
    if (a) about = true;
    else if (e) estimated = true;
    else return { core: core.trim(), about, estimated };
    core = (a?.[1] ?? a?.[2] ?? e?.[1] ?? '').trim();
  }
}

function parseRange(text: string): ParsedMoment | undefined {
  const found = /^(.+?)\s*(?:\.\.|〜|~|–|から| to )\s*(.+?)(?:まで)?$/.exec(text);
  if (!found) return undefined;
  const [, left = '', right = ''] = found;
  // 2024〜2028年: the left end borrows 年 from the right.
  const high = parseSpan(right);
  const low = parseSpan(/年$/.test(right) && /^\d{4}$/.test(left) ? `${left}年` : left);
  if (!low.ok) return low;
  if (!high.ok) return high;
  const { from } = low.moment;
  const { to } = high.moment;
  if (from === undefined || to === undefined) return no({ type: 'unreadable', found: text });
  if (from > to) return no({ type: 'low-above-high', low: left, high: right });
  return yes(span('range', from, to, `${low.moment.code}..${high.moment.code}`));
}

function parseBound(text: string): ParsedMoment | undefined {
  const after = /^(?:>=|≥|since |from )\s*(.+)$|^(.+?)(?:以降|以後|から| or later)$/i.exec(text);
  const before = /^(?:<=|≤|until |by )\s*(.+)$|^(.+?)(?:まで|以前| or earlier)$/i.exec(text);
  const inner = after ?? before;
  if (!inner) return undefined;
  const parsed = parseSpan((inner[1] ?? inner[2] ?? '').trim());
  if (!parsed.ok) return parsed;
  const { from, to, code } = parsed.moment;
  const base = { precision: 'range' as const, about: false, estimated: false };
  if (after) return yes({ ...base, code: `>=${code}`, ...(from !== undefined && { from }) });
  return yes({ ...base, code: `<=${code}`, ...(to !== undefined && { to }) });
}

type Reading = (m: RegExpExecArray) => Moment | undefined;

/** One calendar span. Japanese fiscal years run from April to March. */
const spans: readonly (readonly [RegExp, Reading])[] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})$|^(\d{4})年(\d{1,2})月(\d{1,2})日$|^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
    day,
  ],
  [/^(\d{4})年(\d{1,2})月$|^(\d{4})-(\d)$|^(\d{4})\/(\d)$/, month],
  [
    /^(\d{4})[- /]?Q([1-4])$|^(\d{4})[- ]?([1-4])Q$|^(\d{4})年第?([1-4])四半期$|^Q([1-4])[- /](\d{4})$|^([1-4])Q[- /]?(\d{4})$/i,
    quarter,
  ],
  [/^(\d{4})[- /]?[HS]([12])$|^(\d{4})年(前半|後半|上半期|下半期)$|^H([12])[- /](\d{4})$/i, half],
  [/^FY ?(\d{4})$|^(\d{4})年度$/i, (m) => fiscalYearOf(Number(groups(m)[0]))],
  [/^(\d{4})年?$/, (m) => yearOf(Number(groups(m)[0]))],
  [/^(?:early|mid|late)[- ](\d{4})$|^(\d{4})年(?:の)?(初頭|初め|半ば|末|終わり)$/i, vague],
];

function parseSpan(text: string): ParsedMoment {
  for (const [pattern, read] of spans) {
    const found = pattern.exec(text);
    if (!found) continue;
    const moment = read(found);
    return moment ? yes(moment) : no({ type: 'no-such-day', found: text });
  }
  const other = parseEra(text) ?? parseWrittenDate(text);
  if (other === undefined) return no({ type: 'unreadable', found: text });
  if (other === 'zone' || other === 'no-such-day') return no({ type: other, found: text });
  if ('readings' in other) return no({ type: 'doubtful', found: text, readings: other.readings });
  return yes(other);
}

function day(m: RegExpExecArray): Moment | undefined {
  const [y, mo, d] = groups(m);
  return daySpan(Number(y), Number(mo), Number(d));
}

function month(m: RegExpExecArray): Moment | undefined {
  const [y, mo] = groups(m);
  return monthOf(Number(y), Number(mo));
}

function quarter(m: RegExpExecArray): Moment {
  return quarterOf(...yearAndPart(m));
}

function half(m: RegExpExecArray): Moment {
  return halfOf(...yearAndPart(m));
}

function yearAndPart(m: RegExpExecArray): [number, number] {
  const [a = '', b = ''] = groups(m);
  const [y, part] = a.length === 4 ? [a, b] : [b, a];
  const number = /前半|上半期/.test(part) ? 1 : /後半|下半期/.test(part) ? 2 : Number(part);
  return [Number(y), number];
}

/** Early is the first four months, mid the middle four, late the last four. */
function vague(m: RegExpExecArray): Moment {
  const part =
    /^early|初/i.test(m[0]) || /初/.test(m[0])
      ? 0
      : /^mid|半ば/i.test(m[0]) || /半ば/.test(m[0])
        ? 1
        : 2;
  const y = groups(m)[0] ?? '';
  const { from, to } = monthSpan(Number(y), part * 4 + 1, 4);
  return span('vague', from, to, `${['early', 'mid', 'late'][part] ?? 'late'} ${y}`);
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
