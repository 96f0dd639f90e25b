/** Columns of strange tables share their width so that the table is about as low as any shares make it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { setWords, fitFor, type Fit } from '../../src/fit/set-text.ts';
import { loadFonts } from '../../src/fonts/load-fonts.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { MeasureText } from '../../src/model/theme.ts';
import type { SlidePlan } from '../../src/model/plan.ts';
import { resolveSetting } from '../../src/theme/setting.ts';
import { planned } from '../deck.ts';
import { randomFrom } from './random-themes.ts';

let measureText: MeasureText;
beforeAll(async () => {
  measureText = textMeasure(await loadFonts(nodeHost.readBytes), 'JAN ');
});

type Written = 'en' | 'de' | 'ja';
type Table = Extract<SlidePlan, { layout: 'table' }>['view'];

const said: Readonly<Record<Written, string>> = {
  en: 'Retail chains ask for kettles that boil in half the time and stay warm until the evening',
  de: 'Die Bundesnetzagentur veröffentlicht Versorgungssicherheitsberichte für Übertragungsnetze',
  ja: '国内の開発企業は計算資源の確保と評価基準の整備を急いでいるが、人材の不足がなお続いている',
};

/** So many letters of the language’s sentence, over and over. */
function words(language: Written, letters: number): string {
  const sentence = `${said[language]}${language === 'ja' ? '。' : ' '}`;
  return sentence
    .repeat(Math.ceil(letters / sentence.length))
    .slice(0, letters)
    .trim();
}

async function pagesOf(language: Written, rows: readonly (readonly string[])[]) {
  const names = (rows[0] ?? []).map((_, i) => `c${i}`);
  const fields = ['id', ...names].map((name) => ({ name, type: 'string', title: name }));
  const lines = rows.map((row, i) => [`r${i}`, ...row].join(','));
  const { plan, codes } = await planned({
    measureText,
    files: {
      'deck.yaml': {
        title: 'T',
        language,
        edition: '2026-01',
        slides: [{ id: 'all', title: 'All', table: { table: 't', columns: names } }],
      },
      'datapackage.yaml': {
        name: 'd',
        sources: [{ name: 's', title: 'S' }],
        resources: [{ name: 't', path: 't.csv', schema: { primaryKey: 'id', fields } }],
      },
      't.csv': [['id', ...names].join(','), ...lines].join('\n'),
    },
  });
  const views = (plan?.slides ?? []).flatMap((s) => (s.layout === 'table' ? [s.view] : []));
  return { views, codes };
}

/** Lines that each row has, summed up. */
function linesOf(views: readonly Table[]): number {
  return views
    .flatMap(({ rows }) => rows)
    .reduce((sum, { cells }) => sum + Math.max(1, ...cells.map((c) => c.main.lines.length)), 0);
}

/** The fewest lines that any shares of the width make, a step of eight pixels at a time. */
function fewestLines(fit: Fit, rows: readonly (readonly string[])[], least: readonly number[]) {
  const columns = least.map((from, i) => {
    const counts = new Map<number, number[]>();
    for (let width = Math.ceil(from / 8) * 8; width <= 1168; width += 8) {
      const role = i === 0 ? { ...fit.text.table, weight: 700 as const } : fit.text.table;
      const room = width - 2 * fit.space.cell;
      counts.set(
        width,
        rows.map((row) => setWords(fit, row[i] ?? '', role, room).length),
      );
    }
    return counts;
  });
  const [first, second, third] = columns;
  let fewest = Infinity;
  for (const [a, one] of first ?? []) {
    for (const [b, two] of second ?? []) {
      const three = third?.get(1168 - a - b);
      if (!three) continue;
      const lines = one.map((count, i) => Math.max(count, two[i] ?? 0, three[i] ?? 0));
      fewest = Math.min(
        fewest,
        lines.reduce((sum, count) => sum + count, 0),
      );
    }
  }
  return fewest;
}

describe.each(['en', 'de', 'ja'] as const)('tables in %s', (language) => {
  it.each([1, 2, 3, 4])('are about as low as they can be, at random %i', async (seed) => {
    const random = randomFrom(seed);
    const most = [30, 60 + random() * 200, 60 + random() * 200];
    const rows = Array.from({ length: 6 }, () =>
      most.map((letters) => words(language, 4 + Math.floor(random() * letters))),
    );
    const fit = fitFor({ ...resolveSetting(), measure: measureText }, language, []);
    const { views } = await pagesOf(language, rows);
    const least = [12, 8, 8].map((letters) => letters * fit.text.table.size + 2 * fit.space.cell);
    expect(linesOf(views)).toBeLessThanOrEqual(Math.ceil(1.05 * fewestLines(fit, rows, least)));
  });

  it('one long name does not starve the texts beside it', async () => {
    const usual = Array.from({ length: 30 }, (_, i) => [
      `${words(language, 6)}${i}`,
      words(language, language === 'ja' ? 40 : 70),
      words(language, language === 'ja' ? 6 : 12),
    ]);
    const long = usual.map((row, i) =>
      i === 7 ? [words(language, language === 'ja' ? 60 : 120), ...row.slice(1)] : row,
    );
    const [plain, strange] = [await pagesOf(language, usual), await pagesOf(language, long)];
    expect(strange.views.length).toBeLessThanOrEqual(plain.views.length + 1);
    expect(linesOf(strange.views)).toBeLessThanOrEqual(linesOf(plain.views) * 1.3 + 6);
  });

  it('one text of two hundred letters leaves short columns whole', async () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
      `${words(language, 5)}${i}`,
      words(language, 8),
      words(language, 9),
      words(language, 200),
      words(language, 7),
    ]);
    const { views } = await pagesOf(language, rows);
    const short = views.flatMap((v) =>
      v.rows.flatMap(({ cells }) =>
        cells.filter((_, i) => i !== 3).map((c) => c.main.lines.length),
      ),
    );
    expect(Math.max(...short)).toBe(1);
  });
});
