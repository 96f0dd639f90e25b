/** What changed, and the pages an old copy shows it on → the rows of an erratum: page, what, wrong, right. Pure. */
import type { Changes } from '../model/changes.ts';
import type { Edition } from '../model/edition.ts';
import type { Erratum } from '../model/erratum.ts';

export function errataOf(changes: Changes, before: Edition, after: Edition): Erratum[] {
  const pages = new Map(before.slides.map((s) => [s.id, s.page]));
  const onPages = (slides: readonly string[], row: Omit<Erratum, 'page'>): Erratum[] =>
    slides.flatMap((id) => {
      const page = pages.get(id);
      return page === undefined ? [] : [{ page, ...row }];
    });
  const facts = changes.facts.flatMap(({ kind, label, before: old, after: now }) =>
    old && kind !== 'redated' && old.text !== now?.text
      ? onPages(old.slides, { what: label, wrong: old.text, right: now?.text ?? '' })
      : [],
  );
  const measures = changes.measures.flatMap(({ name, label, before: wrong, after: right }) =>
    wrong !== null && wrong !== right
      ? onPages(before.measures[name]?.slides ?? [], { what: label, wrong, right: right ?? '' })
      : [],
  );
  const now = new Map(after.slides.map((s) => [s.id, s]));
  const titles = before.slides.flatMap(({ id, page, title }) => {
    const slide = now.get(id);
    return slide && slide.title !== title
      ? [{ page, what: '', wrong: title, right: slide.title }]
      : [];
  });
  return [...titles, ...facts, ...measures].sort((a, b) => a.page - b.page);
}
