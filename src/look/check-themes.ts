/** Names of themes → every pair of their colours. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { loadTheme, themeNames } from '../host/find-theme.ts';
import type { Host } from '../host/host.ts';
import { startOf } from '../model/place.ts';
import { floored, themePairs, type Pair } from '../theme/resolve-theme.ts';

export { floored };

export interface CheckedTheme {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

/** @param names none: all themes of the project and of the tool */
export async function checkThemes(
  host: Host,
  names: readonly string[],
): Promise<{
  readonly themes: readonly CheckedTheme[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  const themes: CheckedTheme[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names.length > 0 ? names : (await themeNames(host)).sort()) {
    const found = await loadTheme(host, name, startOf(''));
    const checked = found.value && themePairs(name, found.value.file, found.value.tokens);
    diagnostics.push(...found.diagnostics, ...(checked?.diagnostics ?? []));
    if (checked?.value) themes.push({ name, pairs: checked.value });
  }
  return { themes, diagnostics };
}
