/** The sentences of charts’ alternative texts. */
import type { PresetName } from '../../model/charts.ts';

interface Extreme {
  readonly names: readonly string[];
  readonly text: string;
}

export interface AltTextWords {
  /** What a chart is called. */
  readonly called: { readonly [P in PresetName]: string };
  /** Of a chart by the author's own spec. */
  readonly plain: (titles: readonly string[]) => string;
  /** @param preset what the chart is called @param subject its caption, or what it measures */
  readonly opening: (preset: string, subject: string, rows: number) => string;
  /** Several names where they tie. */
  readonly extremes: (largest: Extreme, smallest: Extreme) => string;
  /** From the first moment to the last. */
  readonly span: (from: string, to: string) => string;
  /** Who stands at a stage; all stages of a chart. */
  readonly stage: (label: string, names: readonly string[]) => string;
  readonly stages: (title: string, groups: readonly string[]) => string;
  /** A row with its figure: an item of the lists below. */
  readonly named: (name: string, text: string) => string;
  readonly undisclosed: (rows: readonly string[]) => string;
  readonly estimated: (rows: readonly string[]) => string;
  readonly allEstimated: string;
  readonly notApplicable: (names: readonly string[]) => string;
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
  readonly forecasts: (items: readonly string[]) => string;
  /** Sentences as above, none with its full stop, into one text. */
  readonly join: (sentences: readonly string[]) => string;
}
