import type { Sense } from '../model/senses.ts';
import type { TextLanguage } from './comparing-words.ts';
import type { Span } from './mask-text.ts';

export interface ComparingWord extends Span {
  readonly text: string;
  readonly senses: readonly Sense[];
}

export function findComparingWords(
  _text: string,
  _language: TextLanguage,
  _free: readonly Span[],
): readonly ComparingWord[] {
  return [];
}

export function hasAttribution(_text: string, _language: TextLanguage): boolean {
  return false;
}
