/** A clause that names a row, or several → what it says of them that their cells contradict, or bear out: a day, a loss, a label. No claim is needed. Pure. */
import type { SentenceWords } from '../../languages/parts/sentences.ts';
import type { Cell, Dataset, Field, Row, Table } from '../../model/dataset.ts';
import { compareDecimals } from '../../quantity/index.ts';
import { foldText, type Span } from '../../text/mask-text.ts';
import { eventsOf, holds, wordsOf } from './clause-patterns.ts';
import { maskNames, type Clause } from './clauses.ts';
import { isProposal } from './demands.ts';
import type { Finding } from './finding.ts';
import { groupsOf } from './joined-names.ts';
import { periodOf, type Name } from './name.ts';
import { isLimit } from './other-times.ts';
import { isOf } from './referents.ts';

interface NamedRow {
  readonly table: Table;
  readonly row: Row;
  readonly name: Name;
}

/** What a clause says of a row: which columns could tell it, and whether a cell agrees; undefined where it leaves it open. */
interface SaidOfRow extends Span {
  readonly isTold: (field: Field) => boolean;
  readonly agrees: (cell: Cell) => boolean | undefined;
}

/** What the clause says that a cell of a row it names contradicts. @param sentence the clauses beside it: the row may be named in another */
export function checkRow(
  dataset: Dataset,
  clause: Clause,
  sentence: readonly Clause[],
  language: SentenceWords,
): Finding | undefined {
  for (const { said, cells } of saidOf(dataset, clause, sentence, language)) {
    const [first] = cells;
    // One column that agrees is enough, as is one that does not tell.
    if (!first || cells.some(({ cell }) => said.agrees(cell) !== false)) continue;
    const { from, to } = said;
    return {
      rule: 'row-says-otherwise',
      from: clause.from + from,
      to: clause.from + to,
      said: clause.text.slice(from, to),
      row: first.name.text,
      column: first.field.title,
      cell: labelOf(first.field, first.cell.raw.trim()),
    };
  }
  return undefined;
}

/** What the clause says of its rows, where their cells bear all of it out: it needs no claim. */
export function heldByRows(
  dataset: Dataset,
  clause: Clause,
  language: SentenceWords,
): readonly Span[] {
  const all = saidOf(dataset, clause, [], language);
  const isHeld = all.every(({ said, cells }) => cells.some((c) => said.agrees(c.cell) === true));
  return isHeld
    ? all.map(({ said: { from, to } }) => ({ from: from + clause.from, to: to + clause.from }))
    : [];
}

/** Whether it says of its rows something that their cells could tell. */
export function tellsOfRows(dataset: Dataset, clause: Clause, language: SentenceWords): boolean {
  return saidOf(dataset, clause, [], language).length > 0;
}

interface SaidOfCells {
  readonly said: SaidOfRow;
  readonly cells: readonly { readonly name: Name; readonly field: Field; readonly cell: Cell }[];
}

function saidOf(
  dataset: Dataset,
  clause: Clause,
  sentence: readonly Clause[],
  language: SentenceWords,
): SaidOfCells[] {
  const isNamed = clause.names.some((n) => isOf(n, 'row') && !isOf(n, 'period'));
  const names = isNamed ? clause.names : sentence.flatMap((c) => c.names);
  if (isProposal(clause, language)) return [];
  const masked = maskNames(clause);
  if (holds(masked, 'denials', language)) return [];
  return rowsNamed(dataset, names, isNamed ? clause : undefined, language).flatMap((rows) => {
    const all = [
      ...daysSaid(clause, masked, language),
      ...signsSaid(masked, language),
      ...labelsSaid(rows, clause, masked, language),
    ];
    return all.map((said) => ({ said, cells: cellsOf(rows, said) }));
  });
}

function cellsOf(rows: readonly NamedRow[], { isTold }: SaidOfRow): SaidOfCells['cells'] {
  return rows.flatMap(({ table, row, name }) =>
    table.fields.filter(isTold).flatMap((field) => {
      const cell = row.cells.get(field.name);
      return cell ? [{ name, field, cell }] : [];
    }),
  );
}

/** The row that is named alone, in each table that has one of its name; or each of several of which the same is said. */
function rowsNamed(
  { tables }: Dataset,
  names: readonly Name[],
  clause: Clause | undefined,
  language: SentenceWords,
): readonly (readonly NamedRow[])[] {
  const named = names.filter((n) => isOf(n, 'row') && !isOf(n, 'period'));
  const isOne = named.every((n) => n.text === named[0]?.text);
  const isJoined = clause !== undefined && groupsOf(named, clause, language).length === 1;
  if (!isOne && !isJoined) return [];
  const all = named.filter((n, i) => named.findIndex((other) => other.text === n.text) === i);
  return all.map((name) =>
    name.refs.flatMap((ref) => {
      const table = ref.kind === 'row' ? tables.get(ref.table) : undefined;
      const row = ref.kind === 'row' ? table?.byKey.get(ref.row) : undefined;
      return table && row ? [{ table, row, name }] : [];
    }),
  );
}

