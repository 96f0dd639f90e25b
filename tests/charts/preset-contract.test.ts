/** What a preset's spec must hold is told with its file and the layer to add, before anything is missing in a picture. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { drawPreset } from '../../src/charts/draw-preset.ts';
import { error } from '../../src/diagnostics/diagnostic.ts';
import { startOf } from '../../src/model/place.ts';
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
const at = startOf(file);

function drawn(changed: JsonObject) {
  const plan = dotsPlan([['A', '', '30億']]);
  return drawPreset(plan, plan, { spec: changed, frame }, tools);
}

const layersWithout = (name: string): JsonObject => ({
  ...spec,
  layer: listIn(spec, 'layer').filter((layer) => !isRecord(layer) || layer.use !== name),
});

const one = { data: { values: [{}] }, mark: 'point', encoding: {} };

describe('a spec', () => {
  it.each([
    ['minor', '{ "use": "minor-ticks", … }', 'minor-ticks'],
    ['labels', '{ "use": "labels", … }', 'labels'],
    ['plates', '{ "use": "plates", … }', 'plates'],
  ])(
    'that does not read what its frame fills in (%s) is told the layer to add',
    async (detail, wanted, use) => {
      expect(await drawn(layersWithout(use))).toEqual({
        diagnostics: [error('preset-broken', { file, fault: 'unread', detail, wanted }, at)],
      });
    },
  );

  it.each([
    ['a part that is not there', [{ use: 'label' }], 'no-part', 'label', 'labels'],
    [
      'a part that is not filled in',
      [{ use: 'labels' }],
      'unfilled',
      'data',
      '{ "use": "labels", "data": … }',
    ],
    ['a link', [{ ...one, encoding: { href: { value: 'a' } } }], 'unsafe', 'href', ''],
    ['a picture', [{ ...one, mark: { type: 'image', url: 'a' } }], 'unsafe', '<image>', ''],
  ] as const)('with %s is told by its file', async (_, more, fault, detail, wanted) => {
    const { diagnostics } = await drawn({ ...spec, layer: [...listIn(spec, 'layer'), ...more] });
    expect(diagnostics).toEqual([error('preset-broken', { file, fault, detail, wanted }, at)]);
  });

  it.each([
    ['declares no param that its expressions read', { params: [] }, 'theme'],
    [
      'calls what Vega does not know',
      { transform: [{ calculate: 'nowhere(1)', as: 'a' }] },
      'nowhere',
    ],
    ['fails while it is drawn', { transform: [{ filter: 'datum.none.at > 1' }] }, "'at'"],
    [
      'is warned of',
      { encoding: { x: { field: 'x_low', type: 'quantitative' }, xOffset: { field: 'y' } } },
      'xOffset',
    ],
    ['has no layers', { layer: null }, ''],
    ['has a list in place of an object', { encoding: [] }, ''],
  ])('that %s is told by its file', async (_, over, detail) => {
    const { diagnostics } = await drawn({ ...spec, ...over });
    const broken = diagnostics.filter(({ code }) => code === 'preset-broken');
    expect(broken.length).toBeGreaterThan(0);
    expect(broken[0]).toMatchObject({ at, args: { file } });
    expect(JSON.stringify(broken[0]?.args)).toContain(detail);
  });

  it('with a name that Vega-Lite does not know is told what there is', async () => {
    const { diagnostics } = await drawn({ ...spec, layer: [{ ...one, mark: 'brush' }] });
    expect(diagnostics).toMatchObject([
      { code: 'spec-unknown', at, args: { found: 'brush', path: 'layer.0.mark' } },
    ]);
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
