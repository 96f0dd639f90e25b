/** The tool's own code and the packages under it → one hash: what is remembered under it was made by just this tool. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { toolRoot } from './node.ts';

/** @param running address of one of the tool's own files, in `src/host/` or in `dist/` */
export function toolKey(running = import.meta.url): string {
  const hash = createHash('sha256').update(process.version);
  const code = running.includes('/src/host/') ? 'src' : 'dist';
  const files = readdirSync(`${toolRoot}${code}`, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.[jt]s$/.test(f) && !f.endsWith('.d.ts'))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(`${toolRoot}${code}/${file}`));
  // What npm has put there: beside the tool when it is developed, above it when it is installed.
  for (const lock of ['node_modules/.package-lock.json', '../.package-lock.json', 'package.json']) {
    hash.update(read(`${toolRoot}${lock}`));
  }
  return hash.digest('hex');
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
