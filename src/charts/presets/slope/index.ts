import type { SpecPreset } from '../../preset.ts';
import { describeSlope } from './describe.ts';
import { frameSlope } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const slope: SpecPreset = { spec, frame: frameSlope, describe: describeSlope };
