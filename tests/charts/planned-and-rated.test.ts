/** Ranges, ratings, rings, plans and changes, drawn from cells as an author writes them: every row is seen, whatever it holds. */
import type { LanguageName } from '../../src/languages/codes.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { describeChart } from '../../src/charts/describe.ts';
import { wordsOf } from '../../src/diagnostics/words.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import {
  blank,
  category,
  channel,
  momentCells,
  presetPlan,
  quantityCells,
  theme,
  type WrittenRow,
} from './chart-plans.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const steps = ['低', '中', '高'];
const rated = channel('質', {
  type: 'category',
  categories: steps.map((value) => ({ value, label: value })),
});

function ratingCells(name: string, step: string): WrittenRow {
  return { [name]: step === '' ? blank : category(step, steps) };
}

function ratingsPlan(
  preset: 'ratings' | 'radar',
  rows: readonly (readonly [string, ...string[]])[],
  over: Partial<ChartPlan> = {},
): ChartPlan {
  const list = preset === 'ratings' ? 'columns' : 'axes';
  const name = preset === 'ratings' ? 'y' : 'label';
  const count = (rows[0]?.length ?? 1) - 1;
  const cells = rows.map(([called, ...ratings]) =>
    ratings.reduce<WrittenRow>(
      (row, step, i) => ({ ...row, ...ratingCells(`${list}_${i}`, step) }),
      {
        [name]: called,
      },
    ),
  );
  const listed = Array.from(
    { length: count },
    (_, i) => [`${list}_${i}`, { ...rated, title: `軸${i + 1}` }] as const,
  );
  const channels = { [name]: channel('組織'), ...Object.fromEntries(listed) };
  return presetPlan(preset, cells, channels, over);
}

function roadmapPlan(
  rows: readonly (readonly [string, string, string, string?])[],
  language: LanguageName = 'ja',
): ChartPlan {
  const cells = rows.map(([y, label, when, status = '']) => ({
    y,
    label,
    status,
    ...(when === '' ? { x: blank } : momentCells('x', when, language)),
  }));
  const channels = {
    x: channel('時期', { type: 'moment' }),
    y: channel('分野'),
    label: channel('予定'),
    status: channel('状況'),
  };
  return presetPlan('roadmap', cells, channels, { language });
}

const size = channel('規模', { type: 'quantity', unit: 'parameter' });

function slopePlan(rows: readonly (readonly [string, string, string])[]): ChartPlan {
  const cells = rows.map(([label, from, to]) => ({
    label,
    ...quantityCells('from', from, 'parameter', 'ja'),
    ...quantityCells('to', to, 'parameter', 'ja'),
  }));
  return presetPlan('slope', cells, { from: size, to: size, label: channel('組織') });
}

function rangePlan(rows: readonly (readonly [string, string])[]): ChartPlan {
  const cells = rows.map(([y, x]) => ({ y, ...quantityCells('x', x, 'parameter', 'ja') }));
  return presetPlan(
    'range',
    cells,
    { x: size, y: channel('組織') },
    { scale: 'log', highlight: 'A' },
  );
}

async function drawn(plan: ChartPlan): Promise<string> {
  const { value, diagnostics } = await drawChart(plan, tools);
  expect(diagnostics.map((d) => wordsOf(d, 'en').what)).toEqual([]);
  return value?.svg ?? '';
}

function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((m) => m[1] ?? '');
}

const kinds = [
  '100億',
  '100億以上',
  '100億以下',
  '50億〜200億',
  '推定約50億〜200億',
  '数十億',
  '非公開',
  '非公開(推定20億以上)',
  '非公開(推定70億〜130億)',
  '該当なし',
] as const;

describe('every kind of figure', () => {
  it.each(kinds)('is drawn or printed in a range: %s', async (kind) => {
    const svg = await drawn(
      rangePlan([
        ['A', '20億'],
        ['B', kind],
      ]),
    );
    expect(wordsIn(svg)).toContain('B');
  });

  it.each(kinds)('is drawn or printed at both ends of a slope: %s', async (kind) => {
    await drawn(
      slopePlan([
        ['A', '20億', '30億'],
        ['B', kind, '40億'],
        ['C', '10億', kind],
      ]),
    );
  });

  it('names a row without a line at both ends', async () => {
    const words = wordsIn(
      await drawn(
        slopePlan([
          ['A', '20億', '30億'],
          ['B', '非公開', '40億'],
        ]),
      ),
    );
    expect(words.filter((word) => word === 'B')).toHaveLength(2);
    expect(words.filter((word) => word === 'A')).toHaveLength(1);
  });

  it('dashes the line of a figure that is not sure', async () => {
    const sure = await drawn(slopePlan([['A', '20億', '30億']]));
    const unsure = await drawn(slopePlan([['A', '推定20億', '30億']]));
    expect(sure).not.toContain('stroke-dasharray');
    expect(unsure).toContain('stroke-dasharray="4,3"');
  });
});

