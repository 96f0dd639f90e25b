/** A resource of a descriptor → the table that it describes, or why it is none. */
import type { z } from 'zod';
import { error, warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SkippedResource } from '../diagnostics/codes.ts';
import type { ForeignKey, Provenance, Scope } from '../model/dataset.ts';
import { resourceKeys } from '../model/descriptor.ts';
import { isRecord } from '../model/is-record.ts';
import type { Path } from '../model/sources.ts';
import type { Place } from '../model/place.ts';
import { checkShape } from './check-shape.ts';
import { sourceOf } from './credited-source.ts';
import type { FieldRules } from './described-field.ts';
import { describedAliases, scopeOf, type DescribedAlias } from './described-rows.ts';
import { missingOf, resourceShape, schemaShape, type FieldsMatch } from './descriptor-shapes.ts';
import { inherit, ownKeys, type Inherited } from './inherited.ts';
import { inlineRows } from './json-table.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { readField } from './read-field.ts';
import { isAddress } from './resolve-package.ts';
import { checkSampleColumns } from './sampling-rules.ts';
import type { JsonNode } from './scan-json.ts';
import { readDialect, type Dialect } from './table-dialect.ts';

/** Where the rows of a table are. */
export type Content =
  | { readonly type: 'files'; readonly files: readonly TableFile[] }
  | { readonly type: 'rows'; readonly rows: JsonNode }
  /** CSV in the descriptor itself. */
  | { readonly type: 'text'; readonly text: string; readonly place: Place };

export interface TableFile {
  readonly path: string;
  readonly place: Place;
}

/** A table as described, before its file is read. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly content: Content;
  readonly format: 'csv' | 'json';
  readonly encoding: { readonly encoding: string; readonly place: Place } | undefined;
  readonly dialect: Dialect;
  readonly hasSchema: boolean;
  readonly fields: readonly FieldRules[];
  readonly fieldsMatch: FieldsMatch;
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly (ForeignKey & { readonly place: Place })[];
  readonly provenance: Provenance;
  readonly scope: Scope | undefined;
  /** Other names of its rows, each as it stands in the descriptor. */
  readonly aliases: readonly DescribedAlias[];
  readonly place: Place;
}

export interface ReadResource {
  readonly name: string;
  /** undefined: it is none, or cannot be read. */
  readonly table: Described | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly place: Place;
}

export function readResource(
  yaml: ParsedYaml,
  data: unknown,
  path: Path,
  above: Inherited,
): ReadResource {
  const diagnostics: Diagnostic[] = [];
  const place = yaml.locate(path);
  const shaped = checkShape(resourceShape, data, yaml, path);
  diagnostics.push(...shaped.diagnostics);
  const name = shaped.value?.name ?? String(path.at(-1));
  if (!shaped.value) return { name, table: undefined, diagnostics, place };
  const reason = whySkipped(shaped.value);
  if (reason !== undefined) {
    diagnostics.push(warning('resource-skipped', { name, reason }, place));
    return { name, table: undefined, diagnostics, place };
  }
  const table = describe(yaml, shaped.value, name, path, above, diagnostics);
  return { name, table, diagnostics, place };
}

type Resource = z.output<typeof resourceShape>;

function describe(
  yaml: ParsedYaml,
  resource: Resource,
  name: string,
  path: Path,
  above: Inherited,
  diagnostics: Diagnostic[],
): Described | undefined {
  const own = ownKeys(resourceKeys, resource, yaml, path, diagnostics);
  const source = resource.sources?.[0];
  const base: Inherited = source
    ? { ...above, provenance: { ...above.provenance, source: sourceOf(source) } }
    : above;
  const inherited = inherit(base, own, yaml, path, diagnostics);
  const schema = schemaOf(yaml, resource, name, path, inherited, diagnostics);
  if (!schema) return undefined;
  const dialectPath = [...path, 'dialect'];
  const isElsewhere = typeof resource.dialect === 'string';
  if (isElsewhere) diagnostics.push(...remote('dialect', resource.dialect, yaml, dialectPath));
  const [file] = filesOf(resource);
  const dialect = isElsewhere ? undefined : resource.dialect;
  const layout = readDialect(dialect, yaml, dialectPath, file ?? '', diagnostics);
  const { nothing } = layout;
  return {
    name,
    title: resource.title ?? name,
    description: resource.description,
    content: contentOf(yaml, resource, path),
    format: isJson(resource) ? 'json' : 'csv',
    encoding:
      resource.encoding === undefined
        ? undefined
        : { encoding: resource.encoding, place: yaml.locate([...path, 'encoding']) },
    dialect: layout,
    ...schema,
    fields:
      nothing === undefined
        ? schema.fields
        : schema.fields.map((f) => ({ ...f, missingValues: [...f.missingValues, nothing] })),
    provenance: inherited.provenance,
    scope: scopeOf(own, yaml, path, inherited.language, diagnostics),
    aliases: describedAliases(own, yaml, path),
    place: yaml.locate(path),
  };
}

type Schema = Pick<
  Described,
  'hasSchema' | 'fields' | 'fieldsMatch' | 'primaryKey' | 'uniqueKeys' | 'foreignKeys'
>;

