/** build.json and earlier.json of a set → what they say of its files. A record is believed only where its hash stands in build.json. */
import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
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
}

/** undefined: no build.json of this tool, so that nothing can be said. */
export async function readSetRecord(folder: string): Promise<SetRecord | undefined> {
  const record = parsed(await readRecord(folder));
  const built = builtFiles(record);
  if (!built?.state.tool.startsWith('factdeck ')) return undefined;
  const earlierHash = textAt(record, 'earlier') || undefined;
  const kept = await nodeFiles.readBytes(join(folder, 'earlier.json')).catch(() => undefined);
  const isOwn = kept !== undefined && earlierHash === hashOf(kept);
  const builds = isOwn ? valueAt(parsed(new TextDecoder().decode(kept)), 'builds') : [];
  const earlier = (Array.isArray(builds) ? builds : []).flatMap(
    (build: unknown) => builtFiles(build) ?? [],
  );
  return { ...built, earlier, earlierHash };
}

/** Text of build.json; '' where there is none that can be read. */
export async function readRecord(folder: string): Promise<string> {
  const bytes = await nodeFiles.readBytes(join(folder, 'build.json')).catch(() => undefined);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** @param text of build.json */
export function stateOf(text: string): SetState | undefined {
  return builtFiles(parsed(text))?.state;
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

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** undefined where there is no map of outputs. */
function builtFiles(record: unknown): BuiltFiles | undefined {
  const outputs = valueAt(record, 'outputs');
  if (typeof outputs !== 'object' || outputs === null) return undefined;
  const inputs = valueAt(record, 'inputs');
  return {
    state: {
      // build.json has each input's hash, earlier.json one for all.
      inputs: typeof inputs === 'string' ? inputs : hashOf(JSON.stringify(inputs ?? {})),
      tool: textAt(record, 'tool'),
      code: textAt(record, 'code'),
      theme: textAt(record, 'theme'),
      draft: valueAt(record, 'draft') === true,
    },
    outputs: new Map(Object.entries(outputs).map(([name, hash]) => [name, String(hash)])),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
