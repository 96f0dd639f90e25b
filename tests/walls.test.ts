/** Holds the table of rooms: who may import whom, and why. Reads the imports of `src/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../src/languages/codes.ts';
import { presetNames } from '../src/model/charts.ts';

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const rooms: Readonly<Record<string, Room>> = {
  model: {
    rooms: ['charts/presets/schemas.ts'],
    packages: ['zod'],
    why: 'everyone stands on it, so it stands on nothing but the one list of what presets say of themselves',
  },
  'charts/presets/schemas.ts': {
    rooms: ['model', 'schema of a preset'],
    packages: ['zod'],
    why: 'the list of presets for all that may not know how they are drawn: only schemas and traits lead here',
  },
  'schema of a preset': {
    rooms: ['model'],
    packages: ['zod'],
    why: 'it stands in its preset’s folder and is a part of the model: what may be written, not how it is drawn',
  },
  languages: {
    // Of quantity the calendar.
    rooms: ['model', 'diagnostics', 'quantity'],
    packages: [],
    why: 'a translator and a linguist write words, nothing that asks or decides; of other rooms only types',
  },
  diagnostics: {
    rooms: ['model', 'quantity', 'languages'],
    packages: ['fast-string-width'],
    why: 'a mistake must be sayable from any room; its figures are worded as everywhere',
  },
  quantity: {
    rooms: ['model', 'languages'],
    packages: ['big.js'],
    why: 'the meaning of a number is one thing',
  },
  text: {
    rooms: ['model', 'diagnostics', 'languages', 'quantity'],
    packages: ['handlebars'],
    why: 'what an author may write in a sentence is one thing too',
  },
  facts: {
    rooms: ['model', 'diagnostics'],
    packages: [],
    why: 'claims and plan look facts up in one way',
  },
  read: {
    rooms: ['model', 'diagnostics', 'quantity', 'languages', 'host'],
    packages: ['zod', 'yaml', 'csv-parse'],
    why: 'testable with string literals: it opens files only through the host it is given',
  },
  import: {
    rooms: ['model', 'languages', 'quantity', 'read', 'host'],
    packages: ['@e965/xlsx', 'hyparquet', 'csv-parse', 'yaml'],
    why: 'files of others into tables of ours: it loads their readers, and nothing else of the tool loads it',
  },
  claims: {
    rooms: ['model', 'diagnostics', 'languages', 'quantity', 'text', 'facts'],
    packages: [],
    why: 'pure: the same verdict wherever it runs; its evidence is codes and arguments',
  },
  'claims/words': {
    rooms: ['model', 'languages', 'quantity', 'text', 'facts'],
    packages: [],
    why: 'what words say, held against what claims and figures say: apart from judging, so that planning may ask it',
  },
  specs: {
    rooms: ['model'],
    packages: [],
    why: 'specs of authors as trees, before anything is drawn: no chart engine, so that judging and planning may ask it',
  },
  plan: {
    rooms: [
      'claims/words',
      'fit',
      'model',
      'diagnostics',
      'languages',
      'quantity',
      'text',
      'facts',
    ],
    packages: [],
    why: 'the one place where names become things',
  },
  theme: {
    rooms: ['model', 'diagnostics'],
    packages: ['@digital-go-jp/design-tokens'],
    why: 'one source for slide and chart',
  },
  fonts: {
    // Which marks close up.
    rooms: ['model', 'diagnostics', 'lines'],
    packages: ['subset-font'],
    why: 'true widths for charts and plan',
  },
  fit: {
    rooms: ['lines', 'model'],
    packages: [],
    why: 'where everything stands decides bytes: pure, from the plan, a theme’s sizes and true widths',
  },
  lines: {
    rooms: ['model', 'languages'],
    packages: [],
    why: 'where a line ends decides bytes: pure, the same for whatever is set in lines, and on every machine',
  },
  charts: {
    rooms: ['model', 'diagnostics', 'languages', 'lines', 'quantity', 'specs'],
    packages: ['vega', 'vega-lite', 'vega-interpreter'],
    why: 'another chart engine touches one folder',
  },
  render: {
    rooms: ['model', 'diagnostics', 'languages', 'facts'],
    packages: ['handlebars', 'zod'],
    why: 'sees the plan, and of the dataset only what is attached as it stands',
  },
  publish: {
    rooms: ['model', 'diagnostics', 'host'],
    packages: ['puppeteer', '@sparticuz/chromium', '@cantoo/pdf-lib'],
    why: 'knows pages, not the dataset; what it leaves on the machine, host sweeps; files go through the host',
  },
  page: {
    rooms: ['model'],
    packages: [],
    why: 'it runs in browsers, where nothing of the tool is but what was bundled with it',
  },
  schemas: {
    rooms: ['model'],
    packages: ['zod'],
    why: 'what may be written, in the form that an editor reads',
  },
  edition: {
    rooms: ['model', 'languages', 'quantity', 'facts'],
    packages: ['fast-string-width'],
    why: 'compares facts, knows no files',
  },
  analyse: {
    rooms: ['model', 'diagnostics', 'languages', 'facts', 'claims', 'specs', 'plan', 'edition'],
    packages: [],
    why: 'the order of judging and planning, once for all who ask; pure',
  },
  look: {
    // Which forms of … and — its fonts draw.
    rooms: ['model', 'diagnostics', 'theme', 'fonts', 'languages', 'host', 'read'],
    packages: [],
    why: 'a theme with its files, opened through the host it is given; theme itself stays pure',
  },
  run: {
    rooms: [
      'model',
      'diagnostics',
      'host',
      // What it decided, for who writes another format.
      'fit',
      'fonts',
      'charts',
      'look',
      'render',
      'publish',
      'version.ts',
    ],
    packages: [],
    why: 'what the stages of a run hand on; their order is told in build.ts',
  },
  'build.ts': {
    rooms: ['analyse', 'diagnostics', 'host', 'look', 'publish', 'read', 'run', 'version.ts'],
    packages: [],
    why: 'the only file that knows the order of a run',
  },
  'version.ts': { rooms: [], packages: [], why: 'a number' },
  'index.ts': {
    rooms: [
      'analyse',
      'build.ts',
      'diagnostics',
      'host',
      'model',
      'quantity',
      'read',
      'run',
      'schemas',
      'version.ts',
    ],
    packages: [],
    why: 'lists what others may use, and does nothing',
  },
  'cli.ts': {
    rooms: ['commands', 'diagnostics', 'host', 'languages', 'version.ts'],
    packages: ['fast-string-width'],
    why: 'words in, words and a number out; what a command does is in commands',
  },
  serve: {
    // What an author changes on the page is written back.
    rooms: ['build.ts', 'run', 'model', 'diagnostics', 'facts', 'host', 'read', 'render'],
    packages: [],
    why: 'a client of build, like the command line',
  },
  usecases: {
    rooms: [
      'analyse',
      'build.ts',
      // Its columns.
      'charts',
      'diagnostics',
      'edition',
      'facts',
      'fonts',
      'host',
      'import',
      'languages',
      'look',
      'model',
      // Pages of errata.
      'plan',
      'publish',
      'quantity',
      'read',
      'render',
      'run',
      'text',
      'version.ts',
    ],
    packages: [],
    why: 'what some commands do beside a run: they know decks and editions, not how it is told',
  },
  commands: {
    rooms: [
      'usecases',
      'import',
      'build.ts',
      'run',
      'serve',
      'look',
      'schemas',
      'edition',
      'facts',
      'read',
      'host',
      'languages',
      'model',
      'diagnostics',
    ],
    packages: [],
    why: 'thin: a command asks the story of one run and tells its results, through the terminal it is given',
  },
  host: {
    rooms: ['model', 'diagnostics'],
    // Where `page` is still to be bundled: in a clone alone.
    packages: ['esbuild', 'launch-editor'],
    why: 'the only hands that touch the disk; they know names and places, no meaning',
  },
};

/** What touches the machine, and the files that may: `room/` is all of it. */
const machine: Readonly<
  Record<string, { readonly what: RegExp; readonly may: readonly string[]; readonly why: string }>
