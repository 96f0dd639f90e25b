/** The files of a deck's folder, opened within its limits: bytes, text, YAML. What is wrong with one is told. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Files } from '../host/host.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { LimitName, Limits } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import { decodeText } from './decode.ts';
import { million, overLimit } from './over-limit.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { parseRemembered } from './remember-yaml.ts';

export interface Reader {
  readonly folder: string;
  readonly host: Files;
  readonly files: Map<string, string>;
  readonly pictures: Map<string, Uint8Array>;
  readonly diagnostics: Diagnostic[];
  readonly limits: Limits;
  readonly language: LanguageName;
}

type SizeLimit = Extract<LimitName, `${string}Megabytes`>;

/** The text of a file below the deck's folder; what is wrong with it has been told. */
export async function openText(
  reader: Reader,
  path: string,
  limit: SizeLimit,
  from: () => Place,
): Promise<string | undefined> {
  const found = await openBytes(reader, path, limit, from);
  if (!found) return undefined;
  const decoded = decodeText(found.file, found.bytes);
  reader.diagnostics.push(...decoded.diagnostics);
  if (decoded.value !== undefined) reader.files.set(found.file, decoded.value);
  return decoded.value;
}

export async function openBytes(
  { folder, host, diagnostics, limits }: Reader,
  path: string,
  limit: SizeLimit,
  from: () => Place,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | undefined> {
  const parts = path.replace(/^\.\//, '').split('/');
  if (path === '' || /^[a-z]:|^[/\\]|\\/i.test(path) || parts.includes('..')) {
    diagnostics.push(error('file-outside', { file: path }, from()));
    return undefined;
  }
  const file = `${folder}/${parts.join('/')}`;
  const look = await host.look(file, folder);
  if (look && !look.inside) {
    diagnostics.push(error('file-outside', { file: path }, from()));
    return undefined;
  }
  if (look && !look.plain) {
    diagnostics.push(error('file-not-plain', { file }, from()));
    return undefined;
  }
  if (look && look.bytes > limits[limit] * million) {
    diagnostics.push(overLimit(limit, limits, look.bytes / million, startOf(file)));
    return undefined;
  }
  const bytes = look && (await host.readBytes(file));
  if (!bytes) {
    const names = await host.list([folder, ...parts.slice(0, -1)].join('/'));
    diagnostics.push(
      error('file-missing', { file, nearest: nearest(parts.at(-1) ?? '', names) }, from()),
    );
    return undefined;
  }
  return { file, bytes };
}

export async function openYaml(
  reader: Reader,
  path: string,
  from: () => Place,
): Promise<ParsedYaml | undefined> {
  const text = await openText(reader, path, 'textMegabytes', from);
  return text === undefined
    ? undefined
    : parseRemembered(`${reader.folder}/${path.replace(/^\.\//, '')}`, text, reader.limits);
}
