/** The bytes of a picture → a `data:` address, by what the bytes are, whatever the file is called. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Place } from '../model/place.ts';

const limit = 8_000_000;

export function readPicture(file: string, bytes: Uint8Array, at: Place): Outcome<string> {
  if (bytes.length > limit) {
    const args = { file, size: megabytes(bytes.length), limit: megabytes(limit) };
    return { diagnostics: [error('file-too-large', args, at)] };
  }
  const type = typeOf(bytes);
  if (type === undefined) return { diagnostics: [error('image-unreadable', { file }, at)] };
  return { value: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, diagnostics: [] };
}

function typeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF....WEBP/s.test(head)) return 'image/webp';
  // An SVG in an image neither runs scripts nor fetches.
  const text = new TextDecoder().decode(bytes.subarray(0, 2000));
  return /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/s.test(
    text,
  )
    ? 'image/svg+xml'
    : undefined;
}

function megabytes(size: number): string {
  return `${(size / 1_000_000).toFixed(1)} MB`;
}
