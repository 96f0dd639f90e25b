/** What a diagram is laid out to: what its template prints, and where its plot lies. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagramName } from '../../model/charts.ts';
import type { DiagramView } from '../../model/diagram-views.ts';
import type { PlotScales } from '../render-spec.ts';

export interface Diagram<D extends DiagramName> {
  readonly view: DiagramView<D>;
  readonly scales: PlotScales;
  readonly diagnostics: readonly Diagnostic[];
}
