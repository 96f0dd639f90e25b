/** `check --fix` as a user types it: a figure that was typed becomes a binding, all else of the file stays as it is written. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
let project = '';
let deck = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'factdeck-fix-'));
  await cp(base, join(project, 'data/kettles'), { recursive: true });
  deck = join(project, 'data/kettles/deck.yaml');
});
afterAll(() => rm(project, { recursive: true, force: true }));

function fix(): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, LANG: 'C.UTF-8' };
    execFile(
      process.execPath,
      [cli, 'check', '--fix'],
      { cwd: project, env },
      (error, _, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr });
      },
    );
  });
}

it('binds the one figure of the slide that is typed, shows the line, and leaves what it cannot know', async () => {
  const written = (figures: string): string => `# Ours
title: Kettles
language: en
edition: 2026-01
slides:
  - id: cover
    layout: cover
  - id: sizes     # the makers
    chart: { preset: dots, table: makers, x: revenue, y: name }
    title: Northwind sold ${figures}
`;
  await writeFile(deck, written('$30 m, not $77 m'));
  const first = await fix();
  expect(first.code).toBe(1);
  const mended = written('{{makers.north.revenue}}, not $77 m');
  expect(await readFile(deck, 'utf8')).toBe(mended);
  expect(first.stderr).toContain(
    'deck.yaml:10\n-     title: Northwind sold $30 m, not $77 m\n+     title: Northwind sold {{makers.north.revenue}}, not $77 m\n',
  );
  expect(first.stderr).toContain('“$77”');
  const again = await fix();
  expect([again.code, await readFile(deck, 'utf8')]).toEqual([1, mended]);
});

it('adds the one claim that each sentence can mean, and leaves words, comments and order as they are', async () => {
  const written = (largest: string, other: string): string => `# Ours
title: Kettles
language: en
edition: 2026-01
strict: true
slides:
  - id: cover
    layout: cover
  # The makers
  - id: first
    title: Northwind has the highest revenue # since 2025
${largest}    notes: Said aloud.
    chart: { preset: dots, table: makers, x: revenue, y: name }
  - id: second
    title: Northwind is older than Southgate
    # What it rests on
    because:
${other}      than: { before: makers.north.founded, than: makers.south.founded }
    points:
      - Northwind has a higher revenue than Southgate
`;
  await writeFile(deck, written('', ''));
  const { code, stderr } = await fix();
  expect(stderr).not.toContain('- ');
  const mended = await readFile(deck, 'utf8');
  expect({ code, mended }).toEqual({
    code: 0,
    mended: written(
      '    because:\n      highest: { largest: makers.north.revenue }\n',
      '      higher: { greater: makers.north.revenue, than: makers.south.revenue }\n',
    ),
  });
  expect((await fix()).code).toBe(0);
  expect(await readFile(deck, 'utf8')).toBe(mended);
});

it('leaves a sentence that its data does not bear out', async () => {
  const lie = `title: Kettles
language: en
edition: 2026-01
slides:
  - id: first
    layout: cover
  - id: second
    title: Southgate has the highest revenue
    points: [The makers]
`;
  await writeFile(deck, lie);
  const { code } = await fix();
  expect([code, await readFile(deck, 'utf8')]).toEqual([1, lie]);
});
