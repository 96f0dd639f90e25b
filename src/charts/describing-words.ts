/** The sentences of alternative texts, in the deck's language. */
interface Extreme {
  readonly names: readonly string[];
  readonly text: string;
}

export interface Describing {
  readonly plain: (titles: readonly string[]) => string;
  readonly opening: (preset: string, subject: string, rows: number) => string;
  readonly extremes: (largest: Extreme, smallest: Extreme) => string;
  readonly span: (from: string, to: string) => string;
  readonly stage: (label: string, names: readonly string[]) => string;
  readonly stages: (title: string, groups: readonly string[]) => string;
  readonly named: (name: string, text: string) => string;
  readonly undisclosed: (rows: readonly string[]) => string;
  readonly estimated: (rows: readonly string[]) => string;
  readonly allEstimated: string;
  readonly notApplicable: (names: readonly string[]) => string;
  readonly part: (name: string, text: string) => string;
  readonly group: (name: string, parts: readonly string[]) => string;
  readonly list: (titles: readonly string[]) => string;
  readonly notRated: string;
  readonly noDate: string;
  readonly passed: (names: readonly string[]) => string;
  readonly fromTo: (name: string, from: string, to: string) => string;
  readonly forecasts: (items: readonly string[]) => string;
  readonly join: (sentences: readonly string[]) => string;
}

const japanese: Describing = {
  plain: (titles) => `図：${titles.join('。')}`,
  opening: (preset, subject, rows) => `${preset}：${subject}、${rows}件`,
  extremes: (largest, smallest) =>
    `示された値の最大は${largest.names.join('と')}の${largest.text}、最小は${smallest.names.join('と')}の${smallest.text}`,
  span: (from, to) => `${from}から${to}まで`,
  stage: (label, names) => `${label}に${names.join('、')}`,
  stages: (title, groups) => `${title}は${groups.join('、')}`,
  named: (name, text) => `${name} ${text}`,
  undisclosed: (rows) => `公表されていない値：${rows.join('、')}`,
  estimated: (rows) => `推定値：${rows.join('、')}`,
  allEstimated: 'いずれも推定値',
  notApplicable: (names) => `該当なし：${names.join('、')}`,
  part: (name, text) => `${name}${text}`,
  group: (name, parts) => `${name}は${parts.join('、')}`,
  list: (titles) => titles.join('、'),
  notRated: '記載なし',
  noDate: '時期の記載なし',
  passed: (names) => `期限を過ぎたもの：${names.join('、')}`,
  fromTo: (name, from, to) => `${name}は${from}から${to}へ`,
  forecasts: (items) => `予測は${items.join('、')}`,
  join: (sentences) => sentences.map((s) => `${s}。`).join(''),
};

const english: Describing = {
  plain: (titles) => `Chart: ${titles.join('. ')}`,
  opening: (preset, subject, rows) =>
    `${preset}: ${subject}, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
  extremes: (largest, smallest) =>
    `Largest stated: ${largest.names.join(' and ')}, ${largest.text}; smallest: ${smallest.names.join(' and ')}, ${smallest.text}`,
  span: (from, to) => `From ${from} to ${to}`,
  stage: (label, names) => `${label}: ${names.join(', ')}`,
  stages: (title, groups) => `${title}: ${groups.join('; ')}`,
  named: (name, text) => `${name}, ${text}`,
  undisclosed: (rows) => `Not disclosed: ${rows.join('; ')}`,
  estimated: (rows) => `Estimated: ${rows.join('; ')}`,
  allEstimated: 'All figures are estimates',
  notApplicable: (names) => `Not applicable: ${names.join(', ')}`,
  part: (name, text) => `${name} ${text}`,
  group: (name, parts) => `${name}: ${parts.join(', ')}`,
  list: (titles) => titles.join(', '),
  notRated: 'not rated',
  noDate: 'no date given',
  passed: (names) => `Past their date: ${names.join(', ')}`,
  fromTo: (name, from, to) => `${name} from ${from} to ${to}`,
  forecasts: (items) => `Forecast: ${items.join('; ')}`,
  join: (sentences) => sentences.map((s) => `${s}.`).join(' '),
};

export const describing = { ja: japanese, en: english } as const;
