import { describe, expect, it } from 'vitest';
import { wrapText, wrapWords } from '../../src/charts/wrap-text.ts';
import type { Piece } from '../../src/model/views.ts';

const style = { size: 10, weight: 400 } as const;
/** Every character ten pixels wide. */
const measure = (text: string): number => Array.from(text).length * 10;

describe('words in lines', () => {
  it.each([
    ['手作りで検品が二度ある', 60, ['手作りで', '検品が', '二度ある']],
    ['短い', 100, ['短い']],
    ['', 100, []],
    ['終わり。次（注）です', 40, ['終わり。', '次（注）', 'です']],
    ['two words here', 90, ['two words', 'here']],
  ])('%s', (text, width, lines) => {
    const language = /[a-z]/.test(text) ? 'en' : 'ja';
    expect(wrapWords(text, width, style, { plan: { language }, measure })).toEqual(lines);
  });

  it('never begin with a closing mark or a particle, and lose nothing', () => {
    const text = '公開の範囲が限られ、導入の数は示されていない（出典の見方）。';
    for (let width = 30; width < 200; width += 10) {
      const lines = wrapWords(text, width, style, { plan: { language: 'ja' }, measure });
      expect(lines.join('')).toBe(text);
      expect(lines.filter((line) => /^[、。）がはの]/.test(line))).toEqual([]);
    }
  });

  it('break at blanks and behind hyphens where blanks stand between words', () => {
    const text = 'Die „Kohle“ in CO2-Äquivalenten';
    expect(wrapWords(text, 110, style, { plan: { language: 'de' }, measure })).toEqual([
      'Die „Kohle“',
      'in CO2-',
      'Äquivalenten',
    ]);
  });

  it('break behind a German closing mark, which opens in English, and never behind an opening one', () => {
    const pieces = [words('Von „'), words('Kohle', true), words('“ zu Erdgas')];
    const lines = wrapText(pieces, 'de', 120, { ...style, color: '' }, measure);
    expect(lines.map((runs) => runs.map((run) => run.text).join('|'))).toEqual([
      'Von „|Kohle|“',
      'zu Erdgas',
    ]);
  });
});

function words(text: string, strong = false): Piece {
  return { text, strong, href: null, figure: null, break: false, parts: [], leftOut: '' };
}
