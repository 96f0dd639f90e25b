/** A field of a descriptor → the rules of its cells. */
import type { z } from 'zod';
import { asWarning, error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Field, FieldType } from '../model/dataset.ts';
import { fieldKeys, type FieldKeys } from '../model/descriptor.ts';
import type { Path } from '../model/sources.ts';
import { decimal, unitOf } from '../quantity/index.ts';
import { checkShape } from './check-shape.ts';
import type { Constraints, FieldRules } from './described-field.ts';
import { fieldShape, missingOf } from './descriptor-shapes.ts';
import { figureRules, yamlText, type FigureRules } from './figure-rules.ts';
import { scaleInHead, withoutScale } from './head-scale.ts';
import { inherit, ownKeys, type Inherited } from './inherited.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { dateRule } from './read-date.ts';
import { refuseProperties } from './refuse-properties.ts';
import { samplingOf } from './sampling-rules.ts';
import { textForm } from './standard-forms.ts';

export function readField(
  yaml: ParsedYaml,
  data: unknown,
  path: Path,
  above: Inherited,
  missingValues: readonly string[],
  diagnostics: Diagnostic[],
): FieldRules | undefined {
  const shaped = checkShape(fieldShape, data, yaml, path);
  diagnostics.push(...shaped.diagnostics);
  if (!shaped.value) return undefined;
  const { value } = shaped;
  diagnostics.push(
    ...refuseProperties('field', value, yaml, path),
    ...refuseProperties('constraints', value.constraints, yaml, [...path, 'constraints']),
  );
  const own: FieldKeys = ownKeys(fieldKeys, value, yaml, path, diagnostics) ?? {};
  const inherited = inherit(above, own, yaml, path, diagnostics);
  const figures = figureRules(own, inherited, value, yaml, path, diagnostics);
  const { unitWord, written, scale, marks, marksAssumed } = figures;
  const { language } = inherited;
  const type = typeOf(value.type, value.categories !== undefined, own);
  const unit = ['quantity', 'number', 'integer'].includes(type) ? unitOf(unitWord).id : undefined;
  const head = value.title ?? value.name;
  diagnostics.push(...checkHead(value.name, head, { ...figures, language }, type, own, yaml, path));
  const categories = (value.categories ?? []).map((c) =>
    typeof c === 'string' ? { value: c, label: c } : { value: c.value, label: c.label ?? c.value },
  );
  const form = formOf(value, type, yaml, path, diagnostics);
  if (!form) return undefined;
  const sampling = samplingOf(own, value.name, unit, yaml, path, diagnostics);
  const field: Field = {
    name: value.name,
    title: unitWord === '' ? head : withoutScale(head, unitWord, language),
    ...(value.description !== undefined && { description: value.description }),
    type,
    ...(unit !== undefined && { unit }),
    ...(scale > 0 && { scale }),
    ...(own.digits !== undefined && { digits: own.digits }),
    ...(own.good !== undefined && own.good !== 'high' && { good: own.good }),
    ...(own.change && { signed: true }),
    estimated: inherited.estimated ?? false,
    required: value.constraints?.required ?? false,
    ...(unit !== undefined && { limits: limitsOf(value.constraints ?? {}) }),
    categories,
    ordered: value.categoriesOrdered ?? false,
    names: own.names ?? false,
    words: own.words ?? [],
    aliases: own.aliases ?? false,
    internal: own.internal ?? false,
    ...(own.rating !== undefined && { rating: own.rating }),
    ...(sampling && { sampling }),
    ...(own.comparableWithin !== undefined && { comparableWithin: own.comparableWithin }),
    provenance: inherited.provenance,
    place: yaml.locate([...path, 'name']),
  };
  const constraints: Constraints = value.constraints ?? {};
  return {
    field,
    head,
    constraints,
    unitWord,
    written,
    missingValues: missingOf(value.missingValues) ?? missingValues,
    trueValues: value.trueValues ?? ['true', 'True', 'TRUE', '1'],
    falseValues: value.falseValues ?? ['false', 'False', 'FALSE', '0'],
    marks,
    marksAssumed,
    bareNumber: value.bareNumber ?? true,
    ...form,
    language,
  };
}

/** How the standard has a cell written that is no figure and no word of a list; undefined: it has no such dates. */
function formOf(
  value: z.output<typeof fieldShape>,
  type: FieldType,
  yaml: ParsedYaml,
  path: Path,
  diagnostics: Diagnostic[],
): Pick<FieldRules, 'dates' | 'form' | 'itemMark'> | undefined {
  const standard = value.type ?? 'any';
  // As version 0 wrote a pattern.
  const format = (value.format ?? 'default').replace(/^fmt:/, '');
  const refused = (stops: boolean): void => {
    const args = { property: 'format', value: format };
    const told = error('property-refused', args, yaml.locate([...path, 'format']));
    diagnostics.push(stops ? told : asWarning(told));
  };
  if (type === 'date' && (standard === 'date' || standard === 'datetime')) {
    const dates = dateRule(standard, format);
    if (!dates) refused(true);
    return dates && { dates };
  }
  if (type === 'list') return value.delimiter === undefined ? {} : { itemMark: value.delimiter };
  if (type !== 'string') return {};
  const form = textForm(standard, format);
  if (form === 'unknown') refused(false);
  return form === undefined || form === 'unknown' ? {} : { form };
}

/** A head that names another scale than its bare numbers are read in. */
function checkHead(
  field: string,
  head: string,
  { unitWord, written, scale, language }: FigureRules & Pick<Inherited, 'language'>,
  type: FieldType,
  own: FieldKeys,
  yaml: ParsedYaml,
  path: Path,
): Diagnostic[] {
  const stated = unitWord === '' ? undefined : scaleInHead([head], unitWord, language);
  // A quantity's bare number needs `written`: its cells are told one by one.
  if (!stated || stated.exponent === scale) return [];
  if (type === 'quantity' && written === undefined) return [];
  const mended = `written: ${yamlText(stated.written)}`;
  const args = {
    field,
    head,
    found: stated.written,
    written: written ?? unitWord,
    ...(own.written === undefined && { mended }),
  };
  return [error('head-says-otherwise', args, yaml.locate([...path, 'title']))];
}

/** Of figures; what is no number was told with the descriptor's other mistakes. */
function limitsOf({ minimum, maximum }: Constraints): NonNullable<Field['limits']> {
  const number = /^-?\d+(?:\.\d+)?$/;
  const [low, high] = [minimum, maximum].map((at) =>
    at !== undefined && number.test(String(at)) ? decimal(String(at)) : undefined,
  );
  return {
    ...(low !== undefined && { minimum: low }),
    ...(high !== undefined && { maximum: high }),
  };
}

/** What else the standard has is text to us, of its own form: times, durations, geography, objects. */
function typeOf(type: string | undefined, hasCategories: boolean, own: FieldKeys): FieldType {
  if (own.moment === true) return 'moment';
  if (own.quantity !== undefined && !['number', 'integer'].includes(type ?? 'string'))
    return 'quantity';
  if (hasCategories) return 'category';
  switch (type) {
    // The day of it, in the zone in which it is written.
    case 'datetime':
      return 'date';
    case 'number':
    case 'integer':
    case 'boolean':
    case 'date':
    case 'year':
    case 'yearmonth':
    case 'list':
      return type;
    default:
      return 'string';
  }
}
