/** What a reader of an author's own chart could not see, or would take for exact, is told; what the author cannot mend is not. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSpec } from '../../src/charts/check-spec.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import type { JsonObject } from '../../src/specs/spec-tree.ts';
import {
  channelKeys,
  channelNames,
  markNames,
  typeNames,
  viewKeys,
} from '../../src/charts/vega-lite-names.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import {
  category,
  channel,
  momentCells,
  quantityCells,
  rowsOf,
  specPlan,
  type WrittenRow,
} from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const row = (quarter: string, who: string, amount: string) => ({
  quarter,
  who,
  ...quantityCells('amount', amount, 'JPY', 'en'),
});
const three = [
  row('Q1', 'North', '10万円'),
  row('Q2', 'North', '20万円'),
  row('Q1', 'South', '30万円'),
];

function planOf(spec: JsonObject, rows: readonly WrittenRow[] = three): ChartPlan {
  const channels = { amount: channel('Sales', { type: 'quantity', unit: 'JPY' }) };
  return { ...specPlan(spec, { sales: rowsOf(rows) }), channels };
}

async function told(spec: JsonObject, rows: readonly WrittenRow[] = three): Promise<string[]> {
  const { diagnostics } = await drawChart(planOf(spec, rows), tools);
  return diagnostics.map(({ code, args }) => `${code} ${'row' in args ? args.row : ''}`);
}

const data = { name: 'sales' };
const x = { field: 'quarter', type: 'nominal' };
const y = { field: 'amount', type: 'quantitative' };
const color = { field: 'who', type: 'nominal' };
const encoding = { x, y, color };
const bars = { data, mark: 'bar', encoding };

describe('a row that cannot be seen', () => {
  const same = [row('Q1', 'North', '10万円'), row('Q1', 'North', '20万円')];
  it.each<[string, JsonObject, typeof three, string[]]>([
    ['is the one step of a line', { ...bars, mark: 'line' }, three, ['row-not-drawn k2']],
    ['but not with a point', { ...bars, mark: { type: 'line', point: true } }, three, []],
    [
      'has the colour of the page',
      { data, mark: { type: 'point', filled: true, color: 'white' }, encoding: { x, y } },
      three.slice(0, 2),
      ['row-not-drawn k0'],
    ],
    [
      'is nearly transparent',
      { data, mark: { type: 'bar', color: 'black', opacity: 0.02 }, encoding: { x, y } },
      three.slice(0, 2),
      ['row-not-drawn k0'],
    ],
    [
      'stands behind another',
      { data, mark: 'bar', encoding: { x, y: { ...y, stack: null } } },
      same,
      ['row-not-drawn k0'],
    ],
    [
      'but not where both show through',
      { data, mark: { type: 'bar', opacity: 0.5 }, encoding: { x, y: { ...y, stack: null } } },
      same,
      [],
    ],
    [
      'is a bar of no length, its outline in the colour of the page',
      { data, mark: { type: 'bar', stroke: 'white', strokeWidth: 2 }, encoding: { x, y } },
      [row('Q1', 'North', '0円'), row('Q2', 'North', '20万円')],
      ['row-not-drawn k0'],
    ],
    [
      'is not white on a bar',
      {
        data,
        encoding: { x, y },
        layer: [{ mark: 'bar' }, { mark: { type: 'point', filled: true, color: 'white' } }],
      },
      three.slice(0, 2),
      [],
    ],
  ])('%s', async (_, spec, rows, codes) => {
    expect(await told(spec, rows)).toEqual(codes);
  });

  it('black on a dark page', async () => {
    const dark = {
      ...tools,
      theme: { ...tools.theme, surface: '#1a1a1c', neutralSoft: '#3a3a3c' },
    };
    const spec = { data, mark: { type: 'bar', color: 'black' }, encoding: { x, y } };
    const { diagnostics } = await drawChart(planOf(spec, three.slice(0, 2)), dark);
    expect(diagnostics.map((d) => d.code)).toEqual(['row-not-drawn']);
  });
});

describe('a filter', () => {
  const filtered = (filter: unknown, rows = three) =>
    drawChart(planOf({ ...bars, transform: [{ filter }] }, rows), tools);

  it.each<unknown>([
    'datum.amount > 250000',
    { field: 'amount', gt: 250_000 },
    { and: [{ field: 'who', equal: 'South' }, 'datum.amount > 0'] },
  ])('leaves rows out, which is told, and hands none of them out: %j', async (filter) => {
    const { value, diagnostics } = await filtered(filter);
    const note = { code: 'rows-filtered', severity: 'warning', args: { rows: 2, of: 3 } };
    expect(diagnostics).toMatchObject([note]);
    expect(value?.specs[0]).toContain('"South"');
    expect(value?.specs[0]).not.toContain('"North"');
  });

  it('lets through what has no mark all the same: that is told as anywhere', async () => {
    const rows = [...three, row('Q3', 'South', '10万円〜20万円')];
    const { diagnostics } = await filtered("datum.who === 'South'", rows);
    expect(diagnostics.map((d) => d.code)).toContain('row-not-drawn');
  });

  it('of one layer of two leaves no row out', async () => {
    const layers = [
      { mark: 'bar' },
      { mark: { type: 'point', color: 'red' }, transform: [{ filter: 'datum.amount > 250000' }] },
    ];
    const spec = { data, encoding: { x, y, xOffset: color }, layer: layers };
    expect((await drawChart(planOf(spec), tools)).diagnostics).toEqual([]);
  });
});

describe('an interactive spec', () => {
  const brush = { name: 'brush', select: { type: 'interval', encodings: ['x'] } };
  const size = { name: 'wide', value: 8, bind: { input: 'range', min: 1, max: 20 } };
  const shade = { condition: { param: 'brush', value: 'black' }, value: 'grey' };

  it('is drawn in its first state, which is told', async () => {
    const spec = {
      data,
      params: [brush, size],
      mark: { type: 'bar', width: { expr: 'wide' } },
      encoding: { x, y, xOffset: color, color: shade },
    };
    const { value, diagnostics } = await drawChart(planOf(spec), tools);
    expect(diagnostics).toMatchObject([
      { code: 'spec-first-state', severity: 'warning', args: { name: 'brush' } },
      { code: 'spec-first-state', severity: 'warning', args: { path: 'params.1' } },
    ]);
    expect(value?.svg).toContain('fill="black"');
    expect(value?.svg).not.toContain('fill="grey"');
  });

  it('begins with the value of its params', async () => {
    const chosen = { name: 'one', select: { type: 'point', fields: ['who'] }, value: [{ who: 'South' }] }; // prettier-ignore
    const own = { param: 'one', value: 'black' };
    const spec = { data, params: [chosen], mark: 'bar', encoding: { x, y, xOffset: color, color: { condition: own, value: 'grey' } } }; // prettier-ignore
    const { value } = await drawChart(planOf(spec), tools);
    expect(value?.svg.match(/fill="black"/g)).toHaveLength(1);
    expect(value?.svg.match(/fill="grey"/g)).toHaveLength(2);
  });
});

describe('colours by figures', () => {
  const rows = ['12', '28', '91', '55', '43'].map((v, i) => row(`Q${i + 1}`, 'North', `${v}円`));
  const drawn = async (channel: string, scale: JsonObject) => {
    const read = { field: 'amount', type: 'quantitative', scale, legend: { title: 'Size' } };
    const spec = { data, mark: 'circle', encoding: { x, y, [channel]: read } };
    const { value, diagnostics } = await drawChart(planOf(spec, rows), tools);
    expect(diagnostics).toEqual([]);
    return (value?.words ?? '').split('Sales')[1] ?? '';
  };

  it('in classes: the legend tells their bounds, and keeps its title', async () => {
    const threshold = { type: 'threshold', domain: [30, 70] };
    expect(await drawn('size', threshold)).toBe('< 3030 – 70≥ 70Size');
    expect(await drawn('color', threshold)).toBe('3070Size');
    expect(await drawn('size', { type: 'quantile' })).toMatch(/^< 28.*≥ 55\.0Size$/);
    expect(await drawn('color', { type: 'quantize' })).toBe('28445975Size');
  });

  it.each([{}, { type: 'temporal', field: 'when' }])('on a ramp that is seen: %j', async (over) => {
    const read = { field: 'amount', type: 'quantitative', ...over };
    const spec = { data, mark: 'circle', encoding: { x, y, color: read } };
    const timed = rows.map((one, i) => ({
      ...one,
      ...momentCells('when', `2026-0${i + 1}`, 'en'),
    }));
    expect(await told(spec, timed)).toEqual([]);
  });

  it('a bar with rounded corners is seen', async () => {
    expect(await told({ ...bars, mark: { type: 'bar', cornerRadiusEnd: 4 } }, rows)).toEqual([]);
  });
});

describe('what a spec does not say, its tables do', () => {
  const stage = (value: string) => ({ stage: category(value, ['seed', 'growth', 'mature']) });
  const rows = ['mature', 'seed', 'growth'].map((s) => ({
    ...row('Q1', s, '10万円'),
    ...stage(s),
  }));
  const categories = ['seed', 'growth', 'mature'].map((value) => ({ value, label: value }));
  const drawn = async (over: JsonObject, more: JsonObject = {}) => {
    const stages = { field: 'stage', type: 'nominal', ...over };
    const spec = { data, mark: 'bar', encoding: { x: stages, y }, ...more };
    const plan = planOf(spec, rows);
    const channels = {
      ...plan.channels,
      stage: channel('Stage', { type: 'category', categories }),
    };
    const { value, diagnostics } = await drawChart({ ...plan, channels }, tools);
    expect(diagnostics).toEqual([]);
    const words = [...(value?.svg ?? '').matchAll(/>([^<>]+)</g)].map(([, w = '']) => w);
    return { words, spec: JSON.parse(value?.specs[0] ?? '{}') as JsonObject };
  };
  const order = (words: readonly string[]) => words.filter((w) => w in { seed: 0, growth: 0, mature: 0 }); // prettier-ignore

  it('axes have the titles of their fields, names the order of their categories', async () => {
    const { words } = await drawn({});
    expect(order(words)).toEqual(['seed', 'growth', 'mature']);
    expect(words).toEqual(expect.arrayContaining(['Stage', 'Sales']));
  });

  it('unless it says so itself', async () => {
    const { words } = await drawn({ sort: 'descending', title: 'Phase' });
    expect(order(words)).toEqual(['seed', 'mature', 'growth']);
    expect(words).toContain('Phase');
    expect(words).not.toContain('Stage');
    expect((await drawn({ axis: { title: null } })).words).not.toContain('Stage');
  });

  it('hands out its own config over the theme’s, and no description', async () => {
    const config = { bar: { fill: 'purple' } };
    const { spec } = await drawn({}, { config, description: 'Nobody has read this' });
    expect(spec.config).toMatchObject({ ...config, background: 'transparent' });
    expect(spec).not.toHaveProperty('description');
  });
});

it('shares of stacks of one height are told in per cent', async () => {
  const spec = { ...bars, encoding: { x, y: { ...y, stack: 'normalize' }, color } };
  const { value } = await drawChart(planOf(spec), tools);
  expect(value?.svg).toContain('>50%<');
  expect(value?.svg).toContain('>100%<');
  expect(value?.svg).not.toContain('¥');
});

describe('a figure that is not exact', () => {
  const unsure = (amount: string) => [row('Q1', 'North', '10万円'), row('Q2', 'North', amount)];
  const printed = { mark: 'text', encoding: { text: { field: 'amount_text' } } };
  const faint = { test: "datum.amount_sure !== 'exact'", value: 0.5 };
  const band = { x, y: { ...y, field: 'amount_low' }, y2: { field: 'amount_high' } };
  it.each<[string, JsonObject, string, string[]]>([
    ['a bound as a plain bar', bars, '15万円以上', ['sign-not-drawn k1']],
    ['an estimate as a plain bar', bars, '推定13万円', ['sign-not-drawn k1']],
    [
      'its words beside it',
      { data, encoding, layer: [{ mark: 'bar' }, printed] },
      '15万円以上',
      [],
    ],
    [
      'its shade',
      { ...bars, encoding: { ...encoding, opacity: { condition: faint, value: 1 } } },
      '推定13万円',
      [],
    ],
    [
      'a range from end to end',
      { data, encoding: { x }, layer: [{ mark: 'bar', encoding: band }, { mark: 'point', encoding: { y } }] }, // prettier-ignore
      '13万円〜15万円',
      [],
    ],
  ])('%s', async (_, spec, amount, codes) => {
    expect(await told(spec, unsure(amount))).toEqual(codes);
  });
});

it('more names than the theme has colours are told, unless they are given some', async () => {
  const many = Array.from('ABCDEF', (who) => row(who, who, '10万円'));
  expect(await told(bars, many)).toEqual(['colours-repeat ']);
  const scale = { scheme: 'tableau10' };
  expect(await told({ ...bars, encoding: { x, y, color: { ...color, scale } } }, many)).toEqual([]);
  expect(await told(bars, many.slice(1))).toEqual([]);
});

it('marks that leave their plot over the words of its axis are told, unless they are cut off', async () => {
  const high = { ...y, scale: { domain: [90_000, 300_000] } };
  const own = { data, encoding: { x, y: high } };
  const two = three.slice(0, 2);
  expect(await told({ ...own, mark: 'bar' }, two)).toEqual(['mark-on-words k0']);
  expect(await told({ ...own, mark: { type: 'bar', clip: true } }, two)).toEqual([]);
});

describe('an axis of time', () => {
  const at = (when: string, language: 'en' | 'ja' | 'de') => ({
    ...momentCells('when', when, language),
    ...quantityCells('amount', '10万円', 'JPY', language),
  });
  const wordsOf = async (
    moments: readonly string[],
    language: 'en' | 'ja' | 'de',
    more = {},
    others = {},
  ) => {
    const when = { field: 'when', type: 'temporal', ...more };
    const spec = { data, mark: 'bar', encoding: { x: when, y, ...others } };
    const rows = rowsOf(moments.map((moment) => at(moment, language)));
    const plan = { ...planOf(spec), data: { sales: rows }, language };
    const { value, diagnostics } = await drawChart(plan, tools);
    expect(diagnostics).toEqual([]);
    return [...(value?.svg ?? '').matchAll(/>([^<>]+)</g)].map(([, words = '']) => words);
  };

  it.each([
    ['en', ['1 June 2026', '2 Jun', '4 Jun']],
    ['de', ['1. Juni 2026', '2. Jun', '4. Jun']],
    ['ja', ['2026年6月1日', '6月2日', '6月4日']],
  ] as const)('names the days of the rows in %s', async (language, days) => {
    const words = await wordsOf(['2026-06-01', '2026-06-02', '2026-06-04'], language);
    expect(words.slice(0, 3)).toEqual(days);
    expect(words.filter((w) => /PM|Tue|Wed/.test(w))).toEqual([]);
  });

  it.each([{}, { timeUnit: 'yearmonth' }])('names months below their marks: %j', async (more) => {
    const words = await wordsOf(['2025-12', '2026-01', '2026-02'], 'en', more);
    expect(words.slice(0, 3)).toEqual(['December 2025', 'January 2026', 'Feb']);
  });

  it.each([
    ['en', 'Tuesday 2 June', '1 May 2026'],
    ['de', 'Dienstag 2 Juni', '1. Mai 2026'],
    ['ja', '火曜日 2 6月', '2026年5月1日'],
  ] as const)('keeps the author’s format, and legends, in %s', async (language, day, month) => {
    const format = { axis: { format: '%A %-d %B' } };
    expect(await wordsOf(['2026-06-01', '2026-06-02'], language, format)).toContain(day);
    const scale = { range: ['#0017c1', '#c16800'] };
    const color = { field: 'when', type: 'temporal', scale };
    const months = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];
    const words = await wordsOf(months, language, { axis: null }, { color });
    expect(words).toContain(month);
  });

  it('of many days names round ones, and no hours', async () => {
    const days = Array.from({ length: 30 }, (_, i) => `2026-06-${String(i + 1).padStart(2, '0')}`);
    const words = await wordsOf(days, 'ja', { title: null }, { y: { ...y, title: null } });
    expect(words).toContain('6月5日');
    expect(words.filter((w) => /[A-Z]/.test(w))).toEqual([]);
  });
});

describe('what Vega-Lite has no name for', () => {
  const codes = (spec: JsonObject) =>
    checkSpec(spec, planOf(spec)).map(({ code, args }) => [code, 'path' in args && args.path]);

  it.each<[JsonObject, string, string]>([
    [{ ...bars, mark: 'barr' }, 'mark', 'bar'],
    [{ data, mark: 'bar', encodings: encoding }, 'encodings', 'encoding'],
    [{ ...bars, encoding: { ...encoding, colour: color } }, 'encoding.colour', 'color'],
    [
      { ...bars, encoding: { x, y: { ...y, type: 'quantitaive' } } },
      'encoding.y.type',
      'quantitative',
    ],
    [{ ...bars, encoding: { x, y: { ...y, scales: {} } } }, 'encoding.y.scales', 'scale'],
    [{ data, layer: [{ mark: 'bra', encoding }] }, 'layer.0.mark', 'bar'],
  ])('%j', (spec, path, near) => {
    const found = checkSpec(spec, planOf(spec));
    expect(found).toMatchObject([{ code: 'spec-unknown', args: { path } }]);
    expect(found[0]?.args).toHaveProperty('nearest', expect.arrayContaining([near]));
  });

  it('a spec of Vega is called so', () => {
    const spec = { $schema: 'https://vega.github.io/schema/vega/v6.json', data: [], marks: [] };
    expect(checkSpec(spec, planOf(spec))).toMatchObject([{ args: { fault: 'vega' } }]);
  });

  it('bins whose bounds stand in the table are none of its own', () => {
    const binned = { x: { field: 'amount_low', bin: 'binned' }, x2: { field: 'amount_high' }, y };
    expect(codes({ data, mark: 'bar', encoding: binned })).toEqual([]);
    const other = { ...binned, x: { ...binned.x, bin: { binned: true } } };
    expect(codes({ data, mark: 'bar', encoding: other })).toEqual([]);
  });

  it('a format in per cent for what is none', () => {
    const format = { ...y, axis: { format: '.0%' } };
    const spec = { data, mark: 'bar', encoding: { x, y: format } };
    expect(codes(spec)).toEqual([['spec-format', 'encoding.y.axis.format']]);
    const stacked = { ...bars, encoding: { x, y: { ...format, stack: 'normalize' }, color } };
    expect(codes(stacked)).toEqual([]);
  });

  it('a field that the spec does not read elsewhere is offered', () => {
    const spec = { ...bars, encoding: { x: { field: 'quater' }, y } };
    const plan = planOf(spec);
    const form = { type: 'spec', spec, fields: { sales: ['quarter', 'town'] } } as const;
    const town = { ...bars, encoding: { x: { field: 'twon' }, y } };
    expect(checkSpec(town, { ...plan, form })).toMatchObject([
      { code: 'unknown-chart-field', args: { known: ['quarter', 'town'], nearest: ['town'] } },
    ]);
  });

  it('names are those of its own schema', () => {
    const file = '../../node_modules/vega-lite/build/vega-lite-schema.json';
    const { definitions } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
      definitions: Record<string, SchemaPart>;
    };
    const ofViews = Object.entries(definitions).flatMap(([name, { properties = {} }]) =>
      /^TopLevel\w+Spec$/.test(name) ? Object.keys(properties) : [],
    );
    expect([...new Set([...ofViews, 'repeat'])].sort()).toEqual([...viewKeys].sort());
    const encodings = definitions.FacetedEncoding?.properties ?? {};
    expect(Object.keys(encodings).sort()).toEqual([...channelNames].sort());
    expect(markNames).toEqual(expect.arrayContaining([...(definitions.Mark?.enum ?? ['none'])]));
    expect([...typeNames].sort()).toEqual([...(definitions.Type?.enum ?? [])].sort());
    const position = Object.keys(definitions.PositionFieldDef?.properties ?? {});
    expect(channelKeys).toEqual(expect.arrayContaining(position));
  });
});

interface SchemaPart {
  readonly properties?: Record<string, unknown>;
  readonly enum?: readonly string[];
}

describe('whatever stands in a spec', () => {
  const plots = [bars, { data, mark: 'point', encoding: { x, y } }];
  const specs: readonly JsonObject[] = [
    { ...bars, transform: [{ filter: "datum.who == 'North'" }], params: [{ name: 'p', value: 1 }] },
    { data, layer: plots, resolve: { scale: { y: 'shared' } } },
    { data, facet: { column: color }, spec: { mark: 'line', encoding: { x, y } } },
    { hconcat: plots, config: { bar: { color: 'black' } } },
  ];
  const strange = [null, 7, 'x', [], {}, true, [null], { a: 1 }, 'nowhere(1)', { expr: 'a.b.c' }];
  const cases = specs.flatMap((spec) => pathsIn(spec).map((path) => ({ spec, path })));

  it.each(
    cases.map((one, i) => ({ ...one, put: strange[i % strange.length], name: one.path.join('.') })),
  )(
    'it is drawn or told, never a fault of the program: $put at $name',
    async ({ spec, path, put }) => {
      const { value, diagnostics } = await drawChart(planOf(changedAt(spec, path, put)), tools);
      expect(value !== undefined || diagnostics.length > 0).toBe(true);
    },
  );
});

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, own]) => pathsIn(own, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function changedAt(spec: JsonObject, path: readonly string[], put: unknown): JsonObject {
  const changed = structuredClone(spec);
  const parent = path.slice(0, -1).reduce<object>((inner, key) => {
    const further: unknown = Reflect.get(inner, key);
    return typeof further === 'object' && further !== null ? further : inner;
  }, changed);
  Reflect.set(parent, path.at(-1) ?? '', put);
  return changed;
}
