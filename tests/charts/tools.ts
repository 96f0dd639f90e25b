/** The presets and the true widths, read once for a test file. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ChartTools } from '../../src/charts/draw-chart.ts';
import type { JsonObject } from '../../src/charts/expand.ts';
import { textMeasure } from '../../src/fonts/measure-text.ts';
import { diagramNames, presetNames } from '../../src/model/charts.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { compileDiagrams } from '../../src/render/compile-templates.ts';
import { installedFonts } from '../fonts/installed-fonts.ts';
import { theme } from './chart-plans.ts';

const folder = new URL('../../templates/charts/', import.meta.url);

export async function chartTools(): Promise<ChartTools> {
  const files = readdirSync(folder).map((name) => [name, templateOf(name)] as const);
  const presets = presetNames.flatMap((name) => {
    const spec = files.find(([file]) => file === `${name}.vl.json`)?.[1];
    return isRecord(spec) ? [[name, spec] as const] : [];
  });
  const parts: JsonObject = Object.fromEntries(
    files
      .filter(([file]) => !file.endsWith('.vl.json'))
      .map(([file, part]) => [file.slice(0, -'.json'.length), part]),
  );
  const measureText = textMeasure(await installedFonts());
  const file = (name: string) => `templates/diagrams/${name}.hbs`;
  const texts = diagramNames.map((name) => {
    return [
      file(name),
      readFileSync(new URL(`../../${file(name)}`, import.meta.url), 'utf8'),
    ] as const;
  });
  const diagrams = compileDiagrams(new Map(texts));
  return { theme, measureText, presets: new Map(presets), parts, diagrams };
}

function templateOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}
