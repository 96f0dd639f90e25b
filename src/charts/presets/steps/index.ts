import type { SpecPreset } from '../../preset.ts';
import { frameSteps } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const steps: SpecPreset = { spec, frame: frameSteps };
