/**
 * Slides with `each` → one slide a row: `{{row.field}}` becomes the row's address, `{{row}}` its key. Done before anything
 * is judged, so that claims and charts of such a slide are those of any other.
 */
import { renderAddress } from '../facts/address.ts';
import { indexFacts } from '../facts/index-facts.ts';
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { slideSchema, type SlideSource } from '../model/deck.ts';
import { isRecord } from '../model/is-record.ts';
import type { Locate, Sources } from '../model/sources.ts';
import { resolveTable, type Lookup } from './context.ts';
import { checkSlides } from './check-limits.ts';
import { selectRows } from './rows.ts';

interface Made {
  readonly slide: SlideSource;
  /** Number of the slide as written. */
  readonly index: number;
  readonly row: string | undefined;
}

export function expandEach(sources: Sources): Outcome<Sources> {
  if (sources.deck.slides.every((slide) => slide.each === undefined)) {
    return { value: sources, diagnostics: [] };
  }
  const diagnostics: Diagnostic[] = [];
  const { dataset } = sources;
  const lookup: Lookup = {
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
    // Of a text that was filled with a row, only the whole is where it was.
    return one.row === undefined ? sources.locate(written, from, to) : sources.locate(written);
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
    const filled = fill(template, (text) => textOf(text, table.name, key));
    const whole = { ...(isRecord(filled) ? filled : {}), id: idOf(slide.id, key, n) };
    // What was a slide before its texts were filled is one after.
    return { slide: slideSchema.parse(whole), index, row: key };
  });
}

/** `{{row.name}}`, `row.name` alone (in a claim) and `{{row}}` → the row's own. */
function textOf(text: string, table: string, key: string): string {
  if (/^\{\{\s*row\s*\}\}$/.test(text)) return key;
  const address = renderAddress([table, key]);
  return text
    .replace(/\{\{(\s*)row\.(?=[^\s}])/g, (_, space: string) => `{{${space}${address}.`)
    .replace(/^row\.(?=\S+$)/, () => `${address}.`);
}

function fill(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => fill(item, change));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([k, inner]) => [k, fill(inner, change)]));
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
      error('each-id-twice', { id, row: one.row ?? '', other: before.row ?? before.slide.id }, at),
    ];
  });
}
