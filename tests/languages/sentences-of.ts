import type { SentenceWords } from '../../src/languages/parts/sentences.ts';

/** Of any folder of `src/languages/`, whether or not decks may be in that language yet. */
export async function sentencesOf(code: string): Promise<SentenceWords> {
  const { sentences } = (await import(`../../src/languages/${code}/sentences.ts`)) as {
    sentences: SentenceWords;
  };
  return sentences;
}
