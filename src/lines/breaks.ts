/** A text → the places where a line of it may end, each with how badly it reads there. */
import type { Language } from '../languages/language.ts';
import type { PhraseModel } from '../languages/parts/writing.ts';
import { compoundEnds } from './compounds.ts';
import { isBlank, mayPart } from './marks.ts';
import { phraseEnds } from './phrases.ts';
import { heldTogether, type Span } from './whole.ts';

export interface Break {
  /** Where the next line begins, in code units. */
  readonly at: number;
  /** 0 reads well; added to the square of what a line lacks of its width. */
  readonly cost: number;
  readonly tears: Tears;
}

/**
 * 0 nothing; 1 a phrase, a name or a compound, between its words: only where it is wider than the line; 2 a word, only
 * where that is.
 */
export type Tears = 0 | 1 | 2;

/** @param own spans that the author of the text holds together */
export function breaksOf(text: string, own: readonly Span[], language: Language): Break[] {
  const words = language.writing.lines;
  const characters = Array.from(text);
  const spans = [...own, ...heldTogether(text, language)];
  const rate = words.phrases
    ? betweenPhrases(characters, words.phrases, words.whole)
    : (i: number) => betweenWords(characters, i);
  const breaks: Break[] = [];
  let at = 0;
  let depth = 0;
  for (const [i, character] of characters.entries()) {
    const before = characters[i - 1];
    if (before !== undefined && mayPart(before, character, words.phrases !== undefined)) {
      const held = spans.filter((s) => s.from < at && at < s.to);
      const rated = held.some((s) => s.hold === 'always') ? undefined : rate(i);
      if (rated) {
        const tears = held.length === 0 ? rated.tears : rated.tears === 0 ? 1 : 2;
        const named = words.capitalsAreNames && isInName(characters, i);
        breaks.push({
          at,
          tears,
          cost:
            rated.cost +
            (held.length > 0 ? inWord : 0) +
            (depth > 0 ? inBrackets : 0) +
            (named ? inName : 0),
        });
      }
    }
    if ('（(「『'.includes(character)) depth++;
    else if ('）)」』'.includes(character)) depth = Math.max(0, depth - 1);
    at += character.length;
  }
  return breaks;
}
const inBrackets = 0.02;
const inName = 0.12;
const inWord = 0.3;

type Rating = Pick<Break, 'cost' | 'tears'>;
const good: Rating = { cost: 0, tears: 0 };

/** At blanks; behind a hyphen between words; behind other joints where the word is wider than the line. */
function betweenWords(characters: readonly string[], i: number): Rating | undefined {
  const before = characters[i - 1] ?? '';
  if (isBlank(before)) {
    // A dash or a slash that stands alone stays with the words before it.
    const isAlone = isBlank(characters[i + 1] ?? ' ') && /[–—\-/&+=→]/u.test(characters[i] ?? '');
    return isAlone ? { cost: 0.1, tears: 1 } : good;
  }
  const head = characters.slice(Math.max(0, i - 3), i).join('');
  const tail = characters.slice(i, i + 3).join('');
  if (/[\p{L}\d]{2}[-‐]$/u.test(head) && /^\p{L}{3}/u.test(tail) && hasLetter(characters, i)) {
    return good;
  }
  if (/[^\s\d][-/?&=_#–—]$/u.test(head) && /^[\p{L}\d%]/u.test(tail))
    return { cost: 0.02, tears: 1 };
  return undefined;
}

/** CO2-, but not 80- of “80-prozentig”. */
function hasLetter(characters: readonly string[], i: number): boolean {
  const word = characters.slice(Math.max(0, i - 24), i).join('');
  return /\p{L}[^\s]*$/u.test(word);
}

function betweenPhrases(
  characters: readonly string[],
  model: PhraseModel,
  whole: readonly string[],
): (i: number) => Rating | undefined {
  const ends = phraseEnds(characters, model);
  const compounds = compoundEnds(characters, ends, whole);
  const isList = characters.filter((c) => c === '・').length > 1;
  return (i) => {
    const before = characters[i - 1] ?? '';
    const after = characters[i] ?? '';
    if (isBlank(before) || (isLatin(before) && isLatin(after))) return betweenWords(characters, i);
    if (/[、。，．！？…]/u.test(before)) return good;
    if (/[（「『【〈《]/u.test(after)) return good;
    if (before === '・' && isList)
      return isName(characters, i) ? { cost: 0.1, tears: 1 } : { cost: 0.01, tears: 0 };
    const score = ends[i] ?? 0;
    // The model is less sure of what it has hardly seen.
    if (score > 0) return { cost: score < sure ? 0.02 : 0, tears: 0 };
    return compounds.has(i) ? { cost: 0.05, tears: 1 } : { cost: 0.3, tears: 2 };
  };
}
const sure = 1000;

/** ・ inside a name: katakana on both sides. */
function isName(characters: readonly string[], i: number): boolean {
  return /[ァ-ヺー]/u.test(characters[i - 2] ?? '') && /[ァ-ヺー]/u.test(characters[i] ?? '');
}

/** Letters, figures and marks of ASCII stand together until a blank. */
function isLatin(character: string): boolean {
  return /^[!-~À-ɏ]$/u.test(character);
}

/** Between two words that begin with a capital. */
function isInName(characters: readonly string[], i: number): boolean {
  if (characters[i - 1] !== ' ' || !/\p{Lu}/u.test(characters[i] ?? '')) return false;
  const word = /(?:^|[^\p{L}\d])(\p{Lu}[\p{L}\d]*) $/u;
  return word.test(characters.slice(Math.max(0, i - 24), i).join(''));
}
