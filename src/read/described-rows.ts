/** What a descriptor says of a table's rows: their other names, and whose they are. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { Scope } from '../model/dataset.ts';
import type { ResourceKeys } from '../model/descriptor.ts';
import type { Place } from '../model/place.ts';
import type { Path } from '../model/sources.ts';
import { parseMoment } from '../quantity/index.ts';
import { explainMoment } from './explain-cell.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Another name of a row, before it is known whether there is such a row. */
export interface DescribedAlias {
  readonly key: string;
  readonly keyPlace: Place;
  readonly alias: string;
  readonly place: Place;
}

/** @param path of the resource */
export function describedAliases(
  own: ResourceKeys | undefined,
  yaml: ParsedYaml,
  path: Path,
): DescribedAlias[] {
  return Object.entries(own?.rows ?? {}).flatMap(([key, { aliases }]) => {
    const at = [...path, 'factdeck', 'rows', key];
    const keyPlace = yaml.locateKey(at);
    return aliases.map((alias, i) => ({
      key,
      keyPlace,
      alias: alias.trim(),
      place: yaml.locate([...at, 'aliases', i]),
    }));
  });
}

/** undefined: it says nothing of it. A period that cannot be read is told. */
export function scopeOf(
  own: ResourceKeys | undefined,
  yaml: ParsedYaml,
  path: Path,
  language: LanguageName,
  diagnostics: Diagnostic[],
): Scope | undefined {
  if (!own?.scope) return undefined;
  const { place, period } = own.scope;
  const parsed = period === undefined ? undefined : parseMoment(period, language);
  if (parsed && !parsed.ok) {
    const args = { found: period ?? '', field: 'period', ...explainMoment(parsed.problem) };
    const at = yaml.locate([...path, 'factdeck', 'scope', 'period']);
    diagnostics.push(error('cell-moment', args, at));
  }
  return {
    ...(place !== undefined && { place }),
    ...(parsed?.ok && { period: parsed.moment }),
  };
}
