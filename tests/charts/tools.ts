/** The presets and the true widths, read once for a test file. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { JsonObject } from '../../src/specs/spec-tree.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { diagramNames } from '../../src/model/charts.ts';
import { compileDiagrams } from '../../src/render/compile-templates.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';
import { theme } from './chart-plans.ts';

const folder = new URL('../../templates/charts/', import.meta.url);

export async function chartTools(): Promise<ChartTools> {
  const parts: JsonObject = Object.fromEntries(
    readdirSync(folder).map((file) => [file.slice(0, -'.json'.length), partOf(file)]),
  );
  const measureText = textMeasure(await installedFonts(), 'JAN ');
  const file = (name: string) => `templates/diagrams/${name}.hbs`;
  const texts = diagramNames.map((name) => {
    return [
      file(name),
      readFileSync(new URL(`../../${file(name)}`, import.meta.url), 'utf8'),
    ] as const;
  });
  const diagrams = compileDiagrams(new Map(texts));
  return { theme, measureText, parts, diagrams };
}

function partOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
