/** What the live page asks its server for; nothing else answers. */
import type { AuthorAsks } from '../../model/in-page.ts';

/** @returns undefined: it was refused, or the server is gone */
export async function ask<Name extends keyof AuthorAsks>(
  name: Name,
  asked: AuthorAsks[Name]['asked'],
): Promise<AuthorAsks[Name]['answer'] | undefined> {
  const answered = await fetch(`ask/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  }).catch(() => undefined);
  return answered?.ok ? ((await answered.json()) as AuthorAsks[Name]['answer']) : undefined;
}
