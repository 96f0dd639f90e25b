/** A ledger or data notes that do not fit → as many slides as they take (`ledger`, `ledger-2`, …), by true text widths. */
import type { SlidePlan } from '../model/plan.ts';
import type { Setting } from '../model/setting.ts';
import type { Views } from '../model/layout-views.ts';
import { plainText } from './rich-text.ts';

type LedgerSlide = Extract<SlidePlan, { layout: 'ledger' }>;
type NotesSlide = Extract<SlidePlan, { layout: 'data-notes' }>;
type Group = Views['data-notes']['groups'][number];

/** Pixels beside those of lines, as `themes/base.css` sets them; lines that the browser breaks may be more than true widths say. */
const ledgerBox = { body: 440, head: 13, padding: 13, words: 330, evidence: 520, early: 1.04 };
const notesBox = { body: 440, title: 20, padding: 15, width: 1150, early: 1.06 };

export function splitLedger(
  slide: LedgerSlide,
  rows: Views['ledger']['rows'],
  { measure, text, space }: Setting,
): LedgerSlide[] {
  const lines = (words: string, width: number, weight: 400 | 700): number => {
    const own = measure(words, { size: text.ledger.size, weight }) * ledgerBox.early;
    return Math.max(1, Math.ceil(own / width));
  };
  const height = (row: Views['ledger']['rows'][number]): number => {
    const verdict = row.reason === '' ? 1 : 2;
    const most = Math.max(
      lines(row.words, ledgerBox.words, 700),
      lines(row.evidence, ledgerBox.evidence, 400),
      verdict,
    );
    return most * text.ledger.line + ledgerBox.padding;
  };
  const lead = slide.view.text ? text.lead.line + space.lead : 0;
  const pages = fill(rows, height, ledgerBox.body - ledgerBox.head - text.tableHead.line, lead);
  return pages.map((page, i) => continued(slide, i, pages.length, { ...slide.view, rows: page }));
}

export function splitDataNotes(
  slide: NotesSlide,
  groups: readonly Group[],
  { measure, text, space }: Setting,
): NotesSlide[] {
  const height = (note: Group['notes'][number]): number => {
    const words = `${note.text} ${note.detail} ${note.at}`;
    const width = measure(words, text.note) * notesBox.early;
    return Math.ceil(width / notesBox.width) * text.note.line + notesBox.padding;
  };
  const head = text.noteHead.line + notesBox.title;
  const items = groups.flatMap(({ title, notes }) => notes.map((note, i) => ({ title, note, i })));
  const lead = slide.view.text ? text.lead.line + space.lead : 0;
  const pages = fill(
    items,
    ({ note, i }) => height(note) + (i === 0 ? head : 0),
    notesBox.body - head,
    lead,
  );
  return pages.map((page, i) => {
    const regrouped: { title: string; notes: Group['notes'][number][] }[] = [];
    for (const { title, note } of page) {
      const group = regrouped.at(-1);
      if (group?.title === title) group.notes.push(note);
      else regrouped.push({ title, notes: [note] });
    }
    return continued(slide, i, pages.length, { ...slide.view, groups: regrouped });
  });
}

/** In order; a page holds what fits, and at least one. @param lead what the first page loses */
function fill<T>(
  items: readonly T[],
  height: (item: T) => number,
  room: number,
  lead: number,
): T[][] {
  const pages: T[][] = [[]];
  let left = room - lead;
  for (const item of items) {
    const needed = height(item);
    const page = pages.at(-1) ?? [];
    if (needed > left && page.length > 0) {
      pages.push([item]);
      left = room - needed;
    } else {
      page.push(item);
      left -= needed;
    }
  }
  return pages;
}

function continued<S extends LedgerSlide | NotesSlide>(
  slide: S,
  index: number,
  of: number,
  view: S['view'],
): S {
  return {
    ...slide,
    id: index === 0 ? slide.id : `${slide.id}-${index + 1}`,
    kicker: of > 1 ? plainText(`${index + 1} / ${of}`) : slide.kicker,
    notes: index === 0 ? slide.notes : null,
    handout: index === 0 ? slide.handout : null,
    view: { ...view, text: index === 0 ? slide.view.text : null },
  };
}
