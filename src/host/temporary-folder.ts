/** A fresh private folder for the life of a process; those of processes that were killed are swept on the way. */
import { lstat, mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MachineError } from '../diagnostics/machine-error.ts';

/**
 * @param within where it is made; others may use it too
 * @param kind what it is for, as its name is to say it
 */
export async function temporaryFolder(within: string, kind: string): Promise<string> {
  const start = `factdeck-${kind}-${await processSpace()}-`;
  try {
    await sweep(within, start);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new MachineError(
      `the temporary folder ${within} cannot be read (${reason}). Make it, or name another in TMPDIR.`,
      { cause },
    );
  }
  return mkdtemp(join(within, `${start}${String(process.pid)}-`));
}

/** Containers may share a folder, and count their processes each for itself. */
async function processSpace(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return /\d+/.exec(space)?.[0] ?? '0';
}

/** Only folders that are this user's own, of a process that is no more: a link or another's folder is not touched. */
async function sweep(within: string, start: string): Promise<void> {
  for (const name of await readdir(within)) {
    const owner = name.startsWith(start) && /^(\d+)-/.exec(name.slice(start.length))?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    const path = join(within, name);
    const info = await lstat(path).catch(() => undefined);
    if (!info?.isDirectory() || info.uid !== (process.getuid?.() ?? info.uid)) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
