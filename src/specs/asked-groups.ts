/** The tables of groups that the specs of a deck ask for: one for all that ask for the same groups. */
import type { ConditionSource } from '../model/conditions.ts';
import type { GroupedTable, GroupFigure, GroupKeySource } from '../model/made-tables.ts';
import type { Path } from '../model/sources.ts';

export type Conditions = Readonly<Record<string, ConditionSource>>;

/** What one view asks for. */
export interface Ask {
  readonly from: string;
  readonly where: Conditions;
  /** Keys of rows that the chart leaves out. */
  readonly except: readonly string[];
  readonly keys: readonly GroupKeySource[];
  readonly figures: Readonly<Record<string, GroupFigure>>;
  /** Where it is written in the spec. */
  readonly path: Path;
}

export interface AskedTable {
  readonly name: string;
  readonly source: GroupedTable & { readonly except?: string[] };
}

/** @param taken whether a table is called so already */
export function askedGroups(taken: (name: string) => boolean) {
  const asked = new Map<string, AskedTable>();
  const names = new Set<string>();
  /** The name of the table in which they stand. */
  const ask = ({ from, where, except, keys, figures }: Ask): string => {
    const id = JSON.stringify([from, where, except, keys]);
    const known = asked.get(id);
    if (known) {
      Object.assign(known.source.figures, figures);
      return known.name;
    }
    const name = freeName(nameFor(from, keys), (n) => names.has(n) || taken(n));
    names.add(name);
    asked.set(id, {
      name,
      source: {
        from,
        groupBy: [...keys],
        figures: { ...figures },
        ...(Object.keys(where).length > 0 && { where: { ...where } }),
        ...(except.length > 0 && { except: [...except] }),
      },
    });
    return name;
  };
  return { ask, tables: (): readonly AskedTable[] => [...asked.values()] };
}

function nameFor(from: string, keys: readonly GroupKeySource[]): string {
  const by = keys.map((key) => key.as ?? key.field).join('_');
  return keys.length === 0 ? `${from}_all` : `${from}_by_${by.replace(/[^\p{L}\p{N}_]+/gu, '_')}`;
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let n = 2; isTaken(free); n += 1) free = `${name}_${String(n)}`;
  return free;
}
