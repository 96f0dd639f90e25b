/** Presets that are no chart: their plan → SVG by a Handlebars template that is handed in, and the marks in it. */
import type { DiagramName } from '../../model/charts.ts';
import { describeRatings } from '../describe-ratings.ts';
import type { LayoutInput } from '../layout.ts';
import { describeRoadmap } from './describe-roadmap.ts';
import { layoutRatings } from './ratings.ts';
import { readSvg } from './read-svg.ts';
import { layoutRoadmap } from './roadmap.ts';

/** `templates/diagrams/<name>.hbs` as text, and compiled. */
export type DiagramTemplates = ReadonlyMap<
  DiagramName,
  { readonly text: string; readonly render: (view: object) => string }
>;

/** Each with how it is told in the alternative text. */
export const diagrams = {
  ratings: { layout: layoutRatings, describe: describeRatings },
  roadmap: { layout: layoutRoadmap, describe: describeRoadmap },
};

/** @throws when a template is missing or asks for what is not there: a broken installation */
export function drawDiagram(name: DiagramName, input: LayoutInput, templates: DiagramTemplates) {
  const template = templates.get(name);
  if (!template) throw new Error(`there is no diagram ${name}`);
  const { view, scales, diagnostics } = diagrams[name].layout(input);
  const svg = template.render({ theme: input.theme, ...view });
  return { svg, marks: readSvg(svg, input.measure), scales, diagnostics };
}
