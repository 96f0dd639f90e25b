/** datapackage.yaml (.json, .yml), version 1 or 2 → the tables it describes. Foreign packages load as they are; only `factdeck` keys are strict. */
import type { z } from 'zod';
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SkippedResource } from '../diagnostics/codes.ts';
import type { Field, FieldType, ForeignKey, Provenance, Scope, Source } from '../model/dataset.ts';
import {
  fieldKeys,
  packageKeys,
  resourceKeys,
  type FieldKeys,
  type PackageKeys,
} from '../model/descriptor.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { Path } from '../model/sources.ts';
import type { Place } from '../model/place.ts';
import { decimal, parseMoment, unitOf } from '../quantity/index.ts';
import { checkShape } from './check-shape.ts';
import type { Constraints, FieldRules } from './described-field.ts';
import { explainMoment } from './explain-cell.ts';
import { describedAliases, scopeOf, type DescribedAlias } from './described-rows.ts';
import { figureRules, yamlText, type FigureRules } from './figure-rules.ts';
import { scaleInHead, withoutScale } from './head-scale.ts';
import type { missing } from './descriptor-shapes.ts';
import { fieldShape, packageShape, resourceShape, schemaShape } from './descriptor-shapes.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import type { Dialect } from './parse-csv.ts';
import { checkSampleColumns, samplingOf } from './sampling-rules.ts';
import { sourceOf } from './credited-source.ts';

/** A table as described, before its file is read. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly path: string;
  readonly pathPlace: Place;
  readonly dialect: Dialect;
  readonly fields: readonly FieldRules[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly (ForeignKey & { readonly place: Place })[];
  readonly provenance: Provenance;
  readonly scope: Scope | undefined;
  /** Other names of its rows, each as it stands in the descriptor. */
  readonly aliases: readonly DescribedAlias[];
  readonly place: Place;
}

export interface ReadDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly sources: readonly Source[];
  readonly licenses: readonly Source[];
  readonly tables: readonly Described[];
  readonly diagnostics: readonly Diagnostic[];
}

type Json = Readonly<Record<string, unknown>>;

