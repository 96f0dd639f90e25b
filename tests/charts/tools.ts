/** The presets and the true widths, read once for a test file. */
import { readFileSync } from 'node:fs';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import { isObject } from '../../src/charts/fill-spec.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { presetNames } from '../../src/model/deck.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';
import { theme } from './chart-plans.ts';

export async function chartTools(): Promise<ChartTools> {
  const presets = presetNames.map((name) => {
    const file = new URL(`../../templates/charts/${name}.vl.json`, import.meta.url);
    const preset: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isObject(preset)) throw new Error(`${name} is not an object`);
    return [name, preset] as const;
  });
  return { theme, measureText: textMeasure(await installedFonts()), presets: new Map(presets) };
}
