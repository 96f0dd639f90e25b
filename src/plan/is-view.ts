/** Whether a text is told as its author’s own view: by itself, its key of the slide, its slide or its section. */
import type { Path } from '../model/sources.ts';
import type { Context } from './context.ts';

export function isView({ sources: { deck } }: Context, path: Path): boolean {
  if (path[0] === 'statements' && path.at(-1) === 'note') {
    return deck.statements[Number(path[1])]?.view === true;
  }
  if (path[0] !== 'slides') return false;
  const index = Number(path[1]);
  const slide = deck.slides[index];
  const point = path.slice(2, -1).reduce<unknown>(inside, slide);
  const section = deck.slides.slice(0, index + 1).findLast((s) => s.layout === 'section');
  const { view = [] } = slide ?? {};
  return (
    view === true ||
    section?.view === true ||
    inside(point, 'view') === true ||
    // A card's title is none of the slide's.
    (path.slice(2).every((p) => typeof p === 'string') && view.some((key) => key === path.at(-1)))
  );
}

export function inside(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
