/** `before`, `after`, `within`, `months`, `age`: intervals of days; two equal months are not ordered. */
import { describe } from 'vitest';
import { judgeCases } from './tables.ts';

describe('before and after', () => {
  const before = (a: string, b: string) => ({ before: `m.${a}.at`, than: `m.${b}.at` });
  const after = (a: string, b: string) => ({ after: `m.${a}.at`, than: `m.${b}.at` });
  judgeCases([
    [before('d15', 'd16'), 'holds'],
    [before('d16', 'd15'), 'fails'],
    [before('d15', 'd15'), 'fails'],
    [before('apr', 'may'), 'holds'],
    [before('may', 'apr'), 'fails'],
    [before('apr', 'apr2'), 'unknown'],
    [before('d15', 'apr'), 'unknown'],
    [before('d15', 'may'), 'holds'],
    [before('apr', 'q2'), 'unknown'],
    [before('q2', 'h2'), 'holds'],
    [before('y24', 'apr'), 'holds'],
    [before('y25', 'apr'), 'unknown'],
    // The fiscal year 2024 ends in March 2025.
    [before('fy24', 'apr'), 'holds'],
    [before('fy24', 'jan25'), 'unknown'],
    [before('rg', 'ge26'), 'unknown'],
    [before('h2', 'ge26'), 'holds'],
    [before('ge26', 'y25'), 'fails'],
    [before('le23', 'y24'), 'holds'],
    [before('early', 'may'), 'holds'],
    [before('early', 'apr'), 'unknown'],
    [before('un', 'may'), 'unknown'],
    [before('na', 'may'), 'unknown not-applicable'],
    [before('ab', 'may'), 'holdsAsStated estimate'],
    [before('es', 'may'), 'holdsAsStated estimate'],
    [{ before: 'm.apr.at', than: '2025-05' }, 'holds'],
    [{ before: 'm.apr.at', than: '2025-04' }, 'unknown'],
    [{ before: 'm.apr.at', than: 'May' }, 'claim-name'],
    [{ before: 'm.apr.at', than: '2025-13' }, 'claim-figure'],
    [{ before: 'p.a.v', than: 'p.b.v' }, 'field-type'],
    [after('d16', 'd15'), 'holds'],
    [after('d15', 'd16'), 'fails'],
    [after('may', 'apr'), 'holds'],
    [after('apr', 'apr2'), 'unknown'],
    [after('ge26', 'h2'), 'holds'],
    [after('y24', 'le23'), 'holds'],
    [after('un', 'le23'), 'unknown'],
  ]);
});

describe('within', () => {
  const within = (a: string, period: string) => ({ within: `m.${a}.at`, period });
  judgeCases([
    [within('d15', '2025-04'), 'holds'],
    [within('apr', '2025-04'), 'holds'],
    [within('apr', '2025-Q2'), 'holds'],
    [within('may', '2025-04'), 'fails'],
    [within('q2', '2025-04'), 'unknown'],
    [within('apr', '2025-04-15'), 'unknown'],
    [within('jan25', 'FY2024'), 'holds'],
    [within('y24', 'FY2024'), 'unknown'],
    [within('ge26', '>=2026'), 'holds'],
    [within('ge26', '2026'), 'unknown'],
    [within('ge26', '2025'), 'fails'],
    [within('un', '2025'), 'unknown'],
    [within('ab', '2025'), 'holdsAsStated estimate'],
    [within('apr', '非公開'), 'claim-figure'],
    [within('apr', 'spring'), 'claim-figure'],
  ]);
});

describe('months and age', () => {
  const months = (a: string, b: string, judged: object) => ({
    months: [`m.${a}.at`, `m.${b}.at`],
    ...judged,
  });
  judgeCases([
    [months('apr', 'may', { is: 1 }), 'holds'],
    [months('jan25', 'jan26', { is: 12 }), 'holds'],
    [months('jan25', 'jan26', { moreThan: 12 }), 'fails'],
    [months('jan25', 'apr', { within: '1か月', is: 4 }), 'holds'],
    [months('may', 'apr', { is: -1 }), 'holds'],
    [months('d15', 'd16', { is: 0 }), 'holds'],
    // From any day of 2024 to a day of April 2025: 3 to 15 whole months.
    [months('y24', 'apr', { atLeast: 3 }), 'holds'],
    [months('y24', 'apr', { atLeast: 4 }), 'unknown'],
    [months('y24', 'apr', { moreThan: 15 }), 'fails'],
    [months('un', 'apr', { is: 3 }), 'unknown'],
    [months('jan25', 'ge26', { atLeast: 11 }), 'holds'],
    [months('ab', 'may', { is: 1 }), 'holdsAsStated estimate'],
    [{ age: 'm.jan25.at', is: 12 }, 'holds'],
    [{ age: 'm.jan26.at', is: 0 }, 'holds'],
    [{ age: 'm.jan25.at', atLeast: 13 }, 'fails'],
    [{ age: 'm.le23.at', atLeast: 24 }, 'holds'],
    [{ age: 'm.un.at', atLeast: 1 }, 'unknown'],
    [{ age: 'm.jan25.at' }, 'claim-judges-nothing'],
    [{ age: 'p.a.v', is: 1 }, 'field-type'],
  ]);
});
