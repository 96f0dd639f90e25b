/** What is kept from run to run: given back whole or not at all, within its limit. */
import {
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../src/host/disk-cache.ts';
import { toolKey } from '../../src/host/tool-key.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (length: number, value = 7): Uint8Array => new Uint8Array(length).fill(value);
const onlyFile = async (): Promise<string> => join(folder, (await readdir(folder))[0] ?? '');

it('gives back what was put, under the same key and the same tool only', async () => {
  const cache = openCache(folder, 'tool 1');
  await cache.put('a', bytes(5));
  expect(new Uint8Array((await cache.get('a')) ?? [])).toEqual(bytes(5));
  expect(await cache.get('b')).toBeUndefined();
  expect(await openCache(folder, 'tool 2').get('a')).toBeUndefined();
});

it.each([
  ['cut short', (held: Uint8Array) => held.subarray(0, 40)],
  ['empty', () => new Uint8Array()],
  ['changed', (held: Uint8Array) => held.map((b, i) => (i === 50 ? b + 1 : b))],
])('does not give back a file that is %s, and takes it anew', async (_, spoil) => {
  const cache = openCache(folder, 'tool');
  await cache.put('a', bytes(100));
  await writeFile(await onlyFile(), spoil(await readFile(await onlyFile())));
  expect(await cache.get('a')).toBeUndefined();
  await cache.put('a', bytes(100));
  expect(await cache.get('a')).toHaveLength(100);
});

it('drops what was used longest ago when it grows over its limit', async () => {
  const cache = openCache(folder, 'tool', 1000);
  for (const key of ['a', 'b', 'c', 'd']) {
    await cache.put(key, bytes(268));
    const files = await readdir(folder);
    for (const file of files) {
      const path = join(folder, file);
      const aged = new Date(Date.UTC(2026, 0, 1 + files.length));
      if (file !== files.at(-1)) await utimes(path, aged, aged);
    }
  }
  await cache.get('a');
  await cache.trim();
  expect(await readdir(folder)).toHaveLength(2);
  expect(await cache.get('a')).toHaveLength(268);
});

it('leaves nothing of a run that was killed for long', async () => {
  const cache = openCache(folder, 'tool');
  const path = join(folder, `${'a'.repeat(64)}.1-1.part`);
  await writeFile(path, 'half');
  await utimes(path, 0, 0);
  await cache.put('a', bytes(1));
  await cache.trim();
  expect((await readdir(folder)).filter((f) => f.endsWith('.part'))).toEqual([]);
});

it('removes nothing that it did not name, however old or large', async () => {
  const cache = openCache(folder, 'tool', 1000);
  const names = ['download.iso.part', 'photo.jpg', `${'a'.repeat(64)}.txt`, 'A'.repeat(64)];
  for (const name of names) {
    await writeFile(join(folder, name), bytes(5000));
    await utimes(join(folder, name), 0, 0);
  }
  await cache.put('a', bytes(1));
  await cache.trim();
  expect(await readdir(folder)).toEqual(expect.arrayContaining(names));
});

it('gives back nothing through a link, and writes through none', async () => {
  const cache = openCache(folder, 'tool');
  await cache.put('a', bytes(5));
  const kept = await onlyFile();
  const other = await mkdtemp(join(tmpdir(), 'factdeck-cache-'));
  const target = join(other, 'held');
  await rename(kept, target);
  await symlink(target, kept);
  expect(await cache.get('a')).toBeUndefined();
  await cache.put('a', bytes(6));
  expect(await cache.get('a')).toHaveLength(6);
  expect(await readFile(target)).toHaveLength(32 + 5);
  await rm(other, { recursive: true });
});

it('is no reason to fail where nothing can be kept', async () => {
  const file = join(folder, 'a file');
  await writeFile(file, '');
  const cache = openCache(file, 'tool');
  await cache.put('a', bytes(1));
  expect(await cache.get('a')).toBeUndefined();
  await cache.trim();
});

it('knows the tool by its own files', () => {
  expect(toolKey()).toMatch(/^[0-9a-f]{64}$/);
  expect(toolKey()).toBe(toolKey());
});
