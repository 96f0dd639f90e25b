/** What was not asked for stays: told, verified, never taken for what was made now; and no record can be made to say otherwise. */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/host/sets/set-record.ts';
import { verifySet } from '../../src/host/sets/verify-set.ts';
import { checkTarget, updateSet, writeSet } from '../../src/host/sets/write-set.ts';

let root = '';
let folder = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  folder = join(root, 'out/deck');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const names: Readonly<Record<string, readonly string[]>> = {
  html: ['index.html'],
  pdf: ['deck.pdf'],
  handout: ['handout.pdf'],
  png: ['slides/a.png', 'slides/contents.json'],
};

interface Made {
  readonly theme?: string;
  readonly draft?: true;
  readonly code?: string;
  /** Instead of those of png. */
  readonly pictures?: readonly string[];
}

/** A build of these formats from an input that says `word`. */
function built(word: string, formats: readonly string[], made: Made = {}): Map<string, Uint8Array> {
  const { theme = 'briefing', code = 'c', pictures, draft } = made;
  const files = new Map([['facts.json', bytes(`facts ${word}`)]]);
  for (const format of formats) {
    const own = format === 'png' ? (pictures ?? names['png']) : names[format];
    for (const name of own ?? []) files.set(name, bytes(`${name} ${word} ${theme}`));
  }
  const outputs = Object.fromEntries([...files].map(([name, content]) => [name, hashOf(content)]));
  const inputs = { 'deck.yaml': hashOf(word) };
  const record = { tool: 'factdeck test', code, theme, ...(draft && { draft }), inputs, outputs };
  return files.set('build.json', bytes(`${JSON.stringify(record, null, 2)}\n`));
}

const build = (word: string, formats: readonly string[], made: Made = {}) =>
  updateSet(folder, built(word, formats, made), formats);
const content = (name: string) => readFile(join(folder, name), 'utf8');
const all = ['html', 'pdf', 'handout', 'png'];

it('into an empty folder is the same bytes as ever', async () => {
  await build('one', all);
  const files = built('one', all);
  for (const [name, expected] of files)
    expect(await content(name)).toBe(String(Buffer.from(expected)));
  expect((await readdir(folder, { recursive: true })).length).toBe(files.size + 1);
  // The same again, whole, leaves nothing beside.
  expect((await build('two', all)).kept).toEqual([]);
  expect(await readdir(folder)).not.toContain('earlier.json');
});

describe('what stays', () => {
  it.each<[string, [string, string[], Made?][], Record<string, string>]>([
    [
      'of other inputs',
      [
        ['one', all],
        ['two', ['handout']],
      ],
      {
        'index.html': 'earlier',
        'deck.pdf': 'earlier',
        'slides/a.png': 'earlier',
        'slides/contents.json': 'earlier',
      },
    ],
    [
      'of the same inputs',
      [
        ['one', ['html', 'pdf']],
        ['one', ['handout']],
      ],
      { 'index.html': 'same', 'deck.pdf': 'same' },
    ],
    [
      'of the same inputs in another theme',
      [
        ['one', ['html'], { theme: 'dark' }],
        ['one', ['pdf']],
      ],
      { 'index.html': 'earlier' },
    ],
    [
      'of the same inputs with a stamp',
      [
        ['one', ['html'], { draft: true }],
        ['one', ['pdf']],
      ],
      { 'index.html': 'earlier' },
    ],
    [
      'of another tool',
      [
        ['one', ['html'], { code: 'd' }],
        ['one', ['pdf']],
      ],
      { 'index.html': 'earlier' },
    ],
    [
      'of three builds',
      [
        ['one', ['html']],
        ['two', ['pdf']],
        ['three', ['handout']],
      ],
      { 'index.html': 'earlier', 'deck.pdf': 'earlier' },
    ],
    [
      'of inputs that are back',
      [
        ['one', ['html']],
        ['two', ['pdf']],
        ['one', ['handout']],
      ],
      { 'index.html': 'same', 'deck.pdf': 'earlier' },
    ],
    [
      'not once it is made again',
      [
        ['one', ['html', 'pdf']],
        ['two', ['pdf']],
        ['two', ['html']],
      ],
      { 'deck.pdf': 'same' },
    ],
    [
      'not pictures of slides that are gone, once pictures are asked for',
      [
        ['one', ['png'], { pictures: ['slides/gone.png'] }],
        ['two', ['png', 'html']],
      ],
      {},
    ],
    [
      'pictures of slides that are gone, as long as they are not',
      [
        ['one', ['png'], { pictures: ['slides/gone.png'] }],
        ['two', ['html']],
      ],
      { 'slides/gone.png': 'earlier' },
    ],
  ])('%s', async (_, builds, expected) => {
    const made = new Map<string, string>();
    let kept: Awaited<ReturnType<typeof build>>['kept'] = [];
    for (const [word, formats, how] of builds) {
      const files = built(word, formats, how);
      for (const [name, now] of files) made.set(name, String(Buffer.from(now)));
      ({ kept } = await updateSet(folder, files, formats));
    }
    expect(Object.fromEntries(kept.map((k) => [k.file, k.state]))).toEqual(expected);
    for (const { file } of kept) expect(await content(file)).toBe(made.get(file));
    const found = await verifySet(folder);
    expect(found).toMatchObject({ isSet: true, changed: [], missing: [], added: [] });
    expect(
      Object.fromEntries(found.earlier.map((k) => [k.file, k.same ? 'same' : 'earlier'])),
    ).toEqual(expected);
    // What the build itself was asked for is told as ever, but for one line.
    const [, formats, how] = builds.at(-1) ?? [];
    const [last] = builds.at(-1) ?? [''];
    const record: unknown = JSON.parse(await content('build.json'));
    const alone: unknown = JSON.parse(
      new TextDecoder().decode(built(last, formats ?? [], how).get('build.json')),
    );
    const more =
      kept.length > 0 ? { earlier: expect.stringMatching(/^[0-9a-f]{64}$/) as string } : {};
    expect(record).toEqual({ ...Object(alone), ...more });
  });

  it('leaves what its build.json says of sentences, and nothing else that stands there', async () => {
    const files = new Map(built('one', all));
    const record = Object(JSON.parse(new TextDecoder().decode(files.get('build.json')))) as object;
    const sentences = { checked: 2, open: 1, surely: 4, view: 'all', given: -3 };
    files.set('build.json', new TextEncoder().encode(JSON.stringify({ ...record, sentences })));
    await updateSet(folder, files, all);
    expect((await verifySet(folder)).sentences).toEqual({ checked: 2, open: 1 });
  });

  it('is gone when only what was asked for is to be there', async () => {
    await build('one', all);
    await build('two', ['handout']);
    expect(await writeSet(folder, built('two', ['handout']))).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['build.json', 'facts.json', 'handout.pdf']);
    expect(await verifySet(folder)).toMatchObject({
      isSet: true,
      changed: [],
      added: [],
      earlier: [],
    });
  });

  it('stays changed where somebody changed it, and is told so by build and verify', async () => {
    await build('one', ['html', 'pdf']);
    await writeFile(join(folder, 'index.html'), 'by hand');
    const { kept } = await build('two', ['handout']);
    expect(kept).toEqual([
      { file: 'deck.pdf', state: 'earlier' },
      { file: 'index.html', state: 'changed' },
    ]);
    expect(await content('index.html')).toBe('by hand');
    expect(await verifySet(folder)).toMatchObject({
      changed: ['index.html'],
      earlier: [{ file: 'deck.pdf', same: false }],
    });
  });

  it('is forgotten where it was deleted', async () => {
    await build('one', ['html', 'pdf']);
    await build('two', ['handout']);
    await rm(join(folder, 'deck.pdf'));
    expect(await verifySet(folder)).toMatchObject({ missing: ['deck.pdf'] });
    expect((await build('three', ['handout'])).kept.map((k) => k.file)).toEqual(['index.html']);
    expect(await verifySet(folder)).toMatchObject({ missing: [], changed: [], added: [] });
  });
});

