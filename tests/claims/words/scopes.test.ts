/** A table whose rows are of one place: another place beside its figures and claims is told. */
import { expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { planned } from '../../deck.ts';

const table = (name: string, place: string, title: string): string => `
  - name: ${name}
    path: ${name}.csv
    factdeck: { scope: { place: ${place} } }
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: Maker, factdeck: { names: true } }
        - { name: sales, type: string, title: ${title}, factdeck: { quantity: $, written: $ million } }`;
const rows = 'id,name,sales\nnorth,Northgate,310\nsouth,Southgate,180\n';

async function codesOf(language: LanguageCode, place: string, title: string, because?: object) {
  const sales = { en: 'Sales', ja: '売上高', de: 'Umsatz' }[language];
  const other = { en: 'Europe', ja: '欧州', de: 'Europa' }[language];
  const { diagnostics } = await planned({
    files: {
      'datapackage.yaml': `name: makers\nresources:${table('home', place, sales)}${table('there', other, sales)}\n`,
      'home.csv': rows,
      'there.csv': rows
        .replaceAll('north', 'n')
        .replaceAll('south', 's')
        .replaceAll('gate', 'port'),
      'deck.yaml': {
        title: 'T',
        language,
        edition: '2026-01',
        slides: [{ id: 'a', title, points: ['A'], ...(because && { because }) }],
      },
    },
  });
  return diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
}

const bound = ['bound-about-another'];
const claimed = ['claim-about-another'];

it.each<[LanguageCode, string, string, readonly string[]]>([
  ['ja', '国内', 'Northgateの国内の売上高は{{home.north.sales}}', []],
  ['ja', '国内', 'Northgateの海外市場での売上高は{{home.north.sales}}', bound],
  ['ja', '国内', 'Northgateの欧州での売上高は{{home.north.sales}}', bound],
  ['ja', '国内', '世界全体に比べ、Northgateの売上高は{{home.north.sales}}', []],
  ['en', 'Japan', 'Northgate’s sales at home reached {{home.north.sales}}', []],
  ['en', 'Japan', 'Northgate’s sales reached {{home.north.sales}} worldwide', bound],
  ['en', 'Japan', 'Northgate’s sales reached {{home.north.sales}} in Europe', bound],
  ['en', 'Japan', 'Northgate’s sales reached {{home.north.sales}} in Japan', []],
  ['en', 'domestic', 'Northgate’s sales abroad reached {{home.north.sales}}', bound],
  ['de', 'im Inland', 'Der Umsatz von Northgate betrug im Ausland {{home.north.sales}}', bound],
  ['de', 'im Inland', 'Der Umsatz von Northgate betrug im Inland {{home.north.sales}}', []],
])('%s, %s: %s', async (language, place, title, expected) => {
  expect(await codesOf(language, place, title)).toEqual(expected);
});

it('a claim is held to the place of its table', async () => {
  const most = { largest: { largest: 'home.north.sales' } };
  expect(await codesOf('en', 'Japan', 'Northgate is the largest in Japan', most)).toEqual([]);
  expect(await codesOf('en', 'Japan', 'Northgate is the largest in the world', most)).toEqual(
    claimed,
  );
});
