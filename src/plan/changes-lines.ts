/** Changes → the lines of a slide that lists them: what went whole is one line, and there are as many as fit. Pure. */
import { addressNames, renderAddress } from '../facts/address.ts';
import { areas } from '../fit/areas.ts';
import { setWords, type Fit } from '../fit/set-text.ts';
import type { FactChange } from '../model/changes.ts';

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

/** In pixels, as `themes/base.css` sets them: heights beside those of lines, and parts of the table's width. */
const heights = { head: 9, more: 12, row: 15, least: 43 };
const widths = { what: 0.3, text: 0.16 };
/** What a cell holds of a text that would fill the slide. */
const mostLinesOfText = 2;

/** As many of the lines as fit below the slide's own text, with room to say how many more there are. */
export function fitLines(
  fit: Fit,
  lines: readonly ChangeLine[],
  { lead, most, total }: { readonly lead: string; readonly most: number; readonly total: number },
): ChangeLine[] {
  const { text, space } = fit;
  const { width: whole, height } = areas.body;
  const above = setWords(fit, lead, text.lead, areas.lead.width).length * text.lead.line;
  const room = height - heights.head - text.tableHead.line - (lead === '' ? 0 : above + space.lead);
  const [what, texts] = [widths.what, widths.text].map((part) => whole * part - 2 * space.cell);
  const role = { ...text.table, weight: 700 } as const;
  const linesOf = (words: string, width = 0): number => setWords(fit, words, role, width).length;
  const shortened = (words: string): string => cutToFit(words, (cut) => linesOf(cut, texts));
  const shown: ChangeLine[] = [];
  let told = 0;
  let tall = 0;
  for (const each of lines.slice(0, most)) {
    const short = { ...each, before: shortened(each.before), after: shortened(each.after) };
    const own = Math.max(
      linesOf(each.what, what),
      linesOf(short.before, texts),
      linesOf(short.after, texts),
    );
    tall += Math.max(heights.least, own * text.table.line + heights.row + 1);
    told += each.count;
    const more = told < total ? heights.more + text.table.line : 0;
    if (shown.length > 0 && tall + more > room) break;
    shown.push(short);
  }
  return shown;
}

function cutToFit(text: string, linesOf: (text: string) => number): string {
  const line = text.replaceAll('\n', ' ');
  if (linesOf(line) <= mostLinesOfText) return line;
  const graphemes = [...new Intl.Segmenter().segment(line)].map((s) => s.segment);
  const cut = (length: number): string => `${graphemes.slice(0, length).join('').trimEnd()}…`;
  let length = graphemes.length;
  while (length > 0 && linesOf(cut(length)) > mostLinesOfText) length -= 1;
  return cut(length);
}
