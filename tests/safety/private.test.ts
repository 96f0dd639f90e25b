/** Columns that are internal: no output holds a cell of theirs, by any way, and nothing from which one could be worked out. */
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { memoryHost, runBuild, type BuildOptions } from '../../src/index.ts';
import { formats } from '../../src/model/formats.ts';
import { planned } from '../deck.ts';

/** Each stands in one internal column, and nowhere else. */
const canaries = [
  ...['733.19', '818.27', '957.31', '646.83', '579.41'],
  ...['Quagga', 'Okapi', 'Numbat', 'Dugong', 'Fossa'],
  ...['1987-03', '1988-05', '1989-07', '1991-09', '1993-11'],
  ...['Zephyr', 'Mistral', 'Sirocco', 'Levante', 'Ostro'],
  'Nocturne',
];
const shown = { title: 'Revenue', factdeck: { quantity: '$', written: 'million $' } };
const hidden = { factdeck: { internal: true } };
const field = (name: string, more: object = {}): object => ({ name, type: 'string', ...more });
const descriptor = {
  name: 'x',
  resources: [
    {
      name: 'customers',
      path: 'customers.csv',
      title: 'Customers',
      schema: {
        primaryKey: 'id',
        foreignKeys: [
          { fields: 'region', reference: { resource: 'regions', fields: 'id' } },
          { fields: 'owner', reference: { resource: 'regions', fields: 'id' } },
        ],
        fields: [
          field('id'),
          field('name', { factdeck: { names: true } }),
          field('revenue', shown),
          field('margin', { factdeck: { internal: true, quantity: '$', written: 'million $' } }),
          field('codename', { factdeck: { internal: true, names: true } }),
          field('since', { factdeck: { internal: true, moment: true } }),
          field('nick', { factdeck: { internal: true, aliases: true } }),
          field('tier', {
            categories: [
              { value: 'a', label: 'Nocturne' },
              { value: 'b', label: 'Plain' },
            ],
            ...hidden,
          }),
          field('region'),
          field('owner', hidden),
        ],
      },
    },
    {
      name: 'regions',
      path: 'regions.csv',
      schema: {
        primaryKey: 'id',
        fields: [
          field('id'),
          field('chief', hidden),
          field('size', { factdeck: { quantity: '$', written: 'million $' } }),
        ],
      },
    },
  ],
};
const data = {
  'datapackage.yaml': descriptor,
  'customers.csv': [
    'id,name,revenue,margin,codename,since,nick,tier,region,owner',
    'c1,Alder,10,733.19,Quagga,1987-03,Zephyr,a,n,n',
    'c2,Birch,20,818.27,Okapi,1988-05,Mistral,b,n,s',
    'c3,Cedar,30,957.31,Numbat,1989-07,Sirocco,b,s,n',
    'c4,Doum,40,646.83,Dugong,1991-09,Levante,b,s,s',
    'c5,Elm,50,579.41,Fossa,1993-11,Ostro,b,s,n',
    '',
  ].join('\n'),
  'regions.csv': 'id,chief,size\nn,Mistral,100\ns,Ostro,200\n',
};
const sourcesOf = (slide: object, measures: object = {}): Record<string, string | object> => ({
  ...data,
  'deck.yaml': {
    title: 'T',
    language: 'en',
    edition: '2026-01',
    measures,
    slides: [{ id: 's', title: 'T', points: ['x'], ...slide }],
  },
});
const codesOf = async (slide: object, measures: object = {}): Promise<readonly string[]> =>
  (await planned({ files: sourcesOf(slide, measures) })).codes;

