/** Of problems that no folder of `tests/mistakes` shows, or not in each of their kinds: arguments to tell. */
import type { SlidePart } from '../../src/model/measured.ts';
import type {
  BindingProblem,
  CacheFault,
  CellProblem,
  DiagnosticArgs,
  FailedClaim,
  FieldNeed,
  GroupKeyProblem,
  JsonFault,
  LimitWord,
  MarkupKind,
  Measured,
  MomentTrouble,
  OfferedText,
  Packing,
  Refusal,
  SkippedResource,
  UnpackedFault,
  UnsafeTemplate,
  YamlTrap,
} from '../../src/diagnostics/codes.ts';

/** A kind without an entry does not compile. */
function kinds<K extends string>(of: Readonly<Record<K, ''>>): readonly K[] {
  return Object.keys(of) as K[];
}

const nearest = ['near'];
const theme = 'night';
const file = 'data/a.csv';
const folder = 'output/a';

const measured: Measured = {
  slide: 'cover',
  part: 'body',
  fact: 'makers.north.revenue',
  text: 'Northwind',
  against: '#767676',
  is: 3.5,
  limit: 4.5,
};
const offered: OfferedText = {
  lines: ['title: North', 'because:', '  most: { largest: a.b.c }'],
  own: true,
  rests: [{ type: 'said', code: 'rowsOf', args: { table: 'Makers' } }],
  stated: false,
};
const offers: readonly OfferedText[] = [
  { lines: [], own: false, rests: [], stated: false },
  offered,
  { ...offered, own: false },
  { ...offered, stated: true },
];
const once: readonly Measured[] = [measured];

const claim: FailedClaim = {
  words: 'largest',
  verdict: 'fails',
  expect: 'holds',
  obstacle: '',
  says: { type: 'said', code: 'rowsOf', args: { table: 'Makers' } },
  figures: [
    {
      name: 'Revenue',
      of: 'North',
      text: '$3',
      address: 'a.b.c',
      place: 'a.csv:2:1',
      before: '$2',
    },
    { name: 'total', of: '', text: '$5', address: 'total', place: '', before: '' },
  ],
  elsewhere: ['maker-list'],
  wording: 'second-largest',
  mended: 'second-largest: { largest: a.b.c, place: 2 }',
};
const verdicts = kinds<FailedClaim['verdict']>({
  holds: '',
  holdsAsStated: '',
  attributed: '',
  unknown: '',
  fails: '',
});
const claims: readonly FailedClaim[] = [
  claim,
  { ...claim, wording: '', mended: '', figures: [], elsewhere: [] },
  ...kinds<FailedClaim['obstacle']>({ '': '', 'not-comparable': '', 'not-applicable': '' }).map(
    (obstacle) => ({ ...claim, verdict: 'unknown' as const, obstacle }),
  ),
  ...kinds<FailedClaim['expect']>({ holds: '', unknown: '', fails: '' }).flatMap((expect) =>
    verdicts.map((verdict) => ({ ...claim, expect, verdict })),
  ),
];

const cell = { found: '5 $', field: 'revenue' };
const choices = [
  {
    write: "written: '%'",
    gives: { type: 'said', code: 'rowsOf', args: { table: 'Makers' } } as never,
  },
];

