/** What a claim that fails offers in its place, words and claim, is true of the data and carries those words: in each language. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from '../../src/diagnostics/words.ts';
import { languageCodes, type LanguageName } from '../../src/languages/codes.ts';
import { planned } from '../deck.ts';
import { csv } from './made-up.ts';

const files = {
  'datapackage.yaml': JSON.stringify({
    name: 'offers',
    resources: [
      {
        name: 'q',
        path: 'q.csv',
        schema: {
          primaryKey: 'id',
          fields: [
            { name: 'id', type: 'string' },
            { name: 'name', type: 'string', factdeck: { names: true } },
            { name: 'v', type: 'string', title: 'V', factdeck: { quantity: '%' } },
            { name: 'at', type: 'string', title: 'At', factdeck: { moment: true } },
          ],
        },
      },
    ],
  }),
  'q.csv': csv(
    'id,name,v,at',
    'a,Aa,10%,2024-01',
    'b,Bb,20%,2024-06',
    'c,Cc,30%,2025-07',
    'd,Dd,30%,2025-07',
    'e,Ee,undisclosed,undisclosed',
  ),
};
/** Words that each language has for the sense, and a claim that is not so. */
const words: Readonly<Record<string, Readonly<Partial<Record<LanguageName, string>>>>> = {
  equal: { en: 'equal to', ja: '等しい', de: 'gleich' },
  more: { en: 'more than', ja: '上回る', de: 'mehr als' },
  less: { en: 'less than', ja: '下回る', de: 'weniger als' },
  before: { en: 'before', ja: 'より前', de: 'vor' },
  after: { en: 'after', ja: 'より後', de: 'nach' },
  largest: { en: 'the largest', ja: '最大', de: 'am größten' },
  smallest: { en: 'the smallest', ja: '最小', de: 'am kleinsten' },
  plain: { en: 'so', ja: 'そう', de: 'so' },
};
const only = { rows: ['a', 'b', 'c'] };
const claims: readonly (readonly [keyof typeof words, object])[] = [
  ['equal', { equals: 'q.b.v', to: 'q.a.v' }],
  ['equal', { equals: 'q.a.at', to: 'q.b.at' }],
  ['more', { greater: 'q.a.v', than: 'q.b.v' }],
  ['less', { less: 'q.b.v', than: 'q.a.v' }],
  ['before', { before: 'q.b.at', than: 'q.a.at' }],
  ['after', { after: 'q.a.at', than: 'q.b.at' }],
  ['largest', { largest: 'q.a.v', ...only }],
  ['largest', { largest: 'q.b.v', ...only }],
  ['smallest', { smallest: 'q.b.v', ...only }],
  ['plain', { months: ['q.a.at', 'q.b.at'], is: 4 }],
  ['plain', { months: ['q.a.at', 'q.c.at'], atMost: 4 }],
  ['plain', { age: 'q.a.at', atLeast: 48 }],
  ['plain', { is: 'q.a.v', value: '20%' }],
];

/** A slide whose title holds the words. */
const deck = (language: LanguageName, held: string, claim: unknown) => ({
  title: 'T',
  language,
  edition: '2026-01',
  slides: [
    { id: 's', layout: 'cover', title: `{{q.a.name}} ${held}.`, because: { [held]: claim } },
  ],
});

async function failed(language: LanguageName, held: string, claim: unknown) {
  const { diagnostics } = await planned({
    files: { ...files, 'deck.yaml': deck(language, held, claim) },
  });
  const found = diagnostics.find((d) => d.code === 'claim-fails');
  if (found?.code !== 'claim-fails') throw new Error(JSON.stringify(diagnostics, null, 1));
  return { found, mended: wordsOf(found, language).mended };
}

describe.each(languageCodes)('in %s', (language) => {
  it.each(claims)('%s: %j', async (sense, claim) => {
    const { found, mended } = await failed(language, words[sense]?.[language] ?? '', claim);
    const because = parse(mended ?? '') as Readonly<Record<string, unknown>>;
    const [held = ''] = Object.keys(because);
    expect(held).toBe(found.args.wording);
    const { codes, report } = await planned({
      files: { ...files, 'deck.yaml': deck(language, held, because[held]) },
    });
    const broken = [
      'claim-fails',
      'claim-says-otherwise',
      'unbound-number',
      'unchecked-comparison',
    ];
    expect([codes.filter((c) => broken.includes(c)), report(language)]).toEqual([
      [],
      expect.anything(),
    ]);
  });

  it.each([
    // Nobody is placed alone beside an equal, and of what is not known nothing is offered.
    ['largest', { largest: 'q.c.v', rows: ['c', 'd'] }],
    ['equal', { equals: 'q.e.v', to: 'q.a.v' }],
    ['plain', { months: ['q.a.at', 'q.e.at'], is: 4 }],
    ['plain', { within: 'q.a.at', period: '2025' }],
    ['plain', { is: 'q.a.at', value: '2025' }],
  ])('%s offers nothing: %j', async (sense, claim) => {
    const { found } = await failed(language, words[sense]?.[language] ?? '', claim);
    expect([found.args.wording, found.args.mended]).toEqual(['', '']);
  });
});
