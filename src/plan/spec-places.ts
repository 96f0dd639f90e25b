/** An author's own spec → where each part of it is written, by its path (`layer.0.mark`), for what is told of it when it is drawn. */
import type { Place } from '../model/place.ts';
import type { Path } from '../model/sources.ts';

export function specPlaces(
  spec: Readonly<Record<string, unknown>>,
  locate: (path: Path) => Place,
): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = {};
  const visit = (value: unknown, path: Path): void => {
    if (path.length > 0) places[path.join('.')] = locate(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(spec, []);
  return places;
}
