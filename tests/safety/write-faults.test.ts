/** Each step that writing a set does to the disk fails once, or is the last before the machine goes down: the old set or the new one stands, whole. */
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/diagnostics/words.ts';
import { nodeDisk, type Disk } from '../../src/host/sets/disk.ts';
import { hashOf } from '../../src/host/sets/set-record.ts';
import { checkTarget, updateSet, writeSet } from '../../src/host/sets/write-set.ts';

let root = '';
let out = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  out = join(root, 'out');
  folder = join(out, 'deck');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const files = ['a/1.png', 'a/2.png', 'index.html'];
function set(word: string): Map<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const outputs = Object.fromEntries(files.map((name) => [name, hashOf(word.repeat(2000))]));
  return new Map([
    ['build.json', bytes(JSON.stringify({ tool: 'factdeck test', outputs }))],
    ...files.map((name) => [name, bytes(word.repeat(2000))] as const),
  ]);
}

/** The one word that all files hold; what else there is, as it is. */
async function standing(): Promise<string> {
  const held = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const words = new Set(held.map((text) => text.replace(/^(\w+?)\1*$/, '$1')));
  return [...words].join(' and ');
}

/** Every file of the set with its content. */
async function held(): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const all = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(path, 'utf8')]),
  );
  return JSON.stringify(all);
}

type Fault = (
  step: number,
  finish: () => Promise<void>,
  half: () => Promise<void>,
) => Promise<void>;

/** The disk itself, but that each step asks `fault` first. */
function disturbed(fault: Fault): { disk: Disk; steps: () => number } {
  let steps = 0;
  const step = (finish: () => Promise<void>, half = () => Promise.resolve()) =>
    fault((steps += 1), finish, half);
  const disk: Disk = {
    makeFolder: (path) => step(() => nodeDisk.makeFolder(path)),
    write: (path, bytes) =>
      step(
        () => nodeDisk.write(path, bytes),
        () => writeFile(path, bytes.subarray(0, bytes.length / 2)),
      ),
    rename: (from, to) => step(() => nodeDisk.rename(from, to)),
    remove: (path) => step(() => nodeDisk.remove(path)),
    flushFolder: (path) => step(() => nodeDisk.flushFolder(path)),
    held: nodeDisk.held,
  };
  return { disk, steps: () => steps };
}

const fails = (code: string) => Object.assign(new Error(`${code}: made up`), { code });

/** What a killed build leaves is known by the number of a process that is no more. */
async function bury(): Promise<void> {
  for (const name of await readdir(out)) {
    const dead = name.replace(`lock-${String(process.pid)}`, 'lock-999999999');
    if (dead !== name) await rename(join(out, name), join(out, dead));
  }
  const owner = join(out, '.deck.lock/owner');
  if ((await readdir(out)).includes('.deck.lock')) await writeFile(owner, '999999999 1');
}

async function stepsOfABuild(): Promise<number> {
  await writeSet(folder, set('old'));
  const { disk, steps } = disturbed((_, finish) => finish());
  await checkTarget(folder, disk);
  expect(await writeSet(folder, set('new'), { disk })).toEqual([]);
  return steps();
}

