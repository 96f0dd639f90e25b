/**
 * A build that is ended in the midst of its work leaves nothing running, and no output half written.
 * Ended five times at random moments here, fifty by `npm run test:hard`; FACTDECK_SEED=… tries other moments.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { verifySet } from '../../src/host/sets/verify-set.ts';
import { checkTarget } from '../../src/host/sets/write-set.ts';
import { readersBrowser } from '../browsers.ts';
import { coldCache, emptyFolder, keptIn } from '../caches.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const project = await mkdtemp(join(tmpdir(), 'factdeck-kill-'));
const temporary = join(project, 'tmp');
const cache = join(project, 'cache');

beforeAll(async () => {
  await cp(path('../mistakes/_base'), join(project, 'data/kettles'), { recursive: true });
  // So many slides that a build is not over before the signal comes.
  const slides = Array.from(
    { length: 24 },
    (_, i) => `  - { id: more${String(i)}, title: More, points: [A point] }\n`,
  );
  await appendFile(join(project, 'data/kettles/deck.yaml'), slides.join(''));
  await coldCache(cache);
  await mkdir(temporary);
});
afterAll(async () => {
  await bystander.close();
  await rm(project, { recursive: true, force: true, maxRetries: 3 });
});
/** The reader's own: the same program, started by somebody else. */
let bystander: Browser;
beforeAll(async () => {
  bystander = await readersBrowser();
});

const out = join(project, 'output/kettles');
const seed = Number(process.env['FACTDECK_SEED'] ?? 20_260_101);
const kills = process.env['FACTDECK_HARD'] === '1' ? 50 : 5;
const signals = ['SIGKILL', 'SIGTERM', 'SIGINT'] as const;

