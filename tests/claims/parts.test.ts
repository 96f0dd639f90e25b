/** `sumsTo`, `share`, `ratio`, `count`: figures worked out of several, with their own exact bounds. */
import { describe } from 'vitest';
import { judgeCases } from './tables.ts';

const parts = ['p.a.v', 'p.b.v', 'p.c.v'];

describe('sumsTo', () => {
  judgeCases([
    [{ sumsTo: 'p.whole.v', parts }, 'holds'],
    [{ sumsTo: 'p.whole.v', parts: 'p.v', where: { kind: 'x' } }, 'holds'],
    [{ sumsTo: 'p.whole.v', parts: 'p.v', rows: ['a', 'b'] }, 'fails'],
    [{ sumsTo: 'p.whole.v', parts: 'p.v', rows: ['a', 'b'], within: '10%' }, 'holds'],
    [{ sumsTo: 'p.whole.v', parts: 'p.v', rows: ['a', 'b'], within: '9人' }, 'fails'],
    // 60 + 30 + [10, 20] is 100 or more.
    [{ sumsTo: 'p.whole.v', parts: ['p.a.v', 'p.b.v', 'p.d.v'] }, 'unknown'],
    // 60 + 30以上: 90 as stated, 100 perhaps.
    [{ sumsTo: 'p.whole.v', parts: ['p.a.v', 'p.e.v'] }, 'unknown'],
    [{ sumsTo: 'p.whole.v', parts: ['p.a.v', 'p.e.v', 'p.c.v'] }, 'holdsAsStated bound'],
    [{ sumsTo: 'p.a.v', parts: ['p.e.v', 'p.b.v', 'p.c.v'] }, 'fails'],
    // What is undisclosed is not nothing.
    [{ sumsTo: 'p.whole.v', parts: [...parts, 'p.f.v'] }, 'unknown'],
    [{ sumsTo: 'p.b.v', parts: ['p.a.v', 'p.f.v'] }, 'fails'],
    [{ sumsTo: 'p.whole.v', parts: ['p.a.v', 'p.g.v', 'p.c.v'] }, 'holdsAsStated estimate edge'],
    [{ sumsTo: 'p.whole.v', parts: ['p.a.v', 'f.e10.v'] }, 'measure-impossible'],
    [{ sumsTo: 'f.e10.v', parts }, 'claim-units'],
    // What does not apply is no part.
    [{ sumsTo: 'p.whole.v', parts: 'p.v', rows: ['a', 'b', 'c', 'i'] }, 'holds'],
  ]);
});

describe('share', () => {
  const share = (part: string, rows: string, judged: object) => ({
    share: `p.${part}.v`,
    of: 'p.v',
    rows: rows.split(' '),
    ...judged,
  });
  judgeCases(
    [
      [share('a', 'a b c', { is: '60%' }), 'holds'],
      [share('a', 'a b c', { is: 60 }), 'holds'],
      [share('a', 'a b c', { is: '61%' }), 'fails'],
      [share('a', 'a b c', { is: '61%', within: '1%' }), 'holds'],
      [share('a', 'a b c', { moreThan: '50%' }), 'holds'],
      [share('a', 'a b c', { moreThan: '60%' }), 'fails'],
      [share('a', 'a b c', { atLeast: '60%' }), 'holds'],
      [share('b', 'a b c', { lessThan: '30%' }), 'fails'],
      [share('b', 'a b c', { atMost: '30%' }), 'holds'],
      // 60 / (60 + [10, 20]) lies between 75 % and 85.7 %.
      [share('a', 'a d', { atLeast: '75%' }), 'holds'],
      [share('a', 'a d', { atLeast: '76%' }), 'unknown'],
      [share('a', 'a d', { lessThan: '86%' }), 'holds'],
      [share('a', 'a d', { lessThan: '75%' }), 'fails'],
      // [10, 20] / ([10, 20] + 30): 25 % to 40 %, not 10/50 to 20/40.
      [share('d', 'b d', { atLeast: '25%' }), 'holds'],
      [share('d', 'b d', { moreThan: '40%' }), 'fails'],
      // 30 of at least 60: a half as stated, less perhaps.
      [share('b', 'b e', { is: '50%' }), 'holdsAsStated bound'],
      [share('b', 'b e', { atMost: '50%' }), 'holds'],
      [share('b', 'b e', { moreThan: '50%' }), 'fails'],
      [share('a', 'a f', { is: '100%' }), 'unknown'],
      [share('a', 'a f', { moreThan: '100%' }), 'fails'],
      [share('a', 'a h', { atLeast: '60%' }), 'holdsAsStated outsideEstimate edge'],
      [share('a', 'a h', { moreThan: '50%' }), 'holdsAsStated outsideEstimate'],
      [share('a', 'a g', { moreThan: '60%' }), 'holdsAsStated estimate'],
      [share('a', 'a i', { is: '100%' }), 'holds'],
      [share('a', 'b c', { is: '60%' }), 'share-not-a-part'],
      [share('a', 'a b c', {}), 'claim-judges-nothing'],
      [share('a', 'a b c', { is: '60人' }), 'claim-figure'],
      [{ share: 'p.a.v', of: parts, is: '60%' }, 'holds'],
      [{ share: '上位二つ', of: parts, is: '90%' }, 'holds'],
      // The largest is no sum: 60 of 100, not 60 of 60.
      [{ share: '最大', of: parts, is: '60%' }, 'holds'],
      [{ share: '最大', of: parts, is: '100%' }, 'fails'],
      // The sum holds what the whole does not.
      [{ share: '全部', of: ['p.a.v', 'p.b.v'], is: '100%' }, 'share-not-a-part'],
    ],
    {
      measures: {
        上位二つ: { sum: ['p.a.v', 'p.b.v'] },
        最大: { max: parts },
        全部: { sum: parts },
      },
    },
  );
});

