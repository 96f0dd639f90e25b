/**
 * A folder from a stranger: what it brings is planted, the commands are typed in it as one does, and it is looked at whether
 * anything ran, was read, was removed, or changed a figure.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coldCache, keptIn } from '../caches.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const cli = path('../../src/cli.ts');
const root = await mkdtemp(join(tmpdir(), 'factdeck-stranger-'));
/** The user's own. */
const home = join(root, 'home');
const clone = join(home, 'clones/report');
const mark = join(root, 'ran');

beforeAll(async () => {
  await coldCache(join(home, '.cache'));
});
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));
beforeEach(async () => {
  await rm(clone, { recursive: true, force: true });
  await rm(mark, { force: true });
  await cp(path('../mistakes/_base'), join(clone, 'data/kettles'), { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** As the user types it in the clone, whose own programs stand first in PATH as `npm run` would have it. */
function type(
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = clone,
): Promise<Ran> {
  const programs = `${join(clone, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { cwd, env: { PATH: programs, HOME: home, LANG: 'C.UTF-8', ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const commands = [
  ['--help'],
  ['check'],
  ['check', '--slides'],
  ['build', '--formats', 'pdf'],
  ['doctor'],
  ['verify', '.'],
];

/** Where it does not matter what the browser is asked for. */
const few = [['--help'], ['check'], ['doctor']];

async function typeAll(these = commands, env: Record<string, string> = {}): Promise<void> {
  for (const args of these) await type(args, env);
}

describe('links that lead out of the folder', () => {
  const mine = join(home, 'mine');
  beforeEach(async () => {
    await rm(mine, { recursive: true, force: true });
    await mkdir(mine, { recursive: true });
    await writeFile(join(mine, '2026-01.json'), 'my own');
  });

  it('are not written through: output, editions, schemas', async () => {
    await symlink(mine, join(clone, 'output'));
    await symlink(mine, join(clone, 'data/kettles/editions'));
    await symlink(mine, join(clone, 'schemas'));
    const before = await pictureOf(mine);
    for (const args of [['build', '--formats', 'html'], ['freeze', 'kettles'], ['schema']]) {
      const { code, stderr } = await type(args);
      expect([args[0], code]).toEqual([args[0], 3]);
      expect(stderr).toContain('leads out of');
    }
    expect(await pictureOf(mine)).toEqual(before);
  });

  it('are not written through where a whole deck is one', async () => {
    const theirs = join(home, 'other/kettles');
    await rm(theirs, { recursive: true, force: true });
    await cp(path('../mistakes/_base'), theirs, { recursive: true });
    await symlink(theirs, join(clone, 'data/linked'));
    const before = await pictureOf(theirs);
    for (const args of [
      ['freeze', 'data/linked'],
      ['review', 'data/linked', '--tick', 'makers.*.*', '--on', '2026-07-01'],
    ]) {
      const { code, stderr } = await type(args);
      expect([args[0], code]).toEqual([args[0], 3]);
      expect(stderr).toContain('leads out of');
    }
    expect(await pictureOf(theirs)).toEqual(before);
    expect((await type(['freeze', theirs])).code).toBe(0);
  });

  it('are followed where the user names the folder itself, and inside it', async () => {
    await symlink(join(clone, 'built'), join(clone, 'output'));
    await mkdir(join(clone, 'built'));
    expect((await type(['build', '--formats', 'html'])).code).toBe(0);
    expect((await type(['build', '--formats', 'html', '--out', mine])).code).toBe(0);
    expect(await readdir(mine)).toContain('kettles');
  });
});

/** A program that says that it ran. */
const shell = `#!/bin/sh\ntouch ${mark}\n`;
const script = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');`;

async function plant(name: string, content: string, mode = 0o755): Promise<void> {
  const file = join(clone, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  await chmod(file, mode);
}

/** Every file, folder and link below, with all that would tell that somebody was there. */
async function pictureOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = entries.map(async (entry) => {
    const file = join(entry.parentPath, entry.name);
    const { mode, size, mtimeMs } = await lstat(file);
    const held = entry.isSymbolicLink()
      ? await readlink(file)
      : entry.isFile()
        ? createHash('sha256')
            .update(await readFile(file))
            .digest('hex')
        : '';
    return `${file} ${String(mode)} ${entry.isFile() ? `${String(size)} ${String(Math.round(mtimeMs))}` : ''} ${held}`;
  });
  return (await Promise.all(lines)).sort();
}

/** From now on a file or folder that is read says so by its time of access, where the disk keeps that. */
async function unread(folder: string): Promise<() => Promise<string[]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = [folder, ...entries.map((e) => join(e.parentPath, e.name))];
  const control = join(root, 'control');
  await writeFile(control, 'control');
  for (const file of [...files, control].reverse()) await utimes(file, 0, (await stat(file)).mtime);
  const wasRead = async (file: string): Promise<boolean> => (await stat(file)).atimeMs > 0;
  return async () => {
    await readFile(control);
    // A disk that keeps no such times would let everything pass.
    expect(await wasRead(control)).toBe(true);
    const read = await Promise.all(files.map(async (f) => ((await wasRead(f)) ? [f] : [])));
    return read.flat();
  };
}

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

describe('in a folder from a stranger', () => {
  it('compiled code that it brings is not read, and none is written there (S1, S16)', async () => {
    // True entries of Node's, as this user's own Node would take them.
    const place = join(clone, '.factdeck/compile-cache');
    const program = `require('node:module').enableCompileCache(${JSON.stringify(place)}); import(${JSON.stringify(cli)});`;
    await new Promise((resolve) => {
      const args = ['-e', program, '--', '--version'];
      execFile(process.execPath, args, { env: { HOME: home } }, resolve);
    });
    await cp(place, join(clone, '.factdeck/factdeck/compiled'), { recursive: true });
    await cp(place, join(clone, 'factdeck/compiled'), { recursive: true });
    expect((await readdir(place, { recursive: true })).length).toBeGreaterThan(3);
    const before = [
      await pictureOf(join(clone, '.factdeck')),
      await pictureOf(join(clone, 'factdeck')),
    ];
    const readNow = [await unread(join(clone, '.factdeck')), await unread(join(clone, 'factdeck'))];
    await typeAll();
    for (const told of readNow) expect(await told()).toEqual([]);
    expect([
      await pictureOf(join(clone, '.factdeck')),
      await pictureOf(join(clone, 'factdeck')),
    ]).toEqual(before);
    expect((await readdir(clone)).sort()).toEqual(['.factdeck', 'data', 'factdeck', 'output']);
    // It stands in the user's own.
    expect(await readdir(join(home, '.cache/factdeck/compiled'))).not.toEqual([]);
  }, 120_000);

  it('no configuration of a library is run or obeyed, here or above (S2, S6)', async () => {
    const names = [
      ...['.puppeteerrc.cjs', '.puppeteerrc.js', 'puppeteer.config.cjs', 'puppeteer.config.js'],
      ...['.config/puppeteerrc.cjs', '.config/puppeteerrc.js', '.puppeteerrc.ts', 'index.js'],
    ];
    for (const folder of ['.', '..', '../..', 'data/kettles'])
      for (const name of names) await plant(join(folder, name), script);
    await plant('evil', shell);
    const evil = join(clone, 'evil');
    const config = { executablePath: evil, browser: 'chrome', cacheDirectory: clone };
    for (const name of ['.puppeteerrc', '.puppeteerrc.json', '.config/puppeteerrc.json'])
      await plant(name, JSON.stringify(config));
    await plant(
      'package.json',
      JSON.stringify({ puppeteer: config, scripts: { preinstall: evil } }),
    );
    await plant(
      '.npmrc',
      `puppeteer_executable_path=${evil}\nscript-shell=${evil}\nnode-options=--require=${evil}\n`,
    );
    const env = `FACTDECK_BROWSER=${evil}\nPUPPETEER_EXECUTABLE_PATH=${evil}\nNODE_OPTIONS=--require ${evil}\n`;
    for (const name of ['.env', '.env.local', 'node.config.json']) await plant(name, env);
    await typeAll();
    expect(existsSync(mark)).toBe(false);
    for (const folder of ['..', '../..', 'data/kettles'])
      for (const name of names) await rm(join(clone, folder, name));
  }, 120_000);

  it('no package or program of it is run, also where there is no embedded browser (S6)', async () => {
    await plant(
      'package.json',
      JSON.stringify({ puppeteer: { executablePath: join(clone, 'evil') } }),
    );
    await plant('.puppeteerrc.json', JSON.stringify({ executablePath: join(clone, 'evil') }));
    await plant('evil', shell);
    for (const name of [
      'puppeteer',
      'puppeteer-core',
      '@sparticuz/chromium',
      'factdeck',
      'subset-font',
    ])
      await plant(`node_modules/${name}/index.js`, script);
    const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
    for (const name of [...programs, 'microsoft-edge', 'chrome', 'node', 'fc-match', 'ldd'])
      await plant(`node_modules/.bin/${name}`, shell);
    const bring = 'chrome-headless-shell/linux-999.0.0.0/chrome-headless-shell-linux64';
    for (const folder of [
      '',
      '.cache/puppeteer/',
      '.factdeck/installed/',
      '.factdeck/factdeck/installed/',
    ])
      await plant(`${folder}${bring}/chrome-headless-shell`, shell);
    await typeAll(few);
    // As on macOS, Windows and arm64: the package is not to be found.
    const without = join(root, 'without.cjs');
    await writeFile(
      without,
      `const Module = require('node:module'); const find = Module._resolveFilename;
Module._resolveFilename = (name, ...more) => { if (name.startsWith('@sparticuz/')) throw new Error(name); return find(name, ...more); };`,
    );
    const env = { NODE_OPTIONS: `--require=${without}` };
    await typeAll(commands, env);
    const { stdout } = await type(['doctor'], env);
    expect(stdout).not.toContain('embedded:');
    // One that a name of the folder's would lead to.
    for (const named of ['evil', './evil', 'chromium']) {
      const { code, stderr } = await type(['build', '--formats', 'pdf'], {
        FACTDECK_BROWSER: named,
      });
      expect([code, stderr.includes(`FACTDECK_BROWSER=${named} (not a full path)`)]).toEqual([
        3,
        true,
      ]);
    }
    expect(existsSync(mark)).toBe(false);
  }, 240_000);

  it('a browser that it brings is not run, whatever vouches for it (S3)', async () => {
    for (const place of ['.factdeck/browser', '.factdeck/factdeck/browser', 'factdeck/browser']) {
      for (const name of ['chromium-153.0.0-3', 'chromium-153.0.0-4']) {
        await plant(`${place}/${name}/chromium`, shell);
        const { size, mtimeMs, ctimeMs } = await stat(join(clone, place, name, 'chromium'));
        const files = { chromium: { size, sha256: hash(shell), changed: mtimeMs } };
        await plant(`${place}/${name}/manifest.json`, JSON.stringify({ files }), 0o600);
        const stamp = { files: { chromium: [size, mtimeMs, ctimeMs] } };
        await plant(`${place}/${name}/stamp.json`, JSON.stringify(stamp), 0o600);
      }
    }
    const before = await pictureOf(join(clone, '.factdeck'));
    const readNow = await unread(join(clone, '.factdeck'));
    await typeAll();
    expect(existsSync(mark)).toBe(false);
    expect(await readNow()).toEqual([]);
    expect(await pictureOf(join(clone, '.factdeck'))).toEqual(before);
    // Named as one's own, it is looked at, and found to be none of ours.
    for (const args of [['doctor'], ['build', '--formats', 'pdf']])
      await type([...args, '--cache', '.factdeck']);
    expect(existsSync(mark)).toBe(false);
  }, 120_000);

  it.each([
    ['.factdeck/cache', '../../../photos'],
    ['.factdeck/browser', '../../../photos'],
    ['.factdeck/compile-cache', '../../../photos'],
    ['.factdeck/factdeck', '../../../photos'],
    ['.factdeck', '../../photos'],
  ])(
    'what a link leads to is as it was: %s (S4)',
    async (name, target) => {
      const photos = join(home, 'photos');
      await rm(photos, { recursive: true, force: true });
      for (const folder of [
        'chromium-profile',
        'chromium-1.0.0-1',
        '.unpacking-1-2',
        'cache',
        'browser',
      ])
        await mkdir(join(photos, folder), { recursive: true });
      const old = new Date('2025-01-01');
      for (const file of [
        'chromium-profile/Bookmarks',
        'chromium-1.0.0-1/Bookmarks',
        'download.iso.part',
        'one.jpg',
        'cache/two.jpg',
        hash('a'),
        `cache/${hash('b')}`,
        `${hash('c')}.1-1.part`,
      ]) {
        await writeFile(join(photos, file), 'mine');
        await utimes(join(photos, file), old, old);
      }
      await mkdir(dirname(join(clone, name)), { recursive: true });
      await symlink(target, join(clone, name));
      expect(await readdir(join(clone, name))).toContain('one.jpg');
      const before = await pictureOf(photos);
      await typeAll(few);
      expect(await pictureOf(photos)).toEqual(before);
      // A link where our own folder would be is refused even when the cache is named.
      if (name === '.factdeck/factdeck') {
        const { stderr } = await type(['check', '--cache', '.factdeck']);
        expect(stderr).toContain('it is a link');
        expect(await pictureOf(photos)).toEqual(before);
      }
    },
    120_000,
  );

  it('pictures and prints that it brings are in no output (S8)', async () => {
    const build = async (cache: string, out: string): Promise<void> => {
      const args = [
        'build',
        '--formats',
        'pdf,png,handout',
        '--out',
        join(root, out),
        '--cache',
        cache,
      ];
      expect((await type(args)).code).toBe(0);
    };
    const truth = await coldCache(join(root, 'truth'));
    await build(truth, 'true');
    const table = join(clone, 'data/kettles/makers.csv');
    const said = await readFile(table, 'utf8');
    await writeFile(table, said.replace('$30 m', '$99 m'));
    await build(await coldCache(join(root, 'lie')), 'false');
    await writeFile(table, said);
    // Under the keys of the true deck, what the false one shows, each with a checksum that fits.
    const lies = new Map(
      await Promise.all(
        ['deck.pdf', 'handout.pdf', 'slides/sizes.png'].map(
          async (f) => [f, await readFile(join(root, 'false/kettles', f))] as const,
        ),
      ),
    );
    const poisoned = join(clone, '.factdeck/cache');
    await cp(keptIn(truth), poisoned, { recursive: true });
    let replaced = 0;
    for (const name of await readdir(poisoned)) {
      const held = (await readFile(join(poisoned, name))).subarray(32);
      for (const [file, lie] of lies) {
        const true_ = await readFile(join(root, 'true/kettles', file));
        if (!held.equals(true_)) continue;
        const sum = createHash('sha256').update(lie).digest();
        await writeFile(join(poisoned, name), Buffer.concat([sum, lie]));
        replaced += 1;
      }
    }
    expect(replaced).toBeGreaterThan(0);
    for (const place of ['.factdeck/kept', '.factdeck/factdeck/kept', 'factdeck/kept'])
      await cp(poisoned, join(clone, place), { recursive: true });
    expect(
      (await type(['build', '--formats', 'pdf,png,handout', '--out', join(root, 'now')])).code,
    ).toBe(0);
    for (const file of lies.keys()) {
      const now = await readFile(join(root, 'now/kettles', file));
      expect([file, now.equals(await readFile(join(root, 'true/kettles', file)))]).toEqual([
        file,
        true,
      ]);
    }
  }, 120_000);

  it('a command leaves nothing in it but the outputs: a set stays as it was verified (S16)', async () => {
    expect((await type(['build', '--formats', 'html,pdf', '--out', join(root, 'sets')])).code).toBe(
      0,
    );
    const set = join(root, 'sets/kettles');
    for (let times = 0; times < 2; times++) {
      const { code, stdout } = await type(['verify', '.'], {}, set);
      expect([code, stdout]).toEqual([0, expect.stringContaining('all as its build.json says')]);
    }
    expect((await readdir(clone)).sort()).toEqual(['data']);
  }, 120_000);
});
