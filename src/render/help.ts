/** The keys of the presentation → the list that key `?` opens, in the deck's language (reveal's own is English). */
import { escapeHtml } from './escape-html.ts';
import { screenWords } from './screen-words.ts';

export function renderHelp(language: 'ja' | 'en', presenter: boolean): string {
  const { help, keys, speakerKey } = screenWords[language];
  const rows = [...keys.slice(0, -1), ...(presenter ? [speakerKey] : []), ...keys.slice(-1)].map(
    ([names, what]) => {
      const each = names.split(' ').map((name) => `<kbd>${escapeHtml(name)}</kbd>`);
      return `<tr><th scope="row">${each.join(' ')}</th><td>${escapeHtml(what)}</td></tr>`;
    },
  );
  return `<dialog id="help" aria-labelledby="help-title">
<div class="figures-head"><h2 id="help-title">${help.title}</h2><button type="button" id="help-close">${help.close}</button></div>
<table>${rows.join('\n')}</table>
</dialog>`;
}

/** A part of the start script; runs before the others listen to keys. */
export const helpScript = `
  const help = document.getElementById('help');
  document.getElementById('help-close').addEventListener('click', () => help.close());
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    const asked = event.key === '?' || event.key === 'F1';
    if (!help.open && !asked) return;
    // While it is open no key does what it says.
    event.stopImmediatePropagation();
    if (!asked && event.key !== 'Escape') return;
    event.preventDefault();
    if (help.open) help.close();
    else help.showModal();
  }, true);
`;

export const helpCss = `
#help { box-sizing: border-box; width: 640px; max-width: 96vw; max-height: 96vh; overflow: auto; padding: 24px 32px; border: 1px solid var(--grid); background: var(--surface); color: var(--ink); font: 400 16px/1.5 var(--font), sans-serif; }
#help::backdrop { background: #0009; }
#help h2 { margin: 0; font-size: 22px; }
#help-close { padding: 4px 16px; border: 1px solid currentcolor; background: none; color: inherit; font: inherit; cursor: pointer; }
#help table { width: 100%; margin-top: 12px; border-collapse: collapse; }
#help :is(th, td) { padding: 5px 16px 5px 0; border-bottom: 1px solid var(--grid); text-align: left; font-weight: 400; }
#help th { white-space: nowrap; }
#help td { word-break: auto-phrase; }
#help kbd { display: inline-block; padding: 0 7px; border: 1px solid var(--rule); border-radius: 4px; font: inherit; }
@media (max-width: 600px) {
  #help { padding: 16px; }
  #help th { width: 96px; white-space: normal; }
  #help kbd { margin: 2px 0; }
}
`;
