/** Each preset drawn from cells as an author writes them: what is said, what is drawn, and that it is always the same. */
import { beforeAll, describe, expect, it } from 'vitest';
import { textIn } from '../../src/charts/chart-row.ts';
import { flatRows } from '../../src/charts/columns.ts';
import { drawChart, type ChartTools } from '../../src/charts/draw-chart.ts';
import { wordsOf } from '../../src/diagnostics/words.ts';
import type { ChartPlan } from '../../src/model/plan.ts';
import { barsPlan, dotsPlan, mapPlan, sharesPlan, stepsPlan } from './chart-plans.ts';
import { chartTools } from './tools.ts';

let tools: ChartTools;
beforeAll(async () => {
  tools = await chartTools();
});

const players = [
  ['Preferred Networks', 'PLaMo-100B', '1,000億'],
  ['富士通', 'Takane', '130億'],
  ['ELYZA', 'ELYZA-japanese-Llama-2-70b', '70億'],
  ['rinna', 'Youri-7B', '70億'],
  ['サイバーエージェント', 'OpenCALM', '68億'],
  ['NTT', 'tsuzumi', '非公開(推定70億〜130億)'],
] as const;
const investment = [
  ['Preferred Networks', '300億円以上'],
  ['NTT', '200億円以上'],
  ['富士通', '100億円'],
  ['ELYZA', '50億円'],
  ['rinna', '20億円'],
] as const;
const releases = [
  ['2023-03', 'GPT-NeoX', '36億'],
  ['2023-05', 'OpenCALM-7B', '68億'],
  ['2023-08', 'ELYZA-7b', '70億'],
  ['2023-11', 'PLaMo-13B', '130億'],
  ['2024-04', 'Takane-13B', '130億'],
  ['2024-09', 'PLaMo-100B', '1,000億'],
] as const;
const shares = [
  ['Preferred Networks', '計算インフラ', '60%'],
  ['Preferred Networks', '人件費', '30%'],
  ['Preferred Networks', 'その他', '10%'],
  ['rinna', '開発', '70%'],
  ['rinna', '人件費', '25%'],
  ['rinna', 'その他', '5%'],
] as const;
const positions = [
  ['Preferred Networks', '1,000億', '限定公開'],
  ['富士通', '130億', '個別展開'],
  ['ELYZA', '70億', '本格展開'],
  ['rinna', '70億', '個別展開'],
  ['NTT', '非公開(推定70億〜130億)', '限定公開'],
  ['LangEdge', '非公開', '研究'],
] as const;
/** Every kind and flag that a cell can have. */
const kinds = [
  '100億',
  '100億以上',
  '100億超',
  '100億以下',
  '100億未満',
  '50億〜200億',
  '約100億',
  '推定100億',
  '推定100億以上',
  '推定約50億〜200億',
  '数十億',
  '非公開',
  '非公開(推定20億以上)',
  '非公開(推定70億〜130億)',
  '該当なし',
] as const;

const log = { scale: 'log' } as const;
const charts: readonly (readonly [string, (language: 'ja' | 'en') => ChartPlan])[] = [
  ['dots', (language) => dotsPlan(players, { ...log, language, highlight: 'Preferred Networks' })],
  ['dots on a linear scale', (language) => dotsPlan(players, { language })],
  ['bars', (language) => barsPlan(investment, { language, highlight: 'NTT' }, true)],
  ['steps', (language) => stepsPlan(releases, { ...log, language })],
  ['steps on a linear scale', (language) => stepsPlan(releases, { language })],
  ['shares', (language) => sharesPlan(shares, { language, highlight: 'rinna' })],
  ['map', (language) => mapPlan(positions, { language })],
  ['dots beside text', (language) => dotsPlan(players, { ...log, language, width: 768 })],
  ['map beside text', (language) => mapPlan(positions, { language, width: 768 })],
];

async function drawn(plan: ChartPlan): Promise<string> {
  const { value, diagnostics } = await drawChart(plan, tools);
  expect(diagnostics.map((d) => wordsOf(d, 'en').what)).toEqual([]);
  return value?.svg ?? '';
}

/** The words of an SVG, in the order they are drawn. */
function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((m) => m[1] ?? '');
}

