import type { PeriodNames } from '../parts/period-names.ts';

/** „im dritten Quartal“, „des dritten Quartals“, „drittes Quartal“: the ordinal ends as its sentence asks. */
export const periodNames: PeriodNames = (year, quarter) => {
  if (quarter === undefined) return [year];
  const ordinal = ['erste', 'zweite', 'dritte', 'vierte'][Number(quarter) - 1] ?? '';
  const quarters = [
    ...[`${quarter}.`, `${ordinal}n`].flatMap((which) => [`${which} Quartal`, `${which} Quartals`]),
    `${ordinal}s Quartal`,
    `Q${quarter}`,
  ];
  return [year, ...quarters.map((name) => `${name} ${year}`), ...quarters];
};
