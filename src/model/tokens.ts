/** What a theme may say: one tokens.json. Slides' CSS and charts' config both come from it. */
import { z } from 'zod';

const colour = z
  .string()
  .min(1)
  .describe(
    'A colour of the Digital Agency design tokens (blue-900, solid-gray-600, white) or #rrggbb.',
  );
const size = (least: number, what: string) =>
  z.number().min(least).max(120).describe(`${what}, in slide pixels; at least ${least}.`);

export const tokensSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1),
    scheme: z.enum(['light', 'dark']),
    colours: z.strictObject({
      surface: colour.describe('What slides lie on.'),
      ink: colour.describe('Text.'),
      quiet: colour.describe('Quiet text: units, captions, footers.'),
      rule: colour.describe('Lines that carry meaning: under a table’s head, the zero of bars.'),
      grid: colour.describe('Light guides and row rules.'),
      accent: colour.describe('The one highlighted thing, and the section’s name.'),
      accentSoft: colour.describe('Fill of a highlighted mark that is not sure.'),
      tint: colour.describe('Ground of a highlighted row.'),
      neutral: colour.describe('All other marks.'),
      neutralSoft: colour.describe('Fill of any other mark that is not sure.'),
      off: colour.describe('Empty steps of a rating.'),
      field: colour.describe('Ground of cover, section and closing.'),
      onField: colour.describe('Text on that ground.'),
      onFieldQuiet: colour.describe('Quiet text on that ground.'),
      categorical: z.array(colour).min(5).describe('Parts of a whole, in order.'),
    }),
    text: z.strictObject({
      coverTitle: size(40, 'Title of the cover'),
      sectionTitle: size(36, 'Title of a section'),
      title: size(32, 'Title of a slide'),
      kicker: size(14, 'Kicker'),
      lead: size(20, 'Lead and key messages'),
      body: size(18, 'Body text'),
      table: size(16, 'Tables'),
      tableHead: size(14, 'Heads of tables'),
      unit: size(14, 'Units beside numbers'),
      figure: size(32, 'Large figures'),
      caption: size(14, 'Captions'),
      key: size(13, 'The key of signs'),
      footer: size(12, 'Footer'),
      chartName: size(15, 'Names of rows in charts'),
      chartSub: size(14, 'Second names in charts'),
      chartValue: size(15, 'Numbers at marks'),
      chartUnit: size(14, 'Units at marks'),
      chartAxis: size(14, 'Axes'),
    }),
  })
  .describe('A theme.');

export type Tokens = z.output<typeof tokensSchema>;
export type ColourRole = Exclude<keyof Tokens['colours'], 'categorical'>;
