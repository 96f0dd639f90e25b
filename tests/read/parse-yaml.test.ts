import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/read/parse-yaml.ts';

/** Each text holds the word `HERE` in a value; its place must be where it stands in the source. */
const styles: [string, string][] = [
  ['plain', 'a: some HERE text\n'],
  ['plain, folded', 'a: some\n  more HERE text\nb: 1\n'],
  ['plain, folded over a blank line', 'a: some\n\n  more HERE text\n'],
  ['plain in a flow map', 'x: { a: some HERE text, b: 2 }\n'],
  ['single quotes', "a: 'it''s HERE'\n"],
  ['single quotes over lines', "a: 'it''s\n  over HERE'\n"],
  ['double quotes', 'a: "tab\\t, \\u3042 and \\"quotes\\" HERE"\n'],
  ['double quotes over lines', 'a: "one\n  two HERE"\n'],
  ['double quotes joined by a backslash', 'a: "one\\\n  two HERE"\n'],
  ['double quotes with an astral character', 'a: "\\U0001F600 HERE"\n'],
  ['literal', 'a: |\n  one\n  two HERE\n'],
  ['literal, stripped', 'a: |-\n  one\n\n  two HERE\nb: 1\n'],
  ['literal, kept', 'a: |+\n  HERE\n\n'],
  ['literal with an indented line', 'a: |\n  one\n    two HERE\n'],
  ['literal with an indentation indicator', 'a: |2\n    HERE\n  x\n'],
  ['folded', 'a: >\n  one\n  two HERE\n'],
  ['folded over a blank line', 'a: >-\n  one\n  two\n\n  three HERE\n'],
  ['folded with an indented line', 'a: >\n  one\n    two\n  three HERE\n'],
  ['Japanese', 'a: 公表値では HERE が最大\n'],
  ['Japanese in a block', 'a: |-\n  公表値では\n  最大の HERE\n'],
  ['with CRLF', 'a: |\r\n  one\r\n  two HERE\r\n'],
  ['JSON', '{ "a": "some \\"HERE\\"" }'],
];

function textAt(data: unknown): { path: string[]; text: string } {
  if (typeof data !== 'object' || data === null) throw new Error('no map');
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    if (typeof value === 'string' && value.includes('HERE')) return { path: [key], text: value };
    if (typeof value === 'object' && value !== null) {
      const inner = textAt(value);
      return { path: [key, ...inner.path], text: inner.text };
    }
  }
  throw new Error('no HERE');
}

describe('the place of a part of a text', () => {
  it.each(styles)('%s', (_, source) => {
    const yaml = parseYaml('deck.yaml', source);
    expect(yaml.diagnostics).toEqual([]);
    const { path, text } = textAt(yaml.data);
    const from = text.indexOf('HERE');
    const place = yaml.locate(path, from, from + 4);
    const line = source.split(/\r?\n/)[place.line - 1] ?? '';
    expect(line.slice(place.column - 1, place.endColumn - 1)).toBe('HERE');
  });

  it('is the nearest parent where a path leads nowhere, and the key where a key is asked for', () => {
    const yaml = parseYaml('deck.yaml', 'a:\n  b: 1\n  long: 2\n');
    expect(yaml.locate(['a', 'nothing'])).toMatchObject({ line: 2, column: 3 });
    expect(yaml.locateKey(['a', 'long'])).toMatchObject({ line: 3, column: 3, endColumn: 7 });
  });
});

