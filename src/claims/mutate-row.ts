/** A claim about rows → could one more row, as the table's own constraints allow it, make it fail? Rows like those there are are tried, with other values in what the claim asks for. */
import type { ClaimSource } from '../model/claims.ts';
import type { CellValue, Row, Table } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { Sources } from '../model/sources.ts';
import { candidatesFor } from './candidates.ts';
import { tableOf } from './column.ts';
import type { JudgeContext } from './context.ts';
import { fieldsAsked } from '../model/fields-asked.ts';
import { formOf, judgeForm } from './forms.ts';
import { verdictOf } from './judge-claim.ts';
import { contextFor } from './judge-deck.ts';

/** Rows that the new one is made like, and tries of one claim. */
const mostLike = 12;
const mostTries = 800;

export interface TriedRows {
  readonly table: string;
  readonly tries: number;
  readonly fails: boolean;
}

/** undefined: its form asks no row that is not named, or it does not hold as it is. */
export function tryRows(
  sources: Sources,
  context: JudgeContext,
  claim: ClaimSource,
): TriedRows | undefined {
  if (!asksAll(claim) || claim.expect !== 'holds') return undefined;
  const table = tableOf(context, [aboutIn(claim)]);
  const judged = table && judgeForm(context, claim);
  if (!judged || !/^holds/.test(verdictOf(judged))) return undefined;
  let tries = 0;
  for (const like of table.rows.slice(0, mostLike)) {
    const longer = withRow(table, like);
    const tables = new Map([...sources.dataset.tables, [table.name, longer]]);
    const own = contextFor(
      { ...sources, dataset: { ...sources.dataset, tables } },
      () => undefined,
    );
    const row = longer.rows.at(-1);
    if (!own || !row) return undefined;
    for (const instead of valuesOf(own, claim, longer, row)) {
      if (tries >= mostTries) break;
      tries += 1;
      const again = judgeForm({ ...own, instead }, claim);
      if (again && verdictOf(again) === 'fails') return { table: table.name, tries, fails: true };
    }
  }
  return { table: table.name, tries, fails: false };
}

type Asking = Extract<
  ClaimSource,
  | { largest: string }
  | { smallest: string }
  | { rank: string }
  | { count: string }
  | { all: string }
  | { none: string }
  | { only: unknown }
>;

/** Named rows are those that a sentence names; all else is open to a row that comes. */
function asksAll(claim: ClaimSource): claim is Asking {
  const forms = ['largest', 'smallest', 'rank', 'count', 'all', 'none', 'only'];
  return forms.includes(formOf(claim)) && !('rows' in claim && claim.rows !== undefined);
}

function aboutIn(claim: Asking): unknown {
  return 'only' in claim ? claim.of : Object.values(claim)[0];
}

/** Its key is new. A key of a kind that holds no text is only called so: what it says is that of the row it is like. */
function withRow(table: Table, like: Row): Table {
  const key = `${like.key ?? ''}+`;
  const cells = new Map(like.cells);
  for (const name of table.primaryKey) {
    const cell = like.cells.get(name);
    if (cell?.value.type !== 'text') continue;
    const text = `${cell.raw.trim()}+`;
    cells.set(name, { ...cell, raw: text, value: { type: 'text', text } });
  }
  const row = { ...like, key, cells };
  return {
    ...table,
    rows: [...table.rows, row],
    byKey: new Map([...table.byKey, [key, row]]),
  };
}

/** The row as the one it is like; then other values in each column that the claim asks for, and in two of them. */
function* valuesOf(
  context: JudgeContext,
  claim: Asking,
  table: Table,
  row: Row,
): Generator<Map<string, CellValue>> {
  const facts = factsAsked(context, claim, table, row);
  yield new Map();
  const values = facts.map((fact) =>
    candidatesFor(context, claim, fact, facts).filter((value) => isAllowed(context, fact, value)),
  );
  for (const [i, fact] of facts.entries()) {
    for (const value of values[i] ?? []) yield new Map([[fact.address, value]]);
  }
  for (const [i, one] of facts.entries()) {
    for (const [k, two] of facts.entries()) {
      if (k <= i) continue;
      for (const a of values[i] ?? []) {
        for (const b of values[k] ?? []) {
          yield new Map([
            [one.address, a],
            [two.address, b],
          ]);
        }
      }
    }
  }
}

/** A foreign key leads to a row that there is. */
function isAllowed({ dataset }: JudgeContext, { table, field }: Fact, value: CellValue): boolean {
  const key = table.foreignKeys.find(
    ({ fields }) => fields.length === 1 && fields[0] === field.name,
  );
  const [referenced = ''] = key?.referenced ?? [];
  const target = key && dataset.tables.get(key.table);
  if (!target || value.type !== 'text') return true;
  return target.rows.some((row) => row.cells.get(referenced)?.raw.trim() === value.text);
}

function factsAsked(context: JudgeContext, claim: Asking, table: Table, row: Row): Fact[] {
  const have = 'have' in claim ? claim.have : {};
  const about = aboutIn(claim);
  const column = typeof about === 'string' ? about.split('.').slice(2).join('.') : '';
  const names = [...fieldsAsked(claim.where ?? {}), ...fieldsAsked(have), column];
  return [...new Set(names)].flatMap((name) => {
    const found = name === '' ? undefined : context.index.column(table, name);
    return found?.ok === true ? [context.index.inColumn(table, row, found.column)] : [];
  });
}
