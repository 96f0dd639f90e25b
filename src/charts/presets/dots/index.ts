import type { SpecPreset } from '../../preset.ts';
import { frameDots } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const dots: SpecPreset = { spec, frame: frameDots };
