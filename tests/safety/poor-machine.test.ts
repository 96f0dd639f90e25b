/** What a machine lacks, and what is set wrongly on it, is one sentence that says what to do; nothing is written. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { coldCache } from '../caches.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const project = await mkdtemp(join(tmpdir(), 'factdeck-poor-'));
beforeAll(async () => {
  await cp(path('../mistakes/_base'), join(project, 'data/kettles'), { recursive: true });
  await coldCache(join(project, 'cache'));
});
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

/** @param before what the shell does first */
async function built(formats: string, before: string): Promise<{ status: unknown; said: string }> {
  const script = `${before} exec "$0" "$@"`;
  const args = [path('../../src/cli.ts'), 'build', '--formats', formats, '--lang', 'en'];
  const child = spawn('sh', ['-c', script, process.execPath, ...args], {
    cwd: project,
    env: { ...process.env, FACTDECK_CACHE: join(project, 'cache') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const status = await new Promise((done) => child.on('close', done));
  return { status, said };
}

it.runIf(process.platform === 'linux').each([
  [
    'few files may be open',
    'html,pdf',
    'ulimit -n 64;',
    3,
    'The machine failed: only 64 files may be open at a time, and the browser needs 128. Type ulimit -n 1024 first, in a new shell.',
  ],
  [
    'the temporary folder is not there',
    'html,pdf',
    'export TMPDIR=/nowhere/at/all;',
    3,
    'The machine failed: the temporary folder /nowhere/at/all cannot be read (ENOENT). Make it, or name another in TMPDIR.',
  ],
  [
    'the date is out of range',
    'html',
    'export SOURCE_DATE_EPOCH=9999999999999999;',
    2,
    "The environment's SOURCE_DATE_EPOCH does not take “9999999999999999”. Expected: 1798761600 (0–253402300799).",
  ],
  [
    'the date is a word',
    'html',
    'export SOURCE_DATE_EPOCH=yesterday;',
    2,
    "The environment's SOURCE_DATE_EPOCH does not take “yesterday”. Expected: 1798761600 (0–253402300799).",
  ],
])(
  'where %s',
  async (_, formats, before, status, sentence) => {
    const run = await built(formats, before);
    expect(run).toMatchObject({ status });
    expect(run.said.split('\n')).toContain(`factdeck: ${sentence}`);
    expect(run.said).not.toContain('    at ');
    expect(existsSync(join(project, 'output/kettles'))).toBe(false);
  },
  120_000,
);

it.runIf(process.platform === 'linux')(
  'bears the date that it is told',
  async () => {
    expect(await built('html', 'export SOURCE_DATE_EPOCH=1798761600;')).toMatchObject({
      status: 0,
    });
  },
  120_000,
);
