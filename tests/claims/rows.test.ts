/** `is`, `isOneOf`, `all`, `any`, `none`, `only`, `said` and `not`: what cells say, and rows in three values. */
import { describe } from 'vitest';
import { judgeCases } from './tables.ts';

describe('is and isOneOf', () => {
  judgeCases([
    [{ is: 'c.a.stage', value: '研究' }, 'holds'],
    [{ is: 'c.a.stage', value: '試行' }, 'fails'],
    [{ is: 'c.a.open', value: true }, 'holds'],
    [{ is: 'c.b.open', value: 'true' }, 'fails'],
    [{ is: 'c.a.tags', value: 'y' }, 'holds'],
    [{ is: 'c.b.tags', value: 'y' }, 'fails'],
    [{ is: 'c.a.name', value: 'エー' }, 'holds'],
    [{ is: 'c.d.n', value: 3 }, 'unknown'],
    [{ is: 'f.e10.v', value: '10億' }, 'holds'],
    [{ is: 'f.e10.v', value: '1,000,000,000' }, 'holds'],
    [{ is: 'f.e10.v', value: '11億' }, 'fails'],
    [{ is: 'f.al30.v', value: '30億以上' }, 'holds'],
    [{ is: 'f.al30.v', value: '>=30億' }, 'holds'],
    [{ is: 'f.al30.v', value: '30億' }, 'holdsAsStated bound'],
    [{ is: 'f.al30.v', value: '20億' }, 'fails'],
    [{ is: 'f.un.v', value: '非公開' }, 'holds'],
    [{ is: 'f.un.v', value: 'undisclosed' }, 'holds'],
    [{ is: 'f.ue.v', value: '非公開' }, 'holds'],
    [{ is: 'f.un.v', value: '10億' }, 'unknown'],
    [{ is: 'f.e10.v', value: '非公開' }, 'fails'],
    [{ is: 'f.na.v', value: 'n/a' }, 'holds'],
    [{ is: 'f.na.v', value: '非公開' }, 'fails'],
    [{ is: 'f.na.v', value: '0' }, 'fails'],
    [{ is: 'f.ab20.v', value: '20億' }, 'holdsAsStated estimate edge'],
    [{ is: 'm.apr.at', value: '2025年4月' }, 'holds'],
    [{ is: 'm.apr.at', value: '2025-05' }, 'fails'],
    [{ is: 'm.apr.at', value: '2025-Q2' }, 'unknown'],
    [{ isOneOf: 'c.b.stage', values: ['研究', '試行'] }, 'holds'],
    [{ isOneOf: 'c.c.stage', values: ['研究', '試行'] }, 'fails'],
    [{ isOneOf: 'f.e10.v', values: ['5億', '10億'] }, 'holds'],
    [{ isOneOf: 'f.rg.v', values: ['5億', '30億'] }, 'fails'],
    [{ isOneOf: 'f.rg.v', values: ['5億', '15億'] }, 'unknown'],
  ]);
});