describe('a cell of an internal column', () => {
  const bars = { preset: 'bars', table: 'customers', x: 'revenue', y: 'name' };
  const table = { table: 'customers', columns: ['name', 'margin'] };
  const of = (layout: string, more: object): object => ({ layout, points: undefined, ...more });
  it.each([
    ['a binding', { points: ['{{customers.c1.margin}}'] }],
    ['a binding of text', { title: 'T {{customers.c1.codename}}' }],
    ['a binding to a moment', { notes: 'Since {{customers.c1.since}}' }],
    ['a binding over a foreign key', { points: ['{{customers.c1.region.chief}}'] }],
    ['a binding over a foreign key that is internal', { points: ['{{customers.c1.owner.size}}'] }],
    ['a table', of('table', { table })],
    [
      'the second line of a table',
      of('table', {
        table: { ...table, columns: ['name', { field: 'revenue', under: 'margin' }] },
      }),
    ],
    ['a chart’s figures', of('chart', { chart: { ...bars, x: 'margin' } })],
    ['a chart’s names', of('chart', { chart: { ...bars, y: 'codename' } })],
    ['a chart’s smaller names', of('chart', { chart: { ...bars, sub: 'tier' } })],
    ['small charts', of('chart', { chart: { ...bars, repeat: 'tier' } })],
    [
      'an annotation',
      of('chart', {
        chart: { ...bars, annotations: [{ at: '{{customers.c1.margin}}', text: 'x' }] },
      }),
    ],
    [
      'a profile',
      of('profile', {
        profile: { table: 'customers', row: 'c1', name: 'name', figures: ['margin'] },
      }),
    ],
    [
      'a comparison',
      of('comparison', {
        comparison: { table: 'customers', rows: ['c1', 'c2'], name: 'name', fields: ['margin'] },
      }),
    ],
    [
      'a timeline',
      of('timeline', { timeline: { table: 'customers', at: 'since', title: 'name' } }),
    ],
    [
      'a large number',
      { layout: 'big-number', number: '{{customers.c1.margin}}', label: 'L', points: ['x'] },
    ],
    ['a slide a row', { each: { table: 'customers' }, title: 'T {{row.codename}}' }],
  ])('is not printed by %s', async (_, slide) => {
    expect(new Set(await codesOf(slide))).toContain('internal-printed');
  });

  it('is no key: it would stand in addresses', async () => {
    const [customers, regions] = descriptor.resources;
    const resources = [
      { ...customers, schema: { ...customers?.schema, primaryKey: 'codename' } },
      regions,
    ];
    const files = { ...sourcesOf({}), 'datapackage.yaml': { ...descriptor, resources } };
    expect((await planned({ files })).codes).toContain('internal-key');
  });
});

describe('a measure over an internal column', () => {
  const all = 'customers.margin';
  const some = (...rows: string[]): string[] => rows.map((row) => `customers.${row}.margin`);
  const sum = { sum: all };
  it.each<[string, Readonly<Record<string, object>>, readonly string[]]>([
    ['a sum', { m: sum }, []],
    ['a mean', { m: { mean: all } }, []],
    ['a sum of three', { m: { sum: some('c1', 'c2', 'c3') } }, []],
    ['a sum of two', { m: { sum: some('c1', 'c2') } }, ['internal-few']],
    ['a sum of chosen rows', { m: { ...sum, rows: ['c1', 'c2'] } }, ['internal-few']],
    ['the largest', { m: { max: all } }, ['internal-cell']],
    ['the middle of five', { m: { median: all } }, ['internal-cell']],
    ['the middle of four', { m: { median: all, except: ['c1'] } }, []],
    ['a ratio of two cells', { m: { ratio: some('c1', 'c2') } }, ['internal-few']],
    ['a cell scaled', { m: { scale: 'customers.c1.margin', by: 1 } }, ['internal-cell']],
    ['a share of a whole', { m: { share: 'customers.c1.margin', of: all } }, ['internal-few']],
    ['a rank', { m: { rank: 'customers.c1.margin' } }, ['internal-few']],
    ['all, and all but one', { m: sum, n: { ...sum, except: ['c1'] } }, ['internal-difference']],
    [
      'all, and the mean of all but two',
      { m: sum, n: { mean: all, except: ['c1', 'c5'] } },
      ['internal-difference'],
    ],
    [
      'all, and all but one, of which one may be known',
      { m: sum, n: { ...sum, except: ['c1'], publish: true } },
      [],
    ],
    ['all, and its mean', { m: sum, n: { mean: all } }, []],
    ['the largest, if it may be known', { m: { max: all, publish: true } }, []],
  ])('%s', async (_, measures, codes) => {
    expect((await codesOf({}, measures)).filter((c) => c.startsWith('internal'))).toEqual(codes);
  });
});

