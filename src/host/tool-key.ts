/** The tool's own files → a hash: with the packages under it for what is remembered, without for what is told of a build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { codeFolder, toolRoot } from './tool-root.ts';

/**
 * The tool's own code, templates and themes: the same wherever it is installed, whatever stands beside it.
 * @param running address of one of the tool's own files
 */
export function toolHash(running = import.meta.url): string {
  const folder = codeFolder(running);
  const code =
    folder === 'src' ? sourceHash() : readFileSync(`${toolRoot}${folder}/${sourceFile}`, 'utf8');
  return hashOf(['templates', 'themes'], code);
}

/** Of the code as it is written: what is bundled carries it along, and says the same of a build. */
export function sourceHash(): string {
  return hashOf(['src'], '');
}

/** Where a bundle keeps it. */
export const sourceFile = 'source.txt';

function hashOf(folders: readonly string[], before: string): string {
  const hash = createHash('sha256').update(before);
  for (const file of folders.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(toolRoot + file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param running address of one of the tool's own files */
export function toolKey(running = import.meta.url): string {
  const hash = createHash('sha256').update(process.version);
  const folder = codeFolder(running);
  for (const file of filesUnder(folder)) {
    hash.update(file.slice(folder.length)).update(readFileSync(toolRoot + file));
  }
  // What npm has put there: beside the tool when it is developed, above it when it is installed.
  for (const lock of ['node_modules/.package-lock.json', '../.package-lock.json', 'package.json']) {
    hash.update(read(`${toolRoot}${lock}`));
  }
  return hash.digest('hex');
}

/** With `/`, below the tool's root; types are no code. Step by step: where a package is read out of an archive (Yarn's PnP), Node does not say in which folder it found a file. */
function filesUnder(folder: string): string[] {
  return readdirSync(toolRoot + folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() && !/\.d\.ts$|\.map$|\.txt$/.test(entry.name) ? [path] : [];
    })
    .sort();
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
