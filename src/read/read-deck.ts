/** A deck's folder → Sources: deck.yaml, its data package, tables, evidence and chart files, all problems found in one run. */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Files } from '../host/host.ts';
import { isLanguageCode, languageCodes, nameOf, type LanguageName } from '../languages/codes.ts';
import type { Dataset, Evidence, Table } from '../model/dataset.ts';
import type { Deck } from '../model/deck.ts';
import type { Edition } from '../model/edition.ts';
import { isRecord } from '../model/is-record.ts';
import { defaultLimits, limitsOf, type LimitName, type Limits } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import type { Locate, Sources } from '../model/sources.ts';
import { decodeText } from './decode.ts';
import { million, overLimit } from './over-limit.ts';
import { parseCsv } from './parse-csv.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { parseRemembered } from './remember-yaml.ts';
import { nameRows } from './name-rows.ts';
import { readDeckFile } from './read-deck-file.ts';
import { readEdition } from './read-edition.ts';
import { readDescriptor, type Described } from './read-descriptor.ts';
import { readEvidence } from './read-evidence.ts';
import { readPicture } from './read-picture.ts';
import { checkForeignKeys, readTable } from './read-table.ts';

const descriptorNames = ['datapackage.yaml', 'datapackage.yml', 'datapackage.json'];

