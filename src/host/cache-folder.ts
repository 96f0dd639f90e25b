/**
 * Where what is kept between runs stands (compiled code, the unpacked browser, drawn charts and pictures): a private folder
 * that we made for this user, never one that came with somebody's project. In it only names that we made are ever removed.
 */
import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { CacheRefusal } from '../diagnostics/codes.ts';
import { atTheEnd } from './at-the-end.ts';
import type { Environment } from './host.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface CacheFolder {
  /** Absolute, no link in it. */
  readonly path: string;
  /** Who said where: the option, the variable, or nobody. */
  readonly by: '--cache' | 'FACTDECK_CACHE' | 'user';
  /** The folder wanted was not used: `path` is one that goes with the process. */
  readonly refused?: CacheRefusal;
}

/** What stands in it, a folder each. `installed` is for a browser that the user brings. */
const parts = ['browser', 'compiled', 'installed', 'kept'] as const;

/** As backup programs know it (bford.info/cachedir), and how we know our own. */
const tag = `Signature: 8a477f597d28d172789f06886806bc55
# This folder was made by factdeck for what it keeps between runs. It may be deleted at any time.
`;

/** A temporary one serves the whole process. */
let temporary: Promise<string> | undefined;

/** @param asked what `--cache` names; '' is as if it were not given */
export async function openCacheFolder(
  asked: string | undefined,
  environment: Environment,
): Promise<CacheFolder> {
  const kept = keptFolder(asked, environment);
  if (kept.refused === undefined) return kept;
  return { ...kept, path: await temporaryCacheFolder() };
}

/** It goes with the process. */
export function temporaryCacheFolder(): Promise<string> {
  return (temporary ??= makeTemporary());
}

/** The folder wanted, made where it was not there. With `refused` it must not be used. */
export function keptFolder(asked: string | undefined, environment: Environment): CacheFolder {
  const by = asked ? '--cache' : environment['FACTDECK_CACHE'] ? 'FACTDECK_CACHE' : 'user';
  let parent = '';
  let path = 'factdeck';
  try {
    parent = parentOf(asked, environment);
    path = join(parent, 'factdeck');
    mkdirSync(parent, { recursive: true, mode: 0o700 });
    path = join(realpathSync(parent), 'factdeck');
    const reason = faultOf(path);
    return reason === undefined ? { path, by } : { path, by, refused: { folder: path, reason } };
  } catch (cause) {
    // Node says so of a file where a folder is to be made.
    if (codeOf(cause) === 'EEXIST') {
      return { path, by, refused: { folder: parent, reason: 'file' } };
    }
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { path, by, refused: { folder: path, reason: 'denied', detail } };
  }
}

/** @throws where the user has no home, or the folder of the command is no more */
function parentOf(asked: string | undefined, environment: Environment): string {
  return resolve(asked || environment['FACTDECK_CACHE'] || ofTheUser(environment));
}

/** A relative path would stand in whatever folder the command is run in: as the XDG rules say, it is ignored. */
function ofTheUser(environment: Environment): string {
  const given = (name: string): string | undefined => {
    const value = environment[name];
    return value !== undefined && isAbsolute(value) ? value : undefined;
  };
  switch (process.platform) {
    case 'darwin':
      return join(homedir(), 'Library', 'Caches');
    case 'win32':
      return given('LOCALAPPDATA') ?? join(homedir(), 'AppData', 'Local');
    default:
      return given('XDG_CACHE_HOME') ?? join(homedir(), '.cache');
  }
}

/** @throws what the disk says */
function faultOf(path: string): CacheRefusal['reason'] | undefined {
  const above = statSync(join(path, '..'));
  // Whoever may rename in it may put another folder in the place of ours.
  if (hasModes && (above.mode & 0o002) !== 0 && (above.mode & 0o1000) === 0) return 'open';
  const fault = ownFault(path) ?? markFault(path);
  if (fault !== undefined) return fault;
  for (const part of parts) {
    const wrong = ownFault(join(path, part));
    if (wrong !== undefined) return wrong;
  }
  // Node keeps a folder for each of its versions there, and would follow it elsewhere.
  const compiled = readdirSync(join(path, 'compiled'), { withFileTypes: true });
  return compiled.some((entry) => entry.isSymbolicLink()) ? 'link' : undefined;
}

const hasModes = process.platform !== 'win32';

/** Made where it is not there. */
function ownFault(path: string): CacheRefusal['reason'] | undefined {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  }
  const info = lstatSync(path);
  if (info.isSymbolicLink()) return 'link';
  if (!info.isDirectory()) return 'file';
  if (hasModes && info.uid !== process.getuid?.()) return 'owner';
  if (hasModes && (info.mode & 0o077) !== 0) return 'open';
  accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  return undefined;
}

/** A folder of the same name that somebody filled is not ours. */
function markFault(path: string): CacheRefusal['reason'] | undefined {
  const mark = join(path, 'CACHEDIR.TAG');
  if (readdirSync(path).length === 0) {
    try {
      writeFileSync(mark, tag, { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (cause) {
      // Another run was faster.
      if (codeOf(cause) !== 'EEXIST') throw cause;
    }
  }
  const info = lstatSync(mark, { throwIfNoEntry: false });
  if (info?.isFile() !== true) return 'foreign';
  const text = readFileSync(mark, 'utf8');
  // Empty: another run is about to write it.
  return text === '' || text === tag ? undefined : 'foreign';
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && 'code' in cause ? cause.code : undefined;
}

async function makeTemporary(): Promise<string> {
  const path = realpathSync(await temporaryFolder(tmpdir(), 'cache'));
  atTheEnd(() => {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  });
  for (const part of parts) mkdirSync(join(path, part), { mode: 0o700 });
  return path;
}
