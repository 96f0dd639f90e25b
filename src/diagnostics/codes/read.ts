/** What can be wrong with what is read: the call, an edition, the files of a deck and every value in them. */
import type { Limits } from '../../model/limits.ts';
import type { SaidFigure } from '../../model/said.ts';
import type { NoArgs } from './common.ts';
import type { PackageArgs } from './package.ts';

export interface ReadArgs extends TableArgs, PackageArgs {
  // ---- build ----
  /** No deck under `data/` or at the path given. */
  /** Their sets would be written over each other. */
  'deck-name-twice': { readonly name: string; readonly paths: readonly string[] };
  'deck-not-found': { readonly deck: string; readonly nearest: readonly string[] };
  /** Where what is kept between runs was to stand; a temporary folder is used instead. */
  'cache-refused': CacheRefusal;
  /** Something that only this machine can mend: a file that cannot be read, a full disk. */
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
  /** More than whoever runs the tool lets a deck ask for. */
  'limit-above-ceiling': {
    readonly limit: keyof Limits;
    readonly asked: number;
    readonly most: number;
  };
  /** A folder, a pipe, a device. */
  'file-not-plain': { readonly file: string };
  /** A picture whose bytes are none that a page can show. */
  'image-unreadable': { readonly file: string };
  /** An SVG that moves, reacts, or names what lies outside it; `what`: an element or attribute as written. */
  'image-unsafe': { readonly file: string; readonly what: string };
  /** `root`: where `../` may reach; '' where it may nowhere. */
  'file-outside': { readonly file: string; readonly root: string };
  /** A name under `include` that the file does not have. */
  'include-unknown': {
    readonly file: string;
    readonly name: string;
    readonly nearest: readonly string[];
  };
  /** A measure that the deck has already. */
  'include-taken': { readonly name: string };
  /** A slide of a translation that the deck does not have. */
  'translated-unknown': { readonly id: string; readonly nearest: readonly string[] };
  /** `slide`: '' of the deck's own keys. `file`: where the words belong. */
  untranslated: { readonly slide: string; readonly keys: readonly string[]; readonly file: string };
  /** `encoding`: what it seems to be in; '' where that is not certain. */
  'not-utf8': { readonly file: string; readonly encoding: string };
  'nul-character': NoArgs;
  /** `turns`: it changes the direction in which what follows is read. */
  'hidden-character': { readonly name: string; readonly turns: boolean };
  'cr-line-ends': { readonly file: string };
  /** `found`: '' at its end. `wanted`: what may stand there; none where the text is whole already. */
  'json-syntax': { readonly found: string; readonly wanted: readonly JsonPart[] };
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
  /** `choices`: of what may stand here beside values of a kind, the words. */
  'wrong-type': {
    readonly is: ValueKind;
    readonly wanted: readonly ValueKind[];
    readonly choices: readonly string[];
  };
  /** `1.10` where a text was meant, and YAML made a number of it. */
  'text-as-other': { readonly found: string; readonly is: ValueKind; readonly mended: string };
  'not-one-of': {
    readonly found: string;
    readonly choices: readonly string[];
    readonly nearest: readonly string[];
  };
  'wrong-length': { readonly least?: number; readonly most?: number; readonly count: number };
  /** `limit`: what it has to be (`≥ 1`), how many characters it may have, its pattern; '' where there is none. */
  'wrong-value': { readonly found: string; readonly fault: ValueFault; readonly limit: string };
  /** `layouts`: those that may have the keys which are written; `signs`: keys that give a layout away. */
  'layout-unclear': { readonly layouts: readonly string[]; readonly signs: readonly string[] };
  'slide-id-missing': { readonly proposed: string };
  'slide-id-malformed': { readonly id: string; readonly proposed: string };
  'slide-id-twice': { readonly id: string; readonly first: string };
  'literal-number': { readonly literal: string };
  'slides-file-again': { readonly file: string };
  'descriptor-missing': { readonly folder: string };
  'resource-skipped': { readonly name: string; readonly reason: SkippedResource };
}

