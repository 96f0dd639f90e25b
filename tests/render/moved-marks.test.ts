/** Whoever changes a value in a page's spec sees its mark move by the scale: no body mark stands at a pixel that we computed. */
import * as vega from 'vega';
import * as vegaLite from 'vega-lite';
import { beforeAll, expect, it } from 'vitest';
import type { JsonObject } from '../../src/specs/spec-tree.ts';
import { readScene, type SceneMark } from '../../src/charts/read-scene.ts';
import { isDiagram, presetNames } from '../../src/model/charts.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { embeddedSpecs, type EmbeddedSpec } from './embedded-specs.ts';

let all: readonly EmbeddedSpec[] = [];
beforeAll(async () => {
  all = await embeddedSpecs(['gallery']);
});

interface Drawn {
  readonly bodies: readonly SceneMark[];
  readonly paints: string;
  readonly at: (scale: string, value: number) => number;
}

async function drawn(spec: JsonObject): Promise<Drawn> {
  const compiled = vegaLite.compile(structuredClone(spec) as unknown as vegaLite.TopLevelSpec);
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none' });
  await view.runAsync();
  const marks = readScene(view.scenegraph(), { x: 0, y: 0 });
  const names = (compiled.spec.scales ?? []).map((scale) => scale.name);
  return {
    bodies: marks.filter(({ layer }) => layer.startsWith('body')),
    paints: JSON.stringify(view.scenegraph()),
    at: (scale, value) => {
      const found: unknown = names.includes(scale) ? view.scale(scale) : undefined;
      return typeof found === 'function' ? Number(Reflect.apply(found, undefined, [value])) : NaN;
    },
  };
}

/** Rows of the spec with a stated value that can be doubled. */
function valuesOf({ datasets }: JsonObject): { row: string; value: number }[] {
  const rows: unknown = isRecord(datasets) ? datasets.rows : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.filter(isRecord).flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => {
      const shape = row[column.replace('_low', '_shape')];
      const isValue = column.endsWith('_low') && (shape === 'value' || shape === 'range');
      const isMoved = isValue && typeof value === 'number' && value !== 0;
      return isMoved ? [{ row: String(row._row), value }] : [];
    }),
  );
}

function doubled(spec: JsonObject, { row, value }: { row: string; value: number }): JsonObject {
  const change = (of: unknown): unknown =>
    isRecord(of) && of._row === row
      ? Object.fromEntries(Object.entries(of).map(([k, v]) => [k, v === value ? 2 * value : v]))
      : of;
  const datasets = isRecord(spec.datasets) ? spec.datasets : {};
  const changed = Object.entries(datasets).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? rows.map((of: unknown) => change(of)) : rows,
  ]);
  return { ...spec, datasets: Object.fromEntries(changed) as JsonObject };
}

const edges = (bodies: readonly SceneMark[], row: string): number[] =>
  bodies.filter((mark) => mark.row === row).flatMap(({ box }) => [...(box ?? [])]);

/** Does an edge of the row's marks move as far as the value does on a scale? */
function followsScale(before: Drawn, after: Drawn, row: string, value: number): boolean {
  const steps = ['x', 'y'].map((s) => before.at(s, 2 * value) - before.at(s, value));
  const moved = edges(after.bodies, row);
  return edges(before.bodies, row).some((edge, i) =>
    steps.some((step) => Math.abs(step) > 1 && Math.abs((moved[i] ?? NaN) - edge - step) < 0.01),
  );
}

/** Ranks on a radar are no figures: `tests/charts/presets-radar.test.ts` holds where they stand. */
const others = presetNames.filter((name) => !isDiagram(name) && name !== 'radar');

it.each(others)('%s', async (preset) => {
  const own = all.filter(({ part }) => part.form.type === 'preset' && part.form.preset === preset);
  expect(own.length).toBeGreaterThan(0);
  const found: boolean[] = [];
  for (const { spec } of own) {
    const before = await drawn(spec);
    for (const one of valuesOf(spec).slice(0, 4)) {
      const after = await drawn(doubled(spec, one));
      found.push(
        preset === 'heat'
          ? after.paints !== before.paints
          : followsScale(before, after, one.row, one.value),
      );
    }
  }
  expect(found).toContain(true);
});
