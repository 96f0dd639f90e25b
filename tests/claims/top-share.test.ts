/** The n largest together, and what they leave, in percent of the whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, judgeClaims, verdictsOf } from './made-up.ts';

const described = JSON.stringify({
  name: 'tops',
  resources: [
    {
      name: 'q',
      path: 'q.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'v', type: 'string', constraints: { minimum: 0 }, factdeck: { quantity: '円' } },
          { name: 'kind', type: 'string' },
        ],
      },
    },
  ],
});
const tableOf = (cells: readonly string[]) => ({
  'datapackage.yaml': described,
  'q.csv': csv('id,v,kind', ...cells.map((text, i) => `r${i},${text},${i < 4 ? 'x' : 'y'}`)),
});
const settings = { seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101), numRuns: 25 };

describe('the share of the largest', () => {
  it.each([
    [['60円', '30円', '10円'], { top: 1, is: '60%' }, 'holds'],
    [['10円', '60円', '30円'], { top: 2, is: '90%' }, 'holds'],
    [['10円', '60円', '30円'], { rest: 1, is: '40%' }, 'holds'],
    [['10円', '60円', '30円'], { rest: 2, is: '10%' }, 'holds'],
    [['10円', '60円', '30円'], { top: 2, moreThan: '90%' }, 'fails'],
    // Two equal figures at the edge: whichever of them counts, it is as much.
    [['50円', '25円', '25円'], { top: 2, is: '75%' }, 'holds'],
    // Who is second cannot be known, how much the two are together can.
    [['50円', '20円..30円', '20円..30円'], { top: 2, atLeast: '70%' }, 'holds'],
    [['50円', '20円..30円', '20円..30円'], { top: 2, atLeast: '75%' }, 'unknown'],
    [['50円', '20円..30円', '20円..30円'], { top: 2, lessThan: '70%' }, 'fails'],
    [['60円以上', '30円', '10円'], { top: 1, is: '60%' }, 'holdsAsStated bound'],
    [['60円以上', '30円', '10円'], { top: 1, atLeast: '60%' }, 'holds'],
    [['60円以上', '30円以上', '10円'], { top: 1, atLeast: '60%' }, 'unknown'],
    [['60円', '非公開', '10円'], { top: 1, moreThan: '50%' }, 'unknown'],
    [['約60円', '30円', '10円'], { top: 1, atLeast: '50%' }, 'holdsAsStated estimate'],
    [['60円', '30円', 'n/a'], { rest: 1, lessThan: '34%' }, 'holds'],
    [['60円', '30円', '10円'], { top: 3, is: '100%' }, 'share-of-what'],
    [['60円', '30円', '10円'], { is: '100%' }, 'share-of-what'],
    [['60円', '30円', '10円'], { top: 1, rest: 1, is: '100%' }, 'share-of-what'],
    [['60円', '30円', '10円'], { top: 1 }, 'claim-judges-nothing'],
  ] as const)('%j %j: %s', async (cells, judged, expected) => {
    expect(await verdictsOf(tableOf(cells), [{ share: 'q.v', ...judged }])).toEqual([expected]);
  });

  it('is of the chosen rows, or of figures one by one', async () => {
    const cells = ['60円', '30円', '10円', '0円', '900円'];
    const claims = [
      { share: 'q.v', top: 1, where: { kind: 'x' }, is: '60%' },
      { share: ['q.r0.v', 'q.r1.v'], top: 1, moreThan: '66%' },
      { share: ['q.r0.v', 'q.r1.v'], rest: 1, lessThan: '34%' },
    ];
    expect(await verdictsOf(tableOf(cells), claims)).toEqual(['holds', 'holds', 'holds']);
  });

  it('and what they leave make the whole, as measures too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 6 }),
        fc.integer({ min: 1, max: 2 }),
        async (figures, n) => {
          const measures = {
            top: { share: 'q.v', top: n },
            rest: { share: 'q.v', rest: n },
            both: { sum: ['top', 'rest'] },
          };
          const { verdicts } = await judgeClaims(tableOf(figures.map((f) => `${f}円`)), [], {
            measures,
          });
          const at = (name: string): number => {
            const value = verdicts.measures.get(name)?.value;
            return value?.type === 'quantity' ? Number(value.quantity.stated?.low?.at) : Number.NaN;
          };
          const sorted = [...figures].sort((a, b) => b - a);
          const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
          expect(at('top')).toBeCloseTo((100 * sum(sorted.slice(0, n))) / sum(figures), 6);
          expect(at('both')).toBeCloseTo(100, 6);
        },
      ),
      settings,
    );
  });
});
