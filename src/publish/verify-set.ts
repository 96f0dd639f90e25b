/** A set on disk → what of it is no longer as its build.json says. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface VerifiedSet {
  /** false: no build.json of this tool, so that nothing can be said. */
  readonly isSet: boolean;
  readonly files: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Files that no build wrote. */
  readonly added: readonly string[];
}

/** What file managers leave in each folder that they show. */
const leftByViewers = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

export async function verifySet(folder: string): Promise<VerifiedSet> {
  const outputs = outputsOf(await readFile(join(folder, 'build.json'), 'utf8').catch(() => ''));
  if (!outputs) return { isSet: false, files: 0, changed: [], missing: [], added: [] };
  const there = await filesOf(folder);
  const changed: string[] = [];
  for (const [name, hash] of outputs) {
    if (!there.includes(name)) continue;
    const bytes = await readFile(join(folder, name));
    if (createHash('sha256').update(bytes).digest('hex') !== hash) changed.push(name);
  }
  return {
    isSet: true,
    files: outputs.size,
    changed,
    missing: [...outputs.keys()].filter((name) => !there.includes(name)),
    added: there.filter((name) => name !== 'build.json' && !outputs.has(name)),
  };
}

/** Names with `/`. A link counts as a file that was added or, in the place of an output, as one that is missing. */
async function filesOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const name = path.split(sep).join('/');
    const info = await lstat(join(folder, path));
    if (info.isDirectory() || leftByViewers.has(name.split('/').at(-1) ?? '')) continue;
    found.push(info.isFile() ? name : `${name} →`);
  }
  return found;
}

function outputsOf(record: string): Map<string, string> | undefined {
  try {
    const value: unknown = JSON.parse(record);
    if (typeof value !== 'object' || value === null || !('tool' in value)) return undefined;
    if (typeof value.tool !== 'string' || !value.tool.startsWith('factdeck ')) return undefined;
    const outputs = 'outputs' in value ? value.outputs : undefined;
    if (typeof outputs !== 'object' || outputs === null) return undefined;
    return new Map(Object.entries(outputs).map(([name, hash]) => [name, String(hash)]));
  } catch {
    return undefined;
  }
}
