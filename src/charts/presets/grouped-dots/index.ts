import type { SpecPreset } from '../../preset.ts';
import { describeGroups } from './describe.ts';
import { frameGroupedDots } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const groupedDots: SpecPreset = { spec, frame: frameGroupedDots, describe: describeGroups };
