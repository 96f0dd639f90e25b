/** `greater`, `less`, `atLeast`, `atMost`, `equals`, `approximately`: every kind of figure against every other. */
import { describe } from 'vitest';
import { judgeCases } from './tables.ts';

describe('greater', () => {
  const greater = (a: string, than: string, more: object = {}) => ({
    greater: `f.${a}.v`,
    than: /\d$/.test(than) || than.length === 2 ? `f.${than}.v` : than,
    ...more,
  });
  judgeCases([
    [greater('e20', 'e10'), 'holds'],
    [greater('e10', 'e20'), 'fails'],
    [greater('e20', 'f20'), 'fails'],
    [greater('e20', '10億'), 'holds'],
    [greater('e20', '20億'), 'fails'],
    [greater('al30', 'e20'), 'holds'],
    [greater('al30', 'e30'), 'unknown'],
    [greater('mt30', 'e30'), 'holds'],
    [greater('e30', 'al30'), 'fails'],
    [greater('e20', 'am10'), 'holds'],
    [greater('e10', 'am10'), 'unknown'],
    [greater('e10', 'lt10'), 'holds'],
    // At most 10 was said to be 10: more than 5 as stated.
    [greater('am10', 'e5'), 'holdsAsStated bound'],
    [greater('am10', 'e10'), 'fails'],
    [greater('rg', 'e5'), 'holds'],
    [greater('rg', 'e10'), 'unknown'],
    [greater('rg', 'e20'), 'fails'],
    [greater('e20', 'vg'), 'holds'],
    [greater('e10', 'vg'), 'holds'],
    [greater('e5', 'vg'), 'unknown'],
    [greater('un', 'e10'), 'unknown'],
    [greater('ue', 'e5'), 'holdsAsStated outsideEstimate'],
    [greater('ue', 'e10'), 'unknown'],
    [greater('e30', 'ue'), 'holdsAsStated outsideEstimate'],
    [greater('na', 'e5'), 'unknown not-applicable'],
    [greater('ab20', 'e10'), 'holdsAsStated estimate'],
    [greater('es20', 'e10'), 'holdsAsStated estimate'],
    // One 億 less, and 約21億 is no more than 20億.
    [greater('ab21', 'e20'), 'holdsAsStated estimate edge'],
    [greater('ab20', 'e20'), 'fails'],
    [greater('e20', 'e10', { times: 2 }), 'holds'],
    [greater('e20', 'e10', { times: 2.1 }), 'fails'],
    [greater('al30', 'e10', { times: 3 }), 'holds'],
    [greater('e10', 'e20', { times: 0.5 }), 'fails'],
    [greater('e20', 'e10', { by: '10億' }), 'holds'],
    [greater('e20', 'e10', { by: '11億' }), 'fails'],
    [greater('e20', 'e10', { times: 2, by: '11億' }), 'fails'],
    [greater('al30', 'e10', { by: '20億' }), 'holds'],
    [{ greater: 'f.e20.yen', than: 'f.e10.v' }, 'claim-units'],
    [{ greater: 'f.e30.yen', than: 'f.e10.yen' }, 'fails'],
    [{ greater: 'f.e20.est', than: 'f.e10.est' }, 'holdsAsStated estimate'],
    [{ greater: 'g.a.v', than: 'g.b.v' }, 'holds'],
    [{ greater: 'g.c.v', than: 'g.b.v' }, 'unknown not-comparable'],
    [{ greater: 'c.c.stage', than: 'c.a.stage' }, 'holds'],
    [{ greater: 'c.c.stage', than: 'c.d.stage' }, 'fails'],
    [{ greater: 'c.b.kind', than: 'c.a.kind' }, 'field-type'],
    [{ greater: 'c.b.n', than: 'c.a.n' }, 'holds'],
    [{ greater: 'c.b.n', than: 'c.d.n' }, 'unknown'],
    [{ greater: 'm.may.at', than: 'm.apr.at' }, 'holds'],
    [{ greater: 'f.e20.v', than: '20TB' }, 'claim-figure'],
  ]);
});

describe('less', () => {
  judgeCases([
    [{ less: 'f.e10.v', than: 'f.e20.v' }, 'holds'],
    [{ less: 'f.e20.v', than: 'f.f20.v' }, 'fails'],
    [{ less: 'f.lt10.v', than: 'f.e10.v' }, 'holds'],
    [{ less: 'f.am10.v', than: 'f.e10.v' }, 'unknown'],
    [{ less: 'f.al30.v', than: 'f.e20.v' }, 'fails'],
    [{ less: 'f.e10.v', than: 'f.e20.v', times: 2 }, 'holds'],
    [{ less: 'f.e10.v', than: 'f.e20.v', times: 3 }, 'fails'],
    [{ less: 'f.e10.v', than: 'f.e20.v', by: '10億' }, 'holds'],
    [{ less: 'f.e10.v', than: 'f.al30.v', by: '20億' }, 'holds'],
    [{ less: 'f.e10.v', than: 'f.al30.v', by: '21億' }, 'unknown'],
    [{ less: 'f.e30.yen', than: 'f.e10.yen' }, 'holds'],
    [{ less: 'f.ue.v', than: 'f.e30.v' }, 'holdsAsStated outsideEstimate'],
  ]);
});

