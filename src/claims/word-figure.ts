/** A value → its words in both languages, as messages and ledgers print it. */
import { rowName } from '../facts/fact-names.ts';
import type { CellValue } from '../model/dataset.ts';
import type { EvidenceFigure } from '../model/verdict.ts';
import type { Fact } from '../model/fact.ts';
import { formatValue } from '../quantity/index.ts';

export interface Both {
  readonly en: string;
  readonly ja: string;
}

/** @param scale of the column it stands in */
export function figureText(value: CellValue, digits?: number, scale?: number): Both {
  const words = (language: 'en' | 'ja'): string => formatValue(value, { language, digits, scale });
  return { en: words('en'), ja: words('ja') };
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

/** More figures than this are counted, not listed. */
export const mostListed = 6;
