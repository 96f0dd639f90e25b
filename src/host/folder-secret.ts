import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Cache } from '../model/cache.ts';

/** What only this user knows, for addresses of the live server: 32 letters. Kept in the user's own cache, so that a page that is open finds its server again. */
export async function folderSecret(folder: string, cache: Cache): Promise<string> {
  const key = `dev ${resolve(folder)}`;
  const known = await cache.get(key);
  if (known) return Buffer.from(known).toString();
  const made = randomBytes(16).toString('hex');
  await cache.put(key, Buffer.from(made));
  return made;
}
