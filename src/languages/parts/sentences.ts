/** What a language compares and counts with in a sentence. */
import type { Decimal } from '../../model/quantity.ts';
import type { NumberMarks } from './figures.ts';
import type { WordLists } from '../patterns.ts';

export interface SentenceWords {
  readonly comparing: ComparingWords;
  readonly clauses: ClauseWords;
  readonly facts: FactWords;
  /** By the name that an entry's `behind` and `before` have: what must stand around its word. `compared` is known to all. */
  readonly contexts: {
    readonly behind: Readonly<Record<string, WordContext>>;
    readonly before: Readonly<Record<string, WordContext>>;
  };
  /** No blanks between words: they may begin and end anywhere. */
  readonly wordsTouch: boolean;
  /** What a name may end in beside its own letters: of Northgates, des Nordwerks. */
  readonly nameEndings: readonly string[];
  /** Source of what a verb may look like, as it is written: in small letters, where nouns have capitals. Empty where none can be told. */
  readonly verbShape: string;
  /** Source of what `…` in a word may be: a few other words of the same clause. */
  readonly gap: string;
  /** Source of a full stop that ends no sentence, in lower case: Mio. €, 3. Quartal. */
  readonly innerStop: string;
  readonly marks: NumberMarks;
  readonly numerals: NumeralWords;
  /** How a sentence says itself what its claim leaves out. */
  readonly leftOut: {
    /** That somebody shares a place. */
    readonly tied: readonly string[];
    /** That something is held against the year before. */
    readonly yearBefore: readonly string[];
    /** Words that things are counted with, where that is no name of them: 社. */
    readonly counters: readonly string[];
  };
}

/** A data file, `comparing-words.json`, one entry a line: docs/languages.md says how to write one. */
export interface ComparingWords {
  readonly lists: WordLists;
  readonly words: readonly ComparingEntry[];
  /** Innocent words, listed because they hold or resemble one that compares. The longest word at a place wins. */
  readonly idioms: readonly string[];
  /** Words that tell that somebody else says so. */
  readonly attributions: readonly string[];
  /** Words that may deny: widely taken, so that no honest wording is refused. */
  readonly negations: readonly string[];
  /** Words in which a number counts nothing; `#` is any whole number. */
  readonly numberIdioms: readonly string[];
  /** Words in front of a number that make it the name of a place in a row, or of a thing: Figure 2, Step 1, ISO 9001. */
  readonly labels: readonly string[];
  /** Words that may stand in front of a number with a capital letter and make no name with it: Revenue 120, USD 500. */
  readonly notNames: readonly string[];
}

/**
 * What tells what a clause rests on, as data: `clause-words.json`, lists of words, each as a list of comparing words has them
 * (`{s,ed}`, `*`). Wide lists are no harm but in `functionWords`.
 */
