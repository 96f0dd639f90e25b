/** What a sentence rests on, and what is told of one that rests on nothing. */
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { basisOf, codesOf, deckOf, type Told } from './made-up.ts';

const larger = { greater: 'makers.north.sales', than: 'makers.west.sales' };

describe('a sentence', () => {
  it.each<[string, string, Told?]>([
    ['Northgate sells more than Westgate', 'checked', { because: { 'more than': larger } }],
    ['Sales of Northgate: {{makers.north.sales}}', 'quoted'],
    ['Northgate stands at {{makers.north.sales}} of sales', 'quoted'],
    ['Northgate squandered {{makers.north.sales}}', 'open'],
    [
      'Northgate earns money',
      'checked',
      {
        because: {
          'earns money': {
            all: 'makers',
            where: { name: 'Northgate' },
            have: { profit: { moreThan: '$0' } },
          },
        },
      },
    ],
    // Beside a claim: another name, a change, a degree, that it does not carry.
    [
      'Northgate sells more than Westgate and is unlike Southgate',
      'open',
      { because: { 'more than': larger } },
    ],
    ['Northgate sells sharply more than Westgate', 'open', { because: { 'more than': larger } }],
    ['Northgate, Southgate and Westgate', 'heading'],
    ['Northgate is a joy to work with', 'open'],
    ['Should Northgate be sold?', 'proposal'],
    ['We propose to visit Northgate in spring', 'proposal'],
    ['Northgate is a joy to work with', 'view', { slide: { view: true } }],
    // It names parts of a deck alone, and denies: who says so takes it upon himself.
    ['No other findings', 'open'],
    ['No other findings', 'view', { slide: { view: true } }],
    ['A word of thanks', 'open'],
    // What the text itself does, and no more.
    ['Chapter 3 describes how Northgate works', 'heading'],
    ['Chapter 3 explains that Northgate is a joy', 'open'],
    ['What makers told us', 'heading'],
    ['What Northgate told us', 'open'],
    ['Interviews with the staff of Northgate', 'heading'],
    ['Interviews with Northgate ended badly', 'open'],
    ['We thank the people of Northgate', 'proposal'],
  ])('%s: %s', async (title, expected, told) => {
    expect(await basisOf(title, told)).toBe(expected);
  });

  it('is a view where the slide names the text, or the statement says so of its note', async () => {
    const joy = 'Northgate is a joy';
    const cards = [1, 2].map(() => ({ title: joy, text: joy }));
    const claim = { greater: 'makers.north.sales', than: 'makers.west.sales' };
    const { plan } = await deckOf(joy, {
      deck: {
        statements: [
          { text: 'Northgate sells more', at: 'page 3', claim, note: joy, view: true },
          { text: 'Northgate sells more', at: 'page 3', claim, note: joy },
        ],
      },
      slides: [{ id: 'a', title: joy, cards, handout: joy, view: ['title', 'handout'] }],
    });
    const told = plan?.sentences.filter((s) => s.text === joy).map((s) => [s.at, s.basis]);
    expect(Object.fromEntries(told ?? [])).toEqual({
      'slides.0.title': 'view',
      'slides.0.handout': 'view',
      // A card's title is none of the slide's.
      ...{ 'slides.0.cards.0.title': 'open', 'slides.0.cards.0.text': 'open' },
      ...{ 'slides.0.cards.1.title': 'open', 'slides.0.cards.1.text': 'open' },
      ...{ 'statements.0.note': 'view', 'statements.1.note': 'open' },
    });
  });

  it('has the weakest of its clauses', async () => {
    const because = { 'more than': larger };
    expect(
      await basisOf('Northgate sells more than Westgate, at {{makers.north.sales}}', { because }),
    ).toBe('quoted');
    expect(
      await basisOf('Northgate sells more than Westgate, and Eastgate is a joy', { because }),
    ).toBe('open');
  });

  it('that somebody else says is according to them', async () => {
    const because = { 'Northgate is sound': { said: 'The auditors', at: 'page 3' } };
    const title = 'According to the auditors Northgate is sound';
    const known = { 'evidence.csv': 'fact,locator\nmakers.*.*,page 3\n' };
    expect(await basisOf(title, { because, files: known })).toBe('according');
    // Whether they said so can be looked up only where it is known which document that is.
    const unknown = await deckOf(title, {
      because,
      files: { 'evidence.csv': 'fact,locator\nmakers.*.*,page 33\n' },
    });
    expect(unknown.plan?.sentences[0]?.basis).toBe('open');
    expect(unknown.diagnostics.map((d) => [d.severity, d.code])).toEqual([
      ['warning', 'said-place-unknown'],
    ]);
    expect(unknown.report()).toContain('Did you mean “page 33”?');
  });

  it('with figures of the author’s own says so', async () => {
    const slide = { given: { period: '30 days' } };
    expect(await basisOf('The trial at Northgate takes 30 days', { slide })).toBe('given');
  });
});

