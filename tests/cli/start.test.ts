/** How the program starts: on any Node, from any folder, as the README types it. */
import { execFile, execFileSync } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { version } from '../../src/version.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const start = join(root, 'bin/factdeck.cjs');
const ownPath = process.env['PATH'] ?? '';
/** Without what npm puts first: the Node of the machine. */
const machinePath = ownPath
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
const old = oldNode();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, args: readonly string[], cwd: string, path = ownPath): Promise<Ran> {
  const env = { ...process.env, PATH: path, LANG: 'C.UTF-8', LC_ALL: '', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('the start', () => {
  it('starts the command line from any folder, and gives its exit status', async () => {
    const { code, stdout } = await run(process.execPath, [start, '--version'], folder);
    expect([code, stdout]).toEqual([0, `${version}\n`]);
    expect((await run(process.execPath, [start, 'biuld'], folder)).code).toBe(2);
  });

  it('runs nothing of the folder it is called in', async () => {
    const stranger = join(folder, 'stranger');
    const marker = join(stranger, 'ran');
    const plant = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '');\n`;
    for (const file of [
      'src/cli.ts',
      'dist/cli.js',
      'bin/start.cjs',
      'bin/check-node.cjs',
      'node_modules/factdeck/bin/factdeck.cjs',
      'node_modules/factdeck/dist/cli.js',
      'node_modules/node/bin/node',
      'node_modules/.bin/node',
      'node_modules/.bin/factdeck',
    ]) {
      await mkdir(dirname(join(stranger, file)), { recursive: true });
      await writeFile(join(stranger, file), `#!${process.execPath}\n${plant}`);
      await chmod(join(stranger, file), 0o755);
    }
    await writeFile(join(stranger, 'package.json'), JSON.stringify({ name: 'factdeck' }));
    await run(process.execPath, [start, 'check'], stranger);
    expect(await readdir(stranger)).not.toContain('ran');
  });

  it('is what package.json names, and what `npm run` runs', () => {
    expect(packageJson.bin.factdeck).toBe('bin/factdeck.cjs');
    const { build, check, factdeck } = packageJson.scripts;
    expect([build, check, factdeck]).toEqual([
      'node bin/factdeck.cjs build',
      'node bin/factdeck.cjs check',
      'node bin/factdeck.cjs',
    ]);
  });

  it('is found by `npx factdeck` in the clone, without a registry', async () => {
    const { code, stdout, stderr } = await run(
      'npx',
      ['--offline', '--cache', join(folder, 'npm'), 'factdeck', '--version'],
      root,
    );
    expect([code, stdout], stderr).toEqual([0, `${version}\n`]);
  });
});

describe('in a clone', () => {
  const words = 'src/languages/en/commands.ts';
  const told = 'is not a command';
  let clone = '';

  beforeAll(async () => {
    clone = join(folder, 'own-clone');
    for (const part of [
      'bin',
      'src',
      'scripts',
      'templates',
      'themes',
      'package.json',
      'package-lock.json',
    ]) {
      await cp(join(root, part), join(clone, part), { recursive: true });
    }
    await mkdir(join(clone, 'node_modules'));
    for (const name of await readdir(join(root, 'node_modules'))) {
      if (name.startsWith('.')) continue;
      await symlink(join(root, 'node_modules', name), join(clone, 'node_modules', name));
    }
  });

  const runClone = (...args: string[]): Promise<Ran> =>
    run(process.execPath, [join(clone, 'bin/factdeck.cjs'), ...args, '--lang', 'en'], folder);
  const bundles = (): Promise<string[]> => readdir(join(clone, 'node_modules/.cache/factdeck'));
  /** Of the same length, and with the time that the file had. */
  const edit = async (was: string, is: string): Promise<void> => {
    const path = join(clone, words);
    const { atime, mtime } = await stat(path);
    await writeFile(path, (await readFile(path, 'utf8')).replace(was, is));
    await utimes(path, atime, mtime);
  };

  it('a bundle of what is written runs, made once', async () => {
    expect((await runClone('biuld')).stderr).toContain(told);
    const [first, ...others] = await bundles();
    expect(others).toEqual([]);
    // It is what runs: what it says is changed here, and nowhere else.
    const made = join(clone, 'node_modules/.cache/factdeck', first ?? '');
    const chunk = await Promise.all(
      (await readdir(made))
        .filter((name) => name.endsWith('.js'))
        .map(async (name) => ({ name, text: await readFile(join(made, name), 'utf8') })),
    );
    const said = chunk.find(({ text }) => text.includes(told));
    await writeFile(
      join(made, said?.name ?? ''),
      said?.text.replace(told, 'is none, bundled') ?? '',
    );
    expect((await runClone('biuld')).stderr).toContain('is none, bundled');
    expect(await bundles()).toEqual([first]);
  });

  it('an edit is what runs, also one of the same length and time', async () => {
    await edit(told, 'is none of these');
    expect((await runClone('biuld')).stderr).toContain('is none of these');
  });

  it('what cannot be bundled runs as it is written', async () => {
    await rm(join(clone, 'node_modules/.cache'), { recursive: true });
    await writeFile(join(clone, 'node_modules/.cache'), '');
    expect((await runClone('biuld')).stderr).toContain('is none of these');
    await edit('is none of these', '${is none of the');
    expect((await runClone('biuld')).stderr).toContain(words);
  });
});

