/** What is to be said on a terminal → the same without anything that moves its cursor, but for our own colours and progress lines. */

/** `ESC[1m`, `ESC[K`, and the return before it. */
const ours = /\u001b\[(?:\d{0,2}m|K)|\r(?=\u001b\[K)/gu;
const moving = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

export function terminalText(text: string): string {
  let safe = '';
  let from = 0;
  for (const match of text.matchAll(ours)) {
    safe += text.slice(from, match.index).replace(moving, '\uFFFD') + match[0];
    from = match.index + match[0].length;
  }
  return safe + text.slice(from).replace(moving, '\uFFFD');
}

/** A name out of a stranger's file, wherever it is written to: nothing in it moves a cursor, turns text, or fills a screen. */
export function strangersName(name: string): string {
  const most = 300;
  const short = name.length > most ? `${name.slice(0, most)}…` : name;
  return short.replace(/[\t\n]/g, ' ').replace(moving, '\uFFFD');
}
