/** Decks share files within a root, and a deck is said in a second language: on the disk, where links may lead out. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { findDecks } from '../../src/host/find-decks.ts';
import { nodeHost } from '../../src/host/node.ts';
import { readDeck } from '../../src/read/read-deck.ts';

const base = fileURLToPath(new URL('../mistakes/_base', import.meta.url));
let root = '';
let deck = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'factdeck-test-'));
  deck = join(root, 'decks', 'kettles');
  await mkdir(join(root, 'common'));
  await cp(base, deck, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
const said = `title: Kettles
language: en
edition: 2026-01
`;
const slides = `slides:
  - id: sizes
    title: The makers, {{makers.north.name}} first
    chart: { preset: bars, table: makers, x: revenue, y: name }
    notes: The speaker knows more.
`;

describe('within a root a deck reaches', () => {
  it('slides, a package with its evidence, and measures by name that other decks have too', async () => {
    for (const file of ['datapackage.yaml', 'evidence.csv', 'makers.csv']) {
      await cp(join(base, file), join(root, 'common', file));
      await rm(join(deck, file));
    }
    await write(
      'common/about.yaml',
      '- id: about\n  title: About the makers\n  points: [A point]\n',
    );
    await write(
      'common/measures.yaml',
      'all: { sum: makers.revenue }\nmost: { max: makers.revenue }\n',
    );
    await write(
      'decks/kettles/deck.yaml',
      `${said}package: ../../common/datapackage.yaml
include: { ../../common/measures.yaml: [all] }
${slides}  - ../../common/about.yaml
`,
    );
    const { value, diagnostics } = await readDeck(deck, nodeHost, { root });
    expect(diagnostics).toEqual([]);
    expect(value?.deck.slides.map(({ id }) => id)).toEqual(['sizes', 'about']);
    expect(Object.keys(value?.deck.measures ?? {})).toEqual(['all']);
    expect(value?.dataset.evidence.length).toBeGreaterThan(0);
    expect(value?.locate(['slides', 1, 'title']).file).toBe(`${deck}/../../common/about.yaml`);
    // Where the command was typed is another folder.
    const other = await readDeck(deck, nodeHost, {});
    expect(new Set(other.diagnostics.map(({ code }) => code))).toEqual(new Set(['file-outside']));
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['no folder above it', '../../secret.yaml', () => write('secret.yaml', '- id: a\n')],
    [
      'nothing by a link out of it',
      '../about.yaml',
      async () => {
        const secret = join(await mkdtemp(join(tmpdir(), 'factdeck-test-')), 'secret.yaml');
        await writeFile(secret, '- id: about\n  title: Secret\n  points: [A point]\n');
        await symlink(secret, join(root, 'decks', 'about.yaml'));
      },
    ],
    ['no full path', '/etc/hostname', () => Promise.resolve()],
  ])('%s', async (_, path, make) => {
    await make();
    await write('decks/kettles/deck.yaml', `${said}${slides}  - ${path}\n`);
    const { diagnostics } = await readDeck(deck, nodeHost, { root: join(root, 'decks') });
    expect(diagnostics.map(({ code }) => code)).toEqual(['file-outside']);
  });

  it('nothing from a package, whose files lie beside it', async () => {
    await cp(join(deck, 'makers.csv'), join(root, 'common', 'makers.csv'));
    const descriptor = await readFile(join(deck, 'datapackage.yaml'), 'utf8');
    const climbing = descriptor.replace('makers.csv', '../../common/makers.csv');
    await write('decks/kettles/datapackage.yaml', climbing);
    const { diagnostics } = await readDeck(deck, nodeHost, { root });
    expect(diagnostics.map(({ code }) => code)).toContain('file-outside');
  });
});

describe('deck.de.yaml beside deck.yaml', () => {
  const german = `title: Kessel
slides:
  - id: cover
  - id: sizes
    title: Die Hersteller, {{makers.north.name}} zuerst
    notes: Der Redner weiß mehr.
`;

  it('is a deck of its own over the same data: ids and charts are those of the first', async () => {
    await write('decks/kettles/deck.de.yaml', german);
    const { folders } = await findDecks(nodeHost, [deck]);
    expect(folders.map(({ name }) => name)).toEqual(['kettles', 'kettles.de']);
    const { prepared, diagnostics } = await prepareDecks([deck], {});
    expect(diagnostics).toEqual([]);
    const [first, second] = prepared;
    expect(second?.plan.slides.map(({ id }) => id)).toEqual(first?.plan.slides.map(({ id }) => id));
    expect(second?.plan.language).toBe('de');
    const [html = ''] = (second?.parts.slides ?? []).slice(1).map((slide) => slide.html);
    expect(html).toContain('Die Hersteller');
    expect(html).not.toContain('The makers');
  });

  it('says every text that readers see, of slides that there are', async () => {
    await write(
      'decks/kettles/deck.de.yaml',
      german.replace(/ {4}title.*\n/, '').replace('id: cover', 'id: covr'),
    );
    const { diagnostics } = await readDeck(deck, nodeHost, { translation: 'de' });
    expect(diagnostics.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'translated-unknown', args: { id: 'covr', nearest: ['cover'] } },
      {
        code: 'untranslated',
        args: { slide: 'sizes', keys: ['title'], file: `${deck}/deck.de.yaml` },
      },
    ]);
  });

  it('is read in the words of the first, whatever its own are', async () => {
    await write('decks/kettles/deck.de.yaml', german);
    const [one, two] = await Promise.all([
      readDeck(deck, nodeHost, {}),
      readDeck(deck, nodeHost, { translation: 'de' }),
    ]);
    const values = ({ value }: typeof one) =>
      value?.dataset.tables.get('makers')?.rows.map(({ cells }) => cells.get('revenue')?.value);
    expect(values(two)).toEqual(values(one));
    expect(values(one)).not.toContain(undefined);
  });
});
