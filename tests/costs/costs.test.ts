/** What CONTRIBUTING.md says that a change costs, tried in a copy of the tree: one entry in the one list, what the compiler then asks for by name, and nothing else. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeckBoxes } from '../../src/model/boxes.ts';
import { changes, type Edit } from './made-up.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const contributing = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');

let tree = '';
/** What the compiler says once the entries stand, and when all is there. */
const told = { entries: '', all: '' };

interface Ran {
  readonly code: number;
  readonly text: string;
}

function node(...args: string[]): Promise<Ran> {
  const { PATH, FACTDECK_CACHE } = process.env;
  const env = { PATH, FACTDECK_CACHE, LANG: 'C.UTF-8' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: tree, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, text: stdout + stderr });
    });
  });
}

const factdeck = (...args: string[]): Promise<Ran> => node('src/cli.ts', ...args);
const textOf = (file: string): Promise<string> => readFile(join(tree, file), 'utf8');

async function write({ file, behind, text }: Edit): Promise<void> {
  const path = join(tree, file);
  await mkdir(dirname(path), { recursive: true });
  if (behind === undefined) return writeFile(path, `${text}\n`, { flag: 'wx' });
  const old = await readFile(path, 'utf8');
  if (behind === '') return writeFile(path, `${old}${text}\n`);
  const parts = old.split(behind);
  if (parts.length !== 2) throw new Error(`${file} has not one “${behind}”`);
  return writeFile(path, parts.join(`${behind}\n${text}\n`));
}

async function writeAll(edits: readonly Edit[]): Promise<void> {
  // Several may stand in one file.
  for (const edit of edits) await write(edit);
}

async function compile(): Promise<string> {
  const { text } = await node('node_modules/typescript/bin/tsc', '--pretty', 'false');
  return text;
}