describe('strict', () => {
  const strict = { deck: { strict: true } };
  const named = { deck: { strict: 'named' } };
  it.each<[string, Told, string[]]>([
    ['Northgate squandered {{makers.north.sales}}', strict, ['sentence-open']],
    ['A word of thanks', strict, ['sentence-open']],
    ['A word of thanks', named, []],
    ['Northgate squandered {{makers.north.sales}}', named, ['sentence-open']],
    ['Northgate squandered {{makers.north.sales}}', {}, []],
    ['Northgate: Sales {{makers.north.sales}}', strict, []],
  ])('%s', async (title, told, expected) => {
    expect(await codesOf(title, told)).toEqual(expected);
  });

  it('asks no title of a page that only lists what the deck rests on', async () => {
    for (const layout of ['sources', 'ledger', 'data-notes'] as const) {
      const slide = { layout, points: undefined };
      const codes = await codesOf('Where this comes from', { ...strict, slide });
      expect(codes).not.toContain('sentence-open');
    }
  });

  it('asks points only where they name something of the data', async () => {
    const of = (point: unknown) =>
      codesOf('Northgate: Sales {{makers.north.sales}}', { ...strict, points: [point] });
    expect(await of('We thank you all')).toEqual([]);
    expect(await of('Southgate delights its friends')).toEqual(['sentence-open']);
    expect(await of({ text: 'Southgate delights its friends', view: true })).toEqual([]);
  });

  it('offers the figures, and what it offers passes', async () => {
    for (const [title, language] of [
      [
        'Northgate squandered {{makers.north.sales}}, and Westgate wasted {{makers.west.profit}}',
        'en',
      ],
      ['旭電機は{{makers.asahi.sales}}を浪費', 'ja'],
      ['The sales of Southgate are a disgrace', 'en'],
    ] as const) {
      const { diagnostics } = await deckOf(title, { ...strict, language });
      const [offer] = diagnostics.flatMap((d) => (d.code === 'sentence-open' ? d.args.offer : []));
      const pasted = parse(offer?.lines.join('\n') ?? '') as { readonly title: string };
      expect(pasted.title).toContain('{{makers.');
      expect(await codesOf(pasted.title, { ...strict, language })).toEqual([]);
    }
  });
});

describe('a number in the words of a claim', () => {
  it.each<[string, object, string[]]>([
    ['more than $300 m', { greater: 'makers.north.sales', than: '$200 m' }, []],
    ['more than $400 m', { greater: 'makers.north.sales', than: '$200 m' }, ['number-differs']],
    ['more than $20 m', { greater: 'makers.north.sales', than: '$200 m' }, ['number-differs']],
    ['about $310 m', { atLeast: 'makers.north.sales', value: '$200 m' }, []],
    ['about $400 m', { atLeast: 'makers.north.sales', value: '$200 m' }, ['number-differs']],
    ['29% more', { greater: 'makers.north.sales', than: 'makers.west.sales' }, []],
    ['40% more', { greater: 'makers.north.sales', than: 'makers.west.sales' }, ['number-differs']],
  ])('%s', async (words, claim, expected) => {
    const codes = await codesOf(`Northgate has ${words} of sales`, { because: { [words]: claim } });
    expect(codes).toEqual(expected);
  });

  it('follows the data', async () => {
    const told = {
      because: { '29% more': { greater: 'makers.west.sales', than: 'makers.south.sales' } },
    };
    expect(await codesOf('Westgate sells 29% more than Southgate', told)).toEqual([
      'number-differs',
    ]);
  });

  it.each<[string, string[]]>([
    ['Applicants under 18 need a letter', ['number-of-others']],
    ['What the next three years may bring', ['number-of-others']],
    ['Doors open at 8.30, weekdays 9 to 5', []],
    // It speaks of the data, or is a figure of it.
    ['Northgate needs 18', ['unbound-number']],
    ['Headcount is to be 18', ['unbound-number']],
    ['We stand at 310', ['unbound-number']],
    ['We grew to 18', ['unbound-number']],
    ['A prize of $18', ['unbound-number']],
  ])('where nothing of the data is spoken of: %s', async (title, codes) => {
    const { diagnostics } = await deckOf(title);
    expect(diagnostics.map((d) => d.code).filter((c) => c.includes('number'))).toEqual(codes);
  });

  it('of something that the data does not know is told, not refused', async () => {
    const { diagnostics } = await deckOf('What we heard in six workshops');
    expect(diagnostics.map((d) => [d.severity, d.code])).toEqual([['warning', 'number-of-others']]);
    expect(await codesOf('There are six makers')).toEqual(['unbound-number']);
    expect(await codesOf('There are four makers')).toEqual([]);
  });
});

describe('a word of change', () => {
  it.each<[string, string[]]>([
    ['Northgate grew by {{makers.north.growth}}', []],
    ['Northgate shrank by {{makers.north.growth}}', ['unchecked-comparison']],
    ['Southgate declined by {{makers.south.growth}}', []],
    ['Southgate grew by {{makers.south.growth}}', ['unchecked-comparison']],
    // It may have grown or shrunk.
    ['Westgate grew by {{makers.west.growth}}', ['unchecked-comparison']],
    ['Northgate grew to {{makers.north.sales}}', ['unchecked-comparison']],
  ])('is told by a growth of that sign: %s', async (title, expected) => {
    expect(await codesOf(title)).toEqual(expected);
  });
});