/** What can be wrong with a table's file and its cells. */
export interface TableArgs {
  'csv-quote': { readonly fault: QuoteFault };
  /** `rows` rows have `found` cells, and the head has another number of names. */
  'csv-head-short': { readonly expected: number; readonly found: number; readonly rows: number };
  'json-table': { readonly problem: JsonFault };
  'csv-ragged': { readonly found: number; readonly expected: number };
  'field-twice': { readonly table: string; readonly name: string };
  'csv-header-twice': { readonly name: string };
  'csv-header-blank': { readonly column: number };
  'csv-delimiter': { readonly mark: '\t' | ';' | '|' };
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
    /** How the field says that it is written: %d/%m/%Y; '' where as the standard has it. */
    readonly format: string;
  } & Offers;
  /** The marks of a field's numbers cannot be told apart, or one of them is none. */
  'number-marks': {
    readonly decimal: string;
    readonly group: string;
    readonly problem: 'equal' | 'not-a-mark';
  };
  /** Written: what bare numbers are read in. */
  'head-says-otherwise': {
    readonly field: string;
    readonly head: string;
    readonly found: string;
    readonly written: string;
    readonly mended?: string;
  };
  /** `margin` of what is no figure, `sample` of what is no percentage, or both. */
  'sampling-misplaced': {
    readonly field: string;
    readonly key: 'margin' | 'sample';
    readonly problem: 'both' | 'kind';
  };
  /** `quantity: k€`: a scale where a unit is asked for; `mended` has both in their places. */
  'unit-with-scale': { readonly found: string; readonly mended: string };
  'cell-category': {
    readonly found: string;
    readonly field: string;
    readonly choices: readonly string[];
    readonly nearest: readonly string[];
  };
  /** `slow`: it is a pattern that takes too long to try. */
  'cell-constraint': {
    readonly found: string;
    readonly field: string;
    readonly rule: string;
    readonly slow: boolean;
  };
  'cell-not-unique': { readonly found: string; readonly field: string; readonly line: number };
  /** Keys stand in the addresses of figures, which are printed. */
  'internal-key': { readonly table: string; readonly name: string };
  'key-twice': { readonly key: string; readonly line: number };
  'key-twins': { readonly key: string; readonly other: string; readonly line: number };
  /** @param row the key of the row that is called so, or the number of its line */
  'alias-taken': { readonly found: string; readonly row: string };
  'foreign-key': {
    readonly found: string;
    readonly table: string;
    readonly nearest: readonly string[];
  };
  'evidence-pattern': { readonly found: string };
}

/** A table in JSON: no JSON, no list of rows in it, or a row that is not like the others. */
export type JsonFault = 'no-rows' | 'row';
/** What may stand at a place of JSON; `escape`: behind a backslash. */
export type JsonPart = 'value' | 'name' | 'escape' | ':' | ',' | '}' | ']' | '"';

/** What stands in YAML. */
export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'nothing';

export type ValueFault =
  | 'empty'
  /** Under `written`: not a scale and a unit. */
  | 'not-scale-and-unit'
  | 'outside'
  | 'too-long'
  | 'pattern'
  | 'other';

/** A quotation mark that is never closed, one inside a cell that has none around it, text behind the closing one. */
export type QuoteFault = 'unclosed' | 'inside' | 'text-behind';

export type YamlTrap =
  | 'tab'
  | 'full-width-space'
  | 'full-width-colon'
  | 'full-width-brace'
  | 'binding-unquoted'
  | 'markup-unquoted'
  | 'text-unquoted'
  | 'quote-unclosed'
  | 'no-blank-after-colon'
  | 'no-blank-in-braces'
  | 'hash-comment'
  | 'decimal-comma'
  | 'grouped-number';

export type SkippedResource = 'remote' | 'not-a-table' | 'no-path';

/** One thing that a cell could mean: what to type, and what this very cell would then say. */
export interface Choice {
  readonly write: string;
  readonly gives: SaidFigure;
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
  /** Three digits behind one mark, and nobody has said what the mark is. */
  | 'marks-unsaid'
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
