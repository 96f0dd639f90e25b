import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../src/host/temporary-folder.ts';

it('sweeps what killed commands left, and nothing else', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  // As it is named on this machine, the process's number last.
  const start = basename(await temporaryFolder(temporary, 'browser')).replace(/\d+-[^-]*$/, '');
  const [dead, other] = [`${start}999999999`, 'factdeck-browser-1-999999999'];
  const kept = [`${start}${String(process.pid)}-atwork`, `${other}-container`, 'thesis'];
  for (const name of [...kept, `${dead}-left`]) await mkdir(join(temporary, name));
  await writeFile(join(temporary, 'thesis/one.doc'), 'years of work');
  const link = `${dead}-link`;
  await symlink(join(temporary, 'thesis'), join(temporary, link));

  const mine = basename(await temporaryFolder(temporary, 'browser'));

  const there = await readdir(temporary);
  expect(there).toEqual(expect.arrayContaining([...kept, link, mine]));
  expect(there).not.toContain(`${dead}-left`);
  expect(await readdir(join(temporary, 'thesis'))).toEqual(['one.doc']);
  await rm(temporary, { recursive: true });
});
