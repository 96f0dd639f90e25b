/** Every problem the tool can tell, with the arguments its sentence needs. Figures and lists arrive already worded. */
export interface DiagnosticArgs {
  // ---- build ----
  /** No deck under `data/` or at the path given. */
  'deck-not-found': { readonly deck: string; readonly nearest: readonly string[] };
  /** Something that only this machine can mend: a file that cannot be read, a full disk. */
  /** Where what is kept between runs was to stand; a temporary folder is used instead. */
  'cache-refused': CacheRefusal;
  'file-unreadable': { readonly file: string; readonly reason: string };

  // ---- edition ----
  /** A file under `editions/` that cannot be compared with. */
  'edition-malformed': { readonly file: string; readonly reason: string };
  /** `edition` is '' where just the latest was asked for. */
  'edition-not-frozen': {
    readonly deck: string;
    readonly edition: string;
    readonly known: readonly string[];
  };
  'edition-file-missing': { readonly file: string };

  // ---- read ----
  'file-missing': { readonly file: string; readonly nearest: readonly string[] };
  'file-empty': { readonly file: string };
  /** More than `limits` allows; `found` is undefined where it was not counted to the end. */
  'over-limit': { readonly limit: LimitWord; readonly most: number; readonly found?: number };
  /** A folder, a pipe, a device. */
  'file-not-plain': { readonly file: string };
  /** A picture whose bytes are none that a page can show. */
  'image-unreadable': { readonly file: string };
  /** An SVG that moves, reacts, or names what lies outside it; `what`: an element or attribute as written. */
  'image-unsafe': { readonly file: string; readonly what: string };
  'file-outside': { readonly file: string };
  'not-utf8': { readonly file: string; readonly encoding: Encoding };
  'nul-character': NoArgs;
  /** `turns`: it changes the direction in which what follows is read. */
  'hidden-character': { readonly name: string; readonly turns: boolean };
  'cr-line-ends': { readonly file: string };
  'yaml-syntax': { readonly reason: string };
  'yaml-trap': { readonly trap: YamlTrap; readonly mended?: string };
  'yaml-duplicate-key': { readonly key: string };
  'yaml-directive': { readonly found: string };
  'yaml-documents': NoArgs;
  'yaml-tag': { readonly tag: string };
  'yaml-alias': { readonly reason: string };
  /** Keys that reach into JavaScript's own objects. */
  'key-refused': { readonly key: string };
  'unknown-key': {
    readonly key: string;
    readonly nearest: readonly string[];
    readonly known: readonly string[];
  };
  'missing-key': { readonly key: string };
  'wrong-type': { readonly found: string; readonly expected: string };
  /** `1.10` where a text was meant, and YAML made a number of it. */
  'text-as-other': { readonly found: string; readonly type: string; readonly mended: string };
  'not-one-of': {
    readonly found: string;
    readonly choices: readonly string[];
    readonly nearest: readonly string[];
  };
  'wrong-length': { readonly least?: number; readonly most?: number; readonly count: number };
  'wrong-value': { readonly found: string; readonly reason: string };
  /** `layouts`: those that may have the keys which are written; `signs`: keys that give a layout away. */
  'layout-unclear': { readonly layouts: readonly string[]; readonly signs: readonly string[] };
  'slide-id-missing': { readonly proposed: string };
  'slide-id-malformed': { readonly id: string; readonly proposed: string };
  'slide-id-twice': { readonly id: string; readonly first: string };
  'literal-number': { readonly literal: string };
  'slides-file-again': { readonly file: string };
  'descriptor-missing': { readonly folder: string };
  'resource-skipped': { readonly name: string; readonly reason: SkippedResource };
  'csv-quote': { readonly reason: string };
  'csv-ragged': { readonly found: number; readonly expected: number };
  'field-twice': { readonly table: string; readonly name: string };
  'csv-header-twice': { readonly name: string };
  'csv-header-blank': { readonly column: number };
  'csv-delimiter': { readonly found: string };
  'csv-header-unknown': { readonly name: string; readonly nearest: readonly string[] };
  'csv-column-missing': { readonly name: string; readonly nearest: readonly string[] };
  'csv-no-rows': { readonly file: string };
  'csv-total-row': { readonly word: string };
  'csv-note-row': { readonly text: string; readonly lines: number };
  'csv-title-rows': { readonly text: string; readonly line: number };
  'csv-second-head': NoArgs;
  'cell-error-value': { readonly found: string };
  'cell-serial-date': { readonly found: string; readonly date: string };
  'cell-blank': { readonly field: string; readonly quantity: boolean };
  'cell-quantity': {
    readonly found: string;
    readonly field: string;
    readonly problem: CellProblem;
    readonly detail: string;
  } & Offers;
  'cell-moment': {
    readonly found: string;
    readonly field: string;
    readonly problem: MomentTrouble;
  } & Offers;
  'cell-type': {
    readonly found: string;
    readonly field: string;
    readonly type: string;
  } & Offers;
  /** The marks of a field's numbers cannot be told apart, or one of them is none. */
  'number-marks': {
    readonly decimal: string;
    readonly group: string;
    readonly problem: 'equal' | 'not-a-mark';
  };
  /** `quantity: k€`: a scale where a unit is asked for; `mended` has both in their places. */
  /** Written: what bare numbers are read in. */
  'head-says-otherwise': {
    readonly field: string;
    readonly head: string;
    readonly found: string;
    readonly written: string;
    readonly mended?: string;
  };
  'unit-with-scale': { readonly found: string; readonly mended: string };
  'cell-category': {
    readonly found: string;
    readonly field: string;
    readonly choices: readonly string[];
    readonly nearest: readonly string[];
  };
  'cell-constraint': { readonly found: string; readonly field: string; readonly rule: string };
  'cell-not-unique': { readonly found: string; readonly field: string; readonly line: number };
  'key-twice': { readonly key: string; readonly line: number };
  'key-twins': { readonly key: string; readonly other: string; readonly line: number };
  'foreign-key': {
    readonly found: string;
    readonly table: string;
    readonly nearest: readonly string[];
  };
  'evidence-pattern': { readonly found: string };

