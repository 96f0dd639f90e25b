/** An address → its bytes, or why there are none. Only `import --refresh` asks; no build does. */
import type { RefusalCode } from '../model/door.ts';

export type Downloaded =
  | { readonly bytes: Uint8Array; readonly etag: string }
  /** As it was when it had this ETag. */
  | { readonly unchanged: true }
  | { readonly refused: RefusalCode; readonly detail: string };

export interface DownloadLimits {
  readonly megabytes: number;
  /** From the first step to the last byte. */
  readonly seconds: number;
}

/** @param etag of the copy that is kept; '' where there is none */
export async function download(
  url: string,
  etag: string,
  { megabytes, seconds }: DownloadLimits,
): Promise<Downloaded> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return { refused: 'address', detail: '' };
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const headers = etag === '' ? undefined : { 'if-none-match': etag };
    const response = await fetch(url, { signal, ...(headers && { headers }) });
    if (response.status === 304 && etag !== '') return { unchanged: true };
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return { refused: 'status', detail: String(response.status) };
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      // What the server says of the length is not asked: it may say anything. Leaving the loop closes the connection.
      if (size > megabytes * 1_000_000) return { refused: 'too-large', detail: String(megabytes) };
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), etag: response.headers.get('etag') ?? '' };
  } catch (cause) {
    if (signal.aborted) return { refused: 'late', detail: String(seconds) };
    // Whatever keeps a machine from another one: no network, no such name, nobody who answers, a broken connection.
    if (cause instanceof TypeError) return { refused: 'offline', detail: reasonOf(cause) };
    throw cause;
  }
}

function reasonOf({ cause, message }: Error): string {
  if (!(cause instanceof Error)) return message;
  return 'code' in cause ? String(cause.code) : cause.message;
}
