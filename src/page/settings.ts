/** The JSON that the tool has put beside a script → its settings. */
import type { PageSettings } from '../model/in-page.ts';

export function settingsOf<Name extends keyof PageSettings>(name: Name): PageSettings[Name] {
  const block = document.querySelector(`script.settings-${name}`);
  return JSON.parse(block?.textContent ?? '') as PageSettings[Name];
}
