/** The bytes of a picture → a `data:` address, by what the bytes are, whatever the file is called. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import type { Place } from '../model/place.ts';
import { million, overLimit } from './over-limit.ts';
import { elements, megapixels } from './picture-size.ts';
import { isSvg, stillSvg } from './read-svg.ts';
import { drawnElements } from './svg-uses.ts';

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
  if (type === 'image/svg+xml' && sizes.pictureElements <= limits.pictureElements) {
    sizes.pictureElements = drawnElements(new TextDecoder().decode(bytes));
  }
  for (const name of ['pictureMegabytes', 'pictureMegapixels', 'pictureElements'] as const) {
    if (sizes[name] > limits[name]) {
      // One that uses itself has no end to be told.
      const found = Number.isFinite(sizes[name]) ? sizes[name] : undefined;
      return { diagnostics: [overLimit(name, limits, found, at)] };
    }
  }
  if (type !== 'image/svg+xml') return { value: addressOf(type, bytes), diagnostics: [] };
  const still = stillSvg(new TextDecoder().decode(bytes));
  if ('unsafe' in still) {
    return { diagnostics: [error('image-unsafe', { file, what: still.unsafe }, at)] };
  }
  return { value: addressOf(type, new TextEncoder().encode(still.text)), diagnostics: [] };
}

function addressOf(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

function typeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF....WEBP/s.test(head)) return 'image/webp';
  return isSvg(new TextDecoder().decode(bytes.subarray(0, 2000))) ? 'image/svg+xml' : undefined;
}
