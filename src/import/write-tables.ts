/** Proposed tables → the files that hold them: CSV, descriptor and evidence, each decision beside what it is about. */
import { Document, isMap, isSeq, type YAMLMap } from 'yaml';
import type { LanguageCode } from '../languages/codes.ts';
import { isDoubt, type Decision } from './decisions.ts';
import { address } from './names.ts';
import type { Field, Table } from './propose.ts';
import { wordDecision } from './word-decision.ts';

/** Facts whose cells are told one by one; of more, each column's range. */
const mostFacts = 3000;

export interface SourceFile {
  readonly file: string;
  /** Of its bytes; '' of what was pasted. */
  readonly sha256: string;
}

export function renderTables(
  title: string,
  name: string,
  tables: readonly Table[],
  decisions: readonly Decision[],
  sources: readonly SourceFile[],
  language: LanguageCode,
): ReadonlyMap<string, string> {
  const files = new Map(tables.map((table) => [`${table.name}.csv`, renderCsv(table)]));
  files.set(
    'datapackage.yaml',
    renderDescriptor(title, name, tables, decisions, sources, language),
  );
  files.set('evidence.csv', renderEvidence(tables));
  return files;
}

export function renderCsv({ fields }: Table): string {
  const rows = fields[0]?.cells.length ?? 0;
  const lines = Array.from({ length: rows }, (_, i) =>
    fields.map(({ cells }) => cells[i]?.text ?? ''),
  );
  return csvText([fields.map(({ name }) => name), ...lines]);
}

export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(quoted).join(',')}\n`).join('');
}

/** What a spreadsheet would take for a formula gets a blank in front, which is not read. */
function quoted(text: string): string {
  const safe = /^[=@\t]|^[-+](?![\d.])/.test(text) ? ` ${text}` : text;
  return /[",\n\r]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function renderDescriptor(
  title: string,
  name: string,
  tables: readonly Table[],
  decisions: readonly Decision[],
  sources: readonly SourceFile[],
  language: LanguageCode,
): string {
  const words = (one: Decision): string =>
    `${isDoubt(one) ? ' ? ' : ' '}${wordDecision(one, language)}`;
  const document = new Document({
    name,
    title,
    resources: tables.map((table) => resourceOf(table, sources)),
  });
  const atTable = (at: string): boolean => tables.some(({ source }) => at === placeOf(source));
  const general = decisions
    .filter(({ at }) => !atTable(at))
    .map((one) => `${words(one)} (${one.at})`);
  const lead = ' yaml-language-server: $schema=../../schemas/datapackage.schema.json';
  document.commentBefore = lead;
  if (general.length > 0) document.commentBefore = [lead, '', ...general].join('\n');
  const resources = document.get('resources');
  if (isSeq(resources)) {
    resources.items.forEach((item, i) => {
      const source = tables[i]?.source;
      const own = decisions.filter(({ at }) => source && at === placeOf(source)).map(words);
      if (isMap(item)) {
        item.spaceBefore = true;
        if (own.length > 0) item.commentBefore = [...new Set(own)].join('\n');
        flowFields(item);
      }
    });
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A field is a line. */
function flowFields(resource: YAMLMap): void {
  const fields = resource.getIn(['schema', 'fields']);
  if (!isSeq(fields)) return;
  for (const field of fields.items) if (isMap(field)) field.flow = true;
  const key = resource.getIn(['schema', 'primaryKey']);
  if (isSeq(key)) key.flow = true;
}

function placeOf({ sheet, range }: Table['source']): string {
  return sheet === '' ? range : `${sheet}!${range}`;
}

function resourceOf(
  table: Table,
  sources: readonly SourceFile[],
): Readonly<Record<string, unknown>> {
  const { source, notes } = table;
  const sha256 = sources.find(({ file }) => file === source.file)?.sha256 ?? '';
  const file = source.file.split('/').at(-1) ?? source.file;
  return {
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    ...(notes.length > 0 && { description: notes.join(' / ') }),
    sources: [
      {
        title: `${file}, ${placeOf(source)}`,
        file: source.file,
        ...(sha256 !== '' && { sha256 }),
        ...(source.sheet !== '' && { sheet: source.sheet }),
        range: source.range,
      },
    ],
    schema: {
      primaryKey: table.key,
      fields: table.fields.map((field) => fieldOf(field, table)),
    },
  };
}

function fieldOf(field: Field, table: Table): Readonly<Record<string, unknown>> {
  const { name, title, kind, unit, written, digits } = field;
  const base = { name, type: 'string', title };
  switch (kind) {
    case 'figure':
      return unit === ''
        ? { ...base, type: 'number', ...(digits !== undefined && { factdeck: { digits } }) }
        : {
            ...base,
            factdeck: { quantity: unit, written, ...(digits !== undefined && { digits }) },
          };
    case 'moment':
      return { ...base, factdeck: { moment: true } };
    case 'boolean':
      return { ...base, type: 'boolean' };
    case 'label':
      return table.key.includes(name) ? { ...base, factdeck: { names: true } } : base;
    case 'code':
    case 'text':
      return base;
  }
}

export const evidenceHead = ['fact', 'locator', 'as_of', 'basis', 'checked', 'memo'] as const;

/** Fact, locator and memo of each figure. */
export function evidenceOf(table: Table): readonly (readonly [string, string, string])[] {
  const figures = table.fields.filter(({ kind }) => kind === 'figure');
  const { sheet } = table.source;
  const at = (cell: string): string => (sheet === '' ? cell : `${sheet}!${cell}`);
  if (figures.length * table.keys.length > mostFacts) {
    return figures.map(({ name, cells }) => {
      const [first, last] = [cells[0]?.from ?? '', cells.at(-1)?.from ?? ''];
      return [`${address(table.name)}.*.${address(name)}`, at(`${first}:${last}`), ''];
    });
  }
  return figures.flatMap(({ name, cells }) =>
    cells.flatMap(({ from, formula, was }, row): [string, string, string][] => {
      const key = table.keys[row];
      if (key === undefined) return [];
      const memo = [
        ...(formula === undefined ? [] : [`formula ${formula}`]),
        ...(was ? [`as it stands: ${was}`] : []),
      ];
      return [[address(table.name, key, name), at(from), memo.join('; ')]];
    }),
  );
}

function renderEvidence(tables: readonly Table[]): string {
  const lines = tables.flatMap(evidenceOf);
  return csvText([
    evidenceHead,
    ...lines.map(([fact, locator, memo]) => [fact, locator, '', '', '', memo]),
  ]);
}
