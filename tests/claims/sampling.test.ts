/** Figures of samples: a difference within the margin is not known, by whatever form it is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/diagnostics/say.ts';
import { csv, judgeClaims, verdictsOf } from './made-up.ts';

const tableOf = (cells: readonly string[], factdeck: object, n: readonly number[] = []) => ({
  'datapackage.yaml': JSON.stringify({
    name: 'polls',
    resources: [
      {
        name: 'q',
        path: 'q.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'v', type: 'string', title: 'V', factdeck: { quantity: '%', ...factdeck } },
            { name: 'n', type: 'integer' },
            { name: 'year', type: 'integer' },
          ],
        },
      },
    ],
  }),
  'q.csv': csv(
    'id,v,n,year',
    ...cells.map((text, i) => `${['a', 'b', 'c'][i] ?? ''},${text},${n[i] ?? ''},${2020 + i}`),
  ),
});

const measures = { gap: { difference: ['q.a.v', 'q.b.v'] } };
const judge = (
  cells: readonly string[],
  factdeck: object,
  claim: object,
  n: readonly number[] = [],
): Promise<string[]> => verdictsOf(tableOf(cells, factdeck, n), [claim], { measures });

describe('a margin of three points', () => {
  it.each([
    [{ greater: 'q.a.v', than: 'q.b.v' }, ['52%', '48%', '10%'], 'holds'],
    [{ greater: 'q.a.v', than: 'q.b.v' }, ['50%', '48%', '10%'], 'unknown'],
    [{ greater: 'q.a.v', than: 'q.b.v' }, ['48%', '50%', '10%'], 'unknown'],
    [{ greater: 'q.a.v', than: 'q.b.v' }, ['40%', '50%', '10%'], 'fails'],
    [{ greater: 'q.a.v', than: 'q.b.v' }, ['51%', '48%', '10%'], 'unknown'],
    [{ less: 'q.a.v', than: 'q.b.v' }, ['48%', '50%', '10%'], 'unknown'],
    [{ less: 'q.a.v', than: '50%' }, ['46%', '50%', '10%'], 'holds'],
    [{ greater: 'q.a.v', than: '50%' }, ['52%', '48%', '10%'], 'unknown'],
    [{ atLeast: 'q.a.v', value: '50%' }, ['52%', '48%', '10%'], 'unknown'],
    // That two samples show the same does not make the two the same.
    [{ equals: 'q.a.v', to: 'q.b.v' }, ['50%', '50%', '10%'], 'unknown'],
    [{ equals: 'q.a.v', to: 'q.b.v' }, ['55%', '50%', '10%'], 'fails'],
    [{ is: 'q.a.v', value: '50%' }, ['50%', '50%', '10%'], 'holds'],
    [{ approximately: 'q.a.v', to: 'q.b.v', within: '5%' }, ['50%', '48%', '10%'], 'holds'],
    [{ largest: 'q.a.v' }, ['52%', '48%', '10%'], 'holds'],
    [{ largest: 'q.a.v' }, ['50%', '48%', '10%'], 'unknown'],
    [{ smallest: 'q.c.v' }, ['50%', '48%', '10%'], 'holds'],
    [{ rank: 'q.b.v', place: 2 }, ['50%', '40%', '38%'], 'unknown'],
    [{ rank: 'q.b.v', place: 2 }, ['50%', '40%', '30%'], 'holds'],
    [{ increasing: 'q.v', along: 'year' }, ['30%', '40%', '50%'], 'holds'],
    [{ increasing: 'q.v', along: 'year' }, ['30%', '32%', '50%'], 'unknown'],
    [{ decreasing: ['q.a.v', 'q.b.v'] }, ['50%', '45%', '10%'], 'holds'],
    [{ share: 'q.a.v', of: 'q.v', moreThan: '50%' }, ['52%', '38%', '10%'], 'unknown'],
    [{ share: 'q.a.v', of: 'q.v', moreThan: '50%' }, ['54%', '36%', '10%'], 'holds'],
    [{ ratio: ['q.a.v', 'q.b.v'], atLeast: 2 }, ['50%', '25%', '10%'], 'unknown'],
    [{ ratio: ['q.a.v', 'q.b.v'], atLeast: 2 }, ['60%', '25%', '10%'], 'holds'],
    [{ greater: 'q.a.v', than: 'q.b.v', times: 2 }, ['52%', '25%', '10%'], 'unknown'],
    [{ greater: 'gap', than: '0' }, ['52%', '48%', '10%'], 'holds'],
    [{ greater: 'gap', than: '0' }, ['50%', '48%', '10%'], 'unknown'],
    [{ all: 'q', have: { v: { moreThan: '8%' } } }, ['50%', '48%', '10%'], 'unknown'],
    [{ count: 'q', where: { v: { moreThan: '40%' } }, is: 2 }, ['50%', '48%', '10%'], 'holds'],
    // Published figures add up, whoever was asked.
    [{ sumsTo: '100%', parts: 'q.v' }, ['52%', '38%', '10%'], 'claim-name'],
    [{ sumsTo: 'q.a.v', parts: ['q.b.v', 'q.c.v'] }, ['50%', '40%', '10%'], 'holds'],
  ])('%j of %j: %s', async (claim, cells, expected) => {
    expect(await judge(cells, { margin: 3 }, claim)).toEqual([expected]);
  });
});

describe('so many who were asked', () => {
  const more = { greater: 'q.a.v', than: 'q.b.v' };
  it.each([
    // 1.96 × √(52 × 48 / 1000 + 48 × 52 / 1000) = 4.38 points; against a fixed figure 3.1.
    [more, ['52%', '47%', '1%'], { sample: 1000 }, [], 'holds'],
    [more, ['52%', '48%', '1%'], { sample: 1000 }, [], 'unknown'],
    [{ greater: 'q.a.v', than: '50%' }, ['53.2%', '48%', '1%'], { sample: 1000 }, [], 'holds'],
    [{ greater: 'q.a.v', than: '50%' }, ['53%', '48%', '1%'], { sample: 1000 }, [], 'unknown'],
    [
      { share: 'q.a.v', of: 'q.v', moreThan: '50%' },
      ['53%', '47%', '0%'],
      { sample: 1000 },
      [],
      'unknown',
    ],
    // Each row its own.
    [more, ['52%', '48%', '1%'], { sample: 'n' }, [10_000, 10_000, 1], 'holds'],
    [more, ['52%', '48%', '1%'], { sample: 'n' }, [10_000, 500, 1], 'unknown'],
    // Of how many is not known: nor is any difference.
    [more, ['90%', '10%', '1%'], { sample: 'n' }, [10_000], 'unknown'],
    [{ largest: 'q.a.v' }, ['52%', '40%', '1%'], { sample: 'n' }, [900, 900, 900], 'holds'],
    [{ largest: 'q.a.v' }, ['52%', '40%', '1%'], { sample: 'n' }, [100, 50, 900], 'unknown'],
  ] as const)('%j of %j with %j %j: %s', async (claim, cells, factdeck, n, expected) => {
    expect(await judge(cells, factdeck, claim, n)).toEqual([expected]);
  });

  it('is told with the margin', async () => {
    const { verdicts } = await judgeClaims(tableOf(['52%', '48%', '1%'], { sample: 1000 }), [more]);
    const [claim] = verdicts.claims.get(0)?.get('c0') ?? [];
    const evidence = claim?.evidence();
    expect(evidence && say(evidence.says, 'en')).toMatch(/cannot be ordered.*4\.4 pts/);
    expect(evidence?.offer).toBeUndefined();
  });

  it('orders only what differs by more than the margin, and then as without one', async () => {
    const percent = fc.integer({ min: 1, max: 99 });
    await fc.assert(
      fc.asyncProperty(percent, percent, fc.integer({ min: 50, max: 5000 }), async (a, b, n) => {
        const cells = [`${a}%`, `${b}%`, '1%'];
        const [told] = await judge(cells, { sample: n }, more);
        const margin = 1.96 * Math.sqrt((a * (100 - a) + b * (100 - b)) / n);
        const away = Math.abs(Math.abs(a - b) - margin);
        if (away < 0.001) return;
        const firm = a > b ? 'holds' : 'fails';
        expect(told).toBe(Math.abs(a - b) > margin ? firm : 'unknown');
      }),
      { seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101), numRuns: 40 },
    );
  });
});
