/** A stage that takes too long is ended by its name, though it runs in the one thread that there is. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { good } from './strangers.ts';

const project = await mkdtemp(join(tmpdir(), 'factdeck-late-'));
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

beforeAll(async () => {
  const folder = join(project, 'data/kettles');
  await mkdir(folder, { recursive: true });
  const measures = Array.from({ length: 3000 }, (_, i) => `  m${i}: { sum: makers.revenue }\n`);
  const deck = `${good['deck.yaml'] ?? ''}limits: { seconds: 1 }\nmeasures:\n${measures.join('')}`;
  const rows = Array.from(
    { length: 20_000 },
    (_, i) => `r${i},Maker ${i},$${i + 1} m,2019-04,sale\n`,
  );
  const table = `id,name,revenue,founded,stage\n${rows.join('')}${(good['makers.csv'] ?? '').split('\n').slice(1).join('\n')}`;
  for (const [file, text] of Object.entries({ ...good, 'deck.yaml': deck, 'makers.csv': table })) {
    await writeFile(join(folder, file), text);
  }
});

it('says which one, and which limit to raise, and leaves what was published', async () => {
  const stderr = await new Promise<string>((done, fail) => {
    execFile(
      process.execPath,
      [resolve('src/cli.ts'), 'build', '--formats', 'html'],
      { cwd: project, env: { ...process.env, LANG: 'C.UTF-8' } },
      (ended, _, told) => {
        if (ended) done(told);
        else fail(new Error('it was not ended'));
      },
    );
  });
  // The last one that it began, whichever a busy machine had come to.
  const begun = [...stderr.matchAll(/^kettles: (\w+)$/gm)].at(-1)?.[1] ?? '';
  expect(['reading', 'checking']).toContain(begun);
  expect(stderr).toContain(
    `error: The deck was ended in the midst of ${begun}: it took longer than 1 s. What stands in the output folder is as it was. [deck-ended]`,
  );
  expect(stderr).toContain('limits: { seconds: 3 } in deck.yaml');
  expect(await readdir(project)).not.toContain('output');
}, 120_000);

it('is ended also where nobody reads what it says', async () => {
  const child = spawn(process.execPath, [resolve('src/cli.ts'), 'build', '--formats', 'html'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.destroy();
  const status = await new Promise((done) => {
    child.once('exit', done);
  });
  expect(status).toBe(1);
}, 120_000);

it('ends by a signal also while it computes', async () => {
  const hung = join(project, 'hung');
  await mkdir(join(hung, 'data/kettles'), { recursive: true });
  const pattern = "name: name, type: string, constraints: { pattern: '(a|a)+$' }";
  const files = {
    ...good,
    'datapackage.yaml': (good['datapackage.yaml'] ?? '').replace(
      'name: name, type: string',
      pattern,
    ),
    'makers.csv': (good['makers.csv'] ?? '').replace('Northwind', `${'a'.repeat(40)}b`),
  };
  for (const [file, text] of Object.entries(files)) {
    await writeFile(join(hung, 'data/kettles', file), text);
  }
  const child = spawn(process.execPath, [resolve('src/cli.ts'), 'check'], {
    cwd: hung,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // It begins to read, and comes to no end.
  await new Promise((done) => child.stderr.once('data', done));
  child.kill('SIGTERM');
  const signal = await new Promise((done) => {
    child.once('exit', (_, by) => {
      done(by);
    });
  });
  expect(signal).toBe('SIGTERM');
}, 60_000);
