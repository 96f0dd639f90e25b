/** A deck's tables as an earlier import left them → what they are and which file each came from; and their files as a newer one makes them. */
import { parse } from 'csv-parse/sync';
import { isMap, isSeq, parseDocument, stringify, type Document } from 'yaml';
import type { Files } from '../host/host.ts';
import { isLanguageCode, languageCodes, type LanguageCode } from '../languages/codes.ts';
import { isRecord } from '../model/is-record.ts';
import type { Again, OldField, OldTable, Renames } from './again.ts';
import { address } from './names.ts';
import type { Table } from './propose.ts';
import { csvText, evidenceHead, evidenceOf } from './write-tables.ts';

export interface OldSource {
  readonly file: string;
  readonly sheet: string;
  readonly sha256: string;
  /** Where it is fetched from, and the ETag of the copy that is kept; '' for none. */
  readonly url: string;
  readonly etag: string;
}

export interface OldResource {
  readonly at: number;
  readonly table: OldTable;
  readonly source: OldSource;
}

export interface OldDeck {
  readonly folder: string;
  readonly language: LanguageCode;
  readonly resources: readonly OldResource[];
  readonly descriptor: Document;
  readonly evidence: readonly (readonly string[])[];
  /** By table. */
  readonly renames: Readonly<Record<string, Renames>>;
}

export async function readOldDeck(host: Files, folder: string): Promise<OldDeck> {
  const textOf = async (name: string): Promise<string> => {
    const bytes = await host.readBytes(`${folder}/${name}`);
    return bytes ? new TextDecoder().decode(bytes) : '';
  };
  const descriptor = parseDocument(await textOf('datapackage.yaml'));
  const deck: unknown = parseDocument(await textOf('deck.yaml')).toJS();
  const asked = isRecord(deck) ? deck['language'] : undefined;
  const data: unknown = descriptor.toJS();
  const list: unknown = isRecord(data) ? data['resources'] : undefined;
  const resources: OldResource[] = [];
  for (const [at, one] of (Array.isArray(list) ? list : []).entries()) {
    const found = isRecord(one) ? await resourceOf(one, at, textOf) : undefined;
    if (found) resources.push(found);
  }
  const renames: unknown = parseDocument(await textOf('renames.yaml')).toJS();
  return {
    folder,
    language: isLanguageCode(asked) ? asked : languageCodes[0],
    resources,
    descriptor,
    evidence: recordsOf(await textOf('evidence.csv')),
    renames: renamesIn(renames),
  };
}

const textIn = (from: unknown, key: string): string => {
  const value = isRecord(from) ? from[key] : undefined;
  return typeof value === 'string' ? value : '';
};

/** undefined: it came from no file that is known. */
async function resourceOf(
  one: Readonly<Record<string, unknown>>,
  at: number,
  textOf: (name: string) => Promise<string>,
): Promise<OldResource | undefined> {
  const sources: unknown = one['sources'];
  const source: unknown = Array.isArray(sources) ? sources[0] : undefined;
  const schema = isRecord(one['schema']) ? one['schema'] : {};
  const file = textIn(source, 'file');
  const url = textIn(source, 'url');
  if (file === '' && url === '') return undefined;
  const [head = [], ...rows] = recordsOf(await textOf(textIn(one, 'path')));
  const declared: unknown = schema['fields'];
  const fields = head.map((name): OldField => {
    const own: unknown = (Array.isArray(declared) ? declared : []).find(
      (field) => textIn(field, 'name') === name,
    );
    const keys = isRecord(own) ? own['factdeck'] : undefined;
    return { name, unit: textIn(keys, 'quantity'), written: textIn(keys, 'written') };
  });
  const primary: unknown = schema['primaryKey'];
  const key = (Array.isArray(primary) ? primary : [primary]).filter(
    (name): name is string => typeof name === 'string',
  );
  const table = { name: textIn(one, 'name'), fields, key, rows };
  const [sheet, sha256] = [textIn(source, 'sheet'), textIn(source, 'sha256')];
  return { at, table, source: { file, sheet, sha256, url, etag: textIn(source, 'etag') } };
}

