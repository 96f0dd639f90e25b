/** A text that is written back: the file says it, and all else stands as it stood. */
import { readFileSync } from 'node:fs';
import { Lexer, parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../src/model/is-record.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { writtenTexts } from '../../src/read/written-text.ts';

const deck = `title: A deck # why
slides:
  # the first
  - id: one
    title: Sales grew   # a remark
    points:
      - Plain
      - 'It''s single'
      - "Double \\u00e9"
      - { text: In braces, detail: more }
      - text: >-
          Folded over
          two lines
        detail: |   # kept
          Line one

          Line two
    notes: |-
      Hello
      there
  - id: two
    title: Last
`;
const parsed = parseYaml('deck.yaml', deck);

/** Paths of all texts of a value. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [[...path]];
  if (Array.isArray(value)) return value.flatMap((v, i) => pathsIn(v, [...path, i]));
  return isRecord(value) ? Object.entries(value).flatMap(([k, v]) => pathsIn(v, [...path, k])) : [];
}

function withAt(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  text: string,
): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((v, i): unknown => (i === key ? withAt(v, rest, text) : v));
  if (!isRecord(value)) throw new Error(String(key));
  return { ...value, [key]: withAt(value[key], rest, text) };
}

function remarksOf(yaml: string): string[] {
  return [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));
}

const texts = [
  'Plain words',
  'A: colon',
  '{{makers.north.revenue}} # no remark',
  'It\'s “quoted” "twice"',
  '- a dash',
  'null',
  '12',
  'two\nlines',
  'an empty line\n\nbetween',
  '  led by blanks',
  'ends with one ',
  'ends with a line\n',
  '日本語の文：見出し',
  '',
];

describe.each(pathsIn(parsed.data).map((path) => [path.join('.'), path] as const))(
  '%s',
  (_, path) => {
    it.each(texts)('as %j', (text) => {
      const written = writtenTexts(deck)(parsed.locate(path))?.with(text);
      if (written === undefined) throw new Error('not written');
      expect(parse(written)).toEqual(withAt(parse(deck), path, text));
      // A remark may come to stand in front of a text that it stood behind, never go.
      expect(remarksOf(written).sort()).toEqual(remarksOf(deck).sort());
    });
  },
);

it('changes no line but those of the text', () => {
  const at = parsed.locate(['slides', 0, 'title']);
  expect(writtenTexts(deck)(at)?.with('Sales fell')).toBe(deck.replace('Sales grew', 'Sales fell'));
  const notes = parsed.locate(['slides', 0, 'notes']);
  expect(writtenTexts(deck)(notes)?.with('Hello\nyou')).toBe(
    deck.replace('      there', '      you'),
  );
});

it('keeps the line ends of the file', () => {
  const yaml = deck.replaceAll('\n', '\r\n');
  const at = parseYaml('deck.yaml', yaml).locate(['slides', 0, 'notes']);
  const written = writtenTexts(yaml)(at)?.with('One\nTwo\nThree') ?? '';
  expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  expect(written).toContain('      Three\r\n');
});

it('finds no text where none begins, nor in a key', () => {
  const at = writtenTexts(deck);
  expect(at({ line: 1, column: 1 })).toBeUndefined();
  expect(at({ line: 5, column: 13 })).toBeUndefined();
  expect(at({ line: 99, column: 1 })).toBeUndefined();
});

it.each(['japanese-llm', 'quarterly-review', 'strommix'])(
  'writes each text of %s as it is, and the file is the same to the letter or means the same',
  (name) => {
    const yaml = readFileSync(new URL(`../../data/${name}/deck.yaml`, import.meta.url), 'utf8');
    const own = parseYaml('deck.yaml', yaml);
    const at = writtenTexts(yaml);
    // Ten of them, over the whole file: each is read again as a whole.
    const paths = pathsIn(own.data);
    const some = paths.filter((_, i) => i % Math.ceil(paths.length / 10) === 0);
    for (const path of some) {
      const found = at(own.locate(path));
      if (!found) throw new Error(path.join('.'));
      const written = found.with(found.value) ?? '';
      expect(parse(written)).toEqual(own.data);
      expect(remarksOf(written)).toEqual(remarksOf(yaml));
    }
  },
);
