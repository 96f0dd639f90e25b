/** A cell of a `date` or `datetime` column → its moment, by the `format` that the field declares. */
import type { LanguageName } from '../languages/codes.ts';
import { parseMoment, type ParsedMoment } from '../quantity/index.ts';
import { timeFormat, type ReadTime } from './time-format.ts';

export interface DateRule {
  readonly type: 'date' | 'datetime';
  /** 'default', 'any' or a pattern (%d/%m/%Y). */
  readonly format: string;
  readonly read: (text: string) => ReadTime | undefined;
}

/** @param format as the field has it @returns undefined: there is no such format */
export function dateRule(type: DateRule['type'], format: string): DateRule | undefined {
  const read =
    format === 'any' ? () => undefined : timeFormat(patterns[`${type} ${format}`] ?? format);
  return read && { type, format, read };
}

const patterns: Readonly<Record<string, string>> = {
  'date default': '%Y-%m-%d',
  'datetime default': '%Y-%m-%dT%H:%M:%S',
};

/** 2024-01-26T15:00:00.300-05:00: what XML Schema has behind the seconds. */
const behindSeconds = /(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/** The day as it is written, in the zone in which it is written; undefined: the cell has not that form. */
export function readDate(
  text: string,
  { type, format, read }: DateRule,
  language: LanguageName,
): ParsedMoment | undefined {
  if (format === 'any') return parseMoment(withoutZone(text), language);
  const isXml = type === 'datetime' && format === 'default';
  // A year of four digits, months and days of two: the standard has no other.
  if (format === 'default' && !/^\d{4}-\d\d-\d\d(?:T|$)/.test(text)) return undefined;
  const day = read(isXml ? text.replace(behindSeconds, '') : text)?.day;
  return day === undefined || day === '' ? undefined : parseMoment(day, language);
}

/** `Z`, `+09:00`, `EST`; '' where none is written. */
export function zoneOf(text: string, { type, format, read }: DateRule): string {
  if (type === 'date') return '';
  const isPattern = !['any', 'default'].includes(format);
  return (isPattern ? read(text)?.zone : zoneBehind.exec(text)?.[1]) ?? '';
}

const zoneBehind = /:\d\d(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)$/i;

function withoutZone(text: string): string {
  return text.replace(/(:\d\d(?:[.,]\d+)?)\s*(?:Z|[+-]\d\d:?\d\d)$/i, '$1');
}