export interface ClauseWords {
  /** A closed list: words that assert nothing of themselves. */
  readonly functionWords: readonly string[];
  /** Words that lead up to a figure and say nothing of it but that it is one: pays, records, averages. */
  readonly introduces: readonly string[];
  /** Words that mean the same figure: `{profit,earnings,earn}`, one line each; their endings may differ. */
  readonly alike: readonly string[];
  /** What a slide or a part of a deck is called, with nothing said yet: overview, next steps. */
  readonly headings: readonly string[];
  /** What is meant, how it was found out, whom it covers: no figure is told. */
  readonly definitions: readonly string[];
  /** What the points of a slide are called, where its title counts them: three findings. */
  readonly slideParts: readonly string[];
  /** Two, and there are no more. */
  readonly pairs: readonly string[];
  /** So much of a whole. */
  readonly shares: readonly string[];
  /** Where a clause ends, as it stands in the text with its blanks. */
  readonly breaks: readonly string[];
  /** Behind these a comma ends no clause, nor in front of those. */
  readonly goesOn: readonly string[];
  readonly joinsBack: readonly string[];
  /** Between a name and what is its own. */
  readonly possessives: readonly string[];
  /** A clause that holds one of these denies. */
  readonly denials: readonly string[];
  /** Names beside these are named for contrast, or beside another. */
  readonly contrasts: readonly string[];
  /** Words for something named before. */
  readonly refersBack: readonly string[];
  /** Between a word for a place and the figure that has it: a record of. */
  readonly apposed: readonly string[];
  /** What stands right behind these, or right in front of these, is the second of two that are compared. */
  readonly secondBefore: readonly string[];
  readonly secondAfter: readonly string[];
  /** What stands behind (or in front of) these surpasses: it is the first of the two. */
  readonly passives: readonly string[];
  /** Something moved: two periods, a run or a growth is needed. */
  readonly changes: readonly string[];
  /** How much: a size is needed. */
  readonly degrees: readonly string[];
  /** Since when, how often, how far along. */
  readonly aspects: readonly string[];
  /** Against all that ever was. */
  readonly records: readonly string[];
  /** So much in a time, or a head. */
  readonly rates: readonly string[];
  /** It asks, plans, recommends, promises, thanks. */
  readonly proposals: readonly string[];
  /** A clause that begins with one of these, or ends in an infinitive, is said by the one in front of it: wir bitten, … zu prüfen. */
  readonly governed: readonly string[];
  readonly infinitives: readonly string[];
  /** A clause that begins with one of the first and holds one of the second tells of the text itself: Chapter 3 describes. */
  readonly textParts: readonly string[];
  readonly writing: readonly string[];
  /** What opens a question, told or asked: what passengers told us. */
  readonly questionWords: readonly string[];
  /** Verbs among the function words: a heading has none. */
  readonly finiteVerbs: readonly string[];
  /** Articles and prepositions: what stands right behind one of them is no verb. */
  readonly nounOpeners: readonly string[];
  /** A clause that ends in one of these, and holds no `subjects`, does what the next one does. */
  readonly chains: readonly string[];
  readonly subjects: readonly string[];
  /** A clause that ends in one of these asks. */
  readonly asks: readonly string[];
}

/** Words that say of one thing what its cells say: `fact-words.json`, written as a list of comparing words is. */
export interface FactWords {
  /** What happens on a day, a family each: a column of days belongs to the family that its title has a word of. */
  readonly events: readonly (readonly string[])[];
  /** A time in front of (or behind) these is a limit, not the day itself: by 2027, 2027年まで. */
  readonly timeBounds: readonly string[];
  readonly timeBoundsBehind: readonly string[];
  /** Less than nothing was earned, or more. */
  readonly losses: readonly string[];
  readonly gains: readonly string[];
  /** What a result below nothing is called: where it rises, these get smaller. */
  readonly lossNames: readonly string[];
  /** Titles of columns whose figures are so; of those, the ones that never are. */
  readonly results: readonly string[];
  readonly grossResults: readonly string[];
  /** Between a row and what it is said to be. */
  readonly copulas: readonly string[];
  /** A place that is shared with nobody. */
  readonly alone: readonly string[];
  /** It went the better way, or the worse one; less of what has such a title is better. */
  readonly betters: readonly string[];
  readonly worsens: readonly string[];
  readonly lessIsBetter: readonly string[];
  /** Where, a family each (`{海外で,国外で}`), the first of them at home: a table has one place as its `scope`. */
  readonly places: readonly string[];
  /** The present day. */
  readonly nows: readonly string[];
  /** A change, with what it is that changed: `{増収,減収,売上}`, one line each. */
  readonly changesOf: readonly string[];
  /** What a time right behind these, or right in front of these, began with. */
  readonly startsBefore: readonly string[];
  readonly startsAfter: readonly string[];
  /** What happened in a time stands right behind these, or right in front of these: in 2024, 2024年に. */
  readonly duringBefore: readonly string[];
  readonly duringAfter: readonly string[];
  /** Between names of which the same is said. */
  readonly joins: readonly string[];
  /** One of its kind is so, and no more. */
  readonly singles: readonly string[];
  /** So many of them follow each other. */
  readonly inARow: readonly string[];
  /** In front of a stretch of time through all of which it is so: for four years. */
  readonly forSoLong: readonly string[];
  /** So much in less than a year, or a head; titles that have one of `timeNouns` tell it themselves. */
  readonly shortRates: readonly string[];
  readonly timeNouns: readonly string[];
  /** Two figures are far apart by these words: many times, by a tenth and more; or they are near. */
  readonly vastly: readonly string[];
  readonly greatly: readonly string[];
  readonly slightly: readonly string[];
  /** More than all there are, or ever were. */
  readonly anyOther: readonly string[];
  /** It went on, up to now. */
  readonly lasting: readonly string[];
  /** Of all rows, and of none left out. */
  readonly wholes: readonly string[];
  /** It is not so: the verb, or the whole clause, is denied. */
  readonly denies: readonly string[];
  /** How many, which no percentage tells. */
  readonly counted: readonly string[];
  /** They hold the words of a short rate, and are none. */
  readonly longRates: readonly string[];
  /** So much in a year. */
  readonly yearly: readonly string[];
}

