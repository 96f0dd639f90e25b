/** A theme's name → its tokens: a folder under the project's `themes/`, else one that the tool brings. */
import type { Host } from './host.ts';

export interface FoundTheme {
  readonly file: string;
  /** Parsed JSON; undefined: there is no such theme, or it is no JSON. */
  readonly tokens: unknown;
  readonly known: readonly string[];
}

export async function loadTheme(host: Host, name: string, root: string): Promise<FoundTheme> {
  const folders = ['themes/', `${root}themes/`];
  const plain = /^[\w-]+$/.test(name);
  for (const folder of plain ? folders : []) {
    const file = `${folder}${name}/tokens.json`;
    const bytes = await host.readBytes(file);
    if (bytes) return { file, tokens: parse(bytes), known: [] };
  }
  const names = (await Promise.all(folders.map((f) => host.list(f)))).flat();
  const known = [...new Set(names.filter((n) => n.endsWith('/')).map((n) => n.slice(0, -1)))];
  return { file: `themes/${name}/tokens.json`, tokens: undefined, known };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    return { unreadable: cause instanceof Error ? cause.message : '' };
  }
}
