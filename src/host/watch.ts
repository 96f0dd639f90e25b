/**
 * Folders → a call after each burst of changes in them. Folders are watched, not files: a file that an editor renames into
 * place is another one afterwards, and so is a folder that was moved away and back.
 */
import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Editors write in several steps; what comes within this many milliseconds is one save. */
const burst = 12;
/** A folder with more below it is no deck's: what lies deeper is not watched. */
const mostFolders = 500;

interface Watched {
  readonly watcher: FSWatcher;
  /** Which folder it is, whatever stands at its path by now. */
  readonly id: string;
}

/** @returns how to stop */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  const roots = folders.map((folder) => resolve(folder));
  const watched = new Map<string, Watched>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      changed();
    }, burst);
  };
  const noticeIn =
    (folder: string, isAround: boolean) =>
    (_: string, name: string | null): void => {
      // Our own traces, and what editors put beside the file.
      if (name !== null && /^\.|~$|\.(?:swp|part|tmp)$/.test(name)) return;
      // Around a root only the root itself is of interest.
      if (!isAround || name === null || roots.includes(join(folder, name))) tell();
    };
  const look = (): void => {
    const inside = new Set(roots.flatMap((root) => foldersIn(root)));
    const wanted = new Set([...inside, ...roots.map((root) => dirname(root))]);
    for (const [folder, { watcher, id }] of watched) {
      if (wanted.has(folder) && idOf(folder) === id) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const folder of wanted) {
      const id = idOf(folder);
      if (watched.has(folder) || id === undefined) continue;
      const watcher = open(folder, noticeIn(folder, !inside.has(folder)));
      if (watcher) watched.set(folder, { watcher, id });
    }
  };
  look();
  return () => {
    clearTimeout(timer);
    for (const { watcher } of watched.values()) watcher.close();
  };
}

/** undefined: it went away meanwhile, or the machine watches no more. */
function open(folder: string, notice: (event: string, name: string | null) => void) {
  try {
    // Its end is told by the folder around it.
    return watch(folder, notice).on('error', () => undefined);
  } catch {
    return undefined;
  }
}

function idOf(folder: string): string | undefined {
  try {
    const { dev, ino, birthtimeNs } = statSync(`${folder}/`, { bigint: true });
    // The number of one that is gone is given to the next.
    return `${String(dev)}:${String(ino)}:${String(birthtimeNs)}`;
  } catch {
    return undefined;
  }
}

/** With all folders below it; hidden ones and links are left out. */
function foldersIn(root: string): string[] {
  const found = idOf(root) === undefined ? [] : [root];
  for (const folder of found) {
    for (const entry of entriesOf(folder)) {
      if (found.length >= mostFolders) return found;
      const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isDirectory() && !isHidden) found.push(join(folder, entry.name));
    }
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