> = {
  disk: {
    what: /'node:(?:fs|fs\/promises)'/,
    may: ['host/', ...ofTheBrowser()],
    why: 'everything else asks the host it is given',
  },
  network: {
    what: /'node:(?:http|https|http2|net|tls|dgram|dns)'|\bfetch\(|\bWebSocket\b/,
    may: ['serve/live-server.ts', 'page/author/ask.ts', 'host/download.ts'],
    why: 'a run needs no network; the preview answers this machine alone, and import fetches only where that is asked',
  },
  process: {
    what: /\bprocess(?:\.\w|\[|;)|'node:(?:process|child_process|worker_threads|os)'/,
    may: [
      'cli.ts',
      'host/',
      ...ofTheBrowser().filter((f) => f !== 'publish/unpack-browser.ts'),
      'publish/publish-deck.ts',
      'usecases/doctor.ts',
    ],
    why: 'the environment is an input; publish-deck and doctor tell on which platform they ran',
  },
  'the clock, and chance': {
    what: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bMath\.random\(|\bhrtime\b|\brandom(?:Bytes|UUID|Int)\b/,
    may: [
      'cli.ts',
      'host/',
      'publish/browser-stamp.ts',
      'publish/embedded-browser.ts',
      'serve/dev.ts',
    ],
    why: 'the same inputs give the same bytes; these sweep what is old, name what is half written, tell how long a save took',
  },
  'what ICU knows': {
    what: /\bIntl\.|\.localeCompare\(|\.segment\(|\.toLocale(?:String|UpperCase|LowerCase)\(/,
    may: [],
    why: 'it differs from machine to machine, and lines, words, figures and what is told may not',
  },
  console: {
    what: /\bconsole\./,
    may: [],
    why: 'words go through the terminal that a command is given',
  },
  'other modules of Node': {
    what: /'node:(?!(?:fs|fs\/promises|http|https|http2|net|tls|dgram|dns|process|child_process|worker_threads|os)')/,
    may: [
      'cli.ts',
      'host/',
      'publish/',
      'commands/command.ts',
      // node:vm, for what runs for a moment only.
      'read/match-pattern.ts',
      // node:module: patterns are read when a word is first wider than its line.
      'languages/de/hyphenation.ts',
    ],
    why: 'the rest runs wherever there is JavaScript',
  },
};

/** It is unpacked, found, started and swept by its own files. */
function ofTheBrowser(): string[] {
  return [
    'publish/browser.ts',
    'publish/browser-stamp.ts',
    'publish/embedded-browser.ts',
    'publish/find-browser.ts',
    'publish/lazy-browser.ts',
    'publish/unpack-browser.ts',
  ];
}

const src = new URL('../src/', import.meta.url).pathname;

/** What reveal.js writes, to be exchanged for our own. */
const upstream = `'<html lang="en">'`;

describe('the rooms of src/', () => {
  const files = listFiles(src).map((file) => ({ file, imports: importsOf(file) }));

  it.each(Object.entries(rooms))('%s imports only what it may', (name, room) => {
    const wrong = files
      .filter(({ file }) => roomOf(file) === name)
      .flatMap(({ file, imports }) =>
        imports
          .filter((i) => !isAllowed(file, i, name, room))
          .map((i) => `${file} imports ${i}; ${name} may not: ${room.why}`),
      );
    expect(wrong).toEqual([]);
  });

  it('page takes nothing but types from other rooms, and how colours are reckoned', () => {
    const bundled = ['page', 'model/colour.ts'];
    const runs = files
      .filter(({ file }) => roomOf(file) === 'page')
      .flatMap(({ file }) =>
        [...read(file).matchAll(/^import (?!type\b).*?from '([^']+)'/gms)]
          .filter(([, from = '']) => {
            const target = localTarget(file, from) ?? from;
            return !bundled.includes(target) && !bundled.includes(roomOf(target));
          })
          .map(([all]) => `${file}: ${all}`),
      );
    expect(runs).toEqual([]);
  });

  it('takes only types of other rooms into languages, and the calendar', () => {
    // The last: to read the patterns of a language when they are first asked for.
    const calendar = ['quantity/days.ts', 'quantity/spans.ts', 'node:module'];
    const values = files
      .filter(({ file }) => roomOf(file) === 'languages')
      .flatMap(({ file }) =>
        [...read(file).matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)';/gm)]
          .filter(([, from = '']) => {
            const target = localTarget(file, from) ?? from;
            return roomOf(target) !== 'languages' && !calendar.includes(target);
          })
          .map(([line]) => `${file}: ${line}`),
      );
    expect(values).toEqual([]);
  });

  it('names a language in languages alone', () => {
    const name = new RegExp(
      `['"\`](?:${languageCodes.join('|')})['"\`|]|japanese|english|german`,
      'i',
    );
    const naming = files
      .filter(({ file }) => roomOf(file) !== 'languages')
      .flatMap(({ file }) =>
        code(file)
          .split('\n')
          .filter((line) => name.test(line) && !line.includes(upstream))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(naming).toEqual([]);
  });

  it('says by name what it imports', () => {
    const hidden = files
      .map(({ file }) => file)
      .filter((f) => /\bimport\s*\(\s*[^'"\s]/.test(code(f)));
    expect(hidden).toEqual([]);
  });

  it('has a rule for every file', () => {
    expect(files.map(({ file }) => file).filter((f) => !(roomOf(f) in rooms))).toEqual([]);
  });

  it('has no rule for what is not there', () => {
    const there = new Set(files.map(({ file }) => roomOf(file)));
    const used = new Set(
      files.flatMap(({ file, imports }) =>
        imports.map((i) => `${roomOf(file)} ${roomOf(localTarget(file, i) ?? i)}`),
      ),
    );
    expect(Object.keys(rooms).filter((name) => !there.has(name))).toEqual([]);
    const idle = Object.entries(rooms).flatMap(([name, { rooms: others }]) =>
      others.filter((other) => !used.has(`${name} ${other}`)).map((other) => `${name} ${other}`),
    );
    expect(idle).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map(
      files.map(({ file, imports }) => [file, imports.flatMap((i) => localTarget(file, i) ?? [])]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  it.each(Object.entries(machine))('touches %s only where it may', (_, { what, may, why }) => {
    const touching = files.map(({ file }) => file).filter((file) => what.test(code(file)));
    const mayTouch = (file: string): boolean =>
      may.some((m) => (m.endsWith('/') ? file.startsWith(m) : file === m));
    expect(touching.filter((f) => !mayTouch(f)).map((f) => `${f}: ${why}`)).toEqual([]);
    expect(may.filter((m) => !touching.some((f) => f.startsWith(m)))).toEqual([]);
  });

  it('know presets by their traits, never by name', () => {
    // Other things have these names as well: marks, kinds of figures, keys of a table.
    const shared = new Set(['area', 'columns', 'line', 'map', 'range', 'shares']);
    const own = presetNames.filter((name) => !shared.has(name)).join('|');
    const named = new RegExp(`['"](?:${own})['"]|preset\\b[^;\\n]{0,12}[!=]==\\s*['"]`);
    // A first deck is drafted as an author writes it.
    const mayName =
      /^charts\/(?:presets|diagrams)(?:\/|\.ts$)|^languages\/|^import\/(?:story|rankings)\.ts$/;
    const others = files.map(({ file }) => file).filter((file) => !mayName.test(file));
    expect(others.filter((file) => named.test(code(file)))).toEqual([]);
  });
});

/** What is written beside a preset and belongs to the model. */
const presetSchema = /^charts\/(?:presets\/[^/]+\/schema|diagrams\/[^/]+-schema)\.ts$/;

/** A file of the root is a room of its own, and so is the list of presets. */
function roomOf(file: string): string {
  if (presetSchema.test(file)) return 'schema of a preset';
  if (file === 'charts/presets/schemas.ts') return file;
  if (file.startsWith('claims/words/')) return 'claims/words';
  return file.split('/')[0] ?? '';
}

/** Without what only speaks of it. */
function code(file: string): string {
  return read(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function isAllowed(file: string, specifier: string, name: string, room: Room): boolean {
  if (specifier.startsWith('node:')) return true;
  const target = localTarget(file, specifier);
  if (target === undefined) {
    return room.packages.some((p) => specifier === p || specifier.startsWith(`${p}/`));
  }
  // Which languages there are is known to everyone; their words to rooms that say something.
  if (target === 'languages/codes.ts') return true;
  const other = roomOf(target);
  return other === name || room.rooms.includes(other);
}

function localTarget(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(dirname(file), specifier));
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => f.split('\\').join('/'))
    .sort();
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
