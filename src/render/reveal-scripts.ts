/**
 * reveal.js as its package brings it → as our pages run it. Reveal merges the address's query into its settings, and its
 * speaker view opens the frames that a query names: neither sees the query (what a page may be asked is listed in
 * page/own-windows.ts). The speaker view speaks the deck's language.
 */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { fontFamily } from '../model/theme.ts';

export function withoutQuery(script: string): string {
  return swap(script, /\b(?:window\.)?location\.search\b/g, "''");
}

/** @param notes reveal's notes plugin */
export function speakerView(notes: string, language: LanguageName): string {
  const { code, screen } = languageOf(language);
  const { speaker: words } = screen;
  const [standard, wide, tall, notesOnly] = words.layouts;
  const swaps: readonly (readonly [theirs: string, ours: string])[] = [
    ['<html lang="en">', `<html lang="${code}">`],
    ['<title>reveal.js - Speaker View</title>', `<title>${words.title}</title>`],
    // The notes in the deck's own fonts, which stand in its first style: a machine may have none for them.
    [
      '</style>',
      '</style><script>document.head.append(opener.document.querySelector("style").cloneNode(true))<\\/script>',
    ],
    ['font-family: Helvetica;', `font-family: '${fontFamily}', Helvetica, sans-serif;`],
    // The handshake waits for both previews: a state told to one that is still loading is lost, and it shows another slide.
    [
      "window.opener.postMessage( JSON.stringify({ namespace: 'reveal-notes', type: 'connected'} ), '*' );",
      'previewIsReady();',
    ],
    [
      'function setupIframes( data ) {',
      `var readyPreviews = 0;
        function previewIsReady() {
          if( ++readyPreviews === 2 ) window.opener.postMessage( JSON.stringify({ namespace: 'reveal-notes', type: 'connected' }), '*' );
        }
        function setupIframes( data ) {`,
    ],
    [
      "upcomingSlide = document.createElement( 'iframe' );",
      "upcomingSlide = document.createElement( 'iframe' ); upcomingSlide.addEventListener( 'load', previewIsReady );",
    ],
    ['>Loading speaker view...<', `>${words.loading}<`],
    ['>Upcoming<', `>${words.upcoming}<`],
    ['>Time <', `>${words.time} <`],
    ['>Click to Reset<', `>${words.reset}<`],
    ['>0:00 AM<', '><'],
    ['>Pacing – Time to finish current slide<', `>${words.pacing}<`],
    ['>Notes</h4>', `>${words.notes}</h4>`],
    ["'default': 'Default'", `'default': '${standard}'`],
    ["'wide': 'Wide'", `'wide': '${wide}'`],
    ["'tall': 'Tall'", `'tall': '${tall}'`],
    ["'notes-only': 'Notes only'", `'notes-only': '${notesOnly}'`],
    ["'Layout' + ( title ? ( ': ' + title ) : '' )", `'${words.layout}' + ( title || '' )`],
    [
      'Cross origin error.<br>The speaker window can only be opened from the same origin.',
      words.stranger,
    ],
    [
      'Error connecting to main window.<br>Please try closing and reopening the speaker view.',
      words.lost,
    ],
    [
      'Speaker view popup failed to open. Please make sure popups are allowed and reopen the speaker view.',
      words.noWindow,
    ],
    // 16:51 in every language: what a browser makes of a time differs with its build.
    [
      "now.toLocaleTimeString( 'en-US', { hour12: true, hour: '2-digit', minute:'2-digit' } )",
      "zeroPadInteger( now.getHours() ) + ':' + zeroPadInteger( now.getMinutes() )",
    ],
  ];
  return swaps.reduce((script, [theirs, ours]) => swap(script, theirs, ours), withoutQuery(notes));
}

/** @throws where another version of reveal.js words it otherwise: nothing of it may slip by */
function swap(script: string, theirs: string | RegExp, ours: string): string {
  const parts = script.split(theirs);
  const isOnce = typeof theirs !== 'string' || parts.length === 2;
  if (parts.length < 2 || !isOnce) throw new Error(`reveal.js does not say ${String(theirs)} once`);
  return parts.join(ours);
}
