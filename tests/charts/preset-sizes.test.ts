/** How much each preset is: its TypeScript and layers, without what presets share. The names of the tests are the table. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/charts/presets.ts';
import { objectsIn, type JsonObject } from '../../src/specs/spec-tree.ts';

const folder = new URL('../../src/charts/presets/', import.meta.url);

function linesOf(preset: string): number {
  const own = new URL(`${preset}/`, folder);
  const texts = readdirSync(own)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, own), 'utf8'));
  return texts.join('').split('\n').length - 1;
}

/** A layer that is written out; `{ "use": … }` stands for shared ones. */
function layersOf(spec: JsonObject): number {
  return objectsIn(spec).filter((inner) => 'mark' in inner).length;
}

const sizes = Object.entries(presets).map(
  ([preset, { spec }]) => [preset, linesOf(preset), layersOf(spec)] as const,
);

describe('a preset', () => {
  it.each(sizes)('%s: %i lines of TypeScript, %i layers of its own', (_, lines, layers) => {
    expect(lines).toBeLessThanOrEqual(150);
    expect(layers).toBeLessThanOrEqual(15);
  });
});

/** A channel without a scale is a pixel that we computed. */
it.each(['src/charts/presets', 'templates/charts'])(
  'no spec of %s does without scales',
  (place) => {
    const root = new URL(`../../${place}/`, import.meta.url);
    const specs = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.json'),
    );
    expect(specs.length).toBeGreaterThan(10);
    const unscaled = specs.filter((file) =>
      /"scale":\s*null/.test(readFileSync(new URL(file, root), 'utf8')),
    );
    expect(unscaled).toEqual([]);
  },
);
