/** A deck, and the file that says it in another language (deck.de.yaml) → the deck with those words in their places: ids, data and charts stay. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { LanguageCode } from '../languages/codes.ts';
import type { Deck } from '../model/deck.ts';
import { isRecord } from '../model/is-record.ts';
import { printedTexts } from '../model/printed-texts.ts';
import type { Locate, Path } from '../model/sources.ts';
import { wrongKind } from './check-shape.ts';
import { graft, valueAt, type Graft } from './graft.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** The texts of a translation, for the deck itself and for each slide. */
export interface Translation {
  readonly yaml: ParsedYaml;
  /** Where each slide stands in its `slides`, by id. */
  readonly slides: ReadonlyMap<string, number>;
}

export function readTranslation(
  yaml: ParsedYaml,
  code: LanguageCode,
  diagnostics: Diagnostic[],
): Translation {
  const { language, slides: listed = [] } = isRecord(yaml.data) ? yaml.data : {};
  if (language !== undefined && language !== code) {
    const args = { found: yaml.source(['language']), choices: [code], nearest: [code] };
    diagnostics.push(error('not-one-of', args, yaml.locate(['language'])));
  }
  const slides = new Map<string, number>();
  if (!Array.isArray(listed)) diagnostics.push(wrongKind(listed, 'list', yaml.locate(['slides'])));
  for (const [i, slide] of (Array.isArray(listed) ? listed : []).entries() as Iterable<
    [number, unknown]
  >) {
    const at = ['slides', i];
    if (!isRecord(slide)) diagnostics.push(wrongKind(slide, 'map', yaml.locate(at)));
    else if (typeof slide['id'] !== 'string')
      diagnostics.push(error('missing-key', { key: 'id' }, yaml.locate(at)));
    else slides.set(slide['id'], i);
  }
  const data = { ...(isRecord(yaml.data) ? yaml.data : {}), language: code };
  return { yaml: { ...yaml, data }, slides };
}

/** All but the slides. */
export function translateDeck(deck: ParsedYaml, { yaml }: Translation): ParsedYaml {
  const { slides: _, ...own } = isRecord(yaml.data) ? yaml.data : {};
  return graft(deck, graftsOf(yaml, deck.data, own, [], []));
}

/** @param at where the slide stands in its file */
export function translateSlide(
  file: ParsedYaml,
  at: Path,
  id: string,
  { yaml, slides }: Translation,
): ParsedYaml {
  const i = slides.get(id);
  if (i === undefined) return file;
  const from = ['slides', i];
  return graft(file, graftsOf(yaml, valueAt(file.data, at), valueAt(yaml.data, from), at, from));
}

/** Maps are filled in key by key; of `because` the keys are words of the other language. */
function graftsOf(
  from: ParsedYaml,
  base: unknown,
  value: unknown,
  at: Path,
  path: Path,
): readonly Graft[] {
  if (!isRecord(base) || !isRecord(value) || at.at(-1) === 'because') return [{ at, from, path }];
  return Object.entries(value).flatMap(([key, inner]) =>
    graftsOf(from, base[key], inner, [...at, key], [...path, key]),
  );
}

/** Slides that are not there, and texts that the other language does not say. */
export function checkTranslation(
  { yaml, slides }: Translation,
  deck: Deck,
  locate: Locate,
): readonly Diagnostic[] {
  const ids = deck.slides.map(({ id }) => id);
  const strange = [...slides].flatMap(([id, i]) =>
    ids.includes(id)
      ? []
      : [
          error(
            'translated-unknown',
            { id, nearest: nearest(id, ids) },
            yaml.locate(['slides', i, 'id']),
          ),
        ],
  );
  const left = printedTexts(deck).filter(
    ({ as, text, path }) => as !== 'name' && hasWords(text) && locate(path).file !== yaml.file,
  );
  const slideOf = ([head, i]: Path): string => (head === 'slides' ? (ids[Number(i)] ?? '') : '');
  const untranslated = [...Map.groupBy(left, ({ path }) => slideOf(path))].map(([slide, own]) => {
    const keys = own.map(({ path }) => String(path[slide === '' ? 0 : 2]));
    const args = { slide, keys: [...new Set(keys)], file: yaml.file };
    return error('untranslated', args, locate(own[0]?.path ?? []));
  });
  return [...strange, ...untranslated];
}

/** Beside what is bound. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''));
}
