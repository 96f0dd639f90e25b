/** Plants in three languages, with a day, a result and a stage each, years of them, months and quarters: what is told of a title over them. */
import type { LanguageCode } from '../../../src/languages/codes.ts';
import { planned, type PlannedDeck } from '../../deck.ts';

interface Words {
  readonly table: string;
  readonly titles: readonly [
    plant: string,
    sales: string,
    profit: string,
    begun: string,
    opened: string,
    stage: string,
  ];
  readonly names: readonly [north: string, south: string, west: string];
  readonly stages: readonly [running: string, building: string];
  readonly years: readonly [table: string, year: string, output: string, injuries: string];
  readonly months: readonly [table: string, month: string, visitors: string];
  readonly quarters: readonly [table: string, quarter: string, orders: string];
}

const words: Readonly<Record<LanguageCode, Words>> = {
  en: {
    table: 'Plants',
    titles: ['Plant', 'Sales', 'Operating profit', 'Construction start', 'Online', 'Stage'],
    names: ['Northgate', 'Southgate', 'Westgate'],
    stages: ['up and running', 'under construction'],
    years: ['Years', 'Year', 'Output', 'Injuries'],
    months: ['Visits', 'Month', 'Visitors'],
    quarters: ['Order book', 'Quarter', 'Orders'],
  },
  ja: {
    table: '工場',
    titles: ['工場名', '売上高', '営業利益', '着工', '稼働', '段階'],
    names: ['北工場', '南工場', '西工場'],
    stages: ['操業中', '建設中'],
    years: ['年別', '年', '生産額', '労災事故'],
    months: ['見学', '見学月', '見学者数'],
    quarters: ['受注', '四半期', '受注額'],
  },
  de: {
    table: 'Werke',
    titles: ['Werk', 'Umsatz', 'Betriebsergebnis', 'Baubeginn', 'Inbetriebnahme', 'Stand'],
    names: ['Nordtor', 'Südtor', 'Westtor'],
    stages: ['am Netz', 'im Bau'],
    years: ['Jahre', 'Jahr', 'Ausstoß', 'Arbeitsunfälle'],
    months: ['Besuche', 'Monat', 'Gäste'],
    quarters: ['Auftragsbuch', 'Quartal', 'Aufträge'],
  },
};

function filesOf(words: Words): Record<string, string> {
  const { table, titles, names, stages, years, months, quarters } = words;
  const [plant, sales, profit, begun, opened, stage] = titles;
  const money = 'factdeck: { quantity: $, written: $ million }';
  const day = 'factdeck: { moment: true }';
  const categories = stages.map(
    (label, i) => `{ value: ${i === 0 ? 'run' : 'build'}, label: ${label} }`,
  );
  return {
    'datapackage.yaml': `name: plants
resources:
  - name: plants
    path: plants.csv
    title: ${table}
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: name, type: string, title: ${plant}, factdeck: { names: true } }
        - { name: sales, type: string, title: ${sales}, ${money} }
        - { name: profit, type: string, title: ${profit}, ${money} }
        - { name: begun, type: string, title: ${begun}, ${day} }
        - { name: opened, type: string, title: ${opened}, ${day} }
        - { name: stage, type: string, title: ${stage}, categories: [${categories.join(', ')}] }
  - name: years
    path: years.csv
    title: ${years[0]}
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: year, type: string, title: ${years[1]}, ${day} }
        - { name: output, type: string, title: ${years[2]}, ${money} }
        - { name: injuries, type: integer, title: ${years[3]} }
  - name: months
    path: months.csv
    title: ${months[0]}
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: month, type: string, title: ${months[1]}, ${day} }
        - { name: visitors, type: string, title: ${months[2]}, factdeck: { quantity: people } }
  - name: quarters
    path: quarters.csv
    title: ${quarters[0]}
    schema:
      primaryKey: id
      fields:
        - { name: id, type: string }
        - { name: quarter, type: string, title: ${quarters[1]}, ${day} }
        - { name: orders, type: string, title: ${quarters[2]}, ${money} }
`,
    'plants.csv': `id,name,sales,profit,begun,opened,stage
north,${names[0]},310,31,2021-04,2024-10,run
south,${names[1]},180,-9,2023-06,2026-03,build
west,${names[2]},180,4,2019,2022,run
`,
    'years.csv': `id,year,output,injuries
y21,2021,520,12
y22,2022,500,9
y23,2023,560,7
y24,2024,650,8
y25,2025,730,4
`,
    'months.csv': `id,month,visitors
m3,2025-03,1000 people
m4,2025-04,1300 people
m5,2025-05,900 people
`,
    'quarters.csv': `id,quarter,orders
q1,2025-Q1,80
q2,2025-Q2,100
q3,2025-Q3,85
`,
  };
}

export interface Told {
  readonly because?: object;
  readonly deck?: object;
  readonly slide?: object;
}

export function plantsDeck(
  language: LanguageCode,
  title: string,
  told: Told = {},
): Promise<PlannedDeck> {
  const { because, deck, slide } = told;
  const one = { id: 'a', title, points: ['A'], ...(because && { because }), ...slide };
  const own = { title: 'T', language, edition: '2026-01', ...deck, slides: [one] };
  return planned({ files: { ...filesOf(words[language]), 'deck.yaml': own } });
}

/** Codes of the errors. */
export async function codesOf(
  language: LanguageCode,
  title: string,
  told: Told = {},
): Promise<readonly string[]> {
  const { diagnostics } = await plantsDeck(language, title, told);
  return diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
}
