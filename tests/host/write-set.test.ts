import { execFile, execFileSync } from 'node:child_process';
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
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/host/sets/disk.ts';
import { hashOf } from '../../src/host/sets/set-record.ts';
import { withLock } from '../../src/host/sets/set-lock.ts';
import { checkTarget, writeSet } from '../../src/host/sets/write-set.ts';
import { verifySet } from '../../src/host/sets/verify-set.ts';

let root = '';
let out = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  out = join(root, 'out');
  folder = join(out, 'deck');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function set(word: string): Map<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  return new Map([
    ['build.json', bytes(JSON.stringify({ tool: 'factdeck test', outputs: hashes(word) }))],
    ['index.html', bytes(word)],
    ['slides/a.png', bytes(word)],
  ]);
}

const hashes = (word: string) => ({ 'index.html': hashOf(word), 'slides/a.png': hashOf(word) });

const content = () => readFile(join(folder, 'index.html'), 'utf8');
const hidden = (what: string) => join(out, `.deck.${what}`);

/** What a killed build leaves: a lock whose owner is no more. */
async function deadLock(): Promise<void> {
  await mkdir(hidden('lock'), { recursive: true });
  await writeFile(join(hidden('lock'), 'owner'), '999999999 1');
}

describe('a set', () => {
  it('holds exactly the files given, and replaces the one before as a whole', async () => {
    const record = JSON.stringify({
      tool: 'factdeck test',
      outputs: { 'slides/b.png': hashOf('b') },
    });
    const before = Object.entries({ 'build.json': record, 'slides/b.png': 'b' });
    const encode = (text: string) => new TextEncoder().encode(text);
    expect(await writeSet(folder, new Map(before.map(([n, text]) => [n, encode(text)])))).toEqual(
      [],
    );
    expect(await writeSet(folder, set('new'))).toEqual([]);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual([
      'build.json',
      'index.html',
      'slides',
      'slides/a.png',
    ]);
    expect(await content()).toBe('new');
    expect(await readdir(out)).toEqual(['deck']);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'while it wrote beside',
      'good',
      async () => {
        await mkdir(hidden('lock/new'), { recursive: true });
        await writeFile(join(hidden('lock/new'), 'left-over.html'), 'half');
      },
    ],
    [
      'between the two renames',
      'good',
      async () => {
        await writeSet(join(out, 'next'), set('next'));
        await mkdir(hidden('lock'));
        await rename(join(out, 'next'), hidden('lock/new'));
        await rename(folder, hidden('lock/old'));
      },
    ],
    [
      'after the second rename',
      'next',
      async () => {
        await writeSet(join(out, 'next'), set('next'));
        await mkdir(hidden('lock'));
        await rename(folder, hidden('lock/old'));
        await rename(join(out, 'next'), folder);
      },
    ],
    [
      'while it removed the set before',
      'next',
      async () => {
        await writeSet(folder, set('next'));
        await mkdir(hidden('lock/gone'), { recursive: true });
        await writeFile(join(hidden('lock/gone'), 'index.html'), 'good');
      },
    ],
  ])('is whole after a build was killed %s', async (_, expected, interrupt) => {
    await writeSet(folder, set('good'));
    await interrupt();
    await deadLock();
    await mkdir(`${hidden('lock')}-999999999-1`);
    expect(await checkTarget(folder)).toEqual([]);
    expect(await content()).toBe(expected);
    expect(await writeSet(folder, set('later'))).toEqual([]);
    expect(await content()).toBe('later');
    expect((await readdir(folder)).sort()).toEqual(['build.json', 'index.html', 'slides']);
    expect(await readdir(out)).toEqual(['deck']);
  });

  it('stays as it was when the new one cannot be written', async () => {
    await writeSet(folder, set('good'));
    // A file where a folder is to be: the disk refuses.
    const impossible = new Map([...set('bad'), ['index.html/x', new Uint8Array()]]);
    await expect(writeSet(folder, impossible)).rejects.toThrow(/ENOTDIR|EEXIST|EISDIR/);
    expect(await content()).toBe('good');
    expect(await writeSet(folder, set('next'))).toEqual([]);
  });

  it('is kept apart from another build that is at work, which is not disturbed', async () => {
    await writeSet(folder, set('good'));
    const work = async () => {
      // As in the midst of a swap: it must not be taken for an interrupted one.
      await rename(folder, hidden('lock/old'));
      expect(await checkTarget(folder)).toMatchObject([{ code: 'set-locked' }]);
      expect(await writeSet(folder, set('other'))).toMatchObject([{ code: 'set-locked' }]);
      await rename(hidden('lock/old'), folder);
    };
    const recover = () => Promise.resolve();
    await withLock(hidden('lock'), { recover, work }, nodeDisk);
    expect(await content()).toBe('good');
  });

  it('is not kept back by a lock of a number that is now another process', async () => {
    await writeSet(folder, set('good'));
    await mkdir(hidden('lock'));
    await writeFile(join(hidden('lock'), 'owner'), `${String(process.pid)} 1`);
    expect(await writeSet(folder, set('next'))).toEqual([]);
    expect(await readdir(out)).toEqual(['deck']);
  });

  it('is put back where a killed build had laid it aside, by whoever comes first', async () => {
    await writeSet(folder, set('good'));
    await deadLock();
    await rename(folder, hidden('lock/old'));
    const all = await Promise.all([1, 2, 3].map(() => checkTarget(folder)));
    expect(all).toContainEqual([]);
    expect(await checkTarget(folder)).toEqual([]);
    expect(await content()).toBe('good');
    expect(await readdir(out)).toEqual(['deck']);
  });

  it('keeps what somebody changed in it beside the one that replaces it, each state once', async () => {
    await writeSet(folder, set('good'));
    const change = (text: string) => writeFile(join(folder, 'index.html'), text);
    const build = async (aside: string) => {
      expect(await writeSet(folder, set('next'))).toEqual([
        {
          code: 'out-changed',
          severity: 'warning',
          args: { folder, files: ['index.html'], aside: join(out, aside) },
        },
      ]);
      expect(await content()).toBe('next');
    };
    await change('by hand');
    await build('deck.changed');
    expect(await writeSet(folder, set('next'))).toEqual([]);
    await change('by hand again');
    await build('deck.changed-2');
    await change('by hand');
    await build('deck.changed');
    expect((await readdir(out)).sort()).toEqual(['deck', 'deck.changed', 'deck.changed-2']);
    expect(await readFile(join(out, 'deck.changed/index.html'), 'utf8')).toBe('by hand');
    expect(await readFile(join(out, 'deck.changed-2/index.html'), 'utf8')).toBe('by hand again');
    expect(await readdir(join(out, 'deck.changed'))).toEqual(['index.html']);
  });

  it('comes whole from one of several builds at once', async () => {
    const builds = ['a', 'b', 'c', 'd'].map((word) => writeSet(folder, set(word)));
    const codes = (await Promise.all(builds)).map((found) => found[0]?.code);
    expect(codes).toContain(undefined);
    expect(codes.every((code) => code === undefined || code === 'set-locked')).toBe(true);
    expect(await readFile(join(folder, 'slides/a.png'), 'utf8')).toBe(await content());
    expect(await readdir(out)).toEqual(['deck']);
  });

  it('comes whole from one of several processes at once', async () => {
    const module = JSON.stringify(
      new URL('../../src/host/sets/write-set.ts', import.meta.url).href,
    );
    const program = (word: string) => `
      const { checkTarget, writeSet } = await import(${module});
      const bytes = (text) => new TextEncoder().encode(text);
      const folder = ${JSON.stringify(folder)};
      const files = new Map([
        ['build.json', bytes('${JSON.stringify({ tool: 'factdeck test', outputs: hashes(word) })}')],
        ['index.html', bytes('${word}')],
        ['slides/a.png', bytes('${word}')],
      ]);
      const codes = new Set();
      for (let i = 0; i < 15; i++) {
        const found = [...(await checkTarget(folder)), ...(await writeSet(folder, files))];
        for (const { code } of found) codes.add(code);
      }
      console.log([...codes].join());`;
    const run = promisify(execFile);
    const runs = ['a', 'b', 'c'].map((word) =>
      run(process.execPath, ['--input-type=module', '-e', program(word)]),
    );
    for (const { stdout } of await Promise.all(runs)) {
      expect(['', 'set-locked']).toContain(stdout.trim());
    }
    expect(await readFile(join(folder, 'slides/a.png'), 'utf8')).toBe(await content());
    expect(await readdir(out)).toEqual(['deck']);
  });

  it.each<[string, string, string]>([
    ['files of someone', 'thesis.doc', 'years of work'],
    ['a build.json of another tool', 'build.json', '{"tool":"webpack 5","outputs":{}}'],
    ['a build.json that cannot be read', 'build.json', '{'],
  ])('is not written over %s', async (_, name, text) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-not-ours' }]);
    expect(await writeSet(folder, set('new'))).toMatchObject([{ code: 'out-not-ours' }]);
    expect(await readFile(join(folder, name), 'utf8')).toBe(text);
  });

  it('is not written over a file that someone put into it; what file managers leave does not matter', async () => {
    const built = set('old');
    built.set(
      'build.json',
      new TextEncoder().encode(
        JSON.stringify({
          tool: 'factdeck test',
          outputs: hashes('old'),
        }),
      ),
    );
    await writeSet(folder, built);
    await writeFile(join(folder, 'slides/.DS_Store'), '');
    expect(await checkTarget(folder)).toEqual([]);
    await writeFile(join(folder, 'slides/comments.txt'), 'hours of work');
    const refused = [{ code: 'out-has-others', args: { files: ['slides/comments.txt'] } }];
    expect(await checkTarget(folder)).toMatchObject(refused);
    expect(await writeSet(folder, set('new'))).toMatchObject(refused);
    expect(await readFile(join(folder, 'slides/comments.txt'), 'utf8')).toBe('hours of work');
  });

  it('is not written over a file; an empty folder is taken', async () => {
    await mkdir(folder, { recursive: true });
    expect(await checkTarget(folder)).toEqual([]);
    expect(await writeSet(folder, set('first'))).toEqual([]);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'x');
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-is-file' }]);
  });
});

