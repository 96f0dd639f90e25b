import type { SpecPreset } from '../../preset.ts';
import { frameBars } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const bars: SpecPreset = { spec, frame: frameBars };
