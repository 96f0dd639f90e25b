/** Letters that the deck's font lacks: which fonts are asked, and that no letter of Europe and its neighbours is without one. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { withFallbacks } from '../../src/fonts/fallback-fonts.ts';
import type { Fonts, ReadFont } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { lettersOf, missingCharacters, shareOut } from '../../src/fonts/share-out.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';
import { installedFonts } from './installed-fonts.ts';

const read: ReadFont = (path) => readFile(path);

let own: Fonts;
beforeAll(async () => {
  own = await installedFonts();
});

async function behind(text: string, ask: ReadFont = read): Promise<string[]> {
  const fonts = await withFallbacks(own, [text], own, ask);
  return fonts.behind.map(({ name }) => name);
}

describe('fonts behind the deck’s own', () => {
  it.each([
    ['国産LLM → ≥ € Österreich', []],
    ['Łódź, Ștefan, Київ, Ελληνικά, CO₂, ₹', ['Source Sans 3']],
    ['✕', ['Noto Sans Symbols 2']],
    ['한빛', ['Noto Sans KR']],
    ['华强', ['Noto Sans SC']],
    ['ǆ and 한', ['Noto Sans', 'Noto Sans KR']],
  ])('%s: %j', async (text, names) => {
    expect(await behind(text)).toEqual(names);
  });

  it.each([
    ['an escape of YAML', String.raw`name: "\u0141\u00f3d\u017a"`],
    ['an entity of SVG', '<text>&#x141;&#243;d&#378;</text>'],
    ['a letter and a mark', 'z\u0307'],
  ])('are found behind %s', async (_, text) => {
    expect(await behind(text)).toEqual(['Source Sans 3']);
  });

  it('are not read where no letter needs them', async () => {
    const asked: string[] = [];
    await behind('国産 plain', (path) => {
      asked.push(path);
      return read(path);
    });
    expect(asked).toEqual([]);
  });

  it('are left out where they are not installed, and the letter is told', async () => {
    const fonts = await withFallbacks(own, ['한 Ł'], own, (path) =>
      path.includes('-kr/') ? Promise.resolve(undefined) : read(path),
    );
    expect(missingCharacters(fonts, '한 Ł')).toEqual(['한']);
  });

  it('have all letters of names that European registers allow (DIN 91379), and of Greek and Cyrillic', async () => {
    const ranges = [
      [0x00c0, 0x024f],
      [0x1e00, 0x1eff],
      [0x0384, 0x03e1],
      [0x0400, 0x052f],
      [0x1f00, 0x1fff],
    ];
    const letters = ranges
      .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
      .map((code) => String.fromCodePoint(code))
      .filter((c) => /\p{L}/u.test(c));
    // Letters of the standard that Unicode has only in two pieces.
    const pieces =
      'A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧';
    const all = [...letters, ...lettersOf(pieces)].join(' ');
    const fonts = await withFallbacks(own, [all], own, read);
    expect(missingCharacters(fonts, all)).toEqual([]);
  });
});

describe('a text of several fonts', () => {
  it('is shared out: a letter and its marks to one font, each character to the first that has it', async () => {
    const text = 'aż한K̂';
    const fonts = await withFallbacks(own, [text], own, read);
    expect(shareOut(fonts, text)).toEqual(['a', 'żK\u0302', '한']);
  });

  it('is as wide as its parts, each at its own size', async () => {
    const fonts = await withFallbacks(own, ['ż'], own, read);
    const measure = textMeasure(fonts, 'ENG ');
    const role = { size: 1000, weight: 400 } as const;
    const source = fonts.behind[0];
    if (!source) throw new Error('no font behind');
    const glyph = source.regular.glyphOf(0x17c);
    const wide = (source.regular.advanceOf(glyph) / source.regular.unitsPerEm) * 1000;
    expect(measure('ż', role)).toBeCloseTo(wide * source.enlarged.regular, 6);
    expect(measure('aża', role)).toBeCloseTo(2 * measure('a', role) + measure('ż', role), 6);
    // It stands beside letters of its own size.
    expect(measure('ż', role) / measure('z', role)).toBeCloseTo(1, 1);
  });

  it('is cut into files that hold what each draws, and none where it draws nothing', async () => {
    const fonts = await withFallbacks(own, ['ż 한'], own, read);
    const files = await subsetFonts(fonts, 'a ż', 'truetype');
    expect(files.map(({ regular }) => regular !== undefined)).toEqual([true, true, false]);
  });
});
