import { execFile } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Browser, BrowserPlatform, computeExecutablePath } from '@puppeteer/browsers';
import bringer from '@puppeteer/browsers/package.json' with { type: 'json' };
import { PUPPETEER_REVISIONS } from 'puppeteer/internal/revisions.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedArchives, unpackedFiles } from '../../src/publish/browser-files.ts';
import { embeddedPackage, prepareEmbedded } from '../../src/publish/embedded-browser.ts';
import {
  bringCommand,
  broughtPath,
  findBrowser,
  installedPaths,
} from '../../src/publish/find-browser.ts';
import { checkArchives } from '../../src/publish/unpack-browser.ts';

const run = promisify(execFile);
let cache = '';
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'factdeck-browser-test-'));
  await mkdir(join(cache, 'browser'));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const homes = async (): Promise<string[]> =>
  (await readdir(join(cache, 'browser'))).filter((n) => n.startsWith('chromium-'));

// It is there for Linux x64 alone.
describe.runIf(embeddedPackage() !== undefined)('the embedded browser', () => {
  it('is unpacked once, also when two builds start at once; one that nobody used for long goes', async () => {
    await mkdir(join(cache, 'browser/chromium-1.0.0-1'));
    await mkdir(join(cache, 'browser/chromium-2.0.0-1'));
    await writeFile(join(cache, 'browser/chromium-2.0.0-1/stamp.json'), '{}');
    await mkdir(join(cache, 'browser/chromium-mine'));
    const [one, two] = await Promise.all([prepareEmbedded(cache), prepareEmbedded(cache)]);
    expect(one).toEqual(two);
    expect((await readdir(join(cache, 'browser'))).sort()).toEqual([
      `chromium-${one?.version ?? ''}-4`,
      'chromium-2.0.0-1',
      'chromium-mine',
    ]);
    const { stdout } = await run(one?.executable ?? '', ['--version'], {
      env: { ...one?.environment },
    });
    expect(stdout).toContain(one?.version.split('.')[0]);
  });

  it('uses its own copies of what a bare system lacks, and its own fonts, by full paths', async () => {
    const found = await prepareEmbedded(cache);
    const { stdout } = await run('ldd', [found?.executable ?? ''], {
      env: { ...process.env, ...found?.environment },
    });
    for (const library of ['libnss3', 'libnspr4', 'libexpat']) {
      expect(stdout).toMatch(new RegExp(`${library}\\S* => ${cache}`));
    }
    expect(found?.environment['FONTCONFIG_FILE']).toBe(
      join(dirname(found?.executable ?? ''), 'fonts.conf'),
    );
  });

  it('is unpacked only from the files that were published', async () => {
    const bin = join(embeddedPackage()?.folder ?? '', 'bin');
    await checkArchives(bin);
    const tampered = join(cache, 'tampered');
    for (const changed of Object.keys(publishedArchives)) {
      await rm(tampered, { recursive: true, force: true });
      await mkdir(tampered);
      for (const name of Object.keys(publishedArchives)) {
        await (name === changed
          ? writeFile(join(tampered, name), 'planted')
          : symlink(join(bin, name), join(tampered, name)));
      }
      await expect(checkArchives(tampered)).rejects.toThrow(`${changed} is not the browser`);
    }
  });

  const planted = '#!/bin/sh\necho planted\n';
  /** What is done to the unpacked folder, and what is told of it. */
  const faults: [string, (home: string) => Promise<unknown>, object][] = [
    [
      'cut short',
      (home) => truncate(join(home, 'chromium'), 1000),
      { file: 'chromium', fault: 'changed' },
    ],
    [
      'replaced by a program of the same size and time',
      async (home) => {
        const path = join(home, 'lib/libplc4.so');
        const { size, atime, mtime } = await stat(path);
        await writeFile(path, Buffer.alloc(size, planted));
        await utimes(path, atime, mtime);
      },
      { file: 'lib/libplc4.so', fault: 'changed' },
    ],
    [
      'replaced, and its stamp rewritten by hand',
      async (home) => {
        const path = join(home, 'chromium');
        await writeFile(path, planted);
        const { size, mtimeMs, ctimeMs } = await stat(path);
        const stamp: unknown = JSON.parse(await readFile(join(home, 'stamp.json'), 'utf8'));
        const changed = JSON.stringify(stamp).replace(
          /"chromium":\[[^\]]*\]/,
          `"chromium":${JSON.stringify([size, mtimeMs - 1, ctimeMs])}`,
        );
        await writeFile(join(home, 'stamp.json'), changed);
      },
      { file: 'chromium', fault: 'changed' },
    ],
    [
      'joined by a library that would be loaded',
      (home) => writeFile(join(home, 'lib/libdbus-1.so.3'), planted),
      { file: 'lib/libdbus-1.so.3', fault: 'strange' },
    ],
    [
      'joined by a folder',
      (home) => mkdir(join(home, 'locales/x'), { recursive: true }),
      { file: 'locales/x', fault: 'strange' },
    ],
    [
      'a link in the place of a file',
      async (home) => {
        await rm(join(home, 'fonts.conf'));
        await symlink('/etc/hostname', join(home, 'fonts.conf'));
      },
      { file: 'fonts.conf', fault: 'strange' },
    ],
    [
      'without one of its files',
      (home) => rm(join(home, 'lib/libnss3.so')),
      { file: 'lib/libnss3.so', fault: 'missing' },
    ],
    [
      'open to other users',
      (home) => chmod(join(home, 'lib'), 0o777).then(() => chmod(join(home, 'chromium'), 0o722)),
      { file: 'chromium', fault: 'open' },
    ],
  ];

  it.each(faults)(
    'is unpacked anew under another name when it was %s, and says so',
    async (_, spoil, told) => {
      const before = (await prepareEmbedded(cache))?.executable ?? '';
      await spoil(dirname(before));
      const found = await prepareEmbedded(cache);
      expect(found?.renewed).toEqual(told);
      expect(found?.executable).not.toBe(before);
      expect((await stat(found?.executable ?? '')).size).toBeGreaterThan(200_000_000);
      const name = basename(dirname(found?.executable ?? ''));
      expect((await homes()).sort()).toEqual([name, 'chromium-2.0.0-1', 'chromium-mine'].sort());
      // Said once: it is well now.
      expect(await prepareEmbedded(cache)).not.toHaveProperty('renewed');
    },
    60_000,
  );

  it('is hashed when its times differ, and used as it is when it is what was published', async () => {
    const found = await prepareEmbedded(cache);
    const stamp = join(dirname(found?.executable ?? ''), 'stamp.json');
    const before = await readFile(stamp, 'utf8');
    await utimes(found?.executable ?? '', 0, 0);
    expect(await prepareEmbedded(cache)).toEqual(found);
    expect(await readFile(stamp, 'utf8')).not.toBe(before);
  });

  it('is never taken from a link, and what a link leads to stays', async () => {
    const found = await prepareEmbedded(cache);
    const [name = ''] = basename(dirname(found?.executable ?? '')).split(/(?<=-4)-/);
    const other = await mkdtemp(join(tmpdir(), 'factdeck-browser-test-'));
    await mkdir(join(other, 'browser'));
    await mkdir(join(other, 'photos'));
    await writeFile(join(other, 'photos/one.jpg'), 'mine');
    await symlink(join(other, 'photos'), join(other, 'browser', name));
    const own = await prepareEmbedded(other);
    expect(own?.executable).toBe(join(other, 'browser', `${name}-2`, 'chromium'));
    expect(await readdir(join(other, 'photos'))).toEqual(['one.jpg']);
    await rm(other, { recursive: true });
  });

  it('has a list of its files that names each archive’s content', () => {
    expect(Object.keys(unpackedFiles)).toContain('chromium');
    expect(Object.keys(unpackedFiles).filter((f) => f.startsWith('lib/'))).toHaveLength(12);
  });
});