/** @param language of the deck: what its own language writes otherwise is read so */
export function readDescriptor(yaml: ParsedYaml, language: LanguageName): ReadDescriptor {
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const nothing = {
    name: '',
    title: '',
    description: undefined,
    sources: [],
    licenses: [],
    tables: [],
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
  const tables = value.resources.flatMap(
    (resource, i) => readResource(yaml, resource, ['resources', i], inherited, diagnostics) ?? [],
  );
  return {
    name: value.name ?? '',
    title: value.title ?? value.name ?? '',
    description: value.description,
    sources,
    licenses: (value.licenses ?? []).map(sourceOf),
    tables,
    diagnostics,
  };
}

/** What package and resource hand down to their fields. */
interface Inherited {
  readonly language: LanguageName;
  readonly provenance: Provenance;
  readonly estimated?: boolean;
  readonly written?: string;
}

function readResource(
  yaml: ParsedYaml,
  data: unknown,
  path: Path,
  above: Inherited,
  diagnostics: Diagnostic[],
): Described | undefined {
  const shaped = checkShape(resourceShape, data, yaml, path);
  diagnostics.push(...shaped.diagnostics);
  if (!shaped.value) return undefined;
  const resource = shaped.value;
  const place = yaml.locate(path);
  const name = resource.name ?? String(path.at(-1));
  const file = typeof resource.path === 'string' ? resource.path : resource.path?.[0];
  const skipped = whySkipped(resource, resource.path);
  if (skipped || file === undefined) {
    const reason = skipped ?? 'no-path';
    diagnostics.push(warning('resource-skipped', { name, reason }, place));
    return undefined;
  }
  const own = ownKeys(resourceKeys, resource, yaml, path, diagnostics);
  const source = resource.sources?.[0];
  const base: Inherited = source
    ? { ...above, provenance: { ...above.provenance, source: sourceOf(source) } }
    : above;
  const inherited = inherit(base, own, yaml, path, diagnostics);
  const schema = checkShape(schemaShape, resource.schema, yaml, [...path, 'schema']);
  diagnostics.push(...schema.diagnostics);
  if (!schema.value) return undefined;
  const missingValues = missingOf(schema.value.missingValues) ?? [''];
  const fields = schema.value.fields.flatMap(
    (field, i) =>
      readField(
        yaml,
        field,
        [...path, 'schema', 'fields', i],
        inherited,
        missingValues,
        diagnostics,
      ) ?? [],
  );
  const primaryKey = schema.value.primaryKey ?? [];
  // A field that could not be read would be missed for nothing.
  if (fields.length === schema.value.fields.length) {
    const keyPlace = yaml.locate([...path, 'schema', 'primaryKey']);
    diagnostics.push(...checkFieldNames(name, fields, primaryKey, keyPlace));
  }
  return {
    name,
    title: resource.title ?? name,
    description: resource.description,
    path: file,
    pathPlace: yaml.locate([...path, 'path']),
    dialect: {
      delimiter: resource.dialect?.delimiter ?? (file.endsWith('.tsv') ? '\t' : ','),
      quote: resource.dialect?.quoteChar ?? '"',
    },
    fields,
    primaryKey: primaryKey.filter((key) => fields.some(({ field }) => field.name === key)),
    foreignKeys: (schema.value.foreignKeys ?? []).map((key, i) => ({
      fields: key.fields,
      table:
        key.reference.resource === undefined || key.reference.resource === ''
          ? name
          : key.reference.resource,
      referenced: key.reference.fields,
      place: yaml.locate([...path, 'schema', 'foreignKeys', i]),
    })),
    provenance: inherited.provenance,
    scope: scopeOf(own, yaml, path, inherited.language, diagnostics),
    aliases: describedAliases(own, yaml, path),
    place,
  };
}

function whySkipped(
  resource: Json,
  path: string | readonly string[] | undefined,
): SkippedResource | undefined {
  if (resource['data'] !== undefined) return 'inline';
  if (path === undefined) return 'no-path';
  const files = typeof path === 'string' ? [path] : path;
  if (files.some((f) => /^[a-z][a-z0-9+.-]*:\/\//i.test(f))) return 'remote';
  if (files.length > 1) return 'several-files';
  const isCsv =
    /\.(?:csv|tsv|txt)$/i.test(files[0] ?? '') ||
    resource['format'] === 'csv' ||
    resource['mediatype'] === 'text/csv';
  return isCsv && resource['schema'] !== undefined ? undefined : 'not-a-table';
}

function checkFieldNames(
  table: string,
  fields: readonly FieldRules[],
  primaryKey: readonly string[],
  keyPlace: Place,
): Diagnostic[] {
  const known = new Set<string>();
  const twice = fields.flatMap(({ field: { name, place } }) => {
    if (known.has(name)) return [error('field-twice', { table, name }, place)];
    known.add(name);
    return [];
  });
  const missing = primaryKey
    .filter((name) => !known.has(name))
    .map((name) =>
      error('unknown-field', { table, name, nearest: nearest(name, known) }, keyPlace),
    );
  return [
    ...twice,
    ...missing,
    ...checkSampleColumns(
      table,
      fields.map((f) => f.field),
    ),
  ];
}

function readField(
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
  const own: FieldKeys = ownKeys(fieldKeys, value, yaml, path, diagnostics) ?? {};
  const inherited = inherit(above, own, yaml, path, diagnostics);
  const figures = figureRules(own, inherited, value, yaml, path, diagnostics);
  const { unitWord, written, scale, marks } = figures;
  const { language } = inherited;
  const type = typeOf(value.type, value.categories !== undefined, own);
  const unit = ['quantity', 'number', 'integer'].includes(type) ? unitOf(unitWord).id : undefined;
  const head = value.title ?? value.name;
  diagnostics.push(...checkHead(value.name, head, { ...figures, language }, type, own, yaml, path));
  const categories = (value.categories ?? []).map((c) =>
    typeof c === 'string' ? { value: c, label: c } : { value: c.value, label: c.label ?? c.value },
  );
  const sampling = samplingOf(own, value.name, unit, yaml, path, diagnostics);
  const field: Field = {
    name: value.name,
    title: unitWord === '' ? head : withoutScale(head, unitWord, language),
    ...(value.description !== undefined && { description: value.description }),
    type,
    ...(unit !== undefined && { unit }),
    ...(scale > 0 && { scale }),
    ...(own.digits !== undefined && { digits: own.digits }),
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
    bareNumber: value.bareNumber ?? true,
    language,
  };
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

/** What the standard calls by other names is text to us: times, durations, geography, objects. */
function typeOf(type: string | undefined, hasCategories: boolean, own: FieldKeys): FieldType {
  if (own.moment === true) return 'moment';
  if (own.quantity !== undefined && !['number', 'integer'].includes(type ?? 'string'))
    return 'quantity';
  if (hasCategories) return 'category';
  switch (type) {
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

/** The strict part: undefined when there is none, or when it is wrong, which is told. */
function ownKeys<T extends z.ZodType>(
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

function inherit(
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

function missingOf(values: z.output<typeof missing> | undefined): string[] | undefined {
  return values?.map((v) => (typeof v === 'string' ? v : v.value));
}