/** undefined: it is wrong, which has been told. */
function schemaOf(
  yaml: ParsedYaml,
  resource: Resource,
  name: string,
  path: Path,
  inherited: Inherited,
  diagnostics: Diagnostic[],
): Schema | undefined {
  const at = [...path, 'schema'];
  if (typeof resource.schema === 'string') {
    diagnostics.push(...remote('schema', resource.schema, yaml, at));
    return undefined;
  }
  if (resource.schema === undefined) {
    const none = { fields: [], primaryKey: [], uniqueKeys: [], foreignKeys: [] };
    return { hasSchema: false, fieldsMatch: 'exact', ...none };
  }
  const shaped = checkShape(schemaShape, resource.schema, yaml, at);
  diagnostics.push(...shaped.diagnostics);
  if (!shaped.value) return undefined;
  const schema = shaped.value;
  const missingValues = missingOf(schema.missingValues) ?? [''];
  const fields = schema.fields.flatMap(
    (field, i) =>
      readField(yaml, field, [...at, 'fields', i], inherited, missingValues, diagnostics) ?? [],
  );
  const { primaryKey = [], uniqueKeys = [], fieldsMatch = 'exact' } = schema;
  // A field that could not be read would be missed for nothing.
  if (fields.length < schema.fields.length) return undefined;
  diagnostics.push(
    ...checkFieldNames(name, fields, primaryKey, yaml.locate([...at, 'primaryKey'])),
    ...unknownKeys(name, fields, uniqueKeys.flat(), yaml.locate([...at, 'uniqueKeys'])),
  );
  const isField = (key: string): boolean => fields.some(({ field }) => field.name === key);
  return {
    hasSchema: true,
    fields,
    fieldsMatch,
    primaryKey: primaryKey.filter(isField),
    uniqueKeys: uniqueKeys.filter((keys) => keys.every(isField)),
    foreignKeys: (schema.foreignKeys ?? []).map(({ fields: keys, reference }, i) => ({
      fields: keys,
      table:
        reference.resource === undefined || reference.resource === '' ? name : reference.resource,
      referenced: reference.fields,
      place: yaml.locate([...at, 'foreignKeys', i]),
    })),
  };
}

function contentOf(yaml: ParsedYaml, resource: Resource, path: Path): Content {
  const { data } = resource;
  const at = [...path, 'data'];
  if (typeof data === 'string') return { type: 'text', text: data, place: yaml.locate(at) };
  if (data !== undefined) return { type: 'rows', rows: inlineRows(data, yaml, at) };
  const isList = Array.isArray(resource.path);
  const files = filesOf(resource).map((file, i): TableFile => ({
    path: file,
    place: yaml.locate(isList ? [...path, 'path', i] : [...path, 'path']),
  }));
  return { type: 'files', files };
}

/** A schema or dialect on the network. One in a file beside the descriptor has been put in its place. */
function remote(property: string, value: unknown, yaml: ParsedYaml, path: Path): Diagnostic[] {
  if (typeof value !== 'string' || !isAddress(value)) return [];
  return [error('property-refused', { property, value }, yaml.locate(path))];
}

function filesOf({ path }: Resource): readonly string[] {
  return typeof path === 'string' ? [path] : (path ?? []);
}

function isJson(resource: Resource): boolean {
  const { format, mediatype, data } = resource;
  if (data !== undefined && typeof data !== 'string') return true;
  const isGeo = filesOf(resource).some((file) => /\.(?:geo|topo)json$/i.test(file));
  if (isGeo) return false;
  const ending = filesOf(resource)[0]?.toLowerCase().endsWith('.json') ?? false;
  return format === 'json' || mediatype === 'application/json' || (ending && format === undefined);
}

function whySkipped(resource: Resource): SkippedResource | undefined {
  const { data, format, mediatype, schema } = resource;
  const isTable =
    schema !== undefined ||
    resource.type === 'table' ||
    /(?:^|\/)tabular-data-resource(?:\.json)?$/.test(resource.profile ?? '');
  if (data !== undefined) {
    const isRows = Array.isArray(data) && data.every((row) => typeof row === 'object');
    const isCsv = typeof data === 'string' && format === 'csv';
    return isRows || isCsv || (isTable && isRecord(data)) ? undefined : 'not-a-table';
  }
  const files = filesOf(resource);
  if (files.length === 0) return 'no-path';
  if (files.some(isAddress)) return 'remote';
  const isCsv =
    files.every((file) => /\.(?:csv|tsv|tab)$/i.test(file)) ||
    (isTable && files.every((file) => /\.txt$/i.test(file))) ||
    format === 'csv' ||
    format === 'tsv' ||
    mediatype === 'text/csv';
  const isPacked = files.some((file) => /\.(?:csv|tsv)\.(?:gz|zip)$/i.test(file));
  if (isCsv || isPacked) return undefined;
  return isTable && isJson(resource) ? undefined : 'not-a-table';
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
  return [
    ...twice,
    ...unknownKeys(table, fields, primaryKey, keyPlace),
    ...fields.flatMap(({ field: { name, internal, place } }) =>
      internal && primaryKey.includes(name) ? [error('internal-key', { table, name }, place)] : [],
    ),
    ...checkSampleColumns(
      table,
      fields.map((f) => f.field),
    ),
  ];
}

function unknownKeys(
  table: string,
  fields: readonly FieldRules[],
  keys: readonly string[],
  at: Place,
): Diagnostic[] {
  const names = fields.map(({ field }) => field.name);
  return keys
    .filter((name) => !names.includes(name))
    .map((name) => error('unknown-field', { table, name, nearest: nearest(name, names) }, at));
}
