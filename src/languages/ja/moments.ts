import type { DayPart } from '../../model/made-tables.ts';
import type { MomentWords } from '../parts/moments.ts';

export const moments: MomentWords = {
  moment: worded,
  estimated: (words) => `推定${words}`,
  about: (words) => `${words}頃`,
  part: (part, number) => parts[part](number),
};

const parts: { readonly [P in DayPart]: (number: number) => string } = {
  monthOfYear: (number) => `${number}月`,
  quarterOfYear: (number) => `第${number}四半期`,
  dayOfMonth: (number) => `${number}日`,
  weekday: (number) => `${'月火水木金土日'.charAt(number - 1)}曜日`,
};

const vague: Readonly<Record<string, string>> = { early: '初頭', mid: '半ば', late: '末' };

function worded(code: string): string {
  if (code === 'undisclosed') return '非公開';
  if (code === 'n/a') return '該当なし';
  const bound = /^(>=|<=)(.+)$/.exec(code);
  if (bound) return `${worded(bound[2] ?? '')}${bound[1] === '>=' ? '以降' : 'まで'}`;
  const ends = code.split('..');
  if (ends.length === 2) return range(ends[0] ?? '', ends[1] ?? '');
  const [y = '', rest, day] = code.split('-');
  if (day !== undefined) return `${y}年${Number(rest)}月${Number(day)}日`;
  if (rest === undefined) {
    const [, part = '', year = ''] = /^(early|mid|late) (\d{4})$/.exec(y) ?? [];
    if (year !== '') return `${year}年${vague[part] ?? ''}`;
    return y.startsWith('FY') ? `${y.slice(2)}年度` : `${y}年`;
  }
  if (rest.startsWith('Q')) return `${y}年第${rest.slice(1)}四半期`;
  if (rest.startsWith('H')) return `${y}年${rest === 'H1' ? '前半' : '後半'}`;
  return `${y}年${Number(rest)}月`;
}

function range(from: string, to: string): string {
  const bothYears = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  return bothYears ? `${from}〜${to}年` : `${worded(from)}〜${worded(to)}`;
}
