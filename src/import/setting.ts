/** What a first deck is told beside its tables: its language, its edition, which files it was made from, what stands beside it. */
import type { Files } from '../host/host.ts';
import { languageCodes, type LanguageCode, type LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { parseMoment } from '../quantity/index.ts';
import type { Decision } from './decisions.ts';
import type { Book } from './grid.ts';
import { yearSpans } from './moments.ts';
import type { Table } from './propose.ts';
import type { SourceFile } from './write-tables.ts';

/** The one whose letters or words most of the first texts have. @param otherwise where they tell nothing */
export function languageOfBooks(books: readonly Book[], otherwise: LanguageName): LanguageCode {
  const texts = books
    .flatMap(({ sheets }) => sheets)
    .flatMap(({ rows, name }) => [
      name,
      ...rows
        .slice(0, 40)
        .flatMap((row) => row.flatMap(({ type, text }) => (type === 'text' ? [text] : []))),
    ])
    .filter((text) => /\p{L}{2}/u.test(text) || /\p{sc=Han}/u.test(text));
  const scored = languageCodes.flatMap((code) => {
    const { letters } = languageOf(code).door;
    return letters ? [{ code, count: texts.filter((text) => letters.test(text)).length }] : [];
  });
  const best = [...scored].sort((a, b) => b.count - a.count)[0];
  if (best && best.count > 0 && best.count * 5 >= texts.length) return best.code;
  const { code: own, door } = languageOf(otherwise);
  const isOfLetters = door.letters !== undefined;
  const open = languageCodes.find((code) => languageOf(code).door.letters === undefined);
  return isOfLetters && open !== undefined ? open : own;
}

/** The latest period of the data that is not yet to come, else this month. */
export function editionOf(
  tables: readonly Table[],
  asked: string | undefined,
  today: string,
): { readonly code: string; readonly decisions: readonly Decision[] } {
  if (asked !== undefined) return { code: asked, decisions: [] };
  const cells = tables.flatMap(({ fields }) =>
    fields.flatMap(({ kind, cells: own }) =>
      kind === 'moment' ? [...new Set(own.map(({ text }) => text))] : [],
    ),
  );
  const heads = tables
    .flatMap(({ fields, title }) => [...fields.map(({ title: head }) => head), title])
    .flatMap((text) => [text, ...text.split(/[\s,、・]+/)]);
  const spans = yearSpans(heads);
  const told = heads.filter((text) => !spans.has(text));
  const last = latestOf(cells, today) ?? latestOf(told, today);
  const month = today.slice(0, 7);
  const code = last ?? month;
  const from = last === undefined ? 'today' : 'data';
  return { code, decisions: [{ code: 'edition', args: { edition: code, from }, at: 'deck.yaml' }] };
}

/** Of those that have begun, the one that began last; of two the shorter: March 2026, not 2026. */
function latestOf(texts: readonly string[], today: string): string | undefined {
  const moments = texts.flatMap((text) => {
    const parsed = /\d{4}/.test(text) ? parseMoment(text) : undefined;
    const { code, from, to } = (parsed?.ok === true && parsed.moment) || {};
    if (code === undefined || from === undefined || to === undefined || from > today) return [];
    return [{ code, from, to }];
  });
  const [last] = moments.sort((a, b) =>
    a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? 1 : -1,
  );
  return last?.code;
}

/** The latest period of the tables, where it begins after that of the edition. */
export function laterPeriod(
  tables: readonly Table[],
  edition: string,
  today: string,
): string | undefined {
  const startOf = (code: string): string | undefined => {
    const parsed = parseMoment(code);
    return parsed.ok ? parsed.moment.from : undefined;
  };
  const { code, decisions } = editionOf(tables, undefined, today);
  const isTold = decisions.some((one) => one.code === 'edition' && one.args.from === 'data');
  const [now, then] = [startOf(edition), startOf(code)];
  return isTold && now !== undefined && then !== undefined && then > now ? code : undefined;
}

export async function hashFiles(
  host: Files,
  books: readonly Book[],
): Promise<readonly SourceFile[]> {
  return Promise.all(
    books.map(async ({ file }) => {
      const bytes = await host.readBytes(file);
      return { file, sha256: bytes ? await hashOf(bytes) : '' };
    }),
  );
}

export async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What git leaves out: outputs and the schemas for editors can be made again. */
export async function ignoreFile(host: Files): Promise<ReadonlyMap<string, string>> {
  const bytes = await host.readBytes('.gitignore');
  const text = bytes ? new TextDecoder().decode(bytes) : '';
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const has = (name: string): boolean =>
    lines.some((line) => line.replace(/^\/|[/*]+$/g, '') === name);
  const missing = ['output', 'schemas'].filter((name) => !has(name)).map((name) => `/${name}/`);
  if (missing.length === 0) return new Map();
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return new Map([['.gitignore', `${before}${missing.join('\n')}\n`]]);
}
