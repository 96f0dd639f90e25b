/**
 * Which of Vega-Lite's published examples build, and why the others do not: each a deck of one slide, its data as tables.
 * `node bench/examples.ts VEGA-LITE VEGA-DATASETS [words in names]`, two checkouts. What is refused for a principle of ours
 * is counted apart.
 */
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { prepareDecks } from '../src/build.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { nodeHost } from '../src/host/node.ts';
import { isRecord } from '../src/model/is-record.ts';
import { openWorkshop } from '../src/run/workshop.ts';

type Row = Readonly<Record<string, unknown>>;
type Json = Readonly<Record<string, unknown>>;

const [examples = '', datasets = '', only = ''] = process.argv.slice(2);
const specs = join(examples, 'examples/specs');
const work = await mkdtemp(join(tmpdir(), 'factdeck-examples-'));

/** Why no table can be made of an example's data. */
class NoTable extends Error {}

async function rowsIn(data: Json): Promise<readonly Row[]> {
  const format = isRecord(data.format) ? data.format : {};
  if (typeof data.values === 'string') return csv(data.values, ',');
  if ('values' in data) return rowsOf(data.values, format);
  if (typeof data.url !== 'string') throw new NoTable('generated data');
  if (/^https?:/.test(data.url)) throw new NoTable('network data');
  if (format.type === 'topojson') throw new NoTable('a map');
  const text = await readFile(join(datasets, 'data', basename(data.url)), 'utf8').catch(() => '');
  if (text === '') throw new NoTable('network data');
  if (data.url.endsWith('.csv')) return csv(text, ',');
  if (data.url.endsWith('.tsv')) return csv(text, '\t');
  return rowsOf(JSON.parse(text), format);
}

function csv(text: string, delimiter: string): readonly Row[] {
  return parse(text, { columns: true, delimiter, skip_empty_lines: true });
}

function rowsOf(values: unknown, { property }: Json): readonly Row[] {
  const list = typeof property === 'string' ? inside(values, property) : values;
  const rows = Array.isArray(list) ? list : [list];
  return rows.map((one: unknown, i) => (isRecord(one) ? flat(i, one) : { data: one }));
}

/** With what stands inside a cell as columns of its own; a row of nothing has its number. */
function flat(number: number, row: Json): Row {
  if (Object.keys(row).length === 0) return { number };
  const entries = Object.entries(row).flatMap(([name, value]): [string, unknown][] =>
    isRecord(value)
      ? Object.entries(flat(0, value)).map(([inner, cell]) => [`${name}.${inner}`, cell])
      : [[name, value]],
  );
  return Object.fromEntries(entries);
}

function inside(value: unknown, path: string): unknown {
  return path.split('.').reduce((at, key) => (isRecord(at) ? at[key] : undefined), value);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Moments as they are written in the examples' data → their day. */
function dayOf(value: string): string | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ]\d.*)?)?$/.exec(value);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const named = /^([A-Z][a-z]{2})[a-z]* (\d{1,2}),? (\d{4})$/.exec(value);
  if (named) return dated(named[3], monthOf(named[1]), named[2]);
  const first = /^([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(value);
  if (first) return dated(first[2], monthOf(first[1]), '1');
  const turned = /^(\d{1,2})[ -]([A-Z][a-z]{2})[a-z]*[ -](\d{4})$/.exec(value);
  if (turned) return dated(turned[3], monthOf(turned[2]), turned[1]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(value);
  if (american) return dated(american[3], american[1], american[2]);
  const long = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) .*$/.exec(value);
  return long ? dated(long[3], monthOf(long[2]), long[1]) : undefined;
}

const monthOf = (name = ''): string => String(months.indexOf(name.toLowerCase()) + 1);

function dated(year = '', month = '', day?: string): string {
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return parts.join('-');
}

/** A field as somebody who knows the data would describe it. @param isTime whether a channel reads it as a moment */
function fieldOf(name: string, rows: readonly Row[], isTime: boolean) {
  const cells = rows.map((row) => row[name] ?? '');
  const given = cells.filter((cell) => cell !== '');
  if (given.some((cell) => typeof cell === 'object')) return undefined;
  const texts = given.map(wordsOf);
  const asNumbers =
    texts.length > 0 && texts.every((t) => /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(t));
  const write = (type: string, words: (cell: string) => string) => ({
    field: { name, type },
    cells: cells.map((cell) => words(wordsOf(cell))),
  });
  if (isTime || !asNumbers) {
    const days = texts.map(timeOf);
    const isDays = days.length > 0 && !days.includes(undefined) && !days.includes('');
    const isFull = days.every((day) => day?.length === 10);
    if (isDays) {
      const type = isFull ? 'date' : days.every((d) => d?.length === 4) ? 'year' : 'yearmonth';
      return write(type, (cell) => (cell === '' ? '' : (timeOf(cell) ?? '')));
    }
  }
  if (
    given.length > 0 &&
    given.every((cell) => typeof cell === 'boolean' || cell === 'true' || cell === 'false')
  ) {
    return write('boolean', (cell) => cell);
  }
  if (asNumbers) {
    const whole = texts.every((t) => /^-?\d+$/.test(t));
    return write(whole ? 'integer' : 'number', (cell) => cell);
  }
  return write('string', (cell) => cell);
}

function wordsOf(cell: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof cell) ? String(cell) : '';
}

