/** A folder to be written, named from the folder where we stand → the link on the way to it that leads out of there, if one does: a folder from a stranger brings links. */
import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** undefined: none, or the way was named in full (`/…`, `../…`), so that whoever typed it knows where it leads. */
export function linkOut(folder: string, from = '.'): string | undefined {
  const start = resolve(from);
  const way = relative(start, resolve(folder));
  if (isAbsolute(folder) && from === '.') return undefined;
  if (leadsOut(way)) return undefined;
  let at = start;
  for (const part of way.split(sep)) {
    at = join(at, part);
    if (!isLink(at)) continue;
    const real = realOf(at);
    if (real === undefined || leadsOut(relative(realpathSync(start), real))) {
      return relative(start, at);
    }
  }
  return undefined;
}

/** Thrown before anything is written. */
export class LinkOutError extends Error {
  override readonly name = 'LinkOutError';
  readonly link: string;
  constructor(link: string) {
    super(link);
    this.link = link;
  }
}

function leadsOut(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** undefined: it leads nowhere yet, so nobody can tell where. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
