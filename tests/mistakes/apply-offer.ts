/** A message and the text that it offers → the deck's files with that text typed where the message says. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../src/diagnostics/words.ts';
import type { Files } from './diagnose.ts';

export interface Offer {
  readonly diagnostic: Diagnostic;
  /** As it stands in the message. */
  readonly text: string;
  /** What the cell would then say, where the message tells it. */
  readonly gives?: string;
}

/** Every text that a message gives to be typed as it stands. */
export function offersOf(diagnostic: Diagnostic): readonly Offer[] {
  const { mended, choices = [] } = wordsOf(diagnostic, 'en');
  const { args } = diagnostic;
  const near = 'nearest' in args ? args.nearest.slice(0, 1) : [];
  const single = [mended, 'date' in args ? args.date : undefined, ...near];
  return [
    ...single.flatMap((text) => (text === undefined ? [] : [{ diagnostic, text }])),
    ...choices.map(({ write, gives }) => ({ diagnostic, text: write, gives })),
  ];
}

/** `undefined`: it is not known where such a text goes. */
export function applyOffer(files: Files, { diagnostic, text }: Offer): Files | undefined {
  const { code, at, args } = diagnostic;
  if (!at) return undefined;
  const file = at.file.replace('kettles/', '');
  const before = textOf(files, file);
  const change = (after: string): Files => ({ ...files, [file]: new TextEncoder().encode(after) });
  switch (code) {
    case 'yaml-trap':
    case 'text-as-other':
      return change(withLine(before, at.line, text));
    case 'slide-id-missing':
      return change(
        withSpan(before, { ...at, endLine: at.line, endColumn: at.column }, `${text}\n    `),
      );
    // Keys of the resource, whose place or path is underlined.
    case 'encoding-assumed':
    case 'schema-missing': {
      const under = (line: string): string => `\n    ${line}`;
      const lines = before.split('\n');
      lines[at.line - 1] = (lines[at.line - 1] ?? '') + text.split('\n').map(under).join('');
      return change(lines.join('\n'));
    }
    case 'slide-id-malformed':
      return change(withSpan(before, at, text.replace('id: ', '')));
    case 'unit-with-scale':
      return change(before.replace(`quantity: ${args.found}`, text));
    case 'claim-fails':
    case 'statement-changed': {
      const line = before.split('\n').findIndex((l) => l.trim().startsWith(`${args.words}:`));
      const claimed = withLine(before, line + 1, text);
      return change(claimed.replace(` ${args.words} `, ` ${args.wording} `));
    }
    case 'head-says-otherwise':
      return withKey(files, args.field, text);
    case 'cell-quantity':
    case 'cell-moment':
    case 'cell-type':
      return /^(?:written|quantity|moment|missingValues|decimalChar): /.test(text)
        ? withKey(files, args.field, text)
        : change(withSpan(before, at, text));
    // The name that is wrong is underlined, or stands in what is.
    default:
      return change(withName(before, at, args, text));
  }
}

type Place = NonNullable<Diagnostic['at']>;

function withLine(text: string, line: number, mended: string): string {
  const lines = text.split('\n');
  const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  lines[line - 1] = /^\s/.test(mended) ? mended : indent + mended;
  return lines.join('\n');
}

function withSpan(text: string, place: Place, mended: string): string {
  const lines = text.split('\n');
  const line = lines[place.line - 1] ?? '';
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  lines[place.line - 1] = line.slice(0, place.column - 1) + mended + line.slice(end);
  return lines.join('\n');
}

function withName(text: string, place: Place, args: Diagnostic['args'], mended: string): string {
  const line = text.split('\n')[place.line - 1] ?? '';
  const wrong = 'name' in args ? args.name : 'key' in args ? args.key : undefined;
  const spanned = line.slice(place.column - 1, place.endColumn - 1);
  if (wrong === undefined || spanned === wrong) return withSpan(text, place, mended);
  return withLine(text, place.line, line.replace(new RegExp(`\\b${wrong}\\b`), mended).trimStart());
}

/** A key of the field, or of what is ours under it. */
function withKey(files: Files, field: string, text: string): Files {
  const document = parseDocument(textOf(files, 'datapackage.yaml'));
  const key = parseDocument(`{ ${text} }`).toJS() as Readonly<Record<string, unknown>>;
  const fields = document.getIn(['resources', 0, 'schema', 'fields']);
  const items: unknown[] =
    fields !== null &&
    typeof fields === 'object' &&
    'items' in fields &&
    Array.isArray(fields.items)
      ? fields.items
      : [];
  const map = items.find((item): item is YAMLMap => isMap(item) && item.get('name') === field);
  for (const [name, value] of Object.entries(key)) {
    const path = standardKeys.includes(name) ? [name] : ['factdeck', name];
    map?.setIn(path, document.createNode(value));
  }
  return { ...files, 'datapackage.yaml': new TextEncoder().encode(document.toString()) };
}

const standardKeys: readonly string[] = ['missingValues', 'decimalChar', 'groupChar'];

function textOf(files: Files, file: string): string {
  return new TextDecoder().decode(files[file]);
}