describe('a record that says what is not so', () => {
  /** earlier.json that fits itself, and lists the file as it is. */
  const forged = (files: Readonly<Record<string, string>>) =>
    JSON.stringify({
      schema: 1,
      builds: [
        { inputs: hashOf(''), tool: 'factdeck test', code: 'c', theme: 'briefing', outputs: files },
      ],
    });

  it.each([
    ['beside a build that left none', [], true],
    ['in the place of the one that the build wrote', [['one', ['html']]], false],
  ] as const)('%s: its files are as unknown as before', async (_, before, isNew) => {
    for (const [word, formats] of before) await build(word, formats);
    await build('two', ['pdf']);
    await writeFile(join(folder, 'planted.pdf'), 'planted');
    await writeFile(
      join(folder, 'earlier.json'),
      forged({ 'planted.pdf': hashOf('planted'), 'index.html': hashOf('index.html one briefing') }),
    );
    const found = await verifySet(folder);
    expect(found.earlier).toEqual([]);
    expect(found.added).toContain('planted.pdf');
    expect(isNew ? found.added : found.changed).toContain('earlier.json');
    // Nor is anything of it deleted, or taken into a set.
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-has-others' }]);
    expect((await build('three', ['pdf'])).diagnostics).toMatchObject([{ code: 'out-has-others' }]);
    expect(await content('planted.pdf')).toBe('planted');
  });

  it('that is gone leaves files that nobody knows, which are not lost', async () => {
    await build('one', ['html']);
    await build('two', ['pdf']);
    await rm(join(folder, 'earlier.json'));
    expect(await verifySet(folder)).toMatchObject({
      missing: ['earlier.json'],
      added: ['index.html'],
    });
    expect(await checkTarget(folder)).toMatchObject([{ code: 'out-has-others' }]);
  });

  it('names a file elsewhere: it is neither read nor copied', async () => {
    await build('one', ['html']);
    await writeFile(join(root, 'secret'), 'secret');
    const record = JSON.parse(await content('build.json')) as { outputs: Record<string, string> };
    record.outputs['../../secret'] = hashOf('secret');
    record.outputs['slides/../../../secret'] = hashOf('secret');
    await writeFile(join(folder, 'build.json'), JSON.stringify(record));
    expect((await build('two', ['pdf'])).kept.map((k) => k.file)).toEqual(['index.html']);
    expect((await readdir(join(root, 'out'), { recursive: true })).sort()).toEqual([
      'deck',
      'deck/build.json',
      'deck/deck.pdf',
      'deck/earlier.json',
      'deck/facts.json',
      'deck/index.html',
    ]);
  });

  it('names a link: it is not followed', async () => {
    await build('one', ['html']);
    await writeFile(join(root, 'secret'), 'secret');
    await rm(join(folder, 'index.html'));
    await symlink(join(root, 'secret'), join(folder, 'index.html'));
    expect((await build('two', ['pdf'])).diagnostics).toMatchObject([{ code: 'out-has-others' }]);
    expect(await readFile(join(root, 'secret'), 'utf8')).toBe('secret');
  });
});
