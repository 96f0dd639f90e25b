/** What can be wrong with an address, a measure or a claim, before anything is judged. */
export interface ClaimArgs {
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
}
