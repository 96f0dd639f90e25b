/** Figures beside their targets: met, missed, or not known; and how far from which end. */
import { expect, it } from 'vitest';
import type { ChartCell } from '../../src/model/plan.ts';
import { planned } from '../deck.ts';

async function bulletOf(figure: string, target: string, good = '') {
  const quantity = { quantity: '%', ...(good !== '' && { good }) };
  const { plan, codes } = await planned({
    files: {
      'deck.yaml': {
        title: 'T',
        language: 'en',
        edition: '2026-01',
        slides: [
          {
            id: 'a',
            title: 'T',
            chart: { preset: 'bullet', table: 't', x: 'v', target: 'w', y: 'id' },
          },
        ],
      },
      'datapackage.yaml': {
        name: 't',
        resources: [
          {
            name: 't',
            path: 't.csv',
            schema: {
              primaryKey: 'id',
              fields: [
                { name: 'id', type: 'string' },
                { name: 'v', type: 'string', factdeck: quantity },
                { name: 'w', type: 'string', factdeck: { quantity: '%' } },
              ],
            },
          },
        ],
      },
      't.csv': `id,v,w\na,"${figure}","${target}"\n`,
    },
  });
  expect(codes).toEqual([]);
  const cells = plan?.slides[0]?.chart?.data.rows?.[0]?.cells ?? {};
  const textOf = (cell: ChartCell | undefined): string => (cell && 'text' in cell ? cell.text : '');
  return { told: [cells.said, cells.gap].map(textOf).join(' ').trim(), key: plan?.slides[0]?.key };
}

it.each([
  ['a bound from below', '93%', '>=95%', '', 'missed −2 pts'],
  ['a bound from below that is reached', '95%', '>=95%', '', 'met ±0 pts'],
  ['a bound that is to be passed', '95%', '>95%', '', 'missed ±0 pts'],
  ['a bound from above', '1.7%', '<=2%', '', 'met −0.3 pts'],
  ['a range that it is within', '66%', '60%..70%', '', 'met'],
  ['a range that it is above', '72%', '60%..70%', '', 'missed +2 pts'],
  ['one value, where more is better', '72%', '70%', '', 'met +2 pts'],
  ['one value, where less is better', '72%', '70%', 'low', 'missed +2 pts'],
  ['one value, where neither is', '72%', '70%', 'neither', 'missed +2 pts'],
  ['an estimate says so', 'est. 47%', '>=40%', '', 'met (est.) est. +7 pts'],
  ['an estimated target, too', '47%', 'est. 40%', '', 'met (est.) est. +7 pts'],
  ['a bound that may reach it', '>=85%', '>=90%', '', 'not known'],
  ['a bound that has reached it', '>=92%', '>=90%', '', 'met +2 pts or more'],
  ['a range about it', '85%..95%', '>=90%', '', 'not known'],
  ['about so much, by its last digit', 'about 90%', '>=90%', '', 'not known'],
  ['what is not disclosed', 'undisclosed', '>=80%', '', 'not known'],
  ['what others estimate is not known', 'undisclosed (est. 85%)', '>=80%', '', 'not known'],
  ['a target that is not disclosed', '85%', 'undisclosed', '', 'not known'],
  ['what does not apply has none', 'n/a', '>=80%', '', ''],
  ['a target that does not apply has none', '85%', 'n/a', '', ''],
])('%s: %s against %s', async (_, figure, target, good, told) => {
  expect((await bulletOf(figure, target, good)).told).toBe(told);
});

it('a bound of a target is no sign of the key: it is drawn as the part of the scale where it is met', async () => {
  const signs = async (figure: string, target: string) =>
    (await bulletOf(figure, target)).key?.map(({ sign }) => sign);
  expect(await signs('93%', '>=95%')).toEqual([]);
  expect(await signs('>=93%', '>=95%')).toEqual(['atLeast']);
});
