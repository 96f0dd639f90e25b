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
  /** What paths count from. */
  readonly folder: string;
  /** The folder that `../` may reach; undefined: none, as in a data package of somebody else's. */
  readonly root: string | undefined;
  readonly host: Files;
  readonly files: Map<string, string>;
  readonly pictures: Map<string, Uint8Array>;
  readonly diagnostics: Diagnostic[];
  readonly limits: Limits;
  readonly language: LanguageName;
}

type SizeLimit = Extract<LimitName, `${string}Megabytes`>;

/** The text of a file that the deck may reach; what is wrong with it has been told. */
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
  reader: Reader,
  path: string,
  limit: SizeLimit,
  from: () => Place,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | undefined> {
  const { folder, root, host, diagnostics, limits } = reader;
  const within = await mayReach(reader, path);
  const file = `${folder}/${withoutDot(path)}`;
  const look = within === undefined ? undefined : await host.look(file, within);
  if (within === undefined || (look && !look.inside)) {
    const args = { file: path, root: isClimbing(path) ? (root ?? '') : '' };
    diagnostics.push(error('file-outside', args, from()));
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
    const [name = '', ...above] = file.split('/').reverse();
    const names = await host.list(above.reverse().join('/'));
    diagnostics.push(error('file-missing', { file, nearest: nearest(name, names) }, from()));
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
    : parseRemembered(`${reader.folder}/${withoutDot(path)}`, text, reader.limits);
}

/** The folder that the file may not leave, links followed: the deck's own; the root, where the path climbs. undefined: it leads nowhere that a deck may reach. */
async function mayReach({ folder, root, host }: Reader, path: string): Promise<string | undefined> {
  if (path === '' || /^[a-z]:|^[/\\]|\\/i.test(path)) return undefined;
  if (!isClimbing(path)) return folder;
  if (root === undefined || (root === '.' && leadsAbove(`${folder}/${path}`))) return undefined;
  // A deck that stands elsewhere may not look into where we are.
  return (await host.look(folder, root))?.inside === false ? undefined : root;
}

function isClimbing(path: string): boolean {
  return path.split('/').includes('..');
}

/** As the path is written, whether or not there is anything: more steps up than down. */
function leadsAbove(path: string): boolean {
  let depth = 0;
  for (const step of path.startsWith('/') ? [] : path.split('/')) {
    if (step === '..') depth -= 1;
    else if (step !== '.' && step !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function withoutDot(path: string): string {
  return path.replace(/^\.\//, '');
}
