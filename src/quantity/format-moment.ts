/** A moment → words in the deck's language, at its own precision. */
import type { Moment } from '../model/moment.ts';
import type { Language } from './format-number.ts';

export function formatMoment(
  moment: Moment,
  { language }: { readonly language: Language },
): string {
  const words = language === 'ja' ? formatJa(moment.code) : formatEn(moment.code);
  const estimated = moment.estimated ? (language === 'ja' ? '推定' : 'est. ') : '';
  if (!moment.about) return estimated + words;
  return estimated + (language === 'ja' ? `${words}頃` : `about ${words}`);
}

function formatJa(code: string): string {
  if (code === 'undisclosed') return '非公開';
  if (code === 'n/a') return '該当なし';
  const bound = /^(>=|<=)(.+)$/.exec(code);
  if (bound) return `${formatJa(bound[2] ?? '')}${bound[1] === '>=' ? '以降' : 'まで'}`;
  const ends = code.split('..');
  if (ends.length === 2) return rangeJa(ends[0] ?? '', ends[1] ?? '');
  const [y = '', rest, day] = code.split('-');
  if (day !== undefined) return `${y}年${Number(rest)}月${Number(day)}日`;
  if (rest === undefined) {
    const vague = /^(early|mid|late) (\d{4})$/.exec(y);
    if (vague)
      return `${vague[2] ?? ''}年${{ early: '初頭', mid: '半ば', late: '末' }[vague[1] ?? ''] ?? ''}`;
    return y.startsWith('FY') ? `${y.slice(2)}年度` : `${y}年`;
  }
  if (rest.startsWith('Q')) return `${y}年第${rest.slice(1)}四半期`;
  if (rest.startsWith('H')) return `${y}年${rest === 'H1' ? '前半' : '後半'}`;
  return `${y}年${Number(rest)}月`;
}

function rangeJa(from: string, to: string): string {
  const bothYears = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  return bothYears ? `${from}〜${to}年` : `${formatJa(from)}〜${formatJa(to)}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function formatEn(code: string): string {
  if (code === 'undisclosed' || code === 'n/a') return code;
  const bound = /^(>=|<=)(.+)$/.exec(code);
  if (bound) return `${formatEn(bound[2] ?? '')} or ${bound[1] === '>=' ? 'later' : 'earlier'}`;
  const ends = code.split('..');
  if (ends.length === 2) return ends.map(formatEn).join('–');
  const [y = '', rest, day] = code.split('-');
  if (rest === undefined) return y;
  if (/^[QH]/.test(rest)) return `${rest} ${y}`;
  const month = months[Number(rest) - 1] ?? '';
  return day === undefined ? `${month} ${y}` : `${Number(day)} ${month} ${y}`;
}
