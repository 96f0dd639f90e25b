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
  const { doubt, numbers, lists } = readyFor(model);
  const known = characters.map((character) => numbers.get(character) ?? 0);
  return known.map((_, i) => {
    let score = -doubt;
    for (const { from, to, weights } of lists) {
      const key = keyAt(known, i + from, i + to, numbers.size);
      if (key > 0) score += weights.get(key) ?? 0;
    }
    return score;
  });
}

/** A model whose lists are asked by numbers: joining characters takes most of the time otherwise. */
interface Ready {
  /** Half of all weights. */
  readonly doubt: number;
  /** Characters that it knows, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly lists: readonly {
    readonly from: number;
    readonly to: number;
    readonly weights: ReadonlyMap<number, number>;
  }[];
}

const ready = new WeakMap<PhraseModel, Ready>();

function readyFor(model: PhraseModel): Ready {
  const made = ready.get(model) ?? makeReady(model);
  ready.set(model, made);
  return made;
}

function makeReady(model: PhraseModel): Ready {
  const numbers = new Map<string, number>();
  for (const list of Object.values(model)) {
    for (const character of Object.keys(list).join('')) {
      if (!numbers.has(character)) numbers.set(character, numbers.size + 1);
    }
  }
  const lists = Object.entries(windows).map(([name, [from, to]]) => {
    const weights = Object.entries(model[name] ?? {}).map(([text, weight]) => {
      const own = Array.from(text, (character) => numbers.get(character) ?? 0);
      return [keyAt(own, 0, own.length, numbers.size), weight] as const;
    });
    return { from, to, weights: new Map(weights) };
  });
  const all = Object.values(model).flatMap((list) => Object.values(list));
  return { doubt: all.reduce((sum, weight) => sum + weight, 0) / 2, numbers, lists };
}

/** One number for the characters from one place to another; 0 where one of them is not known, or there is none. */
function keyAt(known: readonly number[], from: number, to: number, most: number): number {
  let key = 0;
  for (let i = from; i < to; i++) {
    const number = known[i] ?? 0;
    if (number === 0) return 0;
    key = key * (most + 1) + number;
  }
  return key;
}
