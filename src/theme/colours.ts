/** Names of the Digital Agency design tokens → `#rrggbb`. */
import designTokens from '@digital-go-jp/design-tokens';

/** `blue-900` → `#0017c1`, `solid-gray-600`, `white`, … Colours with transparency are left out. */
export const namedColours: ReadonlyMap<string, string> = collect();

function collect(): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const colour: unknown = Reflect.get(value, '$value');
    if (typeof colour === 'string') {
      if (/^#[0-9a-f]{6}$/i.test(colour)) found.set(nameOf(path), colour.toLowerCase());
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  const colour: unknown = Reflect.get(designTokens, 'Color');
  for (const group of ['Primitive', 'Neutral']) {
    if (typeof colour === 'object' && colour !== null) walk(Reflect.get(colour, group), []);
  }
  return found;
}

/** `['LightBlue', '900']` → `light-blue-900` */
function nameOf(path: readonly string[]): string {
  return path
    .map((part) => part.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
    .join('-')
    .replaceAll(' ', '-');
}

/** undefined: no such colour. */
export function resolveColour(written: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(written)) return written.toLowerCase();
  return namedColours.get(written);
}
