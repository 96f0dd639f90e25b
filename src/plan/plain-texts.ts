/** The texts of a deck that are printed as they are written → the markup in them. A warning: they have no backslash to say that it is meant. */
import { warning } from '../diagnostics/diagnostic.ts';
import { findMarkupInPlain } from '../text/find-markup.ts';
import type { Context } from './context.ts';

export function checkPlainTexts({ printed, report, locate }: Context): void {
  for (const { path, text, as } of printed) {
    if (as === 'rich') continue;
    for (const { from, to, found } of findMarkupInPlain(text)) {
      report(warning('markup-in-plain', { found }, locate(path, from, to)));
    }
  }
}
