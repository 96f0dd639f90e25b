/** `factdeck check --read-back`: what each sentence rests on, also of a deck with errors. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { readBack } from '../../src/commands/read-back.ts';
import { deckOf } from '../claims/words/made-up.ts';

async function told(title: string, points: readonly string[]): Promise<string> {
  const { plan } = await deckOf(title, { points, deck: { strict: true }, despite: true });
  const deck = {
    name: 'makers',
    ok: true,
    diagnostics: [],
    slides: 1,
    facts: 0,
    files: [],
    kept: [],
    sentences: plan?.sentences ?? [],
  };
  return readBack(deck, en.commands);
}

describe('a deck read back', () => {
  it('tells the basis of each sentence, and the words that nothing checks', async () => {
    expect(
      await told('Northgate: Sales {{makers.north.sales}}', ['Northgate delights its friends']),
    ).toBe(`makers: quoted 1, open 1
  a  quoted  Northgate: Sales $310 m
  a  open  Northgate delights its friends
    not checked: “delights”, “friends”
`);
  });
});
