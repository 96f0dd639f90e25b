/** The fixed words of slides. Figures and moments are worded by `quantity/`. */
import type { TextBasis } from '../../model/text-basis.ts';
import type { ChangeKind } from '../../model/changes.ts';
import type { Taken } from '../../model/said.ts';
import type { QuantityKind } from '../../model/quantity.ts';
import type { Views } from '../../model/layout-views.ts';
import type { Sign, TitleMark } from '../../model/frame-views.ts';

export interface SlideWords {
  /** Of a deck, by its month or year. */
  readonly edition: (month: string) => string;
  /** In the footer; both ends are the same where all is of one time. */
  readonly asOf: (from: string, to: string) => string;
  readonly source: (list: string) => string;
  readonly changeHeads: Views['changes']['heads'];
  readonly changeKinds: { readonly [K in Exclude<ChangeKind, 'redated'>]: string };
  /** What came or went whole, with how many figures. */
  readonly changesTogether: (name: string, count: number) => string;
  readonly changesMore: (count: number) => string;
  readonly changesNone: (edition: string) => string;
  /** What the two axes of a map are. */
  readonly downAndAcross: (down: string, across: string) => string;
  /** The mark of a title, and its words in the key. */
  readonly changed: Pick<TitleMark, 'sign' | 'label'>;
  readonly sourceHeads: Views['sources']['heads'];
  /** The head of a column of figures made of others. @param title of their column; '' of how many rows there are */
  readonly takenOf: (take: Taken | 'count', title: string) => string;
  /** Ends a list of places that was cut short. */
  readonly more: string;
  /** What a row is called that sums up a group of a table. */
  readonly subtotal: (group: string) => string;
  /** In brackets behind a caption or a head. */
  readonly logScale: string;
  /** So many rows behind those that are shown. */
  readonly notShown: (rows: number) => string;
  readonly estimated: string;
  /** Rows that a chart leaves out, behind its caption. */
  readonly leftOut: (names: string, behind: boolean) => string;
  /** Before a figure that was rounded by its publisher, as the key shows it. */
  readonly about: string;
  /** Of the key. */
  readonly signs: { readonly [S in Sign]: string };
  /** The same, where the steps are known. */
  readonly rating: (steps: readonly string[]) => string;
  /** Signs behind a title, and their words in the key. */
  readonly marks: {
    readonly [M in Exclude<TitleMark['mark'], 'changed'>]: Pick<TitleMark, 'sign' | 'label'>;
  };
  /** Between two things that one sentence leaves out. */
  readonly leftOutSeparator: string;
  /** What a sentence of each basis does, counted: “31 checked against the data”. */
  readonly supportedBy: Readonly<Record<Exclude<TextBasis, 'heading'>, string>>;
  /** How a deck's sentences are supported. @param counts words and how many, none of them 0 */
  readonly support: (counts: readonly (readonly [words: string, count: number])[]) => string;
  /** Beside the key. */
  readonly partsRounded: string;
  /** Of spark lines. */
  readonly ownScale: string;
  /** Stamps of a page. */
  readonly held: string;
  readonly draft: string;
  /** Kinds of value, in the list of figures: a measure, a date, a quantity. */
  readonly computed: string;
  readonly moment: string;
  readonly kinds: { readonly [K in QuantityKind]: string };
  /** In the footer, between as of when and how old. */
  readonly ageSeparator: string;
  /** How old a value is that is called old. */
  readonly old: (months: number) => string;
}
