/** Characters → where the words of long compounds of kanji end: most have two characters, some lean on a third. A guess, for what is wider than a line. */

const leadingOne = new Set('大小最次新再非未各全総副準諸');
const trailingOne = new Set('部会者性的化用型系所社費率数量額省力室軸度店語員業体');

export function compoundEnds(
  characters: readonly string[],
  ends: readonly number[],
  words: readonly string[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < characters.length; from++) {
    let to = from;
    while (to < characters.length && isKanji(characters[to])) to++;
    if (to - from > 3)
      for (const at of partsOf(characters.slice(from, to), ends.slice(from, to), words))
        found.add(from + at);
    if (to > from) {
      // Where another script begins, a word does: 開発|データ, but 開発|する is left to the model.
      if (/[ァ-ヺA-Za-z]/u.test(characters[to] ?? '')) found.add(to);
      if (/[ァ-ヺーA-Za-z]/u.test(characters[from - 1] ?? '')) found.add(from);
      from = to;
    }
  }
  return found;
}

/** The parting that costs least: pairs are free; of equal ones the model's favourite. */
function partsOf(
  kanji: readonly string[],
  ends: readonly number[],
  words: readonly string[],
): number[] {
  const best: { readonly cost: number; readonly parts: readonly number[] }[] = [
    { cost: 0, parts: [] },
  ];
  for (let to = 1; to <= kanji.length; to++) {
    const options = [1, 2, 3, 4].flatMap((length) => {
      const before = best[to - length];
      const from = to - length;
      if (!before) return [];
      const weight = from === 0 ? 0 : -((ends[from] ?? 0) + usual) / 2000;
      const cost = before.cost + weight + costOf(kanji.slice(from, to), words);
      return [{ cost, parts: from === 0 ? [] : [...before.parts, from] }];
    });
    best.push(options.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return [...(best.at(-1)?.parts ?? [])];
}

/** What the model says inside most compounds. */
const usual = 1600;

function costOf(word: readonly string[], words: readonly string[]): number {
  if (words.includes(word.join(''))) return -1;
  if (word.length !== 3) return word.length === 2 ? 0 : 3;
  return leadingOne.has(word[0] ?? '') || trailingOne.has(word[2] ?? '') ? 0.6 : 2;
}

function isKanji(character: string | undefined): boolean {
  return character !== undefined && /^[㐀-鿿豈-﫿々]$/u.test(character);
}
