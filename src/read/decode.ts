/** The bytes of a file → its text, or a diagnostic that names what it seems to be in. */
import { error, warning, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Packing } from '../diagnostics/codes.ts';
import { startOf, type Place } from '../model/place.ts';
import { possibleReadings, readingIn, tableEncodings, type Reading } from './guess-encoding.ts';
import { findHidden } from './hidden-characters.ts';

/** Of a file in UTF-8. A byte-order mark is dropped; line ends stay as they are. */
export function decodeText(file: string, bytes: Uint8Array): Outcome<string> {
  const packing = packingOf(bytes);
  if (packing) return { diagnostics: [error('file-packed', { file, packing }, startOf(file))] };
  const [reading, other] = possibleReadings(bytes);
  if (reading?.encoding !== 'utf-8') {
    const encoding = reading && !other ? reading.encoding : '';
    return { diagnostics: [error('not-utf8', { file, encoding }, startOf(file))] };
  }
  return checkText(file, reading.text);
}

/** Of a table: in what its resource says, else in the one encoding that its bytes can be in. @param at of the resource */
export function decodeTable(
  file: string,
  bytes: Uint8Array,
  declared: { readonly encoding: string; readonly place: Place } | undefined,
  at: Place,
): Outcome<string> {
  const packing = packingOf(bytes);
  if (packing) return { diagnostics: [error('file-packed', { file, packing }, startOf(file))] };
  const label = declared && labelOf(declared.encoding, bytes);
  if (declared && label === undefined) {
    const { encoding: found, place } = declared;
    const args = { found, choices: tableEncodings, nearest: nearest(found, tableEncodings) };
    return { diagnostics: [error('not-one-of', args, place)] };
  }
  const [asDeclared] = label === undefined ? [] : readingIn(label, bytes);
  if (asDeclared) return checkText(file, asDeclared.text);
  const readings = possibleReadings(bytes);
  const [only, other] = readings;
  if (declared || !only || other) {
    const args = { file, declared: declared?.encoding ?? '', readings: readings.map(sampleOf) };
    return { diagnostics: [error('encoding-unclear', args, declared?.place ?? at)] };
  }
  const checked = checkText(file, only.text);
  if (/^utf-/.test(only.encoding)) return checked;
  const mended = `encoding: ${only.encoding}`;
  const args = { file, encoding: only.encoding, mended };
  return {
    ...checked,
    diagnostics: [warning('encoding-assumed', args, at), ...checked.diagnostics],
  };
}

/** As the decoder calls it; undefined: it knows none of that name. */
function labelOf(encoding: string, [a, b]: Uint8Array): string | undefined {
  const name = encoding.trim().toLowerCase().replace('_', '-');
  const own = otherNames.get(name) ?? name;
  if (own === 'utf-16') return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-16le';
  try {
    return new TextDecoder(own).encoding;
  } catch {
    return undefined;
  }
}

/** Names that Python and Windows have for what the decoder calls otherwise. */
const otherNames = new Map([
  ['cp932', 'shift_jis'],
  ['shift-jis', 'shift_jis'],
  ['utf-8-sig', 'utf-8'],
  ['latin-1', 'latin1'],
  ['iso8859-1', 'latin1'],
  ['mac-roman', 'macintosh'],
]);

/** The first word that another encoding would make another one of. */
function sampleOf({ encoding, text }: Reading): { encoding: string; sample: string } {
  const sample = /[^\s,;"]*[^\p{ASCII}][^\s,;"]*/u.exec(text)?.[0] ?? '';
  return { encoding, sample: sample.slice(0, 30) };
}

const signatures: readonly (readonly [readonly number[], Packing])[] = [
  [[0x1f, 0x8b], 'gzip'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
];

function packingOf(bytes: Uint8Array): Packing | undefined {
  const found = signatures.find(([signs]) => signs.every((sign, i) => bytes[i] === sign))?.[1];
  if (found !== 'zip') return found;
  // A workbook is a zip that says what is in it at its beginning.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  return /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/.test(start) ? 'workbook' : 'zip';
}

function checkText(file: string, text: string): Outcome<string> {
  const at = startOf(file);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const line = text.slice(0, nul).split('\n').length;
    return { diagnostics: [error('nul-character', {}, { ...at, line, endLine: line })] };
  }
  if (text.includes('\r') && !text.includes('\n')) {
    return { diagnostics: [error('cr-line-ends', { file }, at)] };
  }
  // The text goes on beside them: its other problems are found in the same run.
  const diagnostics: Diagnostic[] = findHidden(text, (from, to) => placeOf(text, from, to, at));
  return { value: text, diagnostics };
}

/** Within one line: no character that is looked for is a line end. */
function placeOf(text: string, from: number, to: number, start: Place): Place {
  const before = text.slice(0, from);
  const line = before.split('\n').length;
  const column = from - before.lastIndexOf('\n');
  return { ...start, line, column, endLine: line, endColumn: column + to - from };
}
