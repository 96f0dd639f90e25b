/** What a theme says of its texts → every role’s size and height of line, every distance, in whole pixels. */
import { spaces, type SpaceName, type Spaces } from '../model/spaces.ts';
import {
  textRoles,
  type SetText,
  type TextRole,
  type TextRoleName,
  type TextSizes,
} from '../model/text-roles.ts';
import type { Tokens } from '../model/tokens.ts';

/** A role that a theme does not name follows the one that it is made from. */
export function resolveSizes({
  text = {},
  lines = {},
}: Partial<Pick<Tokens, 'text' | 'lines'>>): TextSizes {
  const sizeOf = (name: TextRoleName): number => {
    const { from, least }: TextRole = textRoles[name];
    const usual = typeof from === 'number' ? from : sizeOf(from[0]) + from[1];
    return ownOf(text, name) ?? Math.max(least, usual);
  };
  return mapRoles((name): SetText => {
    const { leading, weight }: TextRole = textRoles[name];
    const size = sizeOf(name);
    return { size, line: ownOf(lines, name) ?? Math.round(size * leading), weight };
  });
}

function mapRoles(make: (name: TextRoleName) => SetText): TextSizes {
  const names = Object.keys(textRoles) as TextRoleName[];
  // Object.fromEntries forgets that the keys are roles.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as TextSizes;
}

export function resolveSpaces(own: Tokens['space'] = {}): Spaces {
  const names = Object.keys(spaces) as SpaceName[];
  return Object.fromEntries(
    names.map((name) => [name, ownOf(own, name) ?? spaces[name].size]),
  ) as Spaces;
}

/** What stands in it, not in what all objects have. */
function ownOf<K extends string>(
  named: { readonly [N in K]?: number | undefined },
  name: K,
): number | undefined {
  return Object.hasOwn(named, name) ? named[name] : undefined;
}
