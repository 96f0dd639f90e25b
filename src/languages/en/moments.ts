import type { DayPart } from '../../model/made-tables.ts';
import type { MomentWords } from '../parts/moments.ts';

export const moments: MomentWords = {
  moment: worded,
  estimated: (words) => `est. ${words}`,
  about: (words) => `about ${words}`,
  part: (part, number) => parts[part](number),
};

export const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const parts: { readonly [P in DayPart]: (number: number) => string } = {
  monthOfYear: (number) => months[number - 1] ?? '',
  quarterOfYear: (number) => `Q${number}`,
  dayOfMonth: (number) => String(number),
  weekday: (number) => weekdays[number - 1] ?? '',
};

const vague: Readonly<Record<string, string>> = { early: 'early', mid: 'mid', late: 'late' };

function worded(code: string): string {
  if (code === 'undisclosed') return 'undisclosed';
  if (code === 'n/a') return 'n/a';
  const bound = /^(>=|<=)(.+)$/.exec(code);
  if (bound) return `${worded(bound[2] ?? '')} or ${bound[1] === '>=' ? 'later' : 'earlier'}`;
  const ends = code.split('..');
  if (ends.length === 2) return ends.map(worded).join('–');
  const [y = '', rest, day] = code.split('-');
  if (rest === undefined) {
    const [, part = '', year = ''] = /^(early|mid|late) (\d{4})$/.exec(y) ?? [];
    return year === '' ? y : `${vague[part] ?? ''} ${year}`;
  }
  if (/^[QH]/.test(rest)) return `${rest} ${y}`;
  const month = months[Number(rest) - 1] ?? '';
  return day === undefined ? `${month} ${y}` : `${Number(day)} ${month} ${y}`;
}
