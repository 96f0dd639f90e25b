/** What can be wrong with a sentence: its bindings and marks, and words and numbers that no claim carries. */
import type { Said } from '../../model/said.ts';
import type { SaysLess } from '../../model/says-less.ts';
import type { NoArgs } from './common.ts';

export interface TextArgs {
  // ---- text ----
  /** A binding that is not closed, is empty, or holds what text may not hold. */
  'binding-malformed': { readonly found: string; readonly problem: BindingProblem };
  /** HTML, Markdown or TeX that would be printed as it stands. */
  'markup-foreign': { readonly found: string; readonly kind: MarkupKind };
  /** Any markup in a text that is printed as it is written: a deck's title, a section's name, a column's head. */
  'markup-in-plain': { readonly found: string };
  /** `**` without its partner. */
  'mark-unclosed': NoArgs;
  /** A link that is not http, https or mailto. */
  'link-refused': { readonly href: string };

  /** A word that reads as a Latin one, with letters of another script or of formulas; `plain` is what it reads as. */
  'look-alike-letters': { readonly found: string; readonly plain: string };

  // ---- words ----
  /** A word that compares and stands in no key of `because`; the forms that could carry it. */
  'unchecked-comparison': {
    readonly word: string;
    readonly forms: readonly string[];
    readonly offer: OfferedText;
  };
  /** A key that holds such a word over a claim that says something else. */
  'claim-says-otherwise': {
    readonly word: string;
    readonly key: string;
    readonly claim: string;
    readonly forms: readonly string[];
  };
  /** A sentence that names other rows, figures or times than its claim, and none of the claim's. */
  'claim-about-another': {
    readonly words: string;
    readonly of: 'row' | 'figure' | 'period';
    readonly named: string;
    readonly claimed: readonly string[];
  };
  /** A bound figure beside the name of another row, figure or period than its own. */
  'bound-about-another': {
    readonly of: 'row' | 'figure' | 'period';
    readonly named: string;
    readonly owner: string;
  };
  /** Two that are compared stand in each other's place: the claim is true the other way round. */
  'roles-swapped': { readonly named: string; readonly words: string };
  /** A claim that is not so, or not known, under words that do not deny. */
  'denial-missing': { readonly words: string };
  /** Where somebody is said to have said it: no locator of evidence, and in no source. */
  'said-place-unknown': {
    readonly who: string;
    readonly at: string;
    readonly nearest: readonly string[];
  };
  /** A day, a loss, a label that a clause says of the row it names, and that the row's cell does not. */
  'row-says-otherwise': {
    readonly said: string;
    readonly row: string;
    readonly column: string;
    readonly cell: string;
  };
  /** An author’s own view of what a claim of the deck has decided otherwise. */
  'view-contradicts': { readonly word: string; readonly named: string; readonly owner: string };
  /** Words that say more than their claim: of a time that its run leaves out, of a place that it shares, of fewer rows than it lists. */
  'claim-says-less': {
    readonly words: string;
    readonly of: SaysLess;
    readonly named: string;
  };
  /** Under `strict`: a text that rests on no claim, figure, source, view; the words that nothing carries. */
  'sentence-open': {
    readonly text: string;
    readonly words: readonly string[];
    readonly title: boolean;
    readonly offer: OfferedText;
  };
  /** A number in the words of a claim that is no figure of it. */
  'number-differs': { readonly found: string; readonly key: string };
  /** A literal of the deck that would free a figure, or a word that compares, wherever it stands. */
  'literal-not-a-name': { readonly literal: string; readonly problem: 'amount' | 'comparing' };
  /** A whole number of something that the data does not know: it does not follow the data. */
  'number-of-others': { readonly found: string };
  /** A title counts what stands on its slide, and so many do not. */
  'slide-count-differs': { readonly found: string; readonly counts: readonly number[] };
  /** A number typed into a sentence. `mended`: the one figure of the slide that prints just so; '' for none. */
  'unbound-number': { readonly found: string; readonly mended: string };
}

/** A text that rests on something, with the claims that carry its words; no lines where nothing can be offered. */
export interface OfferedText {
  /** Lines of YAML, to paste into the slide. */
  readonly lines: readonly string[];
  /** The text is as it was: only claims are new. */
  readonly own: boolean;
  /** What those claims rest on. */
  readonly rests: readonly Said[];
  /** Some of it only as published: bounds, estimates. */
  readonly stated: boolean;
}

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
