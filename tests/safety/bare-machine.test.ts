/**
 * A machine with no font, no fontconfig and few libraries gives the bytes of one that has them. Its root is empty but for
 * the tool, Node and the libraries that Node and the browser ask for; it is made where the system lets a user make one
 * (user namespaces of Linux): elsewhere this is told as not run.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fontsUsed } from '../../src/publish/fonts-used.ts';
import { foundBrowser, ownBrowser } from '../browsers.ts';
import { coldCache } from '../caches.ts';

const run = promisify(execFile);
const tool = fileURLToPath(new URL('../../', import.meta.url));
const project = await realpath(await mkdtemp(join(tmpdir(), 'factdeck-bare-')));
const formats = 'html,pdf,handout,png';

beforeAll(async () => {
  await cp(join(tool, 'tests/mistakes/_base'), join(project, 'data/kettles'), { recursive: true });
  for (const name of ['cache', 'other']) await coldCache(join(project, name));
});
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

const ownRoot = ['--user', '--map-root-user', '--mount'];
const mayHaveOwnRoot =
  process.platform === 'linux' && spawnSync('unshare', [...ownRoot, 'true']).status === 0;

/** The libraries that a program asks for, but for those that it brings. */
async function librariesOf(
  program: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { stdout } = await run('ldd', [program], { env: { ...process.env, ...environment } });
  const paths = [...stdout.matchAll(/(?:=> |^\s*)(\/\S+) \(0x/gm)].map(([, path = '']) => path);
  return paths.filter((path) => !path.startsWith(dirname(program)));
}

/** Files and folders of this machine, each at its own place in an empty root, then a command in it. */
const inEmptyRoot = `
set -e
root=$1; things=$2; shift 2
mount -t tmpfs none "$root"
printf '%s\\n' "$things" | while read -r thing; do
  # What stands in one that came before is there already, and is this machine's own.
  [ ! -e "$root$thing" ] || continue
  if [ -d "$thing" ]; then mkdir -p "$root$thing"
  else mkdir -p "$root$(dirname "$thing")"; : > "$root$thing"; fi
  mount --rbind "$thing" "$root$thing"
done
mkdir -p "$root/tmp"
exec chroot "$root" "$@"`;

async function build(command: readonly string[], cache: string, out: string): Promise<string> {
  const [program = '', ...before] = command;
  const { stdout } = await run(
    program,
    [...before, join(tool, 'src/cli.ts'), 'build', join(project, 'data/kettles')]
      .concat(['--formats', formats, '--out', join(project, out)])
      .concat(['--cache', join(project, cache)]),
    { env: { PATH: process.env['PATH'], HOME: project, LANG: 'C.UTF-8' }, cwd: project },
  );
  return stdout;
}

it.runIf(mayHaveOwnRoot)(
  'gives the bytes of one that has fonts',
  async () => {
    const found = await foundBrowser();
    const node = await realpath(process.execPath);
    const libraries = [
      ...(await librariesOf(node)),
      ...(await librariesOf(found.executable, found.environment)),
    ];
    const things = new Set([tool.replace(/\/$/, ''), project, node, '/proc', '/dev', ...libraries]);
    const root = join(project, 'root');
    await mkdir(root);
    const [shell, unshare] = ['/bin/sh', 'unshare'];
    const start = [
      unshare,
      ...ownRoot,
      shell,
      '-c',
      inEmptyRoot,
      'sh',
      root,
      [...things].join('\n'),
    ];
    const looks = `console.log(['/etc/fonts', '/usr/share/fonts', '/usr/bin/sh'].filter((p) => require('node:fs').existsSync(p)).join())`;
    const [program = '', ...before] = start;
    expect((await run(program, [...before, node, '-e', looks])).stdout).toBe('\n');

    await build([...start, node], 'cache', 'bare');
    await build([node], 'other', 'usual');
    const [bare, usual] = [join(project, 'bare/kettles'), join(project, 'usual/kettles')];
    const names = (await readdir(usual, { recursive: true }))
      .filter((n) => /\.\w+$/.test(n))
      .sort();
    expect(names).toEqual(expect.arrayContaining(['deck.pdf', 'handout.pdf', 'slides/sizes.png']));
    for (const name of names) {
      // Whether the browser had its sandbox is told there.
      if (name === 'build.json') continue;
      const same = (await readFile(join(bare, name))).equals(await readFile(join(usual, name)));
      expect([name, same]).toEqual([name, true]);
    }
  },
  120_000,
);

it('text is drawn in the fonts of the page alone; others are noticed', async () => {
  const browser = await ownBrowser();
  try {
    const path = join(tool, 'node_modules/@expo-google-fonts/noto-sans-jp');
    const file = join(path, '400Regular/NotoSansJP_400Regular.ttf');
    expect(existsSync(file)).toBe(true);
    const font = (await readFile(file)).toString('base64');
    const page = (family: string): string =>
      `<!doctype html><style>@font-face { font-family: Ours; src: url(data:font/ttf;base64,${font}) }
      p { font-family: ${family} }</style><p>Factdeck 事実</p>`;
    const used = await fontsUsed(browser, page('Ours'), 20_000);
    expect(used).toEqual({ faults: [], fonts: [{ name: 'Noto Sans JP', own: true }] });
    const other = await fontsUsed(browser, page('serif'), 20_000);
    expect(other.fonts).toContainEqual({ name: 'Open Sans', own: false });
  } finally {
    await browser.close();
  }
});
