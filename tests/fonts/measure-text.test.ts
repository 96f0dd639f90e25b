/** Widths are held to fontkit, a full shaper, and to widths that Chromium 153 gave for the same font. */
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import type { Fonts } from '../../src/fonts/load-fonts.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { installedFonts } from './installed-fonts.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

let fonts: Fonts;
let measure: MeasureText;
beforeAll(async () => {
  fonts = await installedFonts();
  measure = textMeasure(fonts, 'JAN ');
});

describe('widths as Chromium sets them, in thousandths of an em', () => {
  it.each([
    ['AVATo', 400, 2821],
    ['AVATo', 700, 2931],
    ['Preferred Networks', 400, 9030],
    ['Preferred Networks', 700, 9648],
    ['ELYZA-japanese-Llama-2-70b', 400, 13492],
    ['サイバーエージェント', 400, 9960],
    ['サイバーエージェント', 700, 9960],
    ['1,000億', 400, 3498],
    ['非公開（推定70億〜130億）', 400, 12775],
    ['Office ffi fl fi', 400, 5497],
    ['¥30 bn or more', 700, 7390],
    ['とっても、ヤマト', 400, 7840],
    // Two full-width marks close up by half a character.
    ['「非公開」、', 400, 5500],
    ['。」', 700, 1500],
    // A blank without width is not drawn, and keeps its neighbours from kerning.
    ['A\u200bV\ufe0f', 400, 1183],
    ['', 400, 0],
  ] as const)('%s at weight %i', (text, weight, width) => {
    expect(measure(text, { size: 1000, weight })).toBeCloseTo(width, 0);
  });

  it.each([
    ['n…', 400, 1669],
    ['n…', 700, 1742],
    ['…n', 400, 1669],
    ['…', 400, 1000],
    ['あ…', 400, 2000],
    ['n — n', 400, 2562],
    ['“n”', 700, 1761],
  ] as const)('%s at weight %i in English, which has forms of its own', (text, weight, width) => {
    const own = textMeasure(fonts, 'ENG ');
    expect(own(text, { size: 1000, weight })).toBeCloseTo(width, 0);
    expect(own('n', { size: 1000, weight })).toBe(measure('n', { size: 1000, weight }));
  });

  it('has tabular figures: all digits are equally wide', () => {
    const widths = Array.from('0123456789', (digit) => measure(digit, { size: 1000, weight: 700 }));
    expect(new Set(widths).size).toBe(1);
  });
});

describe('against fontkit', () => {
  const characters =
    'AVToWyfilrk.,-¥(%0123456789 ABCあいうアイウヤトョー億兆円社年月推定非公開国産';
  it('agrees on any line of the characters that decks are made of', () => {
    const faces = [
      [fontkit.create(Buffer.from(fonts.regular.bytes)), 400],
      [fontkit.create(Buffer.from(fonts.bold.bytes)), 700],
    ] as const;
    const line = fc.array(fc.constantFrom(...Array.from(characters)), { maxLength: 12 });
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.join('');
        for (const [face, weight] of faces) {
          if (!('layout' in face)) throw new Error('a collection, not a font');
          const expected = face.layout(text).advanceWidth;
          expect(measure(text, { size: 1000, weight })).toBeCloseTo(expected, 3);
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
