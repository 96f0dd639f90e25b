/** Fifty sheets drawn at random: every figure is right as the deck reads it, or its author is asked about it. */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import { isDoubt } from '../../src/import/decisions.ts';
import type { Proposal } from '../../src/import/propose.ts';
import { renderTables } from '../../src/import/write-tables.ts';
import type { Table } from '../../src/model/dataset.ts';
import { readDeck } from '../../src/read/read-deck.ts';
import { makeSheet, type MadeSource, type Truth } from './made-sheets.ts';
import { makeWorkbook } from './make-workbook.ts';
import { proposalOf } from './shown.ts';

const seeds = Array.from({ length: 50 }, (_, i) => i + 1);

async function readBack({ tables, decisions }: Proposal, { language }: MadeSource) {
  const files = renderTables('Made', 'made', tables, decisions, [], language);
  const deck = `title: Made\nlanguage: ${language}\nedition: 2025-12\nslides:\n  - id: sources\n    layout: sources\n    title: S\n`;
  const all = Object.fromEntries(
    [...files, ['deck.yaml', deck]].map(([name, text]) => [`made/${name ?? ''}`, text ?? '']),
  );
  const { value, diagnostics } = await readDeck('made', memoryHost(all));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { tables: value ? [...value.dataset.tables.values()] : [], errors };
}

/** In thousandths; 'none' where the cell says that there is no figure; undefined: nowhere. */
function found(tables: readonly Table[], { row, measure }: Truth): bigint | 'none' | undefined {
  for (const table of tables) {
    const own = table.rows.find(({ key }) => {
      const parts = (key ?? '').split('/');
      return parts.length === row.length && row.every((part) => parts.includes(part));
    });
    const field = table.fields.find(
      ({ title, type }) =>
        ['quantity', 'number', 'integer'].includes(type) && title.startsWith(measure),
    );
    const cell = own && field && own.cells.get(field.name);
    if (cell?.value.type === 'blank') return 'none';
    if (cell?.value.type !== 'quantity') continue;
    const at = cell.value.quantity.stated?.low?.at;
    if (at === undefined) return 'none';
    const [whole = '', fraction = ''] = at.split('.');
    return BigInt(whole + fraction.padEnd(3, '0').slice(0, 3));
  }
  return undefined;
}

/** The column is named in a doubt, or all numbers of the sheet are in question. */
function isAsked({ decisions }: Proposal, { measure }: Truth): boolean {
  return decisions.filter(isDoubt).some(({ code, args }) => {
    if (code === 'marks') return true;
    const named = 'column' in args ? [args.column] : 'columns' in args ? args.columns : [];
    return Array.isArray(named) && named.some((name) => String(name).startsWith(measure));
  });
}

describe('a sheet drawn at random', () => {
  let figures = 0;
  let right = 0;
  it.each(seeds)('of seed %i has no wrong figure that nobody was asked about', async (seed) => {
    const made = makeSheet(seed);
    const bytes = made.csv ?? makeWorkbook([made.sheet]);
    const name = made.csv === undefined ? 'made.xlsx' : 'made.csv';
    const proposal = await proposalOf(name, bytes, made.language);
    const { tables, errors } = await readBack(proposal, made);
    expect(errors).toEqual([]);
    const wrong = made.truths.filter((truth) => {
      const value = found(tables, truth);
      const isRight = value === (truth.value ?? 'none');
      figures += 1;
      if (isRight) right += 1;
      return !isRight && !isAsked(proposal, truth);
    });
    expect(wrong).toEqual([]);
  });

  it('is read without a question as a rule', () => {
    expect(figures).toBeGreaterThan(500);
    expect(right / figures).toBeGreaterThan(0.95);
  });
});
