/** What heads of columns say of scale and unit, and how they are printed above figures that say it themselves. */
import { describe, expect, it } from 'vitest';
import { scaleInHead, withoutScale } from '../../src/read/head-scale.ts';

const cases: readonly (readonly [
  head: string,
  unit: string,
  exponent: number | undefined,
  printed: string,
])[] = [
  ['Revenue (k€)', '€', 3, 'Revenue'],
  ['Revenue [million €]', '€', 6, 'Revenue'],
  ['Revenue, in million €', '€', 6, 'Revenue'],
  ['Revenue in k€', '€', 3, 'Revenue'],
  ['売上高（百万円）', '円', 6, '売上高'],
  ['売上高(単位:億円)', '円', 8, '売上高'],
  ['Revenue (k€), audited', '€', 3, 'Revenue, audited'],
  // The unit alone, and what is no unit, stay: they mislead nobody.
  ['Revenue (€)', '€', 0, 'Revenue (€)'],
  ['Share (%)', '%', 0, 'Share (%)'],
  ['Revenue (audited)', '€', undefined, 'Revenue (audited)'],
  ['Revenue (2025)', '€', undefined, 'Revenue (2025)'],
  // In metres, of men, or a million of them.
  ['Sales (m)', '€', undefined, 'Sales (m)'],
  // Of another unit than the column's.
  ['Revenue (k$)', '€', undefined, 'Revenue (k$)'],
  ['(k€)', '€', 3, '(k€)'],
];

describe('a head', () => {
  it.each(cases)('“%s” in %s: ten to the %s, printed “%s”', (head, unit, exponent, printed) => {
    expect(scaleInHead([head], unit, 'en')?.exponent).toBe(exponent);
    expect(withoutScale(head, unit, 'en')).toBe(printed);
  });

  it('says nothing where two of them differ', () => {
    expect(scaleInHead(['Revenue (k€)', 'revenue (million €)'], '€', 'en')).toBe(undefined);
  });
});
