/** What an author's own Vega-Lite spec may and may not hold. */
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSpec } from '../../src/charts/check-spec.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { isRecord } from '../../src/model/is-record.ts';
import { blank, quantityCells, rowsOf, specPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

const amount = (written: string) => quantityCells('amount', written, '', 'en');

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const data = { name: 'sales' };
const encoding = {
  x: { field: 'quarter', type: 'nominal' },
  y: { field: 'amount', type: 'quantitative' },
};
const fine = { data, mark: 'bar', encoding };

/** Codes with the property they name, in order. */
function found(spec: Readonly<Record<string, unknown>>): string[] {
  return checkSpec(spec, specPlan(spec)).map(({ code, args }) => {
    const { path } = { path: '', ...args };
    return `${code} ${path}`;
  });
}

describe('specs that are drawn', () => {
  it.each([
    ['bars', fine],
    ['a line', { ...fine, mark: { type: 'line', point: true } }],
    [
      'layers',
      {
        data,
        encoding,
        layer: [
          { mark: 'bar' },
          { mark: { type: 'text', dy: -6 }, encoding: { text: { field: 'quarter' } } },
        ],
      },
    ],
    [
      'a fold',
      {
        data,
        transform: [{ fold: ['amount_low', 'amount_high'], as: ['end', 'v'] }],
        mark: 'point',
        encoding: { x: { field: 'v', type: 'quantitative' }, y: { field: 'end' } },
      },
    ],
    [
      'words for what a cell is',
      {
        ...fine,
        transform: [{ calculate: "datum.quarter === 'Q1' ? 'first' : 'later'", as: 'told' }],
        encoding: { ...encoding, y: { ...encoding.y }, tooltip: { field: 'told' } },
      },
    ],
    [
      'rows by the step in which they lie',
      { ...fine, mark: 'point', encoding: { ...encoding, size: { bin: true, field: 'amount' } } },
    ],
    [
      'ticks in part',
      {
        ...fine,
        encoding: { ...encoding, x: { field: 'quarter', axis: { labelExpr: 'datum.label[0]' } } },
      },
    ],
    ['a constant param', { ...fine, params: [{ name: 'thick', value: 3 }] }],
    [
      'the line at zero',
      {
        data,
        layer: [
          { mark: 'bar', encoding },
          { mark: 'rule', encoding: { y: { datum: 0 } } },
        ],
      },
    ],
  ])('%s', async (_, spec) => {
    const { value, diagnostics } = await drawChart(specPlan(spec), tools);
    expect(diagnostics).toEqual([]);
    expect(value?.svg).toMatch(/^<svg [^>]*role="img"[^>]* viewBox="0 0 1168 416">/);
    expect(value?.alt).toBe('Chart: Sales grew.');
    expect(value?.svg.match(/role=/g)).toHaveLength(1);
  });

  it('words axes with our own formatter', async () => {
    const rows = rowsOf([{ quarter: 'Q1', ...amount('2000000000') }]);
    const { value } = await drawChart(specPlan(fine, { sales: rows }), tools);
    expect(value?.svg).toContain('>¥2 bn<');
  });
});

describe('figures of its own', () => {
  it.each([
    [{ ...fine, data: { values: [{ amount: 3 }] } }, ['untraced-figure data']],
    [{ ...fine, data: { sequence: { start: 0, stop: 1e9 } } }, ['untraced-figure data']],
    [{ ...fine, datasets: { sales: [{ amount: 3 }] } }, ['untraced-figure datasets']],
    [
      { ...fine, transform: [{ calculate: 'datum.amount * 2', as: 'amount' }] },
      ['untraced-figure transform.0'],
    ],
    [
      {
        ...fine,
        transform: [
          { filter: 'true' },
          { aggregate: [{ op: 'sum', field: 'amount', as: 'amount' }] },
        ],
      },
      ['untraced-figure transform.1'],
    ],
    [
      { ...fine, transform: [{ regression: 'amount', on: 'quarter' }] },
      ['untraced-figure transform.0'],
    ],
    [
      { ...fine, encoding: { ...encoding, y: { aggregate: 'mean', field: 'amount' } } },
      ['untraced-figure encoding.y.aggregate'],
    ],
    [
      {
        ...fine,
        encoding: { x: { bin: true, field: 'amount' }, y: { aggregate: 'stdev', field: 'amount' } },
      },
      ['untraced-figure encoding.x.bin', 'untraced-figure encoding.y.aggregate'],
    ],
    [
      { ...fine, transform: [{ calculate: "datum.quarter == 'Q1' ? '90%' : 'more'", as: 'told' }] },
      ['untraced-figure transform.0'],
    ],
    [
      {
        ...fine,
        encoding: {
          ...encoding,
          y: { ...encoding.y, axis: { labelExpr: 'datum.value * 2' } },
        },
      },
      ['untraced-figure encoding.y.axis.labelExpr'],
    ],
    [{ ...fine, mark: 'boxplot' }, ['untraced-figure mark']],
    [
      { ...fine, encoding: { ...encoding, y: { datum: 120 } } },
      ['untraced-figure encoding.y.datum'],
    ],
    [{ ...fine, mark: { type: 'text', text: '120億円' } }, ['untraced-figure mark.text']],
    [
      { ...fine, mark: { type: 'text', text: { expr: 'datum.amount * 2' } } },
      ['untraced-figure mark.text'],
    ],
    [
      { ...fine, encoding: { ...encoding, y: { ...encoding.y, axis: { labelExpr: "'9'" } } } },
      ['untraced-figure encoding.y.axis.labelExpr'],
    ],
  ])('%j', (spec, codes) => {
    expect(found(spec)).toEqual(codes);
  });
});

describe('what could reach outside', () => {
  it.each([
    [{ ...fine, data: { url: 'file:///etc/passwd' } }, ['spec-unsafe data']],
    [{ ...fine, data: { url: 'data:text/csv,a' } }, ['spec-unsafe data']],
    [{ ...fine, mark: { type: 'bar', href: 'https://example.com' } }, ['spec-unsafe mark.href']],
    [
      { ...fine, encoding: { ...encoding, href: { field: 'quarter' } } },
      ['spec-unsafe encoding.href'],
    ],
    [
      { ...fine, mark: { type: 'image', url: 'x.png' } },
      ['spec-unsafe mark', 'spec-unsafe mark.url'],
    ],
    [{ ...fine, params: [{ name: 'p', expr: 'now()' }] }, ['spec-unsafe params.0']],
    [{ ...fine, usermeta: {} }, ['spec-unsafe usermeta']],
    [
      { ...fine, config: { signals: [{ name: 's', update: '1' }] } },
      ['spec-unsafe config.signals'],
    ],
  ])('%j', async (spec, codes) => {
    expect(found(spec)).toEqual(codes);
    expect((await drawChart(specPlan(spec), tools)).value).toBeUndefined();
  });
});

describe('an address where a colour, a font or a sign is asked for', () => {
  const addresses = ['url(http://127.0.0.1:9/canary)', 'u\\72l(http://127.0.0.1:9/canary)'];
  const asked =
    'fill stroke color cursor font fontStyle fontWeight blend tooltip description aria strokeCap strokeJoin strokeDash align baseline dir ellipsis style clip interpolate fillOpacity'.split(
      ' ',
    );
  const own = (address: string): [string, Readonly<Record<string, unknown>>][] => [
    ...['bar', 'point', 'line', 'area', 'rule', 'arc', 'text'].flatMap((type) =>
      asked.map((key): [string, Readonly<Record<string, unknown>>] => [
        `${type}.${key}`,
        { ...fine, mark: { type, [key]: address } },
      ]),
    ),
    ['view', { ...fine, view: { fill: address, stroke: address, cursor: address } }],
    ['background', { ...fine, background: address }],
    [
      'config',
      {
        ...fine,
        config: { background: address, bar: { fill: address }, axis: { gridColor: address } },
      },
    ],
    [
      'axis',
      { ...fine, encoding: { ...encoding, x: { ...encoding.x, axis: { labelColor: address } } } },
    ],
    ['value', { ...fine, encoding: { ...encoding, fill: { value: address } } }],
    [
      'scale',
      {
        ...fine,
        encoding: { ...encoding, color: { field: 'quarter', scale: { range: [address] } } },
      },
    ],
    ['title', { ...fine, title: { text: 'a', color: address, subtitle: '<script>x</script>' } }],
    [
      'gradient',
      {
        ...fine,
        mark: {
          type: 'bar',
          color: { gradient: 'linear', stops: [{ offset: 0, color: address }] },
        },
      },
    ],
    [
      'expr',
      { ...fine, mark: { type: 'bar', fill: { expr: `'${address.replace('\\', '\\\\')}'` } } },
    ],
  ];

  it.each(addresses)('%s stands in no picture, and is told', async (address) => {
    const told: string[] = [];
    for (const [name, spec] of own(address)) {
      const { value, diagnostics } = await drawChart(specPlan(spec), tools);
      // The figures' alternative text and what is drawn from it are no attributes that a browser follows.
      expect((value?.svg ?? '').includes('127.0.0.1'), name).toBe(false);
      expect((value?.svg ?? '').includes('<script'), name).toBe(false);
      if (diagnostics.some((d) => d.code === 'spec-unsafe')) told.push(name);
    }
    expect(told).toEqual(
      expect.arrayContaining(['bar.fill', 'bar.stroke', 'view', 'axis', 'value', 'title', 'expr']),
    );
  });

  it('is told with the way to it', async () => {
    const spec = { ...fine, mark: { type: 'bar', fill: addresses[0] ?? '' } };
    expect((await drawChart(specPlan(spec), tools)).diagnostics).toMatchObject([
      { code: 'spec-unsafe', args: { path: 'mark.fill' } },
    ]);
  });
});

describe('names', () => {
  it('offers the nearest table and the nearest field', () => {
    const spec = { data: { name: 'sale' }, mark: 'bar', encoding };
    expect(checkSpec(spec, specPlan(spec))).toMatchObject([
      { code: 'unknown-data-name', args: { name: 'sale', path: 'data', nearest: ['sales'] } },
    ]);
    const other = { ...fine, encoding: { x: { field: 'quater' }, y: { field: 'amount' } } };
    expect(checkSpec(other, specPlan(other))).toMatchObject([
      {
        code: 'unknown-chart-field',
        args: { name: 'quater', path: 'encoding.x.field', nearest: ['quarter'] },
      },
    ]);
  });

  it('knows the columns of a figure whose first cell is blank', () => {
    const rows = rowsOf([
      { quarter: 'Q1', amount: blank },
      { quarter: 'Q2', ...amount('20') },
    ]);
    const low = { ...fine, encoding: { ...fine.encoding, y: { field: 'amount_low' } } };
    expect(checkSpec(low, specPlan(low, { sales: rows }))).toEqual([]);
    const high = { ...fine, encoding: { ...fine.encoding, y: { field: 'amount_hihg' } } };
    expect(checkSpec(high, specPlan(high, { sales: rows }))).toMatchObject([
      { code: 'unknown-chart-field', args: { nearest: ['amount_high'] } },
    ]);
  });

  it('reads escaped names of columns', () => {
    const rows = rowsOf([{ 'GICS.Sector': 'A', ...amount('1') }]);
    const spec = { ...fine, encoding: { x: { field: 'GICS\\.Sector' }, y: { field: 'amount' } } };
    expect(checkSpec(spec, specPlan(spec, { sales: rows }))).toEqual([]);
  });

  it('asks for data', () => {
    expect(found({ mark: 'bar' })).toEqual(['spec-malformed ']);
  });
});

describe('what Vega says', () => {
  it.each([
    [
      'a warning',
      { ...fine, mark: { type: 'bar' }, encoding: { ...encoding, shape: { field: 'quarter' } } },
      'chart-warning',
    ],
    ['a mark that there is not', { data, mark: 'nonsense', encoding }, 'spec-unknown'],
    [
      'an expression that does not parse',
      { ...fine, transform: [{ filter: 'datum.amount >' }] },
      'spec-malformed',
    ],
    [
      'a call of a constructor',
      { ...fine, transform: [{ filter: 'datum.constructor.constructor("return 1")()' }] },
      'spec-malformed',
    ],
  ])('%s is a diagnostic at the chart’s place', async (_, spec, code) => {
    const plan = specPlan(spec);
    const { diagnostics } = await drawChart(plan, tools);
    expect(diagnostics.map((d) => d.code)).toContain(code);
    expect(diagnostics.every((d) => d.at === plan.at)).toBe(true);
  });

  it('does not pass a row over in silence: Vega-Lite drops a null', async () => {
    const rows = rowsOf([
      { quarter: '2024', ...amount('1') },
      { quarter: '2025', ...amount('1..3') },
    ]);
    const { diagnostics } = await drawChart(specPlan(fine, { sales: rows }), tools);
    expect(diagnostics).toMatchObject([{ code: 'row-not-drawn', args: { row: 'k1' } }]);
  });

  it('leaves the plan’s rows as they were', async () => {
    const plan = specPlan(fine);
    const before = JSON.stringify(plan);
    await drawChart(plan, tools);
    expect(JSON.stringify(plan)).toBe(before);
    expect(isRecord(plan.data)).toBe(true);
    for (const row of plan.data.sales ?? []) expect(Object.getOwnPropertySymbols(row)).toEqual([]);
  });
});
