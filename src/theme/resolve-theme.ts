/** tokens.json → a theme: CSS variables for slides, a flat theme for charts, colours resolved and checked for contrast. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../model/place.ts';
import type { ChartTheme } from '../model/theme.ts';
import { fontFamily } from '../model/theme.ts';
import type { Page } from '../model/page.ts';
import type { Spaces } from '../model/spaces.ts';
import type { TextSizes } from '../model/text-roles.ts';
import { tokensSchema, type ColourRole, type Tokens } from '../model/tokens.ts';
import { namedColours, resolveColour } from './colours.ts';
import { contrastOf } from '../model/colour.ts';
import { nearestPassing } from './contrast.ts';
import { resolveSetting } from './setting.ts';

export interface Theme {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Name of each colour → `#rrggbb`. */
  readonly palette: Readonly<Record<ColourRole, string>>;
  /** As CSS variables: `--ink: #1a1a1a;`, … */
  readonly colours: string;
  /** `--text-title: 33px;`, … */
  readonly sizes: string;
  readonly chart: ChartTheme;
  readonly text: TextSizes;
  readonly space: Spaces;
  readonly page: Page;
  readonly brand: Brand;
  /** Files beside tokens.json, in place of the tool's own fonts. */
  readonly fonts: Tokens['fonts'];
}

/** What makes a deck a company's own; '' where the theme says nothing. */
export interface Brand {
  /** A file beside tokens.json. */
  readonly logo: string;
  readonly logoOn: 'cover' | 'every';
  readonly classification: string;
  readonly copyright: string;
}

/** Two colours that stand on each other, how they differ, and how much they have to. */
export interface Pair {
  /** `quiet / surface` */
  readonly name: string;
  readonly front: string;
  readonly ground: string;
  readonly ratio: number;
  readonly least: number;
  /** The nearest colour in place of the front that passes; the front itself where it does. */
  readonly passing: string;
}

/**
 * Who is set on what. Grids and empty steps are exempt: their outline or their word carries the meaning. A soft fill alone
 * tells an estimate from what only outsiders estimate, and a rough size from a published figure.
 */
