/** A theme's name → its tokens: a folder under the project's `themes/`, else one that the tool brings. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place } from '../model/place.ts';
import type { Host } from './host.ts';

export interface FoundTheme {
  readonly name: string;
  readonly file: string;
  /** Parsed JSON; what it must hold is the theme room's business. */
  readonly tokens: unknown;
}

/** @param at where the name was written */
export async function loadTheme(
  host: Host,
  name: string,
  root: string,
  at: Place,
): Promise<Outcome<FoundTheme>> {
  const folders = ['themes/', `${root}themes/`];
  for (const folder of /^[\w-]+$/.test(name) ? folders : []) {
    const file = `${folder}${name}/tokens.json`;
    const bytes = await host.readBytes(file);
    if (bytes) return { value: { name, file, tokens: parse(bytes) }, diagnostics: [] };
  }
  const names = (await Promise.all(folders.map((f) => host.list(f)))).flat();
  const known = [...new Set(names.filter((n) => n.endsWith('/')).map((n) => n.slice(0, -1)))];
  const args = { theme: name, nearest: nearest(name, known) };
  return { diagnostics: [error('theme-not-found', args, at)] };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    // No object: the schema refuses it, and shows the reason.
    return cause instanceof Error ? cause.message : '';
  }
}