function timeOf(text: string): string | undefined {
  if (/^\d{12,13}$/.test(text)) return new Date(Number(text)).toISOString().slice(0, 10);
  return /^\d{4}$/.test(text) ? text : dayOf(text);
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Fields that the spec reads as moments. */
function timesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) timesIn(one, found);
  if (!isRecord(value)) return found;
  const { type, timeUnit, field } = value;
  if (typeof field === 'string' && (type === 'temporal' || timeUnit !== undefined))
    found.add(field);
  const format = isRecord(value.format) && isRecord(value.format.parse) ? value.format.parse : {};
  for (const [name, how] of Object.entries(format))
    if (String(how).startsWith('date') || String(how).startsWith('utc')) found.add(name);
  for (const inner of Object.values(value)) timesIn(inner, found);
  return found;
}

interface Example {
  readonly folder: string;
  readonly spec: Json;
}

async function deckOf(file: string): Promise<Example> {
  const {
    description: _,
    $schema: __,
    ...written
  } = JSON.parse(await readFile(join(specs, file), 'utf8')) as Json;
  const times = timesIn(written);
  const folder = join(work, file.replace(/\W+/g, '-'));
  await mkdir(folder, { recursive: true });
  const resources: Json[] = [];
  const names = new Map<string, string>();
  const add = async (data: Json, called: string): Promise<string> => {
    const { format: _f, name: _n, ...own } = data;
    const id = JSON.stringify(own);
    const known = names.get(id);
    if (known !== undefined) return known;
    const base = called.replace(/\W+/g, '_').toLowerCase() || 'table';
    const taken = resources.some((one) => one.name === base);
    const name = taken ? `${base}_${resources.length}` : base;
    const rows = await rowsIn(data);
    const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((h) => h !== '');
    const columns = heads.flatMap((head) => fieldOf(head, rows, times.has(head)) ?? []);
    if (rows.length === 0 || columns.length === 0) throw new NoTable('no rows');
    const lines = rows.map((__, i) => columns.map(({ cells }) => quoted(cells[i] ?? '')).join(','));
    const head = columns.map(({ field }) => quoted(field.name)).join(',');
    await writeFile(join(folder, `${name}.csv`), `${[head, ...lines].join('\n')}\n`);
    const path = `${name}.csv`;
    resources.push({ name, path, schema: { fields: columns.map(({ field }) => field) } });
    names.set(id, name);
    return name;
  };
  const named = async (value: unknown, key: string): Promise<unknown> => {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (const one of value) list.push(await named(one, ''));
      return list;
    }
    if (!isRecord(value)) return value;
    if (key === 'data' && !('name' in value && Object.keys(value).length === 1)) {
      const url =
        typeof value.url === 'string' ? basename(value.url).replace(/\.\w+$/, '') : 'rows';
      return { name: await add(value, url) };
    }
    const made: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(value)) made[name] = await named(inner, name);
    return made;
  };
  const { datasets: own, ...plain } = written;
  for (const [name, values] of Object.entries(isRecord(own) ? own : {}))
    await add({ values }, name);
  const spec = (await named(plain, '')) as Json;
  const chart = { file: 'chart.vl.json' };
  const slides = [{ id: 'example', title: 'An example', chart }];
  await writeFile(join(folder, 'chart.vl.json'), JSON.stringify(spec, null, 2));
  const deck = { title: 'Examples', language: 'en', edition: '2030-01', slides };
  await writeFile(join(folder, 'deck.yaml'), JSON.stringify(deck));
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ name: 'example', resources }));
  return { folder, spec };
}