function labelOf({ categories }: Field, raw: string): string {
  return categories.find((c) => c.value === raw)?.label ?? raw;
}

/** A time and a word for what happened then, over a column of such days: 「2025年に量産を開始」. */
function daysSaid(clause: Clause, masked: string, language: SentenceWords): SaidOfRow[] {
  const times = clause.names.filter((n) => isOf(n, 'period') && !isOf(n, 'row'));
  const [time] = times;
  if (!time || times.some((n) => isLimit(n, clause, language))) return [];
  const periods = times.flatMap(({ refs }) => refs.filter((r) => r.kind === 'period'));
  return eventsOf(language)
    .filter((event) => event.test(masked))
    .map((event) => ({
      from: time.from - clause.from,
      to: time.to - clause.from,
      isTold: ({ type, title }) => type === 'moment' && event.test(title.toLowerCase()),
      agrees: ({ value }) => {
        const own = value.type === 'moment' ? periodOf(value.moment) : undefined;
        return own && periods.some((p) => p.from <= own.to && own.from <= p.to);
      },
    }));
}

/** A loss or a gain, over columns of results. */
function signsSaid(masked: string, language: SentenceWords): SaidOfRow[] {
  const losses = [...masked.matchAll(wordsOf('losses', language))];
  const gains = [...masked.matchAll(wordsOf('gains', language))];
  // “From a loss to a profit” says both.
  if (losses.length > 0 === gains.length > 0) return [];
  const [word] = [...losses, ...gains];
  if (!word) return [];
  return [
    {
      from: word.index,
      to: word.index + word[0].length,
      isTold: ({ title }) =>
        holds(title.toLowerCase(), 'results', language) &&
        !holds(title.toLowerCase(), 'grossResults', language),
      agrees: ({ value }) => {
        const { low, high } = (value.type === 'quantity' && value.quantity.stated) || {};
        if (high && compareDecimals(high.at, '0') < 0) return losses.length > 0;
        return low && compareDecimals(low.at, '0') > 0 ? losses.length === 0 : undefined;
      },
    },
  ];
}

/** 「北工場は稼働中」, “Northgate is in trial”: nothing between the two but what says that it is so. */
function labelsSaid(
  rows: readonly NamedRow[],
  clause: Clause,
  masked: string,
  language: SentenceWords,
): SaidOfRow[] {
  const labels = clause.names.flatMap((name) => {
    const refs = name.refs.flatMap((ref) =>
      ref.kind === 'value' && rows.some((r) => r.table.name === ref.table) ? [ref] : [],
    );
    return refs.map((ref) => ({ name, ref }));
  });
  return labels.flatMap(({ name, ref }): SaidOfRow[] => {
    const alone = labels.every((l) => l.name === name || l.ref.field !== ref.field);
    const [row] = rows;
    if (!alone || !row) return [];
    // “The extension of the line is under way”: its column is named.
    const column = row.table.fields.find((f) => f.name === ref.field);
    const ahead = masked.slice(0, Math.max(0, row.name.from - clause.from));
    const isOfColumn = column !== undefined && ahead.includes(foldText(column.title));
    if (!isOfColumn && !isPredicate(row, name, clause, masked, language)) return [];
    return [
      {
        from: name.from - clause.from,
        to: name.to - clause.from,
        isTold: (field) => field.name === ref.field && field.categories.length > 0,
        agrees: ({ raw }) => (raw.trim() === '' ? undefined : raw.trim() === ref.value),
      },
    ];
  });
}

/** 「主力事業である」, “a public line”: what its rows are called goes with the label. */
function withoutNoun(behind: string, { fields }: Table): string {
  const nouns = fields.filter((f) => f.names).map((f) => foldText(f.title));
  const noun = nouns.find((n) => behind.trimStart().startsWith(n));
  return noun === undefined
    ? behind
    : behind
        .trimStart()
        .slice(noun.length)
        .replace(/^s(?!\p{L})/u, '');
}

function isPredicate(
  { name: row, table }: NamedRow,
  label: Name,
  clause: Clause,
  masked: string,
  language: SentenceWords,
): boolean {
  if (row.to > label.from || row.from < clause.from) return false;
  const between = masked.slice(row.to - clause.from, label.from - clause.from);
  const behind = withoutNoun(masked.slice(label.to - clause.from), table);
  if (!holds(between, 'copulas', language)) return false;
  const rest = ['copulas', 'aspects'] as const;
  const left = rest.reduce((text, list) => text.replace(wordsOf(list, language), ' '), between);
  if (language.wordsTouch) {
    return /^[\s、]*$/.test(left) && /^(?:$|[。、だでにへとし]|中(?:$|[。、だで]))/.test(behind);
  }
  const words = left.split(/[^\p{L}]+/u).filter((w) => w !== '');
  const next = /^[\s]*([\p{L}-]*)/u.exec(behind)?.[1] ?? '';
  const { functionWords } = language.clauses;
  return (
    words.every((w) => functionWords.includes(w)) &&
    (next === '' || (functionWords.includes(next) && !behind.startsWith('-')))
  );
}
