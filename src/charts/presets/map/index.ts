import type { SpecPreset } from '../../preset.ts';
import { frameMap } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const map: SpecPreset = { spec, frame: frameMap };
