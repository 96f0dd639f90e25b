/** A value → its words in both languages, as messages and ledgers print it. */
import { rowName } from '../facts/row-name.ts';
import type { CellValue } from '../model/dataset.ts';
import type { EvidenceFigure } from '../model/verdict.ts';
import type { Fact } from '../model/fact.ts';
import { formatMoment, formatQuantity } from '../quantity/index.ts';

export interface Both {
  readonly en: string;
  readonly ja: string;
}

/** @param scale of the column it stands in */
export function figureText(value: CellValue, digits?: number, scale?: number): Both {
  return { en: inLanguage(value, 'en', digits, scale), ja: inLanguage(value, 'ja', digits, scale) };
}

export function evidenceOf(fact: Fact, value: CellValue): EvidenceFigure {
  return {
    name: rowName(fact),
    of: fact.field.title,
    text: figureText(value, undefined, fact.field.scale),
    address: fact.address,
    place: fact.cell.place,
  };
}

function inLanguage(
  value: CellValue,
  language: 'en' | 'ja',
  digits?: number,
  scale?: number,
): string {
  switch (value.type) {
    case 'quantity':
      return formatQuantity(value.quantity, {
        language,
        ...(digits !== undefined && { digits }),
        ...(scale !== undefined && { scale }),
      }).text;
    case 'moment':
      return formatMoment(value.moment, { language });
    case 'category':
      return value.label;
    case 'text':
      return value.text;
    case 'boolean':
      return language === 'ja' ? (value.value ? 'はい' : 'いいえ') : value.value ? 'yes' : 'no';
    case 'list':
      return value.items.join(language === 'ja' ? '、' : ', ');
    case 'blank':
      return language === 'ja' ? '（空欄）' : '(blank)';
  }
}

/** More figures than this are counted, not listed. */
export const mostListed = 6;
