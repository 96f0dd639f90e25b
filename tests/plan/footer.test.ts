/** The line at the foot of a slide: as many places of its sources as fit beside what else stands there. */
import { expect, it } from 'vitest';
import { bodyWidth } from '../../src/fit/grids.ts';
import type { Footer } from '../../src/model/frame-views.ts';
import { planOf } from '../deck.ts';

const descriptor = {
  name: 'x',
  sources: [{ title: 'Ledger' }],
  resources: [
    {
      name: 'r',
      path: 'r.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          { name: 'id', type: 'string' },
          { name: 'v', type: 'number' },
        ],
      },
    },
  ],
};
const deck = {
  title: 'A report on all of them',
  language: 'en',
  edition: '2026-01',
  slides: [{ id: 'one', title: 'Shown', table: { table: 'r', columns: ['v'] } }],
};
const pixels = 6;

/** Of a slide whose three figures come from three places, each so many letters long. */
async function footerOf(letters: number): Promise<Footer> {
  const places = ['A', 'B', 'C'].map((name) => name.padEnd(letters, '.'));
  const { slides } = await planOf({
    files: {
      'deck.yaml': deck,
      'datapackage.yaml': descriptor,
      'r.csv': 'id,v\na,1\nb,2\nc,3\n',
      'evidence.csv': `fact,locator\n${places.map((p, i) => `r.${'abc'[i] ?? ''}.v,${p}\n`).join('')}`,
    },
    measureText: (text) => text.length * pixels,
  });
  if (!slides[0]) throw new Error('no slide');
  return slides[0].footer;
}

/** Between them, with one upright line: nothing says as of when. */
const gaps = 77;

it('leaves air between the sources, the deck’s name, the edition and the page’s number', async () => {
  const footers = await Promise.all(Array.from({ length: 120 }, (_, i) => footerOf(i + 1)));
  const shown = footers.map((f) => f.sources.match(/[ABC](?=\.|,|$)/g)?.join('') ?? '');
  // The longer they are, the fewer of them; where none fits, the source alone.
  expect([...new Set(shown)]).toEqual(['ABC', 'AB', 'A', '']);
  for (const footer of footers) {
    const { sources, asOf, deck: title, edition } = footer;
    const words = pixels * [sources, asOf, title, edition, '888 / 888'].join('').length;
    expect(words).toBeLessThanOrEqual(bodyWidth - gaps);
  }
});
