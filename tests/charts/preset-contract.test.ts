/** What a preset's spec must hold is told with its file and the layer to add, before anything is missing in a picture. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { presets } from '../../src/charts/presets.ts';
import { listIn, type JsonObject } from '../../src/specs/spec-tree.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { dotsPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const { spec, frame } = presets.dots;
const file = 'src/charts/presets/dots/spec.vl.json';

function drawn(changed: JsonObject) {
  const plan = dotsPlan([['A', '', '30億']]);
  return drawPreset(plan, plan, { spec: changed, frame }, tools);
}

const layersWithout = (name: string): JsonObject => ({
  ...spec,
  layer: listIn(spec, 'layer').filter((layer) => !isRecord(layer) || layer.use !== name),
});

describe('a spec', () => {
  it.each([
    ['minor', 'minor-ticks'],
    ['labels', 'labels'],
    ['plates', 'plates'],
  ])(
    'that does not read what its frame fills in (%s) is told the layer to add',
    async (data, use) => {
      await expect(drawn(layersWithout(use))).rejects.toThrow(
        `${file} reads no data “${data}”, which frame.ts fills in: it needs a layer { "use": "${use}", … }`,
      );
    },
  );

  it.each([
    ['a part that is not there', { layer: [{ use: 'nowhere' }] }, 'there is no chart part nowhere'],
    ['a part that is not filled in', { layer: [{ use: 'labels' }] }, 'a chart part asks for data'],
    ['a param that it does not declare', { params: [] }, '"theme"'],
  ])('with %s is told by its file', async (_, over, detail) => {
    const told = drawn({ ...spec, ...over });
    await expect(told).rejects.toThrow(`${file} cannot be compiled: `);
    await expect(told).rejects.toThrow(detail);
  });

  it('may leave out what only decorates', async () => {
    const { value, diagnostics } = await drawn({
      ...spec,
      layer: listIn(spec, 'layer').filter((layer) => !isRecord(layer) || layer.name !== 'guides'),
    });
    expect(diagnostics).toEqual([]);
    expect(value?.marks.length).toBeGreaterThan(0);
  });
});
