/** Makers in English and in Japanese, for sentences about them: what is told of a title, with or without its claims. */
import type { AnalyseOptions } from '../../../src/analyse/analyse.ts';
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { planned, type PlannedDeck } from '../../deck.ts';

const english = {
  'datapackage.yaml': `name: makers
resources:
  - name: makers
    path: makers.csv
    title: Makers
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: Maker, factdeck: { names: true } }
        - { name: sales, type: string, title: Sales, factdeck: { quantity: $, written: $ million } }
        - { name: profit, type: string, title: Profit, factdeck: { quantity: $, written: $ million } }
        - { name: margin, type: string, title: Margin, factdeck: { quantity: '%' } }
        - { name: growth, type: string, title: Growth on the year, factdeck: { quantity: '%' } }
        - { name: staff, type: string, title: Headcount, factdeck: { quantity: people } }
        - { name: stage, type: string, title: Stage, categories: [{ value: on, label: On sale }, { value: trial, label: In trial }] }
  - name: years
    path: years.csv
    title: Years
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: year, type: string, title: Year, factdeck: { moment: true } }
        - { name: output, type: string, title: Output, factdeck: { quantity: $, written: $ million } }
        - { name: recalls, type: integer, title: Recalls }
`,
  'makers.csv': `id,name,sales,profit,margin,growth,staff,stage
north,Northgate,310,31,10%,8%,1200 people,on
south,Southgate,180,9,5%,-3%,900 people,trial
west,Westgate,240,4.8,2%,>=-1%,1500 people,on
east,Eastgate,undisclosed,undisclosed,undisclosed,undisclosed,>=300 people,trial
`,
  'years.csv': `id,year,output,recalls
y22,2022,500,9
y23,2023,560,7
y24,2024,650,8
y25,2025,730,4
`,
};

const japanese = {
  'datapackage.yaml': `name: makers
resources:
  - name: makers
    path: makers.csv
    title: メーカー
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: 会社, factdeck: { names: true } }
        - { name: sales, type: string, title: 売上高, factdeck: { quantity: 円, written: 億円 } }
        - { name: profit, type: string, title: 営業利益, factdeck: { quantity: 円, written: 億円 } }
        - { name: staff, type: string, title: 従業員数, factdeck: { quantity: 人 } }
        - { name: growth, type: string, title: 増収率, factdeck: { quantity: '%' } }
  - name: years
    path: years.csv
    title: 年別
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: year, type: string, title: 年, factdeck: { moment: true } }
        - { name: output, type: string, title: 生産額, factdeck: { quantity: 円, written: 億円 } }
`,
  'makers.csv': `id,name,sales,profit,staff,growth
asahi,旭電機,310億円,31億円,1200人,8%
midori,みどり工業,180億円,9億円,900人,-3%
akane,あかね製作所,240億円,4億円,1500人,2%
`,
  'years.csv': `id,year,output
y24,2024,65億円
y25,2025,73億円
`,
};

/** What a deck has beside the title of its one slide. */
export interface Told {
  readonly because?: object;
  readonly points?: readonly unknown[];
  readonly deck?: object;
  readonly slide?: object;
  /** In place of the one slide. */
  readonly slides?: readonly object[];
  /** Further files of the deck. */
  readonly files?: Readonly<Record<string, string>>;
  readonly brand?: AnalyseOptions['brand'];
  /** Planned beside its errors. */
  readonly despite?: boolean;
  readonly language?: Extract<LanguageCode, 'en' | 'ja'>;
}

export function deckOf(title: string, told: Told = {}): Promise<PlannedDeck> {
  const { language = 'en', because, points = ['A point'], deck, slide, despite = false } = told;
  const files = { ...(language === 'en' ? english : japanese), ...told.files };
  const one = { id: 'a', title, points, ...(because && { because }), ...slide };
  const own = { title: 'T', language, edition: '2026-01', ...deck, slides: told.slides ?? [one] };
  return planned({
    files: { ...files, 'deck.yaml': own },
    despite,
    ...(told.brand && { brand: told.brand }),
  });
}

/** Codes of the errors. */
export async function codesOf(title: string, told: Told = {}): Promise<readonly string[]> {
  const { diagnostics } = await deckOf(title, told);
  return diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
}

/** What the title rests on, or the report where nothing is planned. */
export async function basisOf(title: string, told: Told = {}): Promise<string> {
  const { plan, report } = await deckOf(title, told);
  return plan?.sentences.find((s) => s.at === 'slides.0.title')?.basis ?? report();
}
