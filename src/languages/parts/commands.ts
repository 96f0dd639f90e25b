/** What the commands say beside diagnostics. */
import type { Stage } from '../../model/ended-deck.ts';
import type { LiveWords } from '../../model/in-page.ts';
import type { SignedBy } from '../../model/set.ts';
import type { TextBasis } from '../../model/text-basis.ts';

/** Names of files; a list may be empty. */
export interface BesideNames {
  readonly made: readonly string[];
  readonly same: readonly string[];
  readonly earlier: readonly string[];
  readonly changed: readonly string[];
}

/** Facts of one source, at one place in it. */
export interface ReviewedFacts {
  readonly source: string;
  readonly locator: string;
  /** '' where none is given. */
  readonly asOf: string;
  /** Months from then to the edition; null where that is not known. */
  readonly age: number | null;
  /** The author's own limit is passed. */
  readonly old: boolean;
  /** Plans whose date has passed by the edition. */
  readonly due: boolean;
  /** When they were last looked up; '' never. */
  readonly checked: string;
}

export interface CommandWords {
  readonly unknownCommand: (name: string, near: string | undefined) => string;
  /** `--nowhere`. */
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueNotTaken: (option: string) => string;
  readonly badValue: (option: string, value: string, expected: string) => string;
  /** The same of a variable of the environment. */
  readonly badVariable: (name: string, value: string, expected: string) => string;
  readonly noDecks: string;
  /** An edition of that name stands there, with other figures. */
  readonly frozenAlready: (path: string) => string;
  readonly oneDeck: (known: readonly string[]) => string;
  readonly diffArguments: string;
  readonly review: {
    readonly done: string;
    readonly columns: (file: string) => string;
    /** Where facts come from, and how old they are. */
    readonly group: (group: ReviewedFacts) => string;
  };
  readonly verify: {
    readonly arguments: string;
    readonly noFile: (file: string) => string;
    readonly unsealed: (file: string) => string;
    readonly made: (deck: string, edition: string) => string;
    readonly intact: string;
    readonly changed: string;
    readonly same: string;
    readonly stale: string;
    /** What a seal is not. */
    readonly noSignature: string;
    /** A folder, a pipe, a device, or too large. */
    readonly notPlain: (file: string) => string;
    /** A PDF alone has no signature. */
    readonly keyOfSet: string;
  };
  /** No Ed25519 key, or none that can be read. */
  readonly noKey: (file: string) => string;
  /** Of a set in a folder. */
  readonly verifySet: {
    readonly none: (folder: string) => string;
    readonly well: (folder: string, files: number) => string;
    /** @param counts of what they rest on: checked 24, open 3 */
    readonly sentences: (counts: string) => string;
    readonly changed: string;
    readonly missing: string;
    readonly added: string;
    /** @param kind as it is said of each */
    readonly more: (count: number, kind: string) => string;
    /** Of the key that was named. */
    readonly signed: Readonly<Record<SignedBy, string>>;
    /** No key was named. */
    readonly unsigned: string;
    readonly earlier: string;
    readonly same: string;
  };
  /** What stands before the parts of what was traced or found. */
  readonly traced: {
    readonly source: string;
    readonly asOf: string;
    readonly formula: string;
    readonly slides: string;
    readonly measures: string;
    readonly claims: string;
    /** In place of slides. */
    readonly unused: string;
    readonly none: (words: string) => string;
  };
  /** @param known ids of the charts that there are */
  readonly noChart: (slide: string, known: readonly string[]) => string;
  /** Of a diagram: its columns are all that can be taken elsewhere. */
  readonly noSpec: (slide: string) => string;
  readonly errataDeck: string;
  /** A colour on another: `#1a1a1a on #ffffff`. */
  readonly onGround: (front: string, ground: string) => string;
  readonly dev: LiveWords & {
    readonly broken: string;
    readonly shown: (milliseconds: number) => string;
    /** A text was not written: its file is no longer as it was shown. */
    readonly changedMeanwhile: (file: string) => string;
    /** A text was not written: only a change of something else would bring it in. */
    readonly notAlone: (file: string) => string;
    readonly editorFailed: (editor: string, reason: string) => string;
  };
  readonly summary: (errors: number, warnings: number) => string;
  readonly untouched: (folder: string) => string;
  /** `check --fix` left a file as it is. */
  readonly notWritten: (file: string) => string;
  /** What a build made, and what stayed beside it. */
  readonly beside: (folder: string, told: BesideNames) => string;
  readonly checked: (deck: string, slides: number, facts: number) => string;
  /** Of a deck that was checked: the sentences that nothing checks. @param slides the first that hold one; `rest`: how many more do */
  readonly openSentences: (count: number, slides: readonly string[], rest: number) => string;
  /** `check --read-back`: what a sentence rests on. @param unchecked words that nothing carries */
  readonly readBack: {
    readonly bases: Readonly<Record<TextBasis, string>>;
    /** Of the open ones: those that name something of the data. */
    readonly naming: (count: number) => string;
    readonly unchecked: (unchecked: readonly string[]) => string;
  };
  readonly machine: (reason: string) => string;
  /** A link on the way to what is to be written. */
  readonly linkOut: (link: string) => string;
  readonly bug: string;
  readonly noSandbox: string;
  readonly stages: Readonly<Record<Stage, string>>;
}
