/** Rows, columns and times → all the words by which a sentence may mean them: the one list, whoever asks. Pure. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { Dataset, Field, Row, Table } from '../model/dataset.ts';
import type { Called } from '../model/left.ts';
import type { Moment } from '../model/moment.ts';
import { formatMoment } from '../quantity/index.ts';

/** What its cells call a row, and its other names. */
export function namesOfRow(table: Table, row: Row): Called {
  const named = table.fields.filter((f) => f.names && !f.internal);
  const cells = named.map((f) => row.cells.get(f.name)?.raw.trim() ?? '');
  return [...cells, ...row.aliases].filter((name) => name !== '');
}

/** Its names, its label and key, and the names of the rows that it leads to. */
export function rowCalled(dataset: Dataset, table: Table, row: Row): Called {
  const leads = table.foreignKeys.flatMap(({ fields, table: to, referenced }) => {
    const [field = ''] = fields;
    const value = row.cells.get(field)?.raw.trim();
    const target = fields.length === 1 ? dataset.tables.get(to) : undefined;
    const found = target?.rows.find((r) => r.cells.get(referenced[0] ?? '')?.raw.trim() === value);
    return target && found ? ownNames(target, found) : [];
  });
  return [...new Set([...ownNames(table, row), ...leads])];
}

function ownNames(table: Table, row: Row): string[] {
  const key = row.key ?? '';
  const own = [row.label ?? '', ...namesOfRow(table, row), isTelling(key) ? key : ''];
  return own.filter((name) => name !== '');
}

export function columnCalled(field: Pick<Field, 'title' | 'words'>): Called {
  return [field.title, ...field.words].filter(isTelling);
}

/** As it is worded, as it was written, and as its quarter or month is called, with its year and without. */
export function momentCalled(moment: Moment, written: string, language: LanguageName): Called {
  const { full, short } = periodCalled(moment.code, language);
  const worded = formatMoment(moment, { language });
  return [...new Set([written, moment.code, worded, ...full, ...short])];
}

/** A year, or a quarter or a month of one; of any other time nothing. @param code as `Moment.code` has it */
export function periodCalled(
  code: string,
  language: LanguageName,
): { readonly full: Called; readonly short: Called } {
  const [, year, part] = /^(\d{4})(?:-(Q[1-4]|\d{2}))?$/.exec(code) ?? [];
  return year === undefined
    ? { full: [], short: [] }
    : languageOf(language).periodNames(year, part);
}

/** What is called so, for the line: as a sentence would say it. */
export function labelOf(row: Row): string {
  return row.label ?? row.key ?? String(row.place.line);
}

/** “a” or 「年」 stands in any sentence, whoever is called so. */
function isTelling(name: string): boolean {
  return name.length >= (touching.test(name) ? 2 : 3);
}

export const touching = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
