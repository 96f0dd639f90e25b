/** A name in a text, and what it can mean: a row, a figure, a label, a table, a time. Pure data. */
import type { Day, Moment } from '../../model/moment.ts';
import type { Span } from '../../text/mask-text.ts';

/** What a name can mean. */
export type Ref =
  | { readonly kind: 'row'; readonly table: string; readonly row: string }
  | {
      readonly kind: 'field';
      readonly table: string;
      readonly field: string;
      /** '' where it is no quantity. */
      readonly unit: string;
    }
  | {
      readonly kind: 'value';
      readonly table: string;
      readonly field: string;
      readonly value: string;
    }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'period'; readonly from: Day; readonly to: Day };

/** A place in a text where something of the dataset is named. */
export interface Name extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** All that it can mean; a name may be that of two things. */
  readonly refs: readonly Ref[];
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export function periodOf({ from, to }: Moment): Period | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}
