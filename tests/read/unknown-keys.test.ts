/** A key that is not known, in any map of any slide of the decks there are: it is named where it stands, with the keys of that map and the one that was meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { layoutNames, layoutSigns, layoutsWith, slideSchemas } from '../../src/model/slides.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { readDeckFile } from '../../src/read/read-deck-file.ts';

type Path = readonly (string | number)[];
type Map = Record<string, unknown>;

/** Its keys are an author's own names: words, fields, measures. */
const named = new Set(['because', 'where', 'have', 'figures']);

const slides = [
  'data/gallery',
  'data/quarterly-review',
  'data/japanese-llm',
  'tests/decks/all-layouts',
].flatMap((folder) => {
  const text = readFileSync(new URL(`../../${folder}/deck.yaml`, import.meta.url), 'utf8');
  return (parse(text) as { slides: (Map | string)[] }).slides.filter(
    (s): s is Map => typeof s !== 'string',
  );
});

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every map of a slide, by its path. */
function mapsOf(value: unknown, path: Path = []): { path: Path; map: Map }[] {
  if (Array.isArray(value)) return value.flatMap((v, i) => mapsOf(v, [...path, i]));
  if (!isMap(value)) return [];
  // What stands under spec is Vega-Lite's business.
  const own = Object.entries(value).filter(([key]) => key !== 'spec');
  const inner = own.flatMap(([key, v]) => mapsOf(v, [...path, key]));
  const isOurs = !named.has(String(path.at(-1)));
  return isOurs ? [{ path, map: value }, ...inner] : inner;
}

function put(value: unknown, path: Path, change: (map: Map) => Map): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return isMap(value) ? change(value) : value;
  if (Array.isArray(value))
    return value.map((v: unknown, i): unknown => (i === head ? put(v, rest, change) : v));
  return isMap(value) ? { ...value, [head]: put(value[head], rest, change) } : value;
}

async function problems(slide: unknown): Promise<readonly Diagnostic[]> {
  const deck = JSON.stringify({ title: 'T', language: 'en', edition: '2026-01', slides: [slide] });
  const yaml = parseYaml('deck.yaml', deck);
  return (await readDeckFile(yaml, () => Promise.resolve(undefined))).diagnostics;
}

const unknown = (found: readonly Diagnostic[], key: string) =>
  found.flatMap((d) => (d.code === 'unknown-key' && d.args.key === key ? [d.args] : []));

it('whatever it is: it is told with the keys that the map may have', async () => {
  const silent: string[] = [];
  let tried = 0;
  for (const slide of slides) {
    expect(await problems(slide)).toEqual([]);
    for (const { path, map } of mapsOf(slide)) {
      const found = await problems(put(slide, path, (m) => ({ ...m, zzzz: 1 })));
      const [told] = unknown(found, 'zzzz');
      tried += 1;
      const lacks = Object.keys(map).filter((key) => told?.known.includes(key) !== true);
      if (lacks.length > 0) {
        silent.push(
          `${String(slide['id'])} ${path.join('.')}: ${lacks.join()} ${JSON.stringify(found)}`,
        );
      }
    }
  }
  expect(silent).toEqual([]);
  expect(tried).toBeGreaterThan(250);
});

it('misspelt: it is told with the one that was meant, and nothing else is', async () => {
  const wrong: string[] = [];
  for (const slide of slides) {
    for (const { path, map } of mapsOf(slide)) {
      for (const key of Object.keys(map).filter((k) => k.length > 4 && k !== 'layout')) {
        const typo = key.slice(0, 2) + key.charAt(3) + key.charAt(2) + key.slice(4);
        if (typo === key || typo in map) continue;
        const renamed = (m: Map): Map =>
          Object.fromEntries(Object.entries(m).map(([k, v]) => [k === key ? typo : k, v]));
        const found = await problems(put(slide, path, renamed));
        const [told] = unknown(found, typo);
        if (told?.nearest.includes(key) !== true || found.length !== 1) {
          wrong.push(
            `${String(slide['id'])} ${[...path, typo].join('.')}: ${JSON.stringify(found)}`,
          );
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

describe('the keys that give a layout away', () => {
  it('are one for each layout that needs a key of its own', () => {
    const plain = ['cover', 'agenda', 'changes', 'sources', 'ledger', 'data-notes', 'closing'];
    expect(layoutSigns.map(([, name]) => name).sort()).toEqual(
      layoutNames.filter((name) => !plain.includes(name)).sort(),
    );
    for (const [key, name] of layoutSigns) expect(key in slideSchemas[name].shape).toBe(true);
    // Others may have points: it comes last.
    expect(layoutSigns.at(-1)?.[0]).toBe('points');
    expect(layoutsWith('points').length).toBeGreaterThan(2);
  });
});
