/** A descriptor with what it leaves to other files, and what the deck says of its tables (`tables:`), put in its place. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isRecord } from '../model/is-record.ts';
import type { Path } from '../model/sources.ts';
import { schemaProperties, tableOverlay } from '../model/table-overlay.ts';
import { graft, valueAt, type Graft } from './graft.ts';
import type { ParsedYaml } from './parse-yaml.ts';

export const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(path);

/** `schema` and `dialect` may be a path. @param open a file beside the descriptor; undefined: that has been told */
export async function withFiles(
  yaml: ParsedYaml,
  open: (path: string, at: Path) => Promise<ParsedYaml | undefined>,
): Promise<ParsedYaml> {
  const grafts: Graft[] = [];
  for (const i of resourcesOf(yaml).keys()) {
    for (const key of ['schema', 'dialect']) {
      const at = ['resources', i, key];
      const path = valueAt(yaml.data, at);
      if (typeof path !== 'string' || isAddress(path)) continue;
      const from = await open(path, at);
      if (from?.data !== undefined) grafts.push({ at, from, path: [] });
    }
  }
  return graft(yaml, grafts);
}

export function withOverlay(
  yaml: ParsedYaml,
  deck: ParsedYaml | undefined,
  diagnostics: Diagnostic[],
): ParsedYaml {
  const overlays = valueAt(deck?.data, ['tables']);
  if (!deck || !isRecord(overlays)) return yaml;
  const names = resourcesOf(yaml).map((resource) => String(valueAt(resource, ['name'])));
  const grafts = Object.entries(overlays).flatMap(([name, overlay]): Graft[] => {
    const i = names.indexOf(name);
    if (isRecord(overlay) && 'from' in overlay) {
      const taken = i >= 0 ? error('table-taken', { name }, deck.locateKey(['tables', name])) : [];
      diagnostics.push(...[taken].flat());
      return [];
    }
    if (i < 0) {
      const args = { name, nearest: nearest(name, names) };
      diagnostics.push(error('unknown-table', args, deck.locateKey(['tables', name])));
      return [];
    }
    // What is malformed is told with the deck's own keys.
    if (!tableOverlay.safeParse(overlay).success || !isRecord(overlay)) return [];
    return graftsOf(yaml, deck, name, i, overlay, diagnostics);
  });
  return graft(yaml, grafts);
}

function graftsOf(
  yaml: ParsedYaml,
  deck: ParsedYaml,
  name: string,
  i: number,
  overlay: Readonly<Record<string, unknown>>,
  diagnostics: Diagnostic[],
): Graft[] {
  const resource: Path = ['resources', i];
  const schema: Path = [...resource, 'schema'];
  const path: Path = ['tables', name];
  const { fields, factdeck, ...others } = overlay;
  const own = (at: Path, from: Path, keys: unknown): Graft[] =>
    Object.keys(isRecord(keys) ? keys : {}).map((key) => ({
      at: [...at, key],
      from: deck,
      path: [...from, key],
    }));
  const plain = Object.keys(others).map((key): Graft => ({
    at: [...(schemaProperties.includes(key) ? schema : resource), key],
    from: deck,
    path: [...path, key],
  }));
  const described = valueAt(yaml.data, [...schema, 'fields']);
  const listed: readonly unknown[] = Array.isArray(described) ? described : [];
  const columns = listed.map((field) => String(valueAt(field, ['name'])));
  const ofFields = Object.entries(isRecord(fields) ? fields : {}).flatMap(([column, field], n) => {
    const known = columns.indexOf(column);
    if (known < 0 && columns.length > 0) {
      const args = { table: name, name: column, nearest: nearest(column, columns) };
      diagnostics.push(error('unknown-field', args, deck.locateKey([...path, 'fields', column])));
      return [];
    }
    const at = [...schema, 'fields', known < 0 ? n : known];
    const from = [...path, 'fields', column];
    const { factdeck: ours, ...rest } = isRecord(field) ? field : {};
    return [
      ...(known < 0 ? [{ at: [...at, 'name'], from: named(deck, from, column), path: [] }] : []),
      ...own(at, from, rest),
      ...own([...at, 'factdeck'], [...from, 'factdeck'], ours),
    ];
  });
  return [
    ...plain,
    ...own([...resource, 'factdeck'], [...path, 'factdeck'], factdeck),
    ...ofFields,
  ];
}

/** The key under which a field stands, as its name. */
function named(deck: ParsedYaml, key: Path, name: string): ParsedYaml {
  const place = deck.locateKey(key);
  return { ...deck, data: name, locate: () => place, locateKey: () => place };
}

function resourcesOf(yaml: ParsedYaml): readonly unknown[] {
  const found = valueAt(yaml.data, ['resources']);
  return Array.isArray(found) ? found : [];
}