describe('atLeast and atMost', () => {
  judgeCases([
    [{ atLeast: 'f.e20.v', value: '20億' }, 'holds'],
    [{ atLeast: 'f.e20.v', value: '21億' }, 'fails'],
    [{ atLeast: 'f.al30.v', value: '30億' }, 'holds'],
    [{ atLeast: 'f.mt30.v', value: '30億' }, 'holds'],
    [{ atLeast: 'f.lt10.v', value: '10億' }, 'fails'],
    [{ atLeast: 'f.am10.v', value: '10億' }, 'holdsAsStated bound'],
    [{ atLeast: 'f.un.v', value: '0' }, 'holds'],
    [{ atLeast: 'f.un.v', value: '1億' }, 'unknown'],
    [{ atLeast: 'f.ue.v', value: '10億' }, 'holdsAsStated outsideEstimate edge'],
    [{ atLeast: 'f.ue.v', value: '9億' }, 'holdsAsStated outsideEstimate'],
    [{ atLeast: 'f.ab20.v', value: '20億' }, 'holdsAsStated estimate edge'],
    [{ atLeast: 'f.ab20.v', value: '5億' }, 'holdsAsStated estimate'],
    [{ atLeast: 'f.na.v', value: '1億' }, 'unknown not-applicable'],
    [{ atLeast: 'c.d.n', value: '1' }, 'unknown'],
    [{ atMost: 'f.e20.v', value: '20億' }, 'holds'],
    [{ atMost: 'f.e20.v', value: '19億' }, 'fails'],
    [{ atMost: 'f.am10.v', value: '10億' }, 'holds'],
    [{ atMost: 'f.al30.v', value: '30億' }, 'holdsAsStated bound'],
    [{ atMost: 'f.mt30.v', value: '30億' }, 'fails'],
    [{ atMost: 'f.rg.v', value: '20億' }, 'holds'],
    [{ atMost: 'f.rg.v', value: '15億' }, 'unknown'],
    [{ atMost: 'f.vg.v', value: '10億' }, 'holds'],
    [{ atMost: 'f.vg.v', value: '1億' }, 'fails'],
    [{ atMost: 'f.e10.est', value: '10億' }, 'holdsAsStated estimate edge'],
  ]);
});

describe('equals and approximately', () => {
  judgeCases([
    [{ equals: 'f.e20.v', to: 'f.f20.v' }, 'holds'],
    [{ equals: 'f.e20.v', to: '2,000,000,000' }, 'holds'],
    [{ equals: 'f.e20.v', to: 'f.e10.v' }, 'fails'],
    [{ equals: 'f.al30.v', to: 'f.e30.v' }, 'holdsAsStated bound'],
    [{ equals: 'f.mt30.v', to: 'f.e30.v' }, 'fails'],
    [{ equals: 'f.rg.v', to: 'f.e10.v' }, 'unknown'],
    [{ equals: 'f.rg.v', to: 'f.e30.v' }, 'fails'],
    [{ equals: 'f.un.v', to: 'f.un.v' }, 'unknown'],
    [{ equals: 'f.ab20.v', to: 'f.e20.v' }, 'holdsAsStated estimate edge'],
    [{ equals: 'f.e20.v', to: 'f.e20.yen' }, 'claim-units'],
    [{ equals: 'c.c.stage', to: 'c.d.stage' }, 'holds'],
    [{ equals: 'c.c.stage', to: 'c.c.kind' }, 'claim-units'],
    [{ approximately: 'f.e20.v', to: 'f.ab21.v', within: '5%' }, 'holdsAsStated estimate edge'],
    [{ approximately: 'f.e20.v', to: 'f.ab21.v', within: '20%' }, 'holdsAsStated estimate'],
    [{ approximately: 'f.e20.v', to: '21億', within: '1億' }, 'holds'],
    [{ approximately: 'f.e20.v', to: '21億', within: '0.5億' }, 'fails'],
    [{ approximately: 'f.e10.v', to: 'f.e20.v', within: '50%' }, 'holds'],
    [{ approximately: 'f.e10.v', to: 'f.e20.v', within: '49%' }, 'fails'],
    [{ approximately: 'f.rg.v', to: 'f.e20.v', within: '10億' }, 'holds'],
    [{ approximately: 'f.rg.v', to: 'f.e20.v', within: '5億' }, 'unknown'],
    [{ approximately: 'f.al30.v', to: 'f.e30.v', within: '1億' }, 'holdsAsStated bound'],
    [{ approximately: 'f.e20.v', to: 'f.e10.v', within: '5TB' }, 'claim-figure'],
  ]);
});