describe('a set', () => {
  it('is the old one or the new one, whichever step fails', async () => {
    const all = await stepsOfABuild();
    expect(all).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (const code of ['ENOSPC', 'EIO']) {
      for (let at = 1; at <= all; at++) {
        await rm(out, { recursive: true });
        await writeSet(folder, set('old'));
        const { disk } = disturbed(async (step, finish, half) => {
          if (step !== at) return finish();
          await half();
          throw fails(code);
        });
        const found = await checkTarget(folder, disk);
        if (found.length === 0) found.push(...(await writeSet(folder, set('new'), { disk })));
        const codes = found.map((d) => d.code);
        // What follows the swap is not told: the set stands.
        expect(['', 'out-refused']).toContain(codes.join());
        const stands = await standing();
        seen.add(`${stands} ${codes.join()}`);
        expect(['old', 'new']).toContain(stands);
        if (codes.length === 0) expect(stands).toBe('new');
        await bury();
        expect(await checkTarget(folder)).toEqual([]);
        expect(await standing()).toBe(stands);
        expect(await writeSet(folder, set('later'))).toEqual([]);
        expect(await standing()).toBe('later');
        expect(await readdir(out)).toEqual(['deck']);
      }
    }
    expect([...seen].sort()).toEqual(['new ', 'new out-refused', 'old out-refused']);
  });

  it('that keeps what was not asked for is the old one or the new one too, with all that stays', async () => {
    const fresh = new Map(['index.html', 'build.json'].map((name) => [name, set('new').get(name)]));
    const update = (disk: Disk) =>
      updateSet(folder, new Map([...fresh].flatMap(([n, b]) => (b ? [[n, b]] : []))), ['html'], {
        disk,
      });
    const begin = async (): Promise<string> => {
      await rm(out, { recursive: true, force: true });
      await writeSet(folder, set('old'));
      return held();
    };
    const old = await begin();
    const { disk: counted, steps } = disturbed((_, finish) => finish());
    await checkTarget(folder, counted);
    expect((await update(counted)).kept.map((k) => k.file)).toEqual(['a/1.png', 'a/2.png']);
    const whole = await held();
    expect(whole).toContain('earlier.json');
    const seen = new Set<string>();
    for (let at = 1; at <= steps(); at++) {
      await begin();
      const { disk } = disturbed(async (step, finish, half) => {
        if (step !== at) return finish();
        await half();
        throw fails('ENOSPC');
      });
      const refused = await checkTarget(folder, disk);
      if (refused.length === 0) await update(disk);
      const stands = await held();
      expect([old, whole]).toContain(stands);
      seen.add(stands);
      await bury();
      expect(await checkTarget(folder)).toEqual([]);
      expect(await held()).toBe(stands);
    }
    expect(seen.size).toBe(2);
  });

  it('is the old one or the new one after the next command, wherever the machine goes down', async () => {
    const all = await stepsOfABuild();
    const seen = new Set<string>();
    for (let at = 1; at <= all; at++) {
      await rm(out, { recursive: true });
      await writeSet(folder, set('old'));
      const { disk } = disturbed(async (step, finish, half) => {
        if (step < at) return finish();
        if (step === at) await half();
        throw fails('EIO');
      });
      await checkTarget(folder, disk);
      await writeSet(folder, set('new'), { disk });
      await bury();
      expect(await checkTarget(folder)).toEqual([]);
      const stands = await standing();
      expect(['old', 'new']).toContain(stands);
      seen.add(stands);
      expect(await writeSet(folder, set('later'))).toEqual([]);
      expect(await readdir(out)).toEqual(['deck']);
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
  });

  it('loses nothing that somebody changed, wherever the machine goes down', async () => {
    const begin = async (): Promise<void> => {
      await rm(out, { recursive: true, force: true });
      await writeSet(folder, set('old'));
      await writeFile(join(folder, 'a/1.png'), 'by hand');
    };
    await begin();
    const { disk: counted, steps } = disturbed((_, finish) => finish());
    await writeSet(folder, set('new'), { disk: counted });
    for (let at = 1; at <= steps(); at++) {
      await begin();
      const { disk } = disturbed(async (step, finish, half) => {
        if (step < at) return finish();
        if (step === at) await half();
        throw fails('EIO');
      });
      await writeSet(folder, set('new'), { disk });
      await bury();
      expect(await checkTarget(folder)).toEqual([]);
      await writeSet(folder, set('later'));
      const all = await readdir(out, { recursive: true, withFileTypes: true });
      const texts = await Promise.all(
        all.filter((e) => e.isFile()).map((e) => readFile(join(e.parentPath, e.name), 'utf8')),
      );
      expect(texts).toContain('by hand');
    }
  });

  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EBUSY', 'in-use'],
    ['EIO', 'broken'],
  ])('that the disk refuses with %s is told before anything is drawn: %s', async (code, reason) => {
    await writeSet(folder, set('old'));
    const { disk } = disturbed(() => Promise.reject(fails(code)));
    const refused = [{ code: 'out-refused', args: { folder, reason } }];
    expect(await checkTarget(folder, disk)).toMatchObject(refused);
    expect(await writeSet(folder, set('new'), { disk })).toMatchObject(refused);
    expect(await standing()).toBe('old');
  });

  it('names the file that a viewer holds open, as Windows has it', async () => {
    await writeSet(folder, set('old'));
    const disk: Disk = {
      ...nodeDisk,
      rename: () => Promise.reject(fails('EBUSY')),
      held: () => Promise.resolve(['deck.pdf']),
    };
    const [refused] = await writeSet(folder, set('new'), { disk });
    expect(refused).toMatchObject({ code: 'out-refused', args: { files: ['deck.pdf'] } });
    expect(refused && wordsOf(refused, 'en').remedy).toBe(
      'Close deck.pdf in every viewer, then build again.',
    );
    expect(await standing()).toBe('old');
  });

  it('is not put in the place of a link, whose target stays; the folder above may be one', async () => {
    const elsewhere = join(root, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(elsewhere, out);
    expect(await checkTarget(folder)).toEqual([]);
    expect(await writeSet(folder, set('one'))).toEqual([]);
    expect(await readdir(elsewhere)).toEqual(['deck']);
    const other = join(root, 'other');
    await symlink(join(elsewhere, 'deck'), other);
    for (const found of [await checkTarget(other), await writeSet(other, set('two'))]) {
      expect(found).toMatchObject([{ code: 'out-is-link' }]);
    }
    expect(await standing()).toBe('one');
  });

  it('is not written below a file', async () => {
    await writeFile(out, 'mine');
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-is-file' }]);
    expect(await checkTarget(join(folder, 'deck'))).toEqual([]);
    for (const path of [folder, join(folder, 'deck')]) {
      expect(await writeSet(path, set('one'))).toMatchObject([
        { code: 'out-refused', args: { folder: path, reason: 'no-folder' } },
      ]);
    }
    expect(await readFile(out, 'utf8')).toBe('mine');
  });
});
