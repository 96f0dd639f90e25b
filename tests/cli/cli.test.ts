/** The command as a user types it, in a project of its own. */
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from '../../src/commands/list.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { version } from '../../src/version.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const cache = process.env['FACTDECK_CACHE'];
const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'factdeck-cli-'));
  await cp(base, join(project, 'data/kettles'), { recursive: true });
  await cp(base, join(project, 'data/broken'), { recursive: true });
  const deck = join(project, 'data/broken/deck.yaml');
  await writeFile(deck, (await readFile(deck, 'utf8')).replace('x: revenue', 'x: revenu'));
});
afterAll(() => rm(project, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  args: string[],
  env: Record<string, string> = {},
  cwd: string = project,
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { cwd, env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', FACTDECK_CACHE: cache, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

describe('factdeck', () => {
  it('exits 0 when a deck is well, with the result on stdout', async () => {
    const { code, stdout, stderr } = await run(['check', 'kettles']);
    expect([code, stdout]).toEqual([
      0,
      'kettles: 2 slides, 4 facts, no errors\n' +
        '  1 sentence that nothing checks, on sizes (--read-back lists them)\n',
    ]);
    expect(stderr).toContain('kettles: reading');
  });

  it('exits 1 when a deck has errors, with the message on stderr, and goes on with the others', async () => {
    const { code, stdout, stderr } = await run(['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('kettles: 2 slides');
    expect(stderr).toContain(
      'data/broken/deck.yaml:9:46: error: Table “makers” has no field “revenu”.',
    );
    expect(stderr).toContain('Did you mean “revenue”?');
    expect(stderr).not.toContain('\u001b');
  });

  it('publishes html without a browser, and leaves the last good set when a deck breaks', async () => {
    const args = ['build', 'kettles', '--formats', 'html,presenter', '--out', 'site'];
    const first = await run(args);
    expect(first.code).toBe(0);
    expect(first.stdout.split('\n')).toContain('site/kettles/index.html');
    expect((await readdir(join(project, 'site/kettles'))).sort()).toEqual([
      'build.json',
      'facts.json',
      'index.html',
      'presenter.html',
    ]);
    const before = await readFile(join(project, 'site/kettles/build.json'), 'utf8');
    expect(before).not.toContain(project);
    const table = join(project, 'data/kettles/makers.csv');
    const good = await readFile(table, 'utf8');
    await writeFile(table, good.replace('$30 m', 'thirty'));
    const second = await run(args);
    await writeFile(table, good);
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('site/kettles stands as it was');
    expect(await readFile(join(project, 'site/kettles/build.json'), 'utf8')).toBe(before);
  });

  it('writes no fact that no slide shows, and no note, into what is shared', async () => {
    await run(['build', 'kettles', '--formats', 'html', '--out', 'shared']);
    for (const file of ['index.html', 'facts.json', 'build.json']) {
      const text = await readFile(join(project, 'shared/kettles', file), 'utf8');
      expect([file, text.includes('2019'), text.includes('The speaker knows more')]).toEqual([
        file,
        false,
        false,
      ]);
    }
  });

  it.each([
    [['biuld'], 'Did you mean “build”?'],
    [['build', '--scale', '3'], '--scale does not take “3”'],
    [['build', '--formats', 'html,ppt'], '--formats does not take “ppt”'],
    [['check', '--out', 'x'], '--out'],
    [['check', '--frmat'], 'There is no option --frmat.'],
    [['check', '--theme'], '--theme needs a value.'],
    [['check', '--slides=1', '--lang', 'de'], '--slides nimmt keinen Wert an.'],
    [[], 'Usage'],
  ])('exits 2 for wrong usage: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('offers the nearest deck for a wrong name', async () => {
    const { code, stderr } = await run(['check', 'ketles']);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no deck “ketles”.');
    expect(stderr).toContain('Did you mean “kettles”?');
  });

  it('exits 3 when the machine fails, and says what was tried and what to do', async () => {
    const { code, stderr } = await run(['build', 'kettles', '--formats', 'pdf'], {
      FACTDECK_BROWSER: process.execPath,
    });
    expect(code).toBe(3);
    expect(stderr).toContain('The machine failed');
  });

  it('speaks Japanese by --lang or by the locale, and gives codes as JSON', async () => {
    expect((await run(['check', 'broken', '--lang', 'ja'])).stderr).toContain(
      'もしかして「revenue」でしょうか。',
    );
    expect((await run(['check', 'broken'], { LANG: 'ja_JP.UTF-8' })).stderr).toContain('エラー');
    expect((await run(['trace', '--lang', 'ja'])).stderr).toBe('factdeck: trace 番地\n');
    const { stdout } = await run(['check', 'broken', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      decks: [
        {
          deck: 'broken',
          ok: false,
          problems: [{ code: 'unknown-field', args: { name: 'revenu' } }],
        },
      ],
    });
  });

  it('writes the JSON Schemas, and tells its version and help', async () => {
    const { stdout } = await run(['schema']);
    expect(stdout.trim().split('\n')).toEqual([
      'schemas/deck.schema.json',
      'schemas/translation.schema.json',
      'schemas/slides.schema.json',
      'schemas/datapackage.schema.json',
      'schemas/tokens.schema.json',
    ]);
    expect((await run(['--version'])).stdout).toBe(`${version}\n`);
    expect(version).toBe(packageJson.version);
    const anyLanguage = `--lang ${languageCodes.join('|')}`;
    expect((await run(['--help'])).stdout).toContain(`  ${anyLanguage} `);
    for (const command of Object.keys(commands)) {
      const help = await run([command, '--help']);
      expect([help.code, help.stdout.startsWith(`factdeck ${command}`)]).toEqual([0, true]);
      expect(help.stdout).toContain(`, ${anyLanguage}\n`);
      const japanese = await run(['--lang', 'ja', command, '--help']);
      expect(japanese.stdout).toMatch(new RegExp(`^factdeck ${command}[^]*。`));
    }
  });

  it('builds the deck of the folder where it stands, under the folder’s name', async () => {
    const from = join(project, 'data/kettles');
    const { code } = await run(
      ['build', '.', '--formats', 'html', '--out', '../../here'],
      {},
      from,
    );
    expect(code).toBe(0);
    const record = await readFile(join(project, 'here/kettles/build.json'), 'utf8');
    expect(JSON.parse(record)).toMatchObject({
      deck: 'kettles',
      inputs: { 'deck.yaml': expect.any(String) as string },
    });
  });

  it('verifies a set: what was changed, is missing or was added', async () => {
    await run(['build', 'kettles', '--formats', 'html,presenter', '--out', 'kept']);
    const folder = join(project, 'kept/kettles');
    const well = await run(['verify', 'kept/kettles']);
    expect([well.code, well.stdout]).toEqual([
      0,
      expect.stringMatching(
        /^kept\/kettles: 3 files, all as its build\.json says\nWhat its sentences rest on: heading 1, open 1\nThis finds accidents/,
      ),
    ]);
    await writeFile(join(folder, 'index.html'), 'other');
    await rm(join(folder, 'facts.json'));
    await writeFile(join(folder, 'new.txt'), '');
    const { code, stdout } = await run(['verify', 'kept/kettles']);
    expect(code).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      'kept/kettles/index.html: changed since it was built',
      'kept/kettles/facts.json: missing',
      'kept/kettles/new.txt: not from the build',
    ]);
    expect((await run(['verify', 'data'])).code).toBe(1);
    expect((await run(['verify'])).code).toBe(2);
  });

  it('signs a set with a key of the user, and verifies it with that key and its deck', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = { type: 'spki', format: 'pem' } as const;
    await writeFile(join(project, 'key.pem'), privateKey.export({ ...pem, type: 'pkcs8' }));
    await writeFile(join(project, 'open.pem'), publicKey.export(pem));
    const args = ['build', 'kettles', '--formats', 'html', '--out', 'signed', '--sign'];
    expect((await run([...args, 'key.pem'])).code).toBe(0);
    const { code, stdout } = await run([
      'verify',
      'signed/kettles',
      'kettles',
      '--key',
      'open.pem',
    ]);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      'signed/kettles: 2 files, all as its build.json says',
      'What its sentences rest on: heading 1, open 1',
      'It names the inputs of the deck just as they stand.',
      'Signed: its build.json was signed with this key, and holds the hash of each file.',
    ]);
    await cp(base, join(project, 'elsewhere/kettles'), { recursive: true });
    const table = join(project, 'elsewhere/kettles/makers.csv');
    await writeFile(table, (await readFile(table, 'utf8')).replace('$30 m', '$31 m'));
    const other = await run(['verify', 'signed/kettles', 'elsewhere/kettles']);
    expect(other.stdout).toContain('It was not made from the deck as it stands');
    expect(other.stdout).not.toContain('all as its build.json says');
    expect((await run([...args, 'open.pem'])).code).toBe(2);
  });

  it('lets whoever runs it say how far a deck may raise its limits', async () => {
    const server = await run(['check', 'kettles', '--limits', 'rows=1']);
    expect([server.code, server.stderr]).toEqual([1, expect.stringContaining('at most 1')]);
    expect((await run(['check', 'kettles'], { FACTDECK_LIMITS: 'rows=1' })).code).toBe(1);
    expect((await run(['check', 'kettles', '--limits', 'rows'])).code).toBe(2);
  });

  it('keeps what was not asked for, and says of which state it is; --clean does not', async () => {
    const args = (...more: string[]) => ['build', 'kettles', '--out', 'some', ...more];
    const table = join(project, 'data/kettles/makers.csv');
    const good = await readFile(table, 'utf8');
    const first = await run(args('--formats', 'html,presenter'));
    expect(first.stderr).not.toContain('state');
    const old = await readFile(join(project, 'some/kettles/index.html'), 'utf8');
    const same = await run(args('--formats', 'presenter'));
    expect(same.stderr.trim().split('\n').at(-1)).toBe(
      'some/kettles: presenter.html new; index.html of the same state. What was not asked for stays; --clean leaves only what was.',
    );
    await writeFile(table, good.replace('$30 m', '$31 m'));
    const other = await run(args('--formats', 'presenter'));
    expect(other.stderr.trim().split('\n').at(-1)).toContain(
      'presenter.html new; index.html of an earlier state.',
    );
    expect(other.stdout).not.toContain('index.html');
    expect(await readFile(join(project, 'some/kettles/index.html'), 'utf8')).toBe(old);
    const told = await run(['verify', 'some/kettles']);
    expect([told.code, told.stdout.split('\n')[0]]).toEqual([
      0,
      'some/kettles/index.html: as an earlier build made it, of another state',
    ]);
    const japanese = await run([...args('--formats', 'presenter'), '--lang', 'ja']);
    expect(japanese.stderr).toContain(
      'some/kettles: presenter.html は今回作ったもの、index.html は以前の状態のものです。',
    );
    const json = await run(args('--formats', 'presenter', '--json'));
    expect(JSON.parse(json.stdout)).toMatchObject({
      decks: [{ kept: [{ file: 'index.html', state: 'earlier' }] }],
    });
    await run(args('--formats', 'presenter', '--clean'));
    await writeFile(table, good);
    expect((await readdir(join(project, 'some/kettles'))).sort()).toEqual([
      'build.json',
      'facts.json',
      'presenter.html',
    ]);
  });

  it('refuses a folder that is not its own', async () => {
    await mkdir(join(project, 'mine/kettles'), { recursive: true });
    await writeFile(join(project, 'mine/kettles/thesis.doc'), 'years of work');
    const { code, stderr } = await run(['build', 'kettles', '--formats', 'html', '--out', 'mine']);
    expect(code).toBe(1);
    expect(stderr).toContain('out-not-ours');
    expect(await readdir(join(project, 'mine/kettles'))).toEqual(['thesis.doc']);
  });
});

