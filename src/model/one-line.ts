/** A text of several lines → one: lines of a script without blanks join as they are, others with one. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, (_, at: number, whole: string) => {
    const before = whole.slice(0, at).at(-1) ?? '';
    const after = whole.slice(at).trimStart().charAt(0);
    return wide.test(before) || wide.test(after) ? '' : ' ';
  });
}

/** As a page prints it: blanks beside each other are one, and a tab is one. */
export function withSingleBlanks(text: string): string {
  return oneLine(text).replace(/[ \t\r\f]+/g, ' ');
}

/** Written without spaces between words: kana, kanji and full-width signs. */
const wide = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
