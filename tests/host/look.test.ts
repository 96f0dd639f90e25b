/** What a deck names is opened only if it is a plain file of the deck's own folder, and not too large. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
let root = '';
let deck = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  deck = join(root, 'kettles');
  await cp(base, deck, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const table = () => join(deck, 'makers.csv');
const found = async () => {
  const { diagnostics } = await readDeck(deck, nodeHost);
  return diagnostics.map((d) => `${d.code}${d.code === 'over-limit' ? ` ${d.args.limit}` : ''}`);
};

describe('a table', () => {
  it.each<[string, string[], () => Promise<unknown>]>([
    ['of the deck', [], () => Promise.resolve()],
    [
      'reached by a link within the deck',
      [],
      async () => {
        await cp(join(base, 'makers.csv'), join(deck, 'first.csv'));
        await symlink('first.csv', table());
      },
    ],
    ['reached by a link out', ['file-outside'], () => symlink(join(base, 'makers.csv'), table())],
    [
      'below a folder that is a link out',
      ['file-outside'],
      async () => {
        await symlink(base, join(deck, 'others'));
        await writeFile(
          join(deck, 'datapackage.yaml'),
          'name: k\nresources: [{ name: makers, path: others/makers.csv, schema: { primaryKey: id, fields: [{ name: id, type: string }] } }]\n',
        );
      },
    ],
    ['that never ends', ['file-outside'], () => symlink('/dev/zero', table())],
    ['that is a folder', ['file-not-plain'], () => mkdir(table())],
    [
      'of more megabytes than allowed',
      ['over-limit tableMegabytes'],
      () => writeFile(table(), Buffer.alloc(50_000_001, '\n')),
    ],
    ['a link that leads nowhere', ['file-missing'], () => symlink('nowhere', table())],
  ])('%s', async (name, expected, change) => {
    if (name !== 'of the deck') await rm(table());
    await change();
    expect(await found()).toEqual(expected);
  });
});
