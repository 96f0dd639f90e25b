import type { PeriodNames } from '../parts/period-names.ts';

export const periodNames: PeriodNames = (year, quarter) =>
  quarter === undefined
    ? [`${year}年`]
    : [`${year}年`, `${year}年第${quarter}四半期`, `第${quarter}四半期`];
