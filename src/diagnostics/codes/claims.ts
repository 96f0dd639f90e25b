/** What can be wrong with an address, a measure or a claim, before anything is judged. */
import type { SaidFigure } from '../../model/said.ts';

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
  /** A bare number that its column, which is written in thousands or more, would not hold: 36, or 36,000? In the deck's marks. */
  'claim-figure-scale': {
    readonly found: string;
    readonly column: string;
    readonly scaled: string;
  };
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
  /** One more row was tried, with many values: none makes it fail. Only `check --mutate` looks. */
  'claim-no-row-breaks': { readonly words: string; readonly table: string; readonly tries: number };
  /** One more row could not break it, as it is written. */
  'claim-cannot-break': {
    /**
     * `alone`: it is asked of nobody else. `listed`: the rows that it names are all there are, so that only a new one is left
     * out. `counted`: rows that are named are as many as are named. `who`: what they have is who they are.
     * `same`: what they are to be is what they were chosen by.
     */
    readonly why: 'alone' | 'listed' | 'counted' | 'who' | 'same';
    readonly form: string;
    readonly table: string;
  };
  /** A value under `where` or `have` that no cell of its column has. */
  'condition-no-such-value': {
    readonly table: string;
    readonly field: string;
    readonly found: string;
    readonly nearest: readonly string[];
  };
  /** A cell of an internal column would be printed. */
  'internal-printed': { readonly address: string };
  /** The result of a measure is itself a cell of an internal column. */
  'internal-cell': { readonly name: string; readonly column: string };
  /** @param name of a measure, or a claim's form @param rows that the result rests on: too few */
  'internal-few': { readonly name: string; readonly column: string; readonly rows: number };
  /** Two measures rest on internal figures that differ by so many. */
  'internal-difference': { readonly name: string; readonly other: string; readonly rows: number };
  'claim-judges-nothing': { readonly form: string };
  'trend-too-short': { readonly rows: number };
  /** Texts of which one stands before another by its letters, and behind it by its number: Week 10, Week 2. */
  'trend-order-unnatural': {
    readonly field: string;
    readonly first: string;
    readonly second: string;
  };
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
  /** Not one of `of`, `top` and `rest`; or so many of the largest as there are. */
  'share-of-what': {
    readonly problem: 'keys' | 'all';
    readonly key: string;
    readonly number: number;
    readonly rows: number;
  };
  /** Percentages that cannot be parts of one whole: together they are more than it. */
  'share-over-whole': { readonly sum: SaidFigure };
  'share-not-a-part': { readonly part: string };
}
