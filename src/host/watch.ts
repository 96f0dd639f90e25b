/** Folders → a call after each burst of changes in them. */
import { watch, type FSWatcher } from 'node:fs';

/** Editors write in several steps; what comes within this many milliseconds is one save. */
const burst = 12;

/** @returns how to stop */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const notice = (_: string, name: string | null): void => {
    // Our own traces, and what editors put beside the file.
    if (name !== null && /(?:^|[\\/])\.|~$|\.(?:swp|part|tmp)$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, burst);
  };
  const watchers = folders.flatMap((folder): FSWatcher[] => {
    try {
      return [watch(folder, { recursive: true }, notice)];
    } catch {
      // A folder that the project does not have.
      return [];
    }
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
