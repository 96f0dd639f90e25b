/** A deck's tables and newer files → what changes and the files as they would be; and the way back. */
import type { Host } from '../host/host.ts';
import { compareTables, type Renames } from '../import/again.ts';
import type { Book } from '../import/grid.ts';
import { propose, type Table } from '../import/propose.ts';
import { renewedFiles, type OldDeck, type OldResource, type Renewed } from '../import/read-old.ts';
import { hashOf } from '../import/setting.ts';
import { openSource } from '../import/open-source.ts';
import type { Refreshed } from './refresh.ts';
import { isRecord } from '../model/is-record.ts';

export { readOldDeck, type OldDeck } from '../import/read-old.ts';

export interface Preview {
  readonly renewed: readonly Renewed[];
  /** Tables for which nothing was found in the files. */
  readonly missing: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  /** Of what was fetched: path → bytes. */
  readonly copies: Refreshed['copies'];
}

const noRenames: Renames = { columns: {}, rows: {} };

export async function previewImport(
  host: Host,
  deck: OldDeck,
  books: readonly Book[],
  fetched: Pick<Refreshed, 'copies' | 'etags'> = { copies: new Map(), etags: new Map() },
): Promise<Preview> {
  const { tables } = propose(books, deck.language);
  const free = new Set(tables);
  const renewed: Renewed[] = [];
  const missing: string[] = [];
  for (const old of deck.resources) {
    const next = nearestTable(old, [...free]);
    if (!next) {
      missing.push(old.table.name);
      continue;
    }
    free.delete(next);
    const { file } = next.source;
    const bytes = fetched.copies.get(file) ?? (await host.readBytes(file));
    const sha256 = bytes ? await hashOf(bytes) : '';
    const kept = deck.renames[old.table.name] ?? noRenames;
    const before = await lastTable(host, deck, old);
    const again = compareTables(old.table, next, kept, before, deck.language);
    const isKept = file === old.source.file;
    const etag = fetched.etags.get(file) ?? (isKept ? old.source.etag : '');
    renewed.push({ old, next, again, sha256, etag });
  }
  return { renewed, missing, files: renewedFiles(deck, renewed), copies: fetched.copies };
}

/** Of its own sheet, with the most columns of the same names. */
function nearestTable({ table, source }: OldResource, tables: readonly Table[]): Table | undefined {
  const scored = tables.map((one) => {
    const names = one.fields.map(({ name }) => name);
    const same = table.fields.filter(({ name }) => names.includes(name)).length;
    return {
      one,
      score: same / table.fields.length + (one.source.sheet === source.sheet ? 0.25 : 0),
    };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= 0.5 ? best.one : undefined;
}

/** The table as the file had it that was read last, where that file is unchanged. */
async function lastTable(host: Host, deck: OldDeck, old: OldResource): Promise<Table | undefined> {
  const bytes = await host.readBytes(old.source.file);
  if (!bytes || (await hashOf(bytes)) !== old.source.sha256) return undefined;
  const opened = await openSource(host, old.source.file);
  const books = opened.flatMap((one) => ('refused' in one ? [] : [one]));
  return nearestTable(old, propose(books, deck.language).tables);
}

const undoFile = 'import-before.json';

/** Writes what was agreed, and beside it how the files were. */
export async function applyImport(host: Host, deck: OldDeck, preview: Preview): Promise<void> {
  const before: Record<string, string> = {};
  for (const name of preview.files.keys()) {
    const bytes = await host.readBytes(`${deck.folder}/${name}`);
    before[name] = bytes ? new TextDecoder().decode(bytes) : '';
  }
  const all = new Map([...preview.files, [undoFile, `${JSON.stringify(before, null, 1)}\n`]]);
  const own: ReadonlyMap<string, string | Uint8Array> = inFolder(deck.folder, all);
  await host.write(new Map([...preview.copies, ...own]), deck.folder);
}

/** One step back. @returns the files that are as they were; none where there is no step */
export async function undoImport(host: Host, folder: string): Promise<readonly string[]> {
  const bytes = await host.readBytes(`${folder}/${undoFile}`);
  const data: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : {};
  const names = Object.entries(isRecord(data) ? data : {});
  const files = names.filter(
    (pair): pair is [string, string] => isOwn(pair[0]) && typeof pair[1] === 'string',
  );
  if (files.length === 0) return [];
  await host.write(inFolder(folder, new Map([...files, [undoFile, '{}\n']])), folder);
  return files.map(([name]) => `${folder}/${name}`);
}

/** A file of the folder itself: what came with a stranger's deck writes nowhere else. */
function isOwn(name: string): boolean {
  return /^[^/\\]+\.(?:csv|yaml)$/.test(name) && !name.startsWith('.');
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, text]) => [`${folder}/${name}`, text]));
}
