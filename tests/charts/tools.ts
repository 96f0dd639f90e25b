/** The presets and the true widths, read once for a test file. */
import { readFileSync } from 'node:fs';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { JsonObject } from '../../src/charts/fill-spec.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { diagramNames, isDiagram, presetNames } from '../../src/model/charts.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { compileDiagrams } from '../../src/render/compile-templates.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';
import { theme } from './chart-plans.ts';

export async function chartTools(): Promise<ChartTools> {
  const specs = presetNames.filter((name) => !isDiagram(name));
  const presets = new Map(specs.map((name) => [name, templateOf(`${name}.vl.json`)]));
  const measureText = textMeasure(await installedFonts());
  const diagrams = compileDiagrams(new Map(diagramNames.map(templateText)));
  return { theme, measureText, presets, parts: templateOf('parts.json'), diagrams };
}

function templateOf(name: string): JsonObject {
  const template: unknown = JSON.parse(textOf(`templates/charts/${name}`));
  if (!isRecord(template)) throw new Error(`${name} is not an object`);
  return template;
}

function templateText(name: string): [string, string] {
  const file = `templates/diagrams/${name}.hbs`;
  return [file, textOf(file)];
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
}
