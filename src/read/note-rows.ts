/** What a spreadsheet holds above and below its table: title lines, and notes (“Source: …”, “* provisional”, 注) …), which are no rows. */
import type { CsvCell, CsvTable } from './parse-csv.ts';

type CsvRow = readonly CsvCell[];

/** The notes at the end of a table, from the first to the last line; empty where there are none. */
export function noteRows({ head, rows }: CsvTable): readonly CsvRow[] {
  if (head.length < 2) return [];
  const last = rows.findLastIndex((row) => !isLone(row, head.length));
  const lone = rows.slice(last + 1);
  // A note stands apart from the table, or reads like one. Behind the first all are notes.
  const first = lone.findIndex((row, i) => {
    const before = lone[i - 1] ?? rows[last] ?? head;
    return isApart(before, row) || isNote(row[0]?.text.trim() ?? '');
  });
  return first < 0 ? [] : lone.slice(first);
}

/** Text in the first cell, and nothing else. */
function isLone(row: CsvRow, width: number): boolean {
  const [first, ...others] = row;
  const text = first?.text.trim() ?? '';
  const isText = text !== '' && !/^[-+]?[\d.,\s]+$/.test(text);
  return isText && row.length <= width && others.every((cell) => cell.text.trim() === '');
}

/** A blank line lies between them. */
function isApart(before: CsvRow, row: CsvRow): boolean {
  const end = before.at(-1)?.place.endLine ?? 0;
  return (row[0]?.place.line ?? 0) > end + 1;
}

/** A line that says something of the table: a source, a footnote. */
export function isNote(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (/^\p{No}/u.test(text)) return true;
  return [noteSigns, noteWords, noteKanji, explained].some((pattern) => pattern.test(plain));
}

/** *, ※, ©, (1), 1), 1/, [a], (*) in front. */
const noteSigns = /^(?:[*†‡§※©]|[([〔](?:\d{1,2}|[a-z*])[)\]〕]|(?:\d{1,2}|[a-z])(?:\)|\/\s)\s*\D)/;
const noteWords =
  /^(?:sources?|notes?|remarks?|footnotes?|data|data source|last updated?|copyright|quellen?|datenquellen?|anmerkung(?:en)?|hinweise?|stand|fuentes?|notas?|fontes?|fonti?|nota|bron(?:nen)?|champ|lecture|源|来源)\s*\d*\s*(?:[:.)、–—-]|\d{4})/i;
/** (注)…, 〔注〕…, 注 2 …, 備考 …, 資料:… */
const noteKanji =
  /^[([〔【<《]?(?:注|註|注記|備考|出典|出所|資料|単位|原注|凡例)\s*\d*\s*(?:[:.)\]〕】>》、\s]|$)/;
/** Many words, a sentence, or what a sign stands for: `p = provisional`. */
const explained = /^(?:\S+\s+){4,}\S+$|。$|^\S{1,3}\s*=\s*\S/;

/** The row that holds the head, where title lines stand above it; undefined: the head is where it belongs, or nowhere. */
export function headBelow({ head, rows }: CsvTable, names: readonly string[]): CsvRow | undefined {
  const known = (row: CsvRow): number =>
    new Set(row.map((cell) => cell.text.trim()).filter((text) => names.includes(text))).size;
  if (names.length < 2 || known(head) > 0) return undefined;
  return rows.slice(0, mostTitles).find((row) => known(row) * 2 > names.length);
}

const mostTitles = 10;
