/** The presets and the true widths, read once for a test file. */
import { readFileSync } from 'node:fs';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { JsonObject } from '../../src/charts/fill-spec.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { isDiagram, presetNames } from '../../src/model/charts.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { compileTemplates } from '../../src/render/compile-templates.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';
import { shippedTemplates } from '../render/shipped-templates.ts';
import { theme } from './chart-plans.ts';

export async function chartTools(): Promise<ChartTools> {
  const specs = presetNames.filter((name) => !isDiagram(name));
  const presets = new Map(specs.map((name) => [name, templateOf(`${name}.vl.json`)]));
  const measureText = textMeasure(await installedFonts());
  const templates = compileTemplates(shippedTemplates()).value;
  if (!templates) throw new Error('the templates are not sound');
  const { diagrams } = templates;
  return { theme, measureText, presets, parts: templateOf('parts.json'), diagrams };
}

function templateOf(name: string): JsonObject {
  const file = new URL(`../../templates/charts/${name}`, import.meta.url);
  const template: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(template)) throw new Error(`${name} is not an object`);
  return template;
}
