/** A file, a folder, a Data Package or pasted text → what can be read in it, or one reason why it cannot. By its first bytes, never by its name alone. */
import type { Files } from '../host/host.ts';
import { isRecord } from '../model/is-record.ts';
import { possibleReadings, readingIn } from '../read/guess-encoding.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import type { RefusalCode } from '../model/door.ts';
import type { Book, Refusal } from './grid.ts';
import { readDelimited, readJson } from './read-text.ts';
import { checkZip, zipNames } from './zip-sizes.ts';

/** Larger files are read by nobody in a minute; SQL and Parquet tools make them smaller. */
export const mostMegabytes = 500;
const mostCells = 5_000_000;
const million = 1_000_000;

/** @param encoding what a text that is not UTF-8 is to be read as, where that was asked */
export async function openSource(
  host: Files,
  path: string,
  encoding?: string,
): Promise<readonly (Book | Refusal)[]> {
  const look = await host.look(path, path);
  if (!look) return [no('missing', path)];
  if (!look.plain) return openFolder(host, path, encoding);
  if (look.bytes > mostMegabytes * million) {
    return [no('too-large', path, String(mostMegabytes))];
  }
  const bytes = await host.readBytes(path);
  if (!bytes) return [no('missing', path)];
  if (/(?:^|\/)datapackage\.(?:json|ya?ml)$/.test(path)) {
    return openPackage(host, path, bytes, encoding);
  }
  return [await openBytes(path, bytes, encoding)];
}

export async function openBytes(
  file: string,
  bytes: Uint8Array,
  encoding?: string,
): Promise<Book | Refusal> {
  if (bytes.length === 0) return no('empty', file);
  if (starts(bytes, [0x1f, 0x8b])) return no('gzip', file);
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return openZip(file, bytes);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const { readWorkbook } = await import('./read-workbook.ts');
    return emptyOr(await readWorkbook(file, bytes));
  }
  if (starts(bytes, [0x50, 0x41, 0x52, 0x31])) {
    const { readParquet } = await import('./read-parquet.ts');
    return readParquet(file, bytes, mostCells);
  }
  return openText(file, bytes, encoding);
}

function openText(file: string, bytes: Uint8Array, asked: string | undefined): Book | Refusal {
  const named = asked === undefined ? [] : readingIn(asked, bytes);
  const readings = named.length > 0 ? named : possibleReadings(bytes);
  const [reading, other] = readings;
  if (!reading || other || (asked !== undefined && named.length === 0)) {
    return no('encoding', file, readings.map(({ encoding }) => encoding).join(', '));
  }
  // A workbook that was cut off at its beginning, a picture: no text holds such signs.
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(reading.text.slice(0, 10_000))) {
    return no('unknown-kind', file);
  }
  const isJson = /^\s*[[{]/.test(reading.text);
  if (isJson) return readJson(file, reading.text);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(reading.text)) return no('unknown-kind', file);
  const isOther = !/^utf-/.test(reading.encoding);
  return readDelimited(file, reading.text, isOther ? reading.encoding : undefined);
}

async function openZip(file: string, bytes: Uint8Array): Promise<Book | Refusal> {
  const fault = await checkZip(bytes);
  if (fault) return no(fault, file);
  const names = zipNames(bytes);
  const isBook = names.some((name) => name === 'content.xml' || name.startsWith('xl/'));
  if (!isBook) return no('zip', file);
  const { readWorkbook } = await import('./read-workbook.ts');
  const book = emptyOr(await readWorkbook(file, bytes));
  const hasMacros = names.some((name) => name.endsWith('vbaProject.bin'));
  return hasMacros && !('refused' in book) ? { ...book, hasMacros } : book;
}

function emptyOr(book: Book | Refusal): Book | Refusal {
  if ('refused' in book) return book;
  const cells = book.sheets.flatMap(({ rows }) => rows.map((row) => row.length));
  const count = cells.reduce((sum, one) => sum + one, 0);
  if (count > mostCells) return no('too-large', book.file, String(mostCells));
  return count === 0 ? no('empty', book.file) : book;
}

const kinds = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv|tab|txt|json|parquet)$/i;

async function openFolder(
  host: Files,
  path: string,
  encoding: string | undefined,
): Promise<readonly (Book | Refusal)[]> {
  const folder = path.replace(/\/+$/, '');
  const names = await host.list(folder);
  const descriptor = names.find((name) => /^datapackage\.(?:json|ya?ml)$/.test(name));
  if (descriptor !== undefined) return openSource(host, `${folder}/${descriptor}`, encoding);
  const files = names.filter((name) => kinds.test(name) && !/^(?:~\$|\.)/.test(name));
  if (files.length === 0) return [no(names.length === 0 ? 'missing' : 'no-files', path)];
  return (
    await Promise.all(files.map((name) => openSource(host, `${folder}/${name}`, encoding)))
  ).flat();
}

/** Its tables, where they lie beside it. */
async function openPackage(
  host: Files,
  path: string,
  bytes: Uint8Array,
  encoding: string | undefined,
): Promise<readonly (Book | Refusal)[]> {
  const { data } = parseYaml(path, new TextDecoder().decode(bytes));
  const resources: unknown = isRecord(data) ? data['resources'] : undefined;
  if (!Array.isArray(resources)) return [no('damaged', path)];
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const opened = resources.filter(isRecord).map(async (resource) => {
    const file = resource['path'];
    if (typeof file !== 'string') return [];
    if (/^(?:[a-z]+:|\/)|\\|(?:^|\/)\.\.(?:\/|$)/i.test(file)) return [no('outside', file)];
    const own = resource['encoding'];
    const full = folder === '' ? file : `${folder}/${file}`;
    const look = await host.look(full, folder === '' ? '.' : folder);
    if (look && !look.inside) return [no('outside', file)];
    return openSource(host, full, typeof own === 'string' ? own : encoding);
  });
  return (await Promise.all(opened)).flat();
}

function starts(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, i) => bytes[i] === sign);
}

function no(refused: RefusalCode, file: string, detail = ''): Refusal {
  return { refused, file, detail };
}
