/** `parseYaml` with a memory of the last texts: a live preview reads the same files after every save, of which one has changed. */
import type { Limits } from '../model/limits.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

interface Remembered {
  readonly text: string;
  readonly limits: string;
  readonly parsed: ParsedYaml;
}

/** What is parsed is never written to, so one result serves every reader. */
const last = new Map<string, Remembered>();

/** Files of a deck and its data package; a deck of more is parsed anew. */
const most = 16;

export function parseRemembered(file: string, text: string, allowed: Limits): ParsedYaml {
  const limits = `${String(allowed.nesting)} ${String(allowed.aliases)}`;
  const known = last.get(file);
  if (known?.text === text && known.limits === limits) return known.parsed;
  const parsed = parseYaml(file, text, allowed);
  last.delete(file);
  last.set(file, { text, limits, parsed });
  const [oldest] = last.keys();
  if (last.size > most && oldest !== undefined) last.delete(oldest);
  return parsed;
}
