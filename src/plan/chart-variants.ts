/** A `range` of several figures → its channels once for each figure, and a row of the table as a line of the chart for each. */
import type { Column } from '../facts/index-facts.ts';
import type { ChartRow } from '../model/plan.ts';

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
export function namedByField(cells: ChartRow, figure: Column | undefined): ChartRow {
  return {
    y: figure?.title ?? '',
    sub: cells.y ?? '',
    sub_fact: cells.y_fact ?? '',
    y_fact: '',
  };
}

/** What only names a row is its words, also where the field is a moment, a figure or a step. */
export function namesInWords(cells: ChartRow, needs: Readonly<Record<string, string>>): ChartRow {
  return Object.fromEntries(
    ['y', 'sub', 'label', 'part'].flatMap((channel) => {
      const words = cells[`${channel}_text`] ?? cells[`${channel}_label`];
      return needs[channel] === 'any' && words !== undefined ? [[channel, words]] : [];
    }),
  );
}
