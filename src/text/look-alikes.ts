/** Letters of other scripts, and of mathematics, that look like Latin ones, and the words they stand in. Pure. */
import type { Span } from './mask-text.ts';

/** Each with the letter that it looks like. Greek and Cyrillic ones that no reader takes for Latin (β, Δ, μ, ж) are not here. */
const pairs: readonly (readonly [string, string])[] = [
  // Cyrillic
  ['асԁеһіјкӏорԛѕԝхуѵүʏ', 'acdehijklopqswxyvyy'],
  ['АВСЕНІЈКМОРЅТХУԜԚҮ', 'ABCEHIJKMOPSTXYWQY'],
  // Greek
  ['αγικνορυχϲϳ', 'ayikvopuxcj'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ', 'ABEZHIKMNOPTYXCJ'],
  // Of phonetics
  ['ɑɡ', 'ag'],
];

const looks = new Map(
  pairs.flatMap(([others, letters]) =>
    Array.from(others, (other, i): [string, string] => [other, letters.charAt(i)]),
  ),
);

/** 𝐚 𝖆 𝚊, ⓐ, 🅰: letters of formulas and of signs, which no word is written with. */
const signLetters = '\\u{1D400}-\\u{1D7CB}\\u24B6-\\u24E9\\u{1F110}-\\u{1F189}';
const isSignLetter = new RegExp(`^[${signLetters}]`, 'u');

/** For a class of characters, in a pattern with the flag `u`. */
export const confusable = [...looks.keys()].join('') + signLetters;

const someConfusable = new RegExp(`[${confusable}]`, 'u');
const isConfusable = new RegExp(`^[${confusable}]`, 'u');
const words =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{M}\p{DI}\u{1D400}-\u{1D7CB}\u24B6-\u24E9\u{1F110}-\u{1F189}]+/gu;

export interface LookAlike extends Span {
  /** With Latin letters in their place. */
  readonly plain: string;
  /** Letters of two scripts stand in one word. */
  readonly isMixed: boolean;
}

/** The letter that it looks like; itself where there is none. */
export function foldLetter(character: string): string {
  const latin = looks.get(character);
  if (latin !== undefined) return latin;
  if (!isSignLetter.test(character)) return /^\p{DI}/u.test(character) ? '' : character;
  const plain = character.normalize('NFKC');
  if (/^[A-Za-z]$/.test(plain)) return plain;
  // 🅰 and 🄰 have no other form; each row of them stands in the order of the alphabet.
  const code = character.codePointAt(0) ?? 0;
  const first = [0x1f110, 0x1f130, 0x1f150, 0x1f170].findLast((row) => row <= code);
  return first === undefined ? (looks.get(plain) ?? plain) : String.fromCharCode(65 + code - first);
}

/**
 * Words that read as Latin ones and are not: a letter of another script among Latin ones (lаrgest), or every letter from
 * elsewhere (ТОР, 𝐦𝐨𝐬𝐭). A word that is plainly Greek or Cyrillic, or that has one Greek letter at an end (αTest, TNFα), is none.
 */
export function wordsWithLookAlikes(text: string): readonly LookAlike[] {
  // Most texts hold none.
  if (!someConfusable.test(text)) return [];
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const letters = Array.from(word).filter((c) => !/^[\p{M}\p{DI}]/u.test(c));
    const others = letters.filter((c) => isConfusable.test(c));
    if (others.length === 0 || letters.length < 2) return [];
    const isMixed = letters.some((c) => /^\p{sc=Latin}/u.test(c) && !isConfusable.test(c));
    if (!isMixed && others.length < letters.length) return [];
    if (isMixed && others.every((c) => /^[αγικνυχ]$/u.test(c)) && isGreekAtEnd(letters)) return [];
    const plain = Array.from(word, foldLetter).join('');
    return [{ from: index, to: index + word.length, plain, isMixed }];
  });
}

function isGreekAtEnd(letters: readonly string[]): boolean {
  return !letters.slice(1, -1).some((c) => isConfusable.test(c));
}
