/** The sentences of charts’ alternative texts. */
import type { PresetName } from '../../model/charts.ts';

/** Signs of a figure that an alternative text tells, in its order: a figure stands under the first that it has. */
export const toldSigns = [
  'undisclosed',
  'estimated',
  'range',
  'vague',
  'atLeast',
  'atMost',
  'about',
  'notApplicable',
] as const;
export type ToldSign = (typeof toldSigns)[number];

export interface Extreme {
  readonly names: readonly string[];
  readonly text: string;
}

/** A claim that is drawn, with the rows that it stands between. */
export type DrawnClaim =
  | {
      readonly sign: 'apart' | 'along' | 'undecided';
      readonly from: string;
      readonly to: string;
      readonly figure: string;
    }
  | { readonly sign: 'level'; readonly figure: string }
  | { readonly sign: 'record'; readonly to: string };

export interface AltTextWords {
  /** What a chart is called. */
  readonly called: { readonly [P in PresetName]: string };
  /** Of a chart by the author's own spec. */
  readonly plain: (titles: readonly string[]) => string;
  /** @param preset what the chart is called @param subject its caption, or what it measures */
  readonly opening: (preset: string, subject: string, rows: number) => string;
  /** Several names where they tie; at least one of the two is known. */
  readonly extremes: (largest: Extreme | undefined, smallest: Extreme | undefined) => string;
  /** From the first moment to the last. */
  readonly span: (from: string, to: string) => string;
  /** Who stands at a stage; all stages of a chart. */
  readonly stage: (label: string, names: readonly string[]) => string;
  readonly stages: (title: string, groups: readonly string[]) => string;
  /** A row with its figure: an item of the lists below. */
  readonly named: (name: string, text: string) => string;
  /** What stands before the figures of each sign. */
  readonly signs: { readonly [S in ToldSign]: string };
  readonly signed: (sign: string, rows: readonly string[]) => string;
  /** Of a whole column, whose figures do not each say so. */
  readonly allEstimated: string;
  /** A part of a bar; all parts of a bar, all ratings of a row. */
  readonly part: (name: string, text: string) => string;
  readonly group: (name: string, parts: readonly string[]) => string;
  readonly list: (titles: readonly string[]) => string;
  /** In place of a rating. */
  readonly notRated: string;
  /** What was planned for a time that is over. */
  readonly passed: (names: readonly string[]) => string;
  /** A row of a slope. */
  readonly fromTo: (name: string, from: string, to: string) => string;
  /** Of an axis that is drawn cut. */
  readonly cutScale: string;
  readonly drawn: (claim: DrawnClaim) => string;
  readonly forecasts: (items: readonly string[]) => string;
  /** Sentences as above, none with its full stop, into one text. */
  readonly join: (sentences: readonly string[]) => string;
}
