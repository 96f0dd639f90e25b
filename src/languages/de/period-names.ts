import type { PeriodNames } from '../parts/period-names.ts';
import { months } from './moments.ts';

/** „im dritten Quartal“, „des dritten Quartals“, „drittes Quartal“: the ordinal ends as its sentence asks. */
export const periodNames: PeriodNames = (year, part) => {
  if (part === undefined) return { full: [year], short: [] };
  const number = Number(part.replace('Q', ''));
  const ordinal = ['erste', 'zweite', 'dritte', 'vierte'][number - 1] ?? '';
  const short = part.startsWith('Q')
    ? [
        ...[`${String(number)}.`, `${ordinal}n`].flatMap((which) => [
          `${which} Quartal`,
          `${which} Quartals`,
        ]),
        `${ordinal}s Quartal`,
        part,
      ]
    : [months[number - 1] ?? ''];
  return { full: short.map((name) => `${name} ${year}`), short };
};
