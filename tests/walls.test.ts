/** Holds the table of rooms: who may import whom, and why. Reads the imports of `src/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: ['zod'], why: 'everyone stands on it, so it stands on nothing' },
  diagnostics: {
    rooms: [],
    packages: ['string-width'],
    why: 'a mistake must be sayable from any room',
  },
  quantity: { rooms: ['model'], packages: ['big.js'], why: 'the meaning of a number is one thing' },
  text: {
    rooms: ['model', 'diagnostics', 'quantity'],
    packages: ['handlebars'],
    why: 'what an author may write in a sentence is one thing too',
  },
  facts: {
    rooms: ['model', 'diagnostics'],
    packages: [],
    why: 'claims and plan look facts up in one way',
  },
  read: {
    rooms: ['model', 'diagnostics', 'quantity', 'text', 'host'],
    packages: ['zod', 'yaml', 'csv-parse'],
    why: 'testable with string literals: it opens files only through the host it is given',
  },
  claims: {
    rooms: ['model', 'diagnostics', 'quantity', 'text', 'facts'],
    packages: [],
    why: 'pure: the same verdict wherever it runs; it words its own evidence',
  },
  plan: {
    rooms: ['model', 'diagnostics', 'quantity', 'text', 'facts'],
    packages: [],
    why: 'the one place where names become things',
  },
  theme: {
    rooms: ['model', 'diagnostics'],
    packages: ['@digital-go-jp/design-tokens'],
    why: 'one source for slide and chart',
  },
  fonts: {
    rooms: ['model', 'diagnostics'],
    packages: ['subset-font'],
    why: 'true widths for charts and plan',
  },
  charts: {
    rooms: ['model', 'diagnostics', 'quantity'],
    packages: ['vega', 'vega-lite', 'vega-interpreter'],
    why: 'another chart engine touches one folder',
  },
  render: {
    rooms: ['model', 'diagnostics'],
    packages: ['handlebars', 'zod'],
    why: 'sees the plan, never the sources',
  },
  publish: {
    rooms: ['model', 'diagnostics', 'host'],
    packages: ['puppeteer', '@sparticuz/chromium', '@cantoo/pdf-lib'],
    why: 'knows pages, not the dataset; what it leaves on the machine, host sweeps',
  },
  schemas: {
    rooms: ['model'],
    packages: ['zod'],
    why: 'what may be written, in the form that an editor reads',
  },
  edition: {
    rooms: ['model', 'quantity', 'facts'],
    packages: ['string-width'],
    why: 'compares facts, knows no files',
  },
  analyse: {
    rooms: ['model', 'diagnostics', 'facts', 'claims', 'plan', 'edition'],
    packages: [],
    why: 'the order of judging and planning, once for all who ask; pure',
  },
  serve: {
    rooms: ['build.ts', 'model', 'diagnostics', 'host', 'render'],
    packages: [],
    why: 'a client of build, like the command line',
  },
  commands: {
    rooms: [
      'edition',
      'serve',
      'facts',
      'model',
      'read',
      'build.ts',
      'check-themes.ts',
      'run.ts',
      'schemas',
      'doctor.ts',
      'trace.ts',
      'errata.ts',
      'verify.ts',
      'publish',
      'cli-words.ts',
      'version.ts',
      'diagnostics',
      'host',
    ],
    packages: [],
    why: 'thin: a command asks the story of one run and tells its results, through the terminal it is given',
  },
  host: {
    rooms: ['model', 'diagnostics'],
    packages: [],
    why: 'the only hands that touch the disk; they know names and places, no meaning',
  },
};

/** Node's own modules are for the rooms that touch the machine. */
const touchTheMachine = new Set([
  'host/node.ts',
  'host/find-decks.ts',
  'host/write-files.ts',
  'host/link-out.ts',
  'host/at-the-end.ts',
  'host/cache-folder.ts',
  'host/disk-cache.ts',
  'host/temporary-folder.ts',
  'host/tool-key.ts',
  'host/watch.ts',
  'host/watchdog.ts',
  // Not the machine, but what runs for a moment only: node:vm.
  'read/match-pattern.ts',
  'serve/live-server.ts',
  'commands/command.ts',
  'cli.ts',
  'build.ts',
]);

const src = new URL('../src/', import.meta.url).pathname;

describe('the rooms of src/', () => {
  const files = listFiles(src).map((file) => ({ file, imports: importsOf(file) }));

  it.each(Object.entries(rooms))('%s imports only what it may', (name, room) => {
    const wrong = files
      .filter(({ file }) => file.startsWith(`${name}/`))
      .flatMap(({ file, imports }) =>
        imports
          .filter((i) => !isAllowed(file, i, name, room))
          .map((i) => `${file} imports ${i}; ${name} may not: ${room.why}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has a rule for every folder', () => {
    const folders = readdirSync(src, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name);
    expect(folders.filter((f) => !(f in rooms))).toEqual([]);
  });

  it('has no cycle', () => {
    const graph = new Map(
      files.map(({ file, imports }) => [file, imports.flatMap((i) => localTarget(file, i) ?? [])]),
    );
    expect(findCycle(graph)).toEqual([]);
  });

  it('reads the arguments, writes to the streams and ends the process in cli.ts alone', () => {
    const loud = files
      .filter(({ file }) => file !== 'cli.ts')
      .filter(({ file }) => /\bconsole\.|\bprocess\.(argv|exit|stdout|stderr)/.test(read(file)))
      .map(({ file }) => file);
    expect(loud).toEqual([]);
  });
});

function isAllowed(file: string, specifier: string, name: string, room: Room): boolean {
  if (specifier.startsWith('node:')) return touchTheMachine.has(file) || mayUseNode(file);
  const target = localTarget(file, specifier);
  if (target === undefined) {
    return room.packages.some((p) => specifier === p || specifier.startsWith(`${p}/`));
  }
  const other = target.split('/')[0] ?? '';
  return other === name || room.rooms.includes(other);
}

/** publish owns the browser and the set on disk. */
function mayUseNode(file: string): boolean {
  return file.startsWith('publish/');
}

function localTarget(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(dirname(file), specifier));
}

function importsOf(file: string): string[] {
  const found = read(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map((m) => m[1] ?? m[2] ?? '');
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
