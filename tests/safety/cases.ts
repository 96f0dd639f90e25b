/** Bad inputs by name: which files of the good deck are replaced, and what is told, as `code file:line:column`; '' where the deck passes. */
import { good } from './strangers.ts';

export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The first problem that is told. */
  readonly told: string;
}

const deck = (from: string, to: string) => ({
  'deck.yaml': (good['deck.yaml'] ?? '').replace(from, () => to),
});
const descriptor = (from: string, to: string) => ({
  'datapackage.yaml': (good['datapackage.yaml'] ?? '').replace(from, () => to),
});
const table = (text: string | Uint8Array) => ({ 'makers.csv': text });
const rows = good['makers.csv'] ?? '';
const cell = (revenue: string) => table(rows.replace('$30 m', () => `"${revenue}"`));
const key = (text: string) => table(rows.replace('south,', () => `${text},`));
const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));
const bomb = Array.from(
  { length: 9 },
  (_, i) =>
    `a${String(i)}: &a${String(i)} [${Array(9)
      .fill(i === 0 ? 'x' : `*a${String(i - 1)}`)
      .join(', ')}]`,
).join('\n');
const image = (file: string) =>
  deck(
    'chart: { preset: bars, table: makers, x: revenue, y: name }',
    `image: { file: '${file}', alt: x }`,
  );
const path = (file: string) => descriptor('path: makers.csv', `path: '${file}'`);
const own = (spec: unknown) => ({
  ...deck(
    'chart: { preset: bars, table: makers, x: revenue, y: name }',
    'chart: { file: own.json }',
  ),
  'own.json': JSON.stringify(spec),
});
const bars = {
  data: { name: 'makers' },
  mark: 'bar',
  encoding: {
    x: { field: 'revenue', type: 'quantitative' },
    y: { field: 'name', type: 'nominal' },
  },
};
const from = (url: string) => own({ ...bars, data: { url } });
const calculated = (calculate: string) => own({ ...bars, transform: [{ calculate, as: 'z' }] });
const signal = (expr: string) => own({ ...bars, params: [{ name: 'p', expr }] });

type Told = readonly [name: string, files: Case['files'], told: string];

