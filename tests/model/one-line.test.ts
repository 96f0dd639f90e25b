import { expect, it } from 'vitest';
import { oneLine } from '../../src/model/one-line.ts';

it.each([
  ['two\n  words', 'two words'],
  ['日本\nの会社', '日本の会社'],
  // Japanese has no blank at a word of another script either.
  ['会社\nABC', '会社ABC'],
  ['ABC\n会社', 'ABC会社'],
])('%j is %s on one line', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
