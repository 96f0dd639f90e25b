/** `factdeck new` as a user types it in an empty folder: a deck that stands without errors, or one sentence and an empty folder. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkbook, type MadeCell } from './make-workbook.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
let project = '';
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'factdeck-new-'));
});
afterAll(() => rm(project, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input = ''): Promise<Ran> {
  const env = {
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    FACTDECK_CACHE: process.env['FACTDECK_CACHE'],
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { cwd: project, env },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

const as = (format: string, value: number): MadeCell => ({ value, format });
const countries = [
  ['France', 1240.5, 1200, 0.31, 120],
  ['Spain', 880.2, 910, 0.28, 95],
  ['Italy', 640, 600, 0.22, 70],
  ['Poland', 320.4, 300, 0.35, 41],
  ['Austria', 210, 230, 0.3, 22],
] as const;
const book = makeWorkbook([
  {
    name: 'Countries',
    rows: [
      ['Revenue by country'],
      ['Country', 'Revenue (k€)', 'Plan (k€)', 'Margin', 'Staff'],
      ...countries.map(([name, revenue, plan, margin, staff]) => [
        name,
        as('#,##0.0', revenue),
        as('#,##0.0', plan),
        as('0.0%', margin),
        staff,
      ]),
      ['Total', 3291.1, 3240, undefined, 348],
      ['Source: ledger'],
    ],
  },
]);

const idsIn = (deck: string): string[] =>
  [...deck.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id = '']) => id);

describe('factdeck new', () => {
  it('makes of a workbook six to ten slides that hold, in an empty folder', async () => {
    await writeFile(join(project, 'book.xlsx'), book);
    const made = await run(['new', 'sales', '--from', 'book.xlsx']);
    expect(made.stderr).toContain('without errors');
    expect(made.code).toBe(0);
    const deck = await readFile(join(project, 'data/sales/deck.yaml'), 'utf8');
    const ids = idsIn(deck);
    expect(ids.length).toBeGreaterThanOrEqual(6);
    expect(ids.length).toBeLessThanOrEqual(10);
    expect([ids[0], ids[1], ids.at(-1)]).toEqual(['cover', 'summary', 'sources']);
    expect(deck).toContain('strict: named');
    // Each title but those of cover and sources rests on a claim.
    expect(deck.match(/^ {4}because:/gm)).toHaveLength(ids.length - 2);
  });

  it('keeps where each figure stands, and why it was read so', async () => {
    const read = (name: string): Promise<string> =>
      readFile(join(project, 'data/sales', name), 'utf8');
    expect(await read('evidence.csv')).toContain('countries.France.revenue,Countries!B3,,,,\n');
    const descriptor = await read('datapackage.yaml');
    expect(descriptor).toContain('# “Revenue” is in k€, as its head says.');
    expect(descriptor).toMatch(
      /file: book\.xlsx\n {8}sha256: [0-9a-f]{64}\n {8}sheet: Countries\n {8}range: A1:E8/,
    );
    expect(await read('countries.csv')).toBe(
      'country,revenue,plan,margin,staff\nFrance,1240.5,1200,31,120\nSpain,880.2,910,28,95\nItaly,640,600,22,70\nPoland,320.4,300,35,41\nAustria,210,230,30,22\n',
    );
    expect(await readFile(join(project, '.gitignore'), 'utf8')).toBe('/output/\n/schemas/\n');
    expect(await readdir(join(project, 'schemas'))).toContain('deck.schema.json');
  });

  it('takes what is pasted, in its own language', async () => {
    const pasted =
      '地域\t売上（億円）\t社員数\n東京\t120.5\t340\n大阪\t80.2\t210\n名古屋\t45.1\t120\n福岡\t30\t98\n';
    const made = await run(['new', 'pasted', '--from', '-', '--edition', '2026-03'], pasted);
    expect([made.code, made.stderr.includes('without errors')]).toEqual([0, true]);
    const deck = await readFile(join(project, 'data/pasted/deck.yaml'), 'utf8');
    expect(deck).toContain('language: ja');
    expect(deck).toContain('売上は東京が最も大きく');
  });

  it('touches nothing that is there', async () => {
    const { code, stderr } = await run(['new', 'sales', '--from', 'book.xlsx']);
    expect([code, stderr.includes('data/sales is there already')]).toEqual([2, true]);
  });

  it('leaves the folder as it was where a file cannot be read', async () => {
    const before = await readdir(project, { recursive: true });
    await writeFile(join(project, 'cut.xlsx'), book.subarray(0, 400));
    const { code, stdout, stderr } = await run(['new', 'cut', '--from', 'cut.xlsx']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe('cut.xlsx is damaged or cut off: fetch or save it again.\n');
    await rm(join(project, 'cut.xlsx'));
    expect(await readdir(project, { recursive: true })).toEqual(before);
  });

  it('freezes the edition before when a later month comes, and not for a revision of the same', async () => {
    const months = Array.from({ length: 9 }, (_, i) => `2026-0${String(i + 1)},${String(100 + i)}`);
    const write = (name: string, lines: readonly string[]): Promise<void> =>
      writeFile(join(project, name), `Month,Revenue (k€)\n${lines.join('\n')}\n`);
    await write('monthly.csv', months);
    await write('revised.csv', [...months.slice(0, 8), '2026-09,110']);
    await write('october.csv', [...months.slice(0, 8), '2026-09,110', '2026-10,120']);
    await run(['new', 'monthly', '--from', 'monthly.csv']);
    const folder = join(project, 'data/monthly');
    await run(['import', 'monthly', 'revised.csv', '--yes']);
    expect(await readdir(folder)).not.toContain('editions');
    const { stderr } = await run(['import', 'monthly', 'october.csv', '--yes']);
    expect(stderr).toContain('Set edition: 2026-10 in deck.yaml');
    const frozen = await readFile(join(folder, 'editions/2026-09.json'), 'utf8');
    expect(frozen).toContain('110');
    expect(frozen).not.toContain('2026-10');
  });

  it('brings an example to change', async () => {
    const made = await run(['new', 'mine', '--example', 'quarterly']);
    expect([made.code, made.stdout.split('\n')[0]]).toEqual([0, 'data/mine/bridge.csv']);
    const deck = await readFile(join(project, 'data/mine/deck.yaml'), 'utf8');
    expect(deck).toContain('title: Northwind Kettles');
  });
});
