/** What one run is asked for, and what it tells. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { EndedDeck, Stage } from '../model/ended-deck.ts';
import type { Format } from '../model/formats.ts';
import type { SentenceView } from '../model/plan.ts';

export interface BuildOptions {
  /** Folders, or names under `data/`; none: every deck there. */
  readonly decks: readonly string[];
  /** false: check only. */
  readonly publish: boolean;
  /** `check --slides`: every slide is measured in the browser. */
  readonly measure?: boolean;
  readonly formats: readonly Format[];
  readonly scale: 1 | 2;
  readonly out: string;
  readonly theme?: string;
  /** A folder in whose `factdeck/` things are kept between runs; absent: `FACTDECK_CACHE`, else the user's own. */
  readonly cache?: string;
  /** The folder in which `../` of a deck may reach; the one where we are, when absent. */
  readonly root?: string | undefined;
  readonly only?: boolean;
  /** The real date, `YYYY-MM-DD`: `check` alone looks at it. */
  readonly today?: string;
  /** `check --mutate`: claims that no figure can break are errors. */
  readonly mutate?: boolean;
  /** `check --read-back`: what each sentence rests on is told. */
  readonly readBack?: boolean;
  /** A deck is looked at beside its errors; it is never published so. */
  readonly despite?: boolean;
  /** Decks on which an earlier attempt at this run came to its end: they are told, and left alone. */
  readonly ended?: readonly EndedDeck[];
  /** Claims that fail stop nothing; every page is stamped. */
  readonly draft?: boolean;
  /** A set holds what was asked for and nothing else; otherwise what it held of other formats stays. */
  readonly clean?: boolean;
  /** build.json → its signature, written beside it. */
  readonly sign?: (record: Uint8Array) => Uint8Array;
}

export type Progress = (step: {
  deck: string;
  stage: Stage;
  done: number;
  of: number;
  /** What the step may take, once the deck has said so. */
  seconds?: number;
}) => void;

export interface DeckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly slides: number;
  readonly facts: number;
  /** Every text, with what it rests on; none where the deck could not be planned. */
  readonly sentences: readonly SentenceView[];
  /** Where the set was written, and what is in it. */
  readonly folder?: string;
  readonly files: readonly string[];
  /** What was not asked for and stayed: made of the `same` state, of an `earlier` one, or `changed` by somebody since. */
  readonly kept: readonly {
    readonly file: string;
    readonly state: 'same' | 'earlier' | 'changed';
  }[];
}

export interface BuildResult {
  readonly decks: readonly DeckResult[];
  /** Problems that belong to no deck. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** The browser ran without its sandbox: as root, or where the system does not allow it. */
  readonly withoutSandbox: boolean;
}
