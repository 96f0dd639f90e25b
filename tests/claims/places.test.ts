/** `largest`, `smallest`, `rank`: alone in that place, unless ties are allowed. */
import { describe } from 'vitest';
import { judgeCases } from './tables.ts';

describe('largest and smallest', () => {
  const largest = (a: string, rows: string, more: object = {}) => ({
    largest: `f.${a}.v`,
    rows: rows.split(' '),
    ...more,
  });
  const smallest = (a: string, rows: string, more: object = {}) => ({
    smallest: `f.${a}.v`,
    rows: rows.split(' '),
    ...more,
  });
  judgeCases([
    [largest('e20', 'e20 e10 e5'), 'holds'],
    [largest('e10', 'e20 e10 e5'), 'fails'],
    [largest('e20', 'e20 f20 e5'), 'fails'],
    [largest('e20', 'e20 f20 e5', { ties: true }), 'holds'],
    [largest('al30', 'al30 e20'), 'holds'],
    [largest('al30', 'al30 e30'), 'unknown'],
    [largest('mt30', 'mt30 e30'), 'holds'],
    [largest('e30', 'e30 mt30'), 'fails'],
    [largest('e30', 'e30 al30'), 'fails'],
    [largest('e30', 'e30 al30', { ties: true }), 'holdsAsStated bound'],
    [largest('e20', 'e20 am10'), 'holds'],
    [largest('am10', 'e5 am10'), 'holdsAsStated bound'],
    [largest('e20', 'e20 rg'), 'unknown'],
    [largest('e20', 'e20 rg', { ties: true }), 'holds'],
    [largest('e10', 'e10 vg'), 'holds'],
    [largest('e20', 'e20 un'), 'unknown'],
    [largest('un', 'e20 un'), 'unknown'],
    [largest('e30', 'e30 ue'), 'holdsAsStated outsideEstimate'],
    [largest('ue', 'e30 ue'), 'unknown'],
    [largest('e20', 'e20 na'), 'holds'],
    [largest('na', 'e20 na'), 'unknown not-applicable'],
    [largest('e30', 'e30 ab20'), 'holdsAsStated estimate'],
    [largest('ab21', 'ab21 e20'), 'holdsAsStated estimate edge'],
    [largest('e20', 'e10 e5'), 'claim-not-selected'],
    [{ largest: 'f.e30.v', except: ['al30', 'mt30', 'un', 'ue'] }, 'holdsAsStated estimate'],
    [{ largest: 'f.e5.v', where: { v: { atMost: '5億' } }, rows: ['e5', 'e10', 'e20'] }, 'holds'],
    // Only what is at most 10億 for sure or perhaps: 数億 can be 9億.
    [{ largest: 'f.e5.v', where: { v: { lessThan: '10億' } }, rows: ['e5', 'vg'] }, 'unknown'],
    // The one that may not be a member may not be the largest of them.
    [{ largest: 'f.rg.v', where: { v: { atLeast: '15億' } }, rows: ['e5', 'rg'] }, 'unknown'],
    [{ largest: 'g.a.v' }, 'unknown not-comparable'],
    [{ largest: 'g.a.v', where: { lang: 'ja' } }, 'holds'],
    [{ largest: 'g.b.v' }, 'fails not-comparable'],
    // What has no size is no rival of another kind; what is only not told is one.
    [{ largest: 'g.a.v', rows: ['a', 'b', 'e'] }, 'holds'],
    [{ largest: 'g.a.v', rows: ['a', 'b', 'f'] }, 'unknown not-comparable'],
    [{ largest: 'c.c.stage' }, 'fails'],
    [{ largest: 'c.c.stage', ties: true }, 'holds'],
    [{ largest: 'c.b.kind' }, 'field-type'],
    [{ largest: 'c.a.name' }, 'field-type'],
    [{ largest: 'm.may.at', rows: ['may', 'apr', 'd15'] }, 'holds'],
    [{ largest: 'm.q2.at', rows: ['q2', 'apr'] }, 'unknown'],
    [{ largest: 'f.zz.v' }, 'unknown-row'],
    [{ largest: '次点' }, 'claim-name'],
    [smallest('e5', 'e20 e10 e5'), 'holds'],
    [smallest('e20', 'e20 f20'), 'fails'],
    [smallest('e20', 'e20 f20', { ties: true }), 'holds'],
    [smallest('lt10', 'e10 lt10'), 'holds'],
    [smallest('am10', 'e10 am10'), 'unknown'],
    [smallest('e10', 'e10 al30'), 'holds'],
    [smallest('al30', 'e30 al30', { ties: true }), 'holdsAsStated bound'],
    [smallest('e5', 'e5 un'), 'unknown'],
    [smallest('e5', 'e5 ue'), 'holdsAsStated outsideEstimate'],
    [smallest('e10', 'e10 na'), 'holds'],
    [{ smallest: 'f.e30.yen', rows: ['e30', 'e5'] }, 'holds'],
    [{ smallest: 'm.le23.at', rows: ['le23', 'y24'] }, 'holds'],
  ]);
});

describe('rank', () => {
  const rank = (a: string, place: number, rows: string, more: object = {}) => ({
    rank: `f.${a}.v`,
    place,
    rows: rows.split(' '),
    ...more,
  });
  judgeCases([
    [rank('e10', 2, 'e20 e10 e5'), 'holds'],
    [rank('e10', 1, 'e20 e10 e5'), 'fails'],
    [rank('e10', 3, 'e20 e10 e5'), 'fails'],
    [rank('e10', 2, 'e20 e10 e5', { from: 'bottom' }), 'holds'],
    [rank('e5', 1, 'e20 e10 e5', { from: 'bottom' }), 'holds'],
    // Two share the first place: nobody is second.
    [rank('e10', 2, 'e20 f20 e10'), 'fails'],
    [rank('e10', 3, 'e20 f20 e10'), 'holds'],
    [rank('e20', 2, 'e30 e20 f20'), 'fails'],
    [rank('e20', 2, 'e30 e20 f20', { ties: true }), 'holds'],
    [rank('e10', 2, 'al30 e10 e5'), 'holds'],
    [rank('e20', 2, 'al30 e20 rg'), 'unknown'],
    [rank('e20', 3, 'al30 e30 e20'), 'holds'],
    [rank('e30', 2, 'al30 e30 e20'), 'unknown'],
    [rank('e10', 2, 'e20 e10 un'), 'unknown'],
    [rank('e10', 1, 'e20 e10 un'), 'fails'],
    [rank('e10', 4, 'e20 e10 un'), 'fails'],
    [rank('e5', 2, 'e30 e5 ue'), 'unknown'],
    [rank('e5', 3, 'e30 e5 ue'), 'holdsAsStated outsideEstimate'],
    [rank('e20', 2, 'ab21 e20'), 'holdsAsStated estimate edge'],
    [rank('e20', 9, 'e20 e10'), 'fails'],
  ]);
});
