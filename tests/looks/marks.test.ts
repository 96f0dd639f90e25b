/** The signs of uncertainty on the charts' own marks, each pair told apart by its pixels: in every theme, in grey, and by eyes that miss a colour. */
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { loadTheme } from '../../src/host/find-theme.ts';
import { nodeHost } from '../../src/host/node.ts';
import { channels as rgbOf } from '../../src/model/colour.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { startOf } from '../../src/model/place.ts';
import type { ChartTheme } from '../../src/model/theme.ts';
import { resolveTheme } from '../../src/theme/resolve-theme.ts';
import { readersBrowser } from '../browsers.ts';
import { channel, momentCells, presetPlan, quantityCells } from '../charts/chart-plans.ts';
import { chartTools } from '../charts/tools.ts';
import { eyes, lab, lightness, linear, seenBy, type Rgb } from './eyes.ts';

let browser: Browser;
let tools: ChartTools;
beforeAll(async () => {
  browser = await readersBrowser();
  tools = await chartTools();
});
afterAll(() => browser.close());

async function chartTheme(name: string): Promise<ChartTheme> {
  const found = await loadTheme(nodeHost, name, startOf(''));
  const { value } = resolveTheme(name, 'tokens.json', found.value?.tokens);
  if (!value) throw new Error(`no theme ${name}`);
  return value.chart;
}

/** One place on the scale for all of them, so that only the signs differ. */
const kinds = {
  exact: '$20 m',
  estimated: 'est. $20 m',
  'at least': '>=$20 m',
  'estimated, at least': 'est. >=$20 m',
  'at most': '<=$20 m',
  'estimated, at most': 'est. <=$20 m',
  range: '$15 m..$25 m',
  'estimated range': 'est. $15 m..$25 m',
  'range of outsiders': 'undisclosed (est. $15 m..$25 m)',
  'value of outsiders': 'undisclosed (est. $20 m)',
  undisclosed: 'undisclosed',
} as const;

const money = channel('V', { type: 'quantity', unit: 'USD' });
const size = { width: 420, height: 200 };

/** @param written the figure of the row that is looked at; the others hold the scale */
function chartOf(preset: keyof typeof forms, written: string, highlight: boolean): ChartPlan {
  return forms[preset](written, {
    ...size,
    language: 'en',
    ...(highlight && { highlight: 'One' }),
  });
}

type Over = Parameters<typeof presetPlan>[3];
const rowsOf = (written: string, as: string) =>
  [
    ['Top', '$40 m'],
    ['One', written],
  ].map(([y = '', figure = '']) => ({ y, ...quantityCells(as, figure, 'USD', 'en') }));
const level = (preset: 'bars' | 'dots' | 'range') => (written: string, over: Over) =>
  presetPlan(preset, rowsOf(written, 'x'), { x: money, y: channel('Y') }, over);

const forms = {
  bars: level('bars'),
  dots: level('dots'),
  range: level('range'),
  columns: (written: string, over: Over) => {
    const rows = rowsOf(written, 'y').map((row, i) => ({
      ...row,
      x: ['Top', 'One'][i] ?? '',
      label: ['Top', 'One'][i] ?? '',
    }));
    return presetPlan('columns', rows, { x: channel('X'), y: money }, over);
  },
  line: (written: string, over: Over) => {
    // Far enough from the others that no line leads there.
    const cells = [
      ['2020', '$0'],
      ['2021', '$40 m'],
      ['2024', written],
    ].map(([at = '', figure = '']) => ({
      label: at === '2024' ? 'One' : at,
      ...momentCells('x', at, 'en'),
      ...quantityCells('y', figure, 'USD', 'en'),
    }));
    return presetPlan('line', cells, { x: channel('X', { type: 'moment' }), y: money }, over);
  },
};

/** Charts without their words → each as its pixels, row by row, `0xrrggbb`. */
async function pictures(svgs: readonly string[], surface: string): Promise<number[][]> {
  const page = await browser.newPage();
  const { width, height } = size;
  await page.setViewport({ width, height: height * svgs.length });
  const boxes = svgs.map((svg) => `<div style="width:${width}px;height:${height}px">${svg}</div>`);
  await page.setContent(
    `<style>*{margin:0}svg{display:block}text{visibility:hidden}body{background:${surface}}</style>${boxes.join('')}`,
  );
  const shot = PNG.sync.read(Buffer.from(await page.screenshot()));
  await page.close();
  return svgs.map((_, i) =>
    Array.from({ length: width * height }, (__, pixel) =>
      shot.data.readUIntBE((i * width * height + pixel) * 4, 3),
    ),
  );
}

