/** A sentence → the words in it that compare, with what each can say. Pure; reads the text once, left to right. */
import type { Sense } from '../model/senses.ts';
import { englishAttributions, englishWords } from './comparing-words-en.ts';
import { japaneseAttributions, japaneseWords } from './comparing-words-ja.ts';
import { numberHeld, spellOut, type TextLanguage } from './comparing-words.ts';
import { byFirstCharacter, type Entry, type Nearby } from './compile-words.ts';
import { beginsWord, maskText, matchAt, type Span } from './mask-text.ts';
import { numberSources, valueOfNumber } from './number-words.ts';

export interface ComparingWord extends Span {
  readonly text: string;
  readonly senses: readonly Sense[];
}

/** @param free spans of names, literals, titles of columns …: nothing is found in them. Bindings are known without. */
export function findComparingWords(
  text: string,
  language: TextLanguage,
  free: readonly Span[],
): readonly ComparingWord[] {
  const masked = maskText(text, free);
  const entries = tables[language];
  const found: { word: ComparingWord; nearby: Nearby | undefined }[] = [];
  for (let i = 0; i < masked.length; i++) {
    const here = beginsWord(masked, i) ? (entries.get(masked.charAt(i)) ?? []) : [];
    const number = here.some((e) => e.head === '') && matchAt(numberPatterns[language], masked, i);
    for (const entry of here) {
      // Cheap to tell, before a pattern has to be compiled.
      const begins =
        entry.head === '' ? isBehind(entry, number, masked) : masked.startsWith(entry.head, i);
      if (!begins) continue;
      const match = entry.matchAt(masked, i);
      if (!match) continue;
      const { to } = match;
      if (entry.senses.length > 0) {
        const senses = entry.senses.map((s) => withNumber(s, match.number));
        const word = { from: i, to, text: text.slice(i, to), senses };
        found.push({ word, nearby: entry.nearby });
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
    .map(({ word }) => word);
}

/** Of a word that begins with a number: what follows the number stands there. */
function isBehind(entry: Entry, number: RegExpExecArray | false | null, masked: string): boolean {
  if (!number) return false;
  const rest = masked.slice(number.index + number[0].length, number.index + number[0].length + 40);
  return rest.trimStart().startsWith(entry.behindNumber);
}

/** Whether the words say that someone else says so: 「…によると」, “according to …”. */
export function hasAttribution(text: string, language: TextLanguage): boolean {
  return attributions[language].test(maskText(text, []));
}

/** Between a word that compares and its "not". */
const nearEnough = /^[^。.!?;\n]{0,16}$/;

function withNumber(sense: Sense, written: string | undefined): Sense {
  if (!('number' in sense) || sense.number !== numberHeld) return sense;
  const value = written === undefined ? undefined : valueOfNumber(written);
  const { number: _, ...bare } = sense;
  return value === undefined ? bare : { ...bare, number: value };
}

const tables: Readonly<Record<TextLanguage, ReadonlyMap<string, readonly Entry[]>>> = {
  ja: byFirstCharacter(japaneseWords, 'ja'),
  en: byFirstCharacter(englishWords, 'en'),
};

/** Words that begin with a number are tried only where there is one. */
const numberPatterns: Readonly<Record<TextLanguage, RegExp>> = {
  ja: new RegExp(numberSources.ja, 'uy'),
  en: new RegExp(numberSources.en, 'uy'),
};

const attributions: Readonly<Record<TextLanguage, RegExp>> = {
  ja: new RegExp(japaneseAttributions.flatMap(spellOut).join('|')),
  en: new RegExp(`\\b(?:${englishAttributions.flatMap(spellOut).join('|')})\\b`),
};