  // ---- text ----
  /** A binding that is not closed, is empty, or holds what text may not hold. */
  'binding-malformed': { readonly found: string; readonly problem: BindingProblem };

  /** `**` without its partner. */
  /** HTML, Markdown or TeX that would be printed as it stands. */
  'markup-foreign': { readonly found: string; readonly kind: MarkupKind };
  /** Any markup in a text that is printed as it is written: a deck's title, a section's name, a column's head. */
  'markup-in-plain': { readonly found: string };
  'mark-unclosed': NoArgs;
  /** A link that is not http, https or mailto. */
  'link-refused': { readonly href: string };

  // ---- words ----
  /** A word that compares and stands in no key of `because`; the forms that could carry it. */
  'unchecked-comparison': { readonly word: string; readonly forms: readonly string[] };
  /** A key that holds such a word over a claim that says something else. */
  'claim-says-otherwise': {
    readonly word: string;
    readonly key: string;
    readonly claim: string;
    readonly forms: readonly string[];
  };
  /** A sentence that names other rows or figures than its claim, and none of the claim's. */
  'claim-about-another': {
    readonly words: string;
    readonly of: 'row' | 'figure';
    readonly named: string;
    readonly claimed: readonly string[];
  };
  /** A number typed into a sentence. */
  'unbound-number': { readonly found: string };

  // ---- facts ----
  'unknown-table': { readonly name: string; readonly nearest: readonly string[] };
  'unknown-row': {
    readonly table: string;
    readonly name: string;
    readonly nearest: readonly string[];
  };
  'unknown-field': {
    readonly table: string;
    readonly name: string;
    readonly nearest: readonly string[];
  };
  /** The table has no primary key, so its rows have no address. */
  'row-without-key': { readonly table: string };
  /** An address that stops before it names a cell, or goes on behind one. */
  'address-incomplete': { readonly address: string };

