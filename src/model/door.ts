/** What can be said of a file that is read for the first time: why it is not read, and what was taken to be so. */

/** Why a file is not read: each is one sentence. */
export type RefusalCode =
  | 'missing'
  | 'no-files'
  | 'too-large'
  | 'gzip'
  | 'zip'
  | 'bomb'
  | 'password'
  | 'damaged'
  | 'encoding'
  | 'unknown-kind'
  | 'not-table'
  | 'codec'
  | 'outside'
  | 'empty'
  /** Of an address. */
  | 'address'
  | 'offline'
  | 'late'
  | 'status';

export interface DecisionArgs {
  readonly macros: { readonly file: string };
  readonly links: { readonly file: string };
  readonly 'hidden-sheets': { readonly names: readonly string[] };
  readonly 'hidden-rows': { readonly names: readonly string[] };
  readonly 'hidden-columns': { readonly names: readonly string[] };
  readonly encoding: { readonly encoding: string };
  readonly marks: { readonly cell: string; readonly chosen: string; readonly other: string };
  /** (1,234) and 1,234-. */
  readonly negative: { readonly cells: readonly string[] };
  readonly heads: { readonly rows: number };
  readonly 'no-head': { readonly columns: number };
  /** Lines that name the rows below them became a column. */
  readonly groups: { readonly names: readonly string[]; readonly column: string };
  readonly filled: { readonly column: string; readonly cells: number };
  readonly totals: { readonly rows: readonly string[] };
  readonly 'total-differs': {
    readonly row: string;
    readonly column: string;
    readonly total: string;
    readonly sum: string;
  };
  /** It is called a total and could not be added up. */
  readonly 'total-unsure': { readonly row: string; readonly name: string };
  readonly 'total-column': { readonly column: string };
  readonly 'periods-across': {
    readonly first: string;
    readonly last: string;
    readonly count: number;
  };
  readonly 'year-of-months': { readonly year: string };
  readonly 'months-without-year': { readonly columns: readonly string[] };
  readonly 'apart-columns': { readonly columns: readonly string[] };
  readonly 'unit-from': {
    readonly column: string;
    readonly unit: string;
    readonly from: 'head' | 'format' | 'cells' | 'title';
  };
  readonly 'unit-of-title': { readonly columns: readonly string[]; readonly unit: string };
  readonly 'scale-differs': {
    readonly column: string;
    readonly head: string;
    readonly format: string;
  };
  readonly 'scale-hidden': { readonly column: string; readonly format: string };
  readonly 'small-percent': { readonly column: string; readonly cell: string };
  readonly 'units-by-row': { readonly units: readonly string[] };
  readonly 'units-mixed': { readonly column: string; readonly units: readonly string[] };
  readonly 'no-figure': { readonly column: string; readonly cells: readonly string[] };
  readonly 'error-cells': { readonly column: string; readonly cells: readonly string[] };
  readonly footnotes: { readonly column: string; readonly cells: readonly string[] };
  readonly stray: { readonly column: string; readonly cell: string; readonly text: string };
  readonly 'day-or-month': {
    readonly column: string;
    readonly cell: string;
    readonly chosen: string;
    readonly other: string;
  };
  readonly 'first-days': { readonly column: string };
  readonly 'year-spans': { readonly column: string };
  readonly 'years-or-numbers': { readonly column: string };
  readonly key: { readonly columns: readonly string[] };
  readonly 'no-key': { readonly column: string };
  readonly edition: { readonly edition: string; readonly from: 'data' | 'today' };
}

export type DecisionCode = keyof DecisionArgs;

/** What a newer file changes in a table. `was` and `is` are cells, or names of what was renamed. */
export interface Change {
  readonly kind:
    | 'shifted'
    | 'tenfold'
    | 'revised'
    | 'correction-kept'
    | 'correction-replaced'
    | 'unit-changed'
    | 'column-gone'
    | 'column-new'
    | 'column-renamed'
    | 'row-gone'
    | 'row-new'
    | 'row-renamed';
  readonly table: string;
  readonly row?: string;
  readonly field?: string;
  readonly was?: string;
  readonly is?: string;
}
