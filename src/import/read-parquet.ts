/** The bytes of a Parquet file → one sheet, its columns as the first row. */
import { plainLine, type Book, type GridCell, type Refusal } from './grid.ts';
import { plainNumber } from './plain-number.ts';
import { blank } from './grid.ts';

export async function readParquet(
  file: string,
  bytes: Uint8Array,
  most: number,
): Promise<Book | Refusal> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const buffer = new Uint8Array(bytes).buffer;
  try {
    const metadata = await parquetMetadataAsync(buffer);
    const names = metadata.schema.slice(1).filter((one) => one.num_children === undefined);
    if (Number(metadata.num_rows) * names.length > most) {
      return { refused: 'too-large', file, detail: String(most) };
    }
    const objects = await parquetReadObjects({ file: buffer, metadata });
    const columns = Object.keys(objects[0] ?? {});
    const head = columns.map((text): GridCell => ({ type: 'text', text: plainLine(text) }));
    const rows = objects.map((row) => columns.map((column) => gridCell(row[column])));
    const sheet = {
      name: '',
      rows: [head, ...rows],
      merges: [],
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      isStructured: true as const,
    };
    return { file, sheets: [sheet], hiddenSheets: [] };
  } catch (cause) {
    const detail = cause instanceof Error ? plainLine(cause.message).slice(0, 120) : '';
    return { refused: /unsupported compression/.test(detail) ? 'codec' : 'damaged', file, detail };
  }
}

function gridCell(value: unknown): GridCell {
  if (value === undefined || value === null || value === '') return blank;
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { type: 'number', text: plainNumber(value) }
      : { type: 'error', text: '#NUM!' };
  }
  if (typeof value === 'bigint') return { type: 'number', text: value.toString() };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value) };
  if (value instanceof Date) return { type: 'moment', text: value.toISOString().slice(0, 10) };
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { type: 'text', text: plainLine(text) };
}
