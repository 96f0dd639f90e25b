/** A sentence and what its `because` keys carry → the words and numbers that no claim carries, or that say something else than their claim. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { ClaimForm } from '../../model/claims.ts';
import type { Decimal } from '../../model/quantity.ts';
import { carriersOf, type Sense } from '../../model/senses.ts';
import { findComparingWords, type ComparingWord } from '../../text/find-comparing-words.ts';
import { foldText, overlaps, type Span } from '../../text/mask-text.ts';
import { boundOf, checkNumerals, isBeside, type CheckedNumeral } from './check-numerals.ts';
import { holds, wordsOf } from './clause-patterns.ts';
import { isPart } from './figures.ts';
import type { CarriedWords, WordProblem, WordsToCheck } from './words-to-check.ts';

/** In the order of the text; no two problems for the same words. */
export function checkWords(input: WordsToCheck): readonly WordProblem[] {
  const { text, language, free, keys, demands = () => true } = input;
  const words = withoutResults(text, findComparingWords(text, language, free), language);
  const numerals = checkNumerals(input, words);
  // Words that already answer for the number they hold: 3倍, twice, 第2位.
  const settled: Span[] = [];
  const problems: WordProblem[] = [];
  for (const word of words) {
    if (numerals.some((n) => n.word === word) || input.calls?.(word) === true) continue;
    const { from, to } = word;
    const told = { from, to, text: word.text, forms: formsOf(word) };
    const holders = [...keys.keys()].filter((i) => isIn(keys[i], word));
    const [first] = holders;
    if (first === undefined) {
      const isAsked = !keys.some((key) => isOwned(input, words, key, word)) && demands(word);
      // 「1兆円台」 leaves its number to be told; 「3倍」 holds it.
      if (isAsked || word.senses.some((s) => 'number' in s)) settled.push(word);
      if (!isAsked) continue;
      const key = keys.findIndex((k) => isAgainst(input, k, word));
      problems.push(
        key < 0
          ? { type: 'unchecked-comparison', ...told }
          : { type: 'claim-says-otherwise', ...told, key },
      );
    } else if (
      !holders.some((i) => {
        const key = keys[i];
        if (!key) return false;
        if (isPartOf(input, words, key, word)) return true;
        if (isHalfAtLeast(word)) return key.senses.some((s) => wholes.includes(s.type));
        return (
          carries(key, word) ||
          isChangeOfRows(key, word) ||
          isWhole(key, word) ||
          isFactorOf(key, word, numerals) ||
          isCountOfAll(text, language, key, word, numerals)
        );
      })
    ) {
      settled.push(word);
      problems.push({ type: 'claim-says-otherwise', ...told, key: first });
    } else if (word.senses.some((s) => 'number' in s)) {
      settled.push(word);
    }
  }
  const unsettled = numerals.flatMap(({ numeral, problem }) =>
    problem && !settled.some((s) => overlaps(s, numeral)) ? [problem] : [],
  );
  return [...problems, ...unsettled].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** “With a loss” says that a figure is below nothing, and of no change. */
function withoutResults(
  text: string,
  words: readonly ComparingWord[],
  language: SentenceWords,
): readonly ComparingWord[] {
  const folded = foldText(text);
  const results = (['losses', 'gains'] as const).flatMap((list) =>
    [...folded.matchAll(wordsOf(list, language))].map((m) => ({
      from: m.index,
      to: m.index + m[0].length,
    })),
  );
  return words.map((word) => {
    const others = word.senses.filter((s) => s.type !== 'increase' && s.type !== 'decrease');
    const isResult = others.length > 0 && results.some((span) => overlaps(span, word));
    return isResult ? { ...word, senses: others } : word;
  });
}

function isPartSense({ type }: Sense): boolean {
  return type === 'majority' || type === 'minority' || type === 'half' || type === 'share';
}

/** A claim of one of these is about a part of a whole, or says so itself. */
const wholes: readonly Sense['type'][] = ['majority', 'minority', 'share', 'said'];

/** “More than a third” over a claim on a percentage; “half of the regions” over one that counts them. */
function isPartOf(
  { text, language }: WordsToCheck,
  words: readonly ComparingWord[],
  { figures, senses }: CarriedWords,
  word: ComparingWord,
): boolean {
  const says = (...types: readonly Sense['type'][]): boolean =>
    word.senses.some((s) => types.includes(s.type));
  if (!says('share', 'half', 'majority', 'minority')) return false;
  const isCount = senses.some((s) => s.type === 'count');
  if (isHalfAtLeast(word) || (isCount && word.senses[0]?.type === 'majority')) {
    return isPart([1, 2], says('less') ? 'lessThan' : 'moreThan', figures);
  }
  const part = partIn(word, language);
  if (part === undefined) return false;
  const beside = words.find(
    (w) => w !== word && boundOf(w, language) !== undefined && isBeside(text, w, word),
  );
  // “More than halved”: less than a half is left.
  const own = says('half') && says('less') ? 'lessThan' : undefined;
  return isPart(part, beside ? boundOf(beside, language) : own, figures);
}

/** “More than half” compares with a half; a claim that one is greater than another does not say that. */
function isHalfAtLeast({ senses: [first, ...more] }: ComparingWord): boolean {
  if (first?.type === 'majority') return more.some((s) => s.type === 'greater');
  return first?.type === 'minority' && more.some((s) => s.type === 'less');
}

/** A third, half, three quarters: the part and the whole. */
export function partIn(
  { text, senses }: ComparingWord,
  { numerals }: SentenceWords,
): readonly [number, number] | undefined {
  const [part, whole] = numerals.readShare(foldText(text)) ?? [];
  if (part !== undefined && whole !== undefined) return [Number(part), Number(whole)];
  if (senses.some((s) => s.type === 'half')) return [1, 2];
  const [nth] = senses.flatMap((s) =>
    s.type === 'factor' && s.direction === 'less' ? (s.number ?? []) : [],
  );
  return nth === undefined ? undefined : [1, Number(nth)];
}

/** “All four regions”, “both regions” over a claim that counts them. */
function isCountOfAll(
  text: string,
  language: SentenceWords,
  key: CarriedWords | undefined,
  word: ComparingWord,
  numerals: readonly CheckedNumeral[],
): boolean {
  if (!word.senses.some((s) => s.type === 'all')) return false;
  if (key?.senses.some((s) => s.type === 'count') !== true) return false;
  if (holds(foldText(word.text), 'pairs', language)) {
    return key.figures.some(({ low, high }) => low === 2 && high === 2);
  }
  return numerals.some((n) => n.problem === undefined && isBeside(text, word, n.numeral));
}

/** 3倍 over a claim of twice as much: so many times it is all the same. */
function isFactorOf(
  key: CarriedWords | undefined,
  word: ComparingWord,
  numerals: readonly CheckedNumeral[],
): boolean {
  const named = numerals.some((n) => n.problem === undefined && overlaps(n.numeral, word));
  return named && word.senses.some((s) => (key?.senses ?? []).some((c) => isSameFactor(s, c)));
}

function isSameFactor(said: Sense, can: Sense): boolean {
  return said.type === 'factor' && can.type === 'factor' && said.direction === can.direction;
}

function isIn(key: Span | undefined, word: Span): boolean {
  return key !== undefined && overlaps(key, word);
}

function carries(key: CarriedWords | undefined, word: ComparingWord): boolean {
  if (!key || (key.still === true && isChange(word))) return false;
  return word.senses.some((said) =>
    key.senses.some((can) => can.type === 'said' || fits(said, can, key.numbers)),
  );
}

/** “A quarter of all passengers”: the whole of a share. */
function isWhole({ senses }: CarriedWords, word: ComparingWord): boolean {
  const isAll = word.senses.some((s) => s.type === 'all');
  return isAll && senses.some((s) => s.type === 'share');
}

const upwards: readonly Sense['type'][] = ['atLeast', 'moreThan', 'greater', 'increase'];
const downwards: readonly Sense['type'][] = ['atMost', 'lessThan', 'less', 'decrease'];

/** 「すべて増収」 over rows whose growth is at least so much. */
function isChangeOfRows(key: CarriedWords, word: ComparingWord): boolean {
  const { owns, still, senses } = key;
  const sides = word.senses[0]?.type === 'increase' ? upwards : downwards;
  const fits = senses.some((s) => sides.includes(s.type));
  return owns === 'quantifier' && isChange(word) && still !== true && fits;
}

/** “All lines grew” over rows whose growth is at most so much. */
function isTurned({ owns, senses }: CarriedWords, { senses: [first] }: ComparingWord): boolean {
  if (owns !== 'quantifier' || senses.some((s) => s.type === 'not')) return false;
  const [own, other] = first?.type === 'increase' ? [upwards, downwards] : [downwards, upwards];
  const says = (sides: readonly Sense['type'][]): boolean =>
    senses.some((s) => sides.includes(s.type));
  return says(other) && !says(own);
}

/** The two ways of a size, and of a time. */
const ways: readonly (readonly Sense['type'][])[] = [
  ['greater', 'moreThan'],
  ['less', 'lessThan'],
  ['after'],
  ['before'],
];

/** “Three makers fall short of their plan” over a count of those above it: the other way than the rows are asked, and nothing denies. */
function isAgainst(
  { text, language }: WordsToCheck,
  { owns, clause, senses }: CarriedWords,
  word: ComparingWord,
): boolean {
  const [first] = word.senses;
  if (owns !== 'quantifier' || !first || !overlaps(clause, word)) return false;
  const way = ways.findIndex((types) => types.includes(first.type));
  const [own = [], other = []] = way < 0 ? [] : [ways[way], ways[way ^ 1]];
  const says = (of: readonly Sense[], types: readonly Sense['type'][]): boolean =>
    of.some((s) => types.includes(s.type));
  if (says(word.senses, other) || !says(senses, other) || says(senses, own)) return false;
  // “None is below” asks just for those below; of any other claim it is the contrary.
  const isNone = says(senses, ['none']) && says(senses, ['not']);
  const around = foldText(text.slice(clause.from, clause.to));
  return holds(around, 'denials', language) === isNone;
}

/** Grew, 増収: what else it can say it says of a change. */
function isChange({ senses: [first] }: ComparingWord): boolean {
  return first?.type === 'increase' || first?.type === 'decrease';
}

/** A number that the word holds must be the claim's; a word without one (倍 behind a binding) fits any. */
function fits(said: Sense, can: Sense, numbers: readonly Decimal[]): boolean {
  if (said.type !== can.type) return false;
  if (said.type === 'factor' && can.type === 'factor' && said.direction !== can.direction) {
    return false;
  }
  const told = numberOf(said);
  const own = numberOf(can);
  if (told === undefined) return true;
  return own !== undefined ? own === told : numbers.length === 0 || numbers.includes(told);
}

function numberOf(sense: Sense): Decimal | undefined {
  return 'number' in sense ? sense.number : undefined;
}

/** What compares in the clause of a claim, outside its words, and is that claim's all the same. */
function isOwned(
  input: WordsToCheck,
  words: readonly ComparingWord[],
  key: CarriedWords,
  word: ComparingWord,
): boolean {
  const { language } = input;
  const { clause, owns, senses } = key;
  if (!overlaps(clause, word)) return false;
  const says = (...types: readonly Sense['type'][]): boolean =>
    word.senses.some((s) => types.includes(s.type));
  const can = (...types: readonly Sense['type'][]): boolean =>
    senses.some((s) => types.includes(s.type));
  // “No maker grew”: beside no, all, only, what compares is the same claim's; and a denial, of one that denies.
  // “The largest of all”, “no other … as fast as”: either way it is the same place.
  const isEither = says('largest') && says('smallest') && says('all', 'only');
  if (owns === 'place' && isEither) return true;
  if (isChange(word) && (key.still === true || isTurned(key, word))) return false;
  if (isEitherWay(word) && key.figures.some((f) => f.periods === true)) return true;
  if (owns === 'quantifier') return !isOtherQuantity(word, key) && !isAgainst(input, key, word);
  if (owns === 'denied' && says('not', 'none')) return true;
  // “Accounts for a third”, “both together”: the whole and the sum lead up to the figure.
  const isPlain = word.senses.every((s) => !('number' in s));
  if (isPlain && ((says('share') && can('share')) || (says('sum') && can('sum')))) return true;
  // … and to a part that the key holds: 「過半」を占める, over a percentage that is more than 50 %.
  const isPartHeld = words.some((w) => overlaps(key, w) && w.senses.some((s) => isPartSense(s)));
  if (isPlain && says('share') && isPartHeld) return true;
  if (says('all') && can('share', 'all')) return true;
  if (can('sum') && holds(foldText(word.text), 'pairs', language)) return true;
  // Words with nothing that compares carry what does beside them.
  const isBare = key.elsewhen !== true && !words.some((w) => overlaps(key, w) && !isEitherWay(w));
  return isBare && carries(key, word);
}

/** “Every line”, over a claim that one is so; “only”, over one that all are. */
function isOtherQuantity({ senses }: ComparingWord, key: CarriedWords): boolean {
  const can = (...types: readonly Sense['type'][]): boolean =>
    key.senses.some((s) => types.includes(s.type));
  if (can('count', 'only', 'not') || senses.some((s) => can(s.type))) return false;
  return senses.every((s) => s.type === 'all' || s.type === 'none' || s.type === 'only');
}

/** “In a row”: which way is told by another word. */
function isEitherWay({ senses }: ComparingWord): boolean {
  return ['increase', 'decrease'].every((type) => senses.some((s) => s.type === type));
}

function formsOf(word: ComparingWord): readonly ClaimForm[] {
  return [...new Set(word.senses.flatMap(carriersOf))];
}
