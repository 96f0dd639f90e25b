/**
 * A later edition of a copy of the flagship. ALL CHANGES HERE ARE MADE UP, to see what is told of them; the report has no
 * later edition yet.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { compareEditions } from '../../src/edition/compare.ts';
import { freeze, renderEdition } from '../../src/edition/freeze.ts';
import { allFacts } from '../../src/facts/all-facts.ts';
import { renderDiff, renderDiffMarkdown } from '../../src/edition/render-diff.ts';
import type { Changes } from '../../src/model/changes.ts';
import type { Edition } from '../../src/model/edition.ts';

let folder: string;
let changes: Changes;
let later: Edition;

async function editionIn(path: string): Promise<Edition> {
  const { prepared, diagnostics } = await prepareDecks([path], {});
  expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  const [deck] = prepared;
  if (!deck) throw new Error('nothing was prepared');
  return freeze(path, deck.plan, allFacts(deck.sources.dataset));
}

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(path, text.replace(from, to));
}

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'factdeck-test-')), 'made-up');
  await cp('data/japanese-llm', folder, { recursive: true });
  const first = await editionIn(folder);
  await change('deck.yaml', 'edition: 2026-01', 'edition: 2026-07');
  // A figure of the same moment put right and now a rounded one, one mistyped by ten, and one of a later moment.
  await change('players.csv', '"1,000億"', '約1050億');
  await change('players.csv', '1.5TB', '15TB');
  const line = 'players.cyberagent.params,主要プレイヤーの表,2026-07,stated,,作り話\n';
  const evidence = await readFile(join(folder, 'evidence.csv'), 'utf8');
  await writeFile(join(folder, 'evidence.csv'), evidence.trimEnd() + '\n' + line);
  await change('players.csv', 'OpenCALM,68億', 'OpenCALM,69億');
  later = await editionIn(folder);
  changes = compareEditions(first, later);
});
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

describe('a made-up later edition of the flagship', () => {
  it('tells what was put right from what is new, the jump of ten times first', () => {
    const told = changes.facts.filter((f) => f.kind !== 'redated');
    expect(told.map((f) => [f.address, f.kind, f.jump])).toEqual(
      expect.arrayContaining([
        ['players.rinna.data', 'corrected', true],
        ['players.pfn.params', 'corrected', false],
        ['players.cyberagent.params', 'renewed', false],
      ]),
    );
    expect(told[0]?.address).toBe('players.rinna.data');
  });

  it('tells the claim that now rests on a rounded figure', () => {
    expect(changes.claims).toMatchObject([
      { slide: 'scale', words: '次点', before: 'holds', after: 'holdsAsStated' },
    ]);
  });

  it.each([
    ['flagship-ja.txt', () => renderDiff(changes, 'ja', false)],
    ['flagship-en.md', () => renderDiffMarkdown(changes, 'en')],
    ['flagship.json', () => `${JSON.stringify(changes, null, 1)}\n`],
  ])('is told as it is kept in %s', async (file, render) => {
    await expect(render()).toMatchFileSnapshot(`expected/${file}`);
  });

  it('tells the measures that moved, and the slides that have to be looked at', () => {
    expect(changes.measures.map((m) => m.name)).toContain('次点比');
    const touched = changes.slides.map((s) => s.id);
    const showing = later.facts['players.pfn.params']?.slides ?? [];
    expect(showing.length).toBeGreaterThan(2);
    expect(touched).toEqual(expect.arrayContaining([...showing]));
  });

  it('is written with a line a fact, in the order of addresses', () => {
    const lines = renderEdition(later)
      .split('\n')
      .flatMap((line) => /^\s*"([a-z_]+\.[^" ]+)": ?\{/.exec(line)?.[1] ?? []);
    expect(lines.length).toBeGreaterThan(300);
    expect(lines).toEqual([...lines].sort());
  });
});
