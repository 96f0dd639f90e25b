/** A theme, a template, a style that a folder from a stranger brings: it draws, or is refused; nothing outside is read, nothing waits. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
const font = fileURLToPath(
  new URL(
    '../../node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
    import.meta.url,
  ),
);
const canary = 'CANARY-7d1f';
let root = '';
let project = '';
let theme = '';
let outside = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-looks-'));
  project = join(root, 'project');
  theme = join(project, 'themes/acme');
  outside = join(root, 'outside');
  await mkdir(theme, { recursive: true });
  await mkdir(outside);
  await cp(base, join(project, 'data/kettles'), { recursive: true });
  await dress('deck.yaml', 'edition: 2026-01', 'edition: 2026-01\ntheme: acme');
  await tokens({ brand: { copyright: '© Acme' } });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function dress(file: string, from: string, to: string): Promise<void> {
  const path = join(project, 'data/kettles', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}
const tokens = (more: object): Promise<void> =>
  writeFile(
    join(theme, 'tokens.json'),
    JSON.stringify({ name: 'acme', extends: 'briefing', ...more }),
  );

/** A command of the tool in the project, as who cloned it would type it; ended where it hangs. */
function run(...args: string[]): { readonly status: number | null; readonly said: string } {
  const done = spawnSync(process.execPath, [cli, ...args], {
    cwd: project,
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { status: done.status, said: done.stdout + done.stderr };
}

const fonts = { fonts: { regular: 'a.ttf', bold: 'a.ttf' } };
const logo = { brand: { logo: 'logo.svg' } };
const pipe = (path: string) => execFileSync('mkfifo', [path]);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${canary}</text></svg>`;

describe('a theme', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    [
      'that is a link out of the project',
      'theme-file-outside',
      async () => {
        await cp(theme, join(outside, 'acme'), { recursive: true });
        await rm(theme, { recursive: true });
        await symlink(join(outside, 'acme'), theme);
      },
    ],
    [
      'whose tokens are a link to a file of the user',
      'theme-file-outside',
      async () => {
        await writeFile(join(outside, 'secret.json'), `{"name":"${canary}"}`);
        await rm(join(theme, 'tokens.json'));
        await symlink(join(outside, 'secret.json'), join(theme, 'tokens.json'));
      },
    ],
    [
      'whose tokens never end',
      'theme-file-outside',
      async () => {
        await rm(join(theme, 'tokens.json'));
        await symlink('/dev/zero', join(theme, 'tokens.json'));
      },
    ],
    [
      'whose tokens are a pipe',
      'file-not-plain',
      async () => {
        await rm(join(theme, 'tokens.json'));
        pipe(join(theme, 'tokens.json'));
      },
    ],
    [
      'whose tokens are a link to itself',
      'theme-not-found',
      async () => {
        await rm(join(theme, 'tokens.json'));
        await symlink('tokens.json', join(theme, 'tokens.json'));
      },
    ],
    [
      'whose font is a pipe',
      'file-not-plain',
      async () => {
        await tokens(fonts);
        pipe(join(theme, 'a.ttf'));
      },
    ],
    [
      'whose font never ends',
      'theme-file-outside',
      async () => {
        await tokens(fonts);
        await symlink('/dev/zero', join(theme, 'a.ttf'));
      },
    ],
    [
      'whose font is a folder',
      'file-not-plain',
      async () => {
        await tokens(fonts);
        await mkdir(join(theme, 'a.ttf'));
      },
    ],
    [
      'whose font is of two gigabytes',
      'theme-file-large',
      async () => {
        await tokens(fonts);
        await writeFile(join(theme, 'a.ttf'), '');
        await truncate(join(theme, 'a.ttf'), 2_500_000_000);
      },
    ],
    [
      'whose font is a link out of the project',
      'theme-file-outside',
      async () => {
        await tokens(fonts);
        await symlink(font, join(theme, 'a.ttf'));
      },
    ],
    [
      'whose logo is a link to a picture of the user',
      'theme-file-outside',
      async () => {
        await tokens(logo);
        await writeFile(join(outside, 'private.svg'), svg);
        await symlink(join(outside, 'private.svg'), join(theme, 'logo.svg'));
      },
    ],
    [
      'whose logo moves',
      'image-unsafe',
      async () => {
        await tokens(logo);
        await writeFile(join(theme, 'logo.svg'), svg.replace('<text>', '<animate/><text>'));
      },
    ],
    [
      'whose logo is named by a path out',
      'tokens-invalid',
      () => tokens({ brand: { logo: '../../x.svg' } }),
    ],
    [
      'whose colour is an address',
      'unknown-colour',
      () => tokens({ colours: { accent: 'url(http://a.example)' } }),
    ],
  ])('%s is refused at once, and nothing of it is told', async (_, code, plant) => {
    await plant();
    const { status, said } = run('check');
    expect(said).toContain(`[${code}]`);
    expect(status).toBe(1);
    expect(said).not.toContain(canary);
  });

  it('whose logo is a socket is refused', async () => {
    await tokens(logo);
    const listening = createServer();
    await new Promise<void>((resolve) => listening.listen(join(theme, 'logo.svg'), resolve));
    const { status, said } = run('check');
    listening.close();
    expect([status, said.includes('[file-not-plain]')]).toEqual([1, true]);
  });

  it('reached by a link within the project draws', async () => {
    await cp(theme, join(project, 'brand'), { recursive: true });
    await rm(theme, { recursive: true });
    await symlink('../brand', theme);
    expect(run('check').status).toBe(0);
  });
});

describe('styles, templates and scripts that lie in the project, the deck or the theme', () => {
  it('are not read: the tool has its own', async () => {
    const planted = [
      'templates/slides/bars.hbs',
      'templates/slides/chart.hbs',
      'templates/slides/cover.hbs',
      'templates/partials/head.hbs',
      'templates/charts/bars.vl.json',
      'templates/charts/labels.json',
      'templates/diagrams/ratings.hbs',
      'templates/deck.hbs',
      'themes/base.css',
      'themes/acme/theme.css',
      'themes/acme/style.css',
      'deck.js',
      'index.js',
      'factdeck.config.js',
    ];
    const text = `${canary} {{{constructor}}} {{> ../../secret}} <script>1</script> @import url(http://a.example);`;
    for (const folder of [project, join(project, 'data/kettles')]) {
      for (const file of planted) {
        await mkdir(join(folder, file, '..'), { recursive: true });
        await writeFile(join(folder, file), text);
      }
    }
    const { status, said } = run('build', '--formats', 'html,presenter');
    expect([status, said.includes(canary)]).toEqual([0, false]);
    for (const file of ['index.html', 'presenter.html', 'facts.json', 'build.json']) {
      const made = await readFile(join(project, 'output/kettles', file), 'utf8');
      expect(made.includes(canary), file).toBe(false);
    }
  });
});

