/** build.json and earlier.json of a set → what they say of its files. A record is believed only where its hash stands in build.json. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { shallowJson } from '../../model/shallow-json.ts';
import { bases, type CountedBases } from '../../model/text-basis.ts';
import { nodeFiles } from '../node-files.ts';

/** What a file was made from and with: files of one state can stand beside each other. */
export interface SetState {
  /** Hash of its inputs' hashes, as `hashOfAll` gives it and a PDF's seal has it. */
  readonly inputs: string;
  readonly tool: string;
  readonly code: string;
  readonly theme: string;
  readonly draft: boolean;
}

/** Files of one build, by name, with their hashes. */
export interface BuiltFiles {
  readonly state: SetState;
  readonly outputs: ReadonlyMap<string, string>;
}

export interface SetRecord extends BuiltFiles {
  /** What stayed of earlier builds, each build once; empty where earlier.json is not the one that this build wrote. */
  readonly earlier: readonly BuiltFiles[];
  /** Hash that earlier.json has to have; undefined: nothing stayed, and there is none. */
  readonly earlierHash: string | undefined;
  /** How many sentences rest on what. */
  readonly sentences: CountedBases;
}

/** undefined: no build.json of this tool, so that nothing can be said. */
export async function readSetRecord(folder: string): Promise<SetRecord | undefined> {
  const record = shallowJson(await readRecord(folder));
  const built = builtFiles(record);
  if (!built?.state.tool.startsWith('factdeck ')) return undefined;
  const earlierHash = textAt(record, 'earlier') || undefined;
  const kept = await readPart(join(folder, 'earlier.json'));
  const isOwn = kept !== undefined && earlierHash === hashOf(kept);
  const builds = isOwn ? valueAt(shallowJson(new TextDecoder().decode(kept)), 'builds') : [];
  const earlier = (Array.isArray(builds) ? builds : []).flatMap(
    (build: unknown) => builtFiles(build) ?? [],
  );
  return { ...built, earlier, earlierHash, sentences: basesIn(valueAt(record, 'sentences')) };
}

/** Whole numbers alone, of bases that there are: the record may be a stranger's. */
function basesIn(told: unknown): CountedBases {
  const counts = bases.flatMap((basis) => {
    const count = valueAt(told, basis);
    return Number.isSafeInteger(count) && Number(count) > 0
      ? [[basis, Number(count)] as const]
      : [];
  });
  return Object.fromEntries(counts);
}

/** Text of build.json; '' where there is none that can be read. */
export async function readRecord(folder: string): Promise<string> {
  const bytes = await readPart(join(folder, 'build.json'));
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** Bytes of a record that are read at all; that of five hundred slides takes a hundredth. */
const longestRecord = 10 * 2 ** 20;

async function readPart(path: string): Promise<Uint8Array | undefined> {
  const look = await nodeFiles.look(path, '.').catch(() => undefined);
  if (look?.plain !== true || look.bytes > longestRecord) return undefined;
  return nodeFiles.readBytes(path).catch(() => undefined);
}

/** @param text of build.json */
export function stateOf(text: string): SetState | undefined {
  return builtFiles(shallowJson(text))?.state;
}

/** The same build's bytes for the same files that stayed. */
export function renderEarlier(builds: readonly BuiltFiles[]): string {
  const told = builds.map(({ state: { draft, ...state }, outputs }) => ({
    ...state,
    ...(draft && { draft }),
    outputs: Object.fromEntries([...outputs].sort(([a], [b]) => (a < b ? -1 : 1))),
  }));
  return `${JSON.stringify({ schema: 1, builds: told }, null, 2)}\n`;
}

export function isSameState(a: SetState, b: SetState): boolean {
  return (
    a.inputs === b.inputs &&
    a.tool === b.tool &&
    a.code === b.code &&
    a.theme === b.theme &&
    a.draft === b.draft
  );
}

/** What file managers leave in each folder that they show. */
const leftByViewers = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Names with `/`, in order. A link is no file of a build: it comes back under another name. */
export async function filesOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const name = path.split(sep).join('/');
    const info = await lstat(join(folder, path));
    if (info.isDirectory() || leftByViewers.has(name.split('/').at(-1) ?? '')) continue;
    found.push(info.isFile() ? name : `${name} →`);
  }
  return found;
}

/** A file that is larger than memory, too. undefined: it cannot be read. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** undefined where there is no map of outputs. What it says may be a stranger's: only texts are taken. */
function builtFiles(record: unknown): BuiltFiles | undefined {
  const outputs = textsIn(valueAt(record, 'outputs'));
  if (!outputs) return undefined;
  const inputs = valueAt(record, 'inputs');
  return {
    state: {
      // build.json has each input's hash, earlier.json one for all.
      inputs:
        typeof inputs === 'string'
          ? inputs
          : hashOf(JSON.stringify(Object.fromEntries(textsIn(inputs) ?? []))),
      tool: textAt(record, 'tool'),
      code: textAt(record, 'code'),
      theme: textAt(record, 'theme'),
      draft: valueAt(record, 'draft') === true,
    },
    outputs,
  };
}

function textsIn(value: unknown): Map<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = Object.entries(value).map(([name, text]: [string, unknown]) => {
    return [name, typeof text === 'string' ? text : ''] as const;
  });
  return new Map(texts);
}

function valueAt(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key))
    return undefined;
  return Reflect.get(record, key);
}

function textAt(record: unknown, key: string): string {
  const value = valueAt(record, key);
  return typeof value === 'string' ? value : '';
}
