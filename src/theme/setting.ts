/** What a theme says of sizes, distances and its page → all that setting needs but the widths of its fonts. */
import type { Setting } from '../model/setting.ts';
import type { Tokens } from '../model/tokens.ts';
import { resolvePage } from './page.ts';
import { resolveSizes, resolveSpaces } from './text-sizes.ts';

export function resolveSetting(
  tokens: Partial<Pick<Tokens, 'text' | 'lines' | 'space' | 'page'>> = {},
): Omit<Setting, 'measure'> {
  const text = resolveSizes(tokens);
  return {
    text,
    space: resolveSpaces(tokens.space),
    page: resolvePage(tokens.page ?? '16:9', text),
  };
}
