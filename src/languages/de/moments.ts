import type { DayPart } from '../../model/made-tables.ts';
import type { MomentWords } from '../parts/moments.ts';

export const moments: MomentWords = {
  moment: worded,
  estimated: (words) => `geschätzt ${words}`,
  about: (words) => `um ${words}`,
  part: (part, number) => parts[part](number),
};

export const months =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const weekdays = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');
const parts: { readonly [P in DayPart]: (number: number) => string } = {
  monthOfYear: (number) => months[number - 1] ?? '',
  quarterOfYear: (number) => `${number}. Quartal`,
  dayOfMonth: (number) => `${number}.`,
  weekday: (number) => weekdays[number - 1] ?? '',
};

const vague: Readonly<Record<string, string>> = { early: 'Anfang', mid: 'Mitte', late: 'Ende' };

function worded(code: string): string {
  if (code === 'undisclosed') return 'nicht veröffentlicht';
  if (code === 'n/a') return 'entfällt';
  const bound = /^(>=|<=)(.+)$/.exec(code);
  if (bound) return `${bound[1] === '>=' ? 'ab' : 'bis'} ${worded(bound[2] ?? '')}`;
  const [from = '', to] = code.split('..');
  if (to !== undefined) {
    const years = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
    return years ? `${from}–${to}` : `${worded(from)} bis ${worded(to)}`;
  }
  const [y = '', rest, day] = code.split('-');
  if (rest === undefined) {
    const [, part = '', year = ''] = /^(early|mid|late) (\d{4})$/.exec(y) ?? [];
    if (year !== '') return `${vague[part] ?? ''} ${year}`;
    return y.startsWith('FY') ? `Geschäftsjahr ${businessYear(Number(y.slice(2)))} (ab April)` : y;
  }
  if (rest.startsWith('Q')) return `${rest.slice(1)}. Quartal ${y}`;
  if (rest.startsWith('H')) return `${rest.slice(1)}. Halbjahr ${y}`;
  const month = months[Number(rest) - 1] ?? '';
  return day === undefined ? `${month} ${y}` : `${Number(day)}. ${month} ${y}`;
}

/** 2025/26 */
function businessYear(first: number): string {
  return `${String(first).padStart(4, '0')}/${String((first + 1) % 100).padStart(2, '0')}`;
}
