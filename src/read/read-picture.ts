/** The bytes of a picture → a `data:` address, by what the bytes are, whatever the file is called. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import type { Place } from '../model/place.ts';
import { million, overLimit } from './over-limit.ts';
import { elements, megapixels } from './picture-size.ts';

export function readPicture(
  file: string,
  bytes: Uint8Array,
  at: Place,
  limits: Limits = defaultLimits,
): Outcome<string> {
  const type = typeOf(bytes);
  if (type === undefined) return { diagnostics: [error('image-unreadable', { file }, at)] };
  const sizes = {
    pictureMegabytes: bytes.length / million,
    pictureMegapixels: megapixels(bytes, type) ?? 0,
    pictureElements: type === 'image/svg+xml' ? elements(bytes) : 0,
  };
  for (const name of ['pictureMegabytes', 'pictureMegapixels', 'pictureElements'] as const) {
    if (sizes[name] > limits[name]) {
      return { diagnostics: [overLimit(name, limits, sizes[name], at)] };
    }
  }
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