const title = 'Northwind has ten times the revenue of Southgate';
const chart = { preset: 'lollipop', table: 'makers', x: 'revenue', y: 'name' };
const deck = {
  title: 'Kettles',
  language: 'en',
  edition: '2026-01',
  measures: { both: { double: 'makers.north.revenue' } },
  slides: [
    { id: 'cover', layout: 'cover' },
    { id: 'sticks', title: 'Revenue by maker', chart },
    {
      id: 'words',
      title,
      motto: 'They made {{both}}.',
      because: {
        'ten times': { tenfold: 'makers.north.revenue', of: 'makers.south.revenue' },
      },
    },
  ],
};

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'factdeck-costs-'));
  for (const part of ['src', 'scripts', 'templates', 'themes', 'package.json']) {
    await cp(join(root, part), join(tree, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  const compiler = {
    extends: join(root, 'tsconfig.json'),
    include: ['src', 'scripts'],
    // What the first run found is known to the second.
    compilerOptions: { incremental: true, tsBuildInfoFile: 'compiled.json' },
  };
  await writeFile(join(tree, 'tsconfig.json'), JSON.stringify(compiler));
  await cp(join(root, 'tests/mistakes/_base'), join(tree, 'data/kettles'), { recursive: true });
  const table = 'id,name,revenue,founded,stage\nnorth,Northwind,$30 m,2019,sale\n';
  await writeFile(
    join(tree, 'data/kettles/makers.csv'),
    `${table}south,Southgate,$2 m,2021,trial\n`,
  );
  await writeFile(join(tree, 'data/kettles/deck.yaml'), JSON.stringify(deck));

  await writeAll(changes.flatMap(({ entry, folder = [] }) => [entry, ...folder]));
  // `npm run docs` finds a folder.
  await node('scripts/write-reference.ts');
  told.entries = await compile();
  await writeAll(changes.flatMap((change) => [...change.asked, ...change.rest]));
  told.all = await compile();
}, 300_000);
afterAll(() => rm(tree, { recursive: true, force: true }));

describe.each(changes)('$row', ({ row, entry, folder = [], asked, rest }) => {
  // The same in each language is one thing to write.
  const places = [entry, ...folder, ...asked, ...rest].map(({ file, behind }) => {
    const place = file
      .replace('src/', '')
      .replace(/^languages\/[a-z]{2}\//, 'languages/*/')
      .replace(/(?<=\/presets\/)\w+/, '<name>');
    // A new file has a name of its own: its folder is told.
    return behind === undefined ? `${dirname(place)}/` : place;
  });

  it('costs what CONTRIBUTING.md says', () => {
    const cost = contributing.split('\n').find((l) => l.startsWith(`| ${row} `)) ?? '';
    for (const place of places) expect(cost).toContain(`\`${place}\``);
    expect(new Set(places).size).toBeLessThanOrEqual(5);
  });

  it('is asked for by the compiler, once its entry stands in the list', () => {
    for (const { file, behind } of asked) {
      // A file that is not there is asked for where it is imported.
      const where = behind === undefined ? entry.file : file;
      expect(told.entries).toContain(`${where}(`);
    }
  });
});

describe('with all of them', () => {
  it('the compiler asks for nothing else, and then has nothing to say', () => {
    const named = told.entries.match(/^\S+?(?=\()/gm) ?? [];
    const expected = changes.flatMap(({ entry, asked }) =>
      asked.map(({ file, behind }) => (behind === undefined ? entry.file : file)),
    );
    expect([...new Set(named)].sort()).toEqual([...new Set(expected)].sort());
    expect(told.all).toBe('');
  });

  it('a deck is judged, computed and drawn', async () => {
    const built = await factdeck('build', 'kettles', '--formats', 'html,outline');
    expect(built.text).toContain('output/kettles/outline.txt');
    expect(await textOf('output/kettles/outline.txt')).toBe(
      `Kettles\nRevenue by maker\n${title}\n`,
    );
    const page = await textOf('output/kettles/index.html');
    expect(page).toMatch(/class="as-message"[^]*?They made [^]*?60/);
    const picture = /<svg[^>]*aria-label="Lollipop chart: [^>]*>[^]*?<\/svg>/.exec(page)?.[0];
    for (const row of ['north', 'south']) {
      expect(picture).toContain(`data-fact="makers.${row}.revenue"`);
    }
  });

  it('what is left to the browser is said to be, and measured there', async () => {
    const plan = JSON.parse((await factdeck('plan', 'kettles', '--json')).text) as DeckBoxes;
    const blocks = plan.slides.at(-1)?.blocks ?? [];
    const area = blocks.find((block) => block.type === 'flow');
    // As wide as the page without its margins.
    expect(area?.box).toMatchObject({ x: 56, width: 1168 });
    const own = blocks.filter((block) => !('part' in block) || block.part === 'body');
    expect(own).toEqual([{ type: 'flow', id: 'words', box: expect.anything() as unknown }]);
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'text', part: 'title' }));
    const long = JSON.stringify(deck).replace('They made', `They made ${'and sold '.repeat(400)}`);
    expect((await factdeck('check', 'kettles', '--slides')).code).toBe(0);
    await writeFile(join(tree, 'data/kettles/deck.yaml'), long);
    expect((await factdeck('check', 'kettles')).code).toBe(0);
    const measured = await factdeck('check', 'kettles', '--slides');
    expect(measured.text).toContain('[slide-overflow]');
  });

  it('a misspelt layout, a claim that fails and words without one are told with them', async () => {
    const told = async (instead: string, by: string): Promise<string> => {
      const text = JSON.stringify(deck);
      expect(text).toContain(instead);
      await writeFile(join(tree, 'data/kettles/deck.yaml'), text.replace(instead, by));
      return (await factdeck('check', 'kettles')).text;
    };
    expect(await told('"layout":"cover"', '"layout":"moto"')).toContain('Did you mean “motto”?');
    expect(await told('makers.north.revenue","of', 'makers.south.revenue","of')).toContain(
      '[claim-fails]',
    );
    expect(await told('They made', 'More than')).toContain('tenfold');
  });

  it('the help, the schemas and the reference know them', async () => {
    expect((await factdeck('--help')).text).toContain('hello [name]');
    expect((await factdeck('hello', 'you', '--loud')).text).toBe('HELLO YOU\n');
    expect((await factdeck('schema', '--out', 'schemas')).code).toBe(0);
    const schema = await textOf('schemas/deck.schema.json');
    expect((await node('scripts/write-reference.ts')).code).toBe(0);
    const reference = await textOf('docs/reference/deck.md');
    expect(schema).toContain('"lollipop"');
    expect(reference).toContain('`preset: lollipop`');
    for (const name of ['motto', 'tenfold', 'double']) {
      expect(schema).toContain(`"${name}"`);
      expect(reference).toContain(`\`${name}\``);
    }
  });

  it('a spec or a shared part that is no JSON is told with its place, and not as a bug', async () => {
    const broken = [
      ['src/charts/presets/lollipop/spec.vl.json', '"layer":['],
      ['templates/charts/zero.json', '"type": '],
    ] as const;
    for (const [file, behind] of broken) {
      const text = await textOf(file);
      expect(text).toContain(behind);
      await writeFile(join(tree, file), text.replace(behind, `${behind},`));
    }
    const { code, text } = await factdeck('check', 'kettles');
    for (const [file, behind] of broken) {
      const lines = (await textOf(file)).split('\n');
      const line = lines.findIndex((one) => one.includes(`${behind},`));
      const column = (lines[line] ?? '').indexOf(`${behind},`) + behind.length + 1;
      const place = `${file}:${String(line + 1)}:${String(column)}`;
      expect(text).toContain(`${place}: error: This is not JSON: “,” cannot stand here.`);
    }
    expect(text).not.toMatch(/bug|SyntaxError/);
    expect(code).toBe(1);
  });
});
