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

const file = z.string().regex(/^(?!\/)(?!.*\.\.)[^:\\]+$/);

const colours = z.strictObject({
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
});

const sizes = z.strictObject({
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
});

const fonts = z
  .strictObject({
    regular: file.describe('Weight 400, TrueType or OpenType, beside tokens.json.'),
    bold: file.describe('Weight 700.'),
  })
  .describe('Fonts in place of Noto Sans JP; they are embedded, so their licence has to allow it.');

const brand = z
  .strictObject({
    logo: file.optional().describe('A picture beside tokens.json: SVG, PNG, JPEG, WebP.'),
    logoOn: z
      .enum(['cover', 'every'])
      .default('cover')
      .describe('On cover, sections and closing, or at the top right of every slide.'),
    classification: z
      .string()
      .min(1)
      .max(24)
      .optional()
      .describe('A mark on every slide and handout page: 社外秘, Confidential.'),
    copyright: z.string().min(1).max(60).optional().describe('A line in every footer.'),
  })
  .describe('What makes a deck a company’s own.');

export const tokensSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1),
    extends: z
      .string()
      .optional()
      .describe('The theme that this one changes: briefing, dark, print, or another of yours.'),
    scheme: z.enum(['light', 'dark']),
    colours,
    text: sizes,
    fonts: fonts.optional(),
    brand: brand.optional(),
  })
  .describe('A theme.');

/** A tokens.json as written: a theme that extends another says only what differs. */
export const themeFileSchema = tokensSchema.extend({
  scheme: z.enum(['light', 'dark']).optional(),
  colours: colours.partial().optional(),
  text: sizes.partial().optional(),
});

export type Tokens = z.output<typeof tokensSchema>;
export type ColourRole = Exclude<keyof Tokens['colours'], 'categorical'>;
