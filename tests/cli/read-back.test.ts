/** `factdeck check --read-back`: what each sentence rests on, also of a deck with errors. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { openSentences, readBack } from '../../src/commands/read-back.ts';
import type { DeckResult } from '../../src/run/options.ts';
import { deckOf, type Told } from '../claims/words/made-up.ts';

async function checked(title: string, told: Told): Promise<DeckResult> {
  const { plan } = await deckOf(title, { deck: { strict: true }, despite: true, ...told });
  return {
    name: 'makers',
    ok: true,
    diagnostics: [],
    slides: 1,
    facts: 0,
    files: [],
    kept: [],
    sentences: plan?.sentences ?? [],
  };
}

async function told(title: string, more: Told): Promise<string> {
  return readBack(await checked(title, more), en.commands);
}

describe('a deck read back', () => {
  it('tells the basis of each sentence, and the words that nothing checks', async () => {
    const points = ['Northgate delights its friends', 'Tea tastes of summer'];
    expect(await told('Northgate: Sales {{makers.north.sales}}', { points })).toBe(
      `makers: quoted 1, heading 1, open 2 (1 of them name something of the data)
  a  quoted  Northgate: Sales $310 m
  a  open  Northgate delights its friends
    not checked: “delights”, “friends”
  a  open  Tea tastes of summer
    not checked: “Tea”, “tastes”, “summer”
  title  heading  T
`,
    );
  });

  it('spells what the claims of a sentence compare, and counts views apart', async () => {
    const because = {
      'more than': { greater: 'makers.north.sales', than: 'makers.west.sales' },
      largest: { largest: 'makers.north.profit', except: ['west'] },
    };
    const points = [{ text: 'Northgate is a joy', view: true }];
    const title = 'Northgate gladly sells more than Westgate, its profit the largest';
    expect(await told(title, { because, points })).toBe(
      `makers: checked 1, heading 1, own view 1
  a  checked  ${title}
    Northgate Sales > Westgate Sales
    largest Northgate Profit, except [west]
    not checked: “gladly”
  a  own view  Northgate is a joy
  title  heading  T
`,
    );
  });
});

describe('a deck that is strict where something is named', () => {
  it('is read back as any other: what names nothing is told, and is no error', async () => {
    const title = 'A word of thanks';
    const points = ['Tea tastes of summer', 'Northgate is a joy'];
    const more = { points, deck: { strict: 'named' }, despite: true };
    const { diagnostics } = await deckOf(title, more);
    const open = diagnostics.filter((d) => d.code === 'sentence-open');
    expect(open.map((d) => d.args)).toMatchObject([{ text: 'Northgate is a joy', title: false }]);
    expect(await told(title, more)).toBe(
      `makers: heading 1, open 3 (1 of them name something of the data)
  a  open  A word of thanks
    not checked: “word”, “thanks”
  a  open  Tea tastes of summer
    not checked: “Tea”, “tastes”, “summer”
  a  open  Northgate is a joy
    not checked: “joy”
  title  heading  T
`,
    );
  });
});

describe('a deck checked', () => {
  it('tells in one line what nothing checks, and stops nothing', async () => {
    const points = ['Tea tastes of summer', 'Northgate is a joy'];
    const deck = await checked('A word of thanks', { points, deck: {} });
    expect(openSentences(deck, en.commands)).toBe(
      '  3 sentences that nothing checks, on a (--read-back lists them)\n',
    );
    expect(openSentences({ ...deck, sentences: [] }, en.commands)).toBe('');
  });
});