describe('all, any, none and only', () => {
  const x = { where: { kind: 'x' } };
  judgeCases([
    [{ all: 'p', have: { v: { atLeast: '10人' } }, ...x }, 'holds'],
    [{ all: 'p', have: { v: { moreThan: '10人' } }, ...x }, 'fails'],
    [{ all: 'p', have: { v: { atLeast: '10人' } }, rows: ['d', 'e'] }, 'holds'],
    [{ all: 'p', have: { v: { atLeast: '15人' } }, rows: ['d', 'e'] }, 'unknown'],
    [{ all: 'p', have: { v: { atMost: '30人' } }, rows: ['b', 'e'] }, 'holdsAsStated bound'],
    [{ all: 'f', have: { v: '30億' }, rows: ['e30', 'al30'] }, 'holdsAsStated bound'],
    [{ all: 'p', have: { v: { known: true } } }, 'fails'],
    [{ all: 'p', have: { v: { atLeast: '5人' } }, rows: ['a', 'i'] }, 'fails'],
    [{ all: 'p', have: { v: { atLeast: '5人' } }, rows: ['a', 'f'] }, 'unknown'],
    [{ all: 'p', have: { v: { atMost: '100人' } }, rows: ['a', 'g'] }, 'holdsAsStated estimate'],
    [
      { all: 'p', have: { v: { atMost: '100人' } }, rows: ['a', 'h'] },
      'holdsAsStated outsideEstimate',
    ],
    [{ all: 'p', have: { v: {} }, where: { kind: 'nobody' } }, 'no-rows'],
    [{ all: 'c', have: { stage: ['研究', '試行', '展開'] } }, 'holds'],
    [{ any: 'p', have: { v: { moreThan: '50人' } }, ...x }, 'holds'],
    [{ any: 'p', have: { v: { moreThan: '60人' } }, ...x }, 'fails'],
    [{ any: 'p', have: { v: { moreThan: '15人' } }, rows: ['c', 'd'] }, 'unknown'],
    [{ any: 'p', have: { v: { moreThan: '15人' } }, where: { kind: 'nobody' } }, 'no-rows'],
    [{ any: 'p', have: { v: '非公開' } }, 'holds'],
    [{ any: 'c', have: { open: true, stage: '展開' } }, 'holds'],
    [{ any: 'c', have: { open: false, stage: '展開' } }, 'fails'],
    [{ none: 'p', have: { v: { moreThan: '60人' } }, ...x }, 'holds'],
    [{ none: 'p', have: { v: { moreThan: '50人' } }, ...x }, 'fails'],
    [{ none: 'p', have: { v: { moreThan: '15人' } }, rows: ['c', 'd'] }, 'unknown'],
    [{ none: 'p', have: { v: { lessThan: '0人' } } }, 'holdsAsStated estimate'],
    [{ none: 'p', have: { v: { moreThan: '1人' } }, where: { kind: 'nobody' } }, 'holds'],
    [{ none: 'p', have: { v: { atLeast: '5人' } }, rows: ['i'] }, 'holds'],
    [{ only: 'a', of: 'p', have: { v: { moreThan: '50人' } }, ...x }, 'holds'],
    [{ only: 'a', of: 'p', have: { v: { atLeast: '30人' } }, ...x }, 'fails'],
    [{ only: ['a', 'b'], of: 'p', have: { v: { atLeast: '30人' } }, ...x }, 'holds'],
    [{ only: ['a', 'b'], of: 'p', have: { v: { moreThan: '30人' } }, ...x }, 'fails'],
    [{ only: 'a', of: 'p', have: { v: { atLeast: '15人' } }, rows: ['a', 'd'] }, 'unknown'],
    [{ only: 'd', of: 'p', have: { kind: 'y' }, rows: ['a', 'd'] }, 'holds'],
    [
      { only: 'a', of: 'p', have: { v: { moreThan: '50人' } }, rows: ['b', 'c'] },
      'claim-not-selected',
    ],
    [{ only: 'zz', of: 'p', have: { kind: 'y' } }, 'unknown-row'],
    [{ all: 'm', have: { at: { after: '2024' } }, rows: ['d15', 'apr', 'h2'] }, 'holds'],
    [{ any: 'm', have: { at: { before: '2025-04' } }, rows: ['apr', 'd15'] }, 'unknown'],
    [{ any: 'm', have: { at: { before: '2025-04-15' } }, rows: ['apr'] }, 'unknown'],
    [{ all: 'p', have: { v: { atLeast: '10TB' } } }, 'claim-figure'],
    [{ all: 'p', have: { size: 3 } }, 'unknown-field'],
  ]);
});

describe('not and said', () => {
  judgeCases([
    [{ not: { greater: 'f.e10.v', than: 'f.e20.v' } }, 'holds'],
    [{ not: { greater: 'f.e20.v', than: 'f.e10.v' } }, 'fails'],
    [{ not: { greater: 'f.al30.v', than: 'f.e30.v' } }, 'holdsAsStated bound'],
    [{ not: { largest: 'f.e20.v', rows: ['e20', 'f20'] } }, 'holds'],
    [{ not: { largest: 'f.e30.v', rows: ['e30', 'ue'] } }, 'unknown'],
    [{ not: { before: 'm.apr.at', than: 'm.apr2.at' } }, 'unknown'],
    [{ not: { is: 'f.un.v', value: '非公開' } }, 'fails'],
    [{ not: { largest: 'g.a.v' } }, 'unknown not-comparable'],
    [{ said: 'ELYZA', at: '表1' }, 'attributed'],
    [{ not: { said: 'ELYZA', at: '表1' } }, 'attributed'],
  ]);
});
