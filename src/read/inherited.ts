/** The `factdeck` keys of package, resource and field → what each hands down: the nearest wins. */
import type { z } from 'zod';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { Provenance } from '../model/dataset.ts';
import type { PackageKeys } from '../model/descriptor.ts';
import type { Path } from '../model/sources.ts';
import { parseMoment } from '../quantity/index.ts';
import { checkShape } from './check-shape.ts';
import { sourceOf } from './credited-source.ts';
import { explainMoment } from './explain-cell.ts';
import type { ParsedYaml } from './parse-yaml.ts';

type Json = Readonly<Record<string, unknown>>;

/** What package and resource hand down to their fields. */
export interface Inherited {
  readonly language: LanguageName;
  readonly provenance: Provenance;
  readonly estimated?: boolean;
  readonly written?: string;
}

/** The strict part: undefined when there is none, or when it is wrong, which is told. */
export function ownKeys<T extends z.ZodType>(
  schema: T,
  data: Json,
  yaml: ParsedYaml,
  path: Path,
  diagnostics: Diagnostic[],
): z.output<T> | undefined {
  const own = data['factdeck'];
  if (own === undefined) return undefined;
  const checked = checkShape(schema, own, yaml, [...path, 'factdeck']);
  diagnostics.push(...checked.diagnostics);
  return checked.value;
}

export function inherit(
  above: Inherited,
  own: PackageKeys | undefined,
  yaml: ParsedYaml,
  path: Path,
  diagnostics: Diagnostic[],
): Inherited {
  if (!own) return above;
  const asOf = own.asOf === undefined ? undefined : parseMoment(own.asOf, above.language);
  if (asOf && !asOf.ok) {
    const args = { found: own.asOf ?? '', field: 'asOf', ...explainMoment(asOf.problem) };
    diagnostics.push(error('cell-moment', args, yaml.locate([...path, 'factdeck', 'asOf'])));
  }
  const source = typeof own.source === 'string' ? { title: own.source } : own.source;
  return {
    language: above.language,
    provenance: {
      ...above.provenance,
      ...(source && { source: sourceOf(source) }),
      ...(asOf?.ok && { asOf: asOf.moment }),
      ...(own.staleAfter !== undefined && { staleAfter: own.staleAfter }),
    },
    ...(own.estimated !== undefined
      ? { estimated: own.estimated }
      : above.estimated !== undefined && { estimated: above.estimated }),
    ...(own.written !== undefined
      ? { written: own.written }
      : above.written !== undefined && { written: above.written }),
  };
}
