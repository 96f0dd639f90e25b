import type { SpecPreset } from '../../preset.ts';
import { describeShares } from './describe.ts';
import { frameShares } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const shares: SpecPreset = { spec, frame: frameShares, describe: describeShares };
