/** What can be wrong with a set as it is made: the browser, the folder, and each slide as it was measured. */
import type { EndedDeck } from '../../model/ended-deck.ts';
import type { SlidePart } from '../../model/measured.ts';
export interface PublishArgs {
  // ---- publish ----
  /** A bug of ours, met in this deck; `reason`: what Node says, and where. */
  'deck-failed': { readonly reason: string };
  /** Its work was ended from without. */
  'deck-ended': Omit<EndedDeck, 'deck'>;
  /** Told beside a build that succeeded all the same. */
  'browser-restarted': { readonly reason: string };
  /** Something was wrong with the browser that was unpacked before. */
  'browser-renewed': UnpackedFault;
  /** `command`: what brings one to where it is looked for. */
  'browser-missing': { readonly looked: readonly LookedFor[]; readonly command: string };
  'out-is-file': { readonly folder: string };
  'out-is-link': { readonly folder: string };
  /** The disk does not let the set be written. `files`: those that another program holds open, where that can be told. */
  'out-refused': {
    readonly folder: string;
    readonly reason: Refusal;
    readonly files: readonly string[];
  };
  'out-not-ours': { readonly folder: string };
  'out-has-others': { readonly folder: string; readonly files: readonly string[] };
  /** Outputs that somebody changed; `aside`: the folder that keeps them, beside the set that was built. */
  'out-changed': {
    readonly folder: string;
    readonly files: readonly string[];
    readonly aside: string;
  };
  /** What stands where a build would lock the set was made by none. */
  'lock-not-ours': { readonly folder: string; readonly lock: string };
  'set-locked': { readonly folder: string; readonly lock: string };
  'page-fault': { readonly fault: string };
  /** Text of a slide that leaves the slide, or reaches its key or footer. */
  'slide-overflow': Measured;
  /** Text that its box or its chart cuts off. */
  'text-clipped': Measured;
  /** Text under the size of its role. */
  'text-too-small': Measured;
  /** Text too like what it stands on. */
  'text-low-contrast': Measured;
  'text-overlap': Measured;
  'title-lines': Measured;
  /** Told before any browser: more text than two lines hold. */
  'title-too-long': { readonly characters: number; readonly fits: number };
  /** A last line of one or two characters. */
  'last-line-short': Measured;
  /** Another width, height or place than was decided; `against`: which of them. */
  'drawn-otherwise': Measured;
  'chart-empty': Measured;
  'image-missing': Measured;
  /** A slide allows what was not found on it. */
  'allow-unneeded': { readonly slide: string; readonly code: string };
  'pdf-pages': { readonly pages: number; readonly slides: number };
}

export interface Measured {
  readonly slide: string;
  readonly part: SlidePart;
  /** Address of the fact, or name of the measure, that is shown; '' where it is none. */
  readonly fact: string;
  /** The words, shortened. */
  readonly text: string;
  /** Other words, a colour, a side; '' where there is nothing. */
  readonly against: string;
  readonly is: number;
  readonly limit: number;
}

/** A browser that was looked for. */
export type LookedFor =
  /** By FACTDECK_BROWSER; `full`: by a full path, as it has to be. */
  | { readonly what: 'named'; readonly path: string; readonly full: boolean }
  /** `machine`: one that it is not made for. */
  | { readonly what: 'embedded'; readonly machine: string }
  /** In a folder, or by the names that programs have. */
  | { readonly what: 'at'; readonly place: string };

/** What is wrong with a file of the unpacked browser. */
export interface UnpackedFault {
  readonly file: string;
  readonly fault: 'missing' | 'changed' | 'strange' | 'owner' | 'open';
}

export type Refusal =
  | 'full'
  | 'read-only'
  | 'no-permission'
  | 'in-use'
  | 'no-folder'
  | 'name-too-long'
  | 'broken'
  /** A link that leads out of the folder where we stand. */
  | 'link';
