/** Where things are kept between runs: in a private folder that we made, or in one that goes with the process. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFolder } from '../../src/host/cache-folder.ts';

let folder = '';
let own = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'factdeck-test-')));
  own = join(folder, 'factdeck');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const modeOf = async (path: string): Promise<number> => (await lstat(path)).mode & 0o777;

describe('the folder of what is kept', () => {
  it('is made private, with all folders in it and the mark of a cache, and is the same the next time', async () => {
    expect(keptFolder(join(folder, 'new/place'), {})).toEqual({
      path: join(folder, 'new/place/factdeck'),
      by: '--cache',
    });
    const made = join(folder, 'new/place/factdeck');
    expect((await readdir(made)).sort()).toEqual([
      'CACHEDIR.TAG',
      'browser',
      'compiled',
      'installed',
      'kept',
    ]);
    for (const name of ['', 'browser', 'compiled', 'installed', 'kept'])
      expect([name, await modeOf(join(made, name))]).toEqual([name, 0o700]);
    expect(await readFile(join(made, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55\n/,
    );
    await writeFile(join(made, 'kept/a'), '');
    expect(keptFolder(join(folder, 'new/place'), {})).not.toHaveProperty('refused');
  });

  it('is where --cache says, else FACTDECK_CACHE, else the user’s own cache', () => {
    const environment = { FACTDECK_CACHE: join(folder, 'b'), XDG_CACHE_HOME: join(folder, 'c') };
    const [first, second] = [join(folder, 'a'), join(folder, 'b')];
    expect(keptFolder(first, environment)).toMatchObject({ path: `${first}/factdeck` });
    for (const none of [undefined, '']) {
      expect(keptFolder(none, environment)).toEqual({
        path: `${second}/factdeck`,
        by: 'FACTDECK_CACHE',
      });
    }
  });

  // Other systems have places of their own.
  it.runIf(process.platform === 'linux')(
    'is in XDG_CACHE_HOME, but for a relative one: that would be in the folder of the command',
    async () => {
      const at = (cache: string) => {
        const program = `
          const { keptFolder } = await import(${JSON.stringify(new URL('../../src/host/cache-folder.ts', import.meta.url).href)});
          console.log(keptFolder(undefined, process.env).path);`;
        return promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
          cwd: folder,
          env: { HOME: join(folder, 'home'), XDG_CACHE_HOME: cache },
        });
      };
      expect((await at(join(folder, 'xdg'))).stdout.trim()).toBe(join(folder, 'xdg/factdeck'));
      for (const cache of ['.', 'cache', ''])
        expect((await at(cache)).stdout.trim()).toBe(join(folder, 'home/.cache/factdeck'));
      expect((await readdir(folder)).sort()).toEqual(['home', 'xdg']);
    },
  );
});

// Windows keeps to other rules, and any user's cache there is private.
describe.runIf(process.platform !== 'win32')('a folder is refused that', () => {
  const refusals: [string, string, () => Promise<unknown>][] = [
    ['is a file', 'file', () => writeFile(own, '')],
    [
      'is a link',
      'link',
      async () => {
        await mkdir(join(folder, 'photos'), { mode: 0o700 });
        await symlink(join(folder, 'photos'), own);
      },
    ],
    ['leads nowhere', 'link', () => symlink(join(folder, 'nowhere'), own)],
    [
      'others may read',
      'open',
      async () => {
        keptFolder(folder, {});
        await chmod(own, 0o755);
      },
    ],
    [
      'holds a part that others may write',
      'open',
      async () => {
        keptFolder(folder, {});
        await chmod(join(own, 'browser'), 0o770);
      },
    ],
    ['stands where anybody may put another in its place', 'open', () => chmod(folder, 0o777)],
    [
      'somebody else filled',
      'foreign',
      async () => {
        await mkdir(own, { mode: 0o700 });
        await writeFile(join(own, 'thesis.doc'), 'years of work');
      },
    ],
    [
      'bears a mark of others',
      'foreign',
      async () => {
        await mkdir(own, { mode: 0o700 });
        await writeFile(join(own, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n');
      },
    ],
    [
      'bears a mark that is a link',
      'foreign',
      async () => {
        await mkdir(own, { mode: 0o700 });
        keptFolder(join(folder, 'other'), {});
        await symlink(join(folder, 'other/factdeck/CACHEDIR.TAG'), join(own, 'CACHEDIR.TAG'));
      },
    ],
    ...['browser', 'compiled', 'kept', 'installed'].map(
      (part): [string, string, () => Promise<unknown>] => [
        `holds a link for ${part}`,
        'link',
        async () => {
          keptFolder(folder, {});
          await rm(join(own, part), { recursive: true });
          await mkdir(join(folder, 'photos'), { mode: 0o700 });
          await symlink(join(folder, 'photos'), join(own, part));
        },
      ],
    ),
    [
      'holds a link where Node keeps its code',
      'link',
      async () => {
        keptFolder(folder, {});
        await mkdir(join(folder, 'photos'));
        await symlink(join(folder, 'photos'), join(own, 'compiled/v24.21.0-x64'));
      },
    ],
  ];

  it.each(refusals)('%s', async (_, reason, plant) => {
    await plant();
    const photos = join(folder, 'photos');
    expect(keptFolder(folder, {}).refused).toMatchObject({ folder: own, reason });
    expect(existsSync(photos) ? await readdir(photos) : []).toEqual([]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('cannot be made, with what the disk says', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(keptFolder(join(folder, 'file'), {}).refused).toEqual({
      folder: join(folder, 'file'),
      reason: 'file',
    });
    expect(keptFolder(join(folder, 'file/below'), {}).refused).toMatchObject({
      reason: 'denied',
      detail: expect.stringContaining('ENOTDIR') as string,
    });
  });
});

describe('where none can be kept', () => {
  const cli = new URL('../../src/cli.ts', import.meta.url).pathname;
  const base = new URL('../mistakes/_base', import.meta.url).pathname;

  it.each([
    ['en', /not used to keep.*it cannot be written.*ENOTDIR.*--cache or FACTDECK_CACHE/s],
    ['ja', /残す場所として.*使えません: 書き込めません.*ENOTDIR.*--cache または FACTDECK_CACHE/s],
  ])(
    'a temporary folder serves, which goes with the process, and it is said: %s',
    async (lang, said) => {
      await writeFile(join(folder, 'file'), '');
      await mkdir(join(folder, 'tmp'));
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [cli, 'build', base, '--formats', 'html', '--out', 'out', '--lang', lang],
        {
          cwd: folder,
          env: {
            ...process.env,
            FACTDECK_CACHE: join(folder, 'file/below'),
            TMPDIR: join(folder, 'tmp'),
          },
        },
      );
      expect(stdout).toContain('out/_base/index.html');
      expect(stderr).toMatch(said);
      expect(await readdir(join(folder, 'tmp'))).toEqual([]);
      expect((await readdir(folder)).sort()).toEqual(['file', 'out', 'tmp']);
    },
  );
});
