/** How much of anything is read, drawn or waited for: what comes from strangers must not take the machine. One list; `limits:` in deck.yaml raises or lowers each. */
import { z } from 'zod';

const count = (most: number, words: string) =>
  z.number().int().positive().max(Number.MAX_SAFE_INTEGER).default(most).describe(words);

export const limitsSchema = z
  .strictObject({
    textMegabytes: count(10, 'Size of a YAML or JSON file.'),
    tableMegabytes: count(50, 'Size of a table, evidence.csv or a frozen edition.'),
    rows: count(100_000, 'Rows of a table.'),
    columns: count(1_000, 'Columns of a table.'),
    cells: count(1_000_000, 'Cells of a table.'),
    cellLength: count(100_000, 'Characters in a cell.'),
    nesting: count(64, 'Levels of lists and maps in a YAML or JSON file.'),
    aliases: count(20, 'How often the aliases of a YAML file may be used.'),
    pictureMegabytes: count(8, 'Size of a picture’s file.'),
    pictureMegapixels: count(50, 'Width times height of a picture.'),
    pictureElements: count(20_000, 'Elements of an SVG picture.'),
    marks: count(5_000, 'Rows that a chart draws.'),
    slides: count(500, 'Slides, those included that are made for each row.'),
    seconds: count(
      20,
      'What a step may take: reading, checking, drawing a slide, each thing that the browser does (printing a fifth of a second a slide longer).',
    ),
  })
  .describe('How much is read, drawn and waited for; more stops the build.');

export type Limits = z.output<typeof limitsSchema>;
/** What is counted; a step that takes too long is the browser’s fault and told with the step. */
export type LimitName = Exclude<keyof Limits, 'seconds'>;

export const defaultLimits: Limits = limitsSchema.parse({});

/** How far a deck may raise each limit, unless whoever runs the tool says otherwise: what comes with a deck is not theirs. */
export const defaultCeiling: Limits = {
  textMegabytes: 100,
  tableMegabytes: 500,
  rows: 2_000_000,
  columns: 20_000,
  cells: 20_000_000,
  cellLength: 1_000_000,
  nesting: 256,
  aliases: 1_000,
  pictureMegabytes: 100,
  pictureMegapixels: 500,
  pictureElements: 200_000,
  marks: 50_000,
  slides: 2_000,
  seconds: 60,
};

const limitNames = Object.keys(defaultLimits) as (keyof Limits)[];

/** `rows=5000000,seconds=300`: what stands in no pair stays as it comes. undefined: not written so. */
export function parseCeiling(text: string): Limits | undefined {
  const asked: Partial<Record<keyof Limits, number>> = {};
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const [, key, value] = /^\s*(\w+)\s*=\s*(\d{1,15})\s*$/.exec(pair) ?? [];
    const name = limitNames.find((known) => known === key);
    if (name === undefined || Number(value) < 1) return undefined;
    asked[name] = Number(value);
  }
  return { ...defaultCeiling, ...asked };
}

export interface Allowed {
  readonly limits: Limits;
  /** What the deck asks for and does not get. */
  readonly above: readonly { readonly limit: keyof Limits; readonly asked: number }[];
}

/** What deck.yaml asks for, as far as it may, read before the deck is checked: its files are opened meanwhile. What is malformed is told there. */
export function limitsOf(deck: unknown, ceiling: Limits): Allowed {
  const asked: unknown =
    typeof deck === 'object' && deck !== null ? Reflect.get(deck, 'limits') : undefined;
  const wished = limitsSchema.safeParse(asked).data ?? defaultLimits;
  const given = limitNames.map((name) => [name, Math.min(wished[name], ceiling[name])] as const);
  return {
    limits: Object.fromEntries(given) as Limits,
    above: limitNames
      .filter((name) => wished[name] > Math.max(ceiling[name], defaultLimits[name]))
      .map((limit) => ({ limit, asked: wished[limit] })),
  };
}
