/** What `check-words` is asked and what it answers: a sentence, what its keys carry, and what is wrong with it. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { ClaimForm } from '../../model/claims.ts';
import type { Decimal } from '../../model/quantity.ts';
import type { Sense } from '../../model/senses.ts';
import type { ComparingWord } from '../../text/find-comparing-words.ts';
import type { NumeralRun } from '../../text/find-numerals.ts';
import type { Span } from '../../text/mask-text.ts';
import type { Figure } from './figures.ts';
import type { Vocabulary } from './names.ts';

/** An occurrence of a key of `because` in the sentence. */
export interface CarriedWords extends Span {
  /** What the key's claim can say; `said` carries any word. A claim that is expected to be false or unknown says `not` too. */
  readonly senses: readonly Sense[];
  /** The numbers that are parameters of the claim. A share may be told as 0.3, as 30 % and as 3割. */
  readonly numbers: readonly Decimal[];
  /** All figures that its claims rest on or come to: a number in the clause may be one of them. */
  readonly figures: readonly Figure[];
  /** How many months lie between its periods; asked for only where a number counts time. */
  readonly months?: () => readonly number[];
  /** The clause that it stands in: where its claim owns the predicate, what compares in it is carried too. */
  readonly clause: Span;
  /** `quantifier`: all, any, none, only, count; `denied`: what its claim says is not so; `place`: the largest “of all”. */
  readonly owns: 'quantifier' | 'denied' | 'place' | 'nothing';
  /** Its clause names a time that the claim is not of: what compares there must stand in the key. */
  readonly elsewhen?: boolean;
  /** Its claims tell no change: of no two times, no run, no growth. */
  readonly still?: boolean;
}

export interface WordsToCheck {
  readonly text: string;
  readonly language: SentenceWords;
  /** Names, literals, the edition, titles of columns: nothing is found inside them. Bindings are known without. */
  readonly free: readonly Span[];
  readonly keys: readonly CarriedWords[];
  /** What a number is as a figure of that unit; absent: its digits alone are looked at. */
  readonly valueIn?: (text: string, unit: string) => number | undefined;
  /** Whether the data knows what is counted, and how many rows a table of that noun has; absent: it may. */
  readonly nouns?: Pick<Vocabulary, 'knows' | 'rowsOf'>;
  /** Whether a number is said where nothing is told of the data: in a definition. */
  readonly defines?: (span: Span) => boolean;
  /** Whether its sentence names or compares something of the data, or the number itself stands in a cell; absent: it may. */
  readonly concerns?: (numeral: NumeralRun) => boolean;
  /** Titles of the columns that a clause is about: a number in one of them is none of the author's. */
  readonly titles?: (span: Span) => readonly string[];
  /** Whether a word is no more than what its claim's figure is called: the loss. */
  readonly calls?: (word: ComparingWord) => boolean;
  /** Whether a word that compares must have a claim where no key holds it; absent: always. */
  readonly demands?: (word: ComparingWord) => boolean;
}

export type WordProblem = Span & {
  readonly text: string;
} & (
    | {
        readonly type: 'unchecked-comparison';
        /** Which claims could carry the word, the likeliest first. */
        readonly forms: readonly ClaimForm[];
      }
    | {
        readonly type: 'claim-says-otherwise';
        /** Index into `keys` of the key that holds the word. */
        readonly key: number;
        readonly forms: readonly ClaimForm[];
      }
    | { readonly type: 'unbound-number' }
    /** A whole number of something that the data does not know: told, for it may be the author's own. */
    | { readonly type: 'number-of-others' }
    | {
        /** In the clause of a claim, but no figure of it. */
        readonly type: 'number-differs';
        /** Index into `keys` of the key whose clause it stands in. */
        readonly key: number;
      }
  );
