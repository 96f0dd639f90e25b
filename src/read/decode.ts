/** The bytes of a file → its text, or a diagnostic that names the encoding it seems to be in. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import type { Encoding } from '../diagnostics/codes.ts';
import { startOf, type Place } from '../model/place.ts';
import { findHidden } from './hidden-characters.ts';

/** A byte-order mark is dropped; line ends stay as they are. */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string> {
  const at = startOf(file);
  const encoding = otherEncoding(bytes);
  if (encoding) return { diagnostics: [error('not-utf8', { file, encoding }, at)] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    return { diagnostics: [error('nul-character', {}, { ...at, line, endLine: line })] };
  }
  if (text.includes('\r') && !text.includes('\n')) {
    return { diagnostics: [error('cr-line-ends', { file }, at)] };
  }
  // The text goes on beside them: its other problems are found in the same run.
  return { value: text, diagnostics: findHidden(text, (from, to) => placeOf(text, from, to, at)) };
}

/** Within one line: no character that is looked for is a line end. */
function placeOf(text: string, from: number, to: number, start: Place): Place {
  const before = text.slice(0, from);
  const line = before.split('\n').length;
  const column = from - before.lastIndexOf('\n');
  return { ...start, line, column, endLine: line, endColumn: column + to - from };
}

/** undefined: it is UTF-8. */
function otherEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if (isValid(bytes, 'utf-8')) return undefined;
  // Every second byte zero: UTF-16 without a mark.
  const zeros = bytes.subarray(0, 400).filter((byte) => byte === 0).length;
  if (zeros > Math.min(bytes.length, 400) / 4) return 'UTF-16';
  if (isValid(bytes, 'shift_jis')) return 'Shift_JIS';
  return isValid(bytes, 'euc-jp') ? 'EUC-JP' : 'unknown';
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