describe('a claim over an internal column', () => {
  it.each<[string, object, readonly string[]]>([
    ['of all rows', { all: 'customers', have: { margin: { atLeast: '$500 m' } } }, []],
    [
      'of two cells',
      { greater: 'customers.c1.margin', than: 'customers.c5.margin' },
      ['internal-few'],
    ],
    ['of one', { atLeast: 'customers.c1.margin', value: '$700 m' }, ['internal-few']],
    [
      'of one that may be known',
      { atLeast: 'customers.c1.margin', value: '$700 m', publish: true },
      [],
    ],
    ['of a measure', { atLeast: 'total', value: '$700 m' }, []],
  ])('%s', async (_, claim, codes) => {
    const slide = { points: ['xyz'], because: { xyz: claim } };
    const found = await codesOf(slide, { total: { sum: 'customers.margin' } });
    expect(found.filter((c) => c.startsWith('internal'))).toEqual(codes);
  });
});

describe('a set that uses internal columns as it may', () => {
  const measures = {
    total: { sum: 'customers.margin', title: 'Margin' },
    middle: { mean: 'customers.margin', digits: 0 },
    ratio: { ratio: ['total', 'middle'] },
    each: { ratio: ['margin', 'revenue'], each: 'customers', publish: true, digits: 0 },
    known: { count: 'customers', where: { tier: 'b' } },
  };
  const slides = [
    { id: 'a', layout: 'cover' },
    {
      id: 'b',
      title: 'Margins: {{total}}, {{middle}}, {{ratio}}',
      points: [
        '{{known}} customers are so',
        'All have a margin of at least $500 m',
        'Alder earns {{customers.c1.each}}',
      ],
      because: {
        'All have': { all: 'customers', have: { margin: { atLeast: '$500 m' } } },
        customers: { atLeast: 'total', value: '$2000 m' },
      },
    },
    {
      id: 'c',
      title: 'Customers by what they earn',
      layout: 'table',
      table: {
        table: 'customers',
        columns: ['name', 'revenue', 'each'],
        sort: '-margin',
        where: { tier: 'b' },
      },
    },
    {
      id: 'd',
      title: 'Revenue by customer',
      chart: {
        preset: 'bars',
        table: 'customers',
        x: 'revenue',
        y: 'name',
        sort: '-since',
        where: { owner: 'n' },
      },
    },
    { id: 'e', layout: 'sources', title: 'Sources' },
  ];

  it('holds none of their cells in any byte', { timeout: 120_000 }, async () => {
    const texts = Object.entries(sourcesOf({})).map(([name, content]): [string, string] => [
      `data/d/${name}`,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]);
    const deck = JSON.stringify({
      ...{ title: 'T', language: 'en', edition: '2026-01', attach: 'tables' },
      ...{ measures, slides },
    });
    const host = memoryHost(Object.fromEntries([...texts, ['data/d/deck.yaml', deck]]));
    const options: BuildOptions = { decks: [], publish: true, formats, scale: 1, out: 'made' };
    const { decks } = await runBuild(options, () => undefined, host);
    const errors = decks.flatMap((d) => d.diagnostics).filter((d) => d.severity === 'error');
    expect(errors).toEqual([]);
    const made = [...host.files].filter(([path]) => path.startsWith('made/'));
    expect(made.map(([path]) => path)).toEqual(
      expect.arrayContaining(['made/d/deck.pdf', 'made/d/handout.pdf', 'made/d/facts.json']),
    );
    for (const [path, content] of made) {
      const text = await allTextOf(path, content);
      expect([path, ...canaries.filter((c) => text.includes(c))]).toEqual([path]);
    }
  });
});

/** A file with all that is packed inside it, and its words where it is a PDF. */
async function allTextOf(path: string, content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content);
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([^]*?)endstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const letters = [raw, ...streams].join('\n').replaceAll('\0', '');
  if (!path.endsWith('.pdf')) return letters;
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return `${letters}\n${text}`;
}
