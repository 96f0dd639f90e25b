/** A ledger or data notes that do not fit → as many slides as they take (`ledger`, `ledger-2`, …), each about as full as the others. */
import { fitClaim, ledgerHeads } from '../fit/fit-ledger.ts';
import { groupHeadHeight, noteHeight } from '../fit/fit-notes.ts';
import { roomForRows } from '../fit/fit-rows.ts';
import { below, placeOptional } from '../fit/place.ts';
import type { Fit } from '../fit/set-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { Views } from '../model/layout-views.ts';
import { continued } from './continued.ts';
import { plainText } from '../model/plain-text.ts';

type LedgerSlide = Extract<SlidePlan, { layout: 'ledger' }>;
type NotesSlide = Extract<SlidePlan, { layout: 'data-notes' }>;
type Group = Views['data-notes']['groups'][number];

export function splitLedger(
  fit: Fit,
  slide: LedgerSlide,
  rows: Views['ledger']['rows'],
): LedgerSlide[] {
  const { headHeight } = ledgerHeads(fit, slide.view);
  const room = roomForRows(fit, null, headHeight);
  const first = roomForRows(fit, slide.view.text, headHeight);
  const heights = new Map(rows.map((row) => [row, fitClaim(fit, row).height]));
  const height = (own: typeof rows): number =>
    own.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
  const pages = evenly(rows, height, room, room - first);
  return pages.map((page, i) => onPage(slide, i, pages.length, { ...slide.view, rows: page }));
}

export function splitDataNotes(
  fit: Fit,
  slide: NotesSlide,
  groups: readonly Group[],
): NotesSlide[] {
  const items = groups.flatMap((group) => {
    const head = groupHeadHeight(fit, group.title);
    return group.notes.map((note) => ({ group, note, head, own: noteHeight(fit, note) }));
  });
  const height = (page: readonly (typeof items)[number][]): number => {
    const begun = page.filter(({ group }, i) => group !== page[i - 1]?.group);
    const heads = begun.reduce((sum, { head }) => sum + head, 0);
    const notes = page.reduce((sum, { own }) => sum + own, 0);
    return heads + notes + Math.max(0, begun.length - 1) * fit.space.noteGroup;
  };
  const lead = below(placeOptional(fit, slide.view.text, 'lead', fit.grids.lead), fit.space.lead);
  const pages = evenly(items, height, fit.grids.body.height, lead);
  return pages.map((page, i) =>
    onPage(slide, i, pages.length, { ...slide.view, groups: grouped(page) }),
  );
}

/** A group that goes on repeats its title. */
function grouped(
  items: readonly { readonly group: Group; readonly note: Group['notes'][number] }[],
): Group[] {
  const groups: Group[] = [];
  for (const { group, note } of items) {
    const last = groups.at(-1);
    if (last?.title === group.title)
      groups.splice(-1, 1, { ...last, notes: [...last.notes, note] });
    else groups.push({ ...group, notes: [note] });
  }
  return groups;
}

/** As few pages as hold all, none with much less than the others. @param lead what the first page loses */
function evenly<T>(
  items: readonly T[],
  height: (page: readonly T[]) => number,
  room: number,
  lead: number,
): T[][] {
  let pages = fill(items, height, room, lead);
  for (let less = room - step; less > 0; less -= step) {
    const closer = fill(items, height, less, lead);
    if (closer.length > pages.length) break;
    pages = closer;
  }
  return pages;
}
const step = 8;

/** In order; a page holds what fits, and at least one. */
function fill<T>(
  items: readonly T[],
  height: (page: readonly T[]) => number,
  room: number,
  lead: number,
): T[][] {
  const pages: T[][] = [[]];
  for (const item of items) {
    const page = pages.at(-1) ?? [];
    const left = pages.length === 1 ? room - lead : room;
    if (page.length > 0 && height([...page, item]) > left) pages.push([item]);
    else page.push(item);
  }
  return pages;
}

function onPage<S extends LedgerSlide | NotesSlide>(
  slide: S,
  index: number,
  of: number,
  view: S['view'],
): S {
  const kicker = of > 1 ? plainText(`${index + 1} / ${of}`) : slide.kicker;
  const text = index === 0 ? slide.view.text : null;
  return { ...continued(slide, index), kicker, view: { ...view, text } };
}
