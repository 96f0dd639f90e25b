import { describe, expect, it } from 'vitest';
import { ceilingIn, setCeiling } from '../../src/host/ceiling.ts';
import { defaultCeiling, defaultLimits, limitsOf, parseCeiling } from '../../src/model/limits.ts';

describe('what a deck may raise its limits to', () => {
  it('is no less than what every deck has', () => {
    for (const [name, most] of Object.entries(defaultCeiling)) {
      expect(most).toBeGreaterThanOrEqual(Reflect.get(defaultLimits, name) as number);
    }
  });

  it('is set by whoever runs the tool, higher or lower', () => {
    const ceiling = parseCeiling('rows=5000000, seconds=5');
    expect(ceiling).toEqual({ ...defaultCeiling, rows: 5_000_000, seconds: 5 });
    const deck = { limits: { rows: 6_000_000, seconds: 200, cells: 2_000_000 } };
    const { limits, above } = limitsOf(deck, ceiling ?? defaultCeiling);
    expect(limits).toMatchObject({ rows: 5_000_000, seconds: 5, cells: 2_000_000 });
    expect(above).toEqual([
      { limit: 'rows', asked: 6_000_000 },
      { limit: 'seconds', asked: 200 },
    ]);
  });

  it('holds also for a deck that asks for nothing, which is then not told', () => {
    const { limits, above } = limitsOf({}, { ...defaultCeiling, rows: 10 });
    expect([limits.rows, above]).toEqual([10, []]);
  });

  it.each([
    'rows',
    'rows=',
    'rows=0',
    'rows=-1',
    'rows=1e9',
    'wows=1',
    'rows=1;cells=2',
    '__proto__=1',
  ])('is not written as %s', (text) => {
    expect(parseCeiling(text)).toBeUndefined();
    expect(setCeiling(text, {})?.told).toBe(text);
    expect(() => ceilingIn({ FACTDECK_LIMITS: text })).toThrow(text);
  });

  it('is handed on in the environment, where an option goes before what stands there', () => {
    const environment = { FACTDECK_LIMITS: 'rows=1' };
    expect(setCeiling('rows=2', environment)).toBeUndefined();
    expect(ceilingIn(environment).rows).toBe(2);
  });
});
