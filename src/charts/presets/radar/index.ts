import { describeRatings } from '../../describe-ratings.ts';
import type { SpecPreset } from '../../preset.ts';
import { frameRadar } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const radar: SpecPreset = { spec, frame: frameRadar, describe: describeRatings };
