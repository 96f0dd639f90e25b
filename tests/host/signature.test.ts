/** A set that is signed by a key of the user: the signature is of build.json, which holds the hash of every file. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSigner, signedBy } from '../../src/host/sets/signature.ts';
import { verifySet } from '../../src/host/sets/verify-set.ts';
import { hashOf } from '../../src/host/sets/set-record.ts';
import { updateSet, writeSet } from '../../src/host/sets/write-set.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-signed-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keys(name: string, pair = generateKeyPairSync('ed25519')) {
  const [own, open] = [join(root, `${name}.pem`), join(root, `${name}.pub.pem`)];
  await writeFile(own, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(open, pair.publicKey.export({ type: 'spki', format: 'pem' }));
  return { own, open };
}

const bytes = (text: string) => new TextEncoder().encode(text);
function set(word: string): Map<string, Uint8Array> {
  const outputs = { 'index.html': hashOf(word) };
  const record = { tool: 'factdeck test', inputs: {}, outputs };
  return new Map([
    ['build.json', bytes(JSON.stringify(record))],
    ['index.html', bytes(word)],
  ]);
}

it('is verified with that key alone, and only as long as its record stands', async () => {
  const [mine, other] = [await keys('mine'), await keys('other')];
  const folder = join(root, 'set');
  const sign = await openSigner(mine.own);
  expect(await writeSet(folder, set('one'), { sign })).toEqual([]);
  expect(await verifySet(folder)).toMatchObject({
    isSet: true,
    changed: [],
    missing: [],
    added: [],
  });
  expect(await signedBy(folder, mine.open)).toBe('key');
  expect(await signedBy(folder, other.open)).toBe('other');
  const record = await readFile(join(folder, 'build.json'), 'utf8');
  await writeFile(join(folder, 'build.json'), record.replace('test', 'text'));
  expect(await signedBy(folder, mine.open)).toBe('other');
});

it('is signed as it stands in the end, with what stayed of an earlier build', async () => {
  const mine = await keys('mine');
  const folder = join(root, 'set');
  const sign = await openSigner(mine.own);
  const first = set('one');
  const outputs = { 'deck.pdf': hashOf('pdf') };
  first.set('build.json', bytes(JSON.stringify({ tool: 'factdeck test', inputs: {}, outputs })));
  first.delete('index.html');
  await writeSet(folder, first.set('deck.pdf', bytes('pdf')));
  expect((await updateSet(folder, set('two'), ['html'], { sign })).diagnostics).toEqual([]);
  expect(await readFile(join(folder, 'build.json'), 'utf8')).toContain('"earlier"');
  expect(await signedBy(folder, mine.open)).toBe('key');
  // One that is not signed leaves no signature of the one before.
  await updateSet(folder, set('three'), ['html']);
  expect(await signedBy(folder, mine.open)).toBe('none');
});

it('takes Ed25519 keys alone, without a pass phrase', async () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const file = join(root, 'rsa.pem');
  await writeFile(file, rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(await openSigner(file)).toBeUndefined();
  expect(await openSigner(join(root, 'nowhere.pem'))).toBeUndefined();
  expect(await signedBy(root, file)).toBeUndefined();
});