/** The lightness that an eye sees in each pixel. */
function lightnessFor(eye: string) {
  const known = new Map<number, number>();
  return (pixel: number): number => {
    const found = known.get(pixel);
    if (found !== undefined) return found;
    const seen = lightness(seenBy(eye, lightOf([pixel >> 16, (pixel >> 8) & 255, pixel & 255])));
    known.set(pixel, seen);
    return seen;
  };
}

function lightOf([r = 0, g = 0, b = 0]: readonly number[]): Rgb {
  return [linear(r), linear(g), linear(b)];
}

async function svgOf(plan: ChartPlan, theme: ChartTheme): Promise<string> {
  // Words of no width: the scale is as long beside each kind.
  const { value, diagnostics } = await drawChart(plan, { ...tools, theme, measureText: () => 0 });
  expect(diagnostics).toEqual([]);
  return value?.svg ?? '';
}

/** An edge that a poor projector and a poor printer still show, and about the outline of a dot of such pixels. */
const visible = 10;
const fewest = 24;

function differing(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, i) => Math.abs(value - (b[i] ?? 0)) >= visible).length;
}

const themes = ['briefing', 'dark', 'print'];

describe.each(themes)('in %s', (name) => {
  it.each(Object.keys(forms) as (keyof typeof forms)[])(
    'each sign of %s is its own',
    async (preset) => {
      const theme = await chartTheme(name);
      for (const highlight of [false, true]) {
        const svgs = await Promise.all(
          Object.values(kinds).map((written) => svgOf(chartOf(preset, written, highlight), theme)),
        );
        const drawn = await pictures(svgs, theme.surface);
        for (const eye of Object.keys(eyes)) {
          const seen = drawn.map((pixels) => pixels.map(lightnessFor(eye)));
          const names = Object.keys(kinds);
          const alike = seen.flatMap((one, i) =>
            seen.slice(i + 1).flatMap((other, j) => {
              const count = differing(one, other);
              return count < fewest ? [`${names[i]} / ${names[i + 1 + j]}: ${count}`] : [];
            }),
          );
          expect(alike, `${eye}, ${highlight ? 'highlighted' : 'plain'}`).toEqual([]);
        }
      }
    },
  );

  it('between two forecasts that are ranges lies what is possible', async () => {
    const theme = await chartTheme(name);
    const fan = async (between: string): Promise<number> => {
      const cells = [
        ['2027', '$15 m..$25 m'],
        ['2028', between],
        ['2029', '$15 m..$25 m'],
      ].map(([at = '', figure = '']) => ({
        label: at,
        ...momentCells('x', at, 'en'),
        ...quantityCells('y', figure, 'USD', 'en'),
      }));
      const plan = presetPlan(
        'line',
        cells,
        { x: channel('X', { type: 'moment' }), y: money },
        { ...size, language: 'en' },
      );
      const [pixels = []] = await pictures([await svgOf(plan, theme)], theme.surface);
      const ground = lightness(lightOf(rgbOf(theme.surface)));
      const light = pixels.map(lightnessFor('all cones'));
      return light.filter((one) => Math.abs(one - ground) >= visible).length;
    };
    // Beside an open end no span is known to lie between.
    expect((await fan('$15 m..$25 m')) - (await fan('>=$15 m'))).toBeGreaterThan(2000);
  });

  it('colours of categories differ for all eyes', async () => {
    const { categorical } = await chartTheme(name);
    for (const eye of Object.keys(eyes)) {
      const seen = categorical.map((hex) => lab(seenBy(eye, lightOf(rgbOf(hex)))));
      const near = seen.flatMap((one, i) =>
        seen.slice(i + 1).flatMap((other, j) => {
          const apart = Math.hypot(...one.map((value, k) => value - (other[k] ?? 0)));
          return apart < 12 ? [`${categorical[i]} / ${categorical[i + 1 + j]}: ${apart}`] : [];
        }),
      );
      expect(near, eye).toEqual([]);
    }
  });
});
