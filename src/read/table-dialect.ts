/** A resource's `dialect` → how its file is laid out. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../model/sources.ts';
import { checkShape } from './check-shape.ts';
import { dialectShape } from './descriptor-shapes.ts';
import type { ParsedYaml } from './parse-yaml.ts';

export interface Dialect {
  readonly delimiter: string;
  /** Absent: cells have no quotation marks around them. */
  readonly quote?: string;
  /** Before a mark that is to stand for itself; the quotation mark itself where it is doubled. */
  readonly escape?: string;
  /** Lines of the head, counted from 1; none where the file has no head. */
  readonly headRows: readonly number[];
  readonly headJoin: string;
  /** Rows that are no data, likewise. */
  readonly commentRows: readonly number[];
  readonly commentSign?: string;
  /** Blanks behind a delimiter are none of the cell. */
  readonly skipBlanks: boolean;
  /** What stands for no value in every column. */
  readonly nothing?: string;
  /** Of a table in JSON. */
  readonly json: JsonDialect;
}

export interface JsonDialect {
  /** Where in the file the rows are. */
  readonly property?: string;
  readonly rows?: 'array' | 'object';
  /** The columns, in order; absent: those of the first row. */
  readonly keys?: readonly string[];
}

export const plainDialect: Dialect = {
  delimiter: ',',
  quote: '"',
  escape: '"',
  headRows: [1],
  headJoin: ' ',
  commentRows: [],
  skipBlanks: false,
  json: {},
};

/** @param path of the dialect @param file that it is of; its ending tells what the dialect does not */
export function readDialect(
  data: unknown,
  yaml: ParsedYaml,
  path: Path,
  file: string,
  diagnostics: Diagnostic[],
): Dialect {
  const delimiter = /\.(?:tsv|tab)$/i.test(file) ? '\t' : ',';
  if (data === undefined) return { ...plainDialect, delimiter };
  const shaped = checkShape(dialectShape, data, yaml, path);
  diagnostics.push(...shaped.diagnostics);
  const own = shaped.value;
  if (!own) return { ...plainDialect, delimiter };
  if (own.lineTerminator !== undefined && !/^(?:\r?\n|\r)$/.test(own.lineTerminator)) {
    const args = { property: 'lineTerminator', value: JSON.stringify(own.lineTerminator) };
    diagnostics.push(error('property-refused', args, yaml.locate([...path, 'lineTerminator'])));
  }
  // An escape in place of quotation marks, where both are not given.
  const quote = own.quoteChar ?? (own.escapeChar === undefined ? '"' : undefined);
  const escape = own.escapeChar ?? (own.doubleQuote === false ? undefined : quote);
  return {
    delimiter: own.delimiter ?? delimiter,
    ...(quote !== undefined && { quote }),
    ...(escape !== undefined && { escape }),
    headRows: own.header === false ? [] : (own.headerRows ?? [1]),
    headJoin: own.headerJoin ?? ' ',
    commentRows: own.commentRows ?? [],
    ...(own.commentChar !== undefined && { commentSign: own.commentChar }),
    skipBlanks: own.skipInitialSpace ?? false,
    ...(own.nullSequence !== undefined && { nothing: own.nullSequence }),
    json: {
      ...(own.property !== undefined && { property: own.property }),
      ...(own.itemType !== undefined && { rows: own.itemType }),
      ...(own.itemKeys !== undefined && { keys: own.itemKeys }),
    },
  };
}
