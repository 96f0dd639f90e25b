/** In the deck's font: whatever the text and the width, nothing is lost, nothing is too wide unless it is told, and no figure is torn. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { languageCodes, type LanguageCode } from '../../src/languages/codes.ts';
import { lineBreaker, type Line, type LineRun } from '../../src/lines/lines.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

let measure: MeasureText;
beforeAll(async () => {
  measure = textMeasure(await installedFonts(), 'JAN ');
});

const decks = [
  ['ja', 'japanese-llm'],
  ['en', 'quarterly-review'],
  ['de', 'strommix'],
] as const;

/** What stands in the cells of a deck's tables. */
function textsOf(deck: string): string[] {
  const folder = new URL(`../../data/${deck}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const cells = files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8').split(/[\n,;"]+/),
  );
  return [...new Set(cells)].filter((text) => text.length > 8);
}

function textOf({ runs }: Line<LineRun>): string {
  return runs.map((run) => run.text).join('');
}

function expectSound(
  runs: readonly LineRun[],
  language: LanguageCode,
  most: number,
): Line<LineRun>[] {
  const breakInto = lineBreaker(runs, language, measure);
  const [filled, balanced] = [breakInto(most), breakInto(most, { balance: true })];
  expect(balanced).toHaveLength(filled.length);
  for (const lines of [filled, balanced]) {
    expect(lines.map(textOf).join('')).toBe(runs.map((run) => run.text).join(''));
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1];
      const isPart = line.behind !== '' || (before !== undefined && !/\s$/.test(textOf(before)));
      expectWide(line, language, most, isPart);
      const trimmed = textOf(line).trimEnd();
      const style = line.runs[0];
      if (style && line.runs.length === 1) {
        expect(line.width).toBeCloseTo(measure(trimmed + line.behind, style), 6);
      }
    }
    for (const line of lines.slice(1)) {
      expect(textOf(line)).not.toMatch(/^[ 、。，．・）」』】！？ーっゃゅょッャュョ々〜%]/u);
      // 00 of 1,200, m of 12 m.
      expect(textOf(line)).not.toMatch(/^[.,]\d/u);
    }
    for (const line of lines.slice(0, -1)) {
      expect(textOf(line)).not.toMatch(/[（「『【〈《約第¥$−]$/u);
      expect(/\d$/.test(textOf(line)) && /^\d/.test(after(lines, line))).toBe(false);
    }
  }
  return balanced;
}

/** A line that is too wide tells it, and is one that cannot be parted. */
function expectWide(
  line: Line<LineRun>,
  language: LanguageCode,
  most: number,
  isPart = false,
): void {
  expect(line.overflows).toBe(line.width > most + 0.01);
  // A part of a word would be parted otherwise.
  if (line.overflows && !isPart)
    expect(lineBreaker(line.runs, language, measure)(most)).toHaveLength(1);
}

function after(lines: readonly Line<LineRun>[], line: Line<LineRun>): string {
  const next = lines[lines.indexOf(line) + 1];
  return next ? textOf(next) : '';
}

describe.each(decks)('what the %s deck says', (language, deck) => {
  const texts = textsOf(deck);

  it('is more than a few words', () => {
    expect(texts.length).toBeGreaterThan(30);
  });

  it.each([64, 120, 220, 400])('stands in lines of %i pixels', (most) => {
    for (const text of texts) expectSound([{ text, size: 16, weight: 400 }], language, most);
  });

  it('has no word that is wider than a card', () => {
    const wide = texts.flatMap((text) =>
      lineBreaker(
        [{ text, size: 16, weight: 400 }],
        language,
        measure,
      )(400).filter((l) => l.overflows),
    );
    expect(wide.map(textOf)).toEqual([]);
  });
});

describe('any runs of any text', () => {
  const word = fc.constantFrom(
    ...'約 1,200 億円 以上 % 「 」 （ ） 、 。 ・ ー っ データ 研究 開発 機構 の を 𠮟 か\u3099 👩🏽‍💻 − $ € Mrd. page co-op https://a.example/b-c 12–16 m Q3 “ ” n/a \u00A0 \u202F'.split(
      ' ',
    ),
    ' ',
    '　',
    '\n',
  );
  const run = fc.record({
    text: fc.array(word, { maxLength: 12 }).map((words) => words.join('')),
    size: fc.constantFrom(12, 16, 32),
    weight: fc.constantFrom(400 as const, 700 as const),
  });

  it('are kept, no line is too wide unless it is told, and the same each time', () => {
    const language = fc.constantFrom(...languageCodes);
    const most = fc.integer({ min: 8, max: 600 });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), language, most, (runs, code, width) => {
        const breakInto = lineBreaker(runs, code, measure);
        const [filled, balanced] = [breakInto(width), breakInto(width, { balance: true })];
        expect(balanced).toHaveLength(filled.length);
        expect(lineBreaker(runs, code, measure)(width)).toEqual(filled);
        for (const lines of [filled, balanced]) {
          expect(lines.map(textOf).join('')).toBe(runs.map((r) => r.text).join(''));
          for (const line of lines) expectWide(line, code, width);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('overflows only where nothing can be parted', () => {
    const lines = lineBreaker([{ text: '研究開発を', size: 16, weight: 400 }], 'ja', measure);
    expect(lines(16).filter((l) => l.overflows)).toEqual([]);
    expect(lines(15).every((l) => l.overflows)).toBe(true);
  });
});
