/** The folders of presets and the schemas of diagrams → the two lists of them, what may be written and how it is drawn, as TypeScript. */
import { readdirSync } from 'node:fs';

const charts = new URL('../src/charts/', import.meta.url);
const note =
  'Written by `npm run docs` from the folders; a preset is a folder, with its name in each language.';

/** By path. */
export function presetLists(): Readonly<Record<string, string>> {
  const presets = readdirSync(new URL('presets/', charts), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();
  const diagrams = readdirSync(new URL('diagrams/', charts))
    .flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []))
    .sort();
  return {
    'src/charts/presets/schemas.ts': schemas(presets, diagrams),
    'src/charts/presets.ts': drawings(presets),
  };
}
const ending = '-schema.ts';

/** As a variable can be called. */
function nameOf(preset: string): string {
  return preset.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function keyed(preset: string, value: string): string {
  if (preset === value) return `  ${preset},`;
  return `  ${preset.includes('-') ? `'${preset}'` : preset}: ${value},`;
}

function schemas(presets: readonly string[], diagrams: readonly string[]): string {
  const all = [
    ...presets.map((name) => ({ name, file: `./${name}/schema.ts` })),
    ...diagrams.map((name) => ({ name, file: `../diagrams/${name}${ending}` })),
  ];
  return `/** Every preset's schema and traits: all that the model knows of charts. ${note} */
import type { z } from 'zod';
import type { PresetTraits } from '../../model/chart-base.ts';
${all.map(({ name, file }) => `import * as ${nameOf(name)} from '${file}';`).join('\n')}

export const presetList = {
${all.map(({ name }) => keyed(name, nameOf(name))).join('\n')}
} as const satisfies Readonly<Record<string, { schema: z.ZodObject; traits: PresetTraits }>>;

/** Presets that are no chart: HTML and SVG by a template of \`templates/diagrams/\`, without Vega. */
export const diagramNames = [
${diagrams.map((name) => `  '${name}',`).join('\n')}
] as const satisfies readonly (keyof typeof presetList)[];
`;
}

function drawings(presets: readonly string[]): string {
  const imports = presets.flatMap((preset) => [
    `import * as ${nameOf(preset)} from './presets/${preset}/frame.ts';`,
    `import ${nameOf(preset)}Spec from './presets/${preset}/spec.vl.json' with { type: 'json' };`,
  ]);
  const entries = presets.map((preset) => {
    const name = nameOf(preset);
    return keyed(preset, `{ ...${name}, spec: ${name}Spec }`);
  });
  return `/** How every chart preset is drawn. ${note} */
import type { DiagramName, PresetName } from '../model/charts.ts';
import type { SpecPreset } from './preset.ts';
${imports.join('\n')}

type ChartName = Exclude<PresetName, DiagramName>;

export const presets: { readonly [P in ChartName]: SpecPreset } = {
${entries.join('\n')}
};
`;
}