export const examples: { readonly [C in keyof DiagnosticArgs]?: readonly DiagnosticArgs[C][] } = {
  // ---- read ----
  'deck-ended': [
    { stage: 'read', why: 'late', seconds: 20 },
    { stage: 'draw', why: 'memory', seconds: 20 },
    { stage: 'print', why: 'died', seconds: 0 },
  ],
  'deck-failed': [{ reason: 'TypeError: x is not a function' }],
  'deck-name-twice': [{ name: 'kettle', paths: ['a/kettle', 'b/kettle'] }],
  'deck-not-found': [{ deck: 'kettle', nearest }],
  'cache-refused': kinds<CacheFault>({
    link: '',
    file: '',
    owner: '',
    open: '',
    foreign: '',
    denied: '',
  }).map((reason) => ({ folder, reason, detail: 'EACCES' })),
  'file-unreadable': [{ file, reason: 'EIO' }],
  'file-not-plain': [{ file }],
  'file-outside': ['', '.', '..'].map((root) => ({ file, root })),
  untranslated: [''].map((slide) => ({ slide, keys: ['title', 'points'], file })),
  'edition-malformed': [{ file, reason: 'no facts' }],
  'edition-not-frozen': [
    { deck: 'kettles', edition: '', known: [] },
    { deck: 'kettles', edition: '2025', known: ['2024', '2026'] },
  ],
  'edition-file-missing': [{ file }],
  'limit-above-ceiling': [{ limit: 'rows', asked: 5_000_000, most: 2_000_000 }],
  'over-limit': kinds<LimitWord>({
    textMegabytes: '',
    tableMegabytes: '',
    rows: '',
    columns: '',
    cells: '',
    cellLength: '',
    nesting: '',
    aliases: '',
    pictureMegabytes: '',
    pictureMegapixels: '',
    pictureElements: '',
    marks: '',
    slides: '',
  }).flatMap((limit) => [
    { limit, most: 7 },
    { limit, most: 7, found: 9 },
  ]),
  'hidden-character': [true, false].map((turns) => ({ name: 'U+202E', turns })),
  'group-key': kinds<GroupKeyProblem>({ blank: '', several: '', none: '' }).flatMap((problem) =>
    [1, 3].map((rows) => ({
      problem,
      field: 'town',
      table: 'makers',
      group: 'town',
      rows,
      found: 'n/a',
    })),
  ),
  'group-end-not-known': [true, false].map((last) => ({ group: 'north', along: 'day', last })),
  'group-vanished': ['', 'north'].flatMap((group) =>
    [1, 3].map((groups) => ({ table: 'sums', group, before: '2024', period: '2025', groups })),
  ),
  'rest-of-nothing': [{}],
  'yaml-trap': kinds<YamlTrap>({
    tab: '',
    'full-width-space': '',
    'full-width-colon': '',
    'full-width-brace': '',
    'binding-unquoted': '',
    'markup-unquoted': '',
    'quote-unclosed': '',
    'no-blank-after-colon': '',
    'no-blank-in-braces': '',
    'text-unquoted': '',
    'hash-comment': '',
    'decimal-comma': '',
    'grouped-number': '',
  }).map((trap) => ({ trap, mended: 'a: b' })),
  'wrong-length': [
    { least: 2, count: 1 },
    { most: 2, count: 3 },
  ],
  'resource-skipped': kinds<SkippedResource>({
    remote: '',
    'not-a-table': '',
    'no-path': '',
  }).map((reason) => ({ name: 'makers', reason })),
  'csv-note-row': [1, 3].map((lines) => ({ text: 'Source: us', lines })),
  'cell-blank': [true, false].map((quantity) => ({ field: 'revenue', quantity })),
  'cell-quantity': kinds<CellProblem>({
    unreadable: '',
    'not-finite': '',
    commas: '',
    'marks-unsaid': '',
    'unit-unknown': '',
    'mixed-signs': '',
    'accounting-negative': '',
    'no-scale': '',
    'wrong-unit': '',
    'low-above-high': '',
    'below-minimum': '',
    'above-maximum': '',
  }).flatMap((problem) =>
    ['', '%', '1,234.5'].flatMap((detail) => [
      { ...cell, problem, detail },
      { ...cell, problem, detail, choices },
      { ...cell, problem, detail, mended: "written: '%'" },
    ]),
  ),
  'cell-moment': kinds<MomentTrouble>({
    unreadable: '',
    'no-such-day': '',
    zone: '',
    doubtful: '',
    'low-above-high': '',
  }).flatMap((problem) => [
    { ...cell, problem },
    { ...cell, problem, choices },
  ]),
  'cell-type': [
    ...['number', 'integer', 'boolean', 'date', 'yearmonth', 'year', 'datetime', 'time'],
    ...['duration', 'geopoint', 'array', 'object', 'geojson', 'email', 'uri', 'uuid', 'binary'],
  ].flatMap((type) => ['', '%d/%m/%Y'].map((format) => ({ ...cell, type, format }))),
  'not-utf8': ['', 'shift_jis'].map((encoding) => ({ file, encoding })),
  'file-packed': kinds<Packing>({ gzip: '', zip: '', workbook: '' }).map((packing) => ({
    file,
    packing,
  })),
  'encoding-unclear': [
    { file, declared: '', readings: [] },
    { file, declared: 'utf-16', readings: [] },
    { file, declared: '', readings: [{ encoding: 'windows-1250', sample: 'Łódź' }] },
  ],
  'property-refused': [
    { property: 'jsonSchema', value: '' },
    { property: 'format', value: '%Q' },
    { property: 'schema', value: 'https://example.org/schema.json' },
  ],
  'resource-left-out': [1, 3].map((problems) => ({ name: 'makers', problems })),
  'csv-head-short': [2, 4].map((found) => ({ expected: 3, found, rows: 12 })),
  'json-syntax': [
    { found: '', wanted: ['"'] },
    { found: '', wanted: [] },
    { found: '}', wanted: ['name'] },
    { found: '1', wanted: ['value', ']'] },
    { found: '1', wanted: [':'] },
    { found: '1', wanted: [',', '}'] },
    { found: 'x', wanted: ['escape'] },
  ],
  'json-table': kinds<JsonFault>({ 'no-rows': '', row: '' }).map((problem) => ({
    problem,
  })),
  'number-marks': (['equal', 'not-a-mark'] as const).map((problem) => ({
    decimal: ';',
    group: '_',
    problem,
  })),

  // ---- text ----
  'claim-says-less': [
    { words: 'fell', of: 'time', named: '2023' },
    { words: 'second', of: 'tie', named: 'Southgate' },
    { words: 'Only', of: 'rows', named: 'Southgate' },
    { words: 'grew', of: 'others', named: 'Southgate' },
    { words: 'more than any other', of: 'every', named: 'any other' },
    { words: 'fell', of: 'run', named: 'ever since' },
    { words: 'the largest', of: 'whole', named: 'all' },
    { words: 'soared', of: 'near', named: 'soared' },
    { words: 'ahead of', of: 'far', named: 'slightly' },
    { words: 'the most', of: 'rate', named: 'per person' },
    { words: 'the most', of: 'counted', named: 'number of' },
    { words: 'the largest', of: 'denial', named: 'far from' },
    { words: 'Three plants', of: 'limit', named: '$5 million' },
  ],
  'binding-malformed': kinds<BindingProblem>({
    empty: '',
    unclosed: '',
    block: '',
    helper: '',
    partial: '',
    triple: '',
    path: '',
  }).map((problem) => ({ found: '{{a}}', problem })),
  'markup-foreign': kinds<MarkupKind>({
    address: '',
    bold: '',
    break: '',
    code: '',
    comment: '',
    entity: '',
    footnote: '',
    formula: '',
    heading: '',
    italic: '',
    list: '',
    picture: '',
    quote: '',
    ruby: '',
    strike: '',
    table: '',
    tag: '',
  }).map((kind) => ({ found: '<b>', kind })),
  'unchecked-comparison': [[], ['largest'], ['largest', 'greater']].flatMap((forms) =>
    offers.map((offer) => ({ word: 'most', forms, offer })),
  ),
  'sentence-open': offers.map((offer) => ({ text: 'a', words: ['a'], title: true, offer })),
  'claim-about-another': (['row', 'figure', 'period'] as const).flatMap((of) =>
    [[], ['South', 'East']].map((claimed) => ({ words: 'most', of, named: 'North', claimed })),
  ),

  // ---- claims ----
  'claim-figure': ['moment', 'quantity'].map((like) => ({ found: 'abc', unit: 'USD', like })),
  'claim-figure-scale': [{ found: '36', column: 'Passengers', scaled: '36,000' }],
  'claim-units': [
    { left: 'label', right: '' },
    { left: 'USD', right: 'EUR/month' },
    { left: '人', right: 'byte' },
    { left: 'moment', right: 'category' },
    { left: 'text', right: 'list' },
    { left: 'boolean', right: 'kWh' },
  ],
  'claim-vacuous': (['holds', 'fails'] as const).flatMap((lacks) =>
    [[], ['a.b.c']].map((facts) => ({ words: 'most', lacks, tries: 7, facts })),
  ),
  'trend-too-short': [0, 1].map((rows) => ({ rows })),
  'measure-impossible': kinds<DiagnosticArgs['measure-impossible']['problem']>({
    'units-differ': '',
    'not-applicable': '',
    'division-by-zero': '',
    'nothing-to-compute': '',
  }).flatMap((problem) =>
    ['', 'margin'].map((name) => ({ name, problem, left: 'USD', right: 'EUR' })),
  ),

  // ---- plan ----
  'claim-fails': claims,
  'statement-changed': claims,
  'rounding-changes-verdict': [
    { words: 'same', figures: ['1 %'] },
    { words: 'same', figures: ['1 %', '2 %', '3 %', '4 %', '5 %', '6 %'] },
  ],
  'hold-expired': [{ words: 'most', until: '2026-02-01', by: 'Ada', reason: 'asked' }],
  'claim-not-drawn': [true, false].map((known) => ({ words: 'more than', known, nearest })),
  'annotation-place': (['forms', 'not-shown', 'not-a-place'] as const).map((problem) => ({
    found: 'xy',
    problem,
  })),
  'field-type': kinds<FieldNeed>({ quantity: '', moment: '', category: '' }).map((needs) => ({
    field: 'stage',
    needs,
    has: 'string',
  })),
  'comparison-rows': [1, 9].map((rows) => ({ rows, least: 2, most: 4 })),
  'shares-not-percent': [true, false].map((computable) => ({
    field: 'revenue',
    table: 'makers',
    unit: 'USD',
    computable,
  })),
  'shares-sum': [true, false].map((short) => ({ bar: '2025', text: '97 %', short })),

  // ---- draw ----
  'tokens-invalid': [{ theme, path: 'colour.text', reason: 'Invalid' }],
  'unknown-colour': [{ name: 'blu', nearest }],
  'low-contrast': [{ pair: '#aaa/#bbb', ratio: '2.1', least: '4.5', passing: '#111' }],
  'line-below-letters': [{ role: 'title', line: 32, size: 48 }],
  'theme-file-missing': [{ file }],
  'theme-file-outside': [{ file }],
  'theme-file-large': [{ file, most: 5 }],
  'font-unreadable': [{ file }],
  'font-restricted': [{ file }],
  'theme-circle': [{ themes: ['night', 'day', 'night'] }],
  'theme-not-found': [{ theme, nearest }],
  'missing-glyph': [
    { character: '髙', codePoint: 'U+9AD9', slide: 'cover', package: '' },
    {
      character: '한',
      codePoint: 'U+D55C',
      slide: 'cover',
      package: '@expo-google-fonts/noto-sans-kr',
    },
  ],
  'annotation-off-scale': [{ text: 'Merger' }],
  'claim-no-room': [
    { words: 'more than', other: 'South' },
    { words: 'more than', other: '' },
  ],
  'label-no-place': [{ label: 'North', other: 'South' }],
  'chart-overflow': [{ text: 'North', px: 4 }],
  'mark-outside': [{ row: 'North', px: 4 }],
  'chart-too-many-rows': [{ rows: 90, most: 30 }],
  'plots-no-room': [{ px: 24 }],
  'row-not-drawn': [
    { row: 'North', others: 0, own: false },
    { row: 'North', others: 0, own: true },
    { row: 'North', others: 3, own: true },
  ],
  'sign-not-drawn': [
    { row: 'North', others: 0, text: 'est. $3', field: 'sales' },
    { row: 'North', others: 3, text: 'est. $3', field: 'sales' },
  ],
  'mark-on-words': [{ row: 'North', words: 'South' }],
  'colours-repeat': [{ names: 6, colours: 5 }],
  'spec-unknown': [{ found: 'barr', path: 'mark', known: ['bar', 'line'], nearest }],
  'spec-grouped': [4, 3].map((rows) => ({
    table: 'orders_by_region',
    from: 'orders',
    rows,
    of: 4,
  })),
  'rows-filtered': [{ rows: 28, of: 60 }],
  'spec-first-state': [{ name: 'brush', path: 'params.0' }],
  'spec-format': [{ format: '.0%', path: 'encoding.y.axis.format' }],
  'preset-broken': [
    { file: 'dots/spec.vl.json', fault: 'refused', detail: 'Invalid mark', wanted: '' },
    { file: 'dots/spec.vl.json', fault: 'no-part', detail: 'lable', wanted: 'labels' },
    {
      file: 'dots/spec.vl.json',
      fault: 'unfilled',
      detail: 'value',
      wanted: '{ "use": "labels", "value": … }',
    },
    {
      file: 'dots/spec.vl.json',
      fault: 'unread',
      detail: 'minor',
      wanted: '{ "use": "minor-ticks", … }',
    },
    { file: 'dots/spec.vl.json', fault: 'unsafe', detail: '<image>', wanted: '' },
  ],
  'chart-warning': [{ message: 'Infinite extent' }],
  'spec-malformed': [
    { fault: 'no-data', detail: '' },
    { fault: 'data-unnamed', detail: 'layer.0.data' },
    { fault: 'vega', detail: '' },
    { fault: 'refused', detail: 'Invalid mark' },
  ],
  'untraced-figure': [
    { what: 'datum', path: 'layer.0' },
    { what: 'labelExpr', path: 'encoding.x.axis.labelExpr' },
    ...[
      'aggregate',
      'bin',
      'timeUnit',
      'calculate',
      'window',
      'joinaggregate',
      'boxplot',
      'pivot',
    ].map((what) => ({ what, path: `encoding.x.${what}` })),
  ],
  'spec-unsafe': [{ what: 'href', path: 'layer.0' }],
  'unknown-data-name': [{ name: 'maker', path: 'data.name', nearest }],
  'negative-figure': [
    { row: 'North', text: '−3 people', as: 'size' },
    { row: 'North January 2026', text: '−€3', as: 'part' },
  ],
  'moment-twice': [
    { place: 'North January 2026', figures: ['€3', '€4'], canName: true },
    { place: 'January 2026', figures: ['€3', '€4'], canName: false },
  ],
  'unknown-chart-field': [{ name: 'revenu', path: 'encoding.x', known: ['revenue'], nearest }],
  'log-not-positive': [{ row: 'North', text: '−3 %' }],
  'template-missing': [{ layout: 'motto', file: 'motto.hbs' }],
  'template-syntax': [{ reason: 'Expecting ID' }],
  'template-unknown-name': [{ name: 'titel', nearest }],
  'template-not-text': [
    { name: 'points', holds: 'list', absent: false },
    { name: 'head', holds: 'object', absent: true },
    { name: 'mark', holds: 'value', absent: true },
  ],
  'template-unsafe': kinds<UnsafeTemplate>({
    raw: '',
    script: '',
    style: '',
    event: '',
    url: '',
    unquoted: '',
    tag: '',
    'dynamic-partial': '',
    decorator: '',
    helper: '',
  }).map((where) => ({ found: '{{{a}}}', where })),

  // ---- publish ----
  'browser-restarted': [{ reason: 'Target closed.' }],
  'browser-renewed': kinds<UnpackedFault['fault']>({
    missing: '',
    changed: '',
    strange: '',
    owner: '',
    open: '',
  }).map((fault) => ({ file: 'chrome.pak', fault })),
  'browser-missing': [
    {
      looked: [
        { what: 'named', path: 'chrome', full: false },
        { what: 'embedded', machine: '' },
        { what: 'embedded', machine: 'darwin arm64' },
        { what: 'at', place: '/a/chrome' },
      ],
      command: 'npx browsers',
    },
  ],
  'out-is-file': [{ folder }],
  'out-is-link': [{ folder }],
  'out-refused': kinds<Refusal>({
    full: '',
    'read-only': '',
    'no-permission': '',
    'in-use': '',
    'no-folder': '',
    'name-too-long': '',
    broken: '',
    link: '',
  }).flatMap((reason) => [[], ['deck.pdf']].map((files) => ({ folder, reason, files }))),
  'out-not-ours': [{ folder }],
  'out-has-others': [{ folder, files: ['mine.txt'] }],
  'out-changed': [{ folder, files: ['index.html'], aside: `${folder}.changed` }],
  'lock-not-ours': [{ folder, lock: '/tmp/a.lock' }],
  'set-locked': [{ folder, lock: '/tmp/a.lock' }],
  'page-fault': [{ fault: 'ReferenceError' }],
  'slide-overflow': kinds<SlidePart>({
    title: '',
    kicker: '',
    body: '',
    table: '',
    chart: '',
    key: '',
    footer: '',
  }).flatMap((part) =>
    ['right', 'left', 'top', 'bottom'].map((against) => ({ ...measured, part, against, fact: '' })),
  ),
  'text-clipped': once,
  'text-too-small': once,
  'text-low-contrast': once,
  'text-overlap': once,
  'title-lines': once,
  'last-line-short': [1, 2].map((is) => ({ ...measured, is })),
  'drawn-otherwise': ['width', 'height', 'left', 'top', 'lines'].map((against) => ({
    ...measured,
    against,
  })),
  'chart-empty': once,
  'image-missing': [measured, { ...measured, text: '' }],
  'allow-unneeded': [{ slide: 'cover', code: 'text-clipped' }],
  'pdf-pages': [{ pages: 3, slides: 2 }],
};
