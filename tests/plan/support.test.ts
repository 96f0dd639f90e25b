/** What a reader is told of how sentences are supported: in one line of the set, and with `basis: shown` behind each. */
import { describe, expect, it } from 'vitest';
import { printedOf } from '../../src/plan/rich-text.ts';
import { deckOf, type Told } from '../claims/words/made-up.ts';

const title = 'Sales of Northgate: {{makers.north.sales}}';
const first = {
  id: 'a',
  title,
  points: ['Northgate is a joy', { text: 'Northgate is a delight', view: true }],
};
const sources = { id: 'sources', layout: 'sources', title: 'Sources' };
const notes = { id: 'notes', layout: 'data-notes', title: 'Notes' };
const line = 'Sentences: 1 quoting its figures, 1 the authors’ view, 1 not checked.';

async function slidesOf(told: Told) {
  const { plan, report } = await deckOf(title, told);
  if (!plan) throw new Error(report());
  return plan.slides;
}

describe('the line of a set', () => {
  it('stands on the sources, and names what is not checked', async () => {
    const slides = await slidesOf({ slides: [first, sources] });
    expect(slides.map((s) => [s.id, s.remarks])).toEqual([
      ['a', []],
      ['sources', [line]],
    ]);
  });

  it('stands on the data notes where there are some', async () => {
    const slides = await slidesOf({ slides: [first, notes, sources] });
    expect(slides.map((s) => [s.id, s.remarks])).toEqual([
      ['a', []],
      ['notes', [line]],
      ['sources', []],
    ]);
  });

  it('tells the same in the language of the deck', async () => {
    const { plan } = await deckOf('旭電機：{{makers.asahi.sales}}', {
      language: 'ja',
      points: ['楽しい'],
    });
    expect(plan?.support).toBe('文の根拠：データの数値を引いた文 1、照合していない文 1');
  });
});

describe('signs behind sentences', () => {
  const signed = async (deck: object) => {
    const [slide] = await slidesOf({ slides: [first], deck });
    return [slide?.title.pieces.map(printedOf).join(''), slide?.leftOut];
  };

  it('stand there where the deck asks for them, each with a line of the key', async () => {
    expect(await signed({ basis: 'shown' })).toEqual([
      'Sales of Northgate: $310 m=',
      [
        { sign: '=', label: 'quoting its figures' },
        { sign: '~', label: 'the authors’ view' },
        { sign: '¬', label: 'not checked' },
      ],
    ]);
    expect(await signed({})).toEqual(['Sales of Northgate: $310 m', []]);
  });
});
