import type { SpecPreset } from '../../preset.ts';
import { frameHeat } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const heat: SpecPreset = { spec, frame: frameHeat };