describe.each(charts)('%s', (_, planOf) => {
  it.each(['ja', 'en'] as const)(
    'is clean, of the plan’s size and the same each time (%s)',
    async (language) => {
      const plan = planOf(language);
      const svg = await drawn(plan);
      expect(svg).toMatch(
        new RegExp(
          `^<svg [^>]*lang="${language}" width="${plan.width}" height="416" viewBox="0 0 ${plan.width} 416">`,
        ),
      );
      expect(await drawn({ ...plan })).toBe(svg);
    },
  );

  it('prints every row’s figure as it was worded, with the address of its fact', async () => {
    const plan = planOf('ja');
    const svg = await drawn(plan);
    const figure = plan.channels.y?.type === 'quantity' ? 'y' : 'x';
    for (const row of flatRows(plan)) {
      const address = textIn(row, `${figure}_fact`);
      const printed = [
        ...svg.matchAll(new RegExp(`<text data-fact="${address}"[^>]*>([^<]*)<`, 'g')),
      ];
      const words = printed.map((m) => m[1] ?? '').join('');
      expect(words.replaceAll(' ', '')).toContain(
        textIn(row, `${figure}_text`).replaceAll(' ', ''),
      );
    }
  });

  it('is one image for assistive readers, and holds nothing that leads outside or becomes a bitmap', async () => {
    const svg = await drawn(planOf('ja'));
    expect(svg.match(/role=/g)).toHaveLength(1);
    expect(svg.match(/aria-/g)).toHaveLength(1);
    expect(svg).not.toMatch(/href|xlink|style=|class=|<(pattern|mask|filter|image|a|use)\b/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http');
  });

  it('sets no words smaller than 15 px', async () => {
    const sizes = [...(await drawn(planOf('ja'))).matchAll(/font-size="([\d.]+)px"/g)].map((m) =>
      Number(m[1]),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(15);
  });
});

describe('the signs of uncertainty', () => {
  const forms: readonly (readonly [string, (kind: string) => ChartPlan])[] = [
    [
      'dots',
      (kind) =>
        dotsPlan(
          [
            ['A', '', '20億'],
            ['B', '', kind],
          ],
          log,
        ),
    ],
    [
      'bars',
      (kind) => ({
        ...dotsPlan([
          ['A', '', '20億'],
          ['B', '', kind],
        ]),
        form: { type: 'preset', preset: 'bars' },
      }),
    ],
    [
      'steps',
      (kind) =>
        stepsPlan(
          [
            ['2024-01', 'A', '20億'],
            ['2025-01', 'B', kind],
          ],
          log,
        ),
    ],
    [
      'map',
      (kind) =>
        mapPlan([
          ['A', '20億', '研究'],
          ['B', kind, '限定公開'],
        ]),
    ],
  ];
  describe.each(forms)('%s', (_, planOf) => {
    it.each(kinds)('draws or prints %s', async (kind) => {
      await drawn(planOf(kind));
    });

    it('draws bounds and ranges with vectors that fade by alpha, with ids of its own', async () => {
      const svg = await drawn(planOf('100億以上'));
      expect(svg).toMatch(/<linearGradient id="scale-c1"/);
      expect(svg).toContain('fill="url(#scale-c1)"');
      expect(svg).toMatch(/stop-color="#7676760{2}"/);
    });

    it('tells an estimate by a dashed outline and a light fill', async () => {
      const exact = await drawn(planOf('100億'));
      const estimated = await drawn(planOf('推定100億'));
      expect(exact).not.toContain('stroke-dasharray');
      expect(estimated).toMatch(/fill="#ececec"[^>]*stroke="#767676"[^>]*stroke-dasharray="4,3"/);
    });
  });

  it('draws every kind of share', async () => {
    await drawn(
      sharesPlan([
        ['A', 'x', '60%'],
        ['A', 'y', '推定30%'],
        ['A', 'z', '非公開'],
      ]),
    );
  });

  it('draws the ratio of bars from zero', async () => {
    const svg = await drawn(
      barsPlan([
        ['A', '200億円'],
        ['B', '100億円'],
        ['C', '0円'],
      ]),
    );
    const lengths = [
      ...svg.matchAll(/<path d="M([\d.]+),[\d.]+h(-?[\d.]+)v[^"]*" fill="#767676"/g),
    ].map((m) => Math.abs(Number(m[2])));
    const [a = 0, b = 0, c = 1, sign, ...others] = lengths;
    expect(others).toEqual([]);
    expect(a / b).toBeCloseTo(2, 1);
    // Nothing has no length, so a sign tells that it is there.
    expect([c, sign]).toEqual([0, 3]);
  });
});

describe('alternative texts', () => {
  it.each([
    [
      'dots',
      dotsPlan(players, { ...log, caption: '最大パラメータ数（対数目盛）' }),
      '点グラフ：最大パラメータ数（対数目盛）、6件。示された値の最大はPreferred Networksの1,000億、最小はサイバーエージェントの68億。公表されていない値：NTT 非公開（推定70億〜130億）。',
    ],
    [
      'bars',
      barsPlan(investment, { caption: '累計投資額（推定）' }, true),
      '棒グラフ：累計投資額（推定）、5件。示された値の最大はPreferred Networksの300億円以上、最小はrinnaの20億円。いずれも推定値。下限だけが示された値：Preferred Networks 300億円以上、NTT 200億円以上。',
    ],
    [
      'steps',
      stepsPlan(releases),
      '年月に沿った図：最大パラメータ数、6件。示された値の最大はPLaMo-100Bの1,000億、最小はGPT-NeoXの36億。2023年3月から2024年9月まで。',
    ],
    [
      'shares',
      sharesPlan(shares),
      '構成比の帯グラフ：投資内訳、2件。Preferred Networksは計算インフラ60%、人件費30%、その他10%。rinnaは開発70%、人件費25%、その他5%。',
    ],
    [
      'map',
      mapPlan(positions.slice(1)),
      '位置づけの図：最大パラメータ数、5件。示された値の最大は富士通の130億、最小はELYZAとrinnaの70億。商用化の段階は本格展開にELYZA、個別展開に富士通、rinna、限定公開にNTT、研究にLangEdge。公表されていない値：NTT 非公開（推定70億〜130億）、LangEdge 非公開。',
    ],
    [
      'dots in English',
      dotsPlan(
        [
          ['A', '', '>=100B'],
          ['B', '', 'est. 7B'],
          ['C', '', 'undisclosed'],
          ['D', '', 'n/a'],
        ],
        { language: 'en', caption: 'Parameters' },
      ),
      'Dot chart: Parameters, 4 rows. Largest stated: A, 100B or more; smallest: B, est. 7B. Not disclosed: C, undisclosed. Estimated: B, est. 7B. Given as a lower bound: A, 100B or more. Not applicable: D.',
    ],
    ['the author’s own', dotsPlan(players, { ...log, alt: '<自作> "説明"' }), '<自作> "説明"'],
  ])('%s', async (_, plan, alt) => {
    const { value } = await drawChart(plan, tools);
    expect(value?.alt).toBe(alt);
    const escaped = alt.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    expect(value?.svg).toContain(`aria-label="${escaped}"`);
  });
});

describe('words on the chart', () => {
  it('labels decades with the formatter of the deck’s language', async () => {
    expect(wordsIn(await drawn(dotsPlan(players, log))).slice(0, 3)).toEqual([
      '10億',
      '100億',
      '1,000億',
    ]);
    const english = await drawn(dotsPlan(players, { ...log, language: 'en' }));
    expect(wordsIn(english).slice(0, 3)).toEqual(['1B', '10B', '100B']);
  });

  it('marks the edition’s month and names the years', async () => {
    const words = wordsIn(await drawn(stepsPlan(releases, log)));
    expect(words).toEqual(
      expect.arrayContaining([
        '2023年',
        '2024年',
        '2025年',
        '2026年',
        '2026年1月',
        'これまでの最大',
      ]),
    );
  });

  it('gives hostile names as text', async () => {
    const svg = await drawn(
      dotsPlan([
        ['<script>&"x', 'a</svg>', '70億'],
        ['B', '', '10億'],
      ]),
    );
    expect(svg).toContain('&lt;script&gt;&amp;"x');
    expect(svg).not.toContain('<script');
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
  });
});

describe('what cannot be drawn is said', () => {
  it.each([
    [
      'zero on a log scale',
      dotsPlan(
        [
          ['A', '', '0億'],
          ['B', '', '10億'],
        ],
        log,
      ),
      ['log-not-positive'],
    ],
    [
      'more rows than are readable',
      dotsPlan(Array.from({ length: 14 }, (_, i) => [`行${i}`, '', `${i + 1}億`] as const)),
      ['chart-too-many-rows'],
    ],
    [
      'a name wider than the box',
      barsPlan([['とても長い名前'.repeat(27), '10億円']]),
      ['chart-overflow'],
    ],
    [
      'an event without a date',
      stepsPlan([
        ['2024-01', 'A', '20億'],
        ['undisclosed', 'B', '30億'],
      ]),
      ['row-not-drawn'],
    ],
    [
      'more labels than there is room for',
      mapPlan(
        Array.from(
          { length: 9 },
          (_, i) => [`とても長い組織の名前その${i}`, '70億', '研究'] as const,
        ),
      ),
      ['label-no-place'],
    ],
  ])('%s', async (_, plan, codes) => {
    const { diagnostics } = await drawChart(plan, tools);
    expect([...new Set(diagnostics.map((d) => d.code))]).toEqual(codes);
    expect(diagnostics.every((d) => d.at === plan.at)).toBe(true);
  });
});
