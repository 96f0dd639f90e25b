/** Texts → files, with the folders they need. Each is whole at any moment: written beside, then renamed. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export async function writeFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${String(process.pid)}.part`;
    await writeFile(beside, content);
    await rename(beside, path);
  }
}