function build(lang = 'ja') {
  const args = ['build', '--formats', 'html,pdf,png', '--lang', lang];
  return spawn(process.execPath, [path('../../src/cli.ts'), ...args], {
    cwd: project,
    env: { ...process.env, TMPDIR: temporary, FACTDECK_CACHE: cache },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** The deck as it is written for the i-th time: the set tells which it was made of. */
async function write(i: number): Promise<void> {
  const table = await readFile(path('../mistakes/_base/makers.csv'), 'utf8');
  const changed = table.replace('$30 m', `$${String(100 + i)} m`);
  await writeFile(join(project, 'data/kettles/makers.csv'), changed);
}

async function editionOf(): Promise<number> {
  const facts = await readFile(join(out, 'facts.json'), 'utf8');
  return Number(/"\$(\d+) m"/.exec(facts)?.[1]) - 100;
}

const ended = (child: ReturnType<typeof build>) =>
  new Promise<number | null>((resolve) => child.once('exit', resolve));

interface Seen {
  readonly pid: number;
  readonly group: number;
  readonly line: string;
}

/** The browsers that were seen, by process group: their helpers do not name our folder. */
const groups = new Set<number>();

/** Processes that name our temporary folder, and all of their groups. */
async function processes(): Promise<Seen[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const told = await Promise.all(
    all.map(async (pid): Promise<Seen> => {
      const file = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
      const fields = (await file('stat')).replace(/^.*\) /s, '').split(' ');
      // A zombie has ended; whoever started it has not looked yet.
      const line = fields[0] === 'Z' ? '' : await file('cmdline');
      return { pid: Number(pid), group: fields[0] === 'Z' ? 0 : Number(fields[2]), line };
    }),
  );
  for (const { group, line } of told) if (line.includes(temporary)) groups.add(group);
  return told.filter(({ group }) => groups.has(group));
}

async function killBrowser(): Promise<void> {
  // Numbers of groups that have ended may be others' by now.
  groups.clear();
  await processes();
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

const running = async () => (await processes()).map(({ line }) => line);

// The list of processes is read as Linux has it.
describe.runIf(process.platform === 'linux')('a build that is ended', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'by %s leaves no process; the next one sweeps what it left and builds',
    async (signal) => {
      await rm(join(project, 'output'), { recursive: true, force: true });
      await emptyFolder(keptIn(cache));
      const child = build();
      const end = ended(child);
      await expect
        .poll(async () => (await running()).length, { timeout: 30_000 })
        .toBeGreaterThan(0);
      child.kill(signal);
      await end;
      await expect.poll(running, { timeout: 10_000 }).toEqual([]);
      // On a busy machine it may have come to its end before: then its set is whole.
      const set = existsSync(out) ? await verifySet(out) : undefined;
      expect([set?.changed ?? [], set?.missing ?? []]).toEqual([[], []]);
    },
    60_000,
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s while the browser works ends by it at once, and leaves nothing in the temporary folder',
    async (signal) => {
      await emptyFolder(keptIn(cache));
      const child = build('en');
      const how = new Promise((resolve) =>
        child.once('exit', (code, by) => {
          resolve([code, by]);
        }),
      );
      let said = '';
      let sent = false;
      child.stderr.on('data', (text) => {
        said += String(text);
        // Once: one that is swallowed would be followed by a fresh browser.
        if (!sent && said.includes(languageOf('en').commands.stages.shoot))
          sent = child.kill(signal);
      });
      // A shell makes 130, 143 and 129 of it.
      expect(await how).toEqual([null, signal]);
      expect(said).not.toContain('browser-restarted');
      await expect.poll(running, { timeout: 10_000 }).toEqual([]);
      expect(await readdir(temporary)).toEqual([]);
    },
    60_000,
  );

  it('by the death of its browser only, goes on with a fresh one and says so', async () => {
    await emptyFolder(keptIn(cache));
    const child = build('en');
    const end = ended(child);
    let said = '';
    let killed: Promise<void> | undefined;
    child.stderr.on('data', (text) => {
      said += String(text);
      // It runs, and its work begins.
      if (said.includes(languageOf('en').commands.stages.print)) killed ??= killBrowser();
    });
    expect(await end).toBe(0);
    await killed;
    expect(said).toMatch(
      /A fresh browser had to be taken: the browser (?:failed|did not answer).*\[browser-restarted\]/s,
    );
    expect((await verifySet(out)).changed).toEqual([]);
    expect(await processes()).toEqual([]);
  }, 60_000);

  it(`at a random moment, ${String(kills)} times (seed ${String(seed)}), leaves the old set or the new one`, async ({
    annotate,
  }) => {
    await rm(out, { recursive: true, force: true });
    const random = fc.sample(fc.noBias(fc.integer({ min: 0, max: 1000 })), {
      numRuns: kills,
      seed,
    });
    await write(0);
    const started = performance.now();
    expect(await ended(build())).toBe(0);
    const whole = performance.now() - started;
    let stands = 0;
    const seen = { old: 0, new: 0 };
    for (const [i, moment] of random.entries()) {
      await write(i + 1);
      await emptyFolder(keptIn(cache));
      const child = build();
      const end = ended(child);
      const timer = setTimeout(() => child.kill(signals[i % 3]), (moment / 1000) * whole * 1.2);
      await end;
      clearTimeout(timer);
      await expect.poll(running, { timeout: 10_000 }).toEqual([]);
      // As the next command does, whatever it is.
      expect(await checkTarget(out)).toEqual([]);
      expect(await verifySet(out)).toMatchObject({
        isSet: true,
        changed: [],
        missing: [],
        added: [],
      });
      const now = await editionOf();
      expect([stands, i + 1]).toContain(now);
      seen[now === stands ? 'old' : 'new'] += 1;
      stands = now;
    }
    await annotate(`${JSON.stringify(seen)} of a build that takes ${whole.toFixed(0)} ms`);
  }, 900_000);

  it('is followed by one that builds and leaves no temporary folder', async () => {
    expect(await ended(build())).toBe(0);
    expect(existsSync(join(project, 'output/kettles/build.json'))).toBe(true);
    expect(await readdir(temporary)).toEqual([]);
  }, 60_000);

  it('never touches a browser that is not its own', async () => {
    const page = await bystander.newPage();
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  }, 60_000);
});
