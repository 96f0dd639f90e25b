/** The archives of the browser's package → a folder with the browser's files and no other. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { MachineError } from '../diagnostics/machine-error.ts';
import { fontConfig, publishedArchives } from './browser-files.ts';
import { hashOf } from './browser-stamp.ts';

/** @throws MachineError when a file is not as it was published */
export async function checkArchives(bin: string): Promise<void> {
  for (const [name, published] of Object.entries(publishedArchives)) {
    if ((await hashOf(join(bin, name))) === published) continue;
    throw new MachineError(
      `${join(bin, name)} is not the browser that was published. Run npm ci again, or name another browser in FACTDECK_BROWSER.`,
    );
  }
}

/** @param target an empty folder */
export async function unpack(bin: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(join(bin, 'chromium.br'), { highWaterMark: 2 ** 22 }),
    createBrotliDecompress({ chunkSize: 2 ** 22 }),
    createWriteStream(join(target, 'chromium'), { mode: 0o700 }),
  );
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    await extract(brotliDecompressSync(await readFile(join(bin, archive))), target);
  }
  await writeFile(join(target, 'fonts.conf'), fontConfig, { mode: 0o600 });
}

/** The few things that these archives hold: files and folders. */
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
    if (type === '0' || type === '') {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(path, archive.subarray(at + 512, at + 512 + size), { mode: 0o700 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
