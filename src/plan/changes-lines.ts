/** Changes → the lines of a slide that lists them: what went whole is one line, and there are as many as fit. Pure. */
import { addressNames, renderAddress } from '../facts/address.ts';
import type { FactChange } from '../model/changes.ts';
import { page, tableText } from '../model/page.ts';
import type { MeasureText } from '../model/theme.ts';

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

/** Heights and widths in CSS pixels, as `themes/base.css` sets them; a line wraps earlier than its width says. */
const line = { lead: 39, cell: 25, head: 29, more: 37 };
const air = { lead: 24, row: 15 };
const widths = { what: 0.3, text: 0.16, lead: 1080 };
const least = 43;
const early = 1.06;
const leadText = 24;
/** What a cell holds of a text that would fill the slide. */
const mostLinesOfText = 2;

/** As many of the lines as fit below the slide's own text, with room to say how many more there are. */
export function fitLines(
  lines: readonly ChangeLine[],
  { lead, most, total }: { readonly lead: string; readonly most: number; readonly total: number },
  measureText: MeasureText,
): ChangeLine[] {
  const room = page.bodyBottom - page.bodyTop - line.head - leadHeight(lead, measureText);
  const whole = page.width - 2 * page.margin;
  const shown: ChangeLine[] = [];
  let told = 0;
  let height = 0;
  for (const each of lines.slice(0, most)) {
    const texts = whole * widths.text - tableText.padding;
    const fits = (text: string): string => shortened(text, texts, measureText);
    const short = { ...each, before: fits(each.before), after: fits(each.after) };
    const own = Math.max(
      linesOf(each.what, whole * widths.what - tableText.padding, measureText),
      linesOf(short.before, texts, measureText),
      linesOf(short.after, texts, measureText),
    );
    height += Math.max(least, own * line.cell + air.row + 1);
    told += each.count;
    const more = told < total ? line.more : 0;
    if (shown.length > 0 && height + more > room) break;
    shown.push(short);
  }
  return shown;
}

function leadHeight(lead: string, measureText: MeasureText): number {
  if (lead === '') return 0;
  const own = measureText(lead, { size: leadText, weight: 400 });
  return Math.ceil((own * early) / widths.lead) * line.lead + air.lead;
}

function linesOf(text: string, width: number, measureText: MeasureText): number {
  const own = measureText(text, { size: tableText.cell, weight: 700 });
  return own <= width ? 1 : Math.ceil((own * early) / width);
}

function shortened(text: string, width: number, measureText: MeasureText): string {
  const line = text.replaceAll('\n', ' ');
  if (linesOf(line, width, measureText) <= mostLinesOfText) return line;
  const graphemes = [...new Intl.Segmenter().segment(line)].map((s) => s.segment);
  const cut = (length: number): string => `${graphemes.slice(0, length).join('').trimEnd()}…`;
  let length = graphemes.length;
  while (length > 0 && linesOf(cut(length), width, measureText) > mostLinesOfText) length -= 1;
  return cut(length);
}
