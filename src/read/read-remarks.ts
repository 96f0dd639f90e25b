/** What is still to be done, for who writes the deck: rows of remarks.csv, and `# TODO` in deck.yaml. Neither is read by a build. */
import { Lexer } from 'yaml';
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Remark } from '../model/in-page.ts';
import { parseCsv, type CsvCell } from './parse-csv.ts';
import { slideLines } from './slide-lines.ts';
import { plainDialect } from './table-dialect.ts';

export const remarksFile = 'remarks.csv';
const columns = ['slide', 'who', 'text', 'done'] as const;

/** Those that are open: `done` is blank. */
export function readRemarks(file: string, csv: string): Outcome<readonly Remark[]> {
  const { table, diagnostics } = parseCsv(file, csv, plainDialect);
  if (!table) return { diagnostics };
  const names = table.head.map((cell) => cell.text.trim());
  const unknown = table.head.filter((_, i) => !columns.some((c) => c === names[i]));
  const missing = (['slide', 'text'] as const).filter((c) => !names.includes(c));
  const problems = [
    ...diagnostics,
    ...unknown.map(({ text: name, place }) =>
      error('csv-header-unknown', { name, nearest: nearest(name, columns) }, place),
    ),
    ...missing.map((name) =>
      error('csv-column-missing', { name, nearest: [] }, table.head[0]?.place),
    ),
    ...table.rows
      .filter((row) => row.length !== names.length)
      .map((row) =>
        error('csv-ragged', { found: row.length, expected: names.length }, row[0]?.place),
      ),
  ];
  if (problems.length > 0) return { diagnostics: problems };
  const remarks = table.rows.flatMap((row): Remark[] => {
    const cell = (column: (typeof columns)[number]): CsvCell | undefined =>
      row[names.indexOf(column)];
    const told = (column: (typeof columns)[number]): string => cell(column)?.text.trim() ?? '';
    const { line = 1, column = 1 } = cell('text')?.place ?? {};
    if (told('done') !== '' || told('text') === '') return [];
    return [
      { slide: told('slide'), who: told('who'), text: told('text'), at: { file, line, column } },
    ];
  });
  return { value: remarks, diagnostics: [] };
}

/** `# TODO ask for the figure`, on the slide in which it stands, or above which. */
export function todosIn(file: string, yaml: string): readonly Remark[] {
  const slideAt = slideLines(yaml);
  const lines = yaml.split('\n');
  let offset = 0;
  let isText = false;
  return [...new Lexer().lex(yaml)].flatMap((token): Remark[] => {
    // Marks of the lexer's own; a text of many lines follows the last of them.
    const isMark = token === '\u0002' || token === '\u0018' || token === '\u001f';
    const wasText = isText;
    isText = token === '\u001f';
    if (isMark) return [];
    const from = offset;
    offset += token.length;
    const told = wasText ? undefined : /^#+[ \t]*TODO\b:?[ \t]*(.*)/.exec(token)?.[1];
    if (told === undefined) return [];
    const before = yaml.slice(0, from).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    // Alone on its line it is of what comes next.
    const isAlone = lines[line - 1]?.trim().startsWith('#') === true;
    const next = lines.findIndex((l, i) => i >= line && !/^\s*(?:#.*)?$/.test(l));
    const slide = slideAt(isAlone && next >= 0 ? next + 1 : line) ?? '';
    return [{ slide, who: '', text: told.trim(), at: { file, line, column } }];
  });
}
