/** `npm run test:packed`: the tool is packed, installed into an empty folder, and run on each Node and by each package manager that can be had. */
import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../src/commands/list.ts';
import { pageScriptNames } from '../../src/model/in-page.ts';
import { version } from '../../src/version.ts';
import { nodeOf, npmInstall, ownNode, programOf, run } from './packages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const temporary = await mkdtemp(join(tmpdir(), 'factdeck-packed-'));
// As people call their folders.
const project = join(temporary, 'レポート 2026');
const tarball = join(temporary, `factdeck-${version}.tgz`);
const installed = join(project, 'node_modules/factdeck');
const program = join(project, 'node_modules/.bin/factdeck');
const example = 'quarterly-review';

const needed = packageJson.engines.node.replace('>=', '');
const fit = [
  { name: needed, node: await nodeOf(`${needed}.0`, temporary) },
  { name: process.versions.node, node: ownNode },
];
const old = await Promise.all(
  ['20.20.2', '18.20.8', '10.24.1', '8.17.0'].map(async (name) => ({
    name,
    node: await nodeOf(name, temporary),
  })),
);
const yarn = await programOf('@yarnpkg/cli-dist', '4.18.1', 'bin/yarn.js', temporary);
const pnpm = await programOf('pnpm', '10.34.8', 'bin/pnpm.cjs', temporary);

beforeAll(async () => {
  const packed = await run('npm', ['pack', '--pack-destination', temporary], root);
  expect(packed.code, packed.stderr).toBe(0);
  await mkdir(project);
  const { code, stderr } = await npmInstall(project, tarball);
  expect(code, stderr).toBe(0);
});
afterAll(() => rm(temporary, { recursive: true, force: true, maxRetries: 3 }));

/** The name of a group of tests, which says so where it is not run. */
function title(what: string, have: string | undefined): string {
  return have === undefined ? `NOT RUN, for npm could not bring it: ${what}` : what;
}

describe('the packed tool', () => {
  it('runs nothing when it is installed: no package that it needs has an install script', async () => {
    const lock = JSON.parse(
      await readFile(join(project, 'node_modules/.package-lock.json'), 'utf8'),
    ) as { packages: Record<string, { hasInstallScript?: true }> };
    const packages = Object.entries(lock.packages);
    expect(packages.length).toBeGreaterThan(50);
    const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripts.map(([path]) => path)).toEqual([]);
  });

  it('has its code for pages ready, and does without the bundler', async () => {
    expect(await readdir(join(project, 'node_modules'))).not.toContain('esbuild');
    const scripts = await readdir(join(installed, 'dist/page'));
    expect(scripts.sort()).toEqual(pageScriptNames.map((name) => `${name}.js`).sort());
  });

  it('brings the licences of all that it holds and embeds', async () => {
    expect(await readdir(installed)).toContain('LICENSE');
    const licences = await readFile(join(installed, 'dist/LICENCES.txt'), 'utf8');
    const parts = licences.split(/\n-{80}\n/).slice(1);
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((part) => !/copyright/i.test(part) || part.length < 400)).toEqual([]);
    for (const name of ['vega ', 'zod ', 'handlebars ', 'yaml ', 'BudouX ']) {
      expect(parts.filter((part) => part.startsWith(name))).toHaveLength(1);
    }
    const font = join(project, 'node_modules/@expo-google-fonts/noto-sans-jp/LICENSE_FONT');
    expect(await readFile(font, 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  it('has the types of what it exports, and no others', async () => {
    const folder = join(project, 'typed');
    await mkdir(folder);
    await writeFile(
      join(folder, 'use.mts'),
      "import { parseQuantity, runBuild, version, type BuildResult } from 'factdeck';\n" +
        'export const told: string = version;\n' +
        'export const built: (...of: Parameters<typeof runBuild>) => Promise<BuildResult> = runBuild;\n' +
        'export const number = parseQuantity;\n',
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const args = [tsc, ...options, ...types, join(folder, 'use.mts')];
    const { code, stdout } = await run(ownNode, args, folder);
    expect([code, stdout]).toEqual([0, '']);
    const all = await readdir(join(installed, 'dist/types'), { recursive: true });
    expect(all).not.toContain('cli.d.ts');
  });

  it('gives a deck to begin with, and builds it, as the README types it', async () => {
    const readme = await readFile(join(installed, 'README.md'), 'utf8');
    const copy = /^mkdir .*node_modules\/factdeck\/data\/.*$/m.exec(readme)?.[0] ?? 'false';
    expect(await run('sh', ['-c', copy], project)).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout, stderr } = await run('npx', ['factdeck', 'build'], project);
    expect(code, stderr).toBe(0);
    expect(stdout.split('\n')).toContain(`output/${example}/deck.pdf`);
  });

  it('writes the same bytes as the code it was packed from, build.json included', async () => {
    const cli = join(root, 'src/cli.ts');
    const { code, stderr } = await run(
      ownNode,
      [cli, 'build', example, '--out', 'by source'],
      project,
    );
    expect(code, stderr).toBe(0);
    const files = async (folder: string) => {
      const names = await readdir(folder, { recursive: true });
      const texts = names.filter((name) => name.includes('.')).sort();
      return Promise.all(
        texts.map(async (name) => [name, hash('sha256', await readFile(join(folder, name)))]),
      );
    };
    const packed = await files(join(project, 'output', example));
    expect(packed.map(([name]) => name)).toEqual(
      expect.arrayContaining(['build.json', 'deck.pdf']),
    );
    expect(await files(join(project, 'by source', example))).toEqual(packed);
  });
});

describe('in a folder from a stranger', () => {
  const stranger = join(temporary, 'stranger');
  const bin = join(stranger, 'node_modules/.bin');
  beforeAll(async () => {
    await mkdir(bin, { recursive: true });
    const plant = `require('node:fs').appendFileSync(${JSON.stringify(join(stranger, 'ran'))}, __filename + '\\n');\n`;
    await writeFile(join(stranger, 'option.cjs'), plant);
    await writeFile(join(stranger, '.npmrc'), 'node-options=--require=./option.cjs\n');
    for (const name of ['factdeck', 'node']) {
      await writeFile(join(bin, name), `#!${ownNode}\n${plant}`, { mode: 0o755 });
    }
  });

  // As docs/installing.md says, in this order: it has to be true that the other way is the dangerous one.
  it('its program, typed by its path, runs nothing that stands there', async () => {
    const { code, stdout } = await run(program, ['--version'], stranger);
    expect([code, stdout]).toEqual([0, `${version}\n`]);
    expect(await readdir(stranger)).not.toContain('ran');
  });

  it('npx does', async () => {
    await run('npx', ['factdeck', '--version'], stranger);
    const ran = await readFile(join(stranger, 'ran'), 'utf8');
    expect(ran).toContain(join(stranger, 'option.cjs'));
    expect(ran).toContain(join(bin, 'factdeck'));
  });
});

describe.each(fit)('Node $name', ({ name, node }) => {
  const folder = join(project, `on ${name}`);
  const tried = [
    ['doctor'],
    ['check', example, '--slides'],
    ['build', example],
    ['verify', `output/${example}`],
    ['verify', `output/${example}/deck.pdf`, example],
    ['trace', 'regions.dach.growth'],
    ['find', 'DACH'],
    ['chart', example, 'revenue'],
    ['freeze', example],
    ['diff', example],
    ['review', example],
    ['theme', 'check'],
    ['schema'],
  ];

  describe.runIf(node)(title('has a program', node), () => {
    beforeAll(() =>
      cp(join(root, 'data', example), join(folder, 'data', example), { recursive: true }),
    );

    it('tells its version', async () => {
      const { code, stdout } = await run(program, ['--version'], folder, node);
      expect([code, stdout]).toEqual([0, `${version}\n`]);
    });

    it.each(tried)('runs factdeck %s %s', async (...args) => {
      const { code, stderr } = await run(program, args, folder, node);
      expect(code, stderr).toBe(0);
      expect(stderr).not.toContain('Warning');
    });

    it('runs factdeck dev until it is ended', async () => {
      const env = { ...process.env, PATH: dirname(node ?? '') };
      const child = spawn(program, ['dev', example, '--port', '0'], { cwd: folder, env });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (text: Buffer) => {
          const found = /http:\/\/\S+/.exec(text.toString())?.[0];
          if (found !== undefined) resolve(found);
        });
        child.once('exit', () => {
          reject(new Error('dev has ended'));
        });
      });
      expect((await fetch(address)).status).toBe(200);
      child.kill('SIGINT');
      expect(await ended).toBe(0);
    });

    it('has tried every command', () => {
      const names = new Set([...tried.map(([command]) => command), 'dev']);
      expect([...names].sort()).toEqual(Object.keys(commands).sort());
    });
  });
});

