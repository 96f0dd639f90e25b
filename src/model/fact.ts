/** One cell, addressed `table.row.field`, with its place, source and as-of moment. */
import type { Cell, Field, Source, Table } from './dataset.ts';
import type { Moment } from './moment.ts';

export interface Fact {
  /** `players.pfn.params`; a name that is not plain stands in brackets: `constituents.[BRK.B].[GICS Sector]`. */
  readonly address: string;
  readonly table: Table;
  readonly rowKey: string;
  readonly field: Field;
  readonly cell: Cell;
  readonly source?: Source;
  /** All places in the source that state it alike; empty when evidence.csv names none. */
  readonly locators: readonly string[];
  readonly asOf?: Moment;
  readonly basis?: string;
  readonly checked?: Moment;
  readonly memo?: string;
  readonly staleAfter?: number;
}