describe.runIf(old)(
  old ? `a Node that is too old, ${old.version}` : 'NOT RUN: no Node that is too old is here',
  () => {
    const program = old?.program ?? '';
    const here = `Node ${old?.version ?? ''} (${program})`;
    const needed = 'Node 22.18 or newer is needed';
    const site = 'install it from https://nodejs.org';

    it.each([['--version'], ['check'], ['doctor'], ['--help']])(
      'is told in one sentence, in the clone: %s',
      async (command) => {
        const { code, stdout, stderr } = await run(program, [start, command], folder);
        expect([code, stdout]).toEqual([2, '']);
        expect(stderr).toBe(
          `factdeck: This is ${here}, and ${needed}: ${site}, or run “npm ci” in ${root.slice(0, -1)} without --ignore-scripts, which brings Node 24 for “npm run” and “npx” there.\n`,
        );
      },
    );

    it('is told in one sentence where the tool is installed, in the language of the user', async () => {
      const installed = join(folder, 'installed');
      await cp(join(root, 'bin'), join(installed, 'bin'), { recursive: true });
      const bin = join(installed, 'bin/factdeck.cjs');
      const english = await run(program, [bin, 'build'], folder);
      expect([english.code, english.stdout]).toEqual([2, '']);
      expect(english.stderr).toBe(
        `factdeck: This is ${here}, and ${needed}: ${site}, then run the same command again.\n`,
      );
      const japanese = await run(program, [bin, 'build', '--lang', 'ja'], folder);
      expect(japanese.stderr).toContain('Node 22.18 以降が必要です。');
      expect(japanese.stderr.match(/\n/g)).toHaveLength(1);
    });

    it.each(['build', 'test'])(
      'is told by `npm run %s` of a clone whose Node did not come with it',
      async (script) => {
        const clone = join(folder, 'clone');
        await cp(join(root, 'bin'), join(clone, 'bin'), { recursive: true });
        await cp(join(root, 'package.json'), join(clone, 'package.json'));
        await mkdir(join(clone, 'src'), { recursive: true });
        await writeFile(join(clone, 'src/cli.ts'), '');
        const { code, stderr } = await run('npm', ['run', '-s', script], clone, machinePath);
        expect(code).toBe(2);
        expect(stderr).toContain(needed);
        expect(stderr).not.toContain(' at ');
      },
    );
  },
);

/** The machine's own Node, where it is older than what is needed. */
function oldNode(): { program: string; version: string } | undefined {
  try {
    const print = 'console.log(process.execPath + "\\n" + process.versions.node)';
    const env = { PATH: machinePath };
    const [program = '', here = ''] = execFileSync('node', ['-e', print], { env, encoding: 'utf8' })
      .trim()
      .split('\n');
    const [major = 0, minor = 0] = here.split('.').map(Number);
    const isOld = major < 22 || (major === 22 && minor < 18);
    return isOld ? { program, version: here } : undefined;
  } catch {
    return undefined;
  }
}