describe.each(old)('Node $name, which is too old', ({ name, node }) => {
  describe.runIf(node)(title('has a program', node), () => {
    it.each([...Object.keys(commands), '--version', '--help'])(
      'says one sentence to %s, and ends with 2',
      async (command) => {
        expect(await run(program, [command], temporary, node)).toEqual({
          code: 2,
          stdout: '',
          stderr: `factdeck: This is Node ${name} (${node ?? ''}), and Node ${needed} or newer is needed: install it from https://nodejs.org, then run the same command again.\n`,
        });
      },
    );
  });
});

describe.runIf(yarn)(title('Yarn with PnP', yarn), () => {
  it('installs the tool, which builds a deck out of the archive', async () => {
    const folder = join(temporary, 'yarn');
    await cp(join(root, 'data', example), join(folder, 'data', example), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "name": "decks", "private": true }\n');
    await writeFile(join(folder, 'yarn.lock'), '');
    await writeFile(join(folder, '.yarnrc.yml'), 'enableTelemetry: false\nnodeLinker: pnp\n');
    const ran = (...args: string[]) => run(ownNode, [yarn ?? '', ...args], folder);
    const added = await ran('add', `factdeck@file:${tarball}`);
    expect(added.code, added.stdout).toBe(0);
    const { code, stderr } = await ran('factdeck', 'build');
    expect(code, stderr).toBe(0);
    expect(existsSync(join(folder, 'node_modules/factdeck'))).toBe(false);
  });
});

describe.runIf(pnpm)(title('pnpm', pnpm), () => {
  it('installs the tool without a script to approve, and it builds a deck', async () => {
    const folder = join(temporary, 'pnpm');
    await cp(join(root, 'data', example), join(folder, 'data', example), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "name": "decks", "private": true }\n');
    const ran = (...args: string[]) => run(ownNode, [pnpm ?? '', ...args], folder);
    const added = await ran('add', tarball, '--config.strict-dep-builds=true');
    expect(added.code, added.stdout).toBe(0);
    const { code, stderr } = await ran('exec', 'factdeck', 'build');
    expect(code, stderr).toBe(0);
  });
});
