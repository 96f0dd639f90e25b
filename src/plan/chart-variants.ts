/** A `range` of several figures → its channels once for each figure, and a row of the table as a line of the chart for each. */
import type { Column } from '../facts/index-facts.ts';
import { cellFact, nameOf } from '../model/cell-name.ts';
import type { ChartCells } from '../model/plan.ts';

export type Channels = ReadonlyMap<string, Column>;

/** A list of figures (`x_0`, `x_1`, …) gives the channels once for each, as `x`; any other chart has its channels once. */
export function variantsOf(fields: Channels, unfolds: boolean): readonly Channels[] {
  const isListed = (channel: string): boolean => unfolds && /^x_\d+$/.test(channel);
  const listed = [...fields].filter(([channel]) => isListed(channel));
  if (listed.length === 0) return [fields];
  const others = [...fields].filter(([channel]) => !isListed(channel));
  return listed.map(([, column]) => new Map([['x', column], ...others]));
}

/** Of several figures a row, each is called by its field, with the row's own name below. */
export function namedByField(cells: ChartCells, figure: Column | undefined): ChartCells {
  const { y } = cells;
  return {
    y: { type: 'text', text: figure?.title ?? '', fact: '' },
    sub: { type: 'text', text: nameOf(y), fact: cellFact(y) },
  };
}

/** What only names a row is its words, also where the field is a moment, a figure or a step. */
export function namesInWords(
  cells: ChartCells,
  needs: Readonly<Record<string, string>>,
): ChartCells {
  return Object.fromEntries(
    ['y', 'sub', 'label', 'part'].flatMap((channel) => {
      const cell = cells[channel];
      if (cell === undefined || needs[channel] !== 'any' || cell.type === 'blank') return [];
      return [[channel, { type: 'text', text: nameOf(cell), fact: cellFact(cell) } as const]];
    }),
  );
}