const all: readonly Told[] = [
  // ---- data ----
  [
    'an alias bomb of nine levels',
    descriptor('name: kettles', `name: kettles\n${bomb}`),
    'over-limit datapackage.yaml:3:10',
  ],
  ['ten kilobytes of brackets', { 'deck.yaml': '['.repeat(10_000) }, 'yaml-syntax deck.yaml:1:761'],
  [
    'a key twice',
    deck('title: Kettles', 'title: Kettles\ntitle: Pots'),
    'yaml-duplicate-key deck.yaml:2:1',
  ],
  [
    'a merge with __proto__',
    deck('title: Kettles', 'title: Kettles\n<<: { __proto__: { isAdmin: true } }'),
    'key-refused deck.yaml:2:1',
  ],
  [
    'the key __proto__',
    deck('title: Kettles', 'title: Kettles\n__proto__: { a: 1 }'),
    'key-refused deck.yaml:2:1',
  ],
  [
    'the key constructor',
    deck('title: Kettles', 'title: Kettles\nconstructor: 1'),
    'key-refused deck.yaml:2:1',
  ],
  [
    'the key toString',
    deck('title: Kettles', 'title: Kettles\ntoString: 1'),
    'unknown-key deck.yaml:2:1',
  ],
  [
    'the key length',
    deck('title: Kettles', 'title: Kettles\nlength: 1'),
    'unknown-key deck.yaml:2:1',
  ],
  ['the head __proto__', table(rows.replace('stage', '__proto__')), 'key-refused makers.csv:1:25'],
  [
    'the head constructor',
    table(rows.replace('stage', 'constructor')),
    'key-refused makers.csv:1:25',
  ],
  [
    'the head toString',
    table(rows.replace('stage', 'toString')),
    'csv-header-unknown makers.csv:1:25',
  ],
  ['the head length', table(rows.replace('stage', 'length')), 'csv-header-unknown makers.csv:1:25'],
  [
    'the head __proto__ twice',
    table(rows.replace('founded,stage', '__proto__,__proto__')),
    'key-refused makers.csv:1:17',
  ],
  ['the row key __proto__', key('__proto__'), ''],
  ['the row key constructor', key('constructor'), ''],
  [
    'a field called __proto__',
    descriptor('name: stage', 'name: __proto__'),
    'csv-header-unknown makers.csv:1:25',
  ],
  [
    'a table called constructor',
    descriptor('  - name: makers', '  - name: constructor'),
    'unknown-table evidence.csv:2:1',
  ],
  [
    '!!js/function',
    deck('title: Kettles', "title: !!js/function 'function () {}'"),
    'yaml-tag deck.yaml:1:22',
  ],
  ['an unknown tag', deck('title: Kettles', 'title: !secret Kettles'), 'yaml-tag deck.yaml:1:16'],
  ['!!binary', deck('title: Kettles', 'title: !!binary aGk='), 'yaml-tag deck.yaml:1:17'],
  [
    'two documents',
    { 'deck.yaml': `${good['deck.yaml'] ?? ''}---\ntitle: x\n` },
    'yaml-documents deck.yaml:11:1',
  ],
  [
    '---js front matter',
    { 'deck.yaml': `---js\n{ title: process.exit(1) }\n---\n${good['deck.yaml'] ?? ''}` },
    'yaml-documents deck.yaml:3:1',
  ],
  ['a byte-order mark', table(`\uFEFF${rows}`), ''],
  ['CRLF', table(rows.replaceAll('\n', '\r\n')), ''],
  ['CR alone', table(rows.replaceAll('\n', '\r')), 'cr-line-ends makers.csv:1:1'],
  ['UTF-16', table(bytes(`\uFEFF${rows}`, 'utf16le')), ''],
  [
    'Shift_JIS',
    table(
      new Uint8Array([
        ...bytes('id,name,revenue,founded,stage\nnorth,', 'latin1'),
        0x93,
        0xfa,
        0x96,
        0x7b,
      ]),
    ),
    'encoding-unclear datapackage.yaml:6:11',
  ],
  [
    'bytes of no encoding',
    table(new Uint8Array([...bytes(rows, 'utf8'), 0xff, 0x80, 0xfe])),
    'encoding-unclear datapackage.yaml:6:11',
  ],
  [
    'a packed table',
    table(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])),
    'file-packed makers.csv:1:1',
  ],
  [
    'a table in JSON as deep as a well',
    { ...path('makers.json'), 'makers.json': `[${'['.repeat(200)}${']'.repeat(200)}]` },
    'over-limit makers.json:1:1',
  ],
  [
    'a table in JSON with the column __proto__',
    { ...path('makers.json'), 'makers.json': '[{ "id": "a", "__proto__": "b" }]' },
    'key-refused makers.json:1:2',
  ],
  [
    'a schema outside of the folder',
    descriptor('path: makers.csv', "path: makers.csv\n    dialect: '../../secret.json'"),
    'file-outside datapackage.yaml:7:14',
  ],
  ['NUL', table(rows.replace('Southgate', 'South\0gate')), 'nul-character makers.csv:3:1'],
  ['an empty table', table(''), 'file-empty makers.csv:1:1'],
  ['blanks and line ends only', table(' \n\n'), 'file-empty makers.csv:1:1'],
  ['a head only', table('id,name,revenue,founded,stage\n'), 'csv-no-rows makers.csv:1:1'],
  ['a row too short', table(rows.replace(',trial', '')), 'csv-ragged makers.csv:3:1'],
  ['a row too long', table(rows.replace(',trial', ',trial,1')), 'csv-ragged makers.csv:3:1'],
  [
    'a quote never closed',
    table(rows.replace('Southgate', '"Southgate')),
    'csv-quote makers.csv:3:1',
  ],
  [
    'a quote within a word',
    table(rows.replace('Southgate', 'South"gate')),
    'csv-quote makers.csv:3:1',
  ],
  ['a head twice', table(rows.replace('stage', 'name')), 'csv-header-twice makers.csv:1:25'],
  ['a blank head', table(rows.replace('stage', '')), 'csv-header-blank makers.csv:1:25'],
  ['a million rows', table(`id\n${'1\n'.repeat(1_000_000)}`), 'over-limit makers.csv:1:1'],
  ['a row of ten thousand blanks', table(`${rows}${','.repeat(10_000)}\n`), ''],
  ['ten thousand heads', table(`id${',x'.repeat(10_000)}\n`), 'over-limit makers.csv:1:2002'],
  [
    'fifty megabytes in a cell',
    table(rows.replace('Southgate', 'x'.repeat(50_000_001))),
    'over-limit makers.csv:1:1',
  ],
  ['1,234.5', cell('$1,234.5'), ''],
  ['1.234,5', cell('$1.234,5'), 'cell-quantity makers.csv:2:17'],
  ['１２３', cell('$１２３'), ''],
  ['(12)', cell('($12)'), 'cell-quantity makers.csv:2:17'],
  ['12%', cell('12%'), 'cell-quantity makers.csv:2:17'],
  ['a true minus', cell('−$5'), 'cell-quantity makers.csv:2:17'],
  ['1e309', cell('$1e309'), 'cell-quantity makers.csv:2:17'],
  ['NaN', cell('NaN'), 'cell-quantity makers.csv:2:17'],
  ['Infinity', cell('Infinity'), 'cell-quantity makers.csv:2:17'],
  ['-0', cell('-$0'), ''],
  ['2^53 + 1', cell('$9007199254740993'), ''],
  ['a blank figure', cell(''), 'cell-blank makers.csv:2:17'],
  ['0', cell('$0'), ''],
  ['a dash', cell('-'), 'cell-quantity makers.csv:2:17'],
  ['n/a', cell('n/a'), ''],
  ['not disclosed', cell('undisclosed'), ''],
  ['low above high', cell('$9..$3'), 'cell-quantity makers.csv:2:17'],
  ['a wrong unit', cell('30 people'), 'cell-quantity makers.csv:2:17'],
  ['no unit', cell('30'), 'cell-quantity makers.csv:2:17'],
  [
    'a key in another form of Unicode',
    table(rows.replace('north,', 'caf\u00e9,').replace('south,', 'cafe\u0301,')),
    'key-twins makers.csv:3:1',
  ],
  ['a key with a space behind', key('north '), 'key-twice makers.csv:3:1'],
  ...['\u200b', '\u00ad', '\u2060', '\u3164', '\u115f', '\u180e', '\ufe0f'].map((hidden): Told => [
    `a key with U+${hidden.codePointAt(0)?.toString(16) ?? ''}, which nobody sees`,
    key(`nor${hidden}th`),
    'key-twins makers.csv:3:1',
  ]),
  ['a key with a letter of another script', key('n\u043erth'), 'key-twins makers.csv:3:1'],
  ['a key twice in a table', key('north'), 'key-twice makers.csv:3:1'],
  ['the key 007', deck('makers.north.name', 'makers.007.name'), 'unknown-row deck.yaml:8:33'],
  // ---- injection ----
  [
    'a javascript: link',
    deck('The speaker knows more.', "'[x](javascript:alert(1))'"),
    'link-refused deck.yaml:10:17',
  ],
  [
    'a JaVaScRiPt: link with a tab',
    deck('The speaker knows more.', '"[x](JaVa\\tScRiPt:alert(1))"'),
    'number-of-others deck.yaml:10:36',
  ],
  [
    'a data: link',
    deck('The speaker knows more.', "'[x](data:text/html,<script>alert(1)</script>)'"),
    'link-refused deck.yaml:10:17',
  ],
  [
    'a link to a file',
    deck('The speaker knows more.', "'[x](file:///etc/passwd)'"),
    'link-refused deck.yaml:10:17',
  ],
  [
    'a block in a text',
    deck('The speaker knows more.', "'{{#each this}}x{{/each}}'"),
    'binding-malformed deck.yaml:10:13',
  ],
  [
    'a triple mustache in a text',
    deck('The speaker knows more.', "'{{{makers.north.name}}}'"),
    'binding-malformed deck.yaml:10:13',
  ],
  [
    'constructor in a text',
    deck('The speaker knows more.', "'{{constructor}}'"),
    'unknown-measure deck.yaml:10:13',
  ],
  ['markup in a cell', table(rows.replace('Southgate', '<img src=x onerror=alert(1)>')), ''],
  ['mustaches in a cell', table(rows.replace('Southgate', '{{{x}}} {{> x}} {{constructor}}')), ''],
  [
    'a spec in a cell',
    table(rows.replace('Southgate', '"""}],""transform"":[{""calculate"":""1""}]"')),
    '',
  ],
  ['a formula in a cell', table(rows.replace('Southgate', '"=HYPERLINK(""http://x"")"')), ''],
  ['a calculation that scales', calculated("scale('x', 1)"), 'untraced-figure own.json:1:150'],
  ['a signal on event.view', signal('event.view'), 'spec-unsafe own.json:1:147'],
  ['lassoAppend', signal('lassoAppend([], 1, 2)'), 'spec-unsafe own.json:1:147'],
  ['vlSelectionTuples', signal('vlSelectionTuples([{}], {})'), 'spec-unsafe own.json:1:147'],
  ['toString called', signal('datum.toString()'), 'spec-unsafe own.json:1:147'],
  ['setdata', signal("setdata('makers', [])"), 'spec-unsafe own.json:1:147'],
  [
    'a loop of signals',
    own({
      ...bars,
      params: [
        { name: 'a', expr: 'b + 1' },
        { name: 'b', expr: 'a + 1' },
      ],
    }),
    'spec-unsafe own.json:1:147',
  ],
  [
    'figures of its own',
    own({ ...bars, data: { values: [{ revenue: 1, name: 'x' }] } }),
    'untraced-figure own.json:1:9',
  ],
  [
    'an href from data',
    own({ ...bars, encoding: { ...bars.encoding, href: { field: 'name' } } }),
    'spec-unsafe own.json:1:143',
  ],
  [
    'an image from data',
    own({ ...bars, mark: 'image', encoding: { ...bars.encoding, url: { field: 'name' } } }),
    'spec-unsafe own.json:1:34',
  ],
  // ---- files and network ----
  ['the image ../../etc/passwd', image('../../etc/passwd'), 'file-outside deck.yaml:9:20'],
  ['the image /etc/passwd', image('/etc/passwd'), 'file-outside deck.yaml:9:20'],
  ['the image FILE:///etc/passwd', image('FILE:///etc/passwd'), 'file-missing deck.yaml:9:20'],
  [
    'the image %2e%2e/%2e%2e/etc/passwd',
    image('%2e%2e/%2e%2e/etc/passwd'),
    'file-missing deck.yaml:9:20',
  ],
  ['the image \\\\host\\x.png', image('\\\\host\\x.png'), 'file-outside deck.yaml:9:20'],
  ['the image C:/x.png', image('C:/x.png'), 'file-outside deck.yaml:9:20'],
  [
    'the image https://x.example/x.png',
    image('https://x.example/x.png'),
    'file-missing deck.yaml:9:20',
  ],
  ['the image a/../../../x.png', image('a/../../../x.png'), 'file-outside deck.yaml:9:20'],
  ['the image .', image('.'), 'file-missing deck.yaml:9:20'],
  ['the image ', image(''), 'wrong-value deck.yaml:9:20'],
  ['the table ../../etc/passwd', path('../../etc/passwd'), 'resource-skipped datapackage.yaml:5:5'],
  ['the table /etc/passwd', path('/etc/passwd'), 'resource-skipped datapackage.yaml:5:5'],
  [
    'the table http://169.254.169.254/',
    path('http://169.254.169.254/'),
    'resource-skipped datapackage.yaml:5:5',
  ],
  ['the table \\\\host\\x.csv', path('\\\\host\\x.csv'), 'file-outside datapackage.yaml:6:11'],
  [
    'data from http://169.254.169.254/',
    from('http://169.254.169.254/'),
    'spec-unsafe own.json:1:9',
  ],
  ['data from http://127.0.0.1/', from('http://127.0.0.1/'), 'spec-unsafe own.json:1:9'],
  ['data from http://[::1]/', from('http://[::1]/'), 'spec-unsafe own.json:1:9'],
  ['data from http://2130706433/', from('http://2130706433/'), 'spec-unsafe own.json:1:9'],
  [
    'data from http://[64:ff9b::7f00:1]/',
    from('http://[64:ff9b::7f00:1]/'),
    'spec-unsafe own.json:1:9',
  ],
  ['data from file:///etc/passwd', from('file:///etc/passwd'), 'spec-unsafe own.json:1:9'],
  ['data from ../x.csv', from('../x.csv'), 'spec-unsafe own.json:1:9'],
  [
    'a picture that is a page',
    { ...image('x.png'), 'x.png': '<html><script>alert(1)</script></html>' },
    'image-unreadable deck.yaml:9:20',
  ],
  [
    'a picture cut short',
    { ...image('x.png'), 'x.png': new Uint8Array([0x89, 0x50]) },
    'image-unreadable deck.yaml:9:20',
  ],
  [
    'a picture of 30,000 by 30,000',
    {
      ...image('x.png'),
      'x.png': new Uint8Array([
        0x89,
        ...Buffer.from('PNG\r\n\x1a\n\0\0\0\rIHDR\0\0u0\0\0u0........'),
      ]),
    },
    'over-limit deck.yaml:9:20',
  ],
  [
    'an SVG of a million elements',
    { ...image('x.svg'), 'x.svg': `<svg>${'<g/>'.repeat(1_000_000)}</svg>` },
    'over-limit deck.yaml:9:20',
  ],
  // ---- twenty and more that the list forgot ----
  [
    'a pattern that never comes to an end',
    {
      ...descriptor(
        'name: name, type: string',
        "name: name, type: string, constraints: { pattern: '([A-Za-z]+)+$' }",
      ),
      ...table(rows.replace('Southgate', `${'a'.repeat(40)}!`)),
    },
    'cell-constraint makers.csv:3:7',
  ],
  [
    'a pattern that is none',
    descriptor(
      'name: name, type: string',
      "name: name, type: string, constraints: { pattern: '(' }",
    ),
    '',
  ],
  [
    'a delimiter that is the quote',
    descriptor('path: makers.csv', "path: makers.csv\n    dialect: { delimiter: '\"' }"),
    'csv-header-unknown makers.csv:1:1',
  ],
  [
    'a delimiter that ends the line',
    descriptor('path: makers.csv', 'path: makers.csv\n    dialect: { delimiter: "\\n" }'),
    'csv-header-unknown makers.csv:1:1',
  ],
  [
    'a quote of two characters',
    descriptor('path: makers.csv', "path: makers.csv\n    dialect: { quoteChar: 'ab' }"),
    'wrong-value datapackage.yaml:7:27',
  ],
  [
    'a figure of fifty thousand digits',
    cell(`$${'9'.repeat(50_000)}`),
    'cell-quantity makers.csv:2:17',
  ],
  ['an exponent of a million', cell('$1e1000000'), 'cell-quantity makers.csv:2:17'],
  ['a figure with many decimals', cell(`$0.${'1'.repeat(300)}`), 'cell-quantity makers.csv:2:17'],
  ['the month 13', table(rows.replace('2019-04', '2019-13')), 'cell-moment makers.csv:2:23'],
  ['the year 999999', table(rows.replace('2019-04', '999999')), 'cell-moment makers.csv:2:23'],
  [
    'the 30th of February',
    table(rows.replace('2019-04', '2019-02-30')),
    'cell-moment makers.csv:2:23',
  ],
  [
    'a foreign key into itself',
    descriptor(
      '      primaryKey: id',
      '      primaryKey: id\n      foreignKeys: [{ fields: id, reference: { resource: makers, fields: id } }]',
    ),
    '',
  ],
  [
    'a foreign key into nowhere',
    descriptor(
      '      primaryKey: id',
      '      primaryKey: id\n      foreignKeys: [{ fields: id, reference: { resource: pots, fields: id } }]',
    ),
    'unknown-table datapackage.yaml:10:21',
  ],
  [
    'a primary key that is no field',
    descriptor('primaryKey: id', 'primaryKey: nothing'),
    'unknown-field datapackage.yaml:9:19',
  ],
  ['a field twice', descriptor('name: stage', 'name: name'), 'field-twice datapackage.yaml:15:19'],
  [
    'two tables of one name',
    descriptor(
      'resources:',
      'resources:\n  - { name: makers, path: makers.csv, schema: { fields: [{ name: id, type: string }] } }',
    ),
    'yaml-duplicate-key datapackage.yaml:6:11',
  ],
  [
    'a measure of itself',
    deck('slides:', 'measures: { a: { ratio: [a, a] } }\nslides:'),
    'measure-circle deck.yaml:4:16',
  ],
  [
    'a ring of measures',
    deck('slides:', 'measures: { a: { sum: [b] }, b: { sum: [a] } }\nslides:'),
    'measure-circle deck.yaml:4:16',
  ],
  [
    'slides that list deck.yaml',
    deck('slides:', 'slides:\n  - deck.yaml'),
    'wrong-type deck.yaml:1:1',
  ],
  [
    'slides that list a table',
    deck('slides:', 'slides:\n  - makers.csv'),
    'wrong-type makers.csv:1:1',
  ],
  ['a literal that is a pattern', deck('slides:', "literals: ['((a|a)*)*$x']\nslides:"), ''],
  ['a name that is a pattern', table(rows.replace('Southgate', '(a+)+$ C++ [x]* \\d')), ''],
  ['a name of one letter', table(rows.replace('Southgate', 'e')), ''],
  [
    // It stands in each footer.
    'a title of a hundred thousand letters',
    deck('title: Kettles', `title: ${'K'.repeat(100_000)}`),
    'slide-overflow deck.yaml:5:9',
  ],
  ['a language that is none', deck('language: en', 'language: tlh'), 'not-one-of deck.yaml:2:11'],
  ['an edition in the year 9999', deck('edition: 2026-01', 'edition: 9999-12'), ''],
  [
    'a name that turns the line',
    table(rows.replace('Southgate', 'South\u202egate')),
    'hidden-character makers.csv:3:12',
  ],
  ...['\u200e', '\u200f', '\u061c'].map((mark): Told => [
    `a name with U+${mark.codePointAt(0)?.toString(16) ?? ''}, which turns what follows`,
    table(rows.replace('Southgate', `South${mark}gate`)),
    'hidden-character makers.csv:3:12',
  ]),
  [
    'a name that clears the screen',
    table(rows.replace('Southgate', '\u001b[2J')),
    'hidden-character makers.csv:3:7',
  ],
  [
    'a name in tags nobody sees',
    table(rows.replace('Southgate', 'South\u{e0041}\u{e0042}')),
    'hidden-character makers.csv:3:12',
  ],
  ['a name of a right-to-left script', table(rows.replace('Southgate', 'غلاية')), ''],
  [
    'limits that are no numbers',
    deck('slides:', 'limits: { rows: many }\nslides:'),
    'wrong-type deck.yaml:4:17',
  ],
  [
    'a limit of zero',
    deck('slides:', 'limits: { rows: 0 }\nslides:'),
    'wrong-value deck.yaml:4:17',
  ],
  [
    'a limit without end',
    deck('slides:', 'limits: { rows: .inf }\nslides:'),
    'wrong-type deck.yaml:4:17',
  ],
  ['an id that leads out', deck('id: sizes', "id: '../../x'"), 'slide-id-malformed deck.yaml:7:9'],
  ['an id of a device', deck('id: sizes', 'id: con'), 'slide-id-malformed deck.yaml:7:9'],
  [
    'JSON with a comment',
    { 'datapackage.yaml': '{ "name": "k" // x\n }' },
    'yaml-syntax datapackage.yaml:1:15',
  ],
];

export const cases: readonly Case[] = all.map(([name, files, told]) => ({ name, files, told }));
