import type { ColumnWords } from '../parts/columns.ts';

const fact = 'address of the fact';
const low = 'low end; null: open';
const high = 'high end; null: open';

export const columns: ColumnWords = {
  heads: ['column', 'cell', 'holds'],
  cells: {
    quantity: 'figure',
    moment: 'moment',
    category: 'category',
    step: 'step of figures',
    text: 'text',
    blank: 'blank',
    level: 'level',
    flag: 'yes or no',
  },
  row: 'every row',
  ofRow: {
    key: 'key of the row',
    order: 'its place, from 0',
    highlight: 'true where the chart highlights it',
  },
  ofCell: {
    quantity: {
      value: 'the value, or the one end that was given; null for a range and for what is not known',
      low,
      high,
      shape:
        'how to draw it: value, range, above (open upwards from low), below (open downwards from high), slot (nothing is known), none (not applicable)',
      sure: 'how sure it is: exact, vague, estimated, undisclosed',
      kind: 'which kind of figure it is',
      sign: 'its entry in the key of signs',
      estimated: 'true where somebody inferred it',
      about: 'true where its publisher rounded',
      text: 'as it is worded',
      before: 'of the words: what stands before the first number',
      number: 'of the words: from the first number to the last',
      unit: 'of the words: scale and unit behind the number',
      after: 'of the words: what stands behind the unit',
      parts: 'the words in pieces { text, role }, with the roles',
      fact,
    },
    moment: {
      value:
        'in milliseconds UTC where it is drawn: a day’s beginning, the middle of what is longer, the one end that was given',
      low: 'first instant in milliseconds UTC; null: open',
      high: 'first instant after it in milliseconds UTC; null: open',
      kind: 'which kind of moment it is',
      text: 'as it is worded',
      fact,
    },
    category: {
      value: 'the value in the table',
      label: 'as it is worded',
      rank: 'its place in the order of the categories, from 0',
      fact,
    },
    step: {
      value: 'the low end, as in its address',
      label: 'as it is worded',
      rank: 'its place in the order of the steps, from 0',
      low: 'its low end',
      high: 'its high end',
      fact,
    },
    text: { value: 'the text', fact },
    blank: {
      value:
        'the sign for a blank cell; to a spec of your own null, where the column holds no texts',
      text: 'as it is worded',
      fact,
    },
    level: { low, high },
    flag: { value: 'true or false', text: 'as it is worded', fact },
  },
};
