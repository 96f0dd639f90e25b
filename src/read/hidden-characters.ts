/** Text of a file → each character in it that nobody sees but that changes what is read: control characters, marks that turn the direction. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../model/place.ts';

/** Not tab and line ends; not the marks without width that scripts and emoji need, which change nothing that is seen. */
const hidden =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** As many as help to find the rest. */
const most = 20;

/** @param placeOf the place of the text between two offsets */
export function findHidden(
  text: string,
  placeOf: (from: number, to: number) => Place,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const match of text.matchAll(hidden)) {
    const [character] = match;
    const code = character.codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const at = placeOf(match.index, match.index + character.length);
    found.push(
      error(
        'hidden-character',
        { name, turns: code === 0x61c || (code >= 0x2000 && code < 0x3000) },
        at,
      ),
    );
    if (found.length === most) break;
  }
  return found;
}
