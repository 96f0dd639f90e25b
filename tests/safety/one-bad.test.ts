/**
 * One deck among three that hangs, or brings the program down, is an error with its file's name; the other two are built.
 * The slow ones are tried by `npm run test:hard` alone.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { good } from './strangers.ts';

const project = await mkdtemp(join(tmpdir(), 'factdeck-one-bad-'));
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

type Files = Readonly<Record<string, string>>;
const text = (name: string): string => good[name] ?? '';
const withSpec = (spec: object): Files => ({
  'deck.yaml': `${text('deck.yaml')}  - { id: own, title: Own, chart: { spec: own.vl.json, alt: A chart of its own } }\nlimits: { seconds: 2 }\n`,
  'own.vl.json': JSON.stringify(spec),
});
const often: Readonly<Record<string, Files>> = {
  'a pattern that never ends': {
    'deck.yaml': `${text('deck.yaml')}limits: { seconds: 2 }\n`,
    'datapackage.yaml': text('datapackage.yaml').replace(
      /(name: name, type: string)/,
      "$1, constraints: { pattern: '(a|a)+$' }",
    ),
    'makers.csv': text('makers.csv').replace('Northwind', `${'a'.repeat(40)}b`),
  },
};
const hard: Readonly<Record<string, Files>> = {
  'ten million brackets': { 'deck.yaml': '['.repeat(10_000_000) },
  'a name of 60,000 letters': {
    'makers.csv': text('makers.csv').replace('Northwind', 'N'.repeat(60_000)),
  },
  'sixty thousand nested maps': {
    'deck.yaml': `${'{a: '.repeat(60_000)}1${'}'.repeat(60_000)}`,
  },
  'a sequence of a thousand million': withSpec({
    data: { sequence: { start: 0, stop: 1e9 } },
    mark: 'point',
  }),
  'a text that is padded without end': withSpec({
    data: { values: [{ a: 1 }] },
    transform: [{ calculate: "pad('a', 1000000000, 'x')", as: 'b' }],
    mark: 'text',
    encoding: { text: { field: 'b' } },
  }),
};
const tried = Object.entries(process.env['FACTDECK_HARD'] === '1' ? { ...often, ...hard } : often);

async function write(name: string, files: Files): Promise<void> {
  const folder = join(project, 'data', name);
  await mkdir(folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...good, ...files })) {
    await writeFile(join(folder, file), content);
  }
}

beforeEach(async () => {
  await rm(join(project, 'data'), { recursive: true, force: true });
  await rm(join(project, 'output'), { recursive: true, force: true });
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
  it.each(tried)('%s stops no other', { timeout: 120_000 }, async (_, files) => {
    await write('a', {});
    await write('b', files);
    await write('c', {});
    const { status, told } = await build();
    expect([status, (await readdir(join(project, 'output'))).sort()]).toEqual([1, ['a', 'c']]);
    expect(told).toContain('data/b/');
    expect(told).not.toMatch(/^\s+at .*:\d+:\d+\)?$|FATAL ERROR|Last few GCs|This is a bug/m);
    expect(told.length).toBeLessThan(200_000);
    expect(await readFile(join(project, 'output/c/index.html'), 'utf8')).toContain('Northwind');
  });
});