  // ---- plan ----
  /** A slide of changes in a deck that is compared with nothing. */
  'changes-without-compare': NoArgs;
  'unknown-measure': { readonly name: string; readonly nearest: readonly string[] };
  /** A measure whose figure is not known, in a sentence that needs one. */
  'measure-not-known': { readonly name: string; readonly text: string; readonly formula: InBoth };
  /** A fact that is undisclosed or does not apply, in a sentence that no claim ties to that. */
  'bound-not-known': {
    readonly address: string;
    readonly text: string;
    readonly word: string;
  };
  /** Words under `because` that the slide does not hold. */
  'claim-words-missing': { readonly words: string };
  'claim-fails': FailedClaim;
  /** The answer of a statement is another than the deck expects. */
  'statement-changed': FailedClaim;
  /** Someone's assertion, in a sentence that does not say whose it is. */
  'claim-unattributed': { readonly words: string; readonly who: string };
  'rounding-changes-verdict': { readonly words: string; readonly figures: readonly string[] };
  /** The day until which a claim was let pass is over. */
  'hold-expired': {
    readonly words: string;
    readonly until: string;
    readonly by: string;
    readonly reason: string;
  };
  'hold-not-a-day': { readonly found: string };
  'edition-not-a-moment': { readonly found: string };
  'bound-cell-blank': { readonly address: string };
  /** A selection that leaves no row. */
  'no-rows': { readonly table: string };
  /** Figures worded: what the total says, what the steps before it make, and what lies between the two. */
  'parts-do-not-sum': {
    readonly total: string;
    readonly text: string;
    readonly parts: string;
    readonly by: string;
  };
  /** An annotation that points at nothing, at more than one thing, or at what the chart does not show. */
  'annotation-place': {
    readonly found: string;
    readonly problem: 'forms' | 'not-shown' | 'not-a-place';
  };
  /** Two rows of a table for one cell of a matrix. */
  'cell-twice': { readonly row: string; readonly column: string };
  'field-type': { readonly field: string; readonly needs: FieldNeed; readonly has: string };
  /** Two rows whose slides would have one name. */
  'each-id-twice': { readonly id: string; readonly row: string; readonly other: string };
  /** More or fewer rows than stand side by side. */
  'comparison-rows': { readonly rows: number; readonly least: number; readonly most: number };
  /** Two fields of one chart that cannot stand on one scale: other units, or other steps. */
  'chart-fields-differ': {
    readonly one: string;
    readonly has: string;
    readonly other: string;
    readonly otherHas: string;
  };
  /** A timeline's row whose moment has no day at all. */
  'event-without-date': { readonly table: string; readonly row: string; readonly field: string };

  /** More events near one another than there is room to name. */
  'timeline-full': { readonly events: number };
  'shares-not-percent': {
    readonly field: string;
    readonly table: string;
    readonly unit: string;
    /** Each part's share of the whole table is what the bar needs. */
    readonly computable: boolean;
  };
  'shares-part': { readonly part: string; readonly text: string };
  'shares-sum': { readonly bar: string; readonly text: string; readonly short: boolean };

  // ---- claims ----
  /** Neither a measure, nor a fact's address. */
  'claim-name': { readonly found: string; readonly nearest: readonly string[] };
  /** A figure that cannot be read as what stands beside it. */
  'claim-figure': { readonly found: string; readonly unit: string; readonly like: string };
  'claim-units': { readonly left: string; readonly right: string };
  'claim-column': { readonly found: string; readonly nearest: readonly string[] };
  /** A place among rows is had by a fact only. */
  'claim-needs-fact': { readonly found: string; readonly nearest: readonly string[] };
  /** The claim speaks of a row that its own selection leaves out. */
  'claim-not-selected': { readonly fact: string };
  /** Whatever the figures, it cannot fail (or cannot hold): it checks nothing. Only `check --mutate` looks. */
  'claim-vacuous': {
    readonly words: string;
    readonly lacks: 'holds' | 'fails';
    readonly tries: number;
    readonly facts: readonly string[];
  };
  'claim-judges-nothing': { readonly form: string };
  'trend-too-short': { readonly rows: number };
  'trend-without-order': { readonly table: string; readonly fields: readonly string[] };
  'column-taken': { readonly table: string; readonly name: string };
  'total-without-column': { readonly name: string; readonly nearest: readonly string[] };
  'measure-circle': { readonly names: readonly string[] };
  'measure-impossible': {
    readonly name: string;
    readonly problem: 'units-differ' | 'not-applicable' | 'division-by-zero' | 'nothing-to-compute';
    readonly left: string;
    readonly right: string;
  };
  'share-not-a-part': { readonly part: string };

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
  /** A character that the deck's font cannot draw. */
  'missing-glyph': {
    readonly character: string;
    /** `U+9AD9`. */
    readonly codePoint: string;
    readonly slide: string;
  };

