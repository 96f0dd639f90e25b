/**
 * One deck among three that hangs, or brings the program down, is an error with its file's name; the other two are built.
 * The slow ones are tried by `npm run test:hard` alone.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { often, seldom, type BadDeck } from './bad-decks.ts';
import { good } from './strangers.ts';

const project = await mkdtemp(join(tmpdir(), 'factdeck-one-bad-'));
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

const tried = Object.entries(
  process.env['FACTDECK_HARD'] === '1' ? { ...often, ...seldom } : often,
);

async function write(name: string, { files, make }: BadDeck): Promise<void> {
  const folder = join(project, 'data', name);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...good, ...files })) {
    await writeFile(join(folder, file), content);
  }
  make?.(folder, project);
}

beforeEach(async () => {
  await rm(join(project, 'data'), { recursive: true, force: true });
  await rm(join(project, 'output'), { recursive: true, force: true });
  await rm(join(project, 'themes'), { recursive: true, force: true });
});

function build(): Promise<{ readonly status: unknown; readonly told: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('src/cli.ts'), 'build', '--formats', 'html'],
      { cwd: project, env: { ...process.env, LANG: 'C.UTF-8' }, maxBuffer: 50_000_000 },
      (ended, _, told) => {
        done({ status: ended?.code ?? 0, told });
      },
    );
  });
}

describe('a deck with', () => {
  it.each(tried)('%s stops no other', { timeout: 120_000 }, async (_, bad) => {
    await write('a', {});
    await write('b', bad);
    await write('c', {});
    const { status, told } = await build();
    const built = await readdir(join(project, 'output')).catch(() => told);
    expect([status, built]).toEqual([1, ['a', 'c']]);
    expect(told).toContain('data/b/');
    expect(told).not.toMatch(/^\s+at .*:\d+:\d+\)?$|FATAL ERROR|Last few GCs|This is a bug/m);
    expect(told.length).toBeLessThan(200_000);
    expect(await readFile(join(project, 'output/c/index.html'), 'utf8')).toContain('Northwind');
  });
});
