/** Chart plans from cells as an author writes them. */
import type { LanguageName } from '../../src/languages/codes.ts';
import type { PresetName } from '../../src/model/charts.ts';
import type {
  ChannelPlan,
  ChartCell,
  ChartCells,
  ChartPlan,
  ChartRow,
} from '../../src/model/plan.ts';
import type { ChartTheme } from '../../src/model/theme.ts';
import { momentCell, quantityCell } from '../../src/plan/chart-cells.ts';
import {
  formatMoment,
  formatQuantity,
  parseMoment,
  parseQuantity,
} from '../../src/quantity/index.ts';

export const place = { file: 'deck.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };

export const theme: ChartTheme = {
  fontFamily: 'Noto Sans JP',
  ink: '#1a1a1c',
  ink2: '#626264',
  surface: '#ffffff',
  rule: '#4d4d4d',
  grid: '#e6e6e6',
  accent: '#0017c1',
  accentSoft: '#d9e6ff',
  neutral: '#767676',
  neutralSoft: '#ececec',
  good: '#00705f',
  bad: '#d92b00',
  categorical: ['#0017c1', '#4979f5', '#c16800', '#008060', '#8d8d8d'],
  nameSize: 18,
  subSize: 15,
  valueSize: 20,
  unitSize: 15,
  axisSize: 15,
};

export function quantityCells(
  name: string,
  written: string,
  unit: string,
  language: LanguageName,
  estimated = false,
): ChartCells {
  const parsed = parseQuantity(written, { unit, estimated, plain: unit === '' });
  if (!parsed.ok) throw new Error(`${written}: ${JSON.stringify(parsed.problem)}`);
  const { quantity } = parsed;
  const words = formatQuantity(quantity, { language, omitEstimated: estimated });
  return { [name]: quantityCell(quantity, words, '') };
}

export function momentCells(name: string, code: string, language: LanguageName): ChartCells {
  const parsed = parseMoment(code);
  if (!parsed.ok) throw new Error(code);
  const { moment } = parsed;
  return { [name]: momentCell(moment, formatMoment(moment, { language }), '') };
}

export function category(value: string, all: readonly string[]): ChartCell {
  const rank = all.indexOf(value);
  return { type: 'category', value, label: value, rank, fact: '' };
}

export const blank: ChartCell = { type: 'blank', text: '—', fact: '' };

export function channel(title: string, over: Partial<ChannelPlan> = {}): ChannelPlan {
  return { title, type: 'string', unit: '', categories: [], estimated: false, ...over };
}

/** A text stands for the cell that holds it. */
export type WrittenRow = Readonly<Record<string, ChartCell | string>>;

/** Rows get their key, their order, the facts of their cells and, where named, the highlight. */
export function presetPlan(
  preset: PresetName,
  rows: readonly WrittenRow[],
  channels: ChartPlan['channels'],
  over: Partial<ChartPlan> & { readonly highlight?: string } = {},
): ChartPlan {
  const { highlight, ...rest } = over;
  return {
    id: 'scale',
    at: place,
    form: { type: 'preset', preset },
    data: { rows: rowsOf(rows, highlight) },
    channels,
    scale: 'linear',
    annotations: [],
    signs: [],
    changed: [],
    width: 1168,
    height: 416,
    language: 'ja',
    now: '2026-01-01',
    alt: '',
    title: '題',
    caption: '',
    ...rest,
  };
}

export function rowsOf(rows: readonly WrittenRow[], highlight?: string): ChartRow[] {
  return rows.map((row, order) => ({
    key: `k${order}`,
    order,
    highlight: highlight !== undefined && [row.y, row.label].includes(highlight),
    cells: Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cellOf(cell, `t.k${order}.${name}`)]),
    ),
  }));
}

function cellOf(written: ChartCell | string, fact: string): ChartCell {
  if (typeof written === 'string') return { type: 'text', text: written, fact };
  return 'fact' in written ? { ...written, fact } : written;
}

const size = channel('最大パラメータ数', { type: 'quantity', unit: 'parameter' });

export function dotsPlan(
  rows: readonly (readonly [string, string, string])[],
  over: Parameters<typeof presetPlan>[3] = {},
): ChartPlan {
  const language = over.language ?? 'ja';
  const cells = rows.map(([y, sub, x]) => ({
    y,
    sub,
    ...quantityCells('x', x, 'parameter', language),
  }));
  return presetPlan('dots', cells, { x: size, y: channel('組織'), sub: channel('モデル') }, over);
}

