import { describeCourse } from '../../describe-course.ts';
import type { SpecPreset } from '../../preset.ts';
import { frameLine } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const line: SpecPreset = { spec, frame: frameLine, describe: describeCourse };
