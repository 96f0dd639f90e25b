/** What can be wrong with a data package, and with the files of its tables before a cell is read. */

export interface PackageArgs {
  'file-packed': { readonly file: string; readonly packing: Packing };
  /** A table that could be in several encodings, or in none, or not in the one that is `declared` ('' where none is). */
  'encoding-unclear': {
    readonly file: string;
    readonly declared: string;
    readonly readings: readonly { readonly encoding: string; readonly sample: string }[];
  };
  /** Its bytes can be in no other. */
  'encoding-assumed': { readonly file: string; readonly encoding: string; readonly mended: string };
  /** Of the Data Package standard; `value` is '' where no value of it is obeyed. */
  'property-refused': { readonly property: string; readonly value: string };
  /** Something is wrong with it, and the deck does not use it. */
  'resource-left-out': { readonly name: string; readonly problems: number };
  'schema-missing': { readonly name: string; readonly mended: string };
}

export type Packing = 'gzip' | 'zip' | 'workbook';
