/** Names of themes → every pair of their colours. */
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { loadTheme } from './host/find-theme.ts';
import { nodeHost, toolRoot } from './host/node.ts';
import { startOf } from './model/place.ts';
import { floored, themePairs, type Pair } from './theme/resolve-theme.ts';

export { floored };

export interface CheckedTheme {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

/** @param names none: all themes of the project and of the tool */
export async function checkThemes(names: readonly string[]): Promise<{
  readonly themes: readonly CheckedTheme[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const themes: CheckedTheme[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names.length > 0 ? names : await allThemes()) {
    const found = await loadTheme(nodeHost, name, toolRoot, startOf(''));
    const checked = found.value && themePairs(name, found.value.file, found.value.tokens);
    diagnostics.push(...found.diagnostics, ...(checked?.diagnostics ?? []));
    if (checked?.value) themes.push({ name, pairs: checked.value });
  }
  return { themes, diagnostics };
}

async function allThemes(): Promise<string[]> {
  const folders = ['themes/', `${toolRoot}themes/`];
  const listed = (await Promise.all(folders.map((f) => nodeHost.list(f)))).flat();
  return [...new Set(listed.filter((n) => n.endsWith('/')).map((n) => n.slice(0, -1)))].sort();
}
