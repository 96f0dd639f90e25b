/** The schemas of `plan --json` → its reference page. */
import type { z } from 'zod';
import {
  deckBoxes,
  exhibitBlock,
  flowBlock,
  lineBlock,
  lineBox,
  runBox,
  shapeBlock,
  slideBoxes,
  tableBlock,
  textBlock,
} from '../src/model/boxes.ts';

const parts: readonly (readonly [title: string, schema: z.ZodObject])[] = [
  ['The deck', deckBoxes],
  ['A slide', slideBoxes],
  ['A text', textBlock],
  ['A line', lineBox],
  ['A run', runBox],
  ['A shape', shapeBlock],
  ['A line between two places', lineBlock],
  ['A table', tableBlock],
  ['A row of it', tableBlock.shape.rows.element],
  ['A cell of it', tableBlock.shape.rows.element.shape.cells.element],
  ['A chart, a picture', exhibitBlock],
  ['An area that flows', flowBlock],
];

export function planPage(generated: string): string {
  const sections = parts.flatMap(([title, schema]) => [
    `## ${title}`,
    '',
    '| field | what it is |',
    '| --- | --- |',
    ...Object.entries(schema.shape).map(
      ([name, field]) => `| \`${name}\` | ${(field as z.ZodType).description ?? ''} |`,
    ),
    '',
  ]);
  return `${generated}
# factdeck plan --json

Where everything of a deck stands, decided before a browser draws it: for who writes slides in another format. All places
are whole or broken pixels of the slide, from its left and top; \`page\` says how large it is. Blocks stand in the order in
which they are read; a \`box\` is \`x\`, \`y\`, \`width\`, \`height\`. Colours are names, which \`colours\` of the deck spells out.
Browsers draw what it says to half a pixel: a test looks.

${sections.join('\n')}`;
}