describe('findBrowser', () => {
  it('takes the one that FACTDECK_BROWSER names', async () => {
    const found = await findBrowser(cache, { FACTDECK_BROWSER: process.execPath });
    expect(found).toMatchObject({ how: 'named', executable: process.execPath });
  });

  it.each([
    ['/no/such/browser', true],
    // In the folder where the command is run, there may be a program of that name.
    ['package.json', false],
    ['./package.json', false],
  ])('takes no other in the place of %s', async (path, full) => {
    const found = await findBrowser(cache, { FACTDECK_BROWSER: path });
    expect(found).toMatchObject({ looked: [{ what: 'named', path, full }] });
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'looks for installed ones at full paths, never by PATH: %s',
    (platform) => {
      const environment = { PATH: '/project/node_modules/.bin', PROGRAMFILES: 'relative' };
      const paths = installedPaths(platform, { ...environment, LOCALAPPDATA: '/users/u' });
      expect(paths.length).toBeGreaterThan(2);
      expect(paths.filter((p) => !p.startsWith('/') || p.includes('project'))).toEqual([]);
    },
  );

  it.each(Object.values(BrowserPlatform))(
    'takes the newest of those that were brought into the cache: %s',
    async (platform) => {
      const cacheDir = join(cache, `brought-${platform}`);
      expect(broughtPath(cacheDir)).toBeUndefined();
      // Where the program that brings them says that it puts them.
      const paths = ['99.0.7.1', '156.0.8078.47', '156.0.8078.5'].map((buildId) =>
        computeExecutablePath({
          cacheDir,
          browser: Browser.CHROMEHEADLESSSHELL,
          platform,
          buildId,
        }),
      );
      for (const path of paths) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, '');
      }
      expect(broughtPath(cacheDir)).toBe(paths[1]);
    },
  );

  it('is brought by the command that the docs name', async () => {
    const page = await readFile(new URL('../../docs/installing.md', import.meta.url), 'utf8');
    // Unquoted, so that the shell makes a path of `~`.
    expect(page).toContain(bringCommand('~/.cache/factdeck').replaceAll('"', ''));
  });

  it('names a command that brings the build that Puppeteer is made for, to where it is looked for', () => {
    expect(bringCommand('/home/u/.cache/factdeck')).toBe(
      `npx --yes @puppeteer/browsers@${bringer.version} install chrome-headless-shell@${PUPPETEER_REVISIONS['chrome-headless-shell']} --path "/home/u/.cache/factdeck/installed"`,
    );
  });
});
