/** A prepared deck → the files that its PDFs carry: the figures that it shows, and its tables where the deck says so. */
import { addressNames } from '../facts/address.ts';
import { languageOf } from '../languages/index.ts';
import type { Dataset, Table } from '../model/dataset.ts';
import type { Attachment } from '../model/pages.ts';
import type { DeckPlan } from '../model/plan.ts';
import { csvCell } from '../model/csv-cell.ts';

/** @param facts facts.json as it stands in the set */
export function attachmentsOf(
  what: 'facts' | 'tables' | 'nothing',
  facts: string,
  plan: DeckPlan,
  dataset: Dataset,
): Attachment[] {
  if (what === 'nothing') return [];
  const words = languageOf(plan.language).documents.attachments;
  const own = {
    name: 'facts.json',
    type: 'application/json',
    description: words.facts,
    text: facts,
  };
  if (what === 'facts') return [own];
  const shown = new Set(plan.facts.map((f) => addressNames(f.address)[0]));
  const tables = [...dataset.tables.values()].filter((t) => shown.has(t.name));
  return [own, ...tables.map((table) => tableOf(table, words.table(table.title)))];
}

/** Cells as the author wrote them; columns that stay home, and those that are computed, are left out. */
function tableOf(table: Table, description: string): Attachment {
  const fields = table.fields.filter((f) => !f.internal && !f.computed);
  const lines = [
    fields.map((f) => csvCell(f.name)),
    ...table.rows.map((row) => fields.map((f) => csvCell(row.cells.get(f.name)?.raw ?? ''))),
  ];
  const text = `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
  return { name: `${table.name}.csv`, type: 'text/csv', description, text };
}
