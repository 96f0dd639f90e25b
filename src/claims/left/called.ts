/** Rows, columns and times → all the words by which a sentence may mean them. Pure. */
import type { LanguageName } from '../../languages/codes.ts';
import { languageOf } from '../../languages/index.ts';
import type { Dataset, Field, Row, Table } from '../../model/dataset.ts';
import type { Called } from '../../model/left.ts';
import type { Moment } from '../../model/moment.ts';
import { formatMoment } from '../../quantity/index.ts';

/** A name, another name, the key, and those of the rows that it leads to. */
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
  const named = table.fields.filter((f) => f.names && !f.internal);
  const cells = named.map((f) => row.cells.get(f.name)?.raw.trim() ?? '');
  const key = row.key ?? '';
  return [row.label ?? '', ...cells, ...row.aliases, isTelling(key) ? key : ''].filter(
    (name) => name !== '',
  );
}

export function columnCalled(field: Pick<Field, 'title' | 'words'>): Called {
  return [field.title, ...field.words].filter(isTelling);
}

/** As it is worded, as it was written, and by its year and quarter. */
export function momentCalled(moment: Moment, written: string, language: LanguageName): Called {
  const { code } = moment;
  const year = code.slice(0, 4);
  const [, quarter] = /-Q([1-4])$/.exec(code) ?? [];
  const names = languageOf(language).periodNames(year, quarter);
  const isYear = /^\d{4}$/.test(code);
  const periods =
    quarter === undefined ? (isYear ? names : []) : names.filter((n) => n !== names[0]);
  return [...new Set([written, code, formatMoment(moment, { language }), ...periods])];
}

/** What is called so, for the line: as a sentence would say it. */
export function labelOf(row: Row): string {
  return row.label ?? row.key ?? String(row.place.line);
}

/** “a” or 「年」 stands in any sentence, whoever is called so. */
function isTelling(name: string): boolean {
  return (
    name.length >= (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(name) ? 2 : 3)
  );
}
