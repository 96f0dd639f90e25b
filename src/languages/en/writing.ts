import type { Writing } from '../parts/writing.ts';

export const writing: Writing = {
  breaksAtBlanks: true,
  fullWidth: false,
  listComma: ', ',
  colon: ': ',
  gap: '　',
  parenthesis: (inside) => ` (${inside.join(', ')})`,
};
