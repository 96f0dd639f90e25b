/**
 * A set's build.json, signed by a key of the user (Ed25519): it holds the hash of every file, so that the whole set is. The
 * signature stands beside it. A key that is not the reader's own says nothing: `verify --key` names the one to trust.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import type { SignedBy } from '../../model/set.ts';
import { shallowJson } from '../../model/shallow-json.ts';
import { nodeFiles } from '../node-files.ts';

export const signatureFile = 'signature.json';

/** build.json → signature.json. */
export type Signer = (record: Uint8Array) => Uint8Array;

/** @param file a private key, PEM; undefined: it is none of Ed25519, or has a pass phrase */
export async function openSigner(file: string): Promise<Signer | undefined> {
  const key = await keyIn(file, createPrivateKey);
  if (!key) return undefined;
  return (record) => {
    const told = {
      schema: 1,
      algorithm: 'ed25519',
      key: fingerprint(createPublicKey(key)),
      signature: sign(null, record, key).toString('base64'),
    };
    return new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`);
  };
}

/** @param file a public key, PEM (or the private one) @returns undefined where it is none of Ed25519 */
export async function signedBy(folder: string, file: string): Promise<SignedBy | undefined> {
  const key = await keyIn(file, createPublicKey);
  if (!key) return undefined;
  const told = await nodeFiles.readBytes(join(folder, signatureFile)).catch(() => undefined);
  const record = await nodeFiles.readBytes(join(folder, 'build.json')).catch(() => undefined);
  if (!told || !record) return 'none';
  const read = shallowJson(new TextDecoder().decode(told));
  const signature: unknown =
    typeof read === 'object' && read !== null ? Reflect.get(read, 'signature') : undefined;
  if (typeof signature !== 'string') return 'other';
  return verify(null, record, key, Buffer.from(signature, 'base64')) ? 'key' : 'other';
}

async function keyIn(
  file: string,
  read: (pem: string) => KeyObject,
): Promise<KeyObject | undefined> {
  const bytes = await nodeFiles.readBytes(file).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    const key = read(new TextDecoder().decode(bytes));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** As `openssl pkey -pubin -outform DER | sha256sum` gives it. */
function fingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}
