/** Many decks, one after the other in one process: memory does not grow with them. Twenty here; a hundred by `npm run test:hard`. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { coldCache } from '../caches.ts';
import { good } from './strangers.ts';

const decks = process.env['FACTDECK_HARD'] === '1' ? 100 : 20;
const names = Array.from({ length: decks }, (_, i) => `kettles-${String(i + 1).padStart(3, '0')}`);
const project = await mkdtemp(join(tmpdir(), 'factdeck-soak-'));

beforeAll(async () => {
  await coldCache(join(project, 'cache'));
  for (const [i, name] of names.entries()) {
    const folder = join(project, 'data', name);
    await mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(good)) {
      // Each deck its own figures and words: nothing is remembered from another.
      const own = text.replace('$30 m', `$${String(31 + i)} m`).replace('Northwind', name);
      await writeFile(join(folder, file), own);
    }
  }
});
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

/** After each deck, in bytes: what the process holds once its rubbish is collected, and what it and its browser take. */
const sample = z.object({ deck: z.string(), held: z.number(), taken: z.number() });

const program = `
  const { readdirSync, readFileSync } = await import('node:fs');
  const { runBuild } = await import(${JSON.stringify(new URL('../../src/build.ts', import.meta.url).href)});
  const parentOf = (pid) => {
    try { return Number(readFileSync('/proc/' + pid + '/stat', 'utf8').replace(/^.*\\) /, '').split(' ')[1]); }
    catch { return 0; }
  };
  const takenBy = (pid) => {
    try { return 1024 * Number(/^Pss:\\s+(\\d+)/m.exec(readFileSync('/proc/' + pid + '/smaps_rollup', 'utf8'))[1]); }
    catch { return 0; }
  };
  const taken = () => {
    const all = readdirSync('/proc').filter((n) => /^\\d+$/.test(n)).map(Number);
    const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
    const isOurs = (pid) => pid === process.pid || (pid > 1 && isOurs(parents.get(pid) ?? 0));
    return all.filter(isOurs).reduce((sum, pid) => sum + takenBy(pid), 0);
  };
  const samples = [];
  const progress = ({ deck, stage, done }) => {
    if (stage !== 'write' || done !== 0) return;
    gc();
    samples.push({ deck, held: process.memoryUsage().heapUsed + process.memoryUsage().external, taken: taken() });
  };
  const decks = ${JSON.stringify(names)};
  const result = await runBuild({ decks, publish: true, formats: ['html', 'pdf', 'png'], scale: 1, out: 'output' }, progress);
  console.log(JSON.stringify({ failed: result.decks.filter((d) => !d.ok).map((d) => d.name), samples }));`;

// Memory of other processes is read as Linux tells it.
it.runIf(process.platform === 'linux')(
  `${String(decks)} decks take no more than 1.3 times the memory of ten`,
  async ({ annotate }) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--input-type=module', '-e', program],
      {
        cwd: project,
        env: { ...process.env, FACTDECK_CACHE: join(project, 'cache') },
        maxBuffer: 10_000_000,
      },
    );
    const { failed, samples } = z
      .object({ failed: z.array(z.string()), samples: z.array(sample) })
      .parse(JSON.parse(stdout));
    expect(failed).toEqual([]);
    expect(await readdir(join(project, 'output'))).toEqual(names);
    expect(samples.map((s) => s.deck)).toEqual(names);
    const [tenth, last] = [samples[9], samples.at(-1)];
    const growth = (key: 'held' | 'taken') => (last?.[key] ?? NaN) / (tenth?.[key] ?? NaN);
    const told = `after the tenth and the last: ${JSON.stringify([tenth, last])}`;
    await annotate(told);
    expect(growth('held'), told).toBeLessThanOrEqual(1.3);
    expect(growth('taken'), told).toBeLessThanOrEqual(1.3);
  },
  900_000,
);
