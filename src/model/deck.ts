/** What an author may write in deck.yaml. The schema is the only truth: types, JSON Schema and the docs' field tables come from it. */
import { languageCodes, type LanguageName } from '../languages/codes.ts';
import { z } from 'zod';
import { plain, printedName, text } from './authored.ts';
import { measureSchema, statementSchema } from './claims.ts';
import { handoutSchema } from './handout.ts';
import { limitsSchema } from './limits.ts';
import { slideSchema } from './slides.ts';
import { madeTable } from './made-tables.ts';
import { tableOverlay } from './table-overlay.ts';

export const deckSchema = z
  .strictObject({
    title: plain.describe('The deck’s title.'),
    shortTitle: plain.optional().describe('For the footer; the title when absent.'),
    kicker: plain
      .optional()
      .describe('What kind of document it is; small above the title on the cover.'),
    language: z
      .enum(languageCodes)
      .describe('Language of the slides: formatting, line breaks, fixed words.'),
    numbers: z
      .enum(languageCodes)
      .optional()
      .describe(
        'Whose marks figures have, where not those of the language: `language: en` with `numbers: de` prints 1.234,5.',
      ),
    edition: text.describe(
      'The moment the deck speaks of, such as 2026-01: “now” on timelines, and the date of the outputs.',
    ),
    compare: text
      .optional()
      .describe(
        'A frozen edition under editions/, such as 2025-12: what has changed since is marked, and told by a slide of layout changes.',
      ),
    author: printedName.optional(),
    keywords: z.array(text).default([]).describe('For those who look for the PDF later.'),
    theme: text.default('briefing').describe('A folder under themes/.'),
    package: text
      .optional()
      .describe('The data package; datapackage.yaml (.json, .yml) when absent.'),
    tables: z
      .record(text, z.union([tableOverlay, ...madeTable.options]))
      .default({})
      .describe(
        'What the deck adds to tables of a data package that is somebody else’s and stays as it is: keys, units, titles, categories. With `from` a table of the deck’s own, made of another one.',
      ),
    handout: handoutSchema
      .default({ pages: 'slide-and-text', paper: 'A4', orientation: 'portrait' })
      .describe('How handout.pdf is laid out.'),
    attach: z
      .enum(['facts', 'tables', 'nothing'])
      .default('facts')
      .describe(
        'What deck.pdf and handout.pdf carry as attached files: the figures shown with their sources; those and the tables they stand in (internal columns never); nothing.',
      ),
    literals: z
      .array(text)
      .default([])
      .describe(
        'Names that hold digits and may stand unbound: GPT-4. Never figures (120人), never words that compare.',
      ),
    measures: z
      .record(text, measureSchema)
      .default({})
      .describe('Figures computed from facts, by name: {{name}} in a text.'),
    include: z
      .record(text, z.array(text).min(1))
      .optional()
      .describe(
        'Measures that decks share, by name: a YAML file of measures, such as ../common/measures.yaml, and which of them this deck takes.',
      ),
    statements: z
      .array(statementSchema)
      .default([])
      .describe(
        'What the source says and the deck does not assert: contradictions, told on the data notes.',
      ),
    strict: z
      .union([z.boolean(), z.literal('named')])
      .default(false)
      .describe(
        'true: every title, and every other text that names something of the data, must rest on a claim, a bound figure of what it names, a source, or be said to be a view. named: titles too only where they name something.',
      ),
    basis: z
      .literal('shown')
      .optional()
      .describe(
        'shown: a small sign behind each sentence says what it rests on; none when absent.',
      ),
    limits: limitsSchema
      .prefault({})
      .describe('How much is read, drawn and waited for; more stops the build.'),
    slides: z
      .array(slideSchema)
      .min(1)
      .describe('The slides in order; a text entry is a file with more of them.'),
  })
  .describe('A Factdeck deck.');

/** Its language with the numbers that it asks for, in one name. */
export type Deck = Omit<z.output<typeof deckSchema>, 'language' | 'numbers'> & {
  readonly language: LanguageName;
};