/** `files` holds every text that was read, also when there is no value: a report shows their lines. */
export interface ReadDeck extends Outcome<Sources> {
  readonly files: ReadonlyMap<string, string>;
  /** Bytes of the pictures that slides name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export async function readDeck(folder: string, host: Files): Promise<ReadDeck> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<string, Uint8Array>();
  // What deck.yaml allows is known once it has been read.
  const first: Reader = {
    folder,
    host,
    files,
    pictures,
    diagnostics,
    limits: defaultLimits,
    language: nameOf(languageCodes[0]),
  };
  const deckYaml = await openYaml(first, 'deck.yaml', () => startOf(`${folder}/deck.yaml`));
  const language = languageIn(deckYaml);
  const reader: Reader = { ...first, limits: limitsOf(deckYaml?.data), language };
  const read =
    deckYaml && (await readDeckFile(deckYaml, (path, from) => openYaml(reader, path, from)));
  diagnostics.push(...(read?.diagnostics ?? []));
  const found = await readDataset(reader, packageName(deckYaml), deckYaml);
  const dataset = found && {
    ...found,
    tables: nameRows(found.tables, language),
  };
  const chartFiles = read?.deck
    ? await readChartFiles(reader, read.deck, read.locate)
    : new Map<string, Json>();
  const images = read?.deck
    ? await readPictures(reader, read.deck, read.locate)
    : new Map<string, string>();
  const baseline = read?.deck && (await readBaseline(reader, read.deck, read.locate));
  if (!read?.deck || !dataset || hasErrors(diagnostics)) return { diagnostics, files, pictures };
  const value: Sources = {
    folder,
    deck: read.deck,
    dataset,
    locate: read.locate,
    chartFiles,
    ...(baseline && { baseline }),
    images,
    files,
  };
  return { value, diagnostics, files, pictures };
}

/** The edition that the deck is compared with; what is wrong with it has been told. */
async function readBaseline(
  reader: Reader,
  deck: Deck,
  locate: Locate,
): Promise<Edition | undefined> {
  const { compare } = deck;
  if (compare === undefined) return undefined;
  const { folder, host, diagnostics } = reader;
  const known = (await host.list(`${folder}/editions`))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  if (!known.includes(compare)) {
    const args = { deck: folder.split('/').at(-1) ?? folder, edition: compare, known };
    diagnostics.push(error('edition-not-frozen', args, locate(['compare'])));
    return undefined;
  }
  const file = `editions/${compare}.json`;
  const text = await openText(reader, file, 'tableMegabytes', () => locate(['compare']));
  if (text === undefined) return undefined;
  const read = readEdition(`${folder}/${file}`, text);
  diagnostics.push(...read.diagnostics);
  return read.value;
}

type Json = Readonly<Record<string, unknown>>;

interface Reader {
  readonly folder: string;
  readonly host: Files;
  readonly files: Map<string, string>;
  readonly pictures: Map<string, Uint8Array>;
  readonly diagnostics: Diagnostic[];
  readonly limits: Limits;
  readonly language: LanguageName;
}

type SizeLimit = Extract<LimitName, `${string}Megabytes`>;

/** The text of a file below the deck's folder; what is wrong with it has been told. */
async function openText(
  reader: Reader,
  path: string,
  limit: SizeLimit,
  from: () => Place,
): Promise<string | undefined> {
  const found = await openBytes(reader, path, limit, from);
  if (!found) return undefined;
  const decoded = decodeText(found.file, found.bytes);
  reader.diagnostics.push(...decoded.diagnostics);
  if (decoded.value !== undefined) reader.files.set(found.file, decoded.value);
  return decoded.value;
}

async function openBytes(
  { folder, host, diagnostics, limits }: Reader,
  path: string,
  limit: SizeLimit,
  from: () => Place,
): Promise<{ readonly file: string; readonly bytes: Uint8Array } | undefined> {
  const parts = path.replace(/^\.\//, '').split('/');
  if (path === '' || /^[a-z]:|^[/\\]|\\/i.test(path) || parts.includes('..')) {
    diagnostics.push(error('file-outside', { file: path }, from()));
    return undefined;
  }
  const file = `${folder}/${parts.join('/')}`;
  const look = await host.look(file, folder);
  if (look && !look.inside) {
    diagnostics.push(error('file-outside', { file: path }, from()));
    return undefined;
  }
  if (look && !look.plain) {
    diagnostics.push(error('file-not-plain', { file }, from()));
    return undefined;
  }
  if (look && look.bytes > limits[limit] * million) {
    diagnostics.push(overLimit(limit, limits, look.bytes / million, startOf(file)));
    return undefined;
  }
  const bytes = look && (await host.readBytes(file));
  if (!bytes) {
    const names = await host.list([folder, ...parts.slice(0, -1)].join('/'));
    diagnostics.push(
      error('file-missing', { file, nearest: nearest(parts.at(-1) ?? '', names) }, from()),
    );
    return undefined;
  }
  return { file, bytes };
}

async function openYaml(
  reader: Reader,
  path: string,
  from: () => Place,
): Promise<ParsedYaml | undefined> {
  const text = await openText(reader, path, 'textMegabytes', from);
  return text === undefined
    ? undefined
    : parseRemembered(`${reader.folder}/${path.replace(/^\.\//, '')}`, text, reader.limits);
}

/** Read without its schema: a wrong slide must not hide what is wrong with the tables. */
function packageName(deck: ParsedYaml | undefined): string | undefined {
  const data = deck?.data;
  const name: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'package') : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Likewise; the first language where it names none. */
function languageIn(deck: ParsedYaml | undefined): LanguageName {
  const { language, numbers } = isRecord(deck?.data) ? deck.data : {};
  const words = isLanguageCode(language) ? language : languageCodes[0];
  return nameOf(words, isLanguageCode(numbers) ? numbers : words);
}

async function readDataset(
  reader: Reader,
  named: string | undefined,
  deck: ParsedYaml | undefined,
): Promise<Dataset | undefined> {
  const { folder, host, diagnostics } = reader;
  const present = await host.list(folder);
  const name = named ?? descriptorNames.find((n) => present.includes(n));
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
  const descriptor = readDescriptor(yaml, reader.language);
  diagnostics.push(...descriptor.diagnostics);
  const base = name.includes('/') ? `${name.slice(0, name.lastIndexOf('/'))}/` : '';
  const tables = new Map<string, Table>();
  for (const described of descriptor.tables) {
    const table = await openTable(reader, described, base);
    if (table) tables.set(described.name, table);
  }
  // Keys into a table that could not be read would all look wrong.
  const complete = tables.size === descriptor.tables.length && !hasErrors(descriptor.diagnostics);
  if (complete)
    for (const described of descriptor.tables)
      diagnostics.push(...checkForeignKeys(described, tables));
  const evidence =
    present.includes('evidence.csv') && complete ? await openEvidence(reader, tables) : [];
  const { title, description, sources, licenses } = descriptor;
  return {
    name: descriptor.name,
    title,
    ...(description !== undefined && { description }),
    sources,
    licenses,
    tables,
    evidence,
    file: `${folder}/${name}`,
  };
}

async function openTable(
  reader: Reader,
  described: Described,
  base: string,
): Promise<Table | undefined> {
  const path = base + described.path;
  const text = await openText(reader, path, 'tableMegabytes', () => described.pathPlace);
  if (text === undefined) return undefined;
  const file = `${reader.folder}/${path}`;
  const csv = parseCsv(file, text, described.dialect, reader.limits);
  reader.diagnostics.push(...csv.diagnostics);
  if (!csv.table) return undefined;
  const read = readTable(described, file, csv.table);
  reader.diagnostics.push(...read.diagnostics);
  return read.table;
}

async function openEvidence(
  reader: Reader,
  tables: ReadonlyMap<string, Table>,
): Promise<readonly Evidence[]> {
  const file = `${reader.folder}/evidence.csv`;
  const text = await openText(reader, 'evidence.csv', 'tableMegabytes', () => startOf(file));
  const csv =
    text === undefined
      ? undefined
      : parseCsv(file, text, { delimiter: ',', quote: '"' }, reader.limits);
  reader.diagnostics.push(...(csv?.diagnostics ?? []));
  if (!csv?.table) return [];
  const read = readEvidence(csv.table, tables);
  reader.diagnostics.push(...read.diagnostics);
  return read.evidence;
}

async function readChartFiles(
  reader: Reader,
  deck: Deck,
  locate: Locate,
): Promise<ReadonlyMap<string, Json>> {
  const specs = new Map<string, Json>();
  for (const [i, slide] of deck.slides.entries()) {
    const charts =
      slide.layout === 'chart'
        ? [{ chart: slide.chart, at: ['chart'] }]
        : slide.layout === 'two-charts'
          ? slide.charts.map((chart, n) => ({ chart, at: ['charts', n] }))
          : [];
    for (const { chart, at } of charts) {
      if (!('file' in chart)) continue;
      const { file } = chart;
      const yaml = await openYaml(reader, file, () => locate(['slides', i, ...at, 'file']));
      reader.diagnostics.push(...(yaml?.diagnostics ?? []));
      if (isRecord(yaml?.data)) specs.set(file.replace(/^\.\//, ''), yaml.data);
    }
  }
  return specs;
}

/** Path as written → `data:` address. */
async function readPictures(
  reader: Reader,
  deck: Deck,
  locate: Locate,
): Promise<ReadonlyMap<string, string>> {
  const images = new Map<string, string>();
  for (const [i, slide] of deck.slides.entries()) {
    if (slide.layout !== 'image' || images.has(slide.image.file)) continue;
    const { file } = slide.image;
    const at = (): Place => locate(['slides', i, 'image', 'file']);
    const found = await openBytes(reader, file, 'pictureMegabytes', at);
    if (!found) continue;
    reader.pictures.set(found.file, found.bytes);
    const read = readPicture(found.file, found.bytes, at(), reader.limits);
    reader.diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) images.set(file, read.value);
  }
  return images;
}
