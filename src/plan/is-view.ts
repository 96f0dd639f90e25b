/** Whether a text is told as its author’s own view: by itself, its slide or its section. */
import type { Path } from '../model/sources.ts';
import type { Context } from './context.ts';

export function isView({ sources: { deck } }: Context, path: Path): boolean {
  const index = Number(path[1]);
  const slide = deck.slides[index];
  const point = path.slice(2, -1).reduce<unknown>(inside, slide);
  const section = deck.slides.slice(0, index + 1).findLast((s) => s.layout === 'section');
  return slide?.view === true || section?.view === true || inside(point, 'view') === true;
}

function inside(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
