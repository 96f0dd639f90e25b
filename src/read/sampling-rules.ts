/** `margin` and `sample` of a field → how far off its figures can be, and what keeps them from saying so. */
import { nearest } from '../diagnostics/nearest.ts';
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Field, Sampling } from '../model/dataset.ts';
import type { FieldKeys } from '../model/descriptor.ts';
import type { Path } from '../model/sources.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** undefined: no sample, or after saying that the field cannot be one. */
export function samplingOf(
  { margin, sample }: FieldKeys,
  name: string,
  unit: string | undefined,
  yaml: ParsedYaml,
  path: Path,
  diagnostics: Diagnostic[],
): Sampling | undefined {
  const misplaced = (key: 'margin' | 'sample', problem: 'both' | 'kind'): void => {
    const at = yaml.locate([...path, 'factdeck', key]);
    diagnostics.push(error('sampling-misplaced', { field: name, key, problem }, at));
  };
  if (margin !== undefined && sample !== undefined) misplaced('margin', 'both');
  else if (margin !== undefined) {
    if (unit !== undefined) return { type: 'margin', margin };
    misplaced('margin', 'kind');
  } else if (sample !== undefined) {
    if (unit === 'percent') return { type: 'sample', size: sample };
    misplaced('sample', 'kind');
  }
  return undefined;
}

/** A column of sample sizes that there is not. */
export function checkSampleColumns(table: string, fields: readonly Field[]): Diagnostic[] {
  const known = fields.map(({ name }) => name);
  return fields.flatMap(({ sampling, place }) => {
    if (sampling?.type !== 'sample' || typeof sampling.size !== 'string') return [];
    const name = sampling.size;
    if (known.includes(name)) return [];
    return [error('unknown-field', { table, name, nearest: nearest(name, known) }, place)];
  });
}
