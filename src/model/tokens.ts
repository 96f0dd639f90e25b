/** What a theme may say: one tokens.json. Slides' CSS and charts' config both come from it. */
import { z } from 'zod';
import { pageFormats, type PageFormat } from './page.ts';
import { spaces, type SpaceName } from './spaces.ts';
import { textRoles, type TextRole, type TextRoleName } from './text-roles.ts';

const colour = z
  .string()
  .min(1)
  .describe(
    'A colour of the Digital Agency design tokens (blue-900, solid-gray-600, white) or #rrggbb.',
  );
const size = (what: string, least: number) =>
  z.int().min(least).max(120).describe(`${what}, in whole slide pixels; at least ${least}.`);

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
  good: colour.describe('A difference for the better; its sign and direction say so, too.'),
  bad: colour.describe('A difference for the worse.'),
  off: colour.describe('Empty steps of a rating.'),
  field: colour.describe('Ground of cover, section and closing.'),
  onField: colour.describe('Text on that ground.'),
  onFieldQuiet: colour.describe('Quiet text on that ground.'),
  categorical: z.array(colour).min(5).describe('Parts of a whole, in order.'),
});

const sizes = z
  .strictObject(eachRole(({ what, least }) => size(what, least).optional()))
  .describe('Sizes of letters, in whole slide pixels; a role that is not named follows another.');

const lines = z
  .strictObject(
    eachRole(({ what, least }) =>
      z.int().min(least).max(240).optional().describe(`${what}: height of a line.`),
    ),
  )
  .describe(
    'Heights of lines, in whole slide pixels; where a role has none, they follow its size.',
  );

const space = z
  .strictObject(
    // Object.fromEntries forgets that the keys are names.
    Object.fromEntries(
      Object.entries(spaces).map(([name, { what, size: usual }]) => [
        name,
        z.int().min(0).max(120).optional().describe(`${what}; ${usual} where nothing is said.`),
      ]),
    ) as Record<SpaceName, z.ZodOptional<z.ZodInt>>,
  )
  .describe('Distances, in whole slide pixels.');

function eachRole<T>(make: (role: TextRole) => T): Record<TextRoleName, T> {
  return Object.fromEntries(
    Object.entries(textRoles).map(([name, role]) => [name, make(role)]),
  ) as Record<TextRoleName, T>;
}

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
    page: z
      .enum(Object.keys(pageFormats) as PageFormat[])
      .optional()
      .describe('The shape of a slide: 16:9 where nothing is said, 4:3, or A4 for paper.'),
    colours,
    text: sizes.optional(),
    lines: lines.optional(),
    space: space.optional(),
    fonts: fonts.optional(),
    brand: brand.optional(),
  })
  .describe('A theme.');

/** A tokens.json as written: a theme that extends another says only what differs. */
export const themeFileSchema = tokensSchema.extend({
  scheme: z.enum(['light', 'dark']).optional(),
  colours: colours.partial().optional(),
});

export type Tokens = z.output<typeof tokensSchema>;
export type ColourRole = Exclude<keyof Tokens['colours'], 'categorical'>;
