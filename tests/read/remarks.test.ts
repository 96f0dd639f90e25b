/** What is still to be done: which remarks are open, where, and on which slide. */
import { expect, it } from 'vitest';
import { readRemarks, todosIn } from '../../src/read/read-remarks.ts';

it('reads the rows that are not done, each with its place', () => {
  const csv = 'slide,who,text,done\nsizes,Aya,"Ask, again",\nsizes,,Old,yes\n,Ben,Whole deck,\n';
  expect(readRemarks('remarks.csv', csv).value).toEqual([
    {
      slide: 'sizes',
      who: 'Aya',
      text: 'Ask, again',
      at: { file: 'remarks.csv', line: 2, column: 11 },
    },
    {
      slide: '',
      who: 'Ben',
      text: 'Whole deck',
      at: { file: 'remarks.csv', line: 4, column: 6 },
    },
  ]);
});

it('needs no columns but the slide and the text', () => {
  const { value } = readRemarks('remarks.csv', 'text,slide\nCheck it,sizes\n');
  expect(value?.map(({ slide, who, text }) => [slide, who, text])).toEqual([
    ['sizes', '', 'Check it'],
  ]);
});

it.each([
  ['slide,text,dune\na,b,\n', 'csv-header-unknown'],
  ['slide,who\na,b\n', 'csv-column-missing'],
  ['slide,text\na,b,c\n', 'csv-ragged'],
  ['', 'file-empty'],
  ['slide,text\na,"b\n', 'csv-quote'],
])('tells what is wrong with %j: %s', (csv, code) => {
  const { value, diagnostics } = readRemarks('remarks.csv', csv);
  expect(value).toBeUndefined();
  expect(diagnostics.map((d) => d.code)).toEqual([code]);
  expect(diagnostics[0]?.at?.file).toBe('remarks.csv');
});

it('finds # TODO on its slide: behind a line, inside a slide, above one; not in texts', () => {
  const yaml = `title: T
# TODO: the deck
slides:
  - id: one
    title: A # TODO ask Aya
    # TODO more points
    points: [a, 'b # TODO no']
    notes: |
      # TODO is said aloud
  # TODO think of the second
  - id: two
    title: B # TODONT
    handout: c#TODO is a word #TODO of no blank
`;
  const found = todosIn('deck.yaml', yaml);
  expect(found.map(({ slide, text, at }) => [slide, text, at.line, at.column])).toEqual([
    ['', 'the deck', 2, 1],
    ['one', 'ask Aya', 5, 14],
    ['one', 'more points', 6, 5],
    ['two', 'think of the second', 10, 3],
    ['two', 'of no blank', 13, 31],
  ]);
});
