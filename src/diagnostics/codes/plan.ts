/** What can be wrong with a slide once names are resolved and claims are judged. */
import type { Said } from '../../model/said.ts';
import type { NoArgs } from './common.ts';

export interface PlanArgs {
  // ---- plan ----
  /** A slide of changes in a deck that is compared with nothing. */
  'changes-without-compare': NoArgs;
  'unknown-measure': { readonly name: string; readonly nearest: readonly string[] };
  /** A measure whose figure is not known, in a sentence that needs one. */
  'measure-not-known': { readonly name: string; readonly text: string; readonly formula: Said };
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
  /** Figures worded: what the total says, what the steps before it or its parts make, and what lies between the two. */
  'parts-do-not-sum': {
    readonly total: string;
    readonly text: string;
    readonly parts: string;
    readonly by: string;
    readonly stepwise: boolean;
  };
  /** What is to tell by how much a figure differs is no difference and no growth. */
  'not-a-change': { readonly name: string };
  /** What is to give subtotals is no table of groups that is made of this one. */
  'subtotal-of-others': { readonly name: string; readonly table: string };
  /** A subtotal rests on rows, by key, that do not stand above it. */
  'subtotal-of-hidden': { readonly group: string; readonly rows: readonly string[] };
  /** What is to stand as the gap of two fields is not worked out from them. */
  'gap-of-others': {
    readonly gap: string;
    readonly from: string;
    readonly to: string;
    readonly table: string;
  };
  /** An annotation that points at nothing, at more than one thing, or at what the chart does not show. */
  'annotation-place': {
    readonly found: string;
    readonly problem: 'forms' | 'not-shown' | 'not-a-place';
  };
  /** What `draw` names cannot be drawn on this chart. `known`: the slide has such a claim, or the deck such a measure. */
  'claim-not-drawn': {
    readonly words: string;
    readonly known: boolean;
    readonly nearest: readonly string[];
  };
  /** Two rows of a table for one cell of a matrix. */
  'cell-twice': { readonly row: string; readonly column: string };
  /** A cell that is to tell whether a figure is actual, forecast, plan or last year’s; `known`: words that do. */
  'scenario-unknown': { readonly text: string; readonly known: readonly string[] };
  /** Two rows of a table for one scenario of one thing. */
  'scenario-twice': { readonly name: string; readonly scenario: string };
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
}

export interface FailedClaim {
  readonly words: string;
  readonly verdict: 'holds' | 'holdsAsStated' | 'attributed' | 'unknown' | 'fails';
  readonly expect: 'holds' | 'unknown' | 'fails';
  readonly obstacle: '' | 'not-comparable' | 'not-applicable';
  readonly says: Said;
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

export type FieldNeed = 'quantity' | 'moment' | 'category';