const pairs: readonly (readonly [ColourRole, ColourRole, number])[] = [
  ['ink', 'surface', 4.5],
  ['quiet', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['ink', 'tint', 4.5],
  ['quiet', 'tint', 4.5],
  ['accent', 'tint', 4.5],
  ['onField', 'field', 4.5],
  ['onFieldQuiet', 'field', 4.5],
  ['good', 'surface', 4.5],
  ['bad', 'surface', 4.5],
  ['good', 'tint', 4.5],
  ['bad', 'tint', 4.5],
  ['neutral', 'surface', 3],
  ['rule', 'surface', 3],
  ['neutralSoft', 'surface', 1.4],
  ['accentSoft', 'surface', 1.4],
  ['neutralSoft', 'neutral', 1.4],
  ['accentSoft', 'accent', 1.4],
];

/** @param file where the tokens stand, for messages */
export function resolveTheme(name: string, file: string, json: unknown): Outcome<Theme> {
  const { value, diagnostics } = resolveColours(name, file, json);
  if (!value) return { diagnostics };
  const { tokens, colours, parts } = value;
  const failing = pairsOf(value).filter((pair) => pair.ratio < pair.least);
  if (failing.length > 0) return { diagnostics: failing.map((pair) => tooPale(pair, file)) };
  const { scheme, brand, fonts } = tokens;
  const { text, space, page } = resolveSetting(tokens);
  const low = Object.entries(text).filter(([, { size, line }]) => line < size);
  if (low.length > 0) {
    const lowLine = ([role, { size, line }]: (typeof low)[number]): Diagnostic =>
      error('line-below-letters', { role, line, size }, startOf(file));
    return { diagnostics: low.map(lowLine) };
  }
  return {
    value: {
      name,
      scheme,
      palette: colours,
      colours: coloursCss(colours, scheme),
      sizes: sizesCss(text, space, page),
      chart: chartThemeOf(colours, parts, text),
      text,
      space,
      page,
      brand: {
        logo: brand?.logo ?? '',
        logoOn: brand?.logoOn ?? 'cover',
        classification: brand?.classification ?? '',
        copyright: brand?.copyright ?? '',
      },
      fonts,
    },
    diagnostics: [],
  };
}

/** Every pair of a theme's colours, those that pass too. */
export function themePairs(name: string, file: string, json: unknown): Outcome<readonly Pair[]> {
  const { value, diagnostics } = resolveColours(name, file, json);
  return value ? { value: pairsOf(value), diagnostics } : { diagnostics };
}

interface Resolved {
  readonly tokens: Tokens;
  readonly colours: Colours;
  readonly parts: readonly string[];
}

function resolveColours(name: string, file: string, json: unknown): Outcome<Resolved> {
  const parsed = tokensSchema.safeParse(json);
  if (!parsed.success) {
    return {
      diagnostics: parsed.error.issues.map((issue) =>
        error(
          'tokens-invalid',
          { theme: name, path: issue.path.join('.') || 'tokens.json', reason: issue.message },
          startOf(file),
        ),
      ),
    };
  }
  const diagnostics: Diagnostic[] = [];
  const colour = (written: string): string => {
    const found = resolveColour(written);
    if (found === undefined) {
      const args = { name: written, nearest: nearest(written, namedColours.keys()) };
      diagnostics.push(error('unknown-colour', args, startOf(file)));
    }
    return found ?? '#000000';
  };
  const { categorical, ...roles } = parsed.data.colours;
  const colours = mapValues(roles, colour);
  const parts = categorical.map(colour);
  return diagnostics.length > 0
    ? { diagnostics }
    : { value: { tokens: parsed.data, colours, parts }, diagnostics };
}

type Colours = Readonly<Record<ColourRole, string>>;

function pairsOf({ colours, parts }: Resolved): Pair[] {
  const pair = (name: string, front: string, ground: string, least: number): Pair => {
    const ratio = contrastOf(front, ground);
    const passing = ratio >= least ? front : nearestPassing(front, ground, least);
    return { name, front, ground, ratio, least, passing };
  };
  return [
    ...pairs.map(([front, ground, least]) =>
      pair(`${front} / ${ground}`, colours[front], colours[ground], least),
    ),
    ...parts.map((part, i) => pair(`categorical.${i} / surface`, part, colours.surface, 3)),
  ];
}

function tooPale({ name, ratio, least, passing }: Pair, file: string): Diagnostic {
  const args = { pair: name, ratio: `${floored(ratio)}:1`, least: `${least}:1`, passing };
  return error('low-contrast', args, startOf(file));
}

/** Never told as more than it is. */
export function floored(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function coloursCss(colours: Colours, scheme: string): string {
  return root([
    ...Object.entries(colours).map(([role, value]) => `--${kebab(role)}: ${value};`),
    `color-scheme: ${scheme};`,
  ]);
}

function sizesCss(text: TextSizes, space: Spaces, page: Page): string {
  return root([
    ...Object.entries(text).flatMap(([role, { size, line }]) => [
      `--text-${kebab(role)}: ${size}px;`,
      `--line-${kebab(role)}: ${line}px;`,
    ]),
    ...Object.entries(space).map(([name, px]) => `--space-${kebab(name)}: ${px}px;`),
    `--page-width: ${page.width}px;`,
    `--page-height: ${page.height}px;`,
    `--title-lines: ${page.titleLines};`,
    `--page-margin: ${page.margin}px;`,
    `--kicker-top: ${page.kickerTop}px;`,
    `--title-top: ${page.titleTop}px;`,
    `--foot-words: ${page.footWords}px;`,
    `--font: '${fontFamily}';`,
  ]).concat(rolesCss(text));
}

/** A class for each kind of text: `.as-title`. */
function rolesCss(text: TextSizes): string {
  return Object.entries(text)
    .map(
      ([role, { size, line, weight }]) =>
        `.slide .as-${role} { font-size: ${size}px; line-height: ${line}px; font-weight: ${weight}; }\n`,
    )
    .join('');
}

function root(lines: readonly string[]): string {
  return `:root {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function chartThemeOf(colours: Colours, parts: readonly string[], text: TextSizes): ChartTheme {
  return {
    fontFamily,
    ink: colours.ink,
    ink2: colours.quiet,
    surface: colours.surface,
    rule: colours.rule,
    grid: colours.grid,
    accent: colours.accent,
    accentSoft: colours.accentSoft,
    neutral: colours.neutral,
    neutralSoft: colours.neutralSoft,
    good: colours.good,
    bad: colours.bad,
    categorical: parts,
    nameSize: text.chartName.size,
    subSize: text.chartSub.size,
    valueSize: text.chartValue.size,
    unitSize: text.chartUnit.size,
    axisSize: text.chartAxis.size,
  };
}

function mapValues<K extends string>(
  record: Readonly<Record<K, string>>,
  change: (value: string) => string,
): Record<K, string> {
  // Object.entries forgets that the keys are K.
  return Object.fromEntries(
    Object.entries<string>(record).map(([key, value]) => [key, change(value)]),
  ) as Record<K, string>;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
}