  // ---- charts ----
  /** A label for which there is no free place: its row, and the row in whose way it is. */
  /** The chart has no scale of that kind, or it does not reach so far. */
  'annotation-off-scale': { readonly text: string };
  'label-no-place': { readonly label: string; readonly other: string };
  /** Text that would leave the chart's box, by so many pixels. */
  'chart-overflow': { readonly text: string; readonly px: number };
  'mark-outside': { readonly row: string; readonly px: number };
  /** More rows than the box holds at readable sizes. */
  'chart-too-many-rows': { readonly rows: number; readonly most: number };
  /** A row that the chart neither draws nor prints. */
  'row-not-drawn': { readonly row: string };
  /** What Vega or Vega-Lite said about the spec. */
  'chart-warning': { readonly message: string };
  /** Not a Vega-Lite spec at all. */
  'spec-malformed': { readonly reason: string };
  /** A figure made inside the spec: which property, at which path of the spec. */
  'untraced-figure': { readonly what: string; readonly path: string };
  /** Something that could fetch, link, draw pictures or react. */
  'spec-unsafe': { readonly what: string; readonly path: string };
  'unknown-data-name': {
    readonly name: string;
    readonly path: string;
    readonly nearest: readonly string[];
  };
  'unknown-chart-field': {
    readonly name: string;
    readonly path: string;
    readonly nearest: readonly string[];
  };
  /** A log scale has no place for it. */
  'log-not-positive': { readonly row: string; readonly text: string };

  // ---- render ----
  'template-missing': { readonly layout: string; readonly file: string };
  'template-syntax': { readonly reason: string };
  'template-unknown-name': { readonly name: string; readonly nearest: readonly string[] };
  /** The name is there, but holds no text that could be printed. */
  'template-not-text': { readonly name: string; readonly holds: string };
  'template-unsafe': { readonly found: string; readonly where: UnsafeTemplate };

  // ---- publish ----
  /** Told beside a build that succeeded all the same. */
  'browser-restarted': { readonly reason: string };
  /** Something was wrong with the browser that was unpacked before. */
  'browser-renewed': UnpackedFault;
  /** `command`: what brings one to where it is looked for. */
  'browser-missing': { readonly tried: readonly string[]; readonly command: string };
  'out-is-file': { readonly folder: string };
  'out-is-link': { readonly folder: string };
  /** The disk does not let the set be written. */
  /** `files`: those that another program holds open, where that can be told. */
  'out-refused': {
    readonly folder: string;
    readonly reason: Refusal;
    readonly files: readonly string[];
  };
  'out-not-ours': { readonly folder: string };
  'out-has-others': { readonly folder: string; readonly files: readonly string[] };
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
  'chart-empty': Measured;
  'image-missing': Measured;
  /** A slide allows what was not found on it. */
  'allow-unneeded': { readonly slide: string; readonly code: string };
  'pdf-pages': { readonly pages: number; readonly slides: number };
}

export type SlidePart = 'title' | 'kicker' | 'body' | 'table' | 'chart' | 'key' | 'footer';

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

/** Worded in both languages of messages. */
export interface InBoth {
  readonly en: string;
  readonly ja: string;
}

