/** What a column of a proposed table is, and what its cells are where they stand in the source. */
import type { LanguageCode } from '../languages/codes.ts';
import type { NumberMarks } from '../languages/parts/figures.ts';
import { markers } from '../read/explain-cell.ts';
import type { Tell } from './decisions.ts';
import type { Placed } from './frame.ts';
import { cellName } from './grid.ts';
import type { FoundUnit } from './units.ts';

export interface OutCell {
  readonly text: string;
  /** Where it stands in its source: `C7`. */
  readonly from: string;
  readonly formula?: string;
  /** As it stood there, where that is something else. */
  readonly was?: string;
}

export interface Column {
  /** As readers know it. */
  readonly title: string;
  readonly kind: 'label' | 'moment' | 'code' | 'boolean' | 'text' | 'figure';
  /** As `quantity` takes it; '' is a plain number. */
  readonly unit: string;
  readonly written: string | undefined;
  readonly digits: number | undefined;
  readonly cells: readonly OutCell[];
}

export interface ColumnContext {
  readonly language: LanguageCode;
  readonly marks: NumberMarks | undefined;
  /** Of the lines above the table: it holds for figures that have none of their own. */
  readonly titleUnit: FoundUnit | undefined;
  readonly tell: Tell;
}

export function out({ text, row, column, formula }: Placed, is = text): OutCell {
  return {
    text: is,
    from: cellName(row, column),
    ...(formula !== undefined && { formula }),
    ...(is !== text && { was: text }),
  };
}

/** Blank, or a sign for no figure: -, …, n/a, x. */
export function isNothing({ type, text }: Pick<Placed, 'type' | 'text'>): boolean {
  return type === 'blank' || (type === 'text' && markers.test(text.normalize('NFKC').trim()));
}
