/** `increasing`, `decreasing`: each figure against the one before, in the order of a field or of a list. */
import { describe } from 'vitest';
import { judgeCases } from './tables.ts';

describe('increasing and decreasing', () => {
  const a = { along: 'year', where: { set: 'a' } };
  judgeCases([
    [{ increasing: 't.v', ...a }, 'holds'],
    [{ decreasing: 't.v', ...a }, 'fails'],
    // 30 and 30: the last step does not rise.
    [{ increasing: 't.w', ...a }, 'fails'],
    [{ increasing: 't.w', along: 'year', rows: ['t1', 't2', 't3'] }, 'holds'],
    [{ increasing: 't.u', along: 'year', rows: ['t2', 't3'] }, 'holdsAsStated estimate'],
    [{ increasing: 't.u', along: 'year', rows: ['t3', 't4'] }, 'unknown'],
    [{ increasing: 't.u', ...a }, 'unknown not-applicable'],
    [{ increasing: ['t.q1.u', 't.q2.u', 't.q3.u'] }, 'holdsAsStated estimate edge'],
    [{ increasing: ['f.e5.v', 'f.e10.v', 'f.e20.v'] }, 'holds'],
    [{ decreasing: ['f.e20.v', 'f.e10.v', 'f.e5.v'] }, 'holds'],
    [{ decreasing: ['f.e20.v', 'f.f20.v'] }, 'fails'],
    [{ increasing: ['f.e10.v', 'f.rg.v'] }, 'unknown'],
    [{ increasing: ['f.e10.v', 'f.ue.v'] }, 'unknown'],
    [{ increasing: ['f.e5.v', 'f.ue.v'] }, 'holdsAsStated outsideEstimate'],
    [{ increasing: ['f.e10.v', 'p.a.v'] }, 'claim-units'],
    [{ increasing: ['g.b.v', 'g.c.v'] }, 'unknown not-comparable'],
    [{ increasing: ['c.a.stage', 'c.b.stage', 'c.c.stage'] }, 'holds'],
    [{ increasing: ['c.a.kind', 'c.b.kind'] }, 'field-type'],
    // April 2024 and the year 2024 are not ordered.
    [{ increasing: 't.v', along: 'year', where: { set: 'b' } }, 'unknown'],
    [{ increasing: 't.v', along: 'year', rows: ['q1', 'q3'] }, 'holds'],
    [{ increasing: 't.v' }, 'trend-without-order'],
    [{ increasing: 't.v', along: 'age' }, 'unknown-field'],
    [{ increasing: 't.v', along: 'year', rows: ['t1'] }, 'trend-too-short'],
  ]);
});
