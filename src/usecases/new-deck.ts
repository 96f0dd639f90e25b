/** Files of a spreadsheet → the files of a deck that builds: each slide was tried, and what did not pass is not in it. */
import { prepareDecks } from '../build.ts';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { Decision } from '../import/decisions.ts';
import { draftDeck, summaryOf, type Draft, type Slide } from '../import/draft-deck.ts';
import type { Table } from '../import/propose.ts';
import { renderDeck } from '../import/render-deck.ts';
import { renderTables, type SourceFile } from '../import/write-tables.ts';
import type { LanguageCode } from '../languages/codes.ts';
import { openWorkshop } from '../run/workshop.ts';

export interface NewDeck {
  /** Paths below the folder of the command. */
  readonly files: ReadonlyMap<string, string>;
  readonly slides: number;
  /** Of the deck as it stands: none, where all that was drafted passes. */
  readonly errors: readonly Diagnostic[];
}

export interface Wanted {
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  readonly language: LanguageCode;
  readonly edition: string;
  readonly tables: readonly Table[];
  readonly decisions: readonly Decision[];
  readonly sources: readonly SourceFile[];
}

/** Slides of a story beside cover, summary, figures, table and sources, which may take two pages: ten in all. */
const mostStories = 4;
/** Each round leaves out what did not pass; after so many nothing takes its place. */
const mostRounds = 8;

export async function newDeck(
  wanted: Wanted,
  host: Host,
  cache: string | undefined,
): Promise<NewDeck> {
  const { folder, name, title, tables, decisions, sources, language } = wanted;
  const data = renderTables(title, name, tables, decisions, sources, language);
  const base = new Map([...data].map(([file, text]) => [`${folder}/${file}`, text]));
  const refused = new Set<string>();
  const workshop = await openWorkshop(host, cache);
  let made = slidesOf(wanted, refused);
  let files = withDeck(base, wanted, made);
  let errors: readonly Diagnostic[] = [];
  for (let round = 0; round < 2 * mostRounds; round += 1) {
    const run = { ...workshop, host: over(host, files) };
    const { diagnostics } = await prepareDecks([folder], { cache, despite: true, only: true }, run);
    errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (!hasErrors(errors)) break;
    const wrong = wrongSlides(errors, folder, files, made);
    if (wrong.length === 0) break;
    for (const id of wrong) refused.add(id);
    made =
      round < mostRounds
        ? slidesOf(wanted, refused)
        : made.filter(({ slide }) => !wrong.includes(slide.id));
    files = withDeck(base, wanted, made);
  }
  return { files, slides: made.length, errors };
}

/** Cover, summary, key figures, a table, charts, sources: the first of each that was not refused and says something new. */
function slidesOf({ tables, language }: Wanted, refused: ReadonlySet<string>): readonly Draft[] {
  const { cover, stories, figures, tables: shown, sources } = draftDeck(tables, language);
  const ids = new Set<unknown>();
  const titles = new Set<unknown>();
  const take = (drafts: readonly Draft[], most: number): readonly Draft[] => {
    const taken: Draft[] = [];
    for (const one of drafts) {
      const { id, title } = one.slide;
      if (taken.length === most) break;
      if (refused.has(id) || ids.has(id) || titles.has(title)) continue;
      ids.add(id);
      titles.add(title);
      taken.push(one);
    }
    return taken;
  };
  const drawn = take(stories, mostStories);
  const rest = [...take(figures, 1), ...take(shown, 1)];
  const summary = summaryOf(
    [...drawn, ...rest].map(({ slide }) => slide),
    language,
  );
  const first = summary && !refused.has(summary.slide.id) ? [summary] : [];
  return [cover, ...first, ...rest, ...drawn, sources];
}

function withDeck(
  base: ReadonlyMap<string, string>,
  { folder, title, language, edition }: Wanted,
  made: readonly Draft[],
): ReadonlyMap<string, string> {
  const measures = Object.assign({}, ...made.map((one) => one.measures)) as Record<string, unknown>;
  const slides = made.map(({ slide }) => slide);
  const deck = renderDeck({ title, language, edition, measures, slides });
  return new Map([...base, [`${folder}/deck.yaml`, deck]]);
}

/** Slides that hold an error, and those of a table that has one. */
function wrongSlides(
  errors: readonly Diagnostic[],
  folder: string,
  files: ReadonlyMap<string, string>,
  made: readonly Draft[],
): readonly string[] {
  const deck = `${folder}/deck.yaml`;
  const lines = (files.get(deck) ?? '').split('\n');
  const starts = lines.flatMap((line, i) => {
    const id = /^ {2}- id: (\S+)/.exec(line)?.[1];
    return id === undefined ? [] : [{ id, line: i + 1 }];
  });
  const own = errors.flatMap(({ at }) => {
    if (at?.file !== deck) return [];
    return starts.findLast(({ line }) => line <= at.line)?.id ?? [];
  });
  const tables = errors.flatMap(({ at }) => /([^/]+)\.csv$/.exec(at?.file ?? '')?.[1] ?? []);
  const named = made.filter(({ slide }) => tables.some((table) => isAbout(slide, table)));
  const ids = [...own, ...named.map(({ slide }) => slide.id)];
  return [...new Set(ids)].filter((id) => id !== 'cover' && id !== 'sources');
}

function isAbout(slide: Slide, table: string): boolean {
  const text = JSON.stringify(slide);
  return text.includes(`{{${table}.`) || text.includes(`"table":"${table}"`);
}

/** The disk, with files that are not on it yet. */
function over(host: Host, files: ReadonlyMap<string, string>): Host {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const text = files.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return {
    ...host,
    look: (path, folder) => {
      const bytes = bytesOf(path);
      return bytes
        ? Promise.resolve({ bytes: bytes.length, plain: true, inside: true })
        : host.look(path, folder);
    },
    readBytes: (path) => {
      const bytes = bytesOf(path);
      return bytes ? Promise.resolve(bytes) : host.readBytes(path);
    },
    list: async (folder) => {
      const own = [...files.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).replace(/\/.*$/, '/'));
      return [...new Set([...(await host.list(folder)), ...own])].sort();
    },
  };
}
