import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { subsetFonts, type FontFiles } from '../../src/fonts/subset-fonts.ts';
import { installedFonts } from './installed-fonts.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

const text = '用紙の日高一：PLaMo-100Bは1,000億、AVATo office';

/** Of the deck's own font alone. */
async function cut(...asked: Parameters<typeof subsetFonts>): Promise<[Required<FontFiles>]> {
  const [own, ...others] = await subsetFonts(...asked);
  if (!own?.regular || !own.bold || others.length > 0) throw new Error('one font in two weights');
  return [{ regular: own.regular, bold: own.bold }];
}

function codePointsOf(bytes: Uint8Array): number[] {
  const face = fontkit.create(Buffer.from(bytes));
  if (!('characterSet' in face)) throw new Error('a collection, not a font');
  // U+FFFF only ends the table.
  return face.characterSet.filter((c) => c > 0 && c < 0xffff).sort((a, b) => a - b);
}

describe('subsets', () => {
  it('map exactly the characters asked for, so that no Kangxi radical stands for a kanji', async () => {
    const [{ regular, bold }] = await cut(fonts, text, 'truetype');
    const asked = [...new Set(text)].map((c) => c.codePointAt(0) ?? 0).sort((a, b) => a - b);
    expect(codePointsOf(regular)).toEqual(asked);
    expect(codePointsOf(bold)).toEqual(asked);
  });

  it('map a radical where the text has it', async () => {
    const [{ regular }] = await cut(fonts, '⽤', 'truetype');
    expect(codePointsOf(regular)).toEqual([0x2f64]);
  });

  it('set lines as wide as the whole font does', async () => {
    const [files] = await cut(fonts, text, 'truetype');
    const measure = textMeasure(fonts, 'JAN ');
    for (const [bytes, weight] of [[files.regular, 400] as const, [files.bold, 700] as const]) {
      const face = fontkit.create(Buffer.from(bytes));
      if (!('layout' in face)) throw new Error('a collection, not a font');
      expect(face.layout(text).advanceWidth).toBeCloseTo(measure(text, { size: 1000, weight }), 3);
    }
  });

  it('keep copyright and licence, and call themselves what they are', async () => {
    const [{ regular }] = await cut(fonts, 'あ', 'truetype');
    const face = fontkit.create(Buffer.from(regular));
    if (!('copyright' in face)) throw new Error('a collection, not a font');
    expect(face.copyright).toContain('Adobe');
    expect(face.familyName).toBe('Noto Sans JP');
  });

  it.each([
    ['truetype', [0, 1, 0, 0]],
    ['woff', [0x77, 0x4f, 0x46, 0x46]],
  ] as const)(
    'are the same bytes for the same characters in any order (%s)',
    async (format, magic) => {
      const [one] = await cut(fonts, 'あいうabc', format);
      const [two] = await cut(fonts, 'cbaうういあ', format);
      expect([...one.regular.subarray(0, 4)]).toEqual(magic);
      expect(Buffer.compare(one.regular, two.regular)).toBe(0);
      expect(Buffer.compare(one.bold, two.bold)).toBe(0);
    },
  );

  it('ask the memo first, under a key that holds the whole input', async () => {
    const stored = new Uint8Array([1]);
    const keys: string[] = [];
    const files = await subsetFonts(fonts, 'ba', 'woff', (key) => {
      keys.push(key);
      return Promise.resolve(stored);
    });
    expect(files).toEqual([{ regular: stored, bold: stored }]);
    expect(keys.map((key) => key.replace(/, \d{5,}/, ', …'))).toEqual([
      'font subset 1, …, 400, woff: ab',
      'font subset 1, …, 700, woff: ab',
    ]);
  });
});
