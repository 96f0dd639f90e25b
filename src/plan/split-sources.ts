/** A sources slide whose tables do not fit → as many slides as they take (`sources`, `sources-2`, …), and the deck's pages counted anew. */
import type { SlidePlan } from '../model/plan.ts';
import type { SourceView } from '../model/views.ts';
import { plainText } from './rich-text.ts';

type SourcesSlide = Extract<SlidePlan, { layout: 'sources' }>;

/** Rows of a table that fit below a title; a source's own head and the text before it take some of them. */
const room = { rows: 11, head: 2, text: 2 };

export function splitSources(slide: SourcesSlide, told: readonly SourceView[]): SourcesSlide[] {
  const pages = pagesOf(told, slide.view.text ? room.text : 0);
  return pages.map((sources, i) => ({
    ...slide,
    id: i === 0 ? slide.id : `${slide.id}-${i + 1}`,
    kicker: pages.length > 1 ? plainText(`${i + 1} / ${pages.length}`) : slide.kicker,
    notes: i === 0 ? slide.notes : null,
    handout: i === 0 ? slide.handout : null,
    view: { ...slide.view, text: i === 0 ? slide.view.text : null, sources },
  }));
}

function pagesOf(told: readonly SourceView[], before: number): SourceView[][] {
  const pages: SourceView[][] = [[]];
  let left = room.rows - before;
  for (const source of told) {
    let entries = source.entries;
    do {
      if (left <= room.head) {
        pages.push([]);
        left = room.rows;
      }
      const part = entries.slice(0, left - room.head);
      entries = entries.slice(part.length);
      pages.at(-1)?.push({ ...source, entries: part });
      left -= part.length + room.head;
    } while (entries.length > 0);
  }
  return pages;
}

/** Page numbers from 1, on the slides, in the agenda and in the ledger. */
export function countPages(slides: readonly SlidePlan[]): SlidePlan[] {
  const pageOf = new Map(slides.map((s, i) => [s.id, i + 1]));
  return slides.map((slide, i): SlidePlan => {
    const counted = { page: i + 1, pages: slides.length };
    if (slide.layout === 'ledger') {
      const rows = slide.view.rows.map((r) => ({ ...r, page: String(pageOf.get(r.slide) ?? '') }));
      return { ...slide, ...counted, view: { ...slide.view, rows } };
    }
    if (slide.layout !== 'agenda') return { ...slide, ...counted };
    const sections = slide.view.sections.map((s) => ({
      ...s,
      page: pageOf.get(s.href.slice(2)) ?? s.page,
    }));
    return { ...slide, ...counted, view: { sections } };
  });
}