describe('the set of the last build, when it is none', () => {
  it.each(['a pipe', 'a device'])('facts.json as %s keeps nobody waiting', async (what) => {
    const set = join(project, 'output/kettles');
    await mkdir(set, { recursive: true });
    if (what === 'a pipe') pipe(join(set, 'facts.json'));
    else await symlink('/dev/zero', join(set, 'facts.json'));
    expect(run('check').status).toBe(0);
  });
});

/** A set and its records are read by name, too: each name in turn is a pipe, which a reader without a writer waits for. */
describe('an output that a stranger has left', () => {
  const record = JSON.stringify({
    tool: 'factdeck 0.1.0',
    outputs: { 'index.html': '0', 'deck.pdf': '0' },
  });

  it.each([
    ['kettles/build.json', 'out-not-ours'],
    ['kettles/earlier.json', 'out-has-others'],
    ['kettles/deck.pdf', 'out-has-others'],
  ])('with a pipe for %s stops its own build alone: [%s]', async (name, code) => {
    const set = join(project, 'output/kettles');
    await mkdir(set, { recursive: true });
    if (!name.endsWith('build.json')) await writeFile(join(set, 'build.json'), record);
    pipe(join(project, 'output', name));
    await cp(join(project, 'data/kettles'), join(project, 'data/other'), { recursive: true });
    const { status, said } = run('build', '--formats', 'html');
    expect(said).toContain(`[${code}]`);
    expect(said).toContain('output/other/index.html');
    expect(status).toBe(1);
  });

  it.each(['build.json', 'earlier.json', 'deck.pdf'])(
    'with a pipe for %s is verified',
    async (name) => {
      const set = join(project, 'output/kettles');
      await mkdir(set, { recursive: true });
      if (name !== 'build.json') await writeFile(join(set, 'build.json'), record);
      pipe(join(set, name));
      expect(run('verify', 'output/kettles').status).toBe(1);
      expect(run('verify', join('output/kettles', name)).status).toBe(2);
    },
  );
});
