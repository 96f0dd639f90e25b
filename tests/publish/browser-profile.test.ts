import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { ownProfile } from '../../src/publish/browser-profile.ts';

it('sweeps what killed commands left, and nothing else', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  const dead = '999999999';
  const kept = [`factdeck-browser-${String(process.pid)}-atwork`, 'factdeck-browser-x', 'thesis'];
  for (const name of [...kept, `factdeck-browser-${dead}-left`]) await mkdir(join(temporary, name));
  await writeFile(join(temporary, 'thesis/one.doc'), 'years of work');
  const link = `factdeck-browser-${dead}-link`;
  await symlink(join(temporary, 'thesis'), join(temporary, link));

  const mine = basename(await ownProfile(temporary));

  expect((await readdir(temporary)).sort()).toEqual([...kept, link, mine].sort());
  expect(await readdir(join(temporary, 'thesis'))).toEqual(['one.doc']);
  await rm(temporary, { recursive: true });
});
