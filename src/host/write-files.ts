/** Texts → files, with the folders they need. Each is whole at any moment: written beside, then renamed. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { linkOut, LinkOutError } from './link-out.ts';

/** @param from a folder that may come from a stranger: no link in it leads out of it */
export async function writeFiles(
  files: ReadonlyMap<string, string | Uint8Array>,
  from = '.',
): Promise<void> {
  for (const [path, content] of files) {
    // A deck that was named by its full path may hold links too.
    const link = linkOut(dirname(path)) ?? linkOut(dirname(path), from);
    if (link !== undefined) throw new LinkOutError(link);
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${String(process.pid)}.part`;
    await writeFile(beside, content);
    await rename(beside, path);
  }
}
