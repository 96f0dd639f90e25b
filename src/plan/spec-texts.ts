/** A Vega-Lite spec → the words in it that a reader sees: titles, labels, texts of marks. They are read like any other sentence. */
import type { Path } from '../model/sources.ts';
import type { ShownText } from '../model/shown-text.ts';
import { asWritten } from './deck-texts.ts';

/** What holds words in a spec; below `text` a `value` does too. */
const holdWords = new Set(['title', 'subtitle', 'text']);

/** @param path where the spec stands; a file's words are all told at the slide that names it */
export function specTexts(
  spec: Readonly<Record<string, unknown>>,
  path: Path,
  inFile: boolean,
): ShownText[] {
  const found: ShownText[] = [];
  const visit = (value: unknown, at: Path, key: string): void => {
    if (typeof value === 'string') {
      if (holdWords.has(key)) {
        // The titles of axes and legends.
        found.push(
          asWritten(value, inFile ? path : at, at.includes('encoding') ? 'axis' : undefined),
        );
      }
    } else if (Array.isArray(value)) {
      value.forEach((item, i) => {
        visit(item, [...at, i], key);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (name === 'data' || name === 'datasets') continue;
        visit(inner, [...at, name], name === 'value' ? key : name);
      }
    }
  };
  visit(spec, path, '');
  return found;
}
