/**
 * Slides with `each` → one slide a row: `{{row.field}}` becomes the row's address, `{{row}}` its key. Done before anything
 * is judged, so that claims and charts of such a slide are those of any other.
 */
import { renderAddress } from '../facts/address.ts';
import { indexFacts } from '../facts/index-facts.ts';
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { slideSchema, type SlideSource } from '../model/slides.ts';
import { isRecord } from '../model/is-record.ts';
import type { Locate, Path, Sources } from '../model/sources.ts';
import { resolveTable, type Lookup, type RowsWhere } from './context.ts';
import { checkSlides } from './check-limits.ts';
import { selectRows } from './rows.ts';

interface Made {
  readonly slide: SlideSource;
  /** Number of the slide as written. */
  readonly index: number;
  readonly row: MadeOf | undefined;
}

interface MadeOf {
  readonly key: string;
  /** `makers.north`. */
  readonly address: string;
  /** Path within the slide → what was put into the text that stands there. */
  readonly filled: ReadonlyMap<string, readonly Filled[]>;
}

/** A stretch of a text as filled, and the one that it stands for as written. */
interface Filled {
  readonly from: number;
  readonly to: number;
  readonly written: { readonly from: number; readonly to: number };
}

export function expandEach(sources: Sources, where: RowsWhere): Outcome<Sources> {
  if (sources.deck.slides.every((slide) => slide.each === undefined)) {
    return { value: sources, diagnostics: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const { dataset } = sources;
  const lookup: Lookup = {
    where,
    dataset,
    index: indexFacts(dataset),
    locate: sources.locate,
    report: (d) => diagnostics.push(d),
  };
  const made = sources.deck.slides.flatMap((slide, index) => slidesOf(lookup, slide, index));
  diagnostics.push(...checkIds(made, sources.locate));
  const { limits } = sources.deck;
  diagnostics.push(...checkSlides(made.length, limits, sources.locate(['slides'])));
  if (hasErrors(diagnostics)) return { diagnostics };
  const locate: Locate = (path, from, to) => {
    const [head, at, ...rest] = path;
    const one = head === 'slides' && typeof at === 'number' ? made[at] : undefined;
    if (!one) return sources.locate(path, from, to);
    const written = ['slides', one.index, ...rest];
    if (one.row === undefined) return sources.locate(written, from, to);
    const filled = one.row.filled.get(JSON.stringify(rest)) ?? [];
    const place = sources.locate(written, writtenAt(filled, from), writtenAt(filled, to, true));
    return { ...place, row: one.row.address };
  };
  const deck = { ...sources.deck, slides: made.map((one) => one.slide) };
  return { value: { ...sources, deck, locate }, diagnostics };
}

function slidesOf(lookup: Lookup, slide: SlideSource, index: number): Made[] {
  const { each, ...template } = slide;
  if (!each) return [{ slide, index, row: undefined }];
  const path = ['slides', index, 'each'];
  const table = resolveTable(lookup, each.table, [...path, 'table']);
  if (!table) return [];
  const { rows } = selectRows(lookup, table, each, path, undefined, 'table');
  if (rows.some((row) => row.key === undefined)) {
    lookup.report(error('row-without-key', { table: table.name }, lookup.locate(path)));
    return [];
  }
  return rows.map((row, n): Made => {
    const key = row.key ?? '';
    const address = renderAddress([table.name, key]);
    const filled = new Map<string, readonly Filled[]>();
    const whole = fill(template, [], (text, path) => {
      const put = putRow(text, address, key);
      if (put.filled.length > 0) filled.set(JSON.stringify(path), put.filled);
      return put.text;
    });
    const named = { ...(isRecord(whole) ? whole : {}), id: idOf(slide.id, key, n) };
    // What was a slide before its texts were filled is one after.
    return { slide: slideSchema.parse(named), index, row: { key, address, filled } };
  });
}

/** `{{row.name}}`, `row.name` alone (in a claim) and `{{row}}` → the row's own, and where that stands. */
function putRow(
  text: string,
  address: string,
  key: string,
): { readonly text: string; readonly filled: readonly Filled[] } {
  const isKey = /^\{\{\s*row\s*\}\}$/.test(text);
  const found = isKey ? [{ from: 0, to: text.length }] : [...text.matchAll(rowName)].map(spanOf);
  const value = isKey ? key : address;
  let out = '';
  let done = 0;
  const filled = found.map((written): Filled => {
    out += text.slice(done, written.from) + value;
    done = written.to;
    return { from: out.length - value.length, to: out.length, written };
  });
  return { text: out + text.slice(done), filled };
}

/** `row` before the dot: of a binding, or of a text that is one name. */
const rowName = /(?<=\{\{\s*)row(?=\.[^\s}])|^row(?=\.\S+$)/g;

function spanOf(match: RegExpExecArray): { readonly from: number; readonly to: number } {
  return { from: match.index, to: match.index + match[0].length };
}

/** An offset in a filled text → the one in the text as written; within what was put in, the end of what it stands for. */
function writtenAt(filled: readonly Filled[], at?: number, isEnd = false): number | undefined {
  if (at === undefined) return undefined;
  const last = filled.findLast((f) => (isEnd ? f.from < at : f.from <= at));
  if (!last) return at;
  if (at >= last.to) return at - last.to + last.written.to;
  return isEnd ? last.written.to : last.written.from;
}

function fill(value: unknown, path: Path, change: (text: string, path: Path) => string): unknown {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) {
    return value.map((item: unknown, i) => fill(item, [...path, i], change));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fill(inner, [...path, key], change)]),
  );
}

/** `org-pfn`; a key without Latin letters or digits gives its number. */
function idOf(id: string, key: string, index: number): string {
  const ascii = key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const tail = ascii === '' ? String(index + 1) : ascii;
  return `${id.slice(0, 39 - Math.min(tail.length, 20))}-${tail.slice(0, 20)}`;
}

function checkIds(made: readonly Made[], locate: Locate): Diagnostic[] {
  const first = new Map<string, Made>();
  return made.flatMap((one) => {
    const { id } = one.slide;
    const before = first.get(id);
    if (!before) {
      first.set(id, one);
      return [];
    }
    const at = locate(['slides', one.index, 'each']);
    return [
      error(
        'each-id-twice',
        { id, row: one.row?.key ?? '', other: before.row?.key ?? before.slide.id },
        at,
      ),
    ];
  });
}
