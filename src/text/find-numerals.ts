import type { Decimal } from '../model/quantity.ts';
import type { TextLanguage } from './comparing-words.ts';
import type { Span } from './mask-text.ts';

export interface NumeralRun extends Span {
  readonly text: string;
  /** Exact; absent where the words hold no one number (数社, dozens, a third). */
  readonly value?: Decimal;
  /** The word counted with, if there is one: 社, %, makers. */
  readonly counter?: string;
}

export function findNumerals(
  _text: string,
  _language: TextLanguage,
  _free: readonly Span[],
): readonly NumeralRun[] {
  return [];
}
