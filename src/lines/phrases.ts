/** Characters → how surely a phrase ends before each: above 0 it does. What BudouX computes from its model, character by character. */
import type { PhraseModel } from '../languages/parts/writing.ts';

/** Which characters each list of the model weighs, counted from the place. */
const windows = {
  UW1: [-3, -2],
  UW2: [-2, -1],
  UW3: [-1, 0],
  UW4: [0, 1],
  UW5: [1, 2],
  UW6: [2, 3],
  BW1: [-2, 0],
  BW2: [-1, 1],
  BW3: [0, 2],
  TW1: [-3, 0],
  TW2: [-2, 1],
  TW3: [-1, 2],
  TW4: [0, 3],
} as const;

export function phraseEnds(characters: readonly string[], model: PhraseModel): number[] {
  const doubt = doubtOf(model);
  return characters.map((_, i) => {
    let score = -doubt;
    for (const [list, [from, to]] of Object.entries(windows)) {
      if (i + from < 0) continue;
      score += model[list]?.[characters.slice(i + from, i + to).join('')] ?? 0;
    }
    return score;
  });
}

const doubts = new WeakMap<PhraseModel, number>();

/** Half of all weights. */
function doubtOf(model: PhraseModel): number {
  const known = doubts.get(model);
  if (known !== undefined) return known;
  const weights = Object.values(model).flatMap((list) => Object.values(list));
  const doubt = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  doubts.set(model, doubt);
  return doubt;
}