interface Result {
  readonly file: string;
  readonly reasons: readonly string[];
}

/** Lines of rows of which a field that the spec reads is blank. */
async function blankRows(folder: string, spec: Json): Promise<ReadonlySet<string>> {
  const fields = new Set(fieldsIn(spec).map((field) => field.replaceAll('\\', '')));
  const lines = new Set<string>();
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.csv')) continue;
    const table = csv(await readFile(join(folder, file), 'utf8'), ',');
    table.forEach((row, i) => {
      if ([...fields].some((field) => row[field] === '')) lines.add(String(i + 2));
    });
  }
  return lines;
}

/** Tables without a key call their rows by the line. */
async function areBlank(
  { row, others }: { readonly row: string; readonly others: number },
  folder: string,
  spec: Json,
): Promise<boolean> {
  const blank = await blankRows(folder, spec);
  return blank.has(row) && others < blank.size;
}

function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (!isRecord(value)) return [];
  const { field, tooltip: _, ...rest } = value;
  const repeated: readonly unknown[] = Array.isArray(value.repeat) ? value.repeat : [];
  const own = [field, ...repeated].filter((one) => typeof one === 'string');
  return [...own, ...Object.values(rest).flatMap(fieldsIn)];
}

async function tried(file: string): Promise<Result> {
  try {
    const { folder, spec } = await deckOf(file);
    const workshop = await openWorkshop(nodeHost, join(work, 'cache'));
    const { diagnostics } = await prepareDecks([folder], {}, workshop);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const isBlank = first?.code === 'row-not-drawn' && (await areBlank(first.args, folder, spec));
    return { file, reasons: isBlank ? ['no value'] : errors.map(reasonOf) };
  } catch (cause) {
    if (cause instanceof NoTable) return { file, reasons: [cause.message] };
    return { file, reasons: [`crash ${String(cause)}`] };
  }
}

function reasonOf({ code, args }: Diagnostic): string {
  const more = Object.values(args)
    .filter((value) => typeof value !== 'object')
    .map(String);
  return [code, ...more].join(' ').slice(0, 160);
}

/** What is refused for a principle, by the first thing that is told. */
function principleOf({ reasons }: Result): string | undefined {
  const [first = ''] = reasons;
  const found = principles.find(([, pattern]) => pattern.test(first));
  return found?.[0];
}
const principles: readonly (readonly [string, RegExp])[] = [
  ['data that is not at hand', /^network data|^generated data/],
  ['words with figures that no cell carries', /^unbound-number|^untraced-figure (text|datum) /],
  [
    'estimates',
    /^untraced-figure (regression|loess|density|impute|quantile|sample|errorbar|errorband) /,
  ],
  ['more than 5,000 marks', /^over-limit marks/],
  ['no value, and no sign of it', /^group-key blank|^sign-not-drawn .* or (more|less)|^no value/],
];

const files = (await readdir(specs)).filter((f) => f.endsWith('.vl.json') && f.includes(only));
const refused = new Map<string, string[]>();
let built = 0;
let away = 0;
for (const file of files) {
  const result = await tried(file);
  const principle = principleOf(result);
  if (result.reasons.length === 0) built += 1;
  else {
    if (principle !== undefined) away += 1;
    const [first = ''] = result.reasons;
    const kind = principle ?? first.split(' ').slice(0, 2).join(' ');
    refused.set(kind, [...(refused.get(kind) ?? []), `${result.file}: ${first}`]);
  }
}
await rm(work, { recursive: true });

for (const [kind, list] of [...refused].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${kind}: ${list.length}`);
  for (const line of list) console.log(`    ${line}`);
}
const of = files.length - away;
console.log(`${built} of ${files.length} build; ${away} are refused for a principle.`);
if (of > 0) console.log(`Of the other ${of}: ${((built / of) * 100).toFixed(0)} %.`);
