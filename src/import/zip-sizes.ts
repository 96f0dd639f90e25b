/** The bytes of a zip → how much is in it, before anything is unpacked. */

export type ZipFault = 'damaged' | 'bomb';

interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly at: number;
}

/** Those of a workbook of 500 MB. */
const mostBytes = 1_500_000_000;
/** Text of cells is packed some ten to fifty times; what is packed more is made of nothing. */
const mostTimes = 300;
const smallest = 20_000_000;

/** What the zip says of itself, and whether that is true. */
export async function checkZip(bytes: Uint8Array): Promise<ZipFault | undefined> {
  const entries = entriesOf(bytes);
  if (!entries) return 'damaged';
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > mostBytes || (size > smallest && size > bytes.length * mostTimes)) return 'bomb';
  for (const entry of entries) {
    // Less cannot become much: deflate packs a thousand times at most.
    if (entry.method === 8 && entry.packed > 16_384 && (await isLarger(bytes, entry)))
      return 'bomb';
  }
  return undefined;
}

export function zipNames(bytes: Uint8Array): readonly string[] {
  return entriesOf(bytes)?.map(({ name }) => name) ?? [];
}

/** From the list at its end; undefined: it has none, as a file that was cut off. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 65_535);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < first) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  const names = new TextDecoder();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** It unpacks to more than it says. */
async function isLarger(bytes: Uint8Array, { at, packed, size }: Entry): Promise<boolean> {
  if (at + 30 > bytes.length) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.slice(start, start + packed);
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  let found = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      found += chunk.length;
      if (found > size) return true;
    }
  } catch {
    // It is damaged: whoever reads it says so.
  }
  return false;
}
