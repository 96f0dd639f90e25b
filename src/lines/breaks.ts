/** A text → the places where a line of it may end, each with how badly it reads there. */
import type { Language } from '../languages/language.ts';
import type { PhraseModel } from '../languages/parts/writing.ts';
import { compoundEnds } from './compounds.ts';
import { hyphensIn } from './hyphens.ts';
import { isBlank, mayPart } from './marks.ts';
import { phraseEnds } from './phrases.ts';
import { heldTogether, type Span } from './whole.ts';

export interface Break {
  /** Where the next line begins, in code units. */
  readonly at: number;
  /** 0 reads well; added to the square of what a line lacks of its width. */
  readonly cost: number;
  readonly tears: Tears;
  /** Drawn at the end of the line: a word goes on in the next one. */
  readonly hyphen?: boolean;
}

/**
 * 0 nothing; 1 a phrase, a name or a compound, between its words: only where it is wider than the line; 2 a word, only
 * where that is.
 */
export type Tears = 0 | 1 | 2;

/**
 * @param own spans that the author of the text holds together
 * @param torn also within words, as the language parts them
 */
export function breaksOf(
  text: string,
  own: readonly Span[],
  language: Language,
  torn = false,
): Break[] {
  const words = language.writing.lines;
  const characters = Array.from(text);
  const spans = [...own, ...heldTogether(text, language)];
  const rate = words.phrases
    ? betweenPhrases(characters, words.phrases, words.whole)
    : (i: number) => betweenWords(characters, i);
  const within = torn ? hyphensIn(text, words) : none;
  const breaks: Break[] = [];
  let at = 0;
  let depth = 0;
  for (const [i, character] of characters.entries()) {
    const held = spans.filter((s) => s.from < at && at < s.to);
    const never = held.some((s) => s.hold === 'always');
    const touches = words.phrases !== undefined;
    if (i > 0 && !never && mayPart(characters, i, touches)) {
      const rated = rate(i) ?? hyphenAt(within.get(at));
      if (rated) {
        const reasons = [
          held.length > 0 && inWord,
          depth > 0 && inBrackets,
          words.capitalsAreNames && isInName(characters, i) && inName,
        ];
        const cost = reasons.reduce<number>((sum, more) => sum + Number(more), rated.cost);
        breaks.push({ ...rated, at, cost, ...(held.length > 0 && { tears: worse(rated.tears) }) });
      }
    }
    if ('（(「『'.includes(character)) depth++;
    else if ('）)」』'.includes(character)) depth = Math.max(0, depth - 1);
    at += character.length;
  }
  return breaks;
}

const none: ReadonlyMap<number, boolean> = new Map();

function worse(tears: Tears): Tears {
  return tears === 0 ? 1 : 2;
}

const inBrackets = 0.02;
const inName = 0.12;
const inWord = 0.3;

type Rating = Omit<Break, 'at'>;
/** Behind a comma, before a bracket. */
const pause: Rating = { cost: 0, tears: 0 };
const good: Rating = { cost: 0.03, tears: 0 };
const hyphen: Rating = { cost: 0.25, tears: 1, hyphen: true };
/** Where two words of a compound meet: worth a line that is less full. */
const joint: Rating = { cost: 0.02, tears: 1, hyphen: true };

function hyphenAt(isJoint: boolean | undefined): Rating | undefined {
  if (isJoint === undefined) return undefined;
  return isJoint ? joint : hyphen;
}

/** At blanks; behind a hyphen between words; behind other joints where the word is wider than the line. */
function betweenWords(characters: readonly string[], i: number): Rating | undefined {
  const before = characters[i - 1] ?? '';
  if (isBlank(before)) {
    // A dash or a slash that stands alone stays with the words before it.
    const isAlone = isBlank(characters[i + 1] ?? ' ') && /[–—\-/&+=→]/u.test(characters[i] ?? '');
    if (isAlone) return { cost: 0.1, tears: 1 };
    return before === '\u3000' || /[,;:.!?…–—]/u.test(characters[i - 2] ?? '') ? pause : good;
  }
  const word = /[^\s]*$/u.exec(characters.slice(Math.max(0, i - 40), i).join(''))?.[0] ?? '';
  const next = characters.slice(i, i + 3).join('');
  // CO2-, but not 80- of “80-prozentig”, nor the - of an address.
  if (/\p{L}.*[\p{L}\d][-‐]$/u.test(word) && /^\p{L}{3}/u.test(next) && !word.includes('/')) {
    return { cost: 0.08, tears: 0 };
  }
  const isJoint = /[^/][-/?&=_#–—]$/u.test(word) && /^[\p{L}\d%]/u.test(next);
  if (isJoint && !(/\d.$/u.test(word) && /^\d/u.test(next))) {
    return { cost: before === '/' ? 0.03 : 0.1, tears: 1 };
  }
  return undefined;
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
    const last = isBlank(before) ? (characters[i - 2] ?? '') : before;
    if (isLatin(last) && isLatin(after)) return betweenWords(characters, i);
    if (isBlank(before)) return pause;
    if (/[、。，．！？…]/u.test(before) || /[（「『【〈《]/u.test(after)) return pause;
    if (before === '・' && isList) return isName(characters, i) ? { cost: 0.1, tears: 1 } : good;
    const score = ends[i] ?? 0;
    // The model is less sure of what it has hardly seen.
    if (score > 0) return { cost: score < sure ? 0.05 : good.cost, tears: 0 };
    if (compounds.has(i)) return { cost: 0.05, tears: 1 };
    return { cost: 0.1 - score / 20_000 + tornWord(before + after), tears: 2 };
  };
}
const sure = 1000;

/** ・ inside a name: katakana on both sides. */
function isName(characters: readonly string[], i: number): boolean {
  return isKatakana(characters[i - 2] ?? '') && isKatakana(characters[i] ?? '');
}

function isKatakana(character: string): boolean {
  return /^[ァ-ヺー]$/u.test(character);
}

/** Katakana is one word; so are two kanji, and a kanji with its ending. */
function tornWord(pair: string): number {
  if (/^[ァ-ヺー]{2}$/u.test(pair)) return 0.4;
  return /^[㐀-鿿々][㐀-鿿々ぁ-ゖ]$/u.test(pair) ? 0.2 : 0;
}

/** Letters, figures and marks of ASCII stand together until a blank. */
function isLatin(character: string): boolean {
  return /^[!-~À-ɏ‐–—’]$/u.test(character);
}

/** Between two words that begin with a capital, or such a word and a number. */
function isInName(characters: readonly string[], i: number): boolean {
  if (characters[i - 1] !== ' ' || !/[\p{Lu}\d]/u.test(characters[i] ?? '')) return false;
  const word = /(?:^|[^\p{L}\d])(\p{Lu}[\p{L}\d]*) $/u;
  return word.test(characters.slice(Math.max(0, i - 24), i).join(''));
}
