/** The addresses under a deck's `sources` → new copies of what is there, in memory: they are written with the import, if that is agreed. */
import { download, type DownloadLimits } from '../host/download.ts';
import type { Host } from '../host/host.ts';
import type { Book, Refusal } from '../import/grid.ts';
import { mostMegabytes, openBytes, openSource } from '../import/open-source.ts';
import type { OldDeck } from '../import/read-old.ts';
import { hashOf } from '../import/setting.ts';

export interface Refreshed {
  readonly books: readonly (Book | Refusal)[];
  /** Path → bytes. */
  readonly copies: ReadonlyMap<string, Uint8Array>;
  /** Copy → the ETag that it came with, '' for none. */
  readonly etags: ReadonlyMap<string, string>;
}

const limits: DownloadLimits = { megabytes: mostMegabytes, seconds: 60 };

/** @param told each address before it is asked */
export async function refreshSources(
  host: Host,
  deck: OldDeck,
  encoding: string | undefined,
  told: (url: string) => void,
  allowed: DownloadLimits = limits,
): Promise<Refreshed> {
  const sources = deck.resources.map(({ source }) => source).filter(({ url }) => url !== '');
  const books: (Book | Refusal)[] = [];
  const copies = new Map<string, Uint8Array>();
  const etags = new Map<string, string>();
  for (const [url, [first]] of Map.groupBy(sources, (source) => source.url)) {
    if (!first) continue;
    told(url);
    // A copy that was changed or is gone is fetched again.
    const kept = first.file === '' ? undefined : await host.readBytes(first.file);
    const isKept = kept !== undefined && (await hashOf(kept)) === first.sha256;
    const found = await download(url, isKept ? first.etag : '', allowed);
    if ('refused' in found) {
      books.push({ refused: found.refused, file: url, detail: found.detail });
    } else if ('unchanged' in found) {
      books.push(...(await openSource(host, first.file, encoding)));
    } else {
      const hash = await hashOf(found.bytes);
      const file = `${deck.folder}/downloads/${hash.slice(0, 8)}/${nameIn(url)}`;
      copies.set(file, found.bytes);
      etags.set(file, found.etag);
      books.push(await openBytes(file, found.bytes, encoding));
    }
  }
  return { books, copies, etags };
}

/** What the file is called there, in signs that every disk takes. */
function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  const name = last.replaceAll(/%[0-9a-f]{2}|[^\w.-]+/gi, '-').replace(/^[.-]+/, '');
  return name === '' ? 'data' : name.slice(-80);
}
