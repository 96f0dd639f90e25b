import { describeCourse } from '../../describe-course.ts';
import type { SpecPreset } from '../../preset.ts';
import { frameArea } from './frame.ts';
import spec from './spec.vl.json' with { type: 'json' };

export const area: SpecPreset = { spec, frame: frameArea, describe: describeCourse };
