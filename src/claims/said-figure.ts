/** A value → a figure to be told, with what it is called and where it stands. */
import { rowName } from '../facts/fact-names.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { SaidFigure } from '../model/said.ts';
import type { Quantity } from '../model/quantity.ts';
import type { EvidenceFigure } from '../model/verdict.ts';

/** @param scale of the column it stands in */
export function saidFigure(value: CellValue, scale?: number): SaidFigure {
  return { type: 'figure', value, scale };
}

export function saidQuantity(quantity: Quantity, digits?: number): SaidFigure {
  return { type: 'figure', value: { type: 'quantity', quantity }, digits };
}

export function evidenceOf(fact: Fact, value: CellValue): EvidenceFigure {
  return {
    name: rowName(fact),
    of: fact.field.title,
    figure: saidFigure(value, fact.field.scale),
    address: fact.address,
    place: fact.cell.place,
  };
}

/** More figures than this are counted, not listed. */
export const mostListed = 6;
