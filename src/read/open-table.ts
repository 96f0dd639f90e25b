/** A described table → its rows, read from its files or from the descriptor. */
import { warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Table } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { decodeTable } from './decode.ts';
import { proposeSchema } from './infer-schema.ts';
import { parseJsonTable, tableOfRows } from './json-table.ts';
import { openBytes, type Reader } from './open-files.ts';
import { parseCsv, type CsvCell, type CsvTable, type ParsedCsv } from './parse-csv.ts';
import type { Described, TableFile } from './read-resource.ts';
import { readTable } from './read-table.ts';

export interface OpenedTable {
  readonly table: Table | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @param above of the folder in which the descriptor stands */
export async function openTable(
  above: Reader,
  described: Described,
  descriptor: string,
): Promise<OpenedTable> {
  const diagnostics: Diagnostic[] = [];
  const reader: Reader = { ...above, diagnostics };
  const csv = await openRows(reader, described, descriptor);
  if (!csv) return { table: undefined, diagnostics };
  if (!described.hasSchema) {
    const { name, place } = described;
    const mended = proposeSchema(csv, reader.language, descriptor.endsWith('.json'));
    diagnostics.push(warning('schema-missing', { name, mended }, place));
    return { table: undefined, diagnostics };
  }
  const [first] = described.content.type === 'files' ? described.content.files : [];
  const file = first ? `${reader.folder}/${first.path}` : descriptor;
  const read = readTable(described, file, csv);
  diagnostics.push(...read.diagnostics);
  return { table: read.table, diagnostics };
}

async function openRows(
  reader: Reader,
  described: Described,
  descriptor: string,
): Promise<CsvTable | undefined> {
  const { content, dialect } = described;
  const { limits, diagnostics } = reader;
  const kept = ({ table, diagnostics: told }: ParsedCsv): CsvTable | undefined => {
    diagnostics.push(...told);
    return table;
  };
  const names = namesOf(described);
  if (content.type === 'rows') return kept(tableOfRows(content.rows, dialect.json, limits, names));
  if (content.type === 'text') {
    const csv = kept(parseCsv(descriptor, content.text, dialect, limits, names));
    return csv && placedAt(csv, content.place);
  }
  const parts: CsvTable[] = [];
  for (const file of content.files) {
    const text = await openTableText(reader, described, file);
    if (text === undefined) return undefined;
    const path = `${reader.folder}/${file.path}`;
    const part =
      described.format === 'json'
        ? kept(parseJsonTable(path, text, dialect.json, limits, names))
        : kept(parseCsv(path, text, dialect, limits, names));
    if (!part) return undefined;
    parts.push(part);
  }
  return joined(parts);
}

/** undefined: the first row holds the names of the columns. */
function namesOf({ dialect, fields, hasSchema }: Described): readonly string[] | undefined {
  if (dialect.headRows.length > 0) return undefined;
  return hasSchema ? fields.map(({ field }) => field.name) : [];
}

async function openTableText(
  reader: Reader,
  { encoding }: Described,
  { path, place }: TableFile,
): Promise<string | undefined> {
  const found = await openBytes(reader, path, 'tableMegabytes', () => place);
  if (!found) return undefined;
  const decoded = decodeTable(found.file, found.bytes, encoding, place);
  reader.diagnostics.push(...decoded.diagnostics);
  if (decoded.value !== undefined) reader.files.set(found.file, decoded.value);
  return decoded.value;
}

/** Several files are one table. Each may have the head, or the first alone. */
function joined([first, ...others]: readonly CsvTable[]): CsvTable | undefined {
  if (!first) return undefined;
  const isHead = (row: readonly CsvCell[]): boolean =>
    row.length === first.head.length &&
    row.every(({ text }, i) => text.trim() === first.head[i]?.text.trim());
  const rows = others.flatMap(({ head, rows: own }) => (isHead(head) ? own : [head, ...own]));
  return { ...first, rows: [...first.rows, ...rows] };
}

function placedAt({ head, rows }: CsvTable, place: Place): CsvTable {
  const at = ({ text }: CsvCell): CsvCell => ({ text, place });
  return { head: head.map(at), rows: rows.map((row) => row.map(at)) };
}
