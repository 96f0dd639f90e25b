/** A deck's text → runs of words, bindings and line breaks, with **bold** and [links](https://…). Pure. */
import type { BindingProblem } from '../diagnostics/codes.ts';
import type { AuthoredRun } from './authored.ts';
import { escaped, findMarkup, type FoundMarkup } from './find-markup.ts';
import { parseBinding } from './parse-binding.ts';

export type TextProblem =
  | {
      readonly type: 'binding';
      readonly problem: BindingProblem;
      readonly found: string;
      readonly from: number;
      readonly to: number;
    }
  | ({ readonly type: 'markup' } & FoundMarkup)
  | { readonly type: 'mark-unclosed'; readonly from: number; readonly to: number }
  | {
      readonly type: 'link-refused';
      readonly href: string;
      readonly from: number;
      readonly to: number;
    };

export interface ParsedText {
  readonly runs: readonly AuthoredRun[];
  readonly problems: readonly TextProblem[];
}

/** A backslash before a character that is markup somewhere makes it the character itself (`\*`, `\{`, `\<`). Blank space at both ends is dropped. */
export function parseText(text: string): ParsedText {
  const runs: AuthoredRun[] = [];
  const problems: TextProblem[] = [];
  let strong: { from: number } | undefined;
  let link: { href: string; end: number; resume: number } | undefined;
  let words = '';
  let wordsFrom = 0;
  const end = text.trimEnd().length;
  let i = text.length - text.trimStart().length;

  const style = () => ({ strong: strong !== undefined, href: link?.href ?? null });
  const flush = (to: number) => {
    if (words !== '') runs.push({ type: 'words', text: words, from: wordsFrom, to, ...style() });
    words = '';
  };
  const take = (characters: string, length: number) => {
    if (words === '') wordsFrom = i;
    words += characters;
    i += length;
  };

  while (i < end) {
    if (link && i === link.end) {
      flush(i);
      i = link.resume;
      link = undefined;
      continue;
    }
    const rest = text.slice(i, end);
    if (isEscape.test(rest)) {
      take(rest.charAt(1), 2);
    } else if (rest.startsWith('{{')) {
      flush(i);
      const found = parseBinding(rest);
      const to = i + found.length;
      if (found.ok) runs.push({ type: 'binding', names: found.names, from: i, to, ...style() });
      else {
        problems.push({
          type: 'binding',
          problem: found.problem,
          found: text.slice(i, to),
          from: i,
          to,
        });
      }
      i = to;
    } else if (rest.startsWith('**')) {
      flush(i);
      strong = strong ? undefined : { from: i };
      i += 2;
    } else if (!link && linkStart.test(rest)) {
      flush(i);
      const [whole, inside = '', href = ''] = linkStart.exec(rest) ?? [''];
      const from = i + inside.length + 3;
      if (safeLink.test(href)) {
        link = { href, end: i + 1 + inside.length, resume: i + whole.length };
      } else {
        problems.push({ type: 'link-refused', href, from, to: from + href.length });
        link = undefined;
      }
      i += 1;
    } else if (/^\r?\n/.test(rest)) {
      flush(i);
      const length = rest.startsWith('\r') ? 2 : 1;
      runs.push({ type: 'break', from: i, to: i + length, ...style() });
      i += length;
    } else {
      take(rest.charAt(0), 1);
    }
  }
  flush(end);
  if (strong) problems.push({ type: 'mark-unclosed', from: strong.from, to: strong.from + 2 });
  const markup = findMarkup(text);
  // What stands in it is told with it.
  const own = problems.filter((p) => !markup.some((m) => m.from <= p.from && p.to <= m.to));
  return { runs, problems: [...own, ...markup.map((m) => ({ type: 'markup' as const, ...m }))] };
}

const isEscape = new RegExp(`^${escaped.source}`);
/** `[words](address)`; the words hold no bracket but those of bindings. */
const linkStart = /^\[((?:[^[\]{}\n]|\{\{[^}]*\}\})+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)/;
/** Control characters inside a scheme (`java\tscript:`) fail the first class already. */
const safeLink = /^(?:https?:\/\/|mailto:)[\u0021-\u007e\u00a0-\uffff]+$/;
