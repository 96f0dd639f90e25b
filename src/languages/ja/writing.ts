import type { Writing } from '../parts/writing.ts';

export const writing: Writing = {
  breaksAtBlanks: false,
  fullWidth: true,
  listComma: '、',
  colon: '：',
  gap: '　',
  parenthesis: (inside) => `（${inside.join('、')}）`,
};
