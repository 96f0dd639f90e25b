/** A copy that was handed out, and what of it no longer stands. */
import { expect, it } from 'vitest';
import { outOfDate } from '../../src/edition/out-of-date.ts';
import { renderOutOfDate } from '../../src/edition/render-diff.ts';
import type { Edition, Shown } from '../../src/model/edition.ts';
import { readShown } from '../../src/read/read-shown.ts';
import { editionOf, type Change } from './editions.ts';

const dearer: Change = ['makers.csv', '$30 m', '$33 m'];
const unseen: Change = ['makers.csv', 'Southgate,>=$12 m,2021', 'Southgate,>=$12 m,2020'];
const south: Change = ['makers.csv', 'south,Southgate,>=$12 m,2021,trial\n', ''];

/** As facts.json tells it: the facts that slides show alone. */
function shownIn({ slides, facts, measures }: Edition): Shown {
  const told = {
    slides,
    facts: Object.entries(facts)
      .filter(([, f]) => f.slides.length > 0)
      .map(([address, { value, text, slides: on }]) => ({ address, value, text, slides: on })),
    measures: Object.entries(measures).map(([name, measure]) => ({ name, ...measure })),
    claims: [],
  };
  const read = readShown(JSON.stringify(told));
  if (!read) throw new Error('facts.json could not be read');
  return read;
}

it.each([
  ['nothing, when nothing changed', [], []],
  ['a value that it shows', [dearer], [[2, 'Northwind Revenue', '$30 m', '$33 m']]],
  ['no value that it does not show', [unseen], []],
  [
    'a row that is gone',
    [south],
    [
      [2, 'makers.south.name', 'Southgate', ''],
      [2, 'makers.south.revenue', '$12 m or more', ''],
    ],
  ],
])('tells %s', async (_, changes, rows) => {
  const found = outOfDate(shownIn(await editionOf()), '2026-01', await editionOf(...changes));
  expect(found.map((r) => [r.page, r.what, r.wrong, r.right])).toEqual(rows);
});

it('says so when it cannot be told, and when all stands', () => {
  expect(renderOutOfDate(undefined, 'en', false)).toContain('cannot be told');
  expect(renderOutOfDate([], 'en', false)).toBe(
    'Every number and title that it shows still stands.\n',
  );
});

it.each(['', '[]', '{"facts":[]}', '{"slides":[],"measures":[],"facts":[{"address":"a.b.c"}]}'])(
  'takes %j for no facts.json',
  (text) => {
    expect(readShown(text)).toBeUndefined();
  },
);
