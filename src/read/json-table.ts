/** Rows in JSON (lists, or maps with the columns as keys), in a file or in the descriptor itself → a head and rows of cells. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isRecord } from '../model/is-record.ts';
import type { Path } from '../model/sources.ts';
import type { Limits } from '../model/limits.ts';
import { checkSize, type CsvCell, type ParsedCsv } from './parse-csv.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { scanJson, type JsonMap, type JsonNode } from './scan-json.ts';
import type { JsonDialect } from './table-dialect.ts';
import { overLimit } from './over-limit.ts';

/** @param names of the columns, where the rows themselves have no head; undefined: the first row is one */
export function parseJsonTable(
  file: string,
  text: string,
  dialect: JsonDialect,
  limits: Limits,
  names: readonly string[] | undefined,
): ParsedCsv {
  const scanned = scanJson(file, text, limits.nesting);
  if ('node' in scanned) return tableOfRows(scanned.node, dialect, limits, names);
  const told =
    scanned.problem === 'nesting'
      ? overLimit('nesting', limits, undefined, scanned.place)
      : scanned.diagnostic;
  return { table: undefined, diagnostics: [told] };
}

/** `data` of a resource. */
export function inlineRows(data: unknown, yaml: ParsedYaml, path: Path): JsonNode {
  const place = yaml.locate(path);
  const text = JSON.stringify(data);
  if (Array.isArray(data)) {
    const items = data.map((item: unknown, i) => inlineRows(item, yaml, [...path, i]));
    return { type: 'list', items, text, place };
  }
  if (isRecord(data)) {
    const entries = Object.entries(data).map(([key, value]): [string, JsonNode] => [
      key,
      inlineRows(value, yaml, [...path, key]),
    ]);
    return { type: 'map', entries: new Map(entries), text, place };
  }
  if (data === null || data === undefined) return { type: 'scalar', text: '', place };
  // A number keeps the digits that it is written with.
  return { type: 'scalar', text: typeof data === 'string' ? data : yaml.source(path), place };
}

export function tableOfRows(
  node: JsonNode,
  dialect: JsonDialect,
  limits: Limits,
  names: readonly string[] | undefined,
): ParsedCsv {
  const rows = rowsIn(node, dialect);
  if (!rows) {
    const told = error('json-table', { problem: 'no-rows' }, node.place);
    return { table: undefined, diagnostics: [told] };
  }
  const [first] = rows;
  const asked = dialect.rows && { array: 'list', object: 'map' }[dialect.rows];
  const type = asked ?? first?.type;
  const odd = rows.find((row) => row.type === 'scalar' || row.type !== type);
  if (odd || !first) {
    const told = error('json-table', { problem: 'row' }, (odd ?? node).place);
    return { table: undefined, diagnostics: [told] };
  }
  const maps = rows.flatMap((row) => (row.type === 'map' ? [row] : []));
  const lists = rows.flatMap((row) =>
    row.type === 'list' ? [row.items.map((cell): CsvCell => cellOf(cell, row))] : [],
  );
  const columns = dialect.keys ?? [...new Set(maps.flatMap((row) => [...row.entries.keys()]))];
  const fromMaps = maps.map((row) => columns.map((key) => cellOf(row.entries.get(key), row)));
  const given = maps.length > 0 ? columns : names;
  const head = given?.map((text) => ({ text, place: first.place })) ?? lists[0] ?? [];
  const body = maps.length > 0 ? fromMaps : given ? lists : lists.slice(1);
  const diagnostics: readonly Diagnostic[] = checkSize(head, body, limits);
  const table = { head, rows: body, isStructured: true } as const;
  return { table: diagnostics.length > 0 ? undefined : table, diagnostics };
}

function rowsIn(node: JsonNode, { property }: JsonDialect): readonly JsonNode[] | undefined {
  const found =
    property === undefined
      ? node
      : property
          .split('.')
          .reduce<JsonNode | undefined>(
            (at, key) => (at?.type === 'map' ? at.entries.get(key) : undefined),
            node,
          );
  return found?.type === 'list' ? found.items : undefined;
}

/** A key that a row does not have is a cell without a value. */
function cellOf(node: JsonNode | undefined, row: JsonMap | JsonNode): CsvCell {
  return node ? { text: node.text, place: node.place } : { text: '', place: row.place };
}
