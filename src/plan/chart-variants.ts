/** A `range` of several figures → its channels once for each figure, and a row of the table as a line of the chart for each. */
import type { Column } from '../facts/index-facts.ts';
import { cellFact, nameOf } from '../model/cell-name.ts';
import { listOf, type PresetTraits } from '../model/chart-base.ts';
import type { ChartCells } from '../model/plan.ts';

export type Channels = ReadonlyMap<string, Column>;

/** A list of figures (`x_0`, `x_1`, …) gives the channels once for each, as `x`; any other chart has its channels once. */
export function variantsOf(fields: Channels, { unfolds }: PresetTraits): readonly Channels[] {
  const isListed = (channel: string): boolean => unfolds === true && /_\d+$/.test(channel);
  const listed = [...fields].filter(([channel]) => isListed(channel));
  if (listed.length === 0) return [fields];
  const others = [...fields].filter(([channel]) => !isListed(channel));
  return listed.map(([name, column]) => new Map([[listOf(name), column], ...others]));
}

/** Of several figures a row, each is called by its field, with the row's own name below. */
export function namedByField(
  cells: ChartCells,
  figure: Column | undefined,
  { name }: PresetTraits,
): ChartCells {
  const own = cells[name];
  return {
    [name]: { type: 'text', text: figure?.title ?? '', fact: '' },
    sub: { type: 'text', text: nameOf(own), fact: cellFact(own) },
  };
}

/** What only names a row is its words, also where the field is a moment, a figure or a step. */
export function namesInWords(cells: ChartCells, { channels }: PresetTraits): ChartCells {
  return Object.fromEntries(
    Object.entries(cells).map(([channel, cell]) =>
      channels[channel] !== 'names' || cell.type === 'blank'
        ? [channel, cell]
        : [channel, { type: 'text', text: nameOf(cell), fact: cellFact(cell) }],
    ),
  );
}
