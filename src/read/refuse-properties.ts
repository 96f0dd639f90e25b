/** Properties of the standard that are not obeyed, and would change what the data say → an error where each stands. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { standingOf, type Level } from '../model/data-package.ts';
import type { Path } from '../model/sources.ts';
import type { ParsedYaml } from './parse-yaml.ts';

export function refuseProperties(
  level: Level,
  data: object | undefined,
  yaml: ParsedYaml,
  path: Path,
): Diagnostic[] {
  return Object.keys(data ?? {})
    .filter((property) => standingOf(level, property)?.type === 'refused')
    .map((property) =>
      error('property-refused', { property, value: '' }, yaml.locateKey([...path, property])),
    );
}
