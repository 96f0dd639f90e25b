/** The one serialiser of script blocks: nothing in it can end a script or begin a comment. */
import type { PageSettings } from '../model/in-page.ts';

/** What a script of ours reads when it starts (page/settings.ts): no browser runs it, and no policy need name it. */
export function settingsBlock<Name extends keyof PageSettings>(
  name: Name,
  settings: PageSettings[Name],
): string {
  const json = inScript(JSON.stringify(settings));
  return `<script type="application/json" class="settings-${name}">${json}</script>`;
}

/** @param text JSON */
export function inScript(text: string): string {
  return text
    .replaceAll('<', '\\u003C')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
