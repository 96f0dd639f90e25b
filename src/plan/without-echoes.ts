/** What is told of a deck → the same without what is part of another slip. */
import type { MarkupKind } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place } from '../model/place.ts';

/** A number in a formula, a footnote or code is part of that one slip; of words set in bold the words stay. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const markup = diagnostics.flatMap((d) =>
    d.code === 'markup-foreign' && !keepsItsWords.has(d.args.kind) && d.at ? [d.at] : [],
  );
  const within = (place: Place): boolean =>
    markup.some(
      (m) =>
        m.file === place.file &&
        isBefore(m.line, m.column, place.line, place.column) &&
        isBefore(place.endLine, place.endColumn, m.endLine, m.endColumn),
    );
  return diagnostics.filter((d) => d.code === 'markup-foreign' || !d.at || !within(d.at));
}

const keepsItsWords: ReadonlySet<MarkupKind> = new Set([
  'bold',
  'heading',
  'italic',
  'list',
  'ruby',
  'strike',
]);

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column <= otherColumn);
}