describe('ratio', () => {
  const ratio = (a: string, b: string, judged: object) => ({
    ratio: [`p.${a}.v`, `p.${b}.v`],
    ...judged,
  });
  judgeCases([
    [ratio('a', 'b', { is: 2 }), 'holds'],
    [ratio('a', 'b', { is: '2倍' }), 'holds'],
    [ratio('a', 'b', { moreThan: 2 }), 'fails'],
    [ratio('b', 'a', { is: 0.5 }), 'holds'],
    [ratio('a', 'b', { is: 2.1, within: '5%' }), 'holds'],
    [ratio('a', 'd', { atLeast: 3 }), 'holds'],
    [ratio('a', 'd', { atLeast: 4 }), 'unknown'],
    [ratio('a', 'd', { moreThan: 6 }), 'fails'],
    [ratio('a', 'e', { is: 2 }), 'holdsAsStated bound'],
    [ratio('a', 'e', { atMost: 2 }), 'holds'],
    [ratio('a', 'e', { moreThan: 2 }), 'fails'],
    [ratio('a', 'f', { atLeast: 1 }), 'unknown'],
    [ratio('a', 'h', { atLeast: 1.5 }), 'holdsAsStated outsideEstimate edge'],
    [ratio('a', 'g', { is: 2 }), 'holdsAsStated estimate edge'],
    [ratio('a', 'g', { atLeast: 1.5 }), 'holdsAsStated estimate'],
    [ratio('a', 'i', { is: 2 }), 'measure-impossible'],
    [{ ratio: ['p.a.v', 'f.e10.v'], is: 2 }, 'claim-units'],
    [{ ratio: ['g.a.v', 'g.b.v'], is: 1.5 }, 'holds'],
    [{ ratio: ['g.c.v', 'g.a.v'], is: 3 }, 'unknown not-comparable'],
    [{ ratio: ['p.a.v', '20人'], is: 3 }, 'holds'],
  ]);
});

describe('count', () => {
  const count = (where: object, judged: object, more: object = {}) => ({
    count: 'p',
    where,
    ...judged,
    ...more,
  });
  judgeCases([
    [{ count: 'p', is: 10 }, 'holds'],
    [{ count: 'p', is: 9 }, 'fails'],
    [{ count: 'p', except: ['whole'], is: 9 }, 'holds'],
    [count({ kind: 'x' }, { is: 3 }), 'holds'],
    [count({ kind: ['x', 'y'] }, { is: 6 }), 'holds'],
    [count({ kind: 'nobody' }, { is: 0 }), 'holds'],
    [count({ kind: 'nobody' }, { atLeast: 1 }), 'fails'],
    [count({ kind: 'x', v: { moreThan: '30人' } }, { is: 1 }), 'holds'],
    [count({ kind: 'x', v: { atLeast: '30人' } }, { is: 2 }), 'holds'],
    // d may have 15, e has 30 for sure, f is undisclosed.
    [count({ kind: 'y', v: { atLeast: '15人' } }, { is: 2 }), 'unknown'],
    [count({ kind: 'y', v: { atLeast: '15人' } }, { atLeast: 1 }), 'holds'],
    [count({ kind: 'y', v: { atLeast: '15人' } }, { moreThan: 3 }), 'fails'],
    // g says about 30, h is thought to have 20 to 40, i does not apply.
    [count({ kind: 'z', v: { atLeast: '20人' } }, { is: 2 }), 'holdsAsStated outsideEstimate edge'],
    [count({ kind: 'z', v: { atLeast: '10人' } }, { is: 2 }), 'holdsAsStated outsideEstimate'],
    [
      count({ v: { atLeast: '30人' } }, { is: 3 }, { rows: ['a', 'b', 'g'] }),
      'holdsAsStated estimate edge',
    ],
    [count({ v: { known: false } }, { is: 2 }), 'holds'],
    [count({ v: 'n/a' }, { is: 1 }), 'holds'],
    [count({ v: '非公開' }, { is: 2 }), 'holds'],
    [{ count: 'p' }, 'claim-judges-nothing'],
    [{ count: 'people', is: 1 }, 'unknown-table'],
    [count({ sort: 'x' }, { is: 1 }), 'unknown-field'],
    [{ count: 'c', where: { 'f.v': { atLeast: '20億' } }, rows: ['a', 'b'], is: 1 }, 'holds'],
  ]);
});
