/** A name as the data writes it, and a text → whether it stands there, in another case or number too: trams, des Nordwerks. Pure. */
import type { SentenceWords } from '../languages/parts/sentences.ts';
import { escape } from '../languages/patterns.ts';
import { isLetter } from './mask-text.ts';

/** Shorter ones, and names in capitals, are meant as they are. */
const shortest = 4;

function mayEnd(name: string): boolean {
  return name.length >= shortest && /^\p{sc=Latin}.*\p{Ll}$/u.test(name);
}

/** How many letters of such an ending stand behind the name. @param folded the text in small letters @param to where the name ends */
export function endingBehind(
  folded: string,
  to: number,
  name: string,
  { nameEndings }: Pick<SentenceWords, 'nameEndings'>,
): number {
  if (!mayEnd(name)) return 0;
  const fits = nameEndings.filter(
    (ending) => folded.startsWith(ending, to) && !isLetter(folded.charAt(to + ending.length)),
  );
  return Math.max(0, ...fits.map((ending) => ending.length));
}

/** With or without such an ending in the text, whichever the name has: Makers, a maker’s. */
export function isNamedIn(text: string, name: string, { nameEndings }: SentenceWords): boolean {
  const endings = nameEndings.map(escape).join('|');
  const isWord = mayEnd(name) && nameEndings.length > 0;
  const stem = isWord ? name.replace(new RegExp(`(?<=\\p{L}{3})(?:${endings})$`, 'iu'), '') : name;
  const before = /^[\p{sc=Latin}0-9]/u.test(name) ? '(?<![\\p{sc=Latin}0-9])' : '';
  const after = /[\p{sc=Latin}0-9]$/u.test(name) ? '(?![\\p{sc=Latin}0-9])' : '';
  const ending = isWord ? `(?:${endings})?` : '';
  const flags = name.length < shortest ? 'u' : 'iu';
  const escaped = stem.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(before + escaped + ending + after, flags).test(text);
}
