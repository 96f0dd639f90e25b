/** A deck's folder → Sources: deck.yaml, its data package, tables, evidence and chart files, all problems found in one run. */
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { deckFile, editionsFolder } from '../host/find-decks.ts';
import type { Files } from '../host/host.ts';
import {
  isLanguageCode,
  languageCodes,
  nameOf,
  type LanguageCode,
  type LanguageName,
} from '../languages/codes.ts';
import type { Deck } from '../model/deck.ts';
import type { Edition } from '../model/edition.ts';
import { isRecord } from '../model/is-record.ts';
import { defaultCeiling, limitsOf, type Limits } from '../model/limits.ts';
import { startOf, type Place } from '../model/place.ts';
import { chartsOf } from '../model/slide-charts.ts';
import type { ChartFile, Locate, Picture, Sources } from '../model/sources.ts';
import { nameRows } from './name-rows.ts';
import { openBytes, openText, openYaml, type Reader } from './open-files.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { withIncluded } from './include.ts';
import { readDataset } from './read-dataset.ts';
import { readDeckFile } from './read-deck-file.ts';
import { readEdition } from './read-edition.ts';
import { readPicture } from './read-picture.ts';
import { svgWords } from './read-svg.ts';
import { readTranslation, translateDeck, type Translation } from './translate.ts';

/** `files` holds every text that was read, also when there is no value: a report shows their lines. */
export interface ReadDeck extends Outcome<Sources> {
  readonly files: ReadonlyMap<string, string>;
  /** Bytes of the pictures that slides name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export interface ReadOptions {
  /** The folder in which `../` may reach what decks share; where the command was typed, when absent. */
  readonly root?: string | undefined;
  /** deck.de.yaml, whose words take the place of those of deck.yaml. */
  readonly translation?: LanguageCode | undefined;
  /** How far the deck may raise its limits. */
  readonly ceiling?: Limits;
  /** Is told the limits that the deck is read with, and again when it has said its own. */
  readonly allowed?: (limits: Limits) => void;
}

export async function readDeck(
  folder: string,
  host: Files,
  { root = '.', translation: code, ceiling = defaultCeiling, allowed }: ReadOptions = {},
): Promise<ReadDeck> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<string, Uint8Array>();
  // What deck.yaml allows is known once it has been read.
  const first: Reader = {
    folder,
    root,
    host,
    files,
    pictures,
    diagnostics,
    limits: limitsOf(undefined, ceiling).limits,
    language: nameOf(languageCodes[0]),
  };
  allowed?.(first.limits);
  const base = await openYaml(first, 'deck.yaml', () => startOf(`${folder}/deck.yaml`));
  const { limits, above } = limitsOf(base?.data, ceiling);
  for (const { limit, asked } of above) {
    const at = base?.locate(['limits', limit]) ?? startOf(`${folder}/deck.yaml`);
    diagnostics.push(error('limit-above-ceiling', { limit, asked, most: ceiling[limit] }, at));
  }
  // Tables are written in the words of the deck itself, whatever it is translated into.
  const reader: Reader = { ...first, limits, language: languageIn(base) };
  allowed?.(limits);
  const whole = base && (await withIncluded(reader, base));
  const translation = code === undefined ? undefined : await openTranslation(reader, code);
  const deckYaml = whole && translation ? translateDeck(whole, translation) : whole;
  const read =
    deckYaml &&
    (await readDeckFile(deckYaml, (path, from) => openYaml(reader, path, from), translation));
  diagnostics.push(...(read?.diagnostics ?? []));
  const chartFiles = read?.deck
    ? await readChartFiles(reader, read.deck, read.locate)
    : new Map<string, ChartFile>();
  const found = await readDataset(reader, deckYaml);
  const dataset = found && {
    ...found,
    tables: nameRows(found.tables, languageIn(deckYaml)),
  };
  const images = read?.deck
    ? await readPictures(reader, read.deck, read.locate)
    : new Map<string, Picture>();
  const editions = editionsFolder({ path: folder, ...(code && { translation: code }) });
  const baseline = read?.deck && (await readBaseline(reader, editions, read.deck, read.locate));
  if (!read?.deck || !dataset || hasErrors(diagnostics)) return { diagnostics, files, pictures };
  const value: Sources = {
    folder,
    editions,
    deck: { ...read.deck, limits },
    dataset,
    locate: read.locate,
    chartFiles,
    ...(baseline && { baseline }),
    images,
    files,
  };
  return { value, diagnostics, files, pictures };
}

