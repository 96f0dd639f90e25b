/** What `read` hands on: the deck as written, its dataset, and where each text stands. */
import type { Dataset } from './dataset.ts';
import type { Deck } from './deck.ts';
import type { Edition } from './edition.ts';
import type { Place } from './place.ts';

export type Path = readonly (string | number)[];

/**
 * Where a part of deck.yaml stands, e.g. `['slides', 3, 'title']`; for a text with `from` and `to` (UTF-16 offsets in
 * the parsed text, end exclusive), the place of just those characters, whatever the YAML style.
 * Follows slides into the files they came from. A path that is not there gives its nearest parent.
 */
export type Locate = (path: Path, from?: number, to?: number) => Place;

export interface Picture {
  /** A `data:` address. */
  readonly address: string;
  /** What is written in an SVG; of any other picture nothing is known. */
  readonly words: readonly string[];
}

/** A spec in a file of its own. */
export interface ChartFile {
  readonly spec: Readonly<Record<string, unknown>>;
  /** The place of a path in it. */
  readonly locate: (path: Path) => Place;
}

export interface Sources {
  /** The deck's folder, relative, with `/`. */
  readonly folder: string;
  /** The folder of its frozen editions. */
  readonly editions: string;
  readonly deck: Deck;
  readonly dataset: Dataset;
  readonly locate: Locate;
  /** Chart files named by slides, parsed, by their paths without a leading `./`. */
  readonly chartFiles: ReadonlyMap<string, ChartFile>;
  /** Specs that make sums or steps of rows, as they read tables of groups instead: by the spec as it is written. */
  readonly lowered?: ReadonlyMap<ChartFile['spec'], ChartFile['spec']>;
  /** Pictures named by slides, by their paths as written. */
  readonly images: ReadonlyMap<string, Picture>;
  /** The frozen edition that `compare:` names. */
  readonly baseline?: Edition;
  /** All files read, path → text: for excerpts and for build.json. */
  readonly files: ReadonlyMap<string, string>;
}
