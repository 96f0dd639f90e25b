/** An erratum: what an old copy says wrongly, by the page it says it on. */
import { expect, it } from 'vitest';
import { compareEditions } from '../../src/edition/compare.ts';
import { errataOf } from '../../src/edition/errata.ts';
import { renderErrata } from '../../src/render/errata.ts';
import { editionOf, type Change } from './editions.ts';

const dearer: Change = ['makers.csv', '$30 m', '$33 m'];
const retitled: Change = ['deck.yaml', 'title: The makers', 'title: Our makers'];
const south: Change = ['makers.csv', 'south,Southgate,>=$12 m,2021,trial\n', ''];
const respelt: Change = ['makers.csv', '$30 m', '30 million dollars'];

it.each([
  ['a value', [dearer], [[2, 'Northwind Revenue', '$30 m', '$33 m']]],
  ['another spelling', [respelt], []],
  [
    'a row that is gone',
    [south],
    [
      [2, 'Southgate Maker', 'Southgate', ''],
      [2, 'Southgate Revenue', '$12 m or more', ''],
    ],
  ],
  ['a title', [retitled], [[2, '', 'The makers, Northwind first', 'Our makers, Northwind first']]],
] as const)('%s', async (_, changes, rows) => {
  const before = await editionOf();
  const after = await editionOf(...changes);
  const found = errataOf(compareEditions(before, after), before, after);
  const told = found.map(({ page, what, wrong, right }) => [page, what, wrong, right]);
  expect(told.sort()).toEqual([...rows].sort());
});

it('goes on over pages, and holds text as text', () => {
  const row = { page: 3, what: 'A & B', wrong: '<1', right: '' };
  const deck = { title: 'T', language: 'en', edition: '2026', before: '2025' } as const;
  const pages = renderErrata(
    Array.from({ length: 8 }, () => row),
    deck,
  );
  expect(pages.map((p) => p.html.split('<tr>').length - 2)).toEqual([7, 1]);
  const cells = pages[1]?.html.replace(/<td[^>]*>/g, '<td>');
  expect(cells).toContain('<td>A &#38; B</td><td>&#60;1</td><td>(taken out)</td>');
});
