/** The headless Chromium that comes inside an npm package → unpacked once into the project's cache, and checked before it is used. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { MachineError } from '../diagnostics/machine-error.ts';

export interface EmbeddedBrowser {
  readonly executable: string;
  readonly version: string;
  /** For the browser's process only: its own copies of the libraries a bare system lacks, its own fonts and their cache. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Written last, beside the unpacked files: what they were when they were checked. */
interface Manifest {
  readonly files: Readonly<Record<string, { size: number; sha256: string; changed: number }>>;
}

/** Raised when what `unpack` writes changes, so that older caches are left alone. */
const layout = 3;

/** undefined: not for this platform, or not installed. */
export function embeddedPackage(): { folder: string; version: string } | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const file = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const folder = dirname(dirname(file));
    const { version } = createRequire(import.meta.url)(join(folder, 'package.json')) as {
      version: string;
    };
    return { folder, version };
  } catch {
    return undefined;
  }
}

/**
 * Two builds that start at once unpack side by side; the first to finish is kept.
 * @param cache the project's `.factdeck`
 */
export async function prepareEmbedded(cache: string): Promise<EmbeddedBrowser | undefined> {
  const found = embeddedPackage();
  if (!found) return undefined;
  const parent = join(cache, 'browser');
  const home = join(parent, `chromium-${found.version}-${layout}`);
  if (!(await isIntact(home))) {
    await mkdir(parent, { recursive: true, mode: 0o700 });
    await sweep(parent);
    const fresh = join(
      parent,
      `.unpacking-${String(process.pid)}-${String(process.hrtime.bigint())}`,
    );
    const bin = join(found.folder, 'bin');
    await checkArchives(bin);
    await unpack(bin, fresh);
    await install(fresh, home);
    await removeOlder(parent, home);
  }
  return {
    executable: join(home, 'chromium'),
    version: found.version,
    environment: {
      LD_LIBRARY_PATH: join(home, 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
      // Where fontconfig keeps its cache: else it leaves a folder wherever the command is run.
      XDG_CACHE_HOME: home,
    },
  };
}

async function install(fresh: string, home: string): Promise<void> {
  try {
    await rename(fresh, home);
    return;
  } catch {
    // Another build was first, or a damaged one is in the way.
  }
  if (await isIntact(home)) {
    await rm(fresh, { recursive: true, force: true });
    return;
  }
  const damaged = `${fresh}-damaged`;
  await rename(home, damaged).catch(() => undefined);
  await rename(fresh, home);
  await rm(damaged, { recursive: true, force: true });
}

/** Size and time of change as when they were hashed; else the hash itself is checked again. */
async function isIntact(home: string): Promise<boolean> {
  try {
    // Our own file, written by `unpack`.
    const manifest = JSON.parse(await readFile(join(home, 'manifest.json'), 'utf8')) as Manifest;
    for (const [name, was] of Object.entries(manifest.files)) {
      const now = await stat(join(home, name));
      if (now.size !== was.size) return false;
      if (now.mtimeMs !== was.changed && (await hashOf(join(home, name))) !== was.sha256)
        return false;
    }
    return 'chromium' in manifest.files;
  } catch {
    return false;
  }
}

/** What the package's version that package.json names was published with: a program is run only if it is that one. */
export const publishedArchives: Readonly<Record<string, string>> = {
  'chromium.br': '38e1e1649db20fa4ea644bf5987688ce81a4c9eb10e7eae8380b74fc0d699fea',
  'al2023.tar.br': 'a166168dd3e3e9d8743689fff543c5cadb3025c1816c6a154c90dc68a59edd0a',
  'fonts.tar.br': 'c1307fe5cd607092f0426742b4ab93755eec9a9b7752e47c56408c2bcf3e515b',
};

/** @throws MachineError when a file is not as it was published */
export async function checkArchives(bin: string): Promise<void> {
  for (const [name, published] of Object.entries(publishedArchives)) {
    if ((await hashOf(join(bin, name))) === published) continue;
    throw new MachineError(
      `${join(bin, name)} is not the browser that was published. Run npm ci again, or name another browser in FACTDECK_BROWSER.`,
    );
  }
}

async function unpack(bin: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  const executable = join(target, 'chromium');
  await pipeline(
    createReadStream(join(bin, 'chromium.br'), { highWaterMark: 2 ** 22 }),
    createBrotliDecompress({ chunkSize: 2 ** 22 }),
    createWriteStream(executable, { mode: 0o700 }),
  );
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    await extract(brotliDecompressSync(await readFile(join(bin, archive))), target);
  }
  await writeFile(join(target, 'fonts.conf'), fontConfig);
  await chmod(executable, 0o700);
  const files: Record<string, { size: number; sha256: string; changed: number }> = {};
  for (const name of (await readdir(target, { recursive: true })).sort()) {
    const info = await stat(join(target, name));
    if (!info.isFile()) continue;
    files[name] = {
      size: info.size,
      sha256: await hashOf(join(target, name)),
      changed: info.mtimeMs,
    };
  }
  await writeFile(join(target, 'manifest.json'), JSON.stringify({ files }));
}

/** Instead of the system's: pictures must not depend on which fonts and which smoothing a machine has. */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">font-cache</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

/** The few things that these archives hold: files, folders, links within. */
async function extract(archive: Buffer, target: string): Promise<void> {
  const text = (from: number, length: number): string =>
    archive
      .subarray(from, from + length)
      .toString('utf8')
      .replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= archive.length;) {
    const name = text(at + 345, 155) + text(at, 100);
    if (name === '') break;
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const type = text(at + 156, 1);
    const path = join(target, name);
    if (!path.startsWith(target)) throw new Error(`the archive names a file outside: ${name}`);
    if (type === '5') await mkdir(path, { recursive: true });
    else if (type === '2') {
      await mkdir(dirname(path), { recursive: true });
      await symlink(text(at + 157, 100), path);
    } else if (type === '0' || type === '') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** Of versions before: each is 200 MB that nobody asks for again. One that still runs keeps its files open. */
async function removeOlder(parent: string, home: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    if (!name.startsWith('chromium-') || path === home) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Folders that a killed build left half unpacked. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = /^\.unpacking-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
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

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('hex');
}
