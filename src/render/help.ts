/** The keys of the presentation → the list that key `?` opens, in the deck's language (reveal's own is English). */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { escapeHtml } from './escape-html.ts';

export function renderHelp(language: LanguageName, presenter: boolean): string {
  const { help, close, keys, speakerKey } = languageOf(language).screen;
  const rows = [...keys.slice(0, -1), ...(presenter ? [speakerKey] : []), ...keys.slice(-1)].map(
    ([names, what]) => {
      const each = names.split(' ').map((name) => `<kbd>${escapeHtml(name)}</kbd>`);
      return `<tr><th scope="row">${each.join(' ')}</th><td>${escapeHtml(what)}</td></tr>`;
    },
  );
  return `<dialog id="help" aria-labelledby="help-title">
<div class="figures-head"><h2 id="help-title">${help.title}</h2><button type="button" id="help-close">${close}</button></div>
<table>${rows.join('\n')}</table>
</dialog>`;
}

/** All that the help says to a speaker. */
export function helpWords(language: LanguageName): string {
  const { help, close, keys, speakerKey } = languageOf(language).screen;
  return [help.title, close, ...keys.flat(), ...speakerKey].join('');
}
