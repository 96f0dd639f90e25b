/** A language → the opening tag of a document in it. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';

/** How a language is set is told by a class: rules that ask for it need not know which languages there are. */
export function htmlTag(language: LanguageName): string {
  const { code, writing } = languageOf(language);
  return `<html lang="${code}"${writing.fullWidth ? ' class="full-width"' : ''}>`;
}