describe('traps', () => {
  it.each([
    ['a key of the deck', 'measures：\n  a: { max: b.c }\n', 1, 'measures: '],
    ['a key before braces', 'because：{ x: y }\n', 1, 'because: { x: y }'],
    ['a key behind others', 'slides:\n  - id: a\n    charts：[x]\n', 3, '    charts: [x]'],
    ['a key in a list', 'slides:\n  - id：a\n    title: b\n', 2, '  - id: a'],
    ['no blank', 'id: a\nhandout:Read on.\n', 2, 'handout: Read on.'],
    ['no blank in a list of maps', 'x: [{a: 1}, {b:2}]\n', 1, 'x: [{a: 1}, {b: 2}]'],
    ['a binding in a list', '- {{a.b.c}} first\n- b\n', 1, "- '{{a.b.c}} first'"],
    ['a binding that is all', 'x:\n  y: {{a.b.c}}\n', 2, "  y: '{{a.b.c}}'"],
    ['a link', 'points:\n  - [a](https://b.org) c\n', 2, "  - '[a](https://b.org) c'"],
    ['a number behind a blank', 'callout: Rank #1 in it\n', 1, "callout: 'Rank #1 in it'"],
    ['line ends of Windows', 'title：x\r\nid: y\r\n', 1, 'title: x'],
  ])('%s is told with the mended line', (_, source, line, mended) => {
    const [first] = parseYaml('deck.yaml', source).diagnostics;
    expect(first).toMatchObject({ code: 'yaml-trap', args: { mended }, at: { line } });
  });

  it.each([
    ['Costs: a view', "'Costs: a view'"],
    ['"We" and they', '\'"We" and they\''],
    ["'Germany's share'", "'Germany''s share'"],
    ['%-points by state', "'%-points by state'"],
    ['@home', "'@home'"],
    ['`code` in it', "'`code` in it'"],
    ['& more', "'& more'"],
    ['> 50 % of all', "'> 50 % of all'"],
    ['- 3 % less', "'- 3 % less'"],
    ['[Draft] Figures', "'[Draft] Figures'"],
    ['„Zitat“: die Lage  ', "'„Zitat“: die Lage'  "],
  ])('a text without the quotes that it needs: %s', (text, quoted) => {
    const source = `id: a\r\nslides:\r\n  - title: ${text}\r\n    notes: Well: so\r\n`;
    expect(parseYaml('deck.yaml', source).diagnostics).toMatchObject([
      { code: 'yaml-trap', args: { mended: `  - title: ${quoted}` }, at: { line: 3, column: 12 } },
      { code: 'yaml-trap', args: { mended: "    notes: 'Well: so'" }, at: { line: 4, column: 12 } },
    ]);
  });

  it.each([
    ['a line that lacks its end', 'chart: preset: bars\n'],
    ['a brace that is not closed', 'chart: { preset: bars\nid: a\n'],
    ['a bracket that is not closed', 'points: [a, b\nid: a\n'],
    ['a text of several lines that begins too early', 'notes: | One\n  two\n'],
    ['a line that is not indented as it should be', 'slides:\n  - id: a\n   title: b\n'],
    ['a key of nobody', 'umsatz: a: b\n'],
  ])('%s may be meant otherwise: no quotes are offered', (_, source) => {
    const { diagnostics } = parseYaml('deck.yaml', source);
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it.each([
    [
      'a list of names that begin like keys',
      'points:\n  - rinna：オープンソース\n  - API：従量課金\n',
    ],
    ['text in a block', 'notes: |\n  title：x\n  {{a.b.c}} first\n  # not a comment\n'],
    ['a binding inside a text', "title: 'x {{a.b.c}}'\n"],
    ['a word that is no key', 'x: API：従量課金\n'],
    ['a key inside a sentence', 'x: この title：y は題名\n'],
    ['an address as an item', '- https://example.org\n- path:/a/b\n'],
    ['a comment of its own', 'title: Kettles # the short one\n'],
    ['an address', 'path: https://example.org/a.csv\n'],
    ['quotes over lines', 'title: "one\n  {{a.b.c}} two"\n'],
    ['a time', 'title: At 12:30 we met\n'],
    ['flow maps', 'x: { a: 1, b: "y:z", c: https://example.org }\n'],
  ])('%s is none', (_, source) => {
    expect(parseYaml('deck.yaml', source).diagnostics).toEqual([]);
  });
});
