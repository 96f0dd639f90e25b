import type { PeriodNames } from '../parts/period-names.ts';

export const periodNames: PeriodNames = (year, quarter) => {
  if (quarter === undefined) return [year];
  const ordinal = ['first', 'second', 'third', 'fourth'][Number(quarter) - 1] ?? '';
  return [year, `${ordinal} quarter of ${year}`, `${ordinal} quarter`, `Q${quarter}`];
};
