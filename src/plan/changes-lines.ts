/** Changes → the lines of a slide that lists them: what went whole is one line, and there are as many as fit. Pure. */
import { addressNames, renderAddress } from '../facts/address.ts';
import { changeCell, changesColumns, fitChange } from '../fit/fit-changes.ts';
import { roomForRows, setHeads } from '../fit/fit-rows.ts';
import type { Fit } from '../fit/set-text.ts';
import type { FactChange } from '../model/changes.ts';
import type { Views } from '../model/layout-views.ts';

/** A change, or several that are one thing that happened: a month that is gone from a table. */
export interface ChangeLine {
  readonly what: string;
  readonly kind: FactChange['kind'];
  readonly before: string;
  readonly after: string;
  readonly change: FactChange;
  /** How many changes it tells. */
  readonly count: number;
}

/**
 * Rows and columns that went whole are a line each, behind all that stands or is new: of a table of the last six months
 * a reader wants the new figures, and to hear once that a month is gone.
 */
export function changeLines(
  told: readonly FactChange[],
  many: (name: string, count: number) => string,
): ChangeLine[] {
  const gone = told.filter((c) => c.kind === 'removed');
  const rows = together(gone, rowOf, 2);
  const columns = together(rows.rest, columnOf, 3);
  const single = (change: FactChange): ChangeLine => ({
    what: change.label,
    kind: change.kind,
    before: change.before?.text ?? '',
    after: change.after?.text ?? '',
    change,
    count: 1,
  });
  return [
    ...told.filter((c) => c.kind !== 'removed').map(single),
    ...[...rows.whole, ...columns.whole].map(({ first, all }) => ({
      ...single(first),
      what: many(sharedWords(all.map((c) => c.label)), all.length),
      before: '',
      count: all.length,
    })),
    ...columns.rest.map(single),
  ];
}

function together(
  changes: readonly FactChange[],
  keyOf: (address: string) => string,
  least: number,
): { whole: { first: FactChange; all: FactChange[] }[]; rest: FactChange[] } {
  const groups = new Map<string, { first: FactChange; all: FactChange[] }>();
  for (const change of changes) {
    const group = groups.get(keyOf(change.address)) ?? { first: change, all: [] };
    group.all.push(change);
    groups.set(keyOf(change.address), group);
  }
  const found = [...groups.values()];
  return {
    whole: found.filter((g) => g.all.length >= least),
    rest: found.filter((g) => g.all.length < least).flatMap((g) => g.all),
  };
}

function rowOf(address: string): string {
  return renderAddress(addressNames(address).slice(0, -1));
}

function columnOf(address: string): string {
  return renderAddress(addressNames(address).toSpliced(1, 1));
}

/** `July Revenue`, `July Orders` → `July`: what their names begin or end with alike; the first name where they share nothing. */
function sharedWords(labels: readonly string[]): string {
  const [first = [], ...others] = labels.map((l) => l.split(' '));
  const shared = (at: (words: readonly string[], i: number) => string | undefined): number => {
    const differs = [...first.keys()].findIndex((i) =>
      others.some((words) => at(words, i) !== at(first, i)),
    );
    return differs < 0 ? first.length : differs;
  };
  const front = shared((words, i) => words[i]);
  const back = shared((words, i) => words[words.length - 1 - i]);
  if (front === 0 && back === 0) return labels[0] ?? '';
  return (front >= back ? first.slice(0, front) : first.slice(-back)).join(' ');
}

/** What a cell holds of a text that would fill the slide. */
const mostLinesOfText = 2;

type View = Pick<Views['changes'], 'text' | 'heads'>;

/** A row as it is shown, and how many changes it tells. */
export interface ChangeRow {
  readonly row: Views['changes']['rows'][number];
  readonly count: number;
}

/** As many of them as fit below the slide's own text, with room to say how many more there are. */
export function fitLines(
  fit: Fit,
  { text, heads }: View,
  rows: readonly ChangeRow[],
  { most, total }: { readonly most: number; readonly total: number },
): ChangeRow[] {
  const columns = changesColumns(fit, { heads, rows: rows.map(({ row }) => row) });
  const room = roomForRows(fit, text, setHeads(fit, heads, columns).headHeight);
  const shortened = (words: string, column: 'before' | 'after'): string =>
    cutToFit(words, (cut) => changeCell(fit, cut, columns[column], 700).length);
  const shown: ChangeRow[] = [];
  let told = 0;
  let tall = 0;
  for (const { row, count } of rows.slice(0, most)) {
    const short = {
      ...row,
      before: shortened(row.before, 'before'),
      after: shortened(row.after, 'after'),
    };
    tall += fitChange(fit, short, columns).height;
    told += count;
    const more = told < total ? fit.space.changesMore + fit.text.table.line : 0;
    if (shown.length > 0 && tall + more > room) break;
    shown.push({ row: short, count });
  }
  return shown;
}

/** Each with the marks that it carries; flags, and pictures that are joined, whole. */
const characters = /[\u{1f1e6}-\u{1f1ff}]{2}|.(?:[\p{M}\p{EMod}]|\u200d.)*/gsu;

function cutToFit(text: string, linesOf: (text: string) => number): string {
  const line = text.replaceAll('\n', ' ');
  if (linesOf(line) <= mostLinesOfText) return line;
  const whole = line.match(characters) ?? [];
  const cut = (length: number): string => `${whole.slice(0, length).join('').trimEnd()}…`;
  let length = whole.length;
  while (length > 0 && linesOf(cut(length)) > mostLinesOfText) length -= 1;
  return cut(length);
}
