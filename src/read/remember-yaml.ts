/** `parseYaml` with a memory of the last texts: a live preview reads the same files after every save, of which one has changed. */
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** What is parsed is never written to, so one result serves every reader. */
const last = new Map<string, { readonly text: string; readonly parsed: ParsedYaml }>();

/** Files of a deck and its data package; a deck of more is parsed anew. */
const most = 16;

export function parseRemembered(file: string, text: string): ParsedYaml {
  const known = last.get(file);
  if (known?.text === text) return known.parsed;
  const parsed = parseYaml(file, text);
  last.delete(file);
  last.set(file, { text, parsed });
  const [oldest] = last.keys();
  if (last.size > most && oldest !== undefined) last.delete(oldest);
  return parsed;
}
