/** Names of rows and literals free names in sentences, never a figure or a word that compares. */
import { describe, expect, it } from 'vitest';
import { planned } from '../deck.ts';

const files = (names: readonly string[], title: string, deck: object) => ({
  'datapackage.json': {
    name: 'kettles',
    resources: [
      {
        name: 'makers',
        path: 'makers.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string', factdeck: { names: true } },
            { name: 'revenue', type: 'string', factdeck: { quantity: '€' } },
          ],
        },
      },
    ],
  },
  'makers.csv': `id,name,revenue\n${names.map((name, i) => `r${String(i)},"${name}",€${String(i + 1)} m\n`).join('')}`,
  'deck.yaml': {
    title: 'K',
    language: 'en',
    edition: '2026-01',
    slides: [{ id: 'a', title, points: ['It is so.'] }],
    ...deck,
  },
});

const codesOf = async (
  names: readonly string[],
  title: string,
  deck: object = {},
): Promise<readonly string[]> => (await planned({ files: files(names, title, deck) })).codes;

describe('the name of a row', () => {
  const japanese = { language: 'ja' };

  it.each<[string, string, object, string[]]>([
    ['Studio 54', 'Studio 54 is open', {}, []],
    ['7 Days Inn', 'The 7 Days Inn is open', {}, []],
    ['3M Company', 'The 3M Company is open', {}, []],
    ['Llama 2 70B', 'Llama 2 70B is open', {}, []],
    ['PLaMo-13B', 'PLaMo-13Bの規模', japanese, []],
    ['65歳以上', '65歳以上の方へ', japanese, []],
    ['2024年', '2024年の実績', japanese, []],
    ['全社', '全社の実績', japanese, []],
    ['120 million', 'We sold 120 million', {}, ['unbound-number']],
    ['120 million', '120 million を売った', japanese, ['unbound-number']],
    ['12%', 'Margins of 12%', {}, ['unbound-number']],
    ['120人', '120人が参加した', japanese, ['unbound-number']],
    ['最大', '規模は最大だ', japanese, ['unchecked-comparison']],
    ['largest', 'It is largest', {}, ['unchecked-comparison']],
  ])('%s: %s', async (name, title, deck, codes) => {
    expect(await codesOf([name, 'Northwind'], title, deck)).toEqual(codes);
  });

  it('is printed where it is bound, whatever it says', async () => {
    expect(await codesOf(['120 million', 'Northwind'], 'It is {{makers.r0.name}}')).toEqual([]);
  });
});

describe('a literal', () => {
  it.each([
    ['GPT-4', []],
    ['7-Eleven', []],
    ['7 Days Inn', []],
    ['3M Company', []],
    ['CC BY 4.0', []],
    ['Best Buy', []],
    ['一番搾り', []],
    ['百十四銀行', []],
    ['1,200億円', ['literal-not-a-name']],
    ['Revenue 70B', ['literal-not-a-name']],
    ['120人', ['literal-not-a-name']],
    ['売上120億円', ['literal-not-a-name']],
    ['120 million', ['literal-not-a-name']],
    ['12 Prozent', ['literal-not-a-name']],
    ['最大', ['literal-not-a-name']],
    ['国内最大', ['literal-not-a-name']],
    ['全社', ['literal-not-a-name']],
    ['2026年1月', ['literal-not-a-name']],
  ])('%s', async (literal, codes) => {
    const deck = { language: 'ja', literals: [literal] };
    expect(await codesOf(['Northwind'], '資料', deck)).toEqual(codes);
  });
});
