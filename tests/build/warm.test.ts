/** A run that remembers earlier runs gives the bytes of one that remembers nothing, whatever was edited in between. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { runBuild } from '../../src/build.ts';
import type { Format } from '../../src/model/formats.ts';
import { coldCache, emptyFolder, keptIn } from '../caches.ts';

// The same inputs on every run; FACTDECK_SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env['FACTDECK_SEED'] ?? 20_260_101) });

const model = fileURLToPath(new URL('../decks/all-layouts', import.meta.url));
const caches = ['kept', 'clean'] as const;
let root = '';
let folder = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-warm-'));
  for (const name of caches) await coldCache(join(root, name));
});
afterAll(() => rm(root, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'factdeck-warm-'));
  await cp(model, join(folder, 'kettles'), { recursive: true });
  await rm(join(folder, 'kettles/expected'), { recursive: true });
  for (const name of caches) await emptyFolder(keptIn(join(root, name)));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An edit, as a file and what replaces what in it. Each leaves a deck that builds; each undoes the others of its kind. */
interface Edit {
  readonly file: string;
  readonly find: RegExp;
  readonly put: string;
}

const amount = fc.constantFrom('300億円以上', '40億円', '約7億円', '数億円', '1億円〜9億円');
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    file: fc.constant('makers.csv'),
    find: fc.constantFrom(/(?<=^north,北風,)[^,]*/m, /(?<=^south,南門,)[^,]*/m),
    put: amount,
  }),
  fc.record({
    file: fc.constant('makers.csv'),
    find: fc.constant(/(?<=^west,)[^,]*/m),
    put: fc.constantFrom('西宮', '西の宮', '髙西鉄器'),
  }),
  fc.record({
    file: fc.constant('deck.yaml'),
    find: fc.constant(/(?<=id: dots\n {4}title: ).*/),
    put: fc.constantFrom('売上の幅', '幅を見る', '売上は社により異なる'),
  }),
  fc.record({
    file: fc.constant('deck.yaml'),
    find: fc.constant(/(?<=^edition: ).*/m),
    put: fc.constantFrom('2026-01', '2026-07', '2027-03'),
  }),
  fc.record({
    file: fc.constant('deck.yaml'),
    find: fc.constant(/(?<=^author: .*\n)(theme: .*\n)?/m),
    put: fc.constantFrom('', 'theme: dark\n'),
  }),
  // A slide that comes and goes: all that follow move, and so do all places in the file.
  fc.record({
    file: fc.constant('deck.yaml'),
    find: fc.constant(/(?<=^slides:\n)( {2}- \{ id: extra.*\n)?/m),
    put: fc.constantFrom('', '  - { id: extra, title: 足した一枚, points: [何か] }\n'),
  }),
);

/** An edit may leave a deck that does not fit any more: then both runs say so, and there is nothing to compare. */
interface Built {
  readonly problems: readonly unknown[];
  readonly files: ReadonlyMap<string, string>;
}

async function build(cache: (typeof caches)[number], formats: readonly Format[]): Promise<Built> {
  const out = join(folder, 'out');
  const { decks } = await runBuild(
    {
      decks: [join(folder, 'kettles')],
      publish: true,
      formats,
      scale: 1,
      out,
      cache: join(root, cache),
    },
    () => undefined,
  );
  const problems = decks.flatMap((d) => d.diagnostics);
  if (problems.length > 0) return { problems, files: new Map() };
  const names = await readdir(join(out, 'kettles'), { recursive: true, withFileTypes: true });
  const files = names.filter((f) => f.isFile()).map((f) => join(f.parentPath, f.name));
  const read = files.map(async (f) => [f, (await readFile(f)).toString('base64')] as const);
  return { problems, files: new Map(await Promise.all(read)) };
}

async function property(formats: readonly Format[], runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(edits, async ({ file, find, put }) => {
      const path = join(folder, 'kettles', file);
      const text = await readFile(path, 'utf8');
      expect(text).toMatch(find);
      await writeFile(path, text.replace(find, put));
      const warm = await build('kept', formats);
      await emptyFolder(keptIn(join(root, 'clean')));
      const clean = await build('clean', formats);
      expect(warm.problems).toEqual(clean.problems);
      expect([...warm.files.keys()].sort()).toEqual([...clean.files.keys()].sort());
      const differing = [...clean.files].filter(([name, bytes]) => warm.files.get(name) !== bytes);
      expect(differing.map(([name]) => name)).toEqual([]);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

it('in html, over many edits', () => property(['html', 'presenter'], 10));

it('in every format, through the browser', () => property(['html', 'pdf', 'png', 'handout'], 3));

it('when nothing was edited', async () => {
  const formats = ['html', 'pdf', 'png', 'handout', 'script'] as const;
  const first = await build('kept', formats);
  expect(first.problems).toEqual([]);
  expect(await build('kept', formats)).toEqual(first);
});
