import type { PeriodNames } from '../parts/period-names.ts';

export const periodNames: PeriodNames = (year, part) => {
  if (part === undefined) return { full: [`${year}年`], short: [] };
  const number = Number(part.replace('Q', ''));
  const short = part.startsWith('Q')
    ? [`第${String(number)}四半期`, `第${'一二三四'.charAt(number - 1)}四半期`]
    : [`${String(number)}月`];
  return { full: short.map((name) => `${year}年${name}`), short };
};
