/** The conditions of a slide's `where` → which rows are so, by the rules of claims. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ConditionSource } from '../model/conditions.ts';
import type { Row, Table } from '../model/dataset.ts';
import type { Path, Sources } from '../model/sources.ts';
import { compileConditions } from './conditions.ts';
import { contextFor } from './judge-deck.ts';

/** A row that may be so counts: how sure its figure is is seen where it is shown. undefined after saying what is wrong. */
export function rowsWhere(sources: Sources) {
  return (
    table: Table,
    where: Readonly<Record<string, ConditionSource>>,
    path: Path,
    report: (diagnostic: Diagnostic) => void,
  ): ((row: Row) => boolean) | undefined => {
    const context = contextFor(sources, (problem) => {
      const at = sources.locate(problem.path);
      const found = problem.diagnostic(at);
      report(found.at ? found : { ...found, at });
    });
    const test = context && compileConditions(context, table, where, path);
    if (!test) return undefined;
    return (row) => {
      const { possible, stated } = test(row);
      return possible !== 'no' || stated !== 'no';
    };
  };
}
