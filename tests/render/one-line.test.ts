/** Titles of two lines, where there is room for one: bookmarks, contents, what a screen reader says. */
import { expect, it } from 'vitest';
import { oneLine } from '../../src/model/one-line.ts';

it.each([
  ['国産で最大、\n次点の8.1倍', '国産で最大、次点の8.1倍'],
  ['PLaMo-100B\nが最大', 'PLaMo-100Bが最大'],
  ['Quarterly review\nNorthwind', 'Quarterly review Northwind'],
  ['one line', 'one line'],
])('%j becomes %j', (lines, line) => {
  expect(oneLine(lines)).toBe(line);
});
