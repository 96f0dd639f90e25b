/** A theme's name → its tokens: a folder under the project's `themes/`, else one that the tool brings. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRecord } from '../model/is-record.ts';
import { startOf, type Place } from '../model/place.ts';
import type { Host } from './host.ts';
import { openThemeFile } from './theme-file.ts';

export interface FoundTheme {
  readonly name: string;
  readonly file: string;
  /** The folder that its logo and fonts are looked for in, ending with `/`. */
  readonly folder: string;
  /** What its files must lie in: the project, or the tool's own folder. */
  readonly within: string;
  /** Parsed JSON, with all that it takes from the themes it extends; what it must hold is the theme room's business. */
  readonly tokens: unknown;
  /** Every tokens.json that was read, path → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** @param at where the name was written */
export async function loadTheme(
  host: Host,
  name: string,
  at: Place,
  /** Themes that extend this one. */
  above: readonly string[] = [],
): Promise<Outcome<FoundTheme>> {
  if (above.includes(name)) {
    return { diagnostics: [error('theme-circle', { themes: [...above, name] }, at)] };
  }
  const { root, files } = host.tool;
  const places = [
    ['./', host],
    [root, files],
  ] as const;
  for (const [within, reader] of /^[\w-]+$/.test(name) ? places : []) {
    const folder = `${within === './' ? '' : within}themes/${name}/`;
    const file = `${folder}tokens.json`;
    const opened = await openThemeFile(reader, file, within, at);
    if (opened.diagnostics.length > 0) return { diagnostics: opened.diagnostics };
    const bytes = opened.value;
    if (!bytes) continue;
    const tokens = parse(bytes);
    const files = new Map([[file, bytes]]);
    const own: FoundTheme = { name, file, folder, within, tokens, files };
    const base = isRecord(tokens) ? tokens['extends'] : undefined;
    if (!isRecord(tokens) || typeof base !== 'string') return { value: own, diagnostics: [] };
    const found = await loadTheme(host, base, startOf(file), [...above, name]);
    if (!found.value) return found;
    const merged = mergeTokens(found.value.tokens, tokens);
    const all = new Map([...found.value.files, ...files]);
    return { value: { ...own, tokens: merged, files: all }, diagnostics: [] };
  }
  const args = { theme: name, nearest: nearest(name, await themeNames(host)) };
  return { diagnostics: [error('theme-not-found', args, at)] };
}

/** Of the project and of the tool. */
export async function themeNames(host: Host): Promise<string[]> {
  const { root, files } = host.tool;
  const listed = [...(await host.list('themes/')), ...(await files.list(`${root}themes/`))];
  return [...new Set(listed.filter((n) => n.endsWith('/')).map((n) => n.slice(0, -1)))];
}

/** What a theme says wins, key by key; lists and what else is no group of keys as a whole. */
function mergeTokens(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own;
  const keys = new Set([...Object.keys(base), ...Object.keys(own)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in own ? mergeTokens(base[key], own[key]) : base[key]]),
  );
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    // No object: the schema refuses it, and shows the reason.
    return cause instanceof Error ? cause.message : '';
  }
}
