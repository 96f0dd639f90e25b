/** Text of a slide → a diagnostic for each character that the font cannot draw. It would print as an empty box. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SlideHtml } from '../model/pages.ts';
import type { Place } from '../model/place.ts';
import type { DeckPlan } from '../model/plan.ts';
import { packageFor } from './fallback-fonts.ts';
import type { Fonts } from './load-fonts.ts';
import { missingCharacters } from './share-out.ts';

/** @param at where the character is written, or the slide that shows it */
export function checkGlyphs(
  fonts: Fonts,
  text: string,
  slide: string,
  at: (character: string) => Place,
): Diagnostic[] {
  return missingCharacters(fonts, text).map((character) => {
    const parameters = { character, codePoint: nameOf(character), slide };
    return error(
      'missing-glyph',
      { ...parameters, package: packageFor(fonts, character) ?? '' },
      at(character),
    );
  });
}

/** Of a plan what is asked here. */
interface Shown extends Pick<DeckPlan, 'places'> {
  readonly slides: readonly Pick<DeckPlan['slides'][number], 'id' | 'handout'>[];
}

/**
 * @param drawn the same slides; what only their reader gets is looked at as well
 * @param files what the deck was read from, path → text
 */
export function checkSlideGlyphs(
  fonts: Fonts,
  { slides, places }: Shown,
  drawn: readonly Pick<SlideHtml, 'words'>[],
  files: ReadonlyMap<string, string | Uint8Array>,
): Diagnostic[] {
  const found = slides.flatMap(({ id, handout }, i) => {
    const at = places.get(id);
    const words = drawn[i]?.words;
    if (!at || !words) return [];
    const all = words.slide + words.notes + words.lists + (handout?.plain ?? '');
    return checkGlyphs(fonts, all, id, (character) => firstPlace(files, character) ?? at);
  });
  return onceAPlace(found);
}

/** A cell is shown on many slides, and pages of a table are told of by the first. */
function onceAPlace(found: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>();
  for (const one of found) {
    const { file = '', line, column } = one.at ?? {};
    const character = 'character' in one.args ? one.args.character : '';
    const key = [character, file, line, column].join(' ');
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function firstPlace(
  files: ReadonlyMap<string, string | Uint8Array>,
  character: string,
): Place | undefined {
  for (const [file, text] of files) {
    const at = typeof text === 'string' ? text.indexOf(character) : -1;
    if (typeof text !== 'string' || at < 0) continue;
    const before = text.slice(0, at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, line, column, endLine: line, endColumn: column + character.length };
  }
  return undefined;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
