/** One writer of a cell's words: flags, lists, blanks and the places that an author asks for. */
import { expect, it } from 'vitest';
import type { CellValue } from '../../src/model/dataset.ts';
import { formatValue, parseQuantity } from '../../src/quantity/index.ts';

const parsed = parseQuantity('$1.26 m', { unit: 'USD' });
if (!parsed.ok) throw new Error('not read');
const quantity: CellValue = { type: 'quantity', quantity: parsed.quantity };

it.each<[CellValue, number | undefined, string, string]>([
  [{ type: 'boolean', value: true }, undefined, 'Yes', 'はい'],
  [{ type: 'boolean', value: false }, undefined, 'No', 'いいえ'],
  [{ type: 'list', items: ['a', 'b'] }, undefined, 'a, b', 'a、b'],
  [{ type: 'blank' }, undefined, '(blank)', '（空欄）'],
  [{ type: 'text', text: 'Tokyo' }, undefined, 'Tokyo', 'Tokyo'],
  [quantity, undefined, '$1.26 m', '126万ドル'],
  [quantity, 1, '$1.3 m', '126万ドル'],
])('%j with %s places', (value, digits, en, ja) => {
  expect(formatValue(value, { language: 'en', digits })).toBe(en);
  expect(formatValue(value, { language: 'ja', digits })).toBe(ja);
});
