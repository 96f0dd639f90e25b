/** tokens.json → a theme: CSS variables for slides, a flat theme for charts, colours resolved and checked for contrast. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { startOf } from '../model/place.ts';
import type { ChartTheme } from '../model/theme.ts';
import { tokensSchema, type ColourRole, type Tokens } from '../model/tokens.ts';
import { namedColours, resolveColour } from './colours.ts';
import { contrastOf, nearestPassing } from './contrast.ts';

export interface Theme {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** `:root { --ink: #1a1a1a; … }` */
  readonly variables: string;
  readonly chart: ChartTheme;
}

const fontFamily = 'Noto Sans JP';

/** Who is set on what. Grids, soft fills and empty steps are exempt: their outline or their word carries the meaning. */
const pairs: readonly (readonly [ColourRole, ColourRole, number])[] = [
  ['ink', 'surface', 4.5],
  ['quiet', 'surface', 4.5],
  ['accent', 'surface', 4.5],
  ['ink', 'tint', 4.5],
  ['quiet', 'tint', 4.5],
  ['accent', 'tint', 4.5],
  ['onField', 'field', 4.5],
  ['onFieldQuiet', 'field', 4.5],
  ['neutral', 'surface', 3],
  ['rule', 'surface', 3],
];

/** @param file where the tokens stand, for messages */
export function resolveTheme(name: string, file: string, json: unknown): Outcome<Theme> {
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
  if (diagnostics.length === 0) diagnostics.push(...checkContrast(colours, parts, file));
  if (diagnostics.length > 0) return { diagnostics };
  return {
    value: {
      name,
      scheme: parsed.data.scheme,
      variables: variablesOf(colours, parsed.data.text, parsed.data.scheme),
      chart: chartThemeOf(colours, parts, parsed.data.text),
    },
    diagnostics: [],
  };
}

type Colours = Readonly<Record<ColourRole, string>>;

function checkContrast(colours: Colours, parts: readonly string[], file: string): Diagnostic[] {
  const check = (name: string, front: string, ground: string, least: number): Diagnostic[] => {
    const ratio = contrastOf(front, ground);
    if (ratio >= least) return [];
    const args = {
      pair: name,
      ratio: `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`,
      least: `${least}:1`,
      passing: nearestPassing(front, ground, least),
    };
    return [error('low-contrast', args, startOf(file))];
  };
  return [
    ...pairs.flatMap(([front, ground, least]) =>
      check(`${front} / ${ground}`, colours[front], colours[ground], least),
    ),
    ...parts.flatMap((part, i) => check(`categorical.${i} / surface`, part, colours.surface, 3)),
  ];
}

function variablesOf(colours: Colours, text: Tokens['text'], scheme: string): string {
  const lines = [
    ...Object.entries(colours).map(([role, value]) => `  --${kebab(role)}: ${value};`),
    ...Object.entries(text).map(([role, value]) => `  --text-${kebab(role)}: ${value}px;`),
    `  --font: '${fontFamily}';`,
    `  color-scheme: ${scheme};`,
  ];
  return `:root {\n${lines.join('\n')}\n}\n`;
}

function chartThemeOf(
  colours: Colours,
  parts: readonly string[],
  text: Tokens['text'],
): ChartTheme {
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
    categorical: parts,
    nameSize: text.chartName,
    subSize: text.chartSub,
    valueSize: text.chartValue,
    unitSize: text.chartUnit,
    axisSize: text.chartAxis,
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
