/** Every preset's schema and traits: all that the model knows of charts. Written by `npm run docs` from the folders; a preset is a folder, with its name in each language. */
import type { z } from 'zod';
import type { PresetTraits } from '../../model/chart-base.ts';
import * as area from './area/schema.ts';
import * as bars from './bars/schema.ts';
import * as bullet from './bullet/schema.ts';
import * as columns from './columns/schema.ts';
import * as dots from './dots/schema.ts';
import * as dumbbell from './dumbbell/schema.ts';
import * as groupedDots from './grouped-dots/schema.ts';
import * as heat from './heat/schema.ts';
import * as line from './line/schema.ts';
import * as map from './map/schema.ts';
import * as radar from './radar/schema.ts';
import * as range from './range/schema.ts';
import * as scatter from './scatter/schema.ts';
import * as shares from './shares/schema.ts';
import * as slope from './slope/schema.ts';
import * as steps from './steps/schema.ts';
import * as variance from './variance/schema.ts';
import * as waterfall from './waterfall/schema.ts';
import * as ratings from '../diagrams/ratings-schema.ts';
import * as roadmap from '../diagrams/roadmap-schema.ts';

export const presetList = {
  area,
  bars,
  bullet,
  columns,
  dots,
  dumbbell,
  'grouped-dots': groupedDots,
  heat,
  line,
  map,
  radar,
  range,
  scatter,
  shares,
  slope,
  steps,
  variance,
  waterfall,
  ratings,
  roadmap,
} as const satisfies Readonly<Record<string, { schema: z.ZodObject; traits: PresetTraits }>>;

/** Presets that are no chart: HTML and SVG by a template of `templates/diagrams/`, without Vega. */
export const diagramNames = [
  'ratings',
  'roadmap',
] as const satisfies readonly (keyof typeof presetList)[];
