/** The tables of a data package after reading and validation. All resolved, all read-only. */
import type { CellValue } from './cell-value.ts';
import type { Moment } from './moment.ts';
import type { Place } from './place.ts';
import type { Decimal } from './quantity.ts';
import type { Said } from './said.ts';

export type { CellValue };

export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'yearmonth',
  'year',
  'list',
  'category',
  'quantity',
  'moment',
] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface Category {
  readonly value: string;
  readonly label: string;
}

export interface Source {
  readonly title: string;
  readonly path?: string;
  readonly version?: string;
}

/** What may stand on package, resource or field; here already resolved, the nearest having won. */
export interface Provenance {
  readonly source?: Source;
  readonly asOf?: Moment;
  /** Months after which a value is called old. */
  readonly staleAfter?: number;
}

/** How far off figures of a sample can be: so much, or what follows from how many were asked, themselves or in a column. */
export type Sampling =
  | { readonly type: 'margin'; readonly margin: number }
  | { readonly type: 'sample'; readonly size: number | string };

/** Where less is better, or neither way is. */
export type Good = 'low' | 'neither';

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: FieldType;
  /** For `number`, `integer`, `quantity`: the unit's id (`''` where a plain number has none). */
  readonly unit?: string;
  /** Its whole numbers are years, or keys and codes: their unit is `label`, and they are printed as they stand. */
  readonly labels?: 'year' | 'code';
  /** So many places behind the point as printed; the value stays exact. */
  readonly digits?: number;
  /** Which way is better; absent: more is. */
  readonly good?: Good;
  /** Exponent of the scale that its figures are written in: 6 for `$ million`; absent: none. */
  readonly scale?: number;
  /** Every figure of the column is an estimate. */
  readonly estimated: boolean;
  readonly required: boolean;
  /** What no figure of the column may leave, in its own unit. */
  readonly limits?: { readonly minimum?: Decimal; readonly maximum?: Decimal };
  /** In category order when `ordered`; empty unless type is `category`. */
  readonly categories: readonly Category[];
  readonly ordered: boolean;
  /** Cells are names: free words in a sentence. */
  readonly names: boolean;
  /** Further words by which sentences name it. */
  readonly words: readonly string[];
  /** Cells hold other names of their rows. */
  readonly aliases: boolean;
  /** Never leaves the author's machine. */
  readonly internal: boolean;
  /** An editorial rating; the column that gives each reason. */
  readonly rating?: string;
  /** Figures of samples; absent: they are no samples. */
  readonly sampling?: Sampling;
  /** Figures may only be ranked within equal values of this column. */
  readonly comparableWithin?: string;
  readonly provenance: Provenance;
  /** Worked out by a measure for each row; absent: a column of the file. */
  readonly computed?: true;
  /** Worked out from two columns of the row: from which to which it goes. */
  readonly change?: Change;
  /** Its figures are changes, published or worked out: outside sentences what is more is printed with +. */
  readonly signed?: true;
  readonly place: Place;
}

export interface Change {
  readonly from: string;
  readonly to: string;
}

export interface Cell {
  readonly value: CellValue;
  /** The cell as the author wrote it. */
  readonly raw: string;
  /** Of a computed column. */
  readonly computed?: Derivation;
  readonly place: Place;
}

/** What a computed cell rests on, and how it was worked out. */
export interface Derivation {
  /** Table, row and field of each fact. */
  readonly from: readonly (readonly [string, string, string])[];
  readonly formula: Said;
}

export interface Row {
  /** Joined primary key (`pfn`, or `pfn/2024` for a compound one); absent in a table without a key. */
  readonly key?: string;
  /** What it is called (read/name-rows); absent: nothing in it could be a name. */
  readonly label?: string;
  /** Other names by which sentences know it. */
  readonly aliases: readonly string[];
  /** By field name, one for each field of the table. A Map: names come from strangers. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly place: Place;
}

/** Whose rows a table holds: those of a place, of a period. */
export interface Scope {
  readonly place?: string;
  readonly period?: Moment;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly referenced: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
  readonly byKey: ReadonlyMap<string, Row>;
  readonly provenance: Provenance;
  readonly scope?: Scope;
  /** The CSV file. */
  readonly file: string;
  readonly place: Place;
}

/** One row of evidence.csv. `*` in a part of the pattern is any row or any field. */
export interface Evidence {
  readonly table: string;
  readonly row: string;
  readonly field: string;
  /** Where in the source: 表1, 投資の表, … */
  readonly locator?: string;
  readonly asOf?: Moment;
  /** How it is known: stated, estimated, reported, … */
  readonly basis?: string;
  readonly checked?: Moment;
  readonly memo?: string;
  readonly place: Place;
}

export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly sources: readonly Source[];
  readonly licenses: readonly Source[];
  readonly tables: ReadonlyMap<string, Table>;
  /** In file order; `facts/` picks the most specific one of a fact. */
  readonly evidence: readonly Evidence[];
  /** The descriptor file. */
  readonly file: string;
}
