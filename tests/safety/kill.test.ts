/** A build that is ended in the midst of its work leaves nothing running, and no output half written. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const project = await mkdtemp(join(tmpdir(), 'factdeck-kill-'));
const temporary = join(project, 'tmp');

beforeAll(async () => {
  await cp(path('../mistakes/_base'), join(project, 'data/kettles'), { recursive: true });
  // What is unpacked already need not be unpacked again.
  if (existsSync('.factdeck/browser')) {
    await cp('.factdeck/browser', join(project, '.factdeck/browser'), {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
    });
  }
  await mkdir(temporary);
});
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

function build() {
  return spawn(process.execPath, [path('../../src/cli.ts'), 'build', '--formats', 'pdf,png'], {
    cwd: project,
    env: { ...process.env, TMPDIR: temporary },
    stdio: 'ignore',
  });
}

const ended = (child: ReturnType<typeof build>) =>
  new Promise<number | null>((resolve) => child.once('exit', resolve));

/** Processes whose command line names our temporary folder: the browser and all that it started. */
async function running(): Promise<string[]> {
  const lines = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(temporary));
}

// The list of processes is read as Linux has it.
describe.runIf(process.platform === 'linux')('a build that is ended', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s leaves no process; the next one sweeps what it left and builds',
    async (signal) => {
      await rm(join(project, 'output'), { recursive: true, force: true });
      await rm(join(project, '.factdeck/cache'), { recursive: true, force: true });
      const child = build();
      const end = ended(child);
      await expect
        .poll(async () => (await running()).length, { timeout: 30_000 })
        .toBeGreaterThan(0);
      child.kill(signal);
      await end;
      await expect.poll(running, { timeout: 10_000 }).toEqual([]);
      expect(existsSync(join(project, 'output/kettles'))).toBe(false);
    },
    60_000,
  );

  it('is followed by one that builds and leaves no temporary folder', async () => {
    expect(await ended(build())).toBe(0);
    expect(existsSync(join(project, 'output/kettles/build.json'))).toBe(true);
    expect(await readdir(temporary)).toEqual([]);
  }, 60_000);
});
