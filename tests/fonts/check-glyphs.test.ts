import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/diagnostics/words.ts';
import { checkGlyphs, checkSlideGlyphs } from '../../src/fonts/check-glyphs.ts';
import { missingCharacters } from '../../src/fonts/share-out.ts';
import type { Fonts } from '../../src/fonts/load-fonts.ts';
import { installedFonts } from './installed-fonts.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

const at = { file: 'deck.yaml', line: 7, column: 3, endLine: 7, endColumn: 9 };

describe('missing glyphs', () => {
  it.each([
    ['国産LLM → ≥ ≤ ≈ ● ① ㈱ 髙 〜 ～ − “” €', []],
    ['売上📈と📈、𠮷野家', ['📈']],
    ['a\u0e01b', ['\u0e01']],
    ['行\nと\tタブ、\u200b幅なし、葛\u{e0100}', []],
  ])('%j lacks %j', (text, missing) => {
    expect(missingCharacters(fonts, text)).toEqual(missing);
  });

  it('names the character, its code point and the slide, at the place', () => {
    const [found, ...others] = checkGlyphs(fonts, '成長📈', 'scale', () => at);
    expect(others).toEqual([]);
    expect(found).toEqual({
      code: 'missing-glyph',
      severity: 'error',
      args: { character: '📈', codePoint: 'U+1F4C8', slide: 'scale', package: '' },
      at,
    });
    if (!found) return;
    expect(wordsOf(found, 'en').what).toBe(
      'None of the deck’s fonts has a shape for “📈” (U+1F4C8), used on slide “scale”.',
    );
    expect(wordsOf(found, 'ja').what).toBe(
      'スライド「scale」の文字「📈」(U+1F4C8)は、この資料のどの書体にもありません。',
    );
  });

  it('offers the package of a font for letters of which one is known', () => {
    const [found] = checkGlyphs(fonts, '한', 'scale', () => at);
    expect(found && wordsOf(found, 'en').remedy).toContain(
      'npm install @expo-google-fonts/noto-sans-kr',
    );
  });

  it('offers no package that has been looked through', () => {
    const looked = { ...fonts, opened: ['@expo-google-fonts/noto-sans-kr'] };
    const [found] = checkGlyphs(looked, '한', 'scale', () => at);
    expect(found && wordsOf(found, 'en').remedy).not.toContain('npm install');
  });

  it('tells of a cell once, on however many pages it is shown', () => {
    const slides = ['all', 'all-2', 'all-3'].map((id) => ({ id, handout: null }));
    const places = new Map(slides.map(({ id }) => [id, at]));
    const words = { slide: '成長📈', notes: '', lists: '' };
    const files = new Map([['t.csv', 'id,what\na,成長📈']]);
    const found = checkSlideGlyphs(
      fonts,
      { slides, places },
      slides.map(() => ({ words })),
      files,
    );
    expect(found.map(({ args }) => args)).toMatchObject([{ character: '📈', slide: 'all' }]);
  });
});