describe('a claim that is no longer true', () => {
  const args = ['build', 'claimed', '--formats', 'html', '--out', 'site'];
  const title = "'{{makers.north.name}} is the largest, at {{makers.north.revenue}}'";
  const because = 'because: { the largest: { largest: makers.north.revenue';
  const csv = (south: string) =>
    `id,name,revenue,founded,stage\nnorth,Northwind,$30 m,2019-04,sale\nsouth,Southgate,${south},2021,trial\n`;

  async function write(south: string, more = ' } }'): Promise<void> {
    const folder = join(project, 'data/claimed');
    await cp(base, folder, { recursive: true });
    const deck = join(folder, 'deck.yaml');
    const text = (await readFile(deck, 'utf8'))
      .replace('The makers, {{makers.north.name}} first', title)
      .replace('    notes:', `    ${because}${more}\n    notes:`);
    await writeFile(deck, text);
    await writeFile(join(folder, 'makers.csv'), csv(south));
  }
  afterAll(() => rm(join(project, 'data/claimed'), { recursive: true, force: true }));

  it('stops the build, says which words, which cells and what changed, and leaves the last set', async () => {
    await write('$12 m');
    expect((await run(args)).code).toBe(0);
    const before = await readFile(join(project, 'site/claimed/index.html'), 'utf8');
    await write('$45 m');
    const { code, stderr } = await run(args);
    expect(code).toBe(1);
    for (const words of [
      'data/claimed/deck.yaml:8:38: error: “the largest” is not true. [claim-fails]',
      'With $30 m, Northwind is number 2 of 2 in “Revenue”.',
      '$45 m (was $12 m)',
      'data/claimed/makers.csv:3:17',
      'write: the second largest: { rank: makers.north.revenue, place: 2 }',
      'site/claimed',
    ]) {
      expect(stderr).toContain(words);
    }
    expect(await readFile(join(project, 'site/claimed/index.html'), 'utf8')).toBe(before);
  });

  it('is let through as a draft, every page stamped', async () => {
    await write('$45 m');
    const { code, stderr } = await run([...args, '--draft']);
    expect(code).toBe(0);
    expect(stderr).toContain('warning: “the largest” is not true.');
    const html = await readFile(join(project, 'site/claimed/index.html'), 'utf8');
    expect(html.match(/class="[^"]*\bas-stamp"[^>]*><span[^>]*>Draft</g)?.length).toBe(2);
  });

  it('is frozen once: figures that were frozen are replaced when it is said', async () => {
    await write('$12 m');
    await run(['freeze', 'claimed']);
    await write('$13 m');
    const other = await run(['freeze', 'claimed']);
    expect([other.code, other.stdout, other.stderr]).toEqual([
      1,
      '',
      expect.stringMatching(/\.json was frozen already, with other figures.*--again/),
    ]);
    expect((await run(['freeze', 'claimed', '--again'])).code).toBe(0);
  });

  it('keeps back neither what changed nor where it stands: diff, trace and find show it beside the claim', async () => {
    await write('$12 m');
    expect((await run(['freeze', 'claimed', '--again'])).code).toBe(0);
    await write('$45 m');
    const failing = 'claimed/deck.yaml:8:38: error: “the largest” is not true. [claim-fails]';
    const diff = await run(['diff', 'claimed']);
    expect([diff.code, diff.stderr.includes(failing)]).toEqual([1, true]);
    expect(diff.stdout).toMatch(/makers\.south\.revenue Southgate Revenue +\$12 m +\$45 m/);
    expect(diff.stdout).toMatch(/“the largest”.* holds +fails +sizes/);
    const json = await run(['diff', 'claimed', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ claims: [{ after: 'fails' }] });
    // What is handed out has to be right.
    const errata = await run(['diff', 'claimed', '--errata', '--out', 'fix']);
    expect([errata.code, errata.stdout, errata.stderr.includes(failing)]).toEqual([1, '', true]);
    // What is kept to compare with, too.
    expect((await run(['freeze', 'claimed'])).code).toBe(1);
    const trace = await run(['trace', 'makers.north.revenue', '--deck', 'claimed']);
    expect(trace.stdout).toContain('claims: sizes: the largest');
    const review = await run(['review', 'claimed']);
    expect([review.code, review.stderr.includes(failing)]).toEqual([1, true]);
    expect(review.stdout).toContain('makers.north.revenue');
  });

  it('is held until a day: the build passes with a mark, the check counts the days', async () => {
    const hold = (until: string) => `, hold: { reason: asked, by: Kim, until: ${until} } } }`;
    await write('$45 m', hold('2999-12-31'));
    expect((await run(args)).code).toBe(0);
    const html = await readFile(join(project, 'site/claimed/index.html'), 'utf8');
    expect(html.match(/class="[^"]*\bas-stamp"[^>]*><span[^>]*>Being checked</g)?.length).toBe(1);
    expect((await run(['check', 'claimed'])).code).toBe(0);
    await write('$45 m', hold('2020-01-31'));
    const late = await run(['check', 'claimed']);
    expect([late.code, late.stderr.includes('[hold-expired]')]).toEqual([1, true]);
  });
});

describe('factdeck chart', () => {
  it('lists the charts of a deck', async () => {
    const { code, stdout } = await run(['chart', 'kettles']);
    expect([code, stdout]).toEqual([0, 'sizes  The makers, Northwind first\n']);
  });

  it('lists each chart on one line, also under a title of two', async () => {
    const folder = join(project, 'decks/parted');
    await cp(base, folder, { recursive: true });
    const deck = join(folder, 'deck.yaml');
    const title = 'The makers, {{makers.north.name}} first';
    const text = await readFile(deck, 'utf8');
    expect(text).toContain(title);
    await writeFile(deck, text.replace(title, `"${title.replace(', ', ',\\n')}"`));
    const { code, stdout } = await run(['chart', 'decks/parted']);
    expect([code, stdout]).toEqual([0, 'sizes  The makers, Northwind first\n']);
  });

  it('prints the spec that index.html holds', async () => {
    const [{ code, stdout }] = await Promise.all([
      run(['chart', 'kettles', 'sizes']),
      run(['build', 'kettles', '--formats', 'html', '--out', 'specs']),
    ]);
    const page = await readFile(join(project, 'specs/kettles/index.html'), 'utf8');
    const held = /<script[^>]*class="chart-spec"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect([code, JSON.parse(stdout)]).toEqual([0, JSON.parse(held)]);
  });

  it('says of a diagram that it has no spec, and prints its columns', async () => {
    const rated = fileURLToPath(new URL('../decks/rated-and-planned', import.meta.url));
    await cp(rated, join(project, 'decks/rated'), { recursive: true });
    const told = await run(['chart', 'decks/rated', 'roadmap']);
    expect([told.code, told.stdout]).toEqual([2, '']);
    expect(told.stderr).toContain('roadmap is drawn without Vega-Lite and has no spec.');
    const { code, stdout } = await run(['chart', 'decks/rated', 'roadmap', '--columns']);
    expect([code, stdout.startsWith('roadmap: rows\n')]).toEqual([0, true]);
  });

  it('prints a chart’s columns, what each holds, and its rows, in the language asked for', async () => {
    const told = await run(['chart', 'kettles', 'sizes', '--columns', '--lang', 'de']);
    expect(told.stdout).toMatch(/^sizes: rows\n {2}Spalte +Zelle +enthält\n/);
    expect(told.stdout).toMatch(/x_low +Zahl +unteres Ende; null: offen\n +30000000, /);
    // Of a deck: those of each of its charts.
    expect((await run(['chart', 'kettles', '--columns', '--lang', 'de'])).stdout).toBe(told.stdout);
    const { stdout } = await run(['chart', 'kettles', 'sizes', '--columns', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        name: 'rows',
        rows: [{ key: 'north', x: 30_000_000, x_text: '$30 m', x_shape: 'value' }, {}],
      },
    ]);
  });

  it('prints the rule alone, and says which charts there are where one is not', async () => {
    const rule = await run(['chart', '--columns']);
    expect([rule.code, rule.stderr]).toEqual([0, '']);
    expect(rule.stdout).toMatch(/x_shape +figure +how to draw it: value, range, above/);
    const { code, stderr } = await run(['chart', 'kettles', 'cover']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('cover has no chart. Slides with charts: sizes.'),
    ]);
  });
});

describe('factdeck trace and find', () => {
  it('tell where a fact stands and what uses it', async () => {
    const { code, stdout } = await run(['trace', 'makers.north.revenue', '--deck', 'kettles']);
    expect(code).toBe(0);
    expect(stdout).toContain('data/kettles/makers.csv:2:17: makers.north.revenue = $30 m');
    expect(stdout).toContain('source: Kettle report 2026, table 1');
    expect(stdout).toContain('slides: sizes');
  });

  it('find a figure as printed, in whatever letters', async () => {
    const { stdout } = await run(['find', '＄30m', '--deck', 'kettles', '--json']);
    expect((JSON.parse(stdout) as { address: string }[]).map((f) => f.address)).toEqual([
      'makers.north.revenue',
    ]);
  });

  it('exit 1 where there is nothing', async () => {
    const { code, stderr } = await run(['trace', 'makers.nobody.revenue']);
    expect([code, stderr]).toEqual([1, 'Nothing found for “makers.nobody.revenue”.\n']);
  });
});
