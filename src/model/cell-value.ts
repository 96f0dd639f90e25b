/** What a cell means, once read. */
import type { Moment } from './moment.ts';
import type { Decimal, Quantity } from './quantity.ts';

export type CellValue =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | {
      readonly type: 'category';
      readonly value: string;
      readonly label: string;
      readonly rank: number;
      /** Of a step of figures: its ends. */
      readonly span?: { readonly low: Decimal; readonly high: Decimal };
    }
  | { readonly type: 'quantity'; readonly quantity: Quantity }
  | { readonly type: 'moment'; readonly moment: Moment };
