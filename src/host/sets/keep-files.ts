/** A set that stands and a new build of some formats → what stays of the formats that were not asked for, and the record of it. */
import { join } from 'node:path';
import { knownFormats, outputFormats } from '../../model/formats.ts';
import type { KeptOutput } from '../../model/set.ts';
import { nodeFiles } from '../node-files.ts';
import {
  filesOf,
  hashOf,
  isSameState,
  readSetRecord,
  renderEarlier,
  stateOf,
  type BuiltFiles,
} from './set-record.ts';

/** What stays of one earlier build, with the bytes as they are now: a file that somebody changed stays so. */
interface KeptBuild extends BuiltFiles {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** The format that a file of a set belongs to; undefined: every build writes it. What is not known here is one of its own. */
function formatOf(name: string): string | undefined {
  if (records.has(name)) return undefined;
  return knownFormats.find((f) => isOf(outputFormats[f].file, name)) ?? name;
}

const records: ReadonlySet<string> = new Set(['build.json', 'facts.json', 'earlier.json']);

function isOf(file: string, name: string): boolean {
  return file.endsWith('/') ? name.startsWith(file) : name === file;
}

/** A format is kept or made as a whole: of pictures that are made anew, those of slides that are gone do not stay. */
export async function keptFiles(
  folder: string,
  asked: readonly string[],
): Promise<readonly KeptBuild[]> {
  const record = await readSetRecord(folder);
  if (!record) return [];
  const there = new Set(await filesOf(folder));
  const kept: KeptBuild[] = [];
  // Of a file that both name, the latest build has the last word.
  for (const { state, outputs } of [record, ...record.earlier]) {
    const bytes = new Map<string, Uint8Array>();
    for (const name of outputs.keys()) {
      const format = formatOf(name);
      if (format === undefined || asked.includes(format) || !there.delete(name)) continue;
      const content = await nodeFiles.readBytes(join(folder, name));
      if (content) bytes.set(name, content);
    }
    if (bytes.size === 0) continue;
    const own = new Map([...outputs].filter(([name]) => bytes.has(name)));
    const twin = kept.findIndex((k) => isSameState(k.state, state));
    const before = kept[twin];
    const merged = {
      state,
      outputs: new Map([...(before?.outputs ?? []), ...own]),
      bytes: new Map([...(before?.bytes ?? []), ...bytes]),
    };
    if (before) kept[twin] = merged;
    else kept.push(merged);
  }
  return kept;
}

/** The new set with what stays beside it; build.json tells the hash of the record of that, and nothing else of it. */
export function besideKept(
  files: ReadonlyMap<string, Uint8Array>,
  kept: readonly KeptBuild[],
): Map<string, Uint8Array> {
  const all = new Map([...kept.flatMap((k) => [...k.bytes]), ...files]);
  if (kept.length === 0) return all;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const earlier = encode(renderEarlier(kept));
  const build: unknown = JSON.parse(new TextDecoder().decode(files.get('build.json')));
  if (typeof build !== 'object') throw new Error('build.json is no record');
  const record = { ...build, earlier: hashOf(earlier) };
  all.set('earlier.json', earlier);
  all.set('build.json', encode(`${JSON.stringify(record, null, 2)}\n`));
  return all;
}

/** @param files the new build's own */
export function toldOf(
  kept: readonly KeptBuild[],
  files: ReadonlyMap<string, Uint8Array>,
): KeptOutput[] {
  const now = stateOf(new TextDecoder().decode(files.get('build.json')));
  return kept
    .flatMap(({ state, outputs, bytes }) =>
      [...bytes].map(([file, content]): KeptOutput => {
        const isIntact = outputs.get(file) === hashOf(content);
        const as = now && isSameState(state, now) ? 'same' : 'earlier';
        return { file, state: isIntact ? as : 'changed' };
      }),
    )
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
