import type { SpecPreset } from '../../preset.ts';
import { describeWaterfall } from './describe.ts';
import { frameWaterfall } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const waterfall: SpecPreset = {
  spec,
  frame: frameWaterfall,
  describe: describeWaterfall,
};
