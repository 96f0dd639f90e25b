/** What can be wrong with how a deck is drawn: its theme, fonts, charts and templates. */
export interface DrawArgs {
  // ---- theme ----
  'tokens-invalid': { readonly theme: string; readonly path: string; readonly reason: string };
  'unknown-colour': { readonly name: string; readonly nearest: readonly string[] };
  /** Two colours of a theme that are set on each other and too alike; ratios worded. */
  'low-contrast': {
    readonly pair: string;
    readonly ratio: string;
    readonly least: string;
    readonly passing: string;
  };
  /** A line that is lower than the letters in it. */
  'line-below-letters': { readonly role: string; readonly line: number; readonly size: number };
  'theme-file-missing': { readonly file: string };
  /** It, or a link on the way to it, leads out of the project. */
  'theme-file-outside': { readonly file: string };
  /** `most`: megabytes. */
  'theme-file-large': { readonly file: string; readonly most: number };
  'font-unreadable': { readonly file: string };
  'font-restricted': { readonly file: string };
  'theme-circle': { readonly themes: readonly string[] };
  'theme-not-found': { readonly theme: string; readonly nearest: readonly string[] };

  // ---- fonts ----
  /** A character that none of the deck's fonts can draw. */
  'missing-glyph': {
    readonly character: string;
    /** `U+9AD9`. */
    readonly codePoint: string;
    readonly slide: string;
    /** The npm package of a font that has it; '': none is known. */
    readonly package: string;
  };

  // ---- charts ----
  /** The chart has no scale of that kind, or it does not reach so far. */
  'annotation-off-scale': { readonly text: string };
  /** A claim that is not drawn, for what is in its way; '' where its place lies beyond the scale. */
  'claim-no-room': { readonly words: string; readonly other: string };
  /** A label for which there is no free place: its row, and the row in whose way it is. */
  'label-no-place': { readonly label: string; readonly other: string };
  /** Text that would leave the chart's box, by so many pixels. */
  'chart-overflow': { readonly text: string; readonly px: number };
  'mark-outside': { readonly row: string; readonly px: number };
  /** Plots side by side that would leave the chart's box by so many pixels however small they are. */
  'plots-no-room': { readonly px: number };
  /** More rows than the box holds at readable sizes. */
  'chart-too-many-rows': { readonly rows: number; readonly most: number };
  /** A row that the chart neither draws nor prints. `others`: how many more of an author's own spec (`own`). */
  'row-not-drawn': { readonly row: string; readonly others: number; readonly own: boolean };
  /** A figure that is not exact, of which an author's own spec reads nothing but where it stands. */
  'sign-not-drawn': {
    readonly row: string;
    readonly others: number;
    readonly text: string;
    readonly field: string;
  };
  /** A mark that leaves its plot and lies on words beside it. */
  'mark-on-words': { readonly row: string; readonly words: string };
  /** More names than colours, so that two have the same. */
  'colours-repeat': { readonly names: number; readonly colours: number };
  /** What the spec of a preset of our own lacks; its place is the file. `detail`: what Vega said, or a name. */
  'preset-broken': {
    readonly file: string;
    readonly fault: PresetFault;
    readonly detail: string;
    /** What would be right; '' where nothing is known of it. */
    readonly wanted: string;
  };
  /** What Vega or Vega-Lite said about the spec. */
  'chart-warning': { readonly message: string };
  /** Not a Vega-Lite spec at all. */
  /** `detail`: the path, or what Vega-Lite said. */
  'spec-malformed': { readonly fault: SpecFault; readonly detail: string };
  /** A figure made inside the spec: which property, at which path of the spec. */
  'untraced-figure': { readonly what: string; readonly path: string };
  /** A key, mark or type that Vega-Lite does not know. */
  'spec-unknown': {
    readonly found: string;
    readonly path: string;
    readonly known: readonly string[];
    readonly nearest: readonly string[];
  };
  /** A format that multiplies by hundred what is no share. */
  'spec-format': { readonly format: string; readonly path: string };
  /** What an author's own spec would work out stands in a table of groups of `rows` of the `of` rows of `from`. */
  'spec-grouped': {
    readonly table: string;
    readonly from: string;
    readonly rows: number;
    readonly of: number;
  };
  /** Rows that the filters of an author's own spec leave out. */
  'rows-filtered': { readonly rows: number; readonly of: number };
  /** A selection or an input of an author's own spec: what is drawn is how it begins. */
  'spec-first-state': { readonly name: string; readonly path: string };
  /** Something that could fetch, link or draw pictures. */
  'spec-unsafe': { readonly what: string; readonly path: string };
  'unknown-data-name': {
    readonly name: string;
    readonly path: string;
    readonly nearest: readonly string[];
  };
  'unknown-chart-field': {
    readonly name: string;
    readonly path: string;
    /** Fields of the table. */
    readonly known: readonly string[];
    readonly nearest: readonly string[];
  };
  /** Below zero: the area of a point, or a part of what is stacked upwards. */
  'negative-figure': { readonly row: string; readonly text: string; readonly as: 'size' | 'part' };
  /** Two figures at one moment. `canName`: the preset knows series. */
  'moment-twice': {
    readonly place: string;
    readonly figures: readonly string[];
    readonly canName: boolean;
  };
  /** A log scale has no place for it. */
  'log-not-positive': { readonly row: string; readonly text: string };

  // ---- render ----
  'template-missing': { readonly layout: string; readonly file: string };
  'template-syntax': { readonly reason: string };
  'template-unknown-name': { readonly name: string; readonly nearest: readonly string[] };
  /** The name is there, but holds no text that could be printed. */
  /** `absent`: it may also not be there. */
  'template-not-text': {
    readonly name: string;
    readonly holds: 'list' | 'object' | 'unseen' | 'value';
    readonly absent: boolean;
  };
  'template-unsafe': { readonly found: string; readonly where: UnsafeTemplate };
}

export type SpecFault = 'no-data' | 'data-unnamed' | 'vega' | 'refused';

/** It uses a part that is not there, or leaves out a name that a part asks for (`unfilled`), or reads nothing of some data. */
export type PresetFault = 'refused' | 'no-part' | 'unfilled' | 'unread' | 'unsafe';

export type UnsafeTemplate =
  | 'raw'
  | 'script'
  | 'style'
  | 'event'
  | 'url'
  | 'unquoted'
  | 'tag'
  | 'dynamic-partial'
  | 'decorator'
  | 'helper';