export interface FailedClaim {
  readonly words: string;
  readonly verdict: 'holds' | 'holdsAsStated' | 'attributed' | 'unknown' | 'fails';
  readonly expect: 'holds' | 'unknown' | 'fails';
  readonly obstacle: '' | 'not-comparable' | 'not-applicable';
  readonly says: InBoth;
  readonly figures: readonly {
    readonly name: string;
    readonly of: string;
    /** As the deck prints it. */
    readonly text: string;
    readonly address: string;
    /** `file:line:column`; '' for a measure. */
    readonly place: string;
    /** As it was in the last good build; '' where that is not known or the same. */
    readonly before: string;
  }[];
  /** Other slides whose claims or figures rest on the same facts. */
  readonly elsewhere: readonly string[];
  /** Words that the data would support, and the claim that they need. */
  readonly wording: string;
  readonly mended: string;
}

/** A problem whose sentence needs no arguments. */
export type NoArgs = Readonly<Record<string, never>>;

export type Encoding = 'UTF-16' | 'Shift_JIS' | 'EUC-JP' | 'unknown';

export type YamlTrap =
  | 'tab'
  | 'full-width-space'
  | 'full-width-colon'
  | 'full-width-brace'
  | 'binding-unquoted'
  | 'markup-unquoted'
  | 'quote-unclosed'
  | 'no-blank-after-colon'
  | 'no-blank-in-braces'
  | 'hash-comment';

export type SkippedResource =
  'remote' | 'inline' | 'not-a-table' | 'several-files' | 'no-path' | 'missing';

/** One thing that a cell could mean: what to type, and what this very cell would then say. */
export interface Choice {
  readonly write: string;
  readonly gives: InBoth;
}

/** `mended` where the meaning is certain, else what there is to choose from. */
export interface Offers {
  readonly mended?: string;
  readonly choices?: readonly Choice[];
}

export type MomentTrouble = 'unreadable' | 'no-such-day' | 'zone' | 'doubtful' | 'low-above-high';

export type CellProblem =
  | 'unreadable'
  /** Not a number, infinite: numbers of the standard that are no figures. */
  | 'not-finite'
  /** `detail`: a number with the column's own marks. */
  | 'commas'
  /** A unit where the field has none. */
  | 'unit-unknown'
  /** Another sign than the cells above: `detail`. */
  | 'mixed-signs'
  | 'accounting-negative'
  | 'no-scale'
  | 'wrong-unit'
  | 'low-above-high'
  | 'below-minimum'
  | 'above-maximum';

export type FieldNeed = 'quantity' | 'moment' | 'category' | 'any';

export type MarkupKind =
  | 'address'
  | 'bold'
  | 'break'
  | 'code'
  | 'comment'
  | 'entity'
  | 'footnote'
  | 'formula'
  | 'heading'
  | 'italic'
  | 'list'
  | 'picture'
  | 'quote'
  | 'ruby'
  | 'strike'
  | 'table'
  | 'tag';

export type BindingProblem =
  'empty' | 'unclosed' | 'block' | 'helper' | 'partial' | 'triple' | 'path';

/** What is wrong with a file of the unpacked browser. */
export interface UnpackedFault {
  readonly file: string;
  readonly fault: 'missing' | 'changed' | 'strange' | 'owner' | 'open';
}

/** Why a folder is not used to keep things in. */
export interface CacheRefusal {
  readonly folder: string;
  readonly reason: CacheFault;
  /** What the disk says, where it is `denied`. */
  readonly detail?: string;
}

export type CacheFault =
  | 'link'
  | 'file'
  /** Another user's. */
  | 'owner'
  /** Others may read or write in it, or rename it. */
  | 'open'
  /** Of the right name, but somebody else made it. */
  | 'foreign'
  | 'denied';

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

/** The limits of `model/limits.ts`; told again so that this room imports nothing. */
export type LimitWord =
  | 'textMegabytes'
  | 'tableMegabytes'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'cellLength'
  | 'nesting'
  | 'aliases'
  | 'pictureMegabytes'
  | 'pictureMegapixels'
  | 'pictureElements'
  | 'marks'
  | 'slides';
