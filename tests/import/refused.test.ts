/** Files that are not read: each has one reason, told in one sentence, and nothing of it is opened further. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/host/node.ts';
import { isRefusal } from '../../src/import/grid.ts';
import { openSource } from '../../src/import/open-source.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { languageOf } from '../../src/languages/index.ts';
import { makeWorkbook, zip } from './make-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'factdeck-refused-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const book = makeWorkbook([
  {
    name: 'A',
    rows: [
      ['a', 'b'],
      ['x', 1],
      ['y', 2],
    ],
  },
]);
/** As far as it is used here; the library gives it no type. */
interface Containers {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, path: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Buffer;
}
const { utils, write } = CFB as Containers;
const locked = (): Uint8Array => {
  const container = utils.cfb_new();
  utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]));
  utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
  return write(container, { type: 'buffer' });
};

describe('a file that is not read', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['gzip', 'packed.csv', gzipSync('a,b\nx,1\n')],
    ['zip', 'packed.xlsx', zip({ 'a.csv': 'a,b\nx,1\n' })],
    ['password', 'locked.xlsx', locked()],
    ['damaged', 'cut-off.xlsx', book.subarray(0, book.length - 200)],
    ['damaged', 'broken.json', '[{"a": 1'],
    ['bomb', 'bomb.xlsx', zip({ 'xl/workbook.xml': '<x/>', 'xl/a.xml': ' '.repeat(40_000_000) })],
    [
      'bomb',
      'lying.xlsx',
      zip(
        { 'xl/workbook.xml': '<x/>', 'xl/a.xml': ' '.repeat(40_000_000) },
        { 'xl/a.xml': 10_000 },
      ),
    ],
    [
      'encoding',
      'odd.csv',
      Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xfe, 0xff, 0x81, 0x2c, 0x31, 0x0a]),
    ],
    ['unknown-kind', 'picture.xlsx', Buffer.from('GIF89a\u0000\u0001\u0002\u0003')],
    ['not-table', 'letter.txt', 'Dear colleague\nthe figures will follow\n'],
    ['empty', 'empty.csv', ''],
  ])('%s: %s', async (reason, name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const [found] = await openSource(nodeHost, path);
    expect(found && isRefusal(found) ? found.refused : 'read').toBe(reason);
  });

  it('of two gigabytes is not even opened', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, '');
    truncateSync(path, 2_000_000_000);
    const [found] = await openSource(nodeHost, path);
    expect(found && isRefusal(found) ? found.refused : 'read').toBe('too-large');
  });

  it('of a package that reaches out of its folder', async () => {
    const inside = join(folder, 'package');
    mkdirSync(inside);
    writeFileSync(join(folder, 'secret.csv'), 'a,b\nx,1\n');
    writeFileSync(join(inside, 'datapackage.json'), '{"resources":[{"path":"../secret.csv"}]}');
    const [found] = await openSource(nodeHost, inside);
    expect(found && isRefusal(found) ? found.refused : 'read').toBe('outside');
  });

  it.each(languageCodes)('is told in one sentence, by its name (%s)', (code) => {
    const said = Object.values(languageOf(code).door.refused).map((say) => say('book.xlsx', '500'));
    for (const sentence of said) {
      expect(sentence).toContain('book.xlsx');
      expect(sentence).not.toContain('\n');
    }
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('a workbook with macros', () => {
  it('is read, and told', async () => {
    const path = join(folder, 'macros.xlsm');
    writeFileSync(
      path,
      makeWorkbook(
        [
          {
            name: 'A',
            rows: [
              ['a', 'b'],
              ['x', 1],
            ],
          },
        ],
        { 'xl/vbaProject.bin': 'x' },
      ),
    );
    const [found] = await openSource(nodeHost, path);
    expect(found && !isRefusal(found) ? found.hasMacros : undefined).toBe(true);
  });
});
