import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTarget, writeSet } from '../../src/publish/write-set.ts';

let root = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  folder = join(root, 'out', 'deck');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function set(word: string): Map<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return new Map([
    ['build.json', bytes('{}')],
    ['index.html', bytes(word)],
    ['slides/a.png', bytes(word)],
  ]);
}

async function content(): Promise<string> {
  return readFile(join(folder, 'index.html'), 'utf8');
}

describe('a set', () => {
  it('holds exactly the files given, and replaces the one before as a whole', async () => {
    expect(
      await writeSet(folder, new Map([...set('old'), ['extra.txt', new Uint8Array()]])),
    ).toEqual([]);
    expect(await writeSet(folder, set('new'))).toEqual([]);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'build.json',
      'index.html',
      'slides',
      'slides/a.png',
    ]);
    expect(await content()).toBe('new');
    expect(await readdir(join(root, 'out'))).toEqual(['deck']);
  });

  it('comes back when a build was killed between the two renames', async () => {
    await writeSet(folder, set('good'));
    await rename(folder, join(root, 'out', '.deck.old'));
    await mkdir(join(root, 'out', '.deck.new'));
    await writeFile(join(root, 'out', '.deck.lock'), '999999999');
    expect(await checkTarget(folder)).toEqual([]);
    expect(await content()).toBe('good');
    expect(await writeSet(folder, set('next'))).toEqual([]);
    expect(await readdir(join(root, 'out'))).toEqual(['deck']);
  });

  it('stays the new one when a build was killed after the second rename', async () => {
    await writeSet(folder, set('new'));
    await mkdir(join(root, 'out', '.deck.old'));
    expect(await checkTarget(folder)).toEqual([]);
    expect(await content()).toBe('new');
    expect(await readdir(join(root, 'out'))).toEqual(['deck']);
  });

  it('is kept apart from another build that is at work', async () => {
    await writeSet(folder, set('good'));
    await writeFile(join(root, 'out', '.deck.lock'), String(process.ppid));
    expect(await writeSet(folder, set('other'))).toMatchObject([{ code: 'set-locked' }]);
    expect(await content()).toBe('good');
  });

  it('is not written over files that are not ours, nor over a file', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'thesis.doc'), 'years of work');
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-not-ours' }]);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'x');
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-is-file' }]);
  });
});
