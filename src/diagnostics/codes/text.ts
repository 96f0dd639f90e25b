/** What can be wrong with a sentence: its bindings and marks, and words and numbers that no claim carries. */
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
  /** Under `strict`: a text that rests on no claim, figure, source, view; the words that nothing carries. */
  'sentence-open': {
    readonly text: string;
    readonly words: readonly string[];
    readonly title: boolean;
    /** A text to paste, that rests on the figures it names; '' for none. */
    readonly offer: string;
  };
  /** A number in the words of a claim that is no figure of it. */
  'number-differs': { readonly found: string; readonly key: string };
  /** A literal of the deck that would free a figure, or a word that compares, wherever it stands. */
  'literal-not-a-name': { readonly literal: string; readonly problem: 'amount' | 'comparing' };
  /** A whole number of something that the data does not know: it does not follow the data. */
  'number-of-others': { readonly found: string };
  /** A number typed into a sentence. */
  'unbound-number': { readonly found: string };
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
