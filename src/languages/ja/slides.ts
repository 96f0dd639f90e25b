import type { SlideWords } from '../parts/slides.ts';

const taken = {
  sum: '合計',
  min: '最小値',
  max: '最大値',
  mean: '平均',
  median: '中央値',
} as const;

export const slides: SlideWords = {
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
  takenOf: (take, title) => (take === 'count' ? '行数' : `${title}の${taken[take]}`),
  more: 'ほか',
  subtotal: (group) => `${group} 小計`,
  logScale: '対数目盛',
  estimated: '推定',
  notShown: (rows) => `ほか${rows}件は省略`,
  leftOut: (names, behind) => `${behind ? '。' : ''}図に含めない：${names}`,
  about: '約',
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
  supportedBy: {
    checked: 'データと照合した文',
    quoted: 'データの数値を引いた文',
    given: '作成者の数値による文',
    according: '出典の言い分を伝える文',
    proposal: '提案や問いの文',
    view: '作成者の見解',
    open: '照合していない文',
  },
  support: (counts) =>
    `文の根拠：${counts.map(([words, count]) => `${words} ${count}`).join('、')}`,
  leftOutSeparator: '、',
  partsRounded: '四捨五入のため、内訳の合計は総数と一致しない',
  ownScale: '小さな折れ線の目盛は線ごとに異なる',
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
  old: (months) => `${lengthOf(months)}前の値を含む`,
};

/** An age in whole months. */
export function lengthOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return `${rest}ヶ月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}ヶ月`;
}
