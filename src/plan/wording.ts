/** The fixed words of slides, in the deck's language. Figures and moments are worded by `quantity/`. */
import type { Sign, Views } from '../model/views.ts';

interface Wording {
  readonly listSeparator: string;
  readonly edition: (month: string) => string;
  readonly asOf: (from: string, to: string) => string;
  readonly source: (list: string) => string;
  readonly sourceHeads: Views['sources']['heads'];
  readonly more: string;
  readonly logScale: string;
  readonly estimated: string;
  readonly parenthesis: (inside: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
  readonly unknownMoment: string;
  readonly now: (month: string) => string;
  readonly signs: { readonly [S in Sign]: string };
  readonly rating: (steps: readonly string[]) => string;
}

const japanese: Wording = {
  listSeparator: '、',
  edition: (month) => `${month}版`,
  asOf: (from, to) => (from === to ? `${from}時点` : `${from}〜${to}時点`),
  source: (list) => `出典：${list}`,
  sourceHeads: { table: 'データ', locators: '出典の箇所', asOf: '時点' },
  more: 'ほか',
  logScale: '対数目盛',
  estimated: '推定',
  parenthesis: (inside) => `（${inside.join('、')}）`,
  yes: 'はい',
  no: 'いいえ',
  unknownMoment: '時期は非公開',
  now: (month) => month,
  signs: {
    exact: '公表値',
    about: '約：丸めた値',
    estimated: '推定値',
    atLeast: '「以上」：上限は示されていない',
    atMost: '「以下」：下限は示されていない',
    range: '幅で示された値',
    vague: '「数〜」：おおよその幅',
    undisclosed: '非公開',
    undisclosedEstimated: '非公開（外部推定の幅）',
    notApplicable: '該当なし',
    rating: '段階は編集部の判定',
    blank: '出典に記載なし',
  },
  rating: (steps) => `段階は編集部の判定（${steps.join('・')}）`,
};

const english: Wording = {
  listSeparator: ', ',
  edition: (month) => `${month} edition`,
  asOf: (from, to) => (from === to ? `As of ${from}` : `As of ${from} to ${to}`),
  source: (list) => `Source: ${list}`,
  sourceHeads: { table: 'Data', locators: 'Where in the source', asOf: 'As of' },
  more: 'and more',
  logScale: 'log scale',
  estimated: 'estimated',
  parenthesis: (inside) => ` (${inside.join(', ')})`,
  yes: 'Yes',
  no: 'No',
  unknownMoment: 'date undisclosed',
  now: (month) => month,
  signs: {
    exact: 'Published figure',
    about: 'About: rounded by the publisher',
    estimated: 'Estimate',
    atLeast: 'Or more: no upper end was given',
    atMost: 'At most: no lower end was given',
    range: 'Given as a range',
    vague: 'Given as a rough size',
    undisclosed: 'Undisclosed',
    undisclosedEstimated: 'Undisclosed (range of outside estimates)',
    notApplicable: 'Not applicable',
    rating: 'Steps are an editorial rating',
    blank: 'Not stated in the source',
  },
  rating: (steps) => `Steps are an editorial rating (${steps.join(', ')})`,
};

export function wordingOf(language: 'ja' | 'en'): Wording {
  return language === 'ja' ? japanese : english;
}
