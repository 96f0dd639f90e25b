import type { SpecPreset } from '../../preset.ts';
import { frameColumns } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const columns: SpecPreset = { spec, frame: frameColumns };