describe('what a stranger put where a build looks', () => {
  const plants: readonly [string, (path: string) => unknown][] = [
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['an endless device', (path) => symlink('/dev/zero', path)],
    ['a link to itself', (path) => symlink(path, path)],
    ['a folder', (path) => mkdir(path)],
  ];
  const inTheSet = ['build.json', 'earlier.json', 'index.html', 'slides/a.png'];

  it.each(inTheSet.flatMap((file) => plants.map(([what, plant]) => [file, what, plant] as const)))(
    '%s as %s keeps nobody waiting, and is neither replaced nor called whole',
    async (file, what, plant) => {
      const record = { tool: 'factdeck test', outputs: hashes('') };
      await mkdir(join(folder, 'slides'), { recursive: true });
      await writeFile(join(folder, 'build.json'), JSON.stringify(record));
      await rm(join(folder, file), { force: true });
      await plant(join(folder, file));

      const { isSet, changed, missing, added } = await verifySet(folder);
      const told = [...changed, ...missing, ...added].join();
      // An empty folder holds nothing that could be lost or believed.
      const isEmptyBeside = what === 'a folder' && file === 'earlier.json';
      expect(!isSet || told.includes(file) || isEmptyBeside).toBe(true);
      const code = (await checkTarget(folder))[0]?.code;
      const stops = what !== 'a folder' || file === 'build.json';
      expect(code !== undefined).toBe(stops);
    },
    10_000,
  );

  const strange: readonly [string, () => Promise<unknown>][] = [
    ...plants.map(([what, plant]): [string, () => Promise<unknown>] => [
      `whose owner is ${what}`,
      async () => {
        await mkdir(hidden('lock'), { recursive: true });
        await plant(join(hidden('lock'), 'owner'));
      },
    ]),
    ['that is a file', () => writeFile(hidden('lock'), 'a letter')],
    ['that is a pipe', () => Promise.resolve(execFileSync('mkfifo', [hidden('lock')]))],
    ['that is a link to a folder', () => symlink(root, hidden('lock'))],
    ['that is a link to nothing', () => symlink(join(root, 'nothing'), hidden('lock'))],
    [
      'that holds something else',
      async () => {
        await deadLock();
        await writeFile(join(hidden('lock'), 'letter'), 'precious');
      },
    ],
  ];

  it.each(strange)(
    'a lock %s stops the build by its name, and stays',
    async (what, plant) => {
      await mkdir(out, { recursive: true });
      await plant();
      const before = await readdir(out, { recursive: true });
      const refused = [{ code: 'lock-not-ours', args: { lock: hidden('lock') } }];
      expect(await checkTarget(folder), what).toMatchObject(refused);
      expect(await writeSet(folder, set('new'))).toMatchObject(refused);
      expect(await readdir(out, { recursive: true })).toEqual(before);
    },
    10_000,
  );

  it.each(['old', 'new', 'lock-999999999-1', 'lock-mine'])(
    'a folder .deck.%s of somebody stays as it is',
    async (name) => {
      await mkdir(hidden(name), { recursive: true });
      await writeFile(join(hidden(name), 'letter'), 'precious');
      expect(await writeSet(folder, set('one'))).toEqual([]);
      expect(await writeSet(folder, set('two'))).toEqual([]);
      expect(await readFile(join(hidden(name), 'letter'), 'utf8')).toBe('precious');
    },
  );
});