export interface ComparingEntry {
  /**
   * `増え{た,て}` is 増えた and 増えて; `{name}` is each word of that list; `…` is a gap; `#` is a number written out, `♯` the sign itself; `*` at
   * either end is the rest of a longer word.
   */
  readonly word: string;
  /** What must stand in front of the word. */
  readonly behind?: string;
  /** What must follow it. */
  readonly before?: string;
  /** `largest`, `rank=2`; `rank=#` is the number that the word holds, `rank={name}` the one of the list's word. */
  readonly says: readonly string[];
}

export interface WordContext {
  /** Source of a pattern: a look behind the word's beginning, or ahead from its end. */
  readonly source: string;
  /** For the reference page, in English. */
  readonly told: string;
}

/** Sources of numbers in digits, as the marks have them. */
export interface Digits {
  /** 1,234.5 */
  readonly number: string;
  /** 1,234 */
  readonly whole: string;
}

export interface NumeralWords {
  /** Digits of the script, beside 0 to 9. */
  readonly digits: string;
  /** Numbers in one word, and of the ordinals those of quarters. */
  readonly values: Readonly<Record<string, Decimal>>;
  /** Words behind a number, with their power of ten. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that count the digits of a number: 2桁 is ten and more. */
  readonly places: readonly string[];
  /** Words for stretches of time, with their months. */
  readonly stretches: Readonly<Record<string, number>>;
  /** Source of a number as text shows it; the whole of it. */
  readonly number: (digits: Digits) => string;
  /** Sources of numbers that count nothing, beside idioms, labels and names: dates without a year, hours. */
  readonly innocent: readonly string[];
  /**
   * Sources of numbers in a sentence, tried in this order. Groups, each once: `number` begins with digits, `word` does not;
   * `counter` and `wordCounter` are what is counted; `quarter` is the quarter's number; `share` is a part of a whole
   * (two in three). Without any it is a number that has no value.
   */
  readonly patterns: (digits: Digits) => readonly string[];
  /** Numbers in more than one word, or compounded of several. */
  readonly read?: (text: string) => Decimal | undefined;
  /** What `share` found: the part and the whole. */
  readonly readShare: (text: string) => readonly [part: Decimal, whole: Decimal] | undefined;
  /** How many places a share may be told otherwise, by its counter: 30% is 0.3 too. `share` is what `readShare` read. */
  readonly shares: Readonly<Record<string, readonly number[]>>;
  /** Source of what makes the number in front of it an amount, whatever stands before: %, a scale, a unit. It is then in no name. */
  readonly amount: string;
  /** Source of what is counted, as far as a word's form tells, from the blank on. */
  readonly counted: string;
  /**
   * Source of what stands behind a number, from there on and as it is written (with capitals), up to the noun that is
   * counted, its group `noun`.
   */
  readonly noun: string;
  /** Source of what stands in front of a word whose capital letter then tells a name: Windows 11. With a hyphen it tells one anywhere. */
  readonly beforeName: string;
  /** For the reference page, in English: which numbers in words are found. */
  readonly told: string;
}
