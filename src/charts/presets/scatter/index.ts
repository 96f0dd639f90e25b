import type { SpecPreset } from '../../preset.ts';
import { frameScatter } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const scatter: SpecPreset = { spec, frame: frameScatter };