export function barsPlan(
  rows: readonly (readonly [string, string])[],
  over: Parameters<typeof presetPlan>[3] = {},
  estimated = false,
): ChartPlan {
  const language = over.language ?? 'ja';
  const x = channel('累計投資額', { type: 'quantity', unit: 'JPY', estimated });
  const cells = rows.map(([y, written]) => ({
    y,
    ...quantityCells('x', written, 'JPY', language, estimated),
  }));
  return presetPlan('bars', cells, { x, y: channel('組織') }, over);
}

export function stepsPlan(
  rows: readonly (readonly [string, string, string])[],
  over: Parameters<typeof presetPlan>[3] = {},
): ChartPlan {
  const language = over.language ?? 'ja';
  const cells = rows.map(([x, label, y]) => ({
    label,
    ...momentCells('x', x, language),
    ...quantityCells('y', y, 'parameter', language),
  }));
  const channels = { x: channel('公開', { type: 'moment' }), y: size, label: channel('モデル') };
  return presetPlan('steps', cells, channels, over);
}

export function sharesPlan(
  rows: readonly (readonly [string, string, string])[],
  over: Parameters<typeof presetPlan>[3] = {},
): ChartPlan {
  const language = over.language ?? 'ja';
  const cells = rows.map(([y, part, x]) => ({
    y,
    part,
    ...quantityCells('x', x, 'percent', language),
  }));
  const x = channel('投資内訳', { type: 'quantity', unit: 'percent' });
  return presetPlan('shares', cells, { x, y: channel('組織'), part: channel('使途') }, over);
}

/** Levels as plan gives them: `from` to `to`, null where open. */
export function levels(
  total: boolean,
  from: readonly (number | null)[],
  to: readonly (number | null)[],
): ChartCells {
  const [from_low = null, from_high = null] = from;
  const [to_low = null, to_high = null] = to;
  return {
    total: { type: 'flag', on: total, text: '', fact: '' },
    from: { type: 'level', low: from_low, high: from_high },
    to: { type: 'level', low: to_low, high: to_high },
  };
}

/** A step of this figure behind a total of 300億, of which all is known. */
export function waterfallPlan(written: string, language: LanguageName): ChartPlan {
  const step = quantityCells('x', written, 'parameter', language);
  const ends = step.x?.type === 'quantity' ? [step.x.low, step.x.high] : [];
  const to = ends.map((end) => (end === null ? null : 3e10 + end));
  const total = quantityCells('x', '300億', 'parameter', language);
  const rows = [
    { y: '始め', ...total, ...levels(true, [0, 0], [3e10, 3e10]) },
    { y: '増分', ...step, ...levels(false, [3e10, 3e10], to) },
  ];
  return presetPlan('waterfall', rows, { x: size, y: channel('名前') }, { language });
}

const stages = ['研究', '限定公開', '個別展開', '本格展開'];

export function mapPlan(
  rows: readonly (readonly [string, string, string])[],
  over: Parameters<typeof presetPlan>[3] = {},
): ChartPlan {
  const language = over.language ?? 'ja';
  const cells = rows.map(([label, x, y]) => ({
    label,
    ...quantityCells('x', x, 'parameter', language),
    y: category(y, stages),
  }));
  const y = channel('商用化の段階', {
    type: 'category',
    categories: stages.map((value) => ({ value, label: value })),
  });
  const channels = { x: size, y, label: channel('組織') };
  return presetPlan('map', cells, channels, { scale: 'log', ...over });
}

export function specPlan(
  spec: Readonly<Record<string, unknown>>,
  data: ChartPlan['data'] = {
    sales: rowsOf([
      { quarter: '2025-Q1', ...quantityCells('amount', '10', '', 'en') },
      { quarter: '2025-Q2', ...quantityCells('amount', '20', '', 'en') },
    ]),
  },
): ChartPlan {
  const base = presetPlan('dots', [], {
    amount: channel('Sales', { type: 'quantity', unit: 'JPY' }),
  });
  return { ...base, form: { type: 'spec', spec }, data, language: 'en', title: 'Sales grew' };
}