function recordsOf(text: string): string[][] {
  return parse(text, { relax_column_count: true, trim: true });
}

function renamesIn(data: unknown): Readonly<Record<string, Renames>> {
  const names = (value: unknown): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(isRecord(value) ? value : {}).filter(
        (pair): pair is [string, string] => typeof pair[1] === 'string',
      ),
    );
  return Object.fromEntries(
    Object.entries(isRecord(data) ? data : {}).map(([table, one]) => {
      const own = isRecord(one) ? one : {};
      return [table, { columns: names(own['columns']), rows: names(own['rows']) }];
    }),
  );
}

/** A table with the file that it is read from now. */
export interface Renewed {
  readonly old: OldResource;
  readonly next: Table;
  readonly again: Again;
  readonly sha256: string;
  /** Of a copy that was fetched. */
  readonly etag: string;
}

export function renewedFiles(
  deck: OldDeck,
  renewed: readonly Renewed[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const descriptor = deck.descriptor.clone();
  for (const { old, next, again, sha256, etag } of renewed) {
    const { name, fields } = old.table;
    files.set(`${name}.csv`, csvText([fields.map((field) => field.name), ...again.rows]));
    const list = descriptor.getIn(['resources', old.at, 'sources']);
    const source: unknown = isSeq(list) ? list.items[0] : undefined;
    if (!isMap(source)) continue;
    const { file, sheet, range } = next.source;
    const base = file.split('/').at(-1) ?? file;
    source.set('title', `${base}, ${sheet === '' ? range : `${sheet}!${range}`}`);
    source.set('file', file);
    source.set('sha256', sha256);
    if (etag !== '') source.set('etag', etag);
    else source.delete('etag');
    if (sheet !== '') source.set('sheet', sheet);
    source.set('range', range);
  }
  files.set('datapackage.yaml', descriptor.toString({ lineWidth: 0 }));
  files.set('evidence.csv', renewedEvidence(deck, renewed));
  const renames = Object.fromEntries(
    Object.entries({
      ...deck.renames,
      ...Object.fromEntries(renewed.map(({ old, again }) => [old.table.name, again.renames])),
    }).filter(([, one]) => Object.keys(one.columns).length + Object.keys(one.rows).length > 0),
  );
  if (Object.keys(renames).length > 0) files.set('renames.yaml', stringify(renames));
  return files;
}

/** Lines of figures that changed are to be checked again; those of other tables, and the author's own, stay. */
function renewedEvidence(deck: OldDeck, renewed: readonly Renewed[]): string {
  const [, ...lines] = deck.evidence;
  const tables = renewed.map(({ old }) => old.table.name);
  const tableIn = (fact: string): string =>
    /^(?:\[([^\]]*)\]|([^.]+))/.exec(fact)?.slice(1).join('') ?? '';
  const kept = lines.filter(([fact = '']) => fact.includes('*') || !tables.includes(tableIn(fact)));
  const before = new Map(lines.map((line) => [line[0] ?? '', line]));
  const fresh = renewed.flatMap(({ old, next, again }) => {
    const fields = next.fields.flatMap((field) => {
      const own = [...again.columns].find(([, from]) => from === field.name)?.[0];
      return own === undefined ? [] : [{ ...field, name: own }];
    });
    const table = { ...next, name: old.table.name, fields, keys: again.keys };
    const changed = new Set(
      again.changes.flatMap(({ row, field }) =>
        row !== undefined && field !== undefined ? [address(old.table.name, row, field)] : [],
      ),
    );
    return evidenceOf(table)
      .filter(([fact]) => !fact.includes('*'))
      .map(([fact, locator, memo]) => {
        const [, , asOf = '', basis = '', checked = ''] = before.get(fact) ?? [];
        return [fact, locator, asOf, basis, changed.has(fact) ? '' : checked, memo];
      });
  });
  return csvText([evidenceHead, ...kept, ...fresh]);
}
