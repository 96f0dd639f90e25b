/** A save is noticed however it is made, and so is the next one. */
import {
  mkdir,
  mkdtemp,
  open,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchFolders } from '../../src/host/watch.ts';

const project = await mkdtemp(join(tmpdir(), 'factdeck-watch-'));
afterAll(() => rm(project, { recursive: true, force: true }));
const deck = join(project, 'data/deck');
const file = join(deck, 'tables/makers.csv');

let stop = (): void => undefined;
let wanted = '';
let seen = (): void => undefined;
/** Until the watcher calls and the file then says so. */
const noticed = (text: string): Promise<void> =>
  new Promise((resolve) => {
    wanted = text;
    seen = resolve;
  });
const look = (): void => {
  try {
    if (readFileSync(file, 'utf8') === wanted) seen();
  } catch {
    // It is on its way.
  }
};

beforeEach(async () => {
  await rm(project, { recursive: true, force: true });
  await mkdir(join(deck, 'tables'), { recursive: true });
  await writeFile(file, 'first');
  stop = watchFolders([deck], look);
});
afterEach(() => {
  stop();
});

const renamedInto = async (text: string): Promise<void> => {
  await writeFile(join(deck, 'tables/.makers.csv.123'), text);
  await rename(join(deck, 'tables/.makers.csv.123'), file);
};
const ways: [string, (text: string) => Promise<void>][] = [
  ['in place', (text) => writeFile(file, text)],
  ['by a temporary file', renamedInto],
  [
    'with a backup, as vim does',
    async (text) => {
      await rename(file, `${file}~`);
      await writeFile(file, text);
      await rm(`${file}~`);
    },
  ],
  [
    'emptied, then written',
    async (text) => {
      await truncate(file);
      const handle = await open(file, 'w');
      await handle.write(text);
      await handle.close();
    },
  ],
  [
    'removed, then written, as git does',
    async (text) => {
      await rm(file);
      await writeFile(file, text);
    },
  ],
  [
    'in a folder that is made anew',
    async (text) => {
      await rm(join(deck, 'tables'), { recursive: true });
      await mkdir(join(deck, 'tables'));
      await writeFile(file, text);
    },
  ],
  [
    'while the deck is moved away and back',
    async (text) => {
      await rename(deck, join(project, 'data/away'));
      await writeFile(join(project, 'data/away/tables/makers.csv'), text);
      await rename(join(project, 'data/away'), deck);
    },
  ],
  [
    'in another deck that takes its place',
    async (text) => {
      await mkdir(join(project, 'data/other/tables'), { recursive: true });
      await writeFile(join(project, 'data/other/tables/makers.csv'), text);
      await rm(deck, { recursive: true });
      await rename(join(project, 'data/other'), deck);
    },
  ],
  [
    'beside a link to itself',
    async (text) => {
      await symlink('loop', join(deck, 'loop'));
      await writeFile(file, text);
    },
  ],
];

describe.each(ways)('a save %s', (_, save) => {
  it('is noticed, and the plain one after it', async () => {
    const first = noticed('second');
    await save('second');
    await first;
    const next = noticed('third');
    await writeFile(file, 'third');
    await next;
    expect(await readFile(file, 'utf8')).toBe('third');
  });
});
