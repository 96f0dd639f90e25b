/** The fixed words of slides, in the deck's language. Figures and moments are worded by `quantity/`. */
import type { ChangeKind } from '../model/changes.ts';
import type { QuantityKind } from '../model/quantity.ts';
import type { Sign, TitleMark, Views } from '../model/views.ts';

interface Wording {
  readonly listSeparator: string;
  readonly edition: (month: string) => string;
  readonly asOf: (from: string, to: string) => string;
  readonly source: (list: string) => string;
  readonly changeHeads: Views['changes']['heads'];
  readonly changeKinds: { readonly [K in Exclude<ChangeKind, 'redated'>]: string };
  /** What came or went whole, with how many figures. */
  readonly changesTogether: (name: string, count: number) => string;
  readonly changesMore: (count: number) => string;
  readonly changesNone: (edition: string) => string;
  /** What the two axes of a map are. */
  readonly downAndAcross: (down: string, across: string) => string;
  /** The mark of a title, and its words in the key. */
  readonly changed: Pick<TitleMark, 'sign' | 'label'>;
  readonly sourceHeads: Views['sources']['heads'];
  readonly more: string;
  readonly logScale: string;
  readonly estimated: string;
  /** Rows that a chart leaves out, behind its caption. */
  readonly leftOut: (names: string, behind: boolean) => string;
  readonly parenthesis: (inside: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
  readonly unknownMoment: string;
  readonly now: (month: string) => string;
  readonly signs: { readonly [S in Sign]: string };
  readonly rating: (steps: readonly string[]) => string;
  readonly marks: {
    readonly [M in Exclude<TitleMark['mark'], 'changed'>]: Pick<TitleMark, 'sign' | 'label'>;
  };
  readonly partsRounded: string;
  /** Stamps of a page. */
  readonly held: string;
  readonly draft: string;
  /** Of a measure, in the list of figures. */
  readonly computed: string;
  readonly moment: string;
  readonly kinds: { readonly [K in QuantityKind]: string };
  readonly ageSeparator: string;
  /** How old a value is that is called old. */
  readonly old: (months: number) => string;
}

const japanese: Wording = {
  listSeparator: '、',
  edition: (month) => `${month}版`,
  asOf: (from, to) => (from === to ? `${from}時点` : `${from}〜${to}時点`),
  source: (list) => `出典：${list}`,
  changeHeads: {
    what: '項目',
    kind: '種別',
    before: '前の版',
    after: '今回',
    drawn: '前の版から今回へ',
    by: '変化',
  },
  changeKinds: { corrected: '訂正', renewed: '更新', added: '追加', removed: '削除' },
  changesTogether: (name, count) => `${name}（${count}件）`,
  changesMore: (count) => `ほかに${count}件の変更がある。`,
  changesNone: (edition) => `${edition}から変わった値はない。`,
  downAndAcross: (down, across) => `縦：${down}　横：${across}`,
  changed: { sign: '△', label: '前の版から変化' },
  sourceHeads: { table: 'データ', locators: '出典の箇所', asOf: '時点' },
  more: 'ほか',
  logScale: '対数目盛',
  estimated: '推定',
  leftOut: (names, behind) => `${behind ? '。' : ''}図に含めない：${names}`,
  parenthesis: (inside) => `（${inside.join('、')}）`,
  yes: 'はい',
  no: 'いいえ',
  unknownMoment: '時期は非公開',
  now: (month) => month,
  signs: {
    exact: '公表値',
    about: '出典が丸めた値',
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
  marks: {
    stated: { sign: '※', label: '推定値や下限などの公表値に基づく判断' },
    attributed: { sign: '＊', label: '出典の主張' },
    undecided: { sign: '？', label: '公表値からは決められない' },
    held: { sign: '確認中', label: '確認中の記述を含む' },
  },
  partsRounded: '四捨五入のため、内訳の合計は総数と一致しない',
  held: '確認中',
  draft: '下書き',
  computed: '計算値',
  moment: '時点',
  kinds: {
    exact: '公表値',
    atLeast: '下限',
    moreThan: '下限',
    atMost: '上限',
    lessThan: '上限',
    range: '幅',
    vague: 'おおよその幅',
    undisclosed: '非公開',
    notApplicable: '該当なし',
  },
  ageSeparator: '、',
  old: (months) =>
    months >= 24 ? `${Math.floor(months / 12)}年前の値を含む` : `${months}ヶ月前の値を含む`,
};

const english: Wording = {
  listSeparator: ', ',
  edition: (month) => `${month} edition`,
  asOf: (from, to) => (from === to ? `As of ${from}` : `As of ${from} to ${to}`),
  source: (list) => `Source: ${list}`,
  changeHeads: {
    what: 'What',
    kind: 'How',
    before: 'Before',
    after: 'Now',
    drawn: 'From before to now',
    by: 'By',
  },
  changeKinds: { corrected: 'corrected', renewed: 'renewed', added: 'new', removed: 'gone' },
  changesTogether: (name, count) => `${name} (${count} values)`,
  changesMore: (count) => `${count} more ${count === 1 ? 'value has' : 'values have'} changed.`,
  changesNone: (edition) => `Nothing has changed since ${edition}.`,
  downAndAcross: (down, across) => `Down: ${down}. Across: ${across}`,
  changed: { sign: '△', label: 'changed since the last edition' },
  sourceHeads: { table: 'Data', locators: 'Where in the source', asOf: 'As of' },
  more: 'and more',
  logScale: 'log scale',
  estimated: 'estimated',
  leftOut: (names, behind) => `${behind ? '. ' : ''}Left out: ${names}`,
  parenthesis: (inside) => ` (${inside.join(', ')})`,
  yes: 'Yes',
  no: 'No',
  unknownMoment: 'date undisclosed',
  now: (month) => month,
  signs: {
    exact: 'Published figure',
    about: 'Rounded by the publisher',
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
  marks: {
    stated: { sign: '*', label: 'Rests on estimates or bounds as published' },
    attributed: { sign: '†', label: 'An assertion of the source' },
    undecided: { sign: '?', label: 'Cannot be decided from what is published' },
    held: { sign: 'being checked', label: 'Holds a statement that is being checked' },
  },
  partsRounded: 'Parts do not add up to the total because of rounding',
  held: 'Being checked',
  draft: 'Draft',
  computed: 'computed',
  moment: 'date',
  kinds: {
    exact: 'published',
    atLeast: 'lower bound',
    moreThan: 'lower bound',
    atMost: 'upper bound',
    lessThan: 'upper bound',
    range: 'range',
    vague: 'rough size',
    undisclosed: 'undisclosed',
    notApplicable: 'not applicable',
  },
  ageSeparator: '; ',
  old: (months) =>
    months >= 24
      ? `some values are ${Math.floor(months / 12)} years old`
      : `some values are ${months} months old`,
};

export function wordingOf(language: 'ja' | 'en'): Wording {
  return language === 'ja' ? japanese : english;
}
