/** Editions: frozen, read again, compared. */
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/edition/compare.ts';
import { renderEdition } from '../../src/edition/freeze.ts';
import { renderDiff, renderDiffMarkdown } from '../../src/edition/render-diff.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readEdition } from '../../src/read/read-edition.ts';
import { changeLines } from '../../src/plan/changes-lines.ts';
import { editionOf, type Change } from './editions.ts';

const claimed: Change = [
  'deck.yaml',
  '    chart: { preset: bars',
  '    because: { first: { largest: makers.north.revenue } }\n    chart: { preset: bars',
];

const csv = (find: string, put: string): Change => ['makers.csv', find, put];

describe('freeze', () => {
  it('keeps every fact with its place, source and as-of, a line each, and reads it again', async () => {
    const edition = await editionOf(claimed, csv('>=$12 m', '$12 m'));
    const text = renderEdition(edition);
    expect(readEdition('2026-01.json', text)).toEqual({ value: edition, diagnostics: [] });
    const line = text.split('\n').find((l) => l.includes('"makers.north.revenue":'));
    expect(line).toContain('"at":"makers.csv:2:17","source":"Kettle report 2026"');
    expect(line).toContain('"locators":["table 1"],"asOf":"2025-12","basis":"stated"');
    expect(line).toContain('"slides":["sizes"]');
    expect(Object.keys(edition.facts)).toHaveLength(8);
    expect(edition.claims).toMatchObject([{ slide: 'sizes', words: 'first', verdict: 'holds' }]);
  });

  it('gives the same text for the same deck', async () => {
    expect(renderEdition(await editionOf())).toBe(renderEdition(await editionOf()));
  });

  it.each([
    ['no JSON', 'nothing', 'JSON'],
    ['another version', '{"schema":2}', 'schema'],
    ['a figure that is none', '"at":"3e7"', 'facts'],
  ])('does not read %s', async (_, broken, reason) => {
    const good = renderEdition(await editionOf());
    const text = broken.startsWith('"at"') ? good.replace('"at":"30000000"', broken) : broken;
    expect(text).not.toBe(good);
    const { value, diagnostics } = readEdition('2026-01.json', text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'edition-malformed' }]);
    expect(JSON.stringify(diagnostics)).toContain(reason);
  });
});

const later: Change = ['evidence.csv', '2025-12', '2026-06'];