describe('ratings', () => {
  it('fill as many steps as are reached, and never print a number', async () => {
    const svg = await drawn(
      ratingsPlan('ratings', [
        ['A', '高', '低'],
        ['B', '中', ''],
      ]),
    );
    expect(svg.match(/<circle [^>]*fill="#0017c1"/g)).toHaveLength(3 + 1 + 2);
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['高', '低', '中', '—']));
    expect(wordsIn(svg).join('')).not.toMatch(/\d\.\d/);
  });

  it('refuse more rows than can be read', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => [`組織${i}`, '高'] as const);
    const { diagnostics } = await drawChart(ratingsPlan('ratings', rows), tools);
    expect(diagnostics.map((d) => d.code)).toContain('chart-too-many-rows');
  });
});

describe.each([
  ['ratings', ratingsPlan('ratings', [['A', '高']])],
  ['roadmap', roadmapPlan([['製品', '新型', '2026']])],
] as const)('%s', (name, plan) => {
  it('has no spec to take elsewhere, marks its facts, and tells what is written in it', async () => {
    const { value } = await drawChart(plan, tools);
    expect(value?.specs).toEqual([]);
    expect(value?.svg).toContain(` data-fact="t.k0.${name === 'ratings' ? 'columns_0' : 'label'}"`);
    expect(Array.from(value?.words ?? '')).toEqual(
      expect.arrayContaining(Array.from(wordsIn(value?.svg ?? '').join(''))),
    );
  });

  it('misses a row that its template does not draw', async () => {
    const nothing = { text: '', render: () => '<g></g>' };
    const diagrams = new Map([[name, nothing]]);
    const { diagnostics } = await drawChart(plan, { ...tools, diagrams });
    expect(diagnostics.map((d) => d.code)).toEqual(['row-not-drawn']);
  });

  it('takes a sentence beside a row, and leads it there', async () => {
    const target = { type: 'row', key: 'k0' } as const;
    const annotations = [{ ...plainText('ここを見る'), target, at: plan.at }];
    const svg = await drawn({ ...plan, annotations });
    expect(wordsIn(svg)).toContain('ここを見る');
  });

  it('says which words leave the box', async () => {
    const long = ['とても長い名前'.repeat(20), '高', '2026'] as const;
    const wide =
      name === 'ratings'
        ? ratingsPlan('ratings', [[long[0], long[1]]])
        : roadmapPlan([['製品', long[0], long[2]]]);
    const { diagnostics } = await drawChart(wide, tools);
    expect(diagnostics.map((d) => d.code)).toContain('chart-overflow');
  });
});

describe('a radar', () => {
  const plan = ratingsPlan('radar', [
    ['A', '高', '低', '中'],
    ['B', '中', '', '高'],
  ]);

  it('closes the figure of a row only where every axis is rated', async () => {
    const areas = (await drawn(plan)).match(/<path d="M[^"]*Z" fill="#[0-9a-f]{6}1f"/g);
    // A stands in the figure of all rows and in its own; B, with a rating missing, is closed in neither.
    expect(areas).toHaveLength(2);
  });

  it('tells the rows apart by shapes, and says each step in words', async () => {
    const words = wordsIn(await drawn(plan));
    expect(words.filter((w) => w === 'A')).toHaveLength(1);
    expect(words.filter((w) => w === '高')).toHaveLength(1 + 2);
    expect(words).toContain('—');
  });

  it('describes every rating', () => {
    expect(describeChart(plan)).toBe(
      'レーダーチャート：軸1、軸2、軸3、2件。Aは軸1 高、軸2 低、軸3 中。Bは軸1 中、軸2 記載なし、軸3 高。',
    );
  });
});

describe('a roadmap', () => {
  it('says which dates have passed, which are missing, and puts the rest on the scale', async () => {
    const plan = roadmapPlan([
      ['製品', '古い予定', '2025'],
      ['製品', '今の予定', '2026-01'],
      ['製品', '先の予定', '2026-H2'],
      ['販路', '続く予定', '>=2026'],
      ['販路', '日付のない予定', ''],
    ]);
    const words = wordsIn(await drawn(plan));
    expect(words.filter((w) => w.includes('期限を過ぎた'))).toHaveLength(1);
    expect(words[words.indexOf('古い予定') + 1]).toBe('（期限を過ぎた）');
    expect(words[words.indexOf('日付のない予定') + 1]).toBe('（時期の記載なし）');
    expect(describeChart(plan)).toContain('期限を過ぎたもの：古い予定。');
  });

  it('takes a sentence about a span of time', async () => {
    const [low, high] = [Date.UTC(2026, 3), Date.UTC(2026, 6)];
    const target = { type: 'span', low, high, time: true } as const;
    const plan = roadmapPlan([['製品', '今の予定', '2026']]);
    const annotations = [{ ...plainText('休み'), target, at: plan.at }];
    const svg = await drawn({ ...plan, annotations });
    expect(wordsIn(svg)).toContain('休み');
    expect(svg).toContain(`fill="${theme.accent}1a"`);
  });

  it('prints what is known of a plan behind it, in English too', async () => {
    const words = wordsIn(
      await drawn(roadmapPlan([['Shops', 'Opening', '2025', 'delayed']], 'en')),
    );
    expect(words).toContain('(delayed, date has passed)');
  });

  it('keeps plans of one lane apart, bars and words', async () => {
    const many = Array.from(
      { length: 5 },
      (_, i) => ['製品', `予定の長い名前その${i}`, '2026-02'] as const,
    );
    await drawn(roadmapPlan(many));
  });
});