/** Its words are told with the deck's; where there is no such file, so is that. */
async function openTranslation(
  reader: Reader,
  code: LanguageCode,
): Promise<Translation | undefined> {
  const file = deckFile(code);
  const yaml = await openYaml(reader, file, () => startOf(`${reader.folder}/${file}`));
  if (!yaml) return undefined;
  reader.diagnostics.push(...yaml.diagnostics);
  return readTranslation(yaml, code, reader.diagnostics);
}

/** The edition that the deck is compared with; what is wrong with it has been told. */
async function readBaseline(
  reader: Reader,
  editions: string,
  deck: Deck,
  locate: Locate,
): Promise<Edition | undefined> {
  const { compare } = deck;
  if (compare === undefined) return undefined;
  const { folder, host, diagnostics } = reader;
  const known = (await host.list(editions))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
  if (!known.includes(compare)) {
    const args = { deck: folder.split('/').at(-1) ?? folder, edition: compare, known };
    diagnostics.push(error('edition-not-frozen', args, locate(['compare'])));
    return undefined;
  }
  const file = `${editions.slice(folder.length + 1)}/${compare}.json`;
  const text = await openText(reader, file, 'tableMegabytes', () => locate(['compare']));
  if (text === undefined) return undefined;
  const read = readEdition(`${folder}/${file}`, text);
  diagnostics.push(...read.diagnostics);
  return read.value;
}

/** Read without its schema: a wrong slide must not hide what is wrong with the tables. The first language where it names none. */
function languageIn(deck: ParsedYaml | undefined): LanguageName {
  const { language, numbers } = isRecord(deck?.data) ? deck.data : {};
  const words = isLanguageCode(language) ? language : languageCodes[0];
  return nameOf(words, isLanguageCode(numbers) ? numbers : words);
}

async function readChartFiles(
  reader: Reader,
  deck: Deck,
  locate: Locate,
): Promise<Sources['chartFiles']> {
  const specs = new Map<string, ChartFile>();
  for (const [i, slide] of deck.slides.entries()) {
    for (const { chart, at } of chartsOf(slide)) {
      if (!('file' in chart)) continue;
      const { file } = chart;
      const yaml = await openYaml(reader, file, () => locate(['slides', i, ...at, 'file']));
      reader.diagnostics.push(...(yaml?.diagnostics ?? []));
      if (!yaml || !isRecord(yaml.data)) continue;
      specs.set(file.replace(/^\.\//, ''), { spec: yaml.data, locate: yaml.locate });
    }
  }
  return specs;
}

/** By path as written. */
async function readPictures(
  reader: Reader,
  deck: Deck,
  locate: Locate,
): Promise<Sources['images']> {
  const images: Map<string, Picture> = new Map();
  for (const [i, slide] of deck.slides.entries()) {
    if (slide.layout !== 'image' || images.has(slide.image.file)) continue;
    const { file } = slide.image;
    const at = (): Place => locate(['slides', i, 'image', 'file']);
    const found = await openBytes(reader, file, 'pictureMegabytes', at);
    if (!found) continue;
    reader.pictures.set(found.file, found.bytes);
    const read = readPicture(found.file, found.bytes, at(), reader.limits);
    reader.diagnostics.push(...read.diagnostics);
    if (read.value !== undefined) {
      images.set(file, { address: read.value, words: svgWords(found.bytes) });
    }
  }
  return images;
}
