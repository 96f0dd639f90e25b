/** The CSS of slides has no sizes and colours of its own: they are tokens of the theme, or numbers that `fit/` puts into style attributes. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resolveTheme } from '../../src/theme/resolve-theme.ts';
import type { Tokens } from '../../src/model/tokens.ts';

interface Declared {
  readonly file: string;
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

const files = ['themes/base.css', 'themes/signs.css'];

function declaredIn(file: string): Declared[] {
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    body.split(';').flatMap((line): Declared[] => {
      const [property = '', ...value] = line.split(':');
      return value.length === 0
        ? []
        : [
            {
              file,
              selector: selector.trim().replaceAll(/\s+/g, ' '),
              property: property.trim(),
              value: value.join(':').trim().replaceAll(/\s+/g, ' '),
            },
          ];
    }),
  );
}

/** What may say pixels all the same, and why. */
const mayMeasure: readonly {
  readonly why: string;
  readonly is: (d: Declared) => boolean;
}[] = [
  {
    why: 'a hairline is as thin as it can be drawn, whatever the theme',
    is: ({ property, value }) =>
      /^(?:border(?:-\w+)?|stroke-width|text-decoration(?:-\w+)?|text-underline-offset)$/.test(
        property,
      ) && pixelsIn(value).every((px) => px <= 3),
  },
  {
    why: 'a sign of the key and the picture of a change fill boxes of their own, whose sizes stand in fit/',
    is: ({ file, selector }) =>
      file === 'themes/signs.css' && /^\.(?:swatch|moved)\b/.test(selector),
  },
  {
    why: 'a round end, half as high as its bar',
    is: ({ property }) => property === 'border-radius',
  },
  {
    why: 'a pattern of dashes',
    is: ({ value }) => value.startsWith('repeating-linear-gradient('),
  },
  {
    why: 'a small sign stands a hair off its word, as fit/set-text.ts has it',
    is: ({ selector, property }) => selector === 'sup.mark.left-out' && property === 'margin-left',
  },
  {
    why: 'made from the size that it stands in, to a whole pixel, as fit/ reckons it',
    is: ({ value }) => /^(?:max\()?round\([\d.]+em, 1px\)|^calc\(1em - 1px\)$/.test(value),
  },
];

function pixelsIn(value: string): number[] {
  return [...value.matchAll(/(-?[\d.]+)(?:px|pt|r?em|v[wh]|ch)\b/g)].map((m) => Number(m[1]));
}

/** Moved by a part of its letters, whose size is a token: how forms of letters differ. */
const byLetters = /^(?:vertical-align|margin-(?:left|right)|text-underline-offset)$/;

function measures({ property, value }: Declared): boolean {
  if (property === 'line-height') return !/^(?:0|1|var\(--line-[\w-]+\))$/.test(value);
  if (byLetters.test(property) && value.endsWith('em')) return false;
  const lengths = value.matchAll(/(-?[\d.]+)(px|pt|r?em|v[wh]|ch|%)/g);
  return [...lengths].some(([length, number]) => Number(number) !== 0 && length !== '100%');
}

function paints({ property, value }: Declared): boolean {
  if (!/^(?:color|background|fill|stroke|border|outline|text-decoration|box-shadow)/.test(property))
    return false;
  const words = value
    .replaceAll(/var\([^)]*\)/g, '')
    .match(/#[\da-f]+|\b(?:rgba?|hsla?|oklch|color-mix)\(|\b[a-z]{3,}\b/gi);
  return (words ?? []).some((word) => !plainWords.has(word));
}
const plainWords: ReadonlySet<string> = new Set(
  'transparent currentcolor inherit none solid dashed underline linear repeating gradient right left separate fixed thickness'.split(
    ' ',
  ),
);

it.each(files)('%s has no size of its own', (file) => {
  const own = declaredIn(file).filter(
    (one) => measures(one) && !mayMeasure.some(({ is }) => is(one)),
  );
  expect(own.map((d) => `${d.selector} { ${d.property}: ${d.value} }`)).toEqual([]);
});

it.each(files)('%s has no colour of its own', (file) => {
  const own = declaredIn(file).filter(paints);
  expect(own.map((d) => `${d.selector} { ${d.property}: ${d.value} }`)).toEqual([]);
});

it('each exception is needed', () => {
  const all = files.flatMap(declaredIn).filter(measures);
  expect(mayMeasure.filter(({ is }) => !all.some(is)).map(({ why }) => why)).toEqual([]);
});

it('each variable is one of the theme, or set by the slides’ own CSS', () => {
  const tokens = JSON.parse(readFileSync('themes/briefing/tokens.json', 'utf8')) as Tokens;
  const theme = resolveTheme('briefing', 'tokens.json', tokens).value;
  const css = `${theme?.colours}${theme?.sizes}`;
  const own = files.flatMap(declaredIn);
  const known = new Set([...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name));
  for (const { property } of own) if (property.startsWith('--')) known.add(property);
  const used = own.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)]);
  expect(used.length).toBeGreaterThan(50);
  expect(used.map(([, name]) => name).filter((name) => !known.has(name))).toEqual([]);
});
