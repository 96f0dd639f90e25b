/** A sentence → the words in it that compare, with what each can say. Pure; reads the text once, left to right. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import type { Sense } from '../model/senses.ts';
import { numberHeld } from './comparing-words.ts';
import {
  compileWords,
  entriesAt,
  type CompiledWords,
  type Entry,
  type Nearby,
} from './compile-words.ts';
import { beginOfWord, beginsWord, maskText, matchAt, type Span } from './mask-text.ts';
import { digitsOf, valueOfNumber } from './number-words.ts';
import { perLanguage } from './per-language.ts';
import { seeThrough } from './see-through.ts';
import { anyOf } from './word-list.ts';

export interface ComparingWord extends Span {
  readonly text: string;
  readonly senses: readonly Sense[];
}

/** @param free spans of names, literals, titles of columns …: nothing is found in them. Bindings are known without. */
export function findComparingWords(
  text: string,
  language: SentenceWords,
  free: readonly Span[],
): readonly ComparingWord[] {
  const seen = seeThrough(text, free, language);
  const masked = maskText(seen.text, seen.free);
  const { words, ends, number: numberPattern } = compiled(language);
  const found: { word: Omit<ComparingWord, 'text'>; nearby: Nearby | undefined }[] = [];
  for (let i = 0; i < masked.length; i++) {
    const begins = beginsWord(masked, i);
    const here = entriesAt(begins ? words : ends, masked, i);
    if (here.length === 0) continue;
    const from = begins ? i : beginOfWord(masked, i);
    const number = here.some((e) => e.head === '') && matchAt(numberPattern, masked, i);
    for (const entry of here) {
      // Cheap to tell, before a pattern has to be compiled.
      const mayBe =
        entry.head === '' ? isBehind(entry, number, masked) : masked.startsWith(entry.head, i);
      if (!mayBe) continue;
      const match = entry.matchAt(masked, i);
      if (!match) continue;
      const { to } = match;
      if (entry.senses.length > 0) {
        const senses = entry.senses.map((s) => withNumber(s, match.number, language));
        found.push({ word: { from, to, senses }, nearby: entry.nearby });
      }
      i = to - 1;
      break;
    }
  }
  return found
    .filter(({ word, nearby }, i) => {
      const other = found[nearby === 'behind' ? i - 1 : i + 1];
      if (nearby === undefined) return true;
      if (!other || other.nearby) return false;
      const [first, second] = nearby === 'behind' ? [other.word, word] : [word, other.word];
      return nearEnough.test(masked.slice(first.to, second.from));
    })
    .map(({ word }) => {
      const { from, to } = seen.back(word);
      return { ...word, from, to, text: text.slice(from, to) };
    });
}

/** Of a word that begins with a number: what follows the number stands there. */
function isBehind(entry: Entry, number: RegExpExecArray | false | null, masked: string): boolean {
  if (!number) return false;
  const rest = masked.slice(number.index + number[0].length, number.index + number[0].length + 40);
  return rest.trimStart().startsWith(entry.behindNumber);
}

/** Whether the words say that someone else says so: 「…によると」, “according to …”. */
export function hasAttribution(text: string, language: SentenceWords): boolean {
  return compiled(language).attributions.test(maskText(text, []));
}

/** Between a word that compares and its "not". */
const nearEnough = /^[^。.!?;\n]{0,16}$/;

function withNumber(sense: Sense, written: string | undefined, language: SentenceWords): Sense {
  if (!('number' in sense) || sense.number !== numberHeld) return sense;
  const value = written === undefined ? undefined : valueOfNumber(written, language);
  const { number: _, ...bare } = sense;
  return value === undefined ? bare : { ...bare, number: value };
}

interface Compiled extends CompiledWords {
  /** Words that begin with a number are tried only where there is one. */
  readonly number: RegExp;
  readonly attributions: RegExp;
}

const compiled = perLanguage((language): Compiled => ({
  ...compileWords(language),
  number: new RegExp(language.numerals.number(digitsOf(language.marks)), 'uy'),
  attributions: new RegExp(anyOf(language.comparing.attributions, language), 'u'),
}));
