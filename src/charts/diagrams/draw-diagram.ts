/** Presets that are no chart: their plan → a drawing by a Handlebars template that is handed in, without Vega. */
import { hasErrors, type Outcome } from '../../diagnostics/diagnostic.ts';
import type { DiagramName } from '../../model/charts.ts';
import type { ChartPlan } from '../../model/plan.ts';
import { drawOver } from '../draw-over.ts';
import { accountable, lookOver, type ChartTools, type Drawing } from '../drawing.ts';
import { diagrams } from './diagrams.ts';
import { DiagramPen } from './pen.ts';

/** @throws when a template is missing or asks for what is not there: a broken installation */
export async function drawDiagram(
  plan: ChartPlan,
  name: DiagramName,
  tools: ChartTools,
): Promise<Outcome<Drawing>> {
  const { theme, measureText: measure } = tools;
  const template = tools.diagrams.get(name);
  if (!template) throw new Error(`there is no diagram ${name}`);
  const rows = accountable(plan, 'rows');
  const { layout, seenBy } = diagrams[name];
  const { view, place, diagnostics } = layout({ plan, rows, theme, measure });
  const pen = new DiagramPen(plan.changed, measure);
  template.render({ theme, ...view }, (...element) => {
    pen.draw(...element);
  });
  const { marks } = pen;
  const by = hasErrors(diagnostics) ? undefined : seenBy;
  const seen = lookOver(plan, { marks, view: place, rows }, by, tools);
  const over = await drawOver(plan, seen.boxNotes, tools);
  const words = marks.map(({ text }) => text).join('') + over.words;
  const value = { inner: pen.written() + over.inner, specs: [], words, marks, signs: seen.drawn };
  return { value, diagnostics: [...diagnostics, ...seen.diagnostics, ...over.diagnostics] };
}
