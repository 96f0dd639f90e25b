/** Data that make a title false: the run tells an error or a sign that names it. No title becomes false in silence. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judge } from '../../src/analyse/analyse.ts';
import { textsIn } from '../../src/claims/words/referents.ts';
import type { CellValue, Field, Table } from '../../src/model/dataset.ts';
import type { Interval } from '../../src/model/quantity.ts';
import type { Sources } from '../../src/model/sources.ts';
import { scaleInterval } from '../../src/quantity/index.ts';
import { isTold, read, tell, titleOf, withValues, type Told } from './cells.ts';

interface Change {
  readonly cell: string;
  readonly to: string;
  /** Why the title is false then. */
  readonly why: string;
}

const lists = parse(
  readFileSync(new URL('false-titles.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>>;

describe.each(Object.entries(lists))('a title of %s that is false', (deck, slides) => {
  let before: Told;
  beforeAll(async () => {
    before = tell(await read(`data/${deck}`));
  });
  it.each(Object.entries(slides))('is told: %s', async (slide, changes) => {
    const silent: string[] = [];
    for (const { cell, to, why } of changes) {
      const after = tell(await read(`data/${deck}`, { [cell]: to }));
      if (!isTold(before, after, slide)) silent.push(`${cell} = ${to}: ${why}`);
    }
    expect(silent).toEqual([]);
  });
});

describe.each(['quarterly-review', 'japanese-llm', 'strommix', 'gallery'])(
  'in %s each figure of a title’s claims, doubled, zeroed, withheld or exchanged with its neighbour',
  (deck) => {
    it('is told where it turns a verdict, and each title turns at some', async () => {
      const sources = await read(`data/${deck}`);
      const before = tell(sources);
      const claims = titleClaims(sources, (id) => titleOf(before, id));
      const turned = new Set<string>();
      const seen = new Set<string>();
      const silent: string[] = [];
      for (const [what, other] of tries(sources, new Set(claims.flatMap((c) => c.names)))) {
        const after = verdictsOf(other);
        for (const { slide, path, verdict } of claims) {
          const now = after.get(path);
          // What could no longer be judged at all is told of its measure.
          if (now === verdict || now === undefined) continue;
          turned.add(slide);
          // Firmer than it was, it needs no word.
          if (now === 'holds' && verdict === 'holdsAsStated') continue;
          if (seen.has(path)) continue;
          seen.add(path);
          if (!isTold(before, tell(other), slide)) silent.push(`${slide}: ${what}`);
        }
      }
      expect(silent).toEqual([]);
      expect(claims.map((c) => c.slide).filter((slide) => !turned.has(slide))).toEqual([]);
      // Some hundred decks are judged: more than two minutes where the machine is busy.
    }, 300_000);
  },
);

interface TitleClaim {
  readonly slide: string;
  readonly path: string;
  readonly verdict: string;
  /** Names of tables and fields in it and in its measures, and whatever else it holds. */
  readonly names: readonly string[];
}

/** The claims whose words stand in a title. */
function titleClaims(sources: Sources, titleOf: (slide: string) => string): TitleClaim[] {
  const { deck } = sources;
  const verdicts = verdictsOf(sources);
  const named = (source: unknown, depth = 0): string[] =>
    textsIn(source)
      .flatMap((text) => text.split('.'))
      .flatMap((n) => [n, ...(depth < 4 ? named(deck.measures[n], depth + 1) : [])]);
  return deck.slides.flatMap((slide, i) =>
    Object.entries(slide.because ?? {})
      .filter(([words, source]) => titleOf(slide.id).includes(words) && !isSaid(source))
      .flatMap(([words, source]) =>
        [...verdicts]
          .filter(([path]) => `${path}.`.startsWith(`slides.${String(i)}.because.${words}.`))
          .map(([path, verdict]) => ({ slide: slide.id, path, verdict, names: named(source) })),
      ),
  );
}

/** What somebody says no figure turns. */
function isSaid(source: object): boolean {
  return [source].flat().every((claim) => 'said' in claim);
}

function verdictsOf(read: Sources): ReadonlyMap<string, string> {
  const claims = [...(judge(read).verdicts?.claims.values() ?? [])].flatMap((of) => [
    ...of.values(),
  ]);
  return new Map(claims.flat().map(({ path, verdict }) => [path.join('.'), verdict]));
}

/** Of a long table some rows, and those that are named. */
const mostRows = 8;

function* tries(sources: Sources, named: ReadonlySet<string>): Generator<[string, Sources]> {
  for (const table of [...sources.dataset.tables.values()].filter((t) => named.has(t.name))) {
    const step = Math.ceil(table.rows.length / mostRows);
    for (const field of table.fields.filter((f) => named.has(f.name))) {
      for (const [i, { key = '', cells }] of table.rows.entries()) {
        const value = cells.get(field.name)?.value;
        if (value === undefined || key === '' || (i % step > 0 && !named.has(key))) continue;
        const cell = `${table.name}.${key}.${field.name}`;
        for (const [what, other] of instead(value, field)) {
          yield [`${cell} ${what}`, withValues(sources, [[table.name, key, field.name, other]])];
        }
        const both = exchanged(table, i, field.name);
        if (both) yield [`${cell} and its neighbour`, withValues(sources, both)];
      }
    }
  }
}

function instead(value: CellValue, { categories }: Field): (readonly [string, CellValue])[] {
  if (value.type === 'text') return [['otherwise', { type: 'text', text: `${value.text} …` }]];
  if (value.type === 'category') {
    return categories.flatMap((category, rank) =>
      category.value === value.value
        ? []
        : [[category.value, { type: 'category', ...category, rank }] as const],
    );
  }
  if (value.type !== 'quantity') return [];
  const { unit, about, estimated } = value.quantity;
  const withheld = { kind: 'undisclosed', unit, about, estimated, possible: {} } as const;
  return [
    ['doubled', scaled(value, '2')],
    ['zero', scaled(value, '0')],
    ['withheld', { type: 'quantity', quantity: withheld }],
  ];
}

function scaled(value: CellValue & { type: 'quantity' }, times: string): CellValue {
  const { possible, stated, ...more } = value.quantity;
  const by = (i: Interval): Interval => scaleInterval(i, times);
  const quantity = {
    ...more,
    ...(possible && { possible: by(possible) }),
    ...(stated && { stated: by(stated) }),
  };
  return { type: 'quantity', quantity };
}

function exchanged(table: Table, i: number, field: string) {
  const [row, next] = [table.rows[i], table.rows[i + 1]];
  const [own, its] = [row?.cells.get(field)?.value, next?.cells.get(field)?.value];
  if (!row?.key || !next?.key || !own || !its || own.type !== its.type) return undefined;
  return [
    [table.name, row.key, field, its],
    [table.name, next.key, field, own],
  ] as const;
}
