/** What the pages say on a screen: keys, buttons, and reveal's speaker view. */

/** A key as it is written on a keyboard, and what it does. */
type Key = readonly [keys: string, what: string];

export interface ScreenWords {
  /** The button that closes a list laid over the slide. */
  readonly close: string;
  /** The list of keys. */
  readonly help: { readonly title: string };
  /** In the order of the help. */
  readonly keys: readonly Key[];
  /** In presenter.html alone. */
  readonly speakerKey: Key;
  /** A button. */
  readonly figures: string;
  /** What is told of a slide that comes up: `Slide 3 of 12: …`. */
  readonly position: readonly [before: string, of: string, colon: string];
  /** Buttons, and the field for a slide's number. */
  readonly next: string;
  readonly previous: string;
  readonly resume: string;
  readonly jump: string;
  readonly speaker: SpeakerWords;
}

/** They stand in quoted strings of a script (reveal-scripts.ts): no quote, backquote or backslash. */
export interface SpeakerWords {
  readonly title: string;
  readonly loading: string;
  readonly upcoming: string;
  readonly time: string;
  readonly reset: string;
  readonly pacing: string;
  readonly notes: string;
  readonly layout: string;
  readonly layouts: readonly [standard: string, wide: string, tall: string, notesOnly: string];
  readonly stranger: string;
  readonly lost: string;
  readonly noWindow: string;
}
