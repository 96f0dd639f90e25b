/** What a clause says of the one row it names, without a claim: a day, a loss, a label, held against the row's cells. */
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { codesOf, plantsDeck } from './plants.ts';

const differs = ['row-says-otherwise'];

describe('a day', () => {
  it.each<[LanguageCode, string, readonly string[]]>([
    ['en', 'Northgate opened in 2024', []],
    ['en', 'Northgate opened in 2025', differs],
    ['en', 'Production start at Southgate was in 2025', differs],
    ['en', 'Southgate goes online in {{plants.south.opened}}', []],
    ['en', 'Southgate goes online in {{plants.south.begun}}', differs],
    ['en', 'Southgate broke ground in 2023', []],
    ['en', 'Southgate broke ground in 2024', differs],
    // A limit, another thing that happened, what is planned, what is denied.
    ['en', 'Southgate goes online by 2027', []],
    ['en', 'Northgate hired people in 2025', []],
    ['en', 'We propose that Southgate opens in 2027', []],
    ['en', 'Southgate did not open in 2025', []],
    ['ja', '北工場は2024年に稼働した', []],
    ['ja', '北工場は2025年に稼働した', differs],
    ['ja', '南工場、2025年内に量産を開始', differs],
    ['ja', '南工場は{{plants.south.opened}}に稼働する', []],
    ['ja', '南工場は{{plants.south.begun}}に稼働する', differs],
    ['ja', '南工場は2027年までに稼働する', []],
    ['ja', '北工場は2025年に増員した', []],
    ['de', 'Nordtor ging 2024 in Betrieb', []],
    ['de', 'Nordtor ging 2025 in Betrieb', differs],
    ['de', 'Spatenstich für Südtor war 2022', differs],
    ['de', 'Inbetriebnahme von Südtor ist 2026', []],
    ['de', 'Südtor geht bis 2027 in Betrieb', []],
  ])('%s: %s', async (language, title, expected) => {
    const codes = await codesOf(language, title);
    expect(codes.filter((c) => c === 'row-says-otherwise')).toEqual(expected);
  });
});

describe('a loss, or a profit', () => {
  it.each<[LanguageCode, string, readonly string[]]>([
    ['en', 'Southgate is in the red', []],
    ['en', 'Northgate is in the red', differs],
    ['en', 'Southgate is profitable', differs],
    ['en', 'Northgate turned a profit', []],
    ['en', 'Southgate is not profitable', []],
    ['en', 'Southgate went from a profit to a loss', []],
    ['ja', '南工場は営業赤字', []],
    ['ja', '北工場は営業赤字に転落', differs],
    ['ja', '北工場、赤字に転落', differs],
    ['ja', '南工場は黒字を確保', differs],
    ['ja', '南工場は黒字ではない', []],
    ['de', 'Südtor schreibt rote Zahlen', []],
    ['de', 'Nordtor schreibt rote Zahlen', differs],
    ['de', 'Südtor schreibt schwarze Zahlen', differs],
    ['de', 'Nordtor ist profitabel', []],
  ])('%s: %s', async (language, title, expected) => {
    expect(await codesOf(language, title)).toEqual(expected);
  });
});

describe('a label', () => {
  it.each<[LanguageCode, string, readonly string[]]>([
    ['en', 'Northgate is up and running', []],
    ['en', 'Southgate is already up and running', differs],
    ['en', 'Northgate is still under construction', differs],
    ['en', 'Northgate will not need what is under construction', []],
    ['en', 'Northgate is not under construction', []],
    ['ja', '北工場は操業中', []],
    ['ja', '南工場は既に操業中である', differs],
    ['ja', '北工場は建設中だ', differs],
    ['ja', '北工場は建設中の設備を持つ', []],
    ['de', 'Nordtor ist am Netz', []],
    ['de', 'Südtor ist bereits am Netz', differs],
    ['de', 'Nordtor ist noch im Bau', differs],
  ])('%s: %s', async (language, title, expected) => {
    expect(await codesOf(language, title)).toEqual(expected);
  });

  it('is told with the one that the row has', async () => {
    const { diagnostics } = await plantsDeck('en', 'Southgate is up and running');
    expect(diagnostics.map((d) => d.args)).toEqual([
      { said: 'up and running', row: 'Southgate', column: 'Stage', cell: 'under construction' },
    ]);
  });
});
