/** Decks with cells changed: what a run then tells of their titles. */
import { parse } from 'csv-parse/sync';
import { analyse, type Analysis } from '../../src/analyse/analyse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { CellValue } from '../../src/model/dataset.ts';
import type { Sources } from '../../src/model/sources.ts';
import { readDeck } from '../../src/read/read-deck.ts';
import { resolveSetting } from '../../src/theme/setting.ts';

const usual = resolveSetting();

/** What is known of a deck before it is drawn, and all that was told on the way. */
export interface Told {
  readonly analysis: Analysis | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const tell = (sources: Sources): Told => {
  const analysis = analyse(sources, { ...usual, measure: () => 0 });
  return { analysis, diagnostics: analysis.diagnostics };
};

/** A folder's deck, with the text of some cells (`table.row.field`) put in other words. */
export async function read(
  folder: string,
  cells: Readonly<Record<string, string>> = {},
): Promise<Sources> {
  const { value, diagnostics } = await readDeck(folder, {
    ...nodeHost,
    readBytes: async (path) => {
      const bytes = await nodeHost.readBytes(path);
      const table = /([^/]+)\.csv$/.exec(path)?.[1] ?? '';
      const own = Object.entries(cells).filter(([address]) => address.startsWith(`${table}.`));
      return bytes && own.length > 0 ? new TextEncoder().encode(changed(bytes, own)) : bytes;
    },
  });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** A change that changes nothing would prove nothing. */
function changed(bytes: Uint8Array, cells: readonly (readonly [string, string])[]): string {
  const rows: string[][] = parse(new TextDecoder().decode(bytes));
  for (const [address, text] of cells) {
    const [, key, field = ''] = address.split('.');
    const row = rows.find(([first]) => first === key);
    const at = rows[0]?.indexOf(field) ?? -1;
    if (!row || at < 0 || row[at] === text) throw new Error(`${address} is no cell, or the same`);
    row[at] = text;
  }
  return rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/** With values put in other cells' places, as if the files said so. */
export function withValues(
  sources: Sources,
  values: readonly (readonly [table: string, key: string, field: string, value: CellValue])[],
): Sources {
  const tables = new Map(sources.dataset.tables);
  for (const [name, key, field, value] of values) {
    const table = tables.get(name);
    const row = table?.byKey.get(key);
    const cell = row?.cells.get(field);
    if (!table || !row || !cell) throw new Error([name, key, field].join('.'));
    const other = { ...row, cells: new Map(row.cells).set(field, { ...cell, value, raw: '' }) };
    const rows = table.rows.map((r) => (r === row ? other : r));
    tables.set(name, { ...table, rows, byKey: new Map(table.byKey).set(key, other) });
  }
  return { ...sources, dataset: { ...sources.dataset, tables } };
}

export function titleOf({ analysis }: Told, slide: string): string {
  const at = analysis?.sources.deck.slides.findIndex((s) => s.id === slide) ?? -1;
  const found = analysis?.plan?.sentences.find((s) => s.at === `slides.${String(at)}.title`);
  if (!found) throw new Error(`no title of ${slide}`);
  return found.text;
}

/** An error over words of the title as it was, or a sign at it that was not there. */
export function isTold(before: Told, after: Told, slide: string): boolean {
  const title = titleOf(before, slide);
  const errors = after.diagnostics.filter((d) => d.severity === 'error');
  if (errors.length === 0) return signsOf(after, slide) !== signsOf(before, slide);
  return errors.some((d) => 'words' in d.args && title.includes(String(d.args.words)));
}

function signsOf({ analysis }: Told, slide: string): string {
  const plan = analysis?.plan?.slides.find((s) => s.id === slide);
  return JSON.stringify([plan?.marks, plan?.leftOut]);
}
