/** A place in a file → the author's own editor, there. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import launchEditor from 'launch-editor';
import type { Spot } from '../model/in-page.ts';

/** They need the terminal, where the tool runs. */
const inTerminal = /^(?:vi|vim|nvim|nano|pico|micro|emacs|hx|helix|kak|joe|jed|ed|ne|mcedit)$/;

/** `$VISUAL`, `$EDITOR`; undefined: none is named, or one for a terminal. */
export function ownEditor(environment: Readonly<Record<string, string | undefined>>) {
  return [environment['VISUAL'], environment['EDITOR']].find((named = '') => {
    const program = /^\s*(?:"([^"]+)"|(\S+))/.exec(named);
    const name = (program?.[1] ?? program?.[2] ?? '').replace(/^.*[\\/]|\.exe$/g, '');
    return name !== '' && !inTerminal.test(name);
  });
}

/** @param failed told with the reason, when the program has ended */
export function openEditor(editor: string, spot: Spot, failed: (reason: string) => void): void {
  const place = `${resolve(spot.file)}:${String(spot.line)}:${String(spot.column)}`;
  launchEditor(place, editor, (_, reason) => {
    failed(reason ?? '');
  });
}

/** An address that VS Code opens, where it is installed. */
export function editorLink(spot: Spot): string {
  const { pathname } = pathToFileURL(resolve(spot.file));
  return `vscode://file${pathname}:${String(spot.line)}:${String(spot.column)}`;
}
