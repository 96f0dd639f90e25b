import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import {
  checkArchives,
  embeddedPackage,
  prepareEmbedded,
  publishedArchives,
} from '../../src/publish/embedded-browser.ts';
import { findBrowser } from '../../src/publish/find-browser.ts';

const run = promisify(execFile);
const cache = await mkdtemp(join(tmpdir(), 'factdeck-cache-'));
afterAll(() => rm(cache, { recursive: true, force: true }));

// The package holds a browser for Linux x64; elsewhere there is nothing to unpack.
describe.runIf(embeddedPackage())('the embedded browser', () => {
  it('is unpacked once, also when two builds start at once; older ones go', async () => {
    await mkdir(join(cache, 'browser/chromium-1.0.0-1'), { recursive: true });
    const [one, two] = await Promise.all([prepareEmbedded(cache), prepareEmbedded(cache)]);
    expect(one).toEqual(two);
    expect(await readdir(join(cache, 'browser'))).toEqual([
      expect.stringContaining(`chromium-${one?.version ?? ''}`),
    ]);
    const { stdout } = await run(one?.executable ?? '', ['--version'], {
      env: { ...one?.environment },
    });
    expect(stdout).toContain(one?.version.split('.')[0]);
  });

  it('uses its own copies of what a bare system lacks', async () => {
    const found = await prepareEmbedded(cache);
    const { stdout } = await run('ldd', [found?.executable ?? ''], {
      env: { ...process.env, ...found?.environment },
    });
    for (const library of ['libnss3', 'libnspr4', 'libexpat']) {
      expect(stdout).toMatch(new RegExp(`${library}\\S* => ${cache}`));
    }
  });

  it('is unpacked only from the files that were published', async () => {
    const bin = join(embeddedPackage()?.folder ?? '', 'bin');
    await checkArchives(bin);
    const tampered = join(cache, 'tampered');
    for (const changed of Object.keys(publishedArchives)) {
      await rm(tampered, { recursive: true, force: true });
      await mkdir(tampered);
      for (const name of Object.keys(publishedArchives)) {
        await (name === changed
          ? writeFile(join(tampered, name), 'planted')
          : symlink(join(bin, name), join(tampered, name)));
      }
      await expect(checkArchives(tampered)).rejects.toThrow(`${changed} is not the browser`);
    }
  });

  it('is unpacked again when it was damaged', async () => {
    const found = await prepareEmbedded(cache);
    const executable = found?.executable ?? '';
    const { size } = await stat(executable);
    await truncate(executable, 1000);
    await prepareEmbedded(cache);
    expect((await stat(executable)).size).toBe(size);
  });
});

describe('findBrowser', () => {
  it('takes the one that FACTDECK_BROWSER names', async () => {
    const found = await findBrowser(cache, { FACTDECK_BROWSER: process.execPath });
    expect(found).toMatchObject({ how: 'named', executable: process.execPath });
  });

  it('takes no other in the place of one that is named and is not there', async () => {
    const found = await findBrowser(cache, { FACTDECK_BROWSER: '/no/such/browser' });
    expect(found).toEqual({ tried: ['FACTDECK_BROWSER=/no/such/browser'] });
  });
});
