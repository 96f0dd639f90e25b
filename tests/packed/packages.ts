/** What the packed tool is tried with: Nodes and package managers, as npm has them. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The Node that runs the tests. */
export const ownNode = process.execPath;

/** @param node the program that is `node` to whatever is run */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  node: string = ownNode,
): Promise<Ran> {
  const machine = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const env: NodeJS.ProcessEnv = { LANG: 'C.UTF-8', NO_COLOR: '1' };
  for (const [name, value] of Object.entries(process.env)) {
    // What npm tells the scripts of this repository is not for those of another folder.
    if (!/^(npm_|NODE_OPTIONS|NODE_ENV|VITEST|INIT_CWD|LC_|LANG)/.test(name)) env[name] ??= value;
  }
  env['PATH'] = [dirname(node), ...machine].join(delimiter);
  return new Promise((resolve) => {
    const limits = { maxBuffer: 2 ** 26 };
    execFile(program, args, { cwd, env, ...limits }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

export function npmInstall(folder: string, ...names: readonly string[]): Promise<Ran> {
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  return run('npm', ['install', ...quiet, ...names], folder);
}

/** A Node of this version, as npm's `node` brings it: one package for each platform. undefined: it cannot be had here. */
export async function nodeOf(version: string, parent: string): Promise<string | undefined> {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform}-${process.arch}`;
  const program = platform === 'win' ? 'node.exe' : 'node';
  return programOf(name, version, `bin/${program}`, parent);
}

/** A program of a package, by its path in it. undefined: it cannot be had here. */
export async function programOf(
  name: string,
  version: string,
  path: string,
  parent: string,
): Promise<string | undefined> {
  const folder = join(parent, `${name.replaceAll('/', '+')}-${version}`);
  await mkdir(folder);
  const { code } = await npmInstall(folder, `${name}@${version}`);
  return code === 0 ? join(folder, 'node_modules', name, path) : undefined;
}
