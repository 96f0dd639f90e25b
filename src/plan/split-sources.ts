/** A sources slide whose tables do not fit → as many slides as they take (`sources`, `sources-2`, …), and the deck's pages counted anew. */
import { fitEntry, sourceHeadHeight } from '../fit/fit-sources.ts';
import { below, placeOptional } from '../fit/place.ts';
import type { Fit } from '../fit/set-text.ts';
import type { SlidePlan } from '../model/plan.ts';
import type { SourceView } from '../model/views.ts';
import { continued } from './continued.ts';
import { plainText } from '../model/plain-text.ts';

type SourcesSlide = Extract<SlidePlan, { layout: 'sources' }>;

export function splitSources(
  fit: Fit,
  slide: SourcesSlide,
  told: readonly SourceView[],
): SourcesSlide[] {
  const text = placeOptional(fit, slide.view.text, 'lead', fit.grids.lead);
  const pages = pagesOf(fit, slide.view, told, below(text, fit.space.lead));
  return pages.map((sources, i) => ({
    ...continued(slide, i),
    kicker: pages.length > 1 ? plainText(`${i + 1} / ${pages.length}`) : slide.kicker,
    view: { ...slide.view, text: i === 0 ? text : null, sources },
  }));
}

/** A source that goes on repeats its title and heads; none ends a page with them. @param lead what the first page loses */
function pagesOf(
  fit: Fit,
  view: SourcesSlide['view'],
  told: readonly SourceView[],
  lead: number,
): SourceView[][] {
  const pages: SourceView[][] = [[]];
  let left = fit.grids.body.height - lead;
  for (const source of told) {
    let begun = false;
    const head = sourceHeadHeight(fit, view, source);
    for (const entry of source.entries.map((own) => fitEntry(fit, own))) {
      const { height } = entry;
      const page = pages.at(-1) ?? [];
      const gap = page.length > 0 ? fit.space.sourceGap : 0;
      const needed = height + (begun ? 0 : head + gap);
      const last = page.at(-1);
      if (begun && needed <= left && last) {
        page[page.length - 1] = { ...last, entries: [...last.entries, entry] };
        left -= needed;
      } else if (!begun && (needed <= left || page.length === 0)) {
        page.push({ ...source, entries: [entry] });
        left -= needed;
      } else {
        pages.push([{ ...source, entries: [entry] }]);
        left = fit.grids.body.height - head - height;
      }
      begun = true;
    }
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
    return { ...slide, ...counted, view: { ...slide.view, sections } };
  });
}
