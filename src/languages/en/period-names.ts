import type { PeriodNames } from '../parts/period-names.ts';
import { months } from './moments.ts';

export const periodNames: PeriodNames = (year, part) => {
  if (part === undefined) return { full: [year], short: [] };
  if (!part.startsWith('Q')) {
    const month = months[Number(part) - 1] ?? '';
    return { full: [`${month} ${year}`, `${month} of ${year}`], short: [month] };
  }
  const ordinal = ['first', 'second', 'third', 'fourth'][Number(part.slice(1)) - 1] ?? '';
  const short = [`${ordinal} quarter`, part];
  return { full: [`${ordinal} quarter of ${year}`, `${part} ${year}`], short };
};
