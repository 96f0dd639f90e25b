/** How many elements an SVG has a browser draw, whatever it is written with. */
import { expect, it } from 'vitest';
import { drawnElements } from '../../src/read/svg-uses.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

it.each([
  ['what it holds', svg('<g><rect/><rect></rect></g>'), 4],
  [
    'what is used twice, three times',
    svg('<g id="a"><rect/></g><use href="#a"/><use xlink:href="#a"/>'),
    9,
  ],
  ['nothing for what is not there', svg('<use href="#b"/>'), 2],
  ['no end of itself', svg('<g id="a"><use href="#a"/></g>'), Infinity],
  [
    'no end of two that use each other',
    svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    Infinity,
  ],
])('counts %s', (_, text, count) => {
  expect(drawnElements(text)).toBe(count);
});

it('counts nine levels of ten without drawing them', () => {
  const levels = Array.from({ length: 9 }, (_, i) => {
    return `<g id="b${i}">${i === 0 ? '<rect/>' : `<use href="#b${i - 1}"/>`.repeat(10)}</g>`;
  });
  expect(drawnElements(svg(levels.join('')))).toBeGreaterThan(100_000_000);
});
