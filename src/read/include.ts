/** Measures that decks share: those that a deck takes by name from another file, put among its own. */
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRecord } from '../model/is-record.ts';
import { graft, valueAt, type Graft } from './graft.ts';
import { openYaml, type Reader } from './open-files.ts';
import type { ParsedYaml } from './parse-yaml.ts';

export async function withIncluded(reader: Reader, deck: ParsedYaml): Promise<ParsedYaml> {
  const asked = valueAt(deck.data, ['include']);
  const grafts: Graft[] = [];
  for (const [file, names] of Object.entries(isRecord(asked) ? asked : {})) {
    // What is malformed is told with the deck's other keys.
    if (!Array.isArray(names)) continue;
    const from = await openYaml(reader, file, () => deck.locateKey(['include', file]));
    reader.diagnostics.push(...(from?.diagnostics ?? []));
    if (!isRecord(from?.data)) continue;
    const known = Object.keys(from.data);
    for (const [i, name] of names.entries() as Iterable<[number, unknown]>) {
      if (typeof name !== 'string') continue;
      const at = ['measures', name];
      const place = deck.locate(['include', file, i]);
      const isTaken =
        valueAt(deck.data, at) !== undefined || grafts.some((one) => one.path[0] === name);
      if (!known.includes(name)) {
        const args = { file, name, nearest: nearest(name, known) };
        reader.diagnostics.push(error('include-unknown', args, place));
      } else if (isTaken) reader.diagnostics.push(error('include-taken', { name }, place));
      else grafts.push({ at, from, path: [name] });
    }
  }
  return graft(deck, grafts);
}
