/** datapackage.yaml (.json, .yml), version 1 or 2 → the tables it describes. Foreign packages load as they are; only `factdeck` keys are strict. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { Source } from '../model/dataset.ts';
import { packageKeys } from '../model/descriptor.ts';
import { checkShape } from './check-shape.ts';
import { sourceOf } from './credited-source.ts';
import { packageShape } from './descriptor-shapes.ts';
import { inherit, ownKeys } from './inherited.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { readResource, type ReadResource } from './read-resource.ts';

export interface ReadDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly sources: readonly Source[];
  readonly licenses: readonly Source[];
  readonly resources: readonly ReadResource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** @param language of the deck: what its own language writes otherwise is read so */
export function readDescriptor(yaml: ParsedYaml, language: LanguageName): ReadDescriptor {
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const nothing = {
    name: '',
    title: '',
    description: undefined,
    sources: [],
    licenses: [],
    resources: [],
  };
  if (yaml.data === undefined) return { ...nothing, diagnostics };
  const shaped = checkShape(packageShape, yaml.data, yaml);
  diagnostics.push(...shaped.diagnostics);
  if (!shaped.value) return { ...nothing, diagnostics };
  const { value } = shaped;
  const sources = (value.sources ?? []).map(sourceOf);
  const own = ownKeys(packageKeys, value, yaml, [], diagnostics);
  const inherited = inherit(
    { language, provenance: sources[0] ? { source: sources[0] } : {} },
    own,
    yaml,
    [],
    diagnostics,
  );
  const resources = value.resources.map((resource, i) =>
    readResource(yaml, resource, ['resources', i], inherited),
  );
  resources.forEach(({ name: key }, i) => {
    // The second would take the place of the first.
    if (resources.findIndex((other) => other.name === key) < i) {
      diagnostics.push(error('yaml-duplicate-key', { key }, yaml.locate(['resources', i, 'name'])));
    }
  });
  return {
    name: value.name ?? '',
    title: value.title ?? value.name ?? '',
    description: value.description,
    sources,
    licenses: (value.licenses ?? []).map(sourceOf),
    resources,
    diagnostics,
  };
}
