/** A deck's data package, its tables and its evidence → one dataset. */
import {
  asWarning,
  error,
  hasErrors,
  warning,
  type Diagnostic,
} from '../diagnostics/diagnostic.ts';
import type { Dataset, Evidence, Table } from '../model/dataset.ts';
import { startOf } from '../model/place.ts';
import { checkForeignKeys } from './check-keys.ts';
import { openText, openYaml, type Reader } from './open-files.ts';
import { openTable } from './open-table.ts';
import { parseCsv } from './parse-csv.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { readDescriptor } from './read-descriptor.ts';
import { readEvidence } from './read-evidence.ts';
import type { Described, ReadResource } from './read-resource.ts';
import { withFiles, withOverlay } from './resolve-package.ts';
import { plainDialect } from './table-dialect.ts';

const evidenceName = 'evidence.csv';
const descriptorNames = ['datapackage.yaml', 'datapackage.yml', 'datapackage.json'];

export async function readDataset(
  reader: Reader,
  deck: ParsedYaml | undefined,
): Promise<Dataset | undefined> {
  const { folder, host, diagnostics } = reader;
  const present = await host.list(folder);
  const name = packageName(deck) ?? descriptorNames.find((n) => present.includes(n));
  if (name === undefined) {
    diagnostics.push(error('descriptor-missing', { folder }, startOf(`${folder}/deck.yaml`)));
    return undefined;
  }
  const yaml = await openYaml(
    reader,
    name,
    () => deck?.locate(['package']) ?? startOf(`${folder}/deck.yaml`),
  );
  if (!yaml) return undefined;
  const beside = besideDescriptor(reader, name);
  const whole = await withFiles(yaml, (path, at) => openYaml(beside, path, () => yaml.locate(at)));
  // A package of several decks brings its own.
  const evidenceReaders = beside.folder === folder ? [reader] : [beside, reader];
  const evidenceTexts: (readonly [Reader, string])[] = [];
  for (const one of evidenceReaders) {
    if (!(await host.list(one.folder)).includes(evidenceName)) continue;
    const text = await openText(one, evidenceName, 'tableMegabytes', () => startOf(one.folder));
    if (text !== undefined) evidenceTexts.push([one, text]);
  }
  const said = [...reader.files].flatMap(([file, text]) => (file === yaml.file ? [] : text));
  const descriptor = readDescriptor(withOverlay(whole, deck, diagnostics), reader.language);
  diagnostics.push(...descriptor.diagnostics);
  const resources: Opened[] = [];
  for (const resource of descriptor.resources) {
    const opened = resource.table && (await openTable(beside, resource.table, yaml.file));
    const told = [...resource.diagnostics, ...(opened?.diagnostics ?? [])];
    resources.push({
      ...resource,
      table: opened?.table,
      described: resource.table,
      diagnostics: told,
    });
  }
  const used = usedTables(resources, said.join('\n'));
  const tables = new Map<string, Table>();
  for (const resource of resources) {
    const isLeftOut = hasErrors(resource.diagnostics) && !used.has(resource.name);
    diagnostics.push(...(isLeftOut ? leftOut(resource) : resource.diagnostics));
    if (!isLeftOut && resource.table) tables.set(resource.name, resource.table);
  }
  // Keys into a table that could not be read would all look wrong.
  const complete =
    !hasErrors(descriptor.diagnostics) &&
    resources.every(
      ({ name: own, table, diagnostics: told }) => table ?? !(hasErrors(told) && used.has(own)),
    );
  const evidence = complete
    ? evidenceTexts.flatMap(([one, text]) => evidenceIn(one, text, tables))
    : [];
  if (complete) {
    for (const { described } of resources) {
      if (described && tables.has(described.name))
        diagnostics.push(...checkForeignKeys(described, tables));
    }
  }
  const { title, description, sources, licenses } = descriptor;
  return {
    name: descriptor.name,
    title,
    ...(description !== undefined && { description }),
    sources,
    licenses,
    tables,
    evidence,
    file: yaml.file,
  };
}

/** What a package names lies beside its descriptor, as the standard has it: wherever that stands, nothing in it climbs. */
function besideDescriptor(reader: Reader, name: string): Reader {
  const [, base] = /^(?:\.\/)?(.+)\/[^/]+$/.exec(name) ?? [];
  const folder = base === undefined ? reader.folder : `${reader.folder}/${base}`;
  return { ...reader, folder, root: undefined };
}

interface Opened extends Omit<ReadResource, 'table'> {
  readonly described: Described | undefined;
  readonly table: Table | undefined;
}

/** Tables that the deck's own files name, and those that the keys of these lead to. All, where it names none yet. */
function usedTables(resources: readonly Opened[], said: string): ReadonlySet<string> {
  const named = resources.filter(({ name }) => isNamed(name, said)).map(({ name }) => name);
  if (named.length === 0) return new Set(resources.map(({ name }) => name));
  const used = new Set(named);
  // A set takes in what is added to it on the way.
  for (const name of used) {
    const keys = resources.find((resource) => resource.name === name)?.described?.foreignKeys;
    for (const { table } of keys ?? []) used.add(table);
  }
  return used;
}

/** As a word of its own, wherever it stands: rather once too often. */
function isNamed(name: string, said: string): boolean {
  const letter = /[\p{L}\p{N}_]/u;
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const around = [said.charAt(at - 1), said.charAt(at + name.length)];
    if (!around.some((sign) => letter.test(sign))) return true;
  }
  return false;
}

/** What is wrong with a table that the deck does not use stops nothing: how much it is, and the first of it. */
function leftOut({ name, diagnostics, place }: Opened): Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const told = warning('resource-left-out', { name, problems: errors.length }, place);
  return [told, ...errors.slice(0, 1).map(asWarning)];
}

function evidenceIn(
  { folder, limits, diagnostics }: Reader,
  text: string,
  tables: ReadonlyMap<string, Table>,
): readonly Evidence[] {
  const csv = parseCsv(`${folder}/${evidenceName}`, text, plainDialect, limits);
  diagnostics.push(...csv.diagnostics);
  if (!csv.table) return [];
  const read = readEvidence(csv.table, tables);
  diagnostics.push(...read.diagnostics);
  return read.evidence;
}

/** Read without the deck's schema: a wrong slide must not hide what is wrong with the tables. */
function packageName(deck: ParsedYaml | undefined): string | undefined {
  const data = deck?.data;
  const name: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'package') : undefined;
  return typeof name === 'string' ? name : undefined;
}
