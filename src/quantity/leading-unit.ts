/** A text that begins with money (¥, US$, k€) or a scale → that part of it. */
import type { LanguageName } from '../languages/codes.ts';
import { scaleHead } from './numerals.ts';
import { inOwnWords, normaliseCell } from './peel-words.ts';
import { currencies } from '../languages/currencies.ts';
import { findUnit, goesBy, splitRate, type Unit } from './units.ts';

export interface Lead {
  readonly unit?: string;
  /** Of a scale that stands at the sign: k€ 1,091.6. */
  readonly exponent?: number;
  readonly length: number;
}

/** The longest first; letters end before what is no letter: kr 100, RMB5. */
const money = [...new Set(currencies.flatMap(({ words }) => words))]
  .filter((word) => !/^\p{sc=Han}$|^\p{sc=Hangul}$/u.test(word))
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[$\\.]/g, '\\$&') + (/\p{L}$/u.test(word) ? '(?!\\p{L})' : ''))
  .join('|');
const leadPattern = new RegExp(
  `^(?:(k|m|mn|bn)(?=${money}))?(${money})\\s*(?:(k|m|mn|bn)\\s+(?=[\\d.]))?`,
  'iu',
);
const signPattern = new RegExp(`^(?:${money})\\s*`, 'iu');

/**
 * ¥, $ and the like stand before the number, alone or with a scale: $4.2m, k€ 12, €m 12.
 * @param expected the column's unit, whose sign may be that of others, too
 */
export function leadingUnit(text: string, expected: Unit): Lead {
  const [all = '', before, sign = '', after] = leadPattern.exec(text) ?? [];
  const unit = sign === '' ? undefined : findUnit(sign);
  if (!unit || (before !== undefined && after !== undefined)) return { length: 0 };
  const scale = scaleHead((before ?? after ?? '').toLowerCase());
  const id = goesBy(expected, sign) ? expected.total : unit.id;
  return { unit: id, length: all.length, ...(scale && { exponent: scale.exponent }) };
}

/** The sign alone, for what has no number behind it: `$ million`. */
export function leadingSign(text: string): { length: number } {
  const sign = signPattern.exec(text)?.[0] ?? '';
  return { length: sign !== '' && findUnit(sign.trim()) ? sign.length : 0 };
}

/**
 * A scale where a unit is asked for (k€, 億円, `million`) → the unit alone; undefined where the word is a unit.
 * A short scale by itself (m, K, mn) is one: metres, kelvins, minutes.
 */
export function unitWithoutScale(word: string, language?: LanguageName): string | undefined {
  const text = inOwnWords(normaliseCell(word), language);
  if (text === undefined) return undefined;
  const [base, period] = splitRate(text);
  if (findUnit(base)) return undefined;
  const { length } = leadingSign(base);
  const scale = scaleHead(base.slice(length));
  if (!scale) return undefined;
  const rest = base.slice(length + scale.length).trim();
  const unit = rest === '' ? base.slice(0, length).trim() : rest;
  if (unit === '') return scale.length > 2 || scale.goesOn ? 'number' : undefined;
  if (!findUnit(unit)) return undefined;
  const [month, year] = /\p{sc=Han}/u.test(unit) ? ['月', '年'] : ['month', 'year'];
  return period === undefined ? unit : `${unit}/${period === 'month' ? month : year}`;
}