describe('compare', () => {
  it.each([
    ['another spelling', [csv('$30 m', '30 million dollars')], []],
    ['another value of the same moment', [csv('$30 m', '$31 m')], ['corrected']],
    ['another value of another moment', [csv('$30 m', '$31 m'), later], ['renewed', 'redated']],
    ['the same values of another moment', [later], ['redated']],
    ['a bound for a value', [csv('>=$12 m', '$12 m')], ['corrected']],
    ['a row less', [csv('south,Southgate,>=$12 m,2021,trial\n', '')], ['removed']],
    ['a row more', [csv('south,', 'west,Westerly,$1 m,2020,trial\nsouth,')], ['added']],
  ] as const)('%s', async (_, changes, kinds) => {
    const { facts } = compareEditions(await editionOf(), await editionOf(...changes));
    expect([...new Set(facts.map((f) => f.kind))]).toEqual(kinds);
  });

  it('finds nothing where a field allows less, and what is said stays', async () => {
    const silent = csv('>=$12 m', 'undisclosed');
    const limit: Change = ['datapackage.yaml', '{ minimum: 0 }', '{ minimum: 1000000 }'];
    const { facts } = compareEditions(await editionOf(silent), await editionOf(silent, limit));
    expect(facts).toEqual([]);
  });

  it('points at a jump of ten times or more, before all else', async () => {
    const before = await editionOf();
    const after = await editionOf(csv('$30 m', '$31 m'), csv('>=$12 m', '>=$1.2 m'));
    const { facts } = compareEditions(before, after);
    expect(facts.map((f) => [f.address, f.jump])).toEqual([
      ['makers.south.revenue', true],
      ['makers.north.revenue', false],
    ]);
  });

  it('tells claims that flipped, and slides touched by the page they had', async () => {
    const before = await editionOf(claimed, csv('>=$12 m', '$12 m'));
    const later = await editionOf(claimed, csv('>=$12 m', '$13 m'));
    const after: Edition = {
      ...later,
      claims: later.claims.map((c) => ({ ...c, verdict: 'unknown' as const })),
    };
    const changes = compareEditions(before, after);
    expect(changes.claims).toMatchObject([{ words: 'first', before: 'holds', after: 'unknown' }]);
    expect(changes.slides).toMatchObject([{ id: 'sizes', kind: 'changed', page: 2 }]);
  });

  it('tells how many sentences rest on what, where both editions say so', async () => {
    const kept = await editionOf(claimed, csv('>=$12 m', '$12 m'));
    const before: Edition = { ...kept, sentences: { checked: 3, open: 4 } };
    const after: Edition = { ...kept, sentences: { checked: 5, open: 4, view: 1 } };
    const changes = compareEditions(before, after);
    expect(changes.sentences).toEqual([
      { basis: 'checked', before: 3, after: 5 },
      { basis: 'view', before: 0, after: 1 },
    ]);
    expect(renderDiff(changes, 'en', false)).toMatch(/What sentences rest on\n.*checked +3 +5/);
    const { sentences: _, ...older } = before;
    expect(compareEditions(older, after).sentences).toEqual([]);
  });

  it('finds nothing between an edition and itself', async () => {
    const edition = await editionOf();
    const changes = compareEditions(edition, edition);
    expect(changes).toMatchObject({ facts: [], measures: [], claims: [], slides: [] });
    expect(renderDiff(changes, 'en', false)).toContain('Nothing changed.');
  });

  it('compares ten thousand facts by their addresses alone', () => {
    const of = (value: number): Edition => ({
      schema: 1,
      title: '',
      edition: String(value),
      language: 'en',
      slides: [],
      facts: Object.fromEntries(
        Array.from({ length: 10_000 }, (_, i) => [
          `t.r${String(i)}.f`,
          {
            label: '',
            value: { type: 'text', text: String(i % 2 === 0 ? i : i + value) },
            text: '',
            at: '',
            source: '',
            locators: [],
            asOf: '',
            basis: '',
            checked: '',
            slides: [],
          },
        ]),
      ),
      measures: {},
      claims: [],
    });
    expect(compareEditions(of(1), of(2)).facts).toHaveLength(5_000);
  });
});

it('says how many times as much with the marks of the language that it speaks', async () => {
  const changes = compareEditions(await editionOf(), await editionOf(csv('$30 m', '$33 m')));
  expect(renderDiff(changes, 'de', false)).toContain('×1,1 ');
});

it('knows a whole row by its address, whatever its columns are called', async () => {
  const { facts, ...edition } = await editionOf();
  const odd = Object.entries(facts).map(
    ([address, fact]) => [address.replace(/(\w+)$/, '[approx. $1]'), fact] as const,
  );
  const changes = compareEditions(
    { ...edition, facts: Object.fromEntries(odd) },
    { ...edition, facts: {} },
  );
  expect(renderDiff(changes, 'en', false)).toContain('makers.north (4 facts)');
  const lines = changeLines(changes.facts, (name, count) => `${name}: ${String(count)}`);
  expect(lines.map(({ count }) => count)).toEqual([4, 4]);
});

it('is told for a terminal and as Markdown, a whole row as one line', async () => {
  const before = await editionOf();
  const after = await editionOf(
    csv('$30 m', '$33 m'),
    csv('south,Southgate,>=$12 m,2021,trial\n', ''),
  );
  const changes = compareEditions(before, after);
  expect(renderDiff(changes, 'en', false)).toBe(`What changed from 2026-01 to 2026-01

Corrections: another value of the same moment
  makers.north.revenue Northwind Revenue  $30 m  $33 m  ×1.1  sizes

Removed
  makers.south (4 facts)  —  —    sizes

Slides touched
  page 2  sizes: The makers, Northwind first  changed
`);
  expect(renderDiffMarkdown(changes, 'ja')).toContain(
    '| makers.north.revenue Northwind Revenue | $30 m | $33 m | ×1.1 | sizes |',
  );
});
