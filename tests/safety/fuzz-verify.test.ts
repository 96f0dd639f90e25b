/** What `verify` is given may be a stranger's: damaged sets and PDFs, each an answer and never a crash. All by `npm run test:hard`. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifySet } from '../../src/host/sets/verify-set.ts';
import { writeSet } from '../../src/host/sets/write-set.ts';
import { attachedJson } from '../../src/publish/read-attached.ts';
import { readSeal, sealPdf } from '../../src/publish/seal-pdf.ts';
import { readShown } from '../../src/read/read-shown.ts';
import { smallPdf } from '../publish/small-pdf.ts';

const seed = Number(process.env['FACTDECK_SEED'] ?? 20_260_101);
const runs = (all: number) => ({
  seed,
  numRuns: process.env['FACTDECK_HARD'] === '1' ? all : all / 20,
});
const root = await mkdtemp(join(tmpdir(), 'factdeck-fuzz-verify-'));
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));
const folder = join(root, 'set');

const record = JSON.stringify({
  tool: 'factdeck test',
  inputs: { 'deck.yaml': 'ab' },
  outputs: { 'index.html': 'cd', 'slides/1.png': 'ef' },
  earlier: 'cd',
});
/** JSON that no build writes. */
const token = fc.oneof(
  fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '"',
    ':',
    ',',
    'null',
    '1e999',
    '{"toString":1}',
    '"__proto__":{}',
  ),
  fc.constantFrom(
    '"outputs":[]',
    '"outputs":{"../../x":"a"}',
    '"inputs":[[[]]]',
    '\\ud800',
    '\u0000',
    '\u202e',
  ),
  fc.string({ maxLength: 8 }),
);
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), put: token }),
  { minLength: 1, maxLength: 4 },
);
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly put: string;
}
const damaged = (text: string, changes: readonly Edit[]) =>
  changes.reduce((now, { at, remove, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + remove);
  }, text);

beforeAll(async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['build.json', bytes(record)],
    ['index.html', bytes('one')],
    ['earlier.json', bytes('{}')],
  ]);
  expect(await writeSet(folder, files)).toEqual([]);
  await mkdir(join(folder, 'slides'));
});

describe(`damage, seed ${String(seed)}, is answered`, () => {
  it('in the record of a set', async () => {
    const property = fc.asyncProperty(edits, edits, async (one, two) => {
      await writeFile(join(folder, 'build.json'), damaged(record, one));
      await writeFile(join(folder, 'earlier.json'), damaged(`{"builds":[${record}]}`, two));
      const { isSet, changed, missing } = await verifySet(folder);
      expect(typeof isSet).toBe('boolean');
      for (const name of [...changed, ...missing]) expect(typeof name).toBe('string');
    });
    await fc.assert(property, { ...runs(5000), timeout: 10_000 });
  }, 900_000);

  it('in the bytes of a PDF', async () => {
    const whole = Uint8Array.from(
      await smallPdf({ deck: 'kettles', edition: '2026-01', inputs: 'ab'.repeat(32) }),
    );
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
    const property = fc.property(change, fc.nat(whole.length), (changes, end) => {
      const bytes = whole.slice(0, end % 3 === 0 ? end : whole.length);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      expect(readSeal(bytes)?.intact ?? false).toBe(
        bytes.every((b, i) => b === whole[i]) && bytes.length === whole.length,
      );
      expect(attachedJson(bytes).flatMap((text) => readShown(text) ?? [])).toEqual([]);
    });
    fc.assert(property, runs(5000));
  }, 900_000);
});

/** A PDF of ours with something packed in it. */
function withAttached(packed: Uint8Array): Uint8Array {
  const head = `5 0 obj\n<<\n/Type /EmbeddedFile\n/Subtype /application#2Fjson\n/Filter /FlateDecode\n/Length ${packed.length}\n>>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\n')]);
}

describe('a PDF that means harm', () => {
  it('is unpacked as far as its attachments may be, and no further', () => {
    const bomb = withAttached(deflateSync(Buffer.alloc(200 * 2 ** 20)));
    expect(attachedJson(Buffer.concat([bomb, bomb, bomb]))).toEqual([]);
    expect(attachedJson(withAttached(deflateSync(Buffer.from('{}'))))).toEqual(['{}']);
  });

  it('is no facts.json when it is nested without end', () => {
    expect(readShown('['.repeat(5_000_000))).toBeUndefined();
  });

  it('names itself with no character that there is not', () => {
    const xmp =
      '<factdeck:deck>a&#99999999999;&#8238;b</factdeck:deck><factdeck:edition>1</factdeck:edition>' +
      `<factdeck:inputs>ab</factdeck:inputs><factdeck:digest>${'0'.repeat(64)}</factdeck:digest>`;
    const pdf = sealPdf(Buffer.from(xmp));
    expect(readSeal(pdf)).toMatchObject({ deck: 'a\uFFFD\u202Eb', intact: true });
  });
});
