/** `factdeck plan --json`: a deck as blocks on pages, as schemas. All that a writer of another format needs to know of where things stand. */
import { z } from 'zod';
import { pageFormats, type PageFormat } from './page.ts';
import { boxView } from './views.ts';

const px = z.number();
/** Names of a theme's colours. */
const colour = z.string().describe('Name of one of the colours of the theme’s tokens.');

export const runBox = z.strictObject({
  text: z.string().describe('As it is printed.'),
  x: px.describe('Left edge, in slide pixels.'),
  width: px.describe('Of its words.'),
  size: px.describe('Of the letters.'),
  weight: z.union([z.literal(400), z.literal(700)]).describe('400 or 700.'),
  colour,
  raised: px.describe('How far above the line it stands; 0 of most.'),
  fact: z
    .string()
    .describe('Address of the fact that it prints, or name of the measure; else empty.'),
  href: z.string().describe('Where it leads; else empty.'),
});

export const lineBox = z.strictObject({
  x: px,
  y: px.describe('Top of the line’s box.'),
  width: px.describe('Of its words.'),
  height: px.describe('Of the line.'),
  baseline: px.describe('What its letters stand on, from the slide’s top.'),
  behind: z.string().describe('Drawn behind its last word and no part of the text: a hyphen.'),
  runs: z.array(runBox).describe('From left to right.'),
});

const parts = ['kicker', 'title', 'body', 'key', 'footer', 'brand'] as const;
export type BlockPart = (typeof parts)[number];

export const textBlock = z.strictObject({
  type: z.literal('text').describe('`text`.'),
  part: z.enum(parts).describe('Kicker, title, body, key, footer, or what a company puts there.'),
  role: z
    .string()
    .describe('Kind of text, a name under `text` in tokens.json; empty of a single large figure.'),
  box: boxView.describe('Its room, lines times their height.'),
  lines: z.array(lineBox).describe('As they are to be set: none is broken anew.'),
});

export const shapeBlock = z.strictObject({
  type: z.literal('shape').describe('`shape`.'),
  part: z.enum(parts).describe('As of a text.'),
  shape: z
    .string()
    .describe(
      'What it is: rule, ground, bar, border, swatch, dot, scale, span, hollow span, drawn slot, …',
    ),
  box: boxView.describe('What it fills.'),
  colour,
});

const point = z.strictObject({ x: px, y: px });

export const lineBlock = z.strictObject({
  type: z.literal('line').describe('`line`.'),
  part: z.enum(parts).describe('As of a text.'),
  from: point.describe('Its `x` and `y`.'),
  to: point.describe('Where it ends.'),
  thick: px.describe('Of its stroke.'),
  dashed: z.boolean().describe('Broken into dashes.'),
  colour,
});

const dotBox = z.strictObject({ box: boxView.describe('What it fills.'), colour });

export const tableBlock = z.strictObject({
  type: z.literal('table').describe('`table`.'),
  box: boxView.describe('Columns times rows.'),
  columns: z.array(px).describe('Width of each.'),
  rows: z
    .array(
      z.strictObject({
        height: px.describe('With the line below it.'),
        kind: z.enum(['head', 'row', 'total']).describe('`head`, `row` or `total`.'),
        rule: px.describe('How thick the line above it is; 0 of most. Within its height.'),
        highlight: z.boolean().describe('It is tinted.'),
        cells: z.array(
          z.strictObject({
            box: boxView.describe('With the air around its words.'),
            align: z.enum(['left', 'right']).describe('Where its words stand.'),
            head: z.boolean().describe('It names its row or column.'),
            lines: z.array(lineBox).describe('Of what stands below its words, too.'),
            steps: z.array(dotBox).describe('Of a rating, the dots before its words.'),
            drawn: z
              .array(
                z.strictObject({
                  paint: z
                    .string()
                    .describe(
                      'How it is painted: `solid`, `light`, `slot`, `fade right`, …; `line` joins points.',
                    ),
                  box: boxView.describe(
                    'What it fills; of a line the way that it goes: up where the height is below 0.',
                  ),
                }),
              )
              .describe('Of a bar or a small line beside its words, the marks.'),
          }),
        ),
      }),
    )
    .describe('From above.'),
});

export const exhibitBlock = z.strictObject({
  type: z.enum(['chart', 'picture']).describe('`chart` or `picture`.'),
  id: z.string().describe('Of a chart, as `factdeck chart` knows it; else the slide’s.'),
  box: boxView.describe('What it may fill.'),
});

export const flowBlock = z.strictObject({
  type: z.literal('flow').describe('`flow`.'),
  id: z.string().describe('Of the slide.'),
  box: boxView.describe('What the browser sets its words in: only a picture of it is sure.'),
});

export const slideBoxes = z.strictObject({
  id: z.string().describe('As in deck.yaml; pages that go on have a number behind it.'),
  page: z.int().describe('From 1.'),
  layout: z.string().describe('As in deck.yaml.'),
  ground: z.string().describe('Name of the colour that it lies on.'),
  title: z.string().describe('As plain text.'),
  blocks: z
    .array(z.union([textBlock, shapeBlock, lineBlock, tableBlock, exhibitBlock, flowBlock]))
    .describe('Texts, shapes, lines, tables, charts, pictures, areas that flow.'),
});

export const deckBoxes = z.strictObject({
  deck: z.string().describe('Its name.'),
  title: z.string().describe('As in deck.yaml.'),
  language: z.string().describe('en, ja, de.'),
  edition: z.string().describe('As in deck.yaml.'),
  font: z.string().describe('Family that everything is set in.'),
  page: z
    .strictObject({
      format: z.enum(Object.keys(pageFormats) as PageFormat[]),
      width: px,
      height: px,
    })
    .describe('Its format, width and height.'),
  colours: z.record(z.string(), z.string()).describe('Name → `#rrggbb`.'),
  slides: z.array(slideBoxes).describe('In order.'),
});

export type RunBox = z.output<typeof runBox>;
export type DotBox = z.output<typeof dotBox>;
export type LineBox = z.output<typeof lineBox>;
export type TextBlock = z.output<typeof textBlock>;
export type ShapeBlock = z.output<typeof shapeBlock>;
export type LineBlock = z.output<typeof lineBlock>;
export type TableBlock = z.output<typeof tableBlock>;
export type ExhibitBlock = z.output<typeof exhibitBlock>;
export type SlideBlock = z.output<typeof slideBoxes>['blocks'][number];
export type SlideBoxes = z.output<typeof slideBoxes>;
export type DeckBoxes = z.output<typeof deckBoxes>;
