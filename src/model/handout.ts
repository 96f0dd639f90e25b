/** How the handout is laid out: what an author may write under `handout` in deck.yaml. */
import { z } from 'zod';
import { plain } from './authored.ts';

export const handoutPages = ['slide-and-text', '2up', '3up', '6up'] as const;

export const handoutSchema = z.strictObject({
  pages: z
    .enum(handoutPages)
    .default('slide-and-text')
    .describe(
      'slide-and-text: each slide with the reader’s text, its sources and the data behind its chart; 2up, 3up (with ruled lines) or 6up: slides alone.',
    ),
  paper: z.enum(['A4', 'Letter']).default('A4'),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  theme: z
    .string()
    .optional()
    .describe('A folder under themes/; the deck’s own theme when absent, briefing for a dark one.'),
  classification: plain
    .optional()
    .describe('Printed at the head of every page, such as “Internal”.'),
});

export type HandoutSettings = z.output<typeof handoutSchema>;
